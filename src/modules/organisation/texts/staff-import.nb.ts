export const staffImportNb = {
  title: (municipality: string) => `Personalliste for ${municipality}`,
  lead: 'Hent listen ut fra lønnssystemet og last den opp her. Du får se alt som vil skje, før noe blir lagret.',
  upload: {
    heading: 'Last opp en liste',
    file: 'Fil fra lønnssystemet',
    fileHelp: 'XLSX eller CSV. Vi finner selv ut hvilke kolonner som er hva.',
    asOf: 'Hvilken dag listen gjelder for',
    asOfHelp: 'La feltet stå tomt hvis listen er fra i dag.',
    coverage: 'Hva listen omfatter',
    coverages: {
      'units-in-file': 'Enhetene som står i den',
      'whole-municipality': 'Hele helse og omsorg i kommunen',
    },
    coverageHelps: {
      'units-in-file': 'Stillinger i andre enheter blir ikke rørt.',
      'whole-municipality':
        'Stillinger som ikke står i listen, blir avsluttet, også i enheter som mangler helt.',
    },
    submit: 'Les listen',
    privacy: 'Fødselsnummer blir fjernet når filen leses. Vi beholder bare fødselsdatoen.',
    noFile: 'Velg filen du vil lese.',
    notADate: 'Skriv datoen som dag, måned og år, for eksempel 31.12.2026.',
    future: 'Dagen kan ikke være fram i tid.',
  },
  earlier: {
    heading: 'Tidligere lister',
    caption: 'Lister som er lest inn, den nyeste først',
    empty: 'Ingen lister er lest inn ennå.',
    file: 'Fil',
    uploaded: 'Lastet opp',
    status: 'Status',
    changes: 'Endringer',
    statuses: {
      reading: 'Leses',
      ready: 'Venter på deg',
      accepted: 'Lagt inn',
      undone: 'Angret',
      discarded: 'Lagt bort',
    },
  },
  reading: {
    heading: 'Listen leses',
    text: 'Det tar som regel noen sekunder. Siden oppdaterer seg selv, og du kan trygt gå herfra og komme tilbake.',
    refresh: 'Se om den er ferdig',
  },
  preview: {
    title: (file: string) => `Se over ${file}`,
    lead: (rows: string, day: string) => `${rows} rader, slik det er ${day}. Ingenting er lagret ennå.`,
    nothing: 'Listen sier det samme som registeret. Det er ingenting å endre.',
    countsHeading: 'Dette vil skje',
    countsCaption: 'Antall som blir lagt til, endret og avsluttet',
    what: 'Hva',
    whats: {
      units: 'Enheter',
      employees: 'Ansatte',
      positions: 'Stillinger',
      leaderships: 'Ledere for enheter',
    },
    groups: { added: 'Nye', changed: 'Endret', ended: 'Avsluttes', unchanged: 'Uendret' },
    problemsHeading: (errors: number, warnings: number) =>
      errors === 0 ? `${warnings} merknader til radene` : `${errors} feil og ${warnings} merknader i radene`,
    problemsLead:
      'Rader med feil er ikke med. Rett dem i lønnssystemet og last opp på nytt, eller godta uten dem.',
    problemsCaption: 'Rader som trenger oppmerksomhet',
    noProblems: 'Alle radene er i orden.',
    row: 'Rad',
    column: 'Kolonne',
    wrong: 'Hva det gjelder',
    weight: 'Følge',
    changesHeading: 'Endringene én for én',
    changesCaption: (group: string) => `Endringer: ${group.toLowerCase()}`,
    change: 'Endring',
    noChanges: 'Ingen slike endringer.',
    accept: (count: string) => `Legg inn ${count} endringer`,
    acceptNone: 'Ferdig',
    discard: 'Legg listen bort',
    download: 'Last ned feilene',
    downloadName: 'feil-i-personallisten',
  },
  columns: {
    heading: 'Kolonnene',
    lead: 'Dette fant vi ut om kolonnene. Rett det som ikke stemmer. Neste gang husker vi det.',
    missing: (fields: string) => `Vi mangler ${fields}. Velg hvilken kolonne det står i.`,
    none: 'Ikke i listen',
    example: (values: string) => `For eksempel ${values}`,
    submit: 'Bruk disse kolonnene',
    failures: {
      'already-decided': 'Listen er allerede lagt inn eller lagt bort.',
      'column-chosen-twice': (column: string) =>
        `Kolonnen «${column}» er valgt to steder. Velg den bare ett sted.`,
      'no-such-column': 'Kolonnen finnes ikke i listen. Velg en annen.',
      'day-in-the-future': 'Dagen kan ikke være fram i tid.',
    },
  },
  done: {
    title: (file: string) => file,
    accepted: (changes: string, day: string) => `${changes} endringer ble lagt inn ${day}.`,
    undone: (day: string) => `Importen ble angret ${day}. Registeret er slik det var før.`,
    discarded: 'Listen er lagt bort. Registeret er ikke endret.',
    undoHeading: 'Angre importen',
    undoText: 'Alt som importen la til, endret og avsluttet, blir satt tilbake til slik det var.',
    undo: 'Angre importen',
    toLeaders: 'Se lederne',
    toUnits: 'Se enhetene',
    again: 'Last opp en ny liste',
  },
  failures: {
    'already-decided':
      'Listen er allerede lagt inn eller lagt bort. Noen andre kan ha gjort det mens du så på den.',
    'not-compared-yet': 'Listen er ikke ferdig lest. Vent litt, og prøv igjen.',
    'columns-missing': 'Vi mangler en kolonne vi ikke kan være uten. Velg den, og prøv igjen.',
    'register-changed':
      'En annen liste er lagt inn eller angret mens du så på denne. Vi har sammenlignet på nytt. Se over, og godta hvis det fortsatt er riktig.',
    'not-accepted': 'Importen er ikke lagt inn, så det er ingenting å angre.',
    'changed-since': (count: string) =>
      `Importen kan ikke angres, fordi ${count} ting er endret etterpå. Rett heller med en ny liste.`,
    'in-use-elsewhere':
      'Importen kan ikke angres, fordi noen den la inn, er blitt invitert, meldt på eller har fått registrert utdanning. Rett heller med en ny liste.',
  },
};

export type StaffImportTexts = typeof staffImportNb;
