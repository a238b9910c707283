import type { PriceField } from '../../domain/plan/mix/prices.ts';
import type { MixUnit } from '../../domain/plan/mix/gaps.ts';
import type { WhyNot } from '../../domain/measures/explanation.ts';

/** The search for the cheapest mix of measures. */
export const mixNb = {
  title: 'Billigste blanding av tiltak',
  lead: 'Programmet foreslår hvor mye dere bør utdanne, rekruttere, øke i stilling og dele for å dekke det som mangler, innenfor budsjettet. Det er et forslag; dere velger selv hva som skal inn i planen.',
  nothing: {
    title: 'Det er ikke noe å regne på ennå',
    municipal:
      'Legg inn krav og hva dere har i analysen, eller bestem hvilke behov som skal møtes med læring og rekruttering. Kurs og sertifikater regnes ikke med.',
    regional:
      'Kommunene må ha bestemt i sine egne planer hva de trenger å lære og skaffe. Tall om ansatte blir ikke delt.',
    go: 'Gå til analysen',
  },
  gaps: {
    heading: 'Dette mangler',
    lead: 'Ved utgangen av hvert år. Et krav gjelder til et nytt tar over. Bemanning er regnet i årsverk, og kompetanse på et nivå i personer.',
    caption: 'Det som mangler',
    unit: 'Enhet',
    place: 'Kommune',
    competence: 'Kompetanse',
    basis: 'Regnet fra',
    bases: { analysis: 'Krav minus det dere har', needs: 'Behov som er bestemt' },
  },
  budgets: {
    heading: 'Budsjett',
    help: 'Det tiltakene kan koste hvert år, i 1000 kr. Skriv 0 når det ikke er penger.',
    of: (place: string, year: number) => `${place} ${year}, 1000 kr`,
    caption: 'Budsjett i 1000 kr',
  },
  common: {
    heading: 'Felles forutsetninger',
    stress: 'Legg til behovet',
    stressHelp:
      'Hvor mye større behovet kan bli enn ventet. Kjør en gang med 0 og en gang med for eksempel 20, og sammenlign.',
    discount: 'Kalkulasjonsrente',
    percent: '%',
  },
  prices: {
    heading: 'Priser og muligheter',
    lead: 'Feltene er fylt ut med vanlige tall. Endre dem som ikke passer hos dere. Det dere skriver, gjelder for denne kjøringen og blir lagret sammen med den.',
    fields: {
      pay: 'Lønn med sosiale kostnader, per årsverk',
      firstYear: 'Kostnad ved å ansette én',
      leave: 'Slutter hvert år',
      position: 'Vanlig stillingsstørrelse',
      mostRecruits: 'Kan ansettes per kommune per år',
      trainYears: 'Varighet av utdanningen',
      trainCost: 'Kostnad per student per år',
      completion: 'Fullfører',
      seats: 'Studieplasser per år',
      setUp: 'Kostnad ved å komme i gang',
      larger: 'Større stillinger kan gi, per kommune',
      penalty: 'Det koster å mangle ett årsverk i ett år',
    } satisfies Record<PriceField, string>,
    penaltyOfPerson: 'Det koster å mangle én person i ett år',
    larger: (persons: string, fte: string, reserve: string) =>
      `I personallisten deler ${persons} på ${fte} årsverk. Full stilling til alle ville gitt ${reserve} årsverk til, og forslaget er en del av det.`,
    largerOn: (date: string) => ` Listen er fra ${date}.`,
    noLarger: 'Personallisten sier ikke hvem som har deltid her. La feltet stå tomt hvis dere ikke vet.',
    regionLarger: 'Kommunene deler ikke tall om ansatte. Spør dem, eller la feltet stå tomt.',
    units: { thousand: '1000 kr', percent: '%', persons: 'personer', years: 'år', fte: 'årsverk' },
    trainFrom: 'Utdannes fra',
    noTraining: 'Ingen utdanning',
    sources: 'Hvor de vanlige tallene er fra',
  },
  ask: 'Finn blandingen',
  faults: {
    budget: 'Skriv budsjettet som et tall i 1000 kr, 0 eller mer.',
    number: (least: string, most: string) => `Skriv et tall fra ${least} til ${most}.`,
    whole: (least: string, most: string) => `Skriv et helt tall fra ${least} til ${most}.`,
    origin: 'Velg en annen kompetanse å utdanne fra.',
    tooMany:
      'Tre kjøringer venter eller regner allerede. Vent til en av dem er ferdig, eller stopp en av dem.',
    question: 'Programmet kan ikke regne på dette. Ta bort noen kompetanser eller kommuner, og prøv igjen.',
  },
  runs: {
    heading: 'Tidligere kjøringer',
    caption: 'Kjøringer, den nyeste først',
    when: 'Når',
    state: 'Status',
    cost: 'Kostnad',
    unmet: 'Mangler fortsatt',
    states: { queued: 'Venter', running: 'Regner', done: 'Ferdig', failed: 'Feilet', stopped: 'Stoppet' },
    compare: 'Sammenlign de to nyeste',
    kroner: (amount: string) => `${amount} kr`,
    amounts: {
      fte: (amount: string) => `${amount} årsverk`,
      persons: (amount: string) => (amount === '1' ? '1 person' : `${amount} personer`),
    } satisfies Record<MixUnit, (amount: string) => string>,
    mixed: (amount: string) => `til sammen ${amount} årsverk og personer`,
    nothing: 'Ingenting',
    revision: (number: number) => `planens utgave ${number}`,
  },
  run: {
    title: (when: string) => `Blanding ${when}`,
    stop: 'Stopp',
    stopped: 'Kjøringen ble stoppet.',
    gaveUp: 'Beregningen har stanset tre ganger. Ta bort noen kompetanser eller kommuner, og prøv igjen.',
    failed: 'Beregningen stoppet uventet. Prøv en gang til. Skjer det igjen, så ta bort noen kompetanser.',
    again: 'Kjør en ny',
    alike: 'Kjør en ny med de samme tallene',
    what: 'Dette bør dere gjøre',
    nothing: 'Det lønner seg ikke å gjøre noe innenfor budsjettet, eller så mangler det ingenting.',
    caption: 'Forslag til tiltak',
    line: 'Tiltak',
    place: 'Kommune',
    tick: (title: string) => `Ta med «${title}»`,
    take: 'Ta de valgte inn i planen',
    takeHelp:
      'De blir ideer i planen, med kostnadene som «ikke finansiert». Etterpå endrer dere dem som dere vil.',
    takeTells: 'Alle som leser strategien, ser da hvor mye hver kommune skal gjøre.',
    nothingTicked: 'Velg minst én linje først.',
    costs: 'Kostnad mot budsjett',
    costsCaption: 'Kostnad hvert år mot budsjettet, i 1000 kr',
    year: 'År',
    total: 'Kostnad',
    budget: 'Budsjett',
    left: 'Til overs',
    unmet: 'Dette mangler fortsatt',
    unmetCaption: 'Det som fortsatt mangler',
    allMet: 'Alt som mangler, blir dekket.',
    gap: 'Hvor godt er forslaget?',
    gapText: (percent: string) =>
      `Ingen blanding er mer enn ${percent} billigere enn denne, regnet med hva det koster å mangle folk.`,
    optimal: 'Ingen blanding er billigere enn denne, regnet med hva det koster å mangle folk.',
    same: 'De samme tallene gir alltid det samme forslaget.',
    notSame: 'Tiden gikk ut før søket var ferdig. Kjører dere på nytt, kan forslaget bli litt annerledes.',
    more: 'Hva gir mer penger?',
    moreText: (place: string, year: number, amount: string) =>
      `100 000 kr mer til ${place} i ${year} dekker ${amount} til.`,
    moreNothing: 'Litt mer penger dekker ikke mer av det som mangler. Det er andre grenser som stanser.',
    why: 'Hvorfor ikke?',
    whyLead: 'Tiltak som ikke er med i forslaget.',
    whyLine: (what: string, where: string, reason: string) => `${what}, ${where}: ${reason}`,
    reasons: {
      'nothing-to-cover': 'det mangler ikke noe som dette dekker.',
      'costs-more': 'det koster mer enn det er verdt.',
      'no-seats': 'alle studieplassene er tatt.',
      'no-money': 'det er ikke nok penger i budsjettet til en hel person eller stilling.',
      'not-a-whole-one':
        'en hel person eller stilling koster mer enn den sparer, når kostnaden ved å komme i gang er med.',
      'would-save': 'det kunne ha spart noe, men søket stanset før det ble funnet.',
    } satisfies Record<WhyNot, string>,
    rise: (kroner: string) => ` Å gjøre det likevel ville kostet ${kroner} kr mer.`,
    measures: {
      recruit: 'Ansette',
      train: 'Utdanne',
      'larger-positions': 'Større stillinger',
      'shared-posts': 'Delt stilling',
    },
  },
  lines: {
    persons: (amount: string) => (amount === '1' ? '1 person' : `${amount} personer`),
    recruit: (persons: string, competence: string, year: number) =>
      `Ansett ${persons} i ${year}: ${competence}`,
    train: (persons: string, from: string, to: string, year: number) =>
      `Utdann ${persons} fra ${year}: fra ${from} til ${to}`,
    larger: (amount: string, competence: string, year: number) =>
      `Større stillinger fra ${year}: opptil ${amount} årsverk, ${competence}`,
    share: (amount: string, competence: string, places: string, year: number) =>
      `Delte stillinger fra ${year}: ${amount}, ${competence}, mellom ${places}`,
    found: (day: string) => `Foreslått av beregningen av billigste blanding ${day}.`,
  },
  compare: {
    title: 'Sammenlign to kjøringer',
    first: 'Den ene',
    second: 'Den andre',
    cost: 'Kostnad i hele perioden, 1000 kr',
    unmet: 'Mangler fortsatt, alle år til sammen',
    stress: 'Lagt til behovet',
    lines: 'Tiltak',
    caption: 'To kjøringer side om side',
    what: 'Hva',
    only: (title: string) => `Bare i ${title}`,
    both: 'Forslagene er like.',
    none: 'Velg to kjøringer som er ferdige.',
  },
};

export type MixTexts = typeof mixNb;
