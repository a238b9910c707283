import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { OUTSIDE } from './attackers.ts';
import type { Victim } from './victim.ts';
import { HANDED_IN } from './victim-plan-coursework.ts';
import { GJOVIK } from './words.ts';

/**
 * Whose business a thing is. Each attacker has a list of what is their business after all: the programme coordinator
 * runs the class, and so sees it, but is as much an outsider to the staff list as anybody.
 */
export type Belongs =
  /** The municipality's own: staff, units, education, imports, and drafts of candidates. */
  | 'staff'
  /** Who acts for the municipality. */
  | 'roles'
  /** What the municipality is thinking of ordering. */
  | 'draft'
  | 'order'
  /** Whom the municipality wants to send. */
  | 'candidates'
  /** The class as a thing: dates, places, coursework. */
  | 'class'
  /** Who is in it, and how they do. */
  | 'class-people'
  /** One person's own: log-ins, calendar, answers to a manager. */
  | 'own'
  /** Who did what, in ids. */
  | 'traces'
  /** Counts of groups, with small ones hidden. */
  | 'figures'
  /** Letting somebody in whose address one knows. */
  | 'inviting'
  /** A call that is still being written. */
  | 'call-draft'
  /** A published call: for everybody to read, and for the programme to write. */
  | 'call'
  /** That somebody has applied, where to, and what has been said and decided of it. */
  | 'application'
  /** Certificates, practice and motivation: between the applicant and the institution. */
  | 'papers'
  /** Who got which seat. */
  | 'seats'
  /** What can be studied: for everybody to read, and for the programme to write. */
  | 'catalogue'
  /** Competence plans while they are made, of the municipality and of its region. */
  | 'plan'
  /** Published figures: for everybody to read, and for those who keep them to write. */
  | 'published-figures'
  /** Figures that have come in and are not in force, and how they come in. */
  | 'figure-keeping';

export type Belonging = {
  table: string;
  belongs: Belongs;
  where: string;
  /** Everybody may read it; only writing is somebody's business. */
  open?: true;
};

/** What hangs on a plan, but for chapters written as coursework: what is handed in is shown to those who judge it. */
const PLAN_PARTS = [
  'plan_chapter',
  'plan_goal',
  'plan_requirement',
  'plan_core_answer',
  'plan_need',
  'plan_recommendation',
  'plan_recommendation_answer',
  'plan_measure',
  'plan_measure_need',
  'plan_measure_cost',
  'plan_measure_report',
  'plan_comment',
  'plan_version',
  'plan_hearing',
  'plan_hearing_answer',
  'plan_hearing_response',
  'plan_union_review',
  'plan_case',
  'plan_year_status',
  'plan_roll',
  'plan_roll_item',
  'plan_arrangement',
  'plan_cost_share',
  'plan_cost_split',
  'plan_pool',
  'plan_pool_share',
  'plan_course',
  'plan_course_seat',
  'plan_anchor',
  'plan_figure_set',
];

/** Everybody may read it. */
const open = (one: Belonging): Belonging => ({ ...one, open: true });

