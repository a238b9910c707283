export const nb = {
  brand: 'Lederløft',
  skipToContent: 'Hopp til innholdet',
  mainMenu: 'Hovedmeny',
  breadcrumbs: 'Du er her',
  preferences: {
    menu: 'Språk og farger',
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    colours: 'Farger',
    schemes: { auto: 'Som på enheten', light: 'Lyse', dark: 'Mørke' },
    chosen: 'valgt',
  },
  person: {
    menu: 'Din konto',
    signedInAs: (name: string): string => `Logget inn som ${name}`,
    sessions: 'Innlogginger',
    logIn: 'Logg inn',
    logOut: 'Logg ut',
  },
  demo: {
    label: 'Demo',
    notice: 'Alle personer her er oppdiktet, og alle kan prøve alle roller.',
    changePerson: 'Bytt person',
  },
  footer: {
    label: 'Om nettstedet',
    about: 'Lederløft følger lederutdanning, egen utvikling og organisasjonen som én reise.',
    accessibility: 'Tilgjengelighetserklæring',
    privacy: 'Personvern',
    sources: 'Kilder og lisenser',
    builtWith: 'Bygd med Designsystemet fra Digdir. Skrifttypen er Inter.',
  },
  form: {
    optional: 'valgfritt',
    errorSummary: (count: number): string =>
      count === 1 ? 'Rett opp én feil før du går videre' : `Rett opp ${count} feil før du går videre`,
    dateHint: 'Skriv dag, måned og år, for eksempel 15.04.2027',
    choose: 'Velg …',
    dropFile: 'Du kan også slippe filen her',
    largestFile: (size: string): string => `Filen kan være på inntil ${size}.`,
    fileTooLarge: (name: string, largest: string): string =>
      `${name} er større enn ${largest}. Velg en mindre fil.`,
    unsaved: 'Du har endringer som ikke er lagret.',
    charactersAtMost: (count: number): string => `Inntil ${count} tegn`,
  },
  table: {
    sortBy: (column: string): string => `Sorter etter ${column.toLowerCase()}`,
    sortedAscending: 'sortert stigende',
    sortedDescending: 'sortert synkende',
    total: 'Sum',
  },
  pages: {
    label: 'Sider i listen',
    previous: 'Forrige',
    next: 'Neste',
    page: (page: number): string => `Side ${page}`,
    showing: (from: number, to: number, total: number): string => `Viser ${from}–${to} av ${total}`,
  },
  search: {
    submit: 'Søk',
    show: 'Vis',
    filters: 'Avgrens listen',
    chosen: 'Du ser',
    remove: (filter: string): string => `Fjern avgrensningen ${filter}`,
    clear: 'Fjern alle',
  },
  notice: { info: 'Til orientering', success: 'Utført', warning: 'Merk', danger: 'Feil' },
  figure: {
    source: 'Kilde',
    tooFew: (floor: number): string => `Færre enn ${floor}`,
    tooFewWhy: 'Vi viser ikke tallet, så ingen kan kjennes igjen.',
    basedOn: (n: string): string => `n = ${n}`,
    mostLikely: (value: string): string => `Mest trolig ${value}`,
  },
  next: {
    heading: 'Neste for deg',
    nothing: 'Ingenting venter på deg nå.',
  },
  steps: {
    label: 'Steg i skjemaet',
    position: (step: number, of: number): string => `Steg ${step} av ${of}`,
    done: 'ferdig',
    current: 'du er her',
  },
  strands: {
    heading: 'Tre spor, én reise',
    now: 'Nå',
    states: { past: 'Gjennomført', next: 'Neste', later: 'Senere' },
    nothingYet: 'ingenting ennå',
    pastCount: (count: number): string => (count === 1 ? 'Én er gjennomført' : `${count} er gjennomført`),
    laterCount: (count: number): string =>
      count === 1 ? 'Én til kommer senere' : `${count} til kommer senere`,
    allDone: 'Alt er gjennomført.',
  },
  print: 'Skriv ut',
  copy: { action: 'Kopier', done: 'Kopiert' },
};

/** Every language has the same words; one that is missing does not compile. */
export type ShellTexts = typeof nb;
