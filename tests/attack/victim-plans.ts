import { v7 as uuid } from 'uuid';
import type {
  CourseworkId,
  EmployeeId,
  PersonId,
  PlanChapterId,
  PlanGoalId,
  PlanId,
  UnitId,
} from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { chapterIdOf, GJOVIK_PLAN, GOALS, REGION_PLAN } from '../../stories/plans/ids.ts';
import { figuresOf } from './victim-figure-set.ts';
import { aMix } from './victim-mix.ts';
import { GJOVIK } from './words.ts';
import { theOnly } from './world.ts';

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

/** Things of each kind in Gjøvik's plan and in the region's strategy, by what they are. */
export type PlansOfVictim = {
  /** In analysis, as in the story. */
  plan: PlanId;
  strategy: PlanId;
  /** The plan before, which is in force. */
  adopted: PlanId;
  /** One that can be put forward, and one that has been. */
  drafted: PlanId;
  forward: PlanId;
  forwardCase: string;
  chapter: PlanChapterId;
  regionalChapter: PlanChapterId;
  /** One that the plan has added, and one that has been taken out of it again. */
  ownChapter: PlanChapterId;
  removedChapter: PlanChapterId;
  goal: PlanGoalId;
  comment: string;
  regionalComment: string;
  member: string;
  competence: string;
  requirement: string;
  /** One that no need hangs on, so that it can be taken away. */
  spareRequirement: string;
  need: string;
  capital: string;
  measure: string;
  adoptedMeasure: string;
  recommendation: string;
  /** One that nobody has answered, and so can be taken away. */
  unanswered: string;
  version: string;
  hearing: string;
  answer: string;
  review: string;
  case: string;
  status: string;
  pool: string;
  /** A competence of the country that the strategy does not share yet. */
  poolable: string;
  course: string;
  run: string;
  /** A line that the search proposes. */
  mixLine: string;
  /** One that was carried on into another, which nobody has changed. */
  rolled: PlanId;
  /** Open on every day that the tests or the database may call today. */
  round: string;
  draftRound: string;
  /** Somebody has answered in it. */
  closedRound: string;
  holding: string;
  anchor: string;
  /** What was taken in of the projection, in the plan and in the strategy. */
  figureSet: string;
  regionalSet: string;
  coursework: {
    /** Who has handed in the chapter. */
    taker: PersonId;
    /** A chapter that the participant has marked and not handed in, and coursework that is no chapter. */
    marked: PlanChapterId;
    free: CourseworkId;
    /** A chapter of the strategy that is nobody's coursework yet. */
    unmarked: PlanChapterId;
  };
};

/** What was put out for hearing: small, and with words that stand nowhere else. */
const CONTENT = {
  shape: 1,
  kind: 'municipal',
  place: 'Gjøvik',
  name: PLAN_WORDS.measure,
  language: 'nb',
  firstYear: 2027,
  lastYear: 2030,
  state: 'draft',
  revision: 1,
  levels: [],
  municipalities: [],
  members: [],
  chapters: [{ id: 'c', key: 'preface', title: '', body: PLAN_WORDS.chapter }],
  goals: [],
  requirements: [],
  capital: [],
  measures: [],
  recommendations: [],
  pools: [],
  courses: [],
  arrangement: null,
};

