import type { PlanTexts } from './plan.nb.ts';

export const planNn: PlanTexts = {
  plans: 'Kompetanseplanar',
  states: {
    mandate: 'Mandat',
    analysis: 'Analyse',
    draft: 'Utkast',
    hearing: 'På høyring',
    'union-review': 'Blir drøfta med tillitsvalde',
    'political-case': 'Til politisk handsaming',
    adopted: 'Vedteken',
    'in-force': 'Gjeld',
    evaluated: 'Evaluert',
    rolled: 'Avløyst av ny plan',
    cancelled: 'Avbroten',
  },
  parts: {
    'project-leader': 'Prosjektleiar',
    'project-group': 'Prosjektgruppe',
    'resource-group': 'Ressursgruppe',
    union: 'Tillitsvald',
    consultee: 'Høyringsinstans',
  },
  ways: {
    label: 'Delar av planen',
    overview: 'Oversyn',
    organise: 'Organisering',
    anchor: 'Forankring',
    goals: 'Mål og føringar',
    competence: 'Kompetanse',
    analysis: 'Analyse',
    measures: 'Tiltak',
    'follow-up': 'Oppfølging',
    cooperation: 'Samarbeid',
    process: 'Høyring og vedtak',
    documents: 'Dokument',
  },
  closed: (state) =>
    `Planen står som «${state}», og innhaldet kan ikkje endrast lenger. Det som skal bli annleis, tek du med når planen blir rullert.`,
  changedMeanwhile: {
    title: 'Nokon andre har endra det same medan du skreiv',
    text: 'Ingenting er lagra enno, og ingenting er borte. Sjå på begge tekstane, vel kva som skal stå, og lagre på nytt.',
    mine: 'Det du skreiv',
    theirs: 'Det som står no',
  },
  saved: 'Lagra.',
  notInPlan: (first, last) => `Året må liggje i planperioden, frå ${first} til ${last}.`,
};