/** The rows of every protected table that the victim has, as conditions that hold no names. */
export async function belongingsOf(platform: TestPlatform, victim: Victim): Promise<readonly Belonging[]> {
  const array = async (sql: string): Promise<string> => {
    const { rows } = await platform.owner.query<{ id: string }>(sql);
    return `'{${rows.map((row) => row.id).join()}}'::uuid[]`;
  };
  // An attacker may have been in the class, or have worked for the municipality; what is then theirs is not counted.
  const outsiders = await array(`select id from person where email like '%@${OUTSIDE}'`);
  const cohorts = `'{${victim.cohort},${victim.plannedCohort},${victim.finishedCohort}}'::uuid[]`;
  const people = await array(`select p.id from person p where not p.id = any (${outsiders}) and p.id in (
    select person_id from participant where cohort_id = any (${cohorts})
    union select person_id from employee where municipality_code = '${GJOVIK}'
    union select person_id from role_assignment where municipality_code = '${GJOVIK}')`);
  const roleHolders = await array(
    `select person_id as id from role_assignment where person_id = any (${people})`,
  );
  const drafts = await array(
    `select id from class_order where lead_municipality_code = '${GJOVIK}' and status = 'draft'`,
  );
  const sent = await array(
    `select id from class_order where lead_municipality_code = '${GJOVIK}' and status <> 'draft'`,
  );

  const ofGjovik = `municipality_code = '${GJOVIK}'`;
  const ofPeople = `person_id = any (${people})`;
  const ofCohort = `cohort_id = any (${cohorts})`;
  const inCohort = `${ofCohort} and not person_id = any (${outsiders})`;
  const participants = await array(`select id from participant where ${inCohort}`);
  const { calls, rightful } = victim;
  const sentOnes = `'{${calls.application},${calls.seated},${calls.dueApplication},${calls.waiting},${calls.guest},${calls.accepted}}'::uuid[]`;
  const callsToRead = `'{${calls.open},${calls.decided},${calls.due},${calls.waitingCall},${calls.guestCall},${calls.acceptedCall}}'::uuid[]`;
  const draftCalls = `'{${calls.draft},${calls.ready}}'::uuid[]`;
  const applicants = `'{${rightful.applicant},${rightful.hesitant},${rightful.asked}}'::uuid[]`;
  const imports = await array(`select id from staff_import where ${ofGjovik}`);
  // Whoever has applied, or is asked about somebody who has, is known to those who handle applications.
  const inApplications = `id = any (${await array(
    `select person_id as id from application where submitted_at is not null
     union select manager_person_id from application_approval where manager_person_id is not null`,
  )})`;
  const { plan, strategy, adopted, drafted, forward, rolled } = victim.plans;
  const plans = `'{${[plan, strategy, adopted, drafted, forward, rolled].join()}}'::uuid[]`;
  const handedIn = `chapter_id = '${victim.plans.chapter}' and version = ${HANDED_IN}`;
  const planPeople = await array(`select p.id from person p join plan_member m on m.person_id = p.id
    where m.plan_id = any (${plans}) and m.part in ('union', 'consultee') and not p.id = any (${outsiders})`);
  const each = (belongs: Belongs, where: string, tables: readonly string[]): readonly Belonging[] =>
    tables.map((table) => ({ table, belongs, where }));
  const inOrders = (column: string, tables: readonly string[]) => [
    ...each('draft', `${column} = any (${drafts})`, tables),
    ...each('order', `${column} = any (${sent})`, tables),
  ];

  return [
    ...each('staff', ofGjovik, [
      'unit',
      'employee',
      'position',
      'unit_leadership',
      'education_record',
      'staff_import',
      'staff_mapping',
    ]),
    ...each('staff', `import_id = any (${imports})`, ['staff_import_problem', 'staff_import_change']),
    ...each('roles', `id = any (${roleHolders}) and not ${inApplications}`, ['person']),
    ...each(
      'class-people',
      `id = any (${people}) and not id = any (${roleHolders}) and not ${inApplications}`,
      ['person'],
    ),
    // Somebody with a role who is asked about an applicant is known for the one or the other, and is left out.
    ...each('application', `id = any (${people}) and not id = any (${roleHolders}) and ${inApplications}`, [
      'person',
    ]),
    ...each('roles', `(${ofGjovik} or ${ofCohort} or ${ofPeople}) and not person_id = any (${outsiders})`, [
      'role_assignment',
    ]),
    ...each('own', ofPeople, ['session', 'login_identity', 'login_code', 'calendar_feed', 'demo_person']),
    // On their way in, so nobody's yet.
    ...each('own', 'true', ['login_attempt', 'waiting_identity']),
    ...each('traces', `(${ofGjovik} or ${ofPeople})`, ['audit_entry']),
    ...each('class', `id = any (${cohorts})`, ['cohort']),
    ...each('class', ofCohort, ['cohort_municipality', 'cohort_course', 'gathering', 'coursework']),
    ...each('class-people', inCohort, ['participant', 'participant_need', 'coursework_status']),
    ...each('class-people', `participant_id = any (${participants})`, ['manager_approval']),
    ...each('class-people', ofPeople, ['course_completion']),
    ...inOrders('id', ['class_order']),
    ...inOrders('order_id', ['class_order_municipality', 'class_order_course', 'class_order_event']),
    ...each('staff', `order_id = any (${drafts})`, ['class_order_candidate']),
    ...each('candidates', `order_id = any (${sent})`, ['class_order_candidate']),
    ...each('application', `id = any ('{${rightful.applicant},${rightful.asked}}'::uuid[])`, ['person']),
    // The programme sees everybody's name; that this one has begun an application is another thing.
    ...each('class-people', `id = '${rightful.hesitant}'`, ['person']),
    ...each('call-draft', `id = any (${draftCalls})`, ['call']),
    ...each('call-draft', `call_id = any (${draftCalls})`, ['call_class']),
    ...each('call', `id = any (${callsToRead})`, ['call']).map(open),
    ...each('call', `call_id = any (${callsToRead})`, ['call_class']).map(open),
    ...each('own', `id = '${calls.unsent}'`, ['application']),
    // Nobody's but the owner's, the officer's neither: it has no say in the assessment.
    ...each('own', `application_id = any (${sentOnes})`, ['application_need']),
    ...each('own', `application_id = '${calls.unsent}'`, [
      'application_wish',
      'application_content',
      'application_education',
    ]),
    ...each('application', `id = any (${sentOnes})`, ['application']),
    ...each('application', `application_id = any (${sentOnes})`, [
      'application_wish',
      'application_approval',
      'nomination',
      'qualification',
      'application_letter',
      'application_event',
    ]),
    ...each('application', ofGjovik, ['recommendation']),
    ...each('staff', ofGjovik, ['nomination_note']),
    ...each('application', `person_id = any (${applicants})`, ['call_extension']),
    ...each('papers', `application_id = any (${sentOnes})`, [
      'application_content',
      'application_education',
      'application_practice',
      'application_document',
      'application_document_piece',
    ]),
    ...each('seats', `id = '${calls.run}'`, ['allocation_run']),
    ...each('seats', `application_id = any (${sentOnes})`, ['placement', 'seat_offer']),
    ...each('catalogue', 'true', ['programme', 'course', 'course_version']).map(open),
    ...each('published-figures', `status = 'accepted'`, ['figure_source']).map(open),
    // What a source says lies open from the start; which sources there are does not.
    ...each('published-figures', `region_code = '${GJOVIK}'`, [
      'population_count',
      'indicator_value',
      'published_projection',
    ]).map(open),
    ...each('plan', `id = any (${plans})`, ['plan']),
    ...each('plan', `plan_id = any (${plans})`, PLAN_PARTS),
    // That one had a part, and in what, one may know for good.
    ...each('plan', `plan_id = any (${plans}) and not person_id = any (${outsiders})`, ['plan_member']),
    ...each('plan', `plan_id = any (${plans}) and version is null`, ['plan_chapter_coursework']),
    ...each('class-people', `plan_id = any (${plans}) and version is not null`, ['plan_chapter_coursework']),
    ...each('plan', `plan_id = any (${plans}) and not (${handedIn})`, ['plan_chapter_text']),
    ...each('class-people', handedIn, ['plan_chapter_text']),
    ...each('plan', `id = '${victim.plans.competence}'`, ['competence_item']),
    // Known to the programme, which sees everybody's name, and to those who make the plan.
    ...each('class-people', `id = any (${planPeople})`, ['person']),
    ...each('staff', `plan_id = any (${plans})`, ['plan_capital', 'plan_run']),
    ...each('staff', ofGjovik, [
      'mapping_round',
      'mapping_round_item',
      'mapping_round_unit',
      'mapping_round_person',
      'competence_holding',
    ]),
    ...each('figure-keeping', `id = '${victim.figures.ready}'`, ['figure_source']),
    ...each('figure-keeping', `id = '${victim.figures.fetching}'`, ['figure_fetch']),
    ...each('figure-keeping', `fetch_id = '${victim.figures.fetching}'`, ['figure_fetch_piece']),
  ];
}

/** Tables on which the row rules are switched on. */
export async function protectedTables(platform: TestPlatform): Promise<readonly string[]> {
  const { rows } = await platform.owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relrowsecurity and relforcerowsecurity order by relname`,
  );
  return rows.map((row) => row.name);
}

/** Every row of the victim as text, so that two moments can be held together and the difference read. */
export async function snapshot(
  platform: TestPlatform,
  belongings: readonly Belonging[],
): Promise<ReadonlySet<string>> {
  const rows = new Set<string>();
  for (const { table, where } of belongings) {
    const found = await platform.owner.query<{ row: string }>(
      `select t::text as row from "${table}" t where ${where}`,
    );
    for (const { row } of found.rows) rows.add(`${table} ${row}`);
  }
  return rows;
}

export function difference(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly string[] {
  const cut = (row: string) => (row.length > 200 ? `${row.slice(0, 200)} …` : row);
  return [
    ...[...before].filter((row) => !after.has(row)).map((row) => `gone: ${cut(row)}`),
    ...[...after].filter((row) => !before.has(row)).map((row) => `new: ${cut(row)}`),
  ];
}
