import type { GoalField, GoalOrigin } from '../../domain/plan/goal.ts';

/** Goals, and the guidance that they come from. */
export const goalsNb = {
  title: 'Mål og føringer',
  lead: 'Hva tjenestene skal oppnå. Krav, behov og tiltak henger på målene, så begynn her.',
  heading: 'Mål',
  caption: 'Mål i planen',
  add: 'Legg til et mål',
  emptyTitle: 'Planen har ingen mål ennå',
  emptyText:
    'Hent mål fra kommuneplanen, tjenesteplaner, lover og økonomiplanen. Ta med dem som er avhengige av kompetanse.',
  goal: 'Mål',
  origin: 'Hentet fra',
  measured: 'Måles med',
  notMeasured: 'Ikke målbart ennå',
  general: 'Overordnet',
  hangs: 'Krav',
  order: 'Rekkefølge',
  up: 'Opp',
  down: 'Ned',
  capacity: 'Se tallene for kommunen: folketall, brukere og bemanning',
  capacityRegion: 'Se tallene for regionen: folketall, brukere og bemanning',
  edit: 'Rediger',
  remove: 'Fjern målet',
  removeText: 'Målet blir borte fra planen. Kommentarene til det blir ikke vist lenger.',
  inUse: (requirements: number, measures: number) =>
    `Målet kan ikke fjernes, for ${requirements} krav og ${measures} tiltak hører til det. Flytt dem til et annet mål først.`,
  save: 'Lagre',
  cancel: 'Avbryt',
  back: 'Til alle mål',
  fields: {
    title: 'Mål',
    description: 'Beskrivelse',
    origin: 'Hentet fra',
    reference: 'Hvor det står',
    indicator: 'Hvordan vi ser om målet er nådd',
    operational: 'Type mål',
  } satisfies Record<GoalField | 'operational', string>,
  help: {
    title: 'Skriv hva som skal oppnås, ikke hva som skal gjøres.',
    reference: 'For eksempel «Helse- og omsorgsplanen, kapittel 4» eller en lovparagraf.',
    indicator: 'Et tall dere kan følge. La feltet stå tomt hvis målet ikke kan måles ennå.',
    operational: 'Er målet noe man kan arbeide etter, eller en retning som trenger egne delmål?',
  },
  operationalYes: 'Mulig å arbeide etter',
  operationalNo: 'Overordnet retning',
  origins: {
    law: 'Lov eller forskrift',
    national: 'Nasjonal plan eller reform',
    'municipal-plan': 'Kommuneplanens samfunnsdel',
    'service-plan': 'Tjenesteplan',
    'economic-plan': 'Økonomiplan',
    'employer-strategy': 'Arbeidsgiverstrategi',
    quality: 'Kvalitetsmelding eller tilsyn',
    regional: 'Felles for regionen',
    own: 'Laget her',
  } satisfies Record<GoalOrigin, string>,
  errors: {
    missing: 'Skriv hva målet er.',
    'too-long': 'Teksten er for lang. Kort den ned.',
    unknown: 'Velg hvor målet er hentet fra.',
    'too-many': 'Planen har så mange mål som den kan ha. Slå noen sammen først.',
  },
  done: {
    added: 'Målet er lagt til.',
    saved: 'Målet er lagret.',
    removed: 'Målet er fjernet.',
  },
  keep: { mine: 'Lagre mitt', theirs: 'Behold den andres' },
};

export type GoalsTexts = typeof goalsNb;
