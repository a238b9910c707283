import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Scoped } from '../../src/platform/database/database.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import type { Attacker } from './attackers.ts';
import type { Belongs } from './belongings.ts';
import { PLAN_QUESTIONS } from './questions-of-plans.ts';
import type { Victim } from './victim.ts';
import { GJOVIK } from './words.ts';

export type Question = {
  name: string;
  /** Whose business the answer is, when it is somebody's after all. */
  belongs?: Belongs;
  /** A call that is about the victim, as an expression that gives null, false, nothing or an error to a stranger. */
  call(victim: Victim): string;
};

const id = (value: string) => `'${value}'::uuid`;
const bytes = () => `'\\x${randomBytes(32).toString('hex')}'::bytea`;
const ordersOf = ({ orders }: Victim) =>
  `array[${[orders.draft, orders.sent, orders.offered, orders.accepted].map(id).join()}]`;
const among = (call: string, ids: readonly string[]) => `(${call}) && array[${ids.map(id).join()}]`;
const cohortsOf = (v: Victim) => [v.cohort, v.plannedCohort, v.finishedCohort];

/** What each function that looks past the row rules is asked, by somebody whom the answer is not for. */
export const QUESTIONS: readonly Question[] = [
  // The gate: without the secret, or with one that counts no more, nobody is there.
  { name: 'gate.actor_of_session', call: () => `gate.actor_of_session(${bytes()})` },
  { name: 'gate.feed_owner', call: () => `gate.feed_owner(${bytes()})` },
  {
    name: 'gate.open_session',
    call: (v) =>
      `gate.open_session(${id(uuid())}, ${bytes()}, ${id(v.rightful.adviser)}, 'demo', 'test', interval '1 hour')`,
  },
  { name: 'gate.demo_people', call: () => `(select min(d.name) from gate.demo_people() d)` },
  {
    name: 'gate.open_demo_session',
    call: (v) =>
      `gate.open_demo_session(${id(uuid())}, ${bytes()}, ${id(v.rightful.adviser)}, 'test', interval '1 hour')`,
  },
  // Says the same whether or not anybody has the address.
  {
    name: 'gate.request_code',
    call: () =>
      `nullif(gate.request_code(${id(uuid())}, 'kari.kompetanse@gjovik.example', ${bytes()}, interval '1 minute')::text, '')`,
  },
  {
    name: 'gate.request_newcomer_code',
    call: () =>
      `nullif(gate.request_newcomer_code(${id(uuid())}, 'kari.kompetanse@gjovik.example', ${bytes()}, interval '1 minute',
        'X', 'Y', 'nb')::text, '')`,
  },
  // Whether there is a call to apply to is for everybody to know.
  { name: 'gate.newcomers_welcome', call: () => `nullif(gate.newcomers_welcome(), true)` },
  {
    name: 'gate.issue_code',
    call: () => `(select min(c.email) from gate.issue_code(${id(uuid())}, ${bytes()}) c)`,
  },
  { name: 'gate.redeem_code', call: () => `gate.redeem_code(${id(uuid())}, ${bytes()}, 5)` },
  {
    name: 'gate.start_attempt',
    call: () => `nullif(gate.start_attempt(${bytes()}, 'entra', '/', interval '0')::text, '')`,
  },
  {
    name: 'gate.take_attempt',
    call: () => `(select min(a.return_to) from gate.take_attempt(${bytes()}, 'entra') a)`,
  },
  { name: 'gate.person_of_identity', call: () => `gate.person_of_identity('entra', 'another-0417', null)` },
  {
    name: 'gate.keep_identity',
    call: () => `nullif(gate.keep_identity(${bytes()}, 'entra', 'x', '/', interval '0')::text, '')`,
  },
  {
    name: 'gate.waiting_identity',
    call: (v) => `(select min(w.provider) from gate.waiting_identity(${bytes()}, ${id(v.session)}) w)`,
  },
  { name: 'gate.may_connect', call: (v) => `gate.may_connect(null, ${id(v.session)})` },
  { name: 'gate.connect_identity', call: (v) => `gate.connect_identity(${bytes()}, ${id(v.session)})` },
  {
    name: 'gate.end_provider_session',
    call: () => `nullif(gate.end_provider_session('entra', ${bytes()})::text, '')`,
  },
  { name: 'gate.purge_logins', call: () => `nullif(gate.purge_logins()::text, '')` },
  { name: 'gate.enqueue', call: () => `nullif(gate.enqueue('nobody.does-this', '{}')::text, '')` },

  // Those that the row rules are made of: they answer for the actor alone.
  {
    name: 'scope.own_employees',
    belongs: 'staff',
    call: (v) => among('scope.own_employees()', [v.employee, v.leader]),
  },
  {
    name: 'scope.led_employees',
    belongs: 'staff',
    call: (v) => among('scope.led_employees()', [v.employee, v.leader]),
  },
  {
    name: 'scope.municipal_cohorts',
    belongs: 'class',
    call: (v) => among('scope.municipal_cohorts()', cohortsOf(v)),
  },
  {
    name: 'scope.taught_cohorts',
    belongs: 'class',
    call: (v) => among('scope.taught_cohorts()', cohortsOf(v)),
  },
  {
    name: 'scope.asked_cohorts',
    belongs: 'class',
    call: (v) => among('scope.asked_cohorts()', cohortsOf(v)),
  },
  {
    name: 'scope.own_participants',
    belongs: 'class-people',
    call: (v) => among('scope.own_participants()', [v.participant, v.asked]),
  },
  {
    name: 'scope.asked_participants',
    belongs: 'class-people',
    call: (v) => among('scope.asked_participants()', [v.participant, v.asked]),
  },
  {
    name: 'scope.is_asked_about_participant',
    belongs: 'class-people',
    call: (v) => `scope.is_asked_about_participant(${id(v.asked)})`,
  },
  {
    name: 'scope.is_asked_about_application',
    belongs: 'application',
    call: (v) => `scope.is_asked_about_application(${id(v.calls.application)})`,
  },
  // Whoever could ask it would learn by guessing who has assessed.
  {
    name: 'scope.is_own_assessment',
    belongs: 'application',
    call: (v) =>
      `scope.is_own_assessment(${id(v.calls.application)}, 'qualified', ${id(v.rightful.officer)}, null)`,
  },
  {
    name: 'scope.cohort_people',
    belongs: 'class-people',
    call: (v) => among('scope.cohort_people()', [v.rightful.participant, v.rightful.manager]),
  },
  {
    name: 'scope.staff_people',
    belongs: 'class-people',
    call: (v) => among('scope.staff_people()', [v.rightful.participant, v.rightful.manager]),
  },
  {
    name: 'scope.role_holders',
    belongs: 'roles',
    call: (v) => among('scope.role_holders()', [v.rightful.adviser, v.rightful.regionCoordinator]),
  },
  {
    name: 'scope.municipal_orders',
    belongs: 'draft',
    call: (v) => `scope.municipal_orders() && ${ordersOf(v)}`,
  },
  {
    name: 'scope.answerable_orders',
    belongs: 'order',
    call: (v) => `scope.answerable_orders() && ${ordersOf(v)}`,
  },

  {
    name: 'scope.open_calls',
    belongs: 'call-draft',
    call: (v) => among('scope.open_calls()', [v.calls.draft]),
  },
  {
    name: 'scope.is_submitted',
    belongs: 'application',
    call: (v) => `scope.is_submitted(${id(v.calls.application)})`,
  },
  {
    name: 'scope.has_room_for',
    belongs: 'own',
    call: (v) => `scope.has_room_for(${id(v.calls.offer)})`,
  },
  // Copies answers of managers to the class that came of them, and tells nothing.
  { name: 'scope.keep_approvals', call: (v) => `nullif(scope.keep_approvals(${id(v.cohort)})::text, '')` },
  // Only what is on its way to a class that has been formed; the victim's call has none.
  { name: 'scope.awaits_need', call: () => `nullif(scope.awaits_need(), '{}')` },
  { name: 'scope.needs_to_hand_on', call: () => `nullif(scope.needs_to_hand_on(), '{}')` },
  {
    name: 'scope.asked_applications',
    belongs: 'application',
    call: (v) => among('scope.asked_applications()', [v.calls.application]),
  },
  {
    name: 'scope.own_workplaces',
    belongs: 'own',
    call: () => `(select min(w.position_title) from scope.own_workplaces(date '2026-11-24') w
      where w.municipality_code = '${GJOVIK}')`,
  },
  {
    name: 'scope.ask_own_manager',
    belongs: 'own',
    call: (v) =>
      `(select min(q.manager::text) from scope.ask_own_manager(${id(v.calls.application)}, date '2026-11-24') q)`,
  },
  {
    name: 'scope.leave_ranking',
    belongs: 'own',
    call: (v) => `nullif(scope.leave_ranking(${id(v.calls.application)})::text, '')`,
  },
  {
    name: 'scope.hold_application',
    belongs: 'application',
    call: (v) => `nullif(scope.hold_application(${id(v.calls.application)}), false)`,
  },
  {
    name: 'scope.municipal_applications',
    belongs: 'application',
    call: (v) => among('scope.municipal_applications()', [v.calls.application, v.calls.unsent]),
  },
  {
    name: 'scope.applicants',
    belongs: 'application',
    call: (v) => among('scope.applicants()', [v.rightful.applicant, v.rightful.hesitant, v.rightful.asked]),
  },

  // Those that count or decide for somebody who may not see the rows behind.
  {
    name: 'scope.cohort_sizes',
    belongs: 'class',
    call: (v) => `(select sum(s.enrolled) from scope.cohort_sizes(array[${cohortsOf(v).map(id).join()}]) s)`,
  },
  {
    name: 'scope.candidate_counts',
    belongs: 'order',
    call: (v) => `(select sum(n.candidates) from scope.candidate_counts(${ordersOf(v)}) n)`,
  },
  {
    name: 'scope.candidate_people',
    belongs: 'candidates',
    call: (v) =>
      `(select min(p.manager_email) from scope.candidate_people(${id(v.orders.accepted)}, current_date) p)`,
  },
  {
    name: 'scope.candidate_people',
    // Also for the programme, as long as it is a draft.
    call: (v) =>
      `(select min(p.candidate_id::text) from scope.candidate_people(${id(v.orders.draft)}, current_date) p)`,
  },
  { name: 'scope.hold_order', belongs: 'order', call: (v) => `scope.hold_order(${id(v.orders.accepted)})` },
  {
    name: 'scope.link_candidates',
    belongs: 'candidates',
    call: (v) => `scope.link_candidates(${id(v.orders.accepted)}, current_date)::text`,
  },
  {
    name: 'scope.count_leaders',
    belongs: 'figures',
    call: () => `(select sum(l.leaders) from scope.count_leaders(array['${GJOVIK}'], current_date) l)`,
  },
  {
    name: 'scope.publish_course_version',
    belongs: 'catalogue',
    call: () => `scope.publish_course_version((select id from course where code = 'M8'), ${id(uuid())}, '2099-08-01',
      '{}', 7.5, '{}', 'x', '{}', null)`,
  },
  ...PLAN_QUESTIONS,
  // Knowing an address is to know whom one invites; the answer is an id, and its row stays closed to the one who asked.
  {
    name: 'scope.invite',
    belongs: 'inviting',
    call: () => `scope.invite(${id(uuid())}, 'kari.kompetanse@gjovik.example', 'X', 'Y', 'nb')`,
  },
];

const REFUSED = '42501';

/** The questions that this actor got an answer to, though it is not the actor's business. */
export async function answersToStrangers(
  platform: TestPlatform,
  who: Scoped,
  attacker: Attacker,
  victim: Victim,
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const { name, belongs, call } of QUESTIONS) {
    if (belongs !== undefined && attacker.sees.has(belongs)) continue;
    const answer = await platform.db
      .transaction(who, async (tx) => {
        const { rows } = await sql<{ answer: unknown }>`select ${sql.raw(call(victim))} as answer`.execute(
          tx,
        );
        return rows[0]?.answer ?? null;
      })
      .catch((error: Error & { code?: string }) =>
        error.code === REFUSED ? null : `an error that is no refusal: ${error.message}`,
      );
    if (answer !== null && answer !== false) answers.push(`${name}: ${JSON.stringify(answer)}`);
  }
  return answers;
}
