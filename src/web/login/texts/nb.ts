export const nb = {
  page: {
    title: 'Logg inn',
    lead: 'Du kommer inn når kommunen din eller programmet har registrert deg i Lederløft.',
    demoTitle: 'Hvem vil du være?',
    demoLead: 'Alle personene er oppdiktet. Velg en av dem, og se Lederløft slik den personen ser det.',
    demoEmpty: 'Her er ingen personer ennå',
    demoEmptyText: 'Den som har installert Lederløft, kan laste inn demoverdenen.',
    providersHeading: 'Med elektronisk ID',
    logInWith: (provider: string): string => `Logg inn med ${provider}`,
    helpHeading: 'Kommer du ikke inn?',
    help: 'Spør kompetanserådgiveren i kommunen din. Er du student eller foreleser, kan du spørre programkoordinatoren.',
  },
  code: {
    heading: 'Med kode på e-post',
    lead: 'Vi sender en kode til adressen du er registrert med. Koden gjelder i ti minutter.',
    email: 'E-postadresse',
    send: 'Send kode',
    title: 'Skriv inn koden',
    sent: (email: string): string =>
      `Hvis ${email} kan brukes hos oss, har du snart en e-post med en kode på seks sifre. Den gjelder i ti minutter.`,
    field: 'Kode',
    fieldHelp: 'Finner du ikke e-posten? Se også i søppelposten.',
    logIn: 'Logg inn',
    againHeading: 'Kom det ingen kode?',
    again: 'Send ny kode',
    otherAddress: 'Bruk en annen adresse',
    errors: {
      email: 'Skriv en e-postadresse, for eksempel kari.nordmann@kommune.no',
      missing: 'Skriv inn koden fra e-posten',
      form: 'Koden har seks sifre. Se etter om du har fått med alle.',
      wrong:
        'Koden stemmer ikke, eller den gjelder ikke lenger. Bruk koden i den nyeste e-posten, eller be om en ny.',
      tooManyCodes: 'Det er bedt om for mange koder. Vent et kvarter, og prøv igjen.',
      tooManyTries: 'Det er prøvd for mange koder herfra. Vent en time, og prøv igjen.',
    },
  },
  letter: {
    subject: 'Kode for å logge inn i Lederløft',
    greeting: (name: string): string => `Hei, ${name}`,
    code: (code: string): string => `Koden din er ${code}`,
    use: (time: string): string =>
      `Skriv den inn på siden der du ba om den. Den gjelder til ${time} og kan brukes én gang.`,
    unasked:
      'Har du ikke bedt om noen kode, kan du se bort fra denne e-posten. Ingen kommer inn uten koden, så ikke gi den til andre. Vi ringer aldri og spør etter den.',
    greetings: 'Hilsen Lederløft',
  },
  notices: {
    lostSession: {
      heading: 'Du er logget ut',
      text: 'Det skjer når du ikke har brukt Lederløft på en halv time. Logg inn igjen for å fortsette der du var.',
    },
    cancelled: (provider: string) => ({
      heading: 'Du avbrøt innloggingen',
      text: `${provider} sendte deg tilbake uten å logge deg inn. Prøv igjen, eller velg en annen måte.`,
    }),
    unreachable: (provider: string) => ({
      heading: `Vi får ikke kontakt med ${provider}`,
      text: 'Prøv igjen om litt, eller velg en annen måte å logge inn på.',
    }),
    refused: (provider: string) => ({
      heading: `Vi kunne ikke bruke svaret fra ${provider}`,
      text: 'Du er ikke logget inn. Start innloggingen på nytt. Spør systemansvarlig hvis det skjer igjen.',
    }),
    tooWeak: (provider: string) => ({
      heading: 'Du trenger en sikrere innlogging',
      text: `Velg en elektronisk ID med høyere sikkerhetsnivå hos ${provider}.`,
    }),
    startAgain: {
      heading: 'Innloggingen må startes på nytt',
      text: 'Den tok for lang tid, eller den ble startet i en annen nettleser. Velg hvordan du vil logge inn.',
    },
    tooMany: {
      heading: 'For mange innlogginger herfra',
      text: 'Vent ti minutter, og prøv igjen.',
    },
  },
  connect: {
    title: (provider: string): string => `Koble ${provider} til deg`,
    unknown: (provider: string): string =>
      `${provider} har bekreftet hvem du er, men Lederløft vet ennå ikke hvilken av våre personer det er.`,
    howHeading: 'Er du registrert med e-post?',
    how: (provider: string): string =>
      `Logg inn med en kode på e-post nå, så kan du koble ${provider} til deg etterpå. Det gjør du bare én gang.`,
    notHeading: 'Er du ikke registrert?',
    not: 'Spør kompetanserådgiveren i kommunen din, eller programkoordinatoren. De kan registrere deg.',
    ask: (provider: string, name: string): string =>
      `Du er logget inn som ${name}. Når du kobler til ${provider}, kan du logge inn som ${name} med ${provider} neste gang.`,
    warning: (provider: string): string =>
      `Koble bare til hvis det var du som nettopp logget inn hos ${provider}.`,
    submit: 'Koble til',
    notNow: 'Ikke nå',
    failedTitle: 'Vi kunne ikke koble til',
    failed: 'Det har gått for lang tid, eller innloggingen hører til en annen person. Logg inn på nytt.',
  },
  join: {
    title: 'Ny i Lederløft',
    lead: 'Er du leder og vil søke på en utdanning, men er ikke registrert her, kan du registrere deg selv. Vi sender en kode på e-post for å vite at adressen er din.',
    givenName: 'Fornavn',
    familyName: 'Etternavn',
    email: 'E-postadresse på jobben',
    invite: 'Skal du søke på en utdanning, og er ikke registrert?',
    inviteLink: 'Registrer deg',
    closedTitle: 'Ingen utlysning er åpen nå',
    closed:
      'Du kan registrere deg når det er noe å søke på. Skal du delta i en klasse kommunen har bestilt, er det kommunen som registrerer deg.',
    seeCalls: 'Se utlysningene',
    errors: {
      givenName: 'Skriv fornavnet ditt',
      familyName: 'Skriv etternavnet ditt',
    },
  },
  logout: {
    title: 'Du er logget ut',
    done: 'Du er logget ut av Lederløft.',
    doneThere: (provider: string): string => `Du er logget ut av Lederløft og ${provider}.`,
    notThere: (provider: string): string =>
      `Vi fikk ikke kontakt med ${provider}. Lukk nettleseren for å være sikker på at du er logget ut også der.`,
    leaving: (provider: string): string =>
      `Vi logger deg også ut hos ${provider}. Skjer det ikke av seg selv, velger du knappen.`,
    finish: (provider: string): string => `Logg ut hos ${provider}`,
    again: 'Logg inn igjen',
  },
};

/** Every language has the same words; one that is missing does not compile. */
export type LoginTexts = typeof nb;
