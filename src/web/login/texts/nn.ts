import type { LoginTexts } from './nb.ts';

export const nn: LoginTexts = {
  page: {
    title: 'Logg inn',
    lead: 'Du kjem inn når kommunen din eller programmet har registrert deg i Lederløft.',
    demoTitle: 'Kven vil du vere?',
    demoLead: 'Alle personane er oppdikta. Vel ein av dei, og sjå Lederløft slik den personen ser det.',
    demoEmpty: 'Her er ingen personar enno',
    demoEmptyText: 'Den som har installert Lederløft, kan laste inn demoverda.',
    providersHeading: 'Med elektronisk ID',
    logInWith: (provider) => `Logg inn med ${provider}`,
    helpHeading: 'Kjem du ikkje inn?',
    help: 'Spør kompetanserådgjevaren i kommunen din. Er du student eller forelesar, kan du spørje programkoordinatoren.',
  },
  code: {
    heading: 'Med kode på e-post',
    lead: 'Vi sender ein kode til adressa du er registrert med. Koden gjeld i ti minutt.',
    email: 'E-postadresse',
    send: 'Send kode',
    title: 'Skriv inn koden',
    sent: (email) =>
      `Dersom ${email} kan brukast hos oss, har du snart ein e-post med ein kode på seks siffer. Han gjeld i ti minutt.`,
    field: 'Kode',
    fieldHelp: 'Finn du ikkje e-posten? Sjå òg i søppelposten.',
    logIn: 'Logg inn',
    againHeading: 'Kom det ingen kode?',
    again: 'Send ny kode',
    otherAddress: 'Bruk ei anna adresse',
    errors: {
      email: 'Skriv ei e-postadresse, til dømes kari.nordmann@kommune.no',
      missing: 'Skriv inn koden frå e-posten',
      form: 'Koden har seks siffer. Sjå etter om du har fått med alle.',
      wrong:
        'Koden stemmer ikkje, eller han gjeld ikkje lenger. Bruk koden i den nyaste e-posten, eller be om ein ny.',
      tooManyCodes: 'Det er bede om for mange kodar. Vent eit kvarter, og prøv igjen.',
      tooManyTries: 'Det er prøvd for mange kodar herifrå. Vent ein time, og prøv igjen.',
    },
  },
  letter: {
    subject: 'Kode for å logge inn i Lederløft',
    greeting: (name) => `Hei, ${name}`,
    code: (code) => `Koden din er ${code}`,
    use: (time) => `Skriv han inn på sida der du bad om han. Han gjeld til ${time} og kan brukast éin gong.`,
    unasked:
      'Har du ikkje bede om nokon kode, kan du sjå bort frå denne e-posten. Ingen kjem inn utan koden, så ikkje gi han til andre. Vi ringjer aldri og spør etter han.',
    greetings: 'Helsing Lederløft',
  },
  notices: {
    lostSession: {
      heading: 'Du er logga ut',
      text: 'Det skjer når du ikkje har brukt Lederløft på ein halv time. Logg inn igjen for å halde fram der du var.',
    },
    cancelled: (provider) => ({
      heading: 'Du avbraut innlogginga',
      text: `${provider} sende deg tilbake utan å logge deg inn. Prøv igjen, eller vel ein annan måte.`,
    }),
    unreachable: (provider) => ({
      heading: `Vi får ikkje kontakt med ${provider}`,
      text: 'Prøv igjen om litt, eller vel ein annan måte å logge inn på.',
    }),
    refused: (provider) => ({
      heading: `Vi kunne ikkje bruke svaret frå ${provider}`,
      text: 'Du er ikkje logga inn. Start innlogginga på nytt. Spør systemansvarleg dersom det skjer igjen.',
    }),
    tooWeak: (provider) => ({
      heading: 'Du treng ei sikrare innlogging',
      text: `Vel ein elektronisk ID med høgare tryggleiksnivå hos ${provider}.`,
    }),
    startAgain: {
      heading: 'Innlogginga må startast på nytt',
      text: 'Ho tok for lang tid, eller ho vart starta i ein annan nettlesar. Vel korleis du vil logge inn.',
    },
    tooMany: {
      heading: 'For mange innloggingar herifrå',
      text: 'Vent ti minutt, og prøv igjen.',
    },
  },
  connect: {
    title: (provider) => `Kople ${provider} til deg`,
    unknown: (provider) =>
      `${provider} har stadfesta kven du er, men Lederløft veit enno ikkje kven av personane våre det er.`,
    howHeading: 'Er du registrert med e-post?',
    how: (provider) =>
      `Logg inn med ein kode på e-post no, så kan du kople ${provider} til deg etterpå. Det gjer du berre éin gong.`,
    notHeading: 'Er du ikkje registrert?',
    not: 'Spør kompetanserådgjevaren i kommunen din, eller programkoordinatoren. Dei kan registrere deg.',
    ask: (provider, name) =>
      `Du er logga inn som ${name}. Når du koplar til ${provider}, kan du logge inn som ${name} med ${provider} neste gong.`,
    warning: (provider) => `Kople berre til dersom det var du som nettopp logga inn hos ${provider}.`,
    submit: 'Kople til',
    notNow: 'Ikkje no',
    failedTitle: 'Vi kunne ikkje kople til',
    failed: 'Det har gått for lang tid, eller innlogginga høyrer til ein annan person. Logg inn på nytt.',
  },
  join: {
    title: 'Ny i Lederløft',
    lead: 'Er du leiar og vil søkje på ei utdanning, men ikkje er registrert her, kan du registrere deg sjølv. Vi sender ein kode på e-post for å vite at adressa er di.',
    givenName: 'Førenamn',
    familyName: 'Etternamn',
    email: 'E-postadresse på jobben',
    invite: 'Skal du søkje på ei utdanning, og er ikkje registrert?',
    inviteLink: 'Registrer deg',
    closedTitle: 'Inga utlysing er open no',
    closed:
      'Du kan registrere deg når det er noko å søkje på. Skal du vere med i ein klasse som kommunen har bestilt, er det kommunen som registrerer deg.',
    seeCalls: 'Sjå utlysingane',
    errors: {
      givenName: 'Skriv førenamnet ditt',
      familyName: 'Skriv etternamnet ditt',
    },
  },
  logout: {
    title: 'Du er logga ut',
    done: 'Du er logga ut av Lederløft.',
    doneThere: (provider) => `Du er logga ut av Lederløft og ${provider}.`,
    notThere: (provider) =>
      `Vi fekk ikkje kontakt med ${provider}. Lukk nettlesaren for å vere sikker på at du er logga ut der òg.`,
    leaving: (provider) =>
      `Vi loggar deg òg ut hos ${provider}. Skjer det ikkje av seg sjølv, vel du knappen.`,
    finish: (provider) => `Logg ut hos ${provider}`,
    again: 'Logg inn igjen',
  },
};
