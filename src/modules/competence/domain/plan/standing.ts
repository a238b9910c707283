import { PLAN_STEPS, type Plan, type PlanState, type PlanStep } from './plan.ts';

/** What is there in a plan, counted. Null: this reader may not know. */
export type PlanCounts = {
  readonly chapters: Readonly<Partial<Record<PlanStep | 'cooperation', { all: number; empty: number }>>>;
  readonly members: number;
  readonly anchors: number;
  readonly hasAdoptingBody: boolean;
  readonly goals: number;
  readonly goalsWithoutIndicator: number;
  readonly requirements: number;
  /** Requirements of a competence that nobody has said how much of there is. */
  readonly notMapped: number | null;
  readonly needs: number;
  readonly needsWithoutMeasure: number;
  readonly measures: number;
  readonly measuresWithoutOwner: number;
  readonly measuresWithoutMoney: number;
  readonly measuresWithoutDeadline: number;
  readonly openComments: number;
};

export type Missing =
  | 'empty-chapters'
  | 'no-members'
  | 'no-anchor'
  | 'no-adopting-body'
  | 'no-goals'
  | 'goals-without-indicator'
  | 'no-requirements'
  | 'not-mapped'
  | 'no-needs'
  | 'needs-without-measure'
  | 'no-measures'
  | 'measures-without-owner'
  | 'measures-without-money'
  | 'measures-without-deadline';

export type MissingThing = { readonly what: Missing; readonly count: number };

/** What each step still lacks. It is a help and no hindrance: one may go on with any step at any time. */
export function missingIn(counts: PlanCounts): Readonly<Record<PlanStep, readonly MissingThing[]>> {
  const some = (what: Missing, count: number | null): readonly MissingThing[] =>
    count === null || count === 0 ? [] : [{ what, count }];
  const when = (what: Missing, lacks: boolean): readonly MissingThing[] =>
    lacks ? [{ what, count: 0 }] : [];
  const empty = (step: PlanStep) => some('empty-chapters', counts.chapters[step]?.empty ?? 0);
  return {
    organise: [...when('no-members', counts.members === 0), ...empty('organise')],
    anchor: [
      ...when('no-adopting-body', !counts.hasAdoptingBody),
      ...when('no-anchor', counts.anchors === 0),
      ...empty('anchor'),
    ],
    goals: [
      ...when('no-goals', counts.goals === 0),
      ...some('goals-without-indicator', counts.goalsWithoutIndicator),
      ...empty('goals'),
    ],
    competence: empty('competence'),
    analysis: [
      ...when('no-requirements', counts.requirements === 0),
      ...some('not-mapped', counts.notMapped),
      ...when('no-needs', counts.requirements > 0 && counts.needs === 0),
      ...empty('analysis'),
    ],
    measures: [
      ...when('no-measures', counts.measures === 0),
      ...some('needs-without-measure', counts.needsWithoutMeasure),
      ...some('measures-without-owner', counts.measuresWithoutOwner),
      ...some('measures-without-deadline', counts.measuresWithoutDeadline),
      ...some('measures-without-money', counts.measuresWithoutMoney),
      ...empty('measures'),
    ],
    'follow-up': empty('follow-up'),
  };
}

/** The order in which things are done where nobody has chosen another: what the rest hangs on comes first. */
const FIRST: readonly Missing[] = [
  'no-members',
  'no-goals',
  'no-requirements',
  'not-mapped',
  'no-needs',
  'needs-without-measure',
  'no-measures',
  'measures-without-owner',
  'measures-without-deadline',
  'measures-without-money',
  'no-adopting-body',
];

export type NextThing = { readonly step: PlanStep; readonly missing: MissingThing };

/** The most useful things to do now, at most so many. */
export function nextThings(counts: PlanCounts, most: number): readonly NextThing[] {
  const missing = missingIn(counts);
  const all = PLAN_STEPS.flatMap((step) => missing[step].map((one): NextThing => ({ step, missing: one })));
  return FIRST.flatMap((what) => all.filter((one) => one.missing.what === what)).slice(0, most);
}

/** The states of the official way, in order. Each is behind, here or ahead. */
const WAY = [
  'mandate',
  'analysis',
  'draft',
  'hearing',
  'union-review',
  'political-case',
  'adopted',
  'in-force',
  'evaluated',
  'rolled',
] as const;

export type WayStop = {
  readonly state: (typeof WAY)[number];
  readonly at: 'past' | 'skipped' | 'next' | 'later';
};

/** What came of the steps that may be left out. Null where the reader is not told of it. */
export type Taken = {
  readonly hearings: number;
  readonly unionReviews: number | null;
  readonly cases: number;
};

/** A hearing, a discussion with the unions and a political case may be left out, and then nothing should say that they were held. */
export function wasTaken(state: PlanState, taken: Taken): boolean {
  if (state === 'hearing') return taken.hearings > 0;
  if (state === 'union-review') return taken.unionReviews === null || taken.unionReviews > 0;
  return state !== 'political-case' || taken.cases > 0;
}

/** A plan that was called off stands nowhere on its way. */
export function wayOf({ state }: Pick<Plan, 'state'>, taken: Taken): readonly WayStop[] {
  const here = WAY.findIndex((one) => one === state);
  return WAY.map((one, index) => {
    if (here === -1 || index > here) return { state: one, at: 'later' };
    if (index === here) return { state: one, at: 'next' };
    return { state: one, at: wasTaken(one, taken) ? 'past' : 'skipped' };
  });
}
