import type { OwnStaffTexts } from './own-staff.nb.ts';

export const ownStaffNn: OwnStaffTexts = {
  heading: 'Dei tilsette i dag',
  inShort: (present: string) =>
    `Personallista fortel om ${present} årsverk til stades i grupper vi kan kople.`,
  restAsMet: (rest: string) =>
    `Dei andre ${rest} er i grupper lista ikkje fortel om; der reknar vi behovet i dag som dekt.`,
  lackingNow: (fte: string) => `Målt mot bemanninga i landet manglar det ${fte} årsverk allereie i dag.`,
  enoughNow: (fte: string) => `Målt mot bemanninga i landet er det ${fte} årsverk til overs i dag.`,
  notCounted: (present: string) =>
    `Ytterlegare ${present} årsverk i personallista er ikkje rekna med, fordi vi ikkje kan kople dei til ei gruppe. Det som manglar, i dag og sidan, kan vere inntil så mykje mindre.`,
  onTop: 'Det som eventuelt manglar i dag, kjem i tillegg.',
  read: 'Sjå kva det byggjer på',
  list: {
    on: (day: string) => `personallista per ${day}`,
    register: (day: string) => `personallista slik ho er registrert ${day}`,
  },
  standsOn: (list: string, mapped: string, all: string) =>
    `Tala er lesne av ${list}. ${mapped} av ${all} stillingar i helse og omsorg har ein stillingskode som er kopla til ei gruppe.`,
  notMapped: (positions: string, fte: string, present: string) =>
    `${positions} stillingar (${fte} årsverk, ${present} til stades) har ingen kode, eller ein kode som ikkje er i koplinga. Dei er ikkje plasserte i noka gruppe og ikkje rekna med, så det som manglar, kan vere inntil ${present} årsverk mindre.`,
  allMapped: 'Alle stillingane er med.',
  elsewhere: (positions: string) =>
    `${positions} stillingar i andre tenester, som barnevern og administrasjon, er haldne utanfor.`,
  notTold: (groups: string) =>
    `Kodane i lista fortel ikkje om ${groups}. For dei reknar vi behovet i dag som dekt.`,
  level:
    'Behovet er rekna med den bemanninga landet har per brukar. Har kommunen færre eller fleire, kan det vere ein mangel, men òg at han arbeider på ein annan måte; tala åleine seier ikkje kva av delane.',
  days: (base: number) =>
    `Behovet gjeld 1. januar ${base}, og alderen på dei tilsette i lista er brukt til å rekne ut kor mange som sluttar.`,
  caption: 'Behov og tilsette i dag, etter utdanning, i årsverk',
  group: 'Gruppe',
  need: 'Trengst',
  agreed: 'Avtalt',
  present: 'Til stades',
  lacking: 'Manglar',
  noGroup: 'Ikkje kopla til ei gruppe',
  unknown: 'ikkje kjent',
  sum: 'Sum',
  presentMeaning:
    '«Til stades» er avtalte årsverk når sjukefråværet er trekt frå. Under null er det folk til overs.',
  none: 'Vi kjenner ikkje årsverka på staden.',
  noneInCountry: 'Vi kjenner ikkje årsverka i landet.',
  countedAsMet:
    'Difor reknar vi behovet i dag som dekt, og det som manglar, er det som kjem i tillegg til det som eventuelt manglar i dag.',
  unused: {
    'none-mapped': (positions: string) =>
      `Personallista har ${positions} stillingar i helse og omsorg, men ingen av dei har ein stillingskode som er kopla til ei gruppe.`,
    'too-small': (fte: string, need: string) =>
      `Personallista har ${fte} årsverk i helse og omsorg, mindre enn halvparten av dei ${need} som bemanninga i landet ville gjeve. Vi trur at lista ikkje har med alle, og bruker henne ikkje.`,
  },
  region: {
    used: (places: string, list: string) => `For ${places} er dei tilsette lesne av ${list}.`,
    others: (places: string) => `For ${places} reknar vi behovet i dag som dekt.`,
    small:
      'Grupper med ti årsverk eller færre er ikkje tekne med; for dei reknar vi òg behovet i dag som dekt.',
  },
  crosswalk: {
    show: 'Slik er stillingskodane kopla til grupper',
    lead: (day: string) =>
      `Koplinga gjeld frå ${day}. Kodar som ikkje står her, blir ikkje gjetta. «Skjønn» tyder at koden ikkje seier nøyaktig kva for utdanning.`,
    caption: 'Stillingskodar og gruppene dei høyrer til',
    code: 'Kode',
    title: 'Stilling',
    mark: 'Grunnlag',
    marks: { sourced: 'sagt av koden', judgement: 'skjønn' },
  },
  shortNow: 'Det manglar ein tidel eller meir av årsverka allereie i dag.',
};
