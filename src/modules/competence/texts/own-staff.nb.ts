export const ownStaffNb = {
  heading: 'De ansatte i dag',
  /** In short, at the top of the page. */
  inShort: (present: string) =>
    `Personallisten forteller om ${present} årsverk til stede i grupper vi kan koble.`,
  /** The rest of what is had today, where the list does not tell of every group. */
  restAsMet: (rest: string) =>
    `De andre ${rest} er i grupper listen ikke forteller om; der regner vi dagens behov som dekket.`,
  lackingNow: (fte: string) => `Målt mot landets bemanning mangler det ${fte} årsverk allerede i dag.`,
  enoughNow: (fte: string) => `Målt mot landets bemanning er det ${fte} årsverk til overs i dag.`,
  notCounted: (present: string) =>
    `Ytterligere ${present} årsverk i personallisten er ikke regnet med, fordi vi ikke kan koble dem til en gruppe. Det som mangler, i dag og siden, kan være inntil så mye mindre.`,
  onTop: 'Det som eventuelt mangler i dag, kommer i tillegg.',
  read: 'Se hva det bygger på',
  list: {
    on: (day: string) => `personallisten per ${day}`,
    register: (day: string) => `personallisten slik den er registrert ${day}`,
  },
  standsOn: (list: string, mapped: string, all: string) =>
    `Tallene er lest av ${list}. ${mapped} av ${all} stillinger i helse og omsorg har en stillingskode som er koblet til en gruppe.`,
  notMapped: (positions: string, fte: string, present: string) =>
    `${positions} stillinger (${fte} årsverk, ${present} til stede) har ingen kode, eller en kode som ikke er i koblingen. De er ikke plassert i noen gruppe og ikke regnet med, så det som mangler, kan være inntil ${present} årsverk mindre.`,
  allMapped: 'Alle stillingene er med.',
  elsewhere: (positions: string) =>
    `${positions} stillinger i andre tjenester, som barnevern og administrasjon, er holdt utenfor.`,
  notTold: (groups: string) =>
    `Kodene i listen forteller ikke om ${groups}. For dem regner vi dagens behov som dekket.`,
  level:
    'Behovet er regnet med den bemanningen landet har per bruker. Har kommunen færre eller flere, kan det være en mangel, men også at den arbeider på en annen måte; tallene alene sier ikke hva av delene.',
  days: (base: number) =>
    `Behovet gjelder 1. januar ${base}, og alderen på de ansatte i listen er brukt til å regne ut hvor mange som slutter.`,
  caption: 'Behov og ansatte i dag, etter utdanning, i årsverk',
  group: 'Gruppe',
  need: 'Trengs',
  agreed: 'Avtalt',
  present: 'Til stede',
  lacking: 'Mangler',
  noGroup: 'Ikke koblet til en gruppe',
  unknown: 'ikke kjent',
  sum: 'Sum',
  presentMeaning:
    '«Til stede» er avtalte årsverk når sykefraværet er trukket fra. Under null er det folk til overs.',
  none: 'Vi kjenner ikke stedets egne årsverk.',
  noneInCountry: 'Vi kjenner ikke årsverkene i landet.',
  countedAsMet:
    'Derfor regner vi dagens behov som dekket, og det som mangler, er det som kommer i tillegg til det som eventuelt mangler i dag.',
  unused: {
    'none-mapped': (positions: string) =>
      `Personallisten har ${positions} stillinger i helse og omsorg, men ingen av dem har en stillingskode som er koblet til en gruppe.`,
    'too-small': (fte: string, need: string) =>
      `Personallisten har ${fte} årsverk i helse og omsorg, mindre enn halvparten av de ${need} som landets bemanning ville gitt. Vi tror at listen ikke har med alle, og bruker den ikke.`,
  },
  region: {
    used: (places: string, list: string) => `For ${places} er de ansatte lest av ${list}.`,
    others: (places: string) => `For ${places} regner vi dagens behov som dekket.`,
    small:
      'Grupper med ti årsverk eller færre er ikke tatt med; for dem regner vi også dagens behov som dekket.',
  },
  crosswalk: {
    show: 'Slik er stillingskodene koblet til grupper',
    lead: (day: string) =>
      `Koblingen gjelder fra ${day}. Koder som ikke står her, blir ikke gjettet. «Skjønn» betyr at koden ikke sier nøyaktig hvilken utdanning.`,
    caption: 'Stillingskoder og gruppene de hører til',
    code: 'Kode',
    title: 'Stilling',
    mark: 'Grunnlag',
    marks: { sourced: 'sagt av koden', judgement: 'skjønn' },
  },
  shortNow: 'Det mangler en tidel eller mer av årsverkene allerede i dag.',
};

export type OwnStaffTexts = typeof ownStaffNb;
