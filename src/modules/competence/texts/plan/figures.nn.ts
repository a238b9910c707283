import type { PlanFiguresTexts } from './figures.nb.ts';

export const planFiguresNn: PlanFiguresTexts = {
  title: 'Nøkkeltal',
  lead: (place: string) =>
    `Framskrivinga planen byggjer på: innbyggjarar, brukarar og årsverk i ${place}, slik dei vart rekna ut den dagen tala vart tekne inn.`,
  link: 'Sjå nøkkeltala i planen: innbyggjarar, brukarar og årsverk',
  empty: {
    heading: 'Ingen tal er tekne inn enno',
    writer: (place: string) =>
      `Ta inn framskrivinga for ${place}. Då står behovet i planen og i dokumenta, med kjelde og uvisse, og de kan lage krav av det.`,
    reader: 'Når dei som skriv planen, har teke inn framskrivinga, står tala her.',
  },
  take: 'Ta inn tal',
  takeAnew: 'Ta inn på nytt',
  taken: (day: string, by: string) => (by === '' ? `Teke inn ${day}.` : `Teke inn ${day} av ${by}.`),
  earlier: 'Dette er tal som vart tekne inn tidlegare.',
  toNewest: 'Sjå dei som gjeld no',
  done: 'Tala er tekne inn i planen.',
  newer: {
    heading: 'Det finst nyare tal',
    sources: (sources: string) => `Etter at tala vart tekne inn, er dette lese inn: ${sources}.`,
    assumptions: 'Føresetnadene vi reknar med, er endra sidan tala vart tekne inn.',
    text: 'Ta inn på nytt for å sjå kva som endrar seg. Tala som står her, blir tekne vare på.',
  },
  preview: {
    notTold: 'Folketala som er lesne inn, fortel ikkje om denne staden.',
    askKeeper:
      'Tala blir lesne inn av systemansvarleg eller nasjonal forvaltar. Be dei om det, så kan de ta tala inn her.',
    title: 'Ta inn tal',
    lead: 'Sjå over tala før dei blir ein del av planen. Dei står som dei er til nokon tek inn nye.',
    button: 'Ta inn desse tala',
    same: 'Tala er dei same',
    sameText: 'Planen har desse tala allereie. Det er ikkje noko nytt å ta inn.',
    changed: 'Tala har endra seg, eller nokon har teke inn nye, medan du las. Sjå over dei på nytt.',
    again: 'Begynn på nytt',
    stopped: 'Tala i planen er ikkje endra. Du kan begynne på nytt når du vil.',
  },
  words: (count: string, now: number, likely: string, then: number) =>
    `${count} innbyggjarar er 80 år eller eldre i ${now}. I ${then} er dei truleg ${likely}.`,
  staffWords: (now: string, base: number, likely: string, then: number) =>
    `Tenestene krev ${now} årsverk til stades i ${base}, og truleg ${likely} i ${then}.`,
  people: 'Innbyggjarar og brukarar',
  peopleChart: 'Innbyggjarar 67–79 år og 80 år og eldre',
  staff: 'Årsverk',
  staffLead: 'Årsverk som er til stades: sjukefråvær er trekt frå.',
  education: 'Årsverk etter utdanning',
  byEducation: 'Tal for kvar utdanning',
  gap: {
    lead: 'Over null manglar det folk. Under null er det folk til overs.',
    list: (groups: string) =>
      `Tala tek ikkje med grupper med ti årsverk eller færre i personallista, og heller ikkje grupper som kodane i lista ikkje fortel om: ${groups}. For dei reknar vi behovet i dag som dekt.`,
    need: 'Dei tilsette på staden er ikkje med. Vi reknar behovet i dag som dekt, så det som manglar, er det som kjem i tillegg til det som eventuelt manglar i dag.',
  },
  group: 'Gruppe',
  range: (base: number) =>
    `Først står området der 8 av 10 framtider hamnar, så midten i parentes. Tal for ${base} er registrerte eller eit berekna nivå.`,
  /** Where an end lies below zero, a dash would be read as a minus. */
  fromTo: (low: string, high: string) => `${low} til ${high}`,
  parts: {
    population: 'Innbyggjarar etter alder',
    conditions: 'Personar med sjukdommen',
    users: 'Brukarar av tenestene',
    'need-and-supply': 'Årsverk vi treng, og årsverk vi har',
    gap: 'Årsverk som manglar',
    services: 'Årsverk tenestene treng',
    education: 'Årsverk vi treng, etter utdanning',
    'supply-by-education': 'Årsverk vi har, etter utdanning',
    'gap-by-education': 'Årsverk som manglar, etter utdanning',
    profession: 'Årsverk etter yrke',
  },
  professions: {
    nurse: 'Sjukepleiarar',
    'public-health-nurse': 'Helsesjukepleiarar',
    'social-educator': 'Vernepleiarar',
    'health-worker': 'Helsefagarbeidarar',
    assistant: 'Assistentar',
    physician: 'Legar',
  },
  basis: {
    heading: 'Slik er tala laga',
    lead: 'Med dette kan kven som helst rekne ut tala på nytt og få det same.',
    register: 'Folketal',
    seal: 'Kontrollsum for folketala (SHA-256)',
    users: 'Eigne tal om brukarar',
    noUsers: 'Ingen. Vi reknar med at innbyggjarane bruker tenestene som i landet elles.',
    assumptions: 'Føresetnader',
    assumptionSet: (year: number) => `Føresetnadene av ${year}, utan nye grep`,
    baseYear: 'Basisår',
    draws: 'Framtider',
    drawn: (draws: number, seed: number) => `${draws} trekte med frøet ${seed}`,
    places: 'Kommunar',
    missing: (places: string) => `Vi manglar folketal for ${places}.`,
    staff: 'Tilsette',
    list: (day: string | null) =>
      `Personallista${day === null ? ' slik ho var registrert den dagen' : ` per ${day}`}, utan grupper med ti årsverk eller færre. På sida Behovet framover kan dei som arbeider med lista, også sjå dei små gruppene. Difor kan summen vere litt annleis der.`,
    need: 'Inga personalliste er brukt.',
    sickness: 'Sjukefråvær',
    sicknessText: (share: string) => `${share} i basisåret`,
    page: 'Sjå heile sida om behovet framover',
  },
  moved: {
    heading: 'Kva er endra?',
    lead: (year: number, day: string) =>
      `Tal for ${year} som ikkje er dei same som i dei som vart tekne inn ${day}.`,
    none: (day: string) => `Ingen tal er endra sidan dei som vart tekne inn ${day}.`,
    caption: 'Tal som er endra',
    what: 'Tal',
    before: 'Før',
    after: 'No',
  },
  history: {
    heading: 'Tal som er tekne inn',
    caption: 'Alle tal som er tekne inn i planen',
    when: 'Når',
    who: 'Av',
    vintage: 'Folketal',
    state: 'Status',
    inForce: 'Gjeld',
    before: 'Tidlegare',
  },
  propose: {
    title: 'Lag krav av tala',
    link: 'Foreslå krav',
    lead: (year: number) =>
      `Tala seier kor mange årsverk som trengst i ${year}. Vel kva som skal inn i planen, og rett på tala der de veit betre. Krava står som forslag til de er einige.`,
    quantile: 'Kor mykje vil de vere førebudde på?',
    quantiles: {
      p50: 'Midten: nok i halvparten av framtidene',
      p80: 'Meir enn midten: nok i 8 av 10 framtider',
    },
    show: 'Vis tala',
    positions: (share: string) =>
      `Framskrivinga tel årsverk som er til stades. Krav og det de har, blir talde i stillingar. Difor er tala lagde om til stillingar med sjukefråværet i dag, ${share}.`,
    goal: 'Mål som krava tener',
    choose: 'Vel',
    noGoals: 'Planen har ingen mål enno',
    noGoalsText: 'Eit krav heng på eit mål. Skriv inn minst eitt mål i planen først.',
    toGoals: 'Gå til mål og føringar',
    caption: 'Årsverk som tala ber om',
    take: 'Ta med',
    competence: 'Kompetanse',
    present: (year: number) => `Til stades ${year}`,
    stands: 'Står i planen',
    nothing: 'Ingen krav',
    standing: (amount: string, status: string) => `${amount} (${status.toLowerCase()})`,
    ofUnits: (amount: string) => `${amount} i einingar`,
    amount: 'Krav i stillingar',
    amountOf: (competence: string) => `Årsverk i stillingar: ${competence}`,
    thereAlready: (amount: string) => `Tala seier ${amount}. Kravet finst og blir ikkje endra herifrå.`,
    notAlone:
      'Fysioterapeutar og ergoterapeutar er rekna som éi gruppe, og andre tilsette er mange yrke. Krav til dei skriv de sjølve.',
    outside: (year: number) =>
      `Framskrivinga rekk ikkje til ${year}, som er det siste året i planen. Ta inn nyare tal, eller skriv krava sjølve.`,
    button: 'Legg inn krava',
    nothingTicked: 'Kryss av for minst eitt krav.',
    newer: 'Nokon har teke inn nye tal medan du las. Sjå over krava på nytt.',
    meanwhile: (names: string) => `Nokon har lagt inn krav for ${names} medan du las. Dei er ikkje endra.`,
    reason: (of) =>
      `Framskriving teken inn ${of.day}: ${of.present} årsverk til stades i ${of.year} (${of.range}). Det er ${of.positions} årsverk i stillingar med ${of.sickness} sjukefråvær.`,
    reasonP80: 'Dette er nok i 8 av 10 framtider.',
  },
  paper: {
    heading: 'Behovet framover',
    people: (first: number, last: number) => `Innbyggjarar 67–79 år og 80 år og eldre, ${first}–${last}`,
    work: (first: number, last: number) => `Årsverk vi treng, og årsverk vi har, ${first}–${last}`,
    chartAlt: (title: string, lines: string) =>
      `Linjediagram med band: ${title}. ${lines} Bandet er der 8 av 10 framtider hamnar.`,
    lineAlt: (name: string, now: string, base: number, likely: string, then: number) =>
      `${name}: ${now} i ${base}, truleg ${likely} i ${then}.`,
    source: (sources: string, day: string) => `${sources}. Rekna ut av Lederløft, teke inn ${day}`,
    users: 'Brukarar av tenestene, og personar med demens',
    staffList: (place: string, day: string | null) =>
      `${place}: personallista${day === null ? '' : ` per ${day}`}`,
    recompute: (base: number, draws: number, seed: number, assumptions: number) =>
      `Basisår ${base}, ${draws} framtider, frø ${seed}, føresetnader av ${assumptions}.`,
    short: (place: string) => `Framskrivinga for ${place}, i korte trekk`,
  },
};
