import type { MixPricesTexts } from './mix-prices.nb.ts';

export const mixPricesNn: MixPricesTexts = {
  settings: {
    caption: 'Dei vanlege tala, når dei gjeld frå, og kvar dei er henta',
    what: 'Kva',
    value: 'Tal',
    limits: 'Kan vere',
    between: (least, most, whole) => `${least} til ${most}${whole ? ', heile tal' : ''}`,
    since: 'Gjeld frå',
    source: 'Kjelde',
    pay: (profession) => `Årsløn i 1000 kr, ${profession}`,
    specialist: 'vidareutdanning',
    others: 'andre yrke',
    names: {
      'pay-with-all-costs': 'Løn med sosiale kostnader, gonger årsløn',
      'first-year-share': 'Å tilsetje éin, del av ei årsløn med sosiale kostnader',
      lacking: 'Å mangle eitt årsverk i eitt år, gonger løn med sosiale kostnader',
      'most-recruits': 'Personar som kan tilsetjast per kommune per år',
      'training-years.long': 'År, sjukepleiar- og vernepleiarutdanning',
      'training-years.short': 'År, andre utdanningar',
      'training-cost.long': 'Kostnad per student per år i 1000 kr, sjukepleiar- og vernepleiarutdanning',
      'training-cost.short': 'Kostnad per student per år i 1000 kr, andre utdanningar',
      'completion.long': 'Del som fullfører sjukepleiar- og vernepleiarutdanning',
      'completion.short': 'Del som fullfører andre utdanningar',
      seats: 'Studieplassar per år',
      'set-up': 'Kostnad ved å kome i gang, i 1000 kr',
      'larger-share': 'Del av deltidsreserven som større stillingar kan gje',
      'largest-step': 'Del av dette som kan kome på eitt år',
      'shared-dearer': 'Delt stilling, gonger løn',
      'shared-travel-loss': 'Del av ei delt stilling som går med til reise',
      'shared-least-part': 'Minste del av ei delt stilling',
      'shared-most-posts': 'Nye delte stillingar per år mellom to kommunar',
      discount: 'Kalkulasjonsrente',
    },
    published:
      'Kor mange som sluttar, er frå KS (turnover 2021–2022 etter stillingskode). Stillingsstorleikane er frå Helsedirektoratet og SSB, som i framskrivinga.',
    change: 'Den som driftar Lederløft, kan leggje inn nye tal med ein dato og ei kjelde.',
    sources: {
      'KS, guaranteed yearly pay after ten years, from 1 May 2023':
        'KS, garantert årsløn etter ti år, frå 1. mai 2023',
      'Own judgement': 'Overslag',
      'Own judgement: as a nurse': 'Overslag: som ein sjukepleiar',
      'Employer’s tax, pension and supplements are usually 30 to 40 per cent on top':
        'Arbeidsgjevaravgift, pensjon og tillegg er vanlegvis 30–40 % av løna',
      'Own judgement: advertisement, interviews and induction': 'Overslag: utlysing, intervju og opplæring',
      'Own judgement: temps and overtime cost about this much more, and what is not done costs too':
        'Overslag: vikarar og overtid kostar om lag så mykje meir, og det som ikkje blir gjort, kostar òg',
      'Part-time studies of nurses and social educators take four years':
        'Deltidsstudiet for sjukepleiarar og vernepleiarar varer i fire år',
      'Own judgement: some want a part-time position, and some positions cannot be put together':
        'Overslag: nokre ønskjer deltid, og nokre stillingar kan ikkje slåast saman',
      'Finansdepartementet, R-109/21': 'Finansdepartementet, R-109/21',
    },
  },
  used: {
    heading: 'Prisane som vart brukte',
    of: (competence) => `Prisar for ${competence.toLocaleLowerCase('nn')}`,
    own: (value, usual) => `${value}, skrive for denne køyringa (vanleg tal: ${usual})`,
    allUsual: 'Alle prisane er dei vanlege tala.',
    count: (count) =>
      count === 1
        ? '1 pris er skriven for denne køyringa.'
        : `${count} prisar er skrivne for denne køyringa.`,
    untold: 'Denne køyringa er frå før prisane vart lagra saman med henne.',
  },
  pairs: {
    heading: 'Kven kan dele stillingar?',
    lead: (minutes) =>
      `Kryss av for kommunar som ligg nær nok kvarandre. Der kommunane har oppgjeve meir enn ${minutes} minutt reiseveg for ein delt kompetanse, er det ikkje kryssa av.`,
    pair: (first, second, way) => `${first} og ${second}: ${way}`,
    minutes: (minutes) => `${minutes} minutt`,
    untold: 'reiseveg ikkje oppgjeven',
    used: (pairs) => `Kommunar som kunne dele stillingar: ${pairs}.`,
    and: (first, second) => `${first} og ${second}`,
    none: 'Ingen kommunar kunne dele stillingar.',
  },
  progress: {
    label: 'Utrekninga',
    queued: 'Utrekninga står i kø og begynner om ein augneblink.',
    steps: {
      waiting: 'Ventar på tur. Ei anna utrekning blir gjord ferdig først.',
      start: 'Lagar eit første forslag.',
      search: 'Leitar etter eit billegare forslag.',
      reasons: 'Finn ut kva meir pengar ville gjeve, og kvifor noko ikkje er med.',
      middle: 'Reknar ut kva det kostar å dekkje midten.',
    },
    seconds: (gone, most) => `${gone} av høgst ${most} sekund`,
    best: (kroner, percent) =>
      `Det beste forslaget så langt er rekna til ${kroner} kr, med det som manglar. Inga blanding er meir enn ${percent} billegare.`,
    noneYet: 'Det er ikkje funne noko forslag enno.',
    silent: (seconds) =>
      `Utrekninga har ikkje meldt frå på ${seconds} sekund. Dersom ho er avbroten, begynner ho på nytt av seg sjølv innan eit par minutt.`,
    refresh: 'Sida oppdaterer seg sjølv. Du kan gå frå henne; resultatet blir liggjande her.',
  },
};
