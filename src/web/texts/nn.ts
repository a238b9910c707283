import type { CommonTexts } from './nb.ts';

export const nn: CommonTexts = {
  home: {
    title: 'Heim',
    greeting: (name: string) => `Hei, ${name}`,
    strands: { education: 'Utdanning', development: 'Eiga utvikling', organisation: 'Organisasjonen' },
    nothingTitle: 'Ingenting ventar på deg no',
    nothingText: 'Her ser du det neste du skal gjere, når det kjem noko.',
    noRoleTitle: 'Du er logga inn, men har ikkje fått nokon oppgåver enno',
    noRoleText:
      'Kompetanserådgjevaren i kommunen din eller programkoordinatoren kan gi deg ei rolle eller melde deg på ein klasse.',
  },
  roles: {
    participant: 'Deltakar',
    applicant: 'Søkjar',
    manager: 'Leiar',
    'competence-adviser': 'Kompetanserådgjevar',
    'head-of-services': 'Kommunalsjef',
    'region-coordinator': 'Regionkoordinator',
    'programme-coordinator': 'Programkoordinator',
    'admission-officer': 'Sakshandsamar for opptak',
    lecturer: 'Førelesar',
    supervisor: 'Rettleiar',
    examiner: 'Sensor',
    evaluator: 'Evaluator',
    'national-steward': 'Nasjonal forvaltar',
    'system-administrator': 'Systemansvarleg',
  },
  sessions: {
    title: 'Innloggingar',
    lead: 'Her ser du kvar du er logga inn. Avslutt ei innlogging du ikkje kjenner att.',
    device: 'Eining',
    startedAt: 'Logga inn',
    lastSeen: 'Sist brukt',
    method: 'Måte',
    methods: { demo: 'Demo', 'email-code': 'Kode på e-post', 'openid-connect': 'Elektronisk ID' },
    current: 'Denne innlogginga',
    end: 'Avslutt',
    endOthers: 'Avslutt alle andre',
    ended: 'Innlogginga er avslutta.',
    endedOthers: 'Alle andre innloggingar er avslutta.',
    action: 'Avslutt innlogginga',
    identities: 'Elektronisk ID som er kopla til deg',
    identitiesLead: 'Med desse kan du logge inn utan kode på e-post.',
    connectedAt: (date) => `Kopla til ${date}`,
    disconnect: (provider) => `Kople frå ${provider}`,
    disconnected: (provider) => `${provider} er kopla frå.`,
  },
  errors: {
    deniedTitle: 'Du har ikkje tilgang til dette',
    deniedText: (role: string) =>
      `Sida eller handlinga er for nokon med ei anna rolle enn di. Spør ${role.toLowerCase()} om du treng ho.`,
    notFoundTitle: 'Vi finn ikkje sida',
    notFoundText:
      'Ho kan vere flytta eller sletta, eller adressa kan vere feil. Det kan òg hende at ho ikkje er for deg.',
    failedTitle: 'Noko gjekk gale hos oss',
    failedText: (reference: string) =>
      `Det du gjorde, er ikkje lagra. Prøv igjen om litt. Om det skjer fleire gonger, oppgi referanse ${reference} når du tek kontakt.`,
    unreadableTitle: 'Vi kunne ikkje lese det som vart sendt',
    unreadableText: 'Adressa eller skjemaet kom ikkje heilt fram. Gå tilbake og prøv igjen.',
    tooLargeTitle: 'Det du sende, er for stort',
    tooLargeText: (megabytes: number) =>
      `Grensa er ${megabytes} MB. Del opp fila, eller lagre ho i eit mindre format.`,
    goHome: 'Gå til framsida',
  },
};
