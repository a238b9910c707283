import type { PriceKey } from '../../domain/plan/mix/price-settings.ts';
import type { MixProgress } from '../../domain/plan/mix/run.ts';

/** Where prices come from, who lies near whom, and how far a search has come. */
export const mixPricesNb = {
  settings: {
    caption: 'De vanlige tallene, når de gjelder fra, og hvor de er hentet',
    what: 'Hva',
    value: 'Tall',
    limits: 'Kan være',
    between: (least: string, most: string, whole: boolean) =>
      `${least} til ${most}${whole ? ', hele tall' : ''}`,
    since: 'Gjelder fra',
    source: 'Kilde',
    pay: (profession: string) => `Årslønn i 1000 kr, ${profession}`,
    specialist: 'videreutdanning',
    others: 'andre yrker',
    names: {
      'pay-with-all-costs': 'Lønn med sosiale kostnader, ganger årslønn',
      'first-year-share': 'Å ansette én, del av en årslønn med sosiale kostnader',
      lacking: 'Å mangle ett årsverk i ett år, ganger lønn med sosiale kostnader',
      'most-recruits': 'Personer som kan ansettes per kommune per år',
      'training-years.long': 'År, sykepleier- og vernepleierutdanning',
      'training-years.short': 'År, andre utdanninger',
      'training-cost.long': 'Kostnad per student per år i 1000 kr, sykepleier- og vernepleierutdanning',
      'training-cost.short': 'Kostnad per student per år i 1000 kr, andre utdanninger',
      'completion.long': 'Del som fullfører sykepleier- og vernepleierutdanning',
      'completion.short': 'Del som fullfører andre utdanninger',
      seats: 'Studieplasser per år',
      'set-up': 'Kostnad ved å komme i gang, i 1000 kr',
      'larger-share': 'Del av deltidsreserven som større stillinger kan gi',
      'largest-step': 'Del av dette som kan komme på ett år',
      'shared-dearer': 'Delt stilling, ganger lønn',
      'shared-travel-loss': 'Del av en delt stilling som går med til reise',
      'shared-least-part': 'Minste del av en delt stilling',
      'shared-most-posts': 'Nye delte stillinger per år mellom to kommuner',
      discount: 'Kalkulasjonsrente',
    } satisfies Record<PriceKey, string>,
    published:
      'Hvor mange som slutter, er fra KS (turnover 2021–2022 etter stillingskode). Stillingsstørrelsene er fra Helsedirektoratet og SSB, som i framskrivingen.',
    change: 'Den som drifter Lederløft, kan legge inn nye tall med en dato og en kilde.',
    /** What the sources that the house comes with say; another is shown as it was written. */
    sources: {
      'KS, guaranteed yearly pay after ten years, from 1 May 2023':
        'KS, garantert årslønn etter ti år, fra 1. mai 2023',
      'Own judgement': 'Anslag',
      'Own judgement: as a nurse': 'Anslag: som en sykepleier',
      'Employer’s tax, pension and supplements are usually 30 to 40 per cent on top':
        'Arbeidsgiveravgift, pensjon og tillegg er vanligvis 30–40 % av lønnen',
      'Own judgement: advertisement, interviews and induction': 'Anslag: utlysning, intervjuer og opplæring',
      'Own judgement: temps and overtime cost about this much more, and what is not done costs too':
        'Anslag: vikarer og overtid koster omtrent så mye mer, og det som ikke blir gjort, koster også',
      'Part-time studies of nurses and social educators take four years':
        'Deltidsstudiet for sykepleiere og vernepleiere varer i fire år',
      'Own judgement: some want a part-time position, and some positions cannot be put together':
        'Anslag: noen ønsker deltid, og noen stillinger kan ikke slås sammen',
      'Finansdepartementet, R-109/21': 'Finansdepartementet, R-109/21',
    } as Readonly<Record<string, string>>,
  },
  used: {
    heading: 'Prisene som ble brukt',
    of: (competence: string) => `Priser for ${competence.toLocaleLowerCase('nb')}`,
    own: (value: string, usual: string) => `${value}, skrevet for denne kjøringen (vanlig tall: ${usual})`,
    allUsual: 'Alle prisene er de vanlige tallene.',
    count: (count: number) =>
      count === 1
        ? '1 pris er skrevet for denne kjøringen.'
        : `${count} priser er skrevet for denne kjøringen.`,
    untold: 'Denne kjøringen er fra før prisene ble lagret med den.',
  },
  pairs: {
    heading: 'Hvem kan dele stillinger?',
    lead: (minutes: string) =>
      `Kryss av for kommuner som ligger nær nok hverandre. Der kommunene har oppgitt mer enn ${minutes} minutters reisevei for en delt kompetanse, er det ikke krysset av.`,
    pair: (first: string, second: string, way: string) => `${first} og ${second}: ${way}`,
    minutes: (minutes: string) => `${minutes} minutter`,
    untold: 'reisevei ikke oppgitt',
    used: (pairs: string) => `Kommuner som kunne dele stillinger: ${pairs}.`,
    and: (first: string, second: string) => `${first} og ${second}`,
    none: 'Ingen kommuner kunne dele stillinger.',
  },
  progress: {
    label: 'Beregningen',
    queued: 'Beregningen står i kø og begynner om et øyeblikk.',
    steps: {
      waiting: 'Venter på tur. En annen beregning blir gjort ferdig først.',
      start: 'Lager et første forslag.',
      search: 'Leter etter et billigere forslag.',
      reasons: 'Finner ut hva mer penger ville gitt, og hvorfor noe ikke er med.',
      middle: 'Regner ut hva det koster å dekke midten.',
    } satisfies Record<MixProgress['step'], string>,
    seconds: (gone: string, most: string) => `${gone} av høyst ${most} sekunder`,
    best: (kroner: string, percent: string) =>
      `Det beste forslaget så langt regnes til ${kroner} kr, med det som mangler. Ingen blanding er mer enn ${percent} billigere.`,
    noneYet: 'Det er ikke funnet noe forslag ennå.',
    silent: (seconds: string) =>
      `Beregningen har ikke meldt fra på ${seconds} sekunder. Hvis den er avbrutt, begynner den på nytt av seg selv innen et par minutter.`,
    refresh: 'Siden oppdaterer seg selv. Du kan forlate den; resultatet blir liggende her.',
  },
};

export type MixPricesTexts = typeof mixPricesNb;
