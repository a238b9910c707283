import type { PersonId, PlanId } from '../../src/kernel/ids.ts';
import type { PlanRows } from './victim-plan-rows.ts';
import { PLAN_WORDS } from './victim-plan-words.ts';
import { theOnly } from './world.ts';

/** What has been put forward, and to whom. */
export type ProcessOfVictim = {
  version: string;
  hearing: string;
  answer: string;
  review: string;
  case: string;
  forwardCase: string;
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

export async function addProcess(
  { platform, adviser, at, ofPlan, insert, put }: PlanRows,
  forward: PlanId,
): Promise<ProcessOfVictim> {
  const tone = await theOnly<PersonId>(
    platform,
    `select id as value from person where email = 'tone.tillitsrud@gjovik.example'`,
  );
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
  return { version, hearing, answer, review, case: caseId, forwardCase };
}
