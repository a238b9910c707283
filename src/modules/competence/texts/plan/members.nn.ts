import type { MembersTexts } from './members.nb.ts';

export const membersNn: MembersTexts = {
  title: 'Organisering',
  lead: 'Kven som arbeider med planen, og kva dei skal gjere.',
  who: 'Kven er med',
  byRole: {
    municipal: (place) =>
      `Kompetanserådgivaren og kommunalsjefen i ${place} arbeider med planen utan å stå i lista.`,
    regional: (place) =>
      `Den som koordinerer ${place}, arbeider med strategien utan å stå i lista. Kompetanserådgivarane i kommunane kan lese han.`,
  },
  caption: (part) => part,
  name: 'Namn',
  municipality: 'Kommune',
  body: 'På vegner av',
  since: 'Med frå',
  noMunicipality: 'Heile regionen',
  left: 'har gått ut av regionen',
  leftNotice: (names) =>
    `${names} er ikkje lenger med i regionen. Dei som kom derifrå, ser ikkje strategien no. Det dei har skrive, står.`,
  emptyTitle: 'Ingen er inviterte enno',
  emptyText:
    'Set saman ei arbeidsgruppe av leiarar og tilsette frå tenestene det gjeld, og ta med dei tillitsvalde frå starten.',
  invite: 'Inviter',
  inviteTitle: 'Inviter til planen',
  inviteLead:
    'Den du inviterer, får eit brev med lenkje. Dei som ikkje har vore her før, loggar inn med e-postadressa si.',
  part: 'Rolle i planen',
  one: 'Éin person',
  several: 'Fleire på éin gong',
  givenAndFamily: 'Namn',
  nameHelp: 'Førenamn og etternamn.',
  email: 'E-postadresse',
  bodyHelp: 'Fagforeininga eller instansen, når rolla er tillitsvald eller høyringsinstans.',
  list: 'Liste',
  listHelp: 'Éin person på kvar linje: namn; e-post; kommune. Du kan lime inn frå eit rekneark.',
  listHelpAlone: 'Éin person på kvar linje: namn; e-post. Du kan lime inn frå eit rekneark.',
  send: 'Send invitasjon',
  sendAll: 'Send invitasjonane',
  end: 'Ta ut',
  endTitle: (name) => `Ta ${name} ut av planen`,
  endText:
    'Personen ser ikkje planen lenger. Det personen har skrive, blir ståande med namnet. Du kan invitere på nytt når du vil.',
  endButton: 'Ta ut av planen',
  leave: 'Gå ut av planen',
  leaveText:
    'Du ser ikkje planen lenger gjennom rolla di, og det du har skrive, blir ståande. Vil du tilbake, må nokon invitere deg.',
  keep: 'Avbryt',
  done: {
    invited: (count, already) =>
      `${count === 1 ? 'Éin person er invitert' : `${count} personar er inviterte`} og får eit brev.${already === 0 ? '' : ` ${already} var med frå før.`}`,
    ended: 'Personen er teken ut av planen.',
  },
  errors: {
    name: 'Skriv førenamn og etternamn.',
    email: 'Skriv ei e-postadresse, til dømes kari.nordmann@kommune.no.',
    'municipality-missing': 'Vel kva kommune personen kjem frå.',
    'municipality-unknown': 'Kommunen er ikkje med i planen. Sjekk skrivemåten.',
    'list-empty': 'Lim inn minst éi linje med namn og e-post.',
    'list-long': (most) => `Du kan invitere høgst ${most} om gongen.`,
    part: 'Vel ei rolle.',
    body: 'Skriv kva fagforeining eller instans personen uttaler seg for.',
    closed: (email) => `Kontoen til ${email} er avslutta. Bruk ei anna adresse.`,
  },
  line: (number, text, problem) => `Linje ${number} («${text}»): ${problem}`,
  roles: {
    'project-leader': 'Prosjektleiaren leier arbeidet og kan endre alt i planen.',
    'project-group': 'Prosjektgruppa skriv planen: mål, krav, tiltak og tekstar.',
    'resource-group':
      'Ressursgruppa skriv i tekstane og kommenterer, også på tvers av kommunar. Ho ser ingen opplysningar om tilsette.',
    union:
      'Tillitsvalde ser det som er sendt på høyring eller lagt fram til drøfting, og svarer for organisasjonen sin.',
    consultee: 'Ein høyringsinstans ser det som er sendt på høyring, og svarer der.',
  },
  yours: {
    heading: 'Dette kan du gjere her',
    'resource-group':
      'Du er i ressursgruppa. Du les alt i strategien, skriv i kapitla og kommenterer. Mål, krav og tiltak endrar prosjektgruppa. Opplysningar om tilsette ser du ikkje.',
    'resource-group-of-region':
      'Du er i ressursgruppa for regionen. Du les denne planen, skriv i kapitla og kommenterer, også når han ikkje gjeld din eigen kommune. Mål, krav og tiltak endrar kommunen. Opplysningar om tilsette ser du ikkje.',
    'project-of-region':
      'Du er i prosjektgruppa for regionen. Du les denne planen, skriv i kapitla og kommenterer. Mål, krav og tiltak endrar kommunen. Opplysningar om tilsette ser du ikkje.',
    coordinator:
      'Du koordinerer regionen. Du les denne planen, skriv i kapitla og kommenterer. Mål, krav og tiltak endrar kommunen. Opplysningar om tilsette ser du ikkje.',
    member: 'Kommunen din er med i regionen. Du les strategien og svarer for din eigen kommune.',
    stands: 'Planen er vedteken, så kapitla står som dei er. Du kan framleis lese og kommentere.',
    write: 'Skriv i kapitla',
    read: 'Les kapitla',
    comment: 'Sjå kommentarane',
    plans: 'Sjå planane i kommunane',
    answer: 'Svar for kommunen',
  },
  rolesHeading: 'Kva rollene gjer',
  letter: {
    subject: (plan) => `Du er med i «${plan}»`,
    greeting: (name) => `Hei, ${name}`,
    text: (plan, place, part) =>
      `Du er invitert til å vere med i arbeidet med «${plan}» for ${place}. Rolla di er: ${part}.`,
    login: (address) => `Logg inn med denne e-postadressa her: ${address}`,
    greetings: (place) => `Helsing ${place}`,
  },
};
