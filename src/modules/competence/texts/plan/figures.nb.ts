/** The projection that a plan stands on, as it was taken in. */
export const planFiguresNb = {
  title: 'Nøkkeltall',
  lead: (place: string) =>
    `Framskrivingen planen bygger på: innbyggere, brukere og årsverk i ${place}, slik de ble regnet ut den dagen tallene ble tatt inn.`,
  link: 'Se nøkkeltallene i planen: innbyggere, brukere og årsverk',
  empty: {
    heading: 'Ingen tall er tatt inn ennå',
    writer: (place: string) =>
      `Ta inn framskrivingen for ${place}. Da står behovet i planen og i dokumentene, med kilde og usikkerhet, og dere kan lage krav av det.`,
    reader: 'Når de som skriver planen, har tatt inn framskrivingen, står tallene her.',
  },
  take: 'Ta inn tall',
  takeAnew: 'Ta inn på nytt',
  taken: (day: string, by: string) => (by === '' ? `Tatt inn ${day}.` : `Tatt inn ${day} av ${by}.`),
  earlier: 'Dette er tall som ble tatt inn tidligere.',
  toNewest: 'Se de som gjelder nå',
  done: 'Tallene er tatt inn i planen.',
  newer: {
    heading: 'Det finnes nyere tall',
    sources: (sources: string) => `Etter at tallene ble tatt inn, er dette lest inn: ${sources}.`,
    staffList: (day: string) => `Det er lest inn en nyere personalliste, per ${day}.`,
    assumptions: 'Forutsetningene vi regner med, er endret siden tallene ble tatt inn.',
    text: 'Ta inn på nytt for å se hva som endrer seg. Tallene som står her, blir tatt vare på.',
  },
  preview: {
    notTold: 'Folketallene som er lest inn, forteller ikke om dette stedet.',
    askKeeper:
      'Tallene leses inn av systemansvarlig eller nasjonal forvalter. Be dem om det, så kan dere ta dem inn her.',
    title: 'Ta inn tall',
    lead: 'Se over tallene før de blir en del av planen. De står som de er til noen tar inn nye.',
    button: 'Ta inn disse tallene',
    same: 'Tallene er de samme',
    sameText: 'Planen har disse tallene allerede. Det er ikke noe nytt å ta inn.',
    changed: 'Tallene har endret seg, eller noen har tatt inn nye, mens du leste. Se over dem på nytt.',
    again: 'Begynn på nytt',
    stopped: 'Tallene i planen er ikke endret. Du kan begynne på nytt når du vil.',
  },
  words: (count: string, now: number, likely: string, then: number) =>
    `${count} innbyggere er 80 år eller eldre i ${now}. I ${then} er de trolig ${likely}.`,
  staffWords: (now: string, base: number, likely: string, then: number) =>
    `Tjenestene krever ${now} årsverk til stede i ${base}, og trolig ${likely} i ${then}.`,
  people: 'Innbyggere og brukere',
  peopleChart: 'Innbyggere 67–79 år og 80 år og eldre',
  staff: 'Årsverk',
  staffLead: 'Årsverk som er til stede: sykefravær er trukket fra.',
  education: 'Årsverk etter utdanning',
  byEducation: 'Tall for hver utdanning',
  gap: {
    lead: 'Over null mangler det folk. Under null er det folk til overs.',
    list: (groups: string) =>
      `Tallene tar ikke med grupper med ti årsverk eller færre i personallisten, og heller ikke grupper som kodene i listen ikke forteller om: ${groups}. For dem regner vi dagens behov som dekket.`,
    need: 'Stedets egne ansatte er ikke med. Vi regner dagens behov som dekket, så det som mangler, er det som kommer i tillegg til det som eventuelt mangler i dag.',
  },
  /** Heading of the column that names the rows. */
  group: 'Gruppe',
  range: (base: number) =>
    `Først står området der 8 av 10 framtider havner, så midten i parentes. Tall for ${base} er registrert eller et beregnet nivå.`,
  /** Where an end lies below zero, a dash would be read as a minus. */
  fromTo: (low: string, high: string) => `${low} til ${high}`,
  parts: {
    population: 'Innbyggere etter alder',
    conditions: 'Personer med sykdommen',
    users: 'Brukere av tjenestene',
    'need-and-supply': 'Årsverk vi trenger, og årsverk vi har',
    gap: 'Årsverk som mangler',
    services: 'Årsverk tjenestene trenger',
    education: 'Årsverk vi trenger, etter utdanning',
    'supply-by-education': 'Årsverk vi har, etter utdanning',
    'gap-by-education': 'Årsverk som mangler, etter utdanning',
    profession: 'Årsverk etter yrke',
  },
  professions: {
    nurse: 'Sykepleiere',
    'public-health-nurse': 'Helsesykepleiere',
    'social-educator': 'Vernepleiere',
    'health-worker': 'Helsefagarbeidere',
    assistant: 'Assistenter',
    physician: 'Leger',
  } as Readonly<Record<string, string>>,
  basis: {
    heading: 'Slik er tallene laget',
    lead: 'Med dette kan hvem som helst regne tallene ut på nytt og få det samme.',
    register: 'Folketall',
    seal: 'Kontrollsum for folketallene (SHA-256)',
    users: 'Egne tall om brukere',
    noUsers: 'Ingen. Vi regner med at innbyggerne bruker tjenestene som i landet ellers.',
    assumptions: 'Forutsetninger',
    assumptionSet: (year: number) => `Forutsetningene av ${year}, uten nye grep`,
    baseYear: 'Basisår',
    draws: 'Framtider',
    drawn: (draws: number, seed: number) => `${draws} trukket med frøet ${seed}`,
    places: 'Kommuner',
    missing: (places: string) => `Vi mangler folketall for ${places}.`,
    staff: 'Ansatte',
    list: (day: string | null) =>
      `Personallisten${day === null ? ' slik den var registrert den dagen' : ` per ${day}`}, uten grupper med ti årsverk eller færre. På siden Behovet framover kan de som arbeider med listen, også se de små gruppene. Derfor kan summen være litt annerledes der.`,
    need: 'Ingen personalliste er brukt.',
    sickness: 'Sykefravær',
    sicknessText: (share: string) => `${share} i basisåret`,
    page: 'Se hele siden om behovet framover',
  },
  moved: {
    heading: 'Hva er endret?',
    lead: (year: number, day: string) =>
      `Tall for ${year} som ikke er de samme som i dem som ble tatt inn ${day}.`,
    none: (day: string) => `Ingen tall er endret siden de som ble tatt inn ${day}.`,
    caption: 'Tall som er endret',
    what: 'Tall',
    before: 'Før',
    after: 'Nå',
  },
  history: {
    heading: 'Tall som er tatt inn',
    caption: 'Alle tall som er tatt inn i planen',
    when: 'Når',
    who: 'Av',
    vintage: 'Folketall',
    state: 'Status',
    inForce: 'Gjelder',
    before: 'Tidligere',
  },
  propose: {
    title: 'Lag krav av tallene',
    link: 'Foreslå krav',
    lead: (year: number) =>
      `Tallene sier hvor mange årsverk som trengs i ${year}. Velg hva som skal inn i planen, og rett på tallene der dere vet bedre. Kravene står som forslag til dere er enige.`,
    quantile: 'Hvor mye vil dere være forberedt på?',
    quantiles: {
      p50: 'Midten: nok i halvparten av framtidene',
      p80: 'Mer enn midten: nok i 8 av 10 framtider',
    },
    show: 'Vis tallene',
    positions: (share: string) =>
      `Framskrivingen teller årsverk som er til stede. Krav og det dere har, telles i stillinger. Derfor er tallene lagt om til stillinger med dagens sykefravær, ${share}.`,
    goal: 'Mål som kravene tjener',
    choose: 'Velg',
    noGoals: 'Planen har ingen mål ennå',
    noGoalsText: 'Et krav henger på et mål. Skriv inn minst ett mål i planen først.',
    toGoals: 'Gå til mål og føringer',
    caption: 'Årsverk som tallene ber om',
    take: 'Ta med',
    competence: 'Kompetanse',
    present: (year: number) => `Til stede ${year}`,
    stands: 'Står i planen',
    nothing: 'Ingen krav',
    standing: (amount: string, status: string) => `${amount} (${status.toLowerCase()})`,
    ofUnits: (amount: string) => `${amount} i enheter`,
    amount: 'Krav i stillinger',
    amountOf: (competence: string) => `Årsverk i stillinger: ${competence}`,
    thereAlready: (amount: string) => `Tallene sier ${amount}. Kravet finnes og blir ikke endret herfra.`,
    notAlone:
      'Fysioterapeuter og ergoterapeuter er regnet som én gruppe, og andre ansatte er mange yrker. Krav til dem skriver dere selv.',
    outside: (year: number) =>
      `Framskrivingen rekker ikke til ${year}, som er det siste året i planen. Ta inn nyere tall, eller skriv kravene selv.`,
    button: 'Legg inn kravene',
    nothingTicked: 'Kryss av for minst ett krav.',
    newer: 'Noen har tatt inn nye tall mens du leste. Se over kravene på nytt.',
    meanwhile: (names: string) => `Noen har lagt inn krav for ${names} mens du leste. De er ikke endret.`,
    reason: (of: {
      day: string;
      present: string;
      range: string;
      year: number;
      positions: string;
      sickness: string;
    }) =>
      `Framskriving tatt inn ${of.day}: ${of.present} årsverk til stede i ${of.year} (${of.range}). Det er ${of.positions} årsverk i stillinger med ${of.sickness} sykefravær.`,
    reasonP80: 'Dette er nok i 8 av 10 framtider.',
  },
  /** In documents. */
  paper: {
    heading: 'Behovet framover',
    people: (first: number, last: number) => `Innbyggere 67–79 år og 80 år og eldre, ${first}–${last}`,
    work: (first: number, last: number) => `Årsverk vi trenger, og årsverk vi har, ${first}–${last}`,
    chartAlt: (title: string, lines: string) =>
      `Linjediagram med bånd: ${title}. ${lines} Båndet er der 8 av 10 framtider havner.`,
    lineAlt: (name: string, now: string, base: number, likely: string, then: number) =>
      `${name}: ${now} i ${base}, trolig ${likely} i ${then}.`,
    source: (sources: string, day: string) => `${sources}. Regnet ut av Lederløft, tatt inn ${day}`,
    users: 'Brukere av tjenestene, og personer med demens',
    staffList: (place: string, day: string | null) =>
      `${place}: personallisten${day === null ? '' : ` per ${day}`}`,
    recompute: (base: number, draws: number, seed: number, assumptions: number) =>
      `Tallene kan regnes ut på nytt: basisår ${base}, ${draws} trukne framtider med startverdi ${seed}, og forutsetningene av ${assumptions}.`,
    short: (place: string) => `Framskrivingen for ${place}, i korte trekk`,
  },
};

export type PlanFiguresTexts = typeof planFiguresNb;