/** A row in every table of plans, so that each has something to lose. */
export async function addPlans(
  platform: TestPlatform,
  given: {
    adviser: PersonId;
    participant: PersonId;
    unit: UnitId;
    employee: EmployeeId;
    coursework: CourseworkId;
  },
): Promise<PlansOfVictim> {
  const { owner } = platform;
  const insert = async (table: string, row: Readonly<Record<string, unknown>>): Promise<string> => {
    const id = uuid();
    const { rows } = await owner.query<{ id: string | null }>(
      `insert into ${table} (${Object.keys({ id, ...row }).join()})
       select ${Object.keys({ id, ...row }).join()} from jsonb_populate_record(null::${table}, $1) returning id`,
      [JSON.stringify({ id, ...row })],
    );
    return rows[0]?.id ?? id;
  };
  const put = async (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => {
    const columns = Object.keys(row).join();
    await owner.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
  };
  const { adviser, unit, employee } = given;
  const at = new Date(Date.now() - 86_400_000).toISOString();
  const ofPlan = { plan_id: GJOVIK_PLAN };
  const nurse = await theOnly(platform, `select id as value from competence_item where code = 'nurse'`);
  const tone = await theOnly<PersonId>(
    platform,
    `select id as value from person where email = 'tone.tillitsrud@gjovik.example'`,
  );

  const adopted = (await insert('plan', {
    kind: 'municipal',
    municipality_code: GJOVIK,
    name: 'Planen som gjelder på Gjøvik',
    language: 'nb',
    first_year: 2023,
    last_year: 2026,
    state: 'in-force',
    revision: 9,
    levels: [],
    budgets: {},
    measures_numbered: 1,
    created_by: adviser,
    created_at: at,
    changed_at: at,
    adopted_on: '2022-12-15',
  })) as PlanId;
  const [drafted, forward] = await Promise.all(
    ['draft', 'political-case'].map((state) =>
      insert('plan', {
        kind: 'municipal',
        municipality_code: GJOVIK,
        name: 'Planen som skal vedtas på Gjøvik',
        language: 'nb',
        first_year: 2028,
        last_year: 2031,
        state,
        revision: 3,
        levels: [],
        budgets: {},
        measures_numbered: 0,
        created_by: adviser,
        created_at: at,
        changed_at: at,
      }),
    ),
  );
  const chapter = chapterIdOf(GJOVIK_PLAN, 'gap');
  await owner.query('update plan_chapter set body = $2 where id = $1', [chapter, PLAN_WORDS.chapter]);
  await put('plan_chapter_text', {
    chapter_id: chapter,
    ...ofPlan,
    version: 1,
    title: 'Det vi mangler',
    body: PLAN_WORDS.chapter,
    written_by: adviser,
    written_at: at,
  });
  const ownChapterOf = (sequence: number, removed: Record<string, unknown>) =>
    insert('plan_chapter', {
      ...ofPlan,
      sequence,
      title: PLAN_WORDS.ownChapter,
      body: '',
      version: 1,
      changed_at: at,
      ...removed,
    }) as Promise<PlanChapterId>;
  const ownChapter = await ownChapterOf(901, {});
  const removedChapter = await ownChapterOf(902, { removed_at: at, removed_by: adviser });
  // Nothing hangs on it, so that it can be taken away.
  const goal = (await insert('plan_goal', {
    ...ofPlan,
    sequence: 901,
    title: PLAN_WORDS.goal,
    description: '',
    origin: 'municipal-plan',
    reference: '',
    indicator: '',
    operational: false,
    version: 1,
  })) as PlanGoalId;
  const comment = await insert('plan_comment', {
    ...ofPlan,
    subject: 'plan',
    body: PLAN_WORDS.comment,
    written_by: adviser,
    written_at: at,
  });
  const regionalComment = await insert('plan_comment', {
    plan_id: REGION_PLAN,
    subject: 'plan',
    body: PLAN_WORDS.comment,
    written_by: adviser,
    written_at: at,
  });
  const member = await theOnly(
    platform,
    `update plan_member set body = '${PLAN_WORDS.member}' where plan_id = '${GJOVIK_PLAN}' and part = 'union'
     returning id as value`,
  );
  const competence = await insert('competence_item', {
    municipality_code: GJOVIK,
    kind: 'skill',
    name: { nb: PLAN_WORDS.competence, nn: PLAN_WORDS.competence, en: PLAN_WORDS.competence },
    about: '',
    shareable: false,
    created_at: at,
  });
  const requirement = await insert('plan_requirement', {
    ...ofPlan,
    goal_id: GOALS.home,
    competence_id: nurse,
    aspect: 'competence',
    unit_name: '',
    year: 2029,
    level: 3,
    persons: 12,
    legal: false,
    critical: true,
    vulnerable: true,
    status: 'agreed',
    reason: PLAN_WORDS.measure,
    version: 1,
  });
  const spareRequirement = await insert('plan_requirement', {
    ...ofPlan,
    goal_id: GOALS.home,
    competence_id: nurse,
    aspect: 'staffing',
    unit_name: '',
    year: 2030,
    fte: 2,
    legal: false,
    critical: false,
    vulnerable: false,
    status: 'proposed',
    reason: PLAN_WORDS.measure,
    version: 1,
  });
  const need = await insert('plan_need', {
    ...ofPlan,
    requirement_id: requirement,
    kind: 'learn',
    persons: 4,
    priority: 'high',
    note: PLAN_WORDS.measure,
    version: 1,
  });
  const capital = await insert('plan_capital', {
    ...ofPlan,
    competence_id: nurse,
    aspect: 'competence',
    unit_name: 'Sone Kopperudlia',
    levels: [0, 1, 1, 1, 0],
    persons: 3,
    exits: [],
    basis: 'judgement',
    as_of: '2026-11-01',
    source: '',
    version: 1,
  });
  const measureOf = (plan: PlanId, number: number) =>
    insert('plan_measure', {
      plan_id: plan,
      number,
      title: PLAN_WORDS.measure,
      description: '',
      kind: 'develop',
      target_group: '',
      owner_name: 'Kommunalsjefen',
      owner_person_id: adviser,
      deadline_on: '2029-12-31',
      provider: '',
      study_mode: '',
      binding_months: 0,
      status: 'prioritised',
      status_reason: '',
      indicator: '',
      version: 1,
    });
  const measure = await measureOf(GJOVIK_PLAN, 901);
  // The trail tells who changed it.
  await put('audit_entry', {
    person_id: adviser,
    action: 'plan.measure-changed',
    object_id: GJOVIK_PLAN,
    details: JSON.stringify({ measure }),
  });
  const adoptedMeasure = await measureOf(adopted, 1);
  await put('plan_measure_need', { measure_id: measure, need_id: need, ...ofPlan });
  await put('plan_measure_cost', {
    measure_id: measure,
    ...ofPlan,
    year: 2028,
    funding: 'own-budget',
    ore: 100,
  });
  await insert('plan_measure_report', {
    measure_id: adoptedMeasure,
    plan_id: adopted,
    reported_on: '2026-06-01',
    status: 'running',
    note: PLAN_WORDS.measure,
    written_by: adviser,
    written_at: at,
  });
  const recommendation = await insert('plan_recommendation', {
    plan_id: REGION_PLAN,
    sequence: 901,
    title: PLAN_WORDS.measure,
    body: '',
    version: 1,
  });
  const unanswered = await insert('plan_recommendation', {
    plan_id: REGION_PLAN,
    sequence: 902,
    title: PLAN_WORDS.measure,
    body: '',
    version: 1,
  });
  await put('plan_recommendation_answer', {
    recommendation_id: recommendation,
    plan_id: REGION_PLAN,
    municipality_code: GJOVIK,
    outcome: 'later',
    reason: '',
    answered_by: adviser,
    answered_at: at,
  });
  const version = await insert('plan_version', {
    ...ofPlan,
    number: 901,
    reason: 'hearing',
    revision: 1,
    content: CONTENT,
    sha256: 'x',
    made_by: adviser,
    made_at: at,
  });
  const hearing = await insert('plan_hearing', {
    ...ofPlan,
    version_id: version,
    letter: PLAN_WORDS.answer,
    opens_on: '2026-01-01',
    closes_on: '2026-02-01',
    created_by: adviser,
    created_at: at,
  });
  const answer = await insert('plan_hearing_answer', {
    hearing_id: hearing,
    ...ofPlan,
    person_id: tone,
    body: '',
    text: PLAN_WORDS.answer,
    status: 'sent',
    version: 1,
    changed_at: at,
    sent_at: at,
    late: false,
  });
  await put('plan_hearing_response', {
    answer_id: answer,
    ...ofPlan,
    outcome: 'noted',
    text: PLAN_WORDS.answer,
    written_by: adviser,
    written_at: at,
  });
  const review = await insert('plan_union_review', {
    ...ofPlan,
    union_name: PLAN_WORDS.member,
    met_on: '2026-02-10',
    outcome: 'agrees',
    statement: '',
    registered_by: adviser,
    registered_at: at,
    version: 1,
  });
  const forwardVersion = await insert('plan_version', {
    plan_id: forward,
    number: 1,
    reason: 'case',
    revision: 2,
    content: CONTENT,
    sha256: 'x',
    made_by: adviser,
    made_at: at,
  });
  const forwardCase = await insert('plan_case', {
    plan_id: forward,
    version_id: forwardVersion,
    body: 'council',
    body_name: '',
    case_number: '',
    summary: PLAN_WORDS.answer,
    assessment: '',
    proposal: '',
    decision: '',
    version: 1,
    created_by: adviser,
    created_at: at,
  });
  const caseId = await insert('plan_case', {
    ...ofPlan,
    version_id: version,
    body: 'council',
    body_name: 'Kommunestyret',
    case_number: '12/26',
    summary: PLAN_WORDS.answer,
    assessment: '',
    proposal: '',
    decision: '',
    version: 1,
    created_by: adviser,
    created_at: at,
  });
  const status = await insert('plan_year_status', {
    plan_id: adopted,
    year: 2025,
    achieved: PLAN_WORDS.measure,
    missed: '',
    ahead: '',
    version: 1,
  });
  const rolledInto = async (previous: PlanId | null, state: string, firstYear: number) =>
    (await insert('plan', {
      kind: 'municipal',
      municipality_code: GJOVIK,
      previous_id: previous,
      name: 'Planen som ble rullert på Gjøvik',
      language: 'nb',
      first_year: firstYear,
      last_year: firstYear + 3,
      state,
      revision: 0,
      levels: [],
      budgets: {},
      measures_numbered: 0,
      created_by: adviser,
      created_at: at,
      changed_at: at,
    })) as PlanId;
  const rolled = await rolledInto(null, 'rolled', 2022);
  const next = await rolledInto(rolled, 'analysis', 2023);
  await put('plan_roll', {
    plan_id: rolled,
    next_id: next,
    state_before: 'in-force',
    rolled_by: adviser,
    rolled_at: at,
  });
  await put('plan_roll_item', {
    plan_id: adopted,
    measure_id: adoptedMeasure,
    outcome: 'done',
    cause: '',
    decided_by: adviser,
    decided_at: at,
  });
  await put('plan_core_answer', {
    ...ofPlan,
    competence_id: nurse,
    answer: 'contract',
    note: PLAN_WORDS.measure,
    version: 1,
  });
  await owner.query(
    'update plan_arrangement set note = $2, legal_form = $3, host_code = $4 where plan_id = $1',
    [REGION_PLAN, PLAN_WORDS.measure, 'host', GJOVIK],
  );
  await insert('plan_cost_split', {
    plan_id: REGION_PLAN,
    cost_key: 'equal',
    shares: [{ municipality: GJOVIK, millionths: 1_000_000 }],
    made_by: adviser,
    made_at: at,
  });
  const pool = await insert('plan_pool', {
    plan_id: REGION_PLAN,
    competence_id: competence,
    hours_a_case: 4,
    hours_an_fte: 1700,
    most_travel_minutes: 60,
    note: PLAN_WORDS.measure,
    version: 1,
  });
  await put('plan_pool_share', {
    pool_id: pool,
    plan_id: REGION_PLAN,
    municipality_code: GJOVIK,
    holders: 'none',
    version: 1,
  });
  const course = await insert('plan_course', {
    plan_id: REGION_PLAN,
    title: PLAN_WORDS.measure,
    half_year: '2028-1',
    provider: '',
    place: '',
    target_group: '',
    seats: 10,
    cost_ore: 100,
    status: 'planned',
    version: 1,
  });
  await put('plan_course_seat', {
    plan_course_id: course,
    plan_id: REGION_PLAN,
    municipality_code: GJOVIK,
    seats: 4,
  });
  const [figureSet = '', regionalSet = ''] = await Promise.all(
    [GJOVIK_PLAN, REGION_PLAN].map((plan) =>
      insert('plan_figure_set', {
        plan_id: plan,
        number: 901,
        figures: figuresOf(PLAN_WORDS.measure),
        taken_by: adviser,
        taken_at: at,
      }),
    ),
  );
  const { asked, answer: mix, line: mixLine } = aMix(nurse);
  const run = await insert('plan_run', {
    ...ofPlan,
    status: 'done',
    revision: 1,
    problem: asked,
    result: mix,
    asked_by: adviser,
    asked_at: at,
  });
  const ofRound = { municipality_code: GJOVIK, competence_id: competence };
  const roundThatIs = async (state: string) => {
    const id = await insert('mapping_round', {
      municipality_code: GJOVIK,
      plan_id: GJOVIK_PLAN,
      name: PLAN_WORDS.competence,
      about: '',
      opens_on: '2020-01-01',
      closes_on: '2099-12-31',
      status: state,
      created_by: adviser,
      created_at: at,
      version: 1,
    });
    await put('mapping_round_item', { round_id: id, ...ofRound });
    await put('mapping_round_unit', { round_id: id, municipality_code: GJOVIK, unit_id: unit });
    await put('mapping_round_person', { round_id: id, municipality_code: GJOVIK, employee_id: employee });
    return id;
  };
  const answerIn = (id: string) =>
    insert('competence_holding', {
      ...ofRound,
      employee_id: employee,
      round_id: id,
      said_by: 'leader',
      said_by_person_id: adviser,
      level: 2,
      basis: 'leader-assessed',
      evidence: '',
      said_at: at,
    });
  const round = await roundThatIs('open');
  const draftRound = await roundThatIs('draft');
  const closedRound = await roundThatIs('closed');
  const holding = await answerIn(round);
  await answerIn(closedRound);
  const anchor = await insert('plan_anchor', {
    ...ofPlan,
    who: PLAN_WORDS.member,
    anchored_on: '2026-09-01',
    note: '',
    version: 1,
  });
  const coursework = await addCoursework(platform, put, chapter, given);
  return {
    plan: GJOVIK_PLAN,
    strategy: REGION_PLAN,
    adopted,
    drafted: drafted as PlanId,
    forward: forward as PlanId,
    forwardCase,
    chapter,
    regionalChapter: chapterIdOf(REGION_PLAN, 'challenge'),
    ownChapter,
    removedChapter,
    goal,
    comment,
    regionalComment,
    member,
    competence,
    requirement,
    spareRequirement,
    need,
    capital,
    measure,
    adoptedMeasure,
    recommendation,
    unanswered,
    version,
    hearing,
    answer,
    review,
    case: caseId,
    status,
    pool,
    poolable: nurse,
    course,
    run,
    mixLine,
    rolled,
    round,
    draftRound,
    closedRound,
    holding,
    anchor,
    figureSet,
    regionalSet,
    coursework,
  };
}

/** The version of the chapter that was handed in. */
export const HANDED_IN = 77;

/**
 * A leader of the class writes the chapter as coursework, and has handed it in. The participant writes another one so, and
 * has coursework left that is no chapter yet.
 */
async function addCoursework(
  platform: TestPlatform,
  put: (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>,
  chapter: PlanChapterId,
  given: { readonly coursework: CourseworkId; readonly participant: PersonId },
): Promise<PlansOfVictim['coursework']> {
  const { rows } = await platform.owner.query<{
    participant: string;
    person: PersonId;
    cohort: string;
    course: string;
  }>(
    `select p.id as participant, p.person_id as person, p.cohort_id as cohort, k.cohort_course_id as course
     from participant p join coursework k on k.cohort_id = p.cohort_id where k.id = $1 and p.municipality_code = $2
       and p.status = 'enrolled' order by p.id`,
    [given.coursework, GJOVIK],
  );
  const taker = rows.find(({ person }) => person !== given.participant);
  const own = rows.find(({ person }) => person === given.participant);
  if (taker === undefined || own === undefined) throw new Error('Two from Gjøvik take the coursework');
  const at = new Date(Date.now() - 86_400_000).toISOString();
  // Those who judge read this text, so none of the words that only the plan may know stands in it.
  await put('plan_chapter_text', {
    chapter_id: chapter,
    plan_id: GJOVIK_PLAN,
    version: HANDED_IN,
    title: 'Arbeidskravet',
    body: 'Teksten som er levert.',
    written_by: taker.person,
    written_at: at,
  });
  await put('plan_chapter_coursework', {
    chapter_id: chapter,
    plan_id: GJOVIK_PLAN,
    coursework_id: given.coursework,
    cohort_id: taker.cohort,
    participant_id: taker.participant,
    person_id: taker.person,
    version: HANDED_IN,
    handed_in_at: at,
  });
  const marked = chapterIdOf(GJOVIK_PLAN, 'ambition');
  await put('plan_chapter_coursework', {
    chapter_id: marked,
    plan_id: GJOVIK_PLAN,
    coursework_id: given.coursework,
    cohort_id: own.cohort,
    participant_id: own.participant,
    person_id: own.person,
    version: null,
    handed_in_at: null,
  });
  const free = uuid() as CourseworkId;
  await put('coursework', {
    id: free,
    cohort_id: own.cohort,
    cohort_course_id: own.course,
    number: 90,
    title: { nb: 'Ledig krav', nn: 'Ledig krav', en: 'Free coursework' },
    due_on: '2027-05-01',
  });
  return { taker: taker.person, marked, free, unmarked: chapterIdOf(REGION_PLAN, 'ambition') };
}
