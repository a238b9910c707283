import type { LineProblem } from '../../domain/plan/member-list.ts';
import type { PlanPart } from '../../domain/plan/plan.ts';

/** Who works with a plan. */
export const membersNb = {
  title: 'Organisering',
  lead: 'Hvem som arbeider med planen, og hva de skal gjøre.',
  who: 'Hvem er med',
  byRole: {
    municipal: (place: string) =>
      `Kompetanserådgiver og kommunalsjef i ${place} arbeider med planen uten å stå i listen.`,
    regional: (place: string) =>
      `Den som koordinerer ${place}, arbeider med strategien uten å stå i listen. Kommunenes kompetanserådgivere kan lese den.`,
  },
  caption: (part: string) => part,
  name: 'Navn',
  municipality: 'Kommune',
  body: 'På vegne av',
  since: 'Med fra',
  noMunicipality: 'Hele regionen',
  left: 'har gått ut av regionen',
  leftNotice: (names: string) =>
    `${names} er ikke lenger med i regionen. De som kom derfra, ser ikke strategien nå. Det de har skrevet, står.`,
  emptyTitle: 'Ingen er invitert ennå',
  emptyText:
    'Sett sammen en arbeidsgruppe av ledere og ansatte fra tjenestene det gjelder, og ta med de tillitsvalgte fra starten.',
  invite: 'Inviter',
  inviteTitle: 'Inviter til planen',
  inviteLead:
    'Den du inviterer, får et brev med lenke. De som ikke har vært her før, logger inn med e-postadressen sin.',
  part: 'Rolle i planen',
  one: 'Én person',
  several: 'Flere på én gang',
  givenAndFamily: 'Navn',
  nameHelp: 'Fornavn og etternavn.',
  email: 'E-postadresse',
  bodyHelp: 'Fagforeningen eller instansen, når rollen er tillitsvalgt eller høringsinstans.',
  list: 'Liste',
  listHelp: 'Én person på hver linje: navn; e-post; kommune. Du kan lime inn fra et regneark.',
  listHelpAlone: 'Én person på hver linje: navn; e-post. Du kan lime inn fra et regneark.',
  send: 'Send invitasjon',
  sendAll: 'Send invitasjonene',
  end: 'Ta ut',
  endTitle: (name: string) => `Ta ${name} ut av planen`,
  endText:
    'Personen ser ikke planen lenger. Det personen har skrevet, blir stående med navnet. Du kan invitere på nytt når du vil.',
  endButton: 'Ta ut av planen',
  leave: 'Gå ut av planen',
  leaveText:
    'Du ser ikke planen lenger gjennom rollen din, og det du har skrevet, blir stående. Vil du tilbake, må noen invitere deg.',
  keep: 'Avbryt',
  done: {
    invited: (count: number, already: number) =>
      `${count === 1 ? 'Én person er invitert' : `${count} personer er invitert`} og får et brev.${already === 0 ? '' : ` ${already} var med fra før.`}`,
    ended: 'Personen er tatt ut av planen.',
  },
  errors: {
    name: 'Skriv fornavn og etternavn.',
    email: 'Skriv en e-postadresse, for eksempel kari.nordmann@kommune.no.',
    'municipality-missing': 'Velg hvilken kommune personen kommer fra.',
    'municipality-unknown': 'Kommunen er ikke med i planen. Sjekk skrivemåten.',
    'list-empty': 'Lim inn minst én linje med navn og e-post.',
    'list-long': (most: number) => `Du kan invitere høyst ${most} om gangen.`,
    part: 'Velg en rolle.',
    body: 'Skriv hvilken fagforening eller instans personen uttaler seg for.',
    closed: (email: string) => `Kontoen til ${email} er avsluttet. Bruk en annen adresse.`,
  } satisfies Record<LineProblem, string> & Record<string, unknown>,
  line: (number: number, text: string, problem: string) => `Linje ${number} («${text}»): ${problem}`,
  roles: {
    'project-leader': 'Prosjektlederen leder arbeidet og kan endre alt i planen.',
    'project-group': 'Prosjektgruppen skriver planen: mål, krav, tiltak og tekster.',
    'resource-group':
      'Ressursgruppen skriver i tekstene og kommenterer, også på tvers av kommuner. Den ser ingen opplysninger om ansatte.',
    union:
      'Tillitsvalgte ser det som er sendt på høring eller lagt fram til drøfting, og svarer for organisasjonen sin.',
    consultee: 'En høringsinstans ser det som er sendt på høring, og svarer der.',
  } satisfies Record<PlanPart, string>,
  yours: {
    heading: 'Dette kan du gjøre her',
    'resource-group':
      'Du er i ressursgruppen. Du leser alt i strategien, skriver i kapitlene og kommenterer. Mål, krav og tiltak endrer prosjektgruppen. Opplysninger om ansatte ser du ikke.',
    'resource-group-of-region':
      'Du er i ressursgruppen for regionen. Du leser denne planen, skriver i kapitlene og kommenterer, også når den ikke gjelder din egen kommune. Mål, krav og tiltak endrer kommunen. Opplysninger om ansatte ser du ikke.',
    'project-of-region':
      'Du er i prosjektgruppen for regionen. Du leser denne planen, skriver i kapitlene og kommenterer. Mål, krav og tiltak endrer kommunen. Opplysninger om ansatte ser du ikke.',
    coordinator:
      'Du koordinerer regionen. Du leser denne planen, skriver i kapitlene og kommenterer. Mål, krav og tiltak endrer kommunen. Opplysninger om ansatte ser du ikke.',
    member: 'Kommunen din er med i regionen. Du leser strategien og svarer for din egen kommune.',
    stands: 'Planen er vedtatt, så kapitlene står som de er. Du kan fortsatt lese og kommentere.',
    write: 'Skriv i kapitlene',
    read: 'Les kapitlene',
    comment: 'Se kommentarene',
    plans: 'Se kommunenes planer',
    answer: 'Svar for kommunen',
  },
  rolesHeading: 'Hva rollene gjør',
  letter: {
    subject: (plan: string) => `Du er med i «${plan}»`,
    greeting: (name: string) => `Hei, ${name}`,
    text: (plan: string, place: string, part: string) =>
      `Du er invitert til å være med i arbeidet med «${plan}» for ${place}. Rollen din er: ${part}.`,
    login: (address: string) => `Logg inn med denne e-postadressen her: ${address}`,
    greetings: (place: string) => `Hilsen ${place}`,
  },
};

export type MembersTexts = typeof membersNb;
