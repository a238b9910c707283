import type { PlanNearness, PlanStage } from '../../views/plan/plans.ts';

/** The list of plans, a new plan, and the front page. */
export const plansNb = {
  navigation: 'Planer',
  lead: 'Planene for kommunen din, regionen og dem du er med i.',
  search: 'Søk etter plan eller kommune',
  stage: 'Hvor langt planen er kommet',
  anyStage: 'Alle',
  stages: { 'in-work': 'Under arbeid', 'in-force': 'Vedtatt', ended: 'Avsluttet' } satisfies Record<
    PlanStage,
    string
  >,
  found: (shown: number, total: number) =>
    shown === total
      ? `${total} ${total === 1 ? 'plan' : 'planer'}`
      : `${shown} av ${total} ${total === 1 ? 'plan' : 'planer'}`,
  caption: 'Kompetanseplaner',
  plan: 'Plan',
  place: 'Kommune eller region',
  period: 'Periode',
  state: 'Status',
  your: 'Din rolle',
  ofRegion: (part: string) => `${part} for regionen`,
  nearness: {
    own: 'Du arbeider for planens eier',
    part: 'Du er med',
    region: 'I samme region',
  } satisfies Record<PlanNearness, string>,
  changed: 'Sist endret',
  begin: 'Lag ny plan',
  emptyTitle: 'Det er ingen kompetanseplaner her ennå',
  emptyBegin:
    'Begynn med en plan for kommunen eller regionen. Du får kapitlene som planer vanligvis har, og kan arbeide med dem i den rekkefølgen du vil.',
  emptyWait: 'Når noen inviterer deg til en plan, finner du den her.',
  noneTitle: 'Ingen planer passer til søket',
  noneText: 'Prøv et annet ord, eller fjern filteret.',
  home: {
    heading: 'Kompetanseplaner',
    goOn: (name: string) => `Arbeid videre med «${name}»`,
    comment: (name: string) => `Les og skriv i «${name}»`,
    all: 'Se alle planer',
    none: 'Du kan lage en plan for kommunen eller regionen.',
  },
  naming: {
    title: 'Endre navn og språk',
    lead: 'Navnet står på alle sidene og i dokumentene. Versjoner som er lagret, beholder navnet de hadde.',
    languageHelp: 'Nye dokumenter blir laget på dette språket. Det dere har skrevet, blir ikke oversatt.',
  },
  new: {
    cancel: 'Avbryt',
    title: 'Lag en ny kompetanseplan',
    whose: 'Hvem er planen for?',
    whoseText: 'Velg kommunen eller regionen.',
    municipal: 'Plan for kommunen',
    regional: 'Felles strategi for regionen',
    lead: (place: string) =>
      `Planen er for ${place} og gjelder i fire år. Navnet og språket kan du endre senere.`,
    nothing: 'Du kan ikke lage planer',
    nothingText:
      'Planer lages av kommunens kompetanserådgiver eller kommunalsjef, og av den som koordinerer en region.',
    name: 'Navn på planen',
    proposedName: (place: string, first: number, last: number) =>
      `Kompetanseplan for helse og omsorg i ${place} ${first}–${last}`,
    proposedStrategy: (place: string, first: number, last: number) =>
      `Kompetansestrategi for ${place} ${first}–${last}`,
    firstYear: 'Første år',
    firstYearHelp: 'Planen gjelder dette året og de tre neste, slik økonomiplanen gjør.',
    language: 'Språket i planen',
    languageHelp: 'Dokumentene blir laget på dette språket.',
    languages: { nb: 'Bokmål', nn: 'Nynorsk' },
    parent: 'Strategi som planen følger opp',
    parentHelp: 'De som arbeider med strategien, kan da lese planen og skrive i tekstene.',
    noParent: 'Ingen',
    copy: 'Ta med mål fra en tidligere plan',
    copyHelp: 'Bare målene blir kopiert. Krav og tiltak blir igjen i den gamle planen.',
    noCopy: 'Begynn uten mål',
    begin: 'Lag planen',
    errors: {
      'name-missing': 'Skriv hva planen skal hete.',
      'name-too-long': (longest: number) => `Navnet er for langt. Det kan ha ${longest} tegn.`,
      'year-wrong': (from: number, to: number) => `Skriv et år fra ${from} til ${to}.`,
      'language-missing': 'Velg språket som planen skal skrives på.',
      'owner-missing': 'Velg en kommune eller region som du arbeider for.',
      'parent-unknown': 'Strategien gjelder ikke kommunen lenger. Velg en annen, eller ingen.',
      'already-begun':
        'Det finnes allerede en plan som begynner dette året. Åpne den, eller velg et annet år.',
    },
    openTwin: 'Åpne planen som finnes',
  },
};

export type PlansTexts = typeof plansNb;
