/** Texts of the plans that stand nowhere else. */
export const PLAN_WORDS = {
  chapter: 'Bare vi vet om nattevaktene på Skjelbreid',
  ownChapter: 'Om vaktene på Sollia som ingen vil ha',
  goal: 'Ingen skal vente på Vardal',
  comment: 'Dette om Hunndalen må ikke ut',
  member: 'Foreningen på Alfstad',
  competence: 'Rorferdighet på Mjøsa',
  measure: 'Opplæring i det stille på Bergstoppen',
  answer: 'Høringssvar fra Kopperud',
} as const;
