import type { PlanPart, PlanState, PlanStep } from '../../domain/plan/plan.ts';

/** Words that all pages of a plan share. */
export const planNb = {
  plans: 'Kompetanseplaner',
  states: {
    mandate: 'Mandat',
    analysis: 'Analyse',
    draft: 'Utkast',
    hearing: 'På høring',
    'union-review': 'Drøftes med tillitsvalgte',
    'political-case': 'Til politisk behandling',
    adopted: 'Vedtatt',
    'in-force': 'Gjelder',
    evaluated: 'Evaluert',
    rolled: 'Avløst av ny plan',
    cancelled: 'Avbrutt',
  } satisfies Record<PlanState, string>,
  parts: {
    'project-leader': 'Prosjektleder',
    'project-group': 'Prosjektgruppe',
    'resource-group': 'Ressursgruppe',
    union: 'Tillitsvalgt',
    consultee: 'Høringsinstans',
  } satisfies Record<PlanPart, string>,
  /** Before the place that one is at, where the ways are folded. */
  smallWays: 'Del av planen',
  ways: {
    label: 'Deler av planen',
    overview: 'Oversikt',
    organise: 'Organisering',
    anchor: 'Forankring',
    goals: 'Mål og føringer',
    competence: 'Kompetanse',
    analysis: 'Analyse',
    measures: 'Tiltak',
    'follow-up': 'Oppfølging',
    cooperation: 'Samarbeid',
    process: 'Høring og vedtak',
    documents: 'Dokumenter',
  } satisfies Record<PlanStep | 'label' | 'overview' | 'cooperation' | 'process' | 'documents', string>,
  closed: (state: string) =>
    `Planen står som «${state}», og innholdet kan ikke endres lenger. Det som skal bli annerledes, tar du med når planen rulleres.`,
  changedMeanwhile: {
    title: 'Noen andre har endret det samme mens du skrev',
    text: 'Ingenting er lagret ennå, og ingenting er borte. Se på begge tekstene, velg hva som skal stå, og lagre på nytt.',
    mine: 'Det du skrev',
    theirs: 'Det som står nå',
  },
  /** What somebody was writing in went away meanwhile; `fields` are what is typed as text in the forms of a plan. */
  gone: {
    title: 'Teksten din er ikke lagret',
    why: 'Det du skrev i, er borte eller ikke lenger åpent for deg. Noen andre kan ha fjernet det mens du skrev, eller du er ikke lenger med i planen, for eksempel fordi kommunen har gått ut av regionen.',
    next: 'Det du skrev, står her. Kopier det før du går videre, og lim det inn der det hører hjemme. Spør dem som lager planen, hvis du ikke vet hvor.',
    movedOn: (state: string) =>
      `Mens du skrev, gikk planen videre. Den står nå som «${state}», og det du skrev i, er ikke lenger åpent.`,
    already: {
      'already-decided': 'Saken ble avgjort mens du skrev, og det som er avgjort, kan ikke endres.',
      'already-sent':
        'Svaret ditt er allerede sendt, kanskje fra et annet vindu. Det står slik det ble sendt.',
      'not-open': 'Høringen er ikke åpen, så svaret kan ikke lagres nå.',
    },
    copy: 'Det du skrev, står her. Kopier det hvis du vil bruke det et annet sted.',
    goOn: 'Gå tilbake til planen',
    fields: {
      title: 'Tittel',
      body: 'Tekst',
      description: 'Beskrivelse',
      reference: 'Hvor det står',
      reason: 'Begrunnelse',
      targetGroup: 'Målgruppe',
      ownerName: 'Ansvarlig funksjon',
      provider: 'Studiested eller kursholder',
      indicator: 'Indikator',
      note: 'Merknad',
      text: 'Tekst',
      comment: 'Kommentar',
      letter: 'Følgebrev',
      union: 'Organisasjon',
      statement: 'Uttalelse til protokollen',
      bodyName: 'Navn på utvalget',
      caseNumber: 'Saksnummer',
      summary: 'Saksutredning',
      assessment: 'Vurdering',
      proposal: 'Forslag til vedtak',
      decision: 'Vedtakets ordlyd',
    },
  },
  emptyForReader: 'Når de som skriver planen, har lagt inn noe her, kan du lese det.',
  saved: 'Lagret.',
  notInPlan: (first: number, last: number) => `Året må ligge i planperioden, fra ${first} til ${last}.`,
};

export type PlanTexts = typeof planNb;
