import type { StaffImportTexts } from './staff-import.nb.ts';

export const staffImportNn: StaffImportTexts = {
  title: (municipality: string) => `Personalliste for ${municipality}`,
  lead: 'Hent lista ut frå lønssystemet og last ho opp her. Du får sjå alt som vil skje, før noko blir lagra.',
  upload: {
    heading: 'Last opp ei liste',
    file: 'Fil frå lønssystemet',
    fileHelp: 'XLSX eller CSV. Vi finn sjølve ut kva kolonnar som er kva.',
    asOf: 'Kva dag lista gjeld for',
    asOfHelp: 'Lat feltet stå tomt om lista er frå i dag.',
    coverage: 'Kva lista omfattar',
    coverages: {
      'units-in-file': 'Einingane som står i ho',
      'whole-municipality': 'Heile helse og omsorg i kommunen',
    },
    coverageHelps: {
      'units-in-file': 'Stillingar i andre einingar blir ikkje rørte.',
      'whole-municipality':
        'Stillingar som ikkje står i lista, blir avslutta, òg i einingar som manglar heilt.',
    },
    submit: 'Les lista',
    privacy: 'Fødselsnummer blir fjerna når fila blir lesen. Vi tek berre vare på fødselsdatoen.',
    noFile: 'Vel fila du vil lese.',
    notADate: 'Skriv datoen som dag, månad og år, til dømes 31.12.2026.',
    future: 'Dagen kan ikkje vere fram i tid.',
  },
  earlier: {
    heading: 'Tidlegare lister',
    caption: 'Lister som er lesne inn, den nyaste først',
    empty: 'Ingen lister er lesne inn enno.',
    file: 'Fil',
    uploaded: 'Lasta opp',
    status: 'Status',
    changes: 'Endringar',
    statuses: {
      reading: 'Blir lesen',
      ready: 'Ventar på deg',
      accepted: 'Lagd inn',
      undone: 'Angra',
      discarded: 'Lagd bort',
    },
  },
  reading: {
    heading: 'Lista blir lesen',
    text: 'Det tek som regel nokre sekund. Sida oppdaterer seg sjølv, og du kan trygt gå herifrå og kome tilbake.',
    refresh: 'Sjå om ho er ferdig',
  },
  preview: {
    title: (file: string) => `Sjå over ${file}`,
    lead: (rows: string, day: string) => `${rows} rader, slik det er ${day}. Ingenting er lagra enno.`,
    nothing: 'Lista seier det same som registeret. Det er ingenting å endre.',
    countsHeading: 'Dette vil skje',
    countsCaption: 'Talet på dei som blir lagde til, endra og avslutta',
    what: 'Kva',
    whats: {
      units: 'Einingar',
      employees: 'Tilsette',
      positions: 'Stillingar',
      leaderships: 'Leiarar for einingar',
    },
    groups: { added: 'Nye', changed: 'Endra', ended: 'Blir avslutta', unchanged: 'Uendra' },
    problemsHeading: (errors: number, warnings: number) =>
      errors === 0 ? `${warnings} merknader til radene` : `${errors} feil og ${warnings} merknader i radene`,
    problemsLead:
      'Rader med feil er ikkje med. Rett dei i lønssystemet og last opp på nytt, eller godta utan dei.',
    problemsCaption: 'Rader som treng merksemd',
    noProblems: 'Alle radene er i orden.',
    row: 'Rad',
    column: 'Kolonne',
    wrong: 'Kva det gjeld',
    weight: 'Følgje',
    changesHeading: 'Endringane éi for éi',
    changesCaption: (group: string) => `Endringar: ${group.toLowerCase()}`,
    change: 'Endring',
    noChanges: 'Ingen slike endringar.',
    accept: (count: string) => `Legg inn ${count} endringar`,
    acceptNone: 'Ferdig',
    discard: 'Legg lista bort',
    download: 'Last ned feila',
    downloadName: 'feil-i-personallista',
  },
  columns: {
    heading: 'Kolonnane',
    lead: 'Dette fann vi ut om kolonnane. Rett det som ikkje stemmer. Neste gong hugsar vi det.',
    missing: (fields: string) => `Vi manglar ${fields}. Vel kva kolonne det står i.`,
    none: 'Ikkje i lista',
    example: (values: string) => `Til dømes ${values}`,
    submit: 'Bruk desse kolonnane',
    failures: {
      'already-decided': 'Lista er alt lagd inn eller lagd bort.',
      'column-chosen-twice': (column: string) =>
        `Kolonnen «${column}» er vald to stader. Vel han berre éin stad.`,
      'no-such-column': 'Kolonnen finst ikkje i lista. Vel ein annan.',
      'day-in-the-future': 'Dagen kan ikkje vere fram i tid.',
    },
  },
  done: {
    title: (file: string) => file,
    accepted: (changes: string, day: string) => `${changes} endringar blei lagde inn ${day}.`,
    undone: (day: string) => `Importen blei angra ${day}. Registeret er slik det var før.`,
    discarded: 'Lista er lagd bort. Registeret er ikkje endra.',
    undoHeading: 'Angre importen',
    undoText: 'Alt som importen la til, endra og avslutta, blir sett tilbake til slik det var.',
    undo: 'Angre importen',
    toLeaders: 'Sjå leiarane',
    toUnits: 'Sjå einingane',
    again: 'Last opp ei ny liste',
  },
  failures: {
    'already-decided':
      'Lista er alt lagd inn eller lagd bort. Nokon andre kan ha gjort det medan du såg på ho.',
    'not-compared-yet': 'Lista er ikkje ferdig lesen. Vent litt, og prøv igjen.',
    'columns-missing': 'Vi manglar ein kolonne vi ikkje kan vere utan. Vel han, og prøv igjen.',
    'register-changed':
      'Ei anna liste er lagd inn eller angra medan du såg på denne. Vi har samanlikna på nytt. Sjå over, og godta om det framleis er rett.',
    'not-accepted': 'Importen er ikkje lagd inn, så det er ingenting å angre.',
    'changed-since': (count: string) =>
      `Importen kan ikkje angrast, fordi ${count} ting er endra etterpå. Rett heller med ei ny liste.`,
    'in-use-elsewhere':
      'Importen kan ikkje angrast, fordi nokon han la inn, er blitt invitert, meld på eller har fått registrert utdanning. Rett heller med ei ny liste.',
  },
};
