import type { Role } from '../../access/index.ts';

export const nb = {
  home: {
    title: 'Hjem',
    greeting: (name: string) => `Hei, ${name}`,
    strands: { education: 'Utdanning', development: 'Egen utvikling', organisation: 'Organisasjonen' },
    nothingTitle: 'Ingenting venter på deg nå',
    nothingText: 'Her ser du det neste du skal gjøre, når det kommer noe.',
    noRoleTitle: 'Du er logget inn, men har ikke fått noen oppgaver ennå',
    noRoleText:
      'Kompetanserådgiveren i kommunen din eller programkoordinatoren kan gi deg en rolle eller melde deg på en klasse.',
  },
  roles: {
    participant: 'Deltaker',
    applicant: 'Søker',
    manager: 'Leder',
    'competence-adviser': 'Kompetanserådgiver',
    'head-of-services': 'Kommunalsjef',
    'region-coordinator': 'Regionkoordinator',
    'programme-coordinator': 'Programkoordinator',
    'admission-officer': 'Saksbehandler for opptak',
    lecturer: 'Foreleser',
    supervisor: 'Veileder',
    examiner: 'Sensor',
    evaluator: 'Evaluator',
    'national-steward': 'Nasjonal forvalter',
    'system-administrator': 'Systemansvarlig',
  } satisfies Record<Role, string>,
  sessions: {
    title: 'Innlogginger',
    lead: 'Her ser du hvor du er logget inn. Avslutt en innlogging du ikke kjenner igjen.',
    device: 'Enhet',
    startedAt: 'Logget inn',
    lastSeen: 'Sist brukt',
    method: 'Måte',
    methods: { demo: 'Demo', 'email-code': 'Kode på e-post', 'openid-connect': 'Elektronisk ID' },
    current: 'Denne innloggingen',
    end: 'Avslutt',
    endOthers: 'Avslutt alle andre',
    ended: 'Innloggingen er avsluttet.',
    endedOthers: 'Alle andre innlogginger er avsluttet.',
    action: 'Avslutt innloggingen',
    identities: 'Elektronisk ID som er koblet til deg',
    identitiesLead: 'Med disse kan du logge inn uten kode på e-post.',
    connectedAt: (date: string) => `Koblet til ${date}`,
    disconnect: (provider: string) => `Koble fra ${provider}`,
    disconnected: (provider: string) => `${provider} er koblet fra.`,
  },
  errors: {
    deniedTitle: 'Du har ikke tilgang til dette',
    deniedText: (role: string) =>
      `Siden eller handlingen er for noen med en annen rolle enn din. Spør ${role.toLowerCase()} hvis du trenger den.`,
    notFoundTitle: 'Vi finner ikke siden',
    notFoundText:
      'Den kan være flyttet eller slettet, eller adressen kan være feil. Det kan også hende at den ikke er for deg.',
    failedTitle: 'Noe gikk galt hos oss',
    failedText: (reference: string) =>
      `Det du gjorde, er ikke lagret. Prøv igjen om litt. Hvis det skjer flere ganger, oppgi referanse ${reference} når du tar kontakt.`,
    unreadableTitle: 'Vi kunne ikke lese det som ble sendt',
    unreadableText: 'Adressen eller skjemaet kom ikke helt fram. Gå tilbake og prøv igjen.',
    tooLargeTitle: 'Det du sendte, er for stort',
    tooLargeText: (megabytes: number) =>
      `Grensen er ${megabytes} MB. Del opp filen, eller lagre den i et mindre format.`,
    goHome: 'Gå til forsiden',
  },
};

export type CommonTexts = typeof nb;
