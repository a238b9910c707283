import { v7 as uuid } from 'uuid';
import { COOPERATION_QUESTIONS } from './questions-of-cooperation.ts';
import type { Question } from './questions.ts';
import type { Victim } from './victim.ts';
import { GJOVIK } from './words.ts';

const id = (value: string) => `'${value}'::uuid`;
const among = (call: string, ids: readonly string[]) => `(${call}) && array[${ids.map(id).join()}]`;
const plansOf = ({ plans }: Victim) => [plans.plan, plans.strategy, plans.adopted];

/** Which plans are whose: each answers for the actor alone. */
const PLANS: readonly Question[] = [
  "plans_as(array['project-leader', 'project-group', 'resource-group', 'union', 'consultee'], true)",
  'staff_plans()',
  'coordinated_plans(true)',
  'region_plans()',
  'read_plans()',
  'write_plans()',
  'need_plans()',
  'draft_plans()',
  'heard_plans()',
  'strategies(false)',
  'strategies(true)',
].map((call) => ({
  name: `scope.${call.replace(/\(.*/, '')}`,
  belongs: 'plan',
  call: (v) => among(`scope.${call}`, plansOf(v)),
}));

/** What functions about plans are asked by somebody whom the answer is not for. */
export const PLAN_QUESTIONS: readonly Question[] = [
  ...COOPERATION_QUESTIONS,
  ...PLANS,
  { name: 'scope.regions', belongs: 'plan', call: (v) => among('scope.regions()', [v.region]) },
  // Which municipalities are in which region is published; that the victim is in its own is no secret.
  {
    name: 'scope.is_in_region',
    call: (v) => `nullif(scope.is_in_region(${id(v.region)}, '${GJOVIK}'), true)`,
  },
  {
    name: 'scope.heard_versions',
    belongs: 'plan',
    call: (v) => among('scope.heard_versions()', [v.plans.version]),
  },
  { name: 'scope.plan_owners', belongs: 'plan', call: () => `'${GJOVIK}' = any (scope.plan_owners())` },
  {
    name: 'scope.own_plan_parts',
    belongs: 'plan',
    call: (v) =>
      `(select min(k.part) from scope.own_plan_parts() k where k.plan_id in (${plansOf(v).map(id).join()}))`,
  },
  {
    name: 'scope.own_rounds',
    belongs: 'staff',
    call: (v) =>
      `(select min(r.name) from scope.own_rounds(current_date) r where r.id = ${id(v.plans.round)})`,
  },
  {
    name: 'scope.waits_in_plans',
    belongs: 'plan',
    call: (v) =>
      `(select min(w.title) from scope.waits_in_plans(current_date, '2099-12-31') w
        where w.id = ${id(v.plans.round)} or w.plan_id in (${plansOf(v).map(id).join()}))`,
  },
  {
    name: 'scope.mapping_rounds',
    belongs: 'staff',
    call: (v) => among('scope.mapping_rounds()', [v.plans.round]),
  },
  {
    name: 'scope.open_mapping_rounds',
    belongs: 'staff',
    call: (v) => among('scope.open_mapping_rounds()', [v.plans.round]),
  },
  {
    name: 'scope.mapped_competences',
    belongs: 'staff',
    call: (v) => among('scope.mapped_competences()', [v.plans.competence]),
  },
  {
    name: 'scope.may_map',
    belongs: 'staff',
    call: (v) =>
      `scope.may_map(${id(v.plans.round)}, ${id(v.employee)}, ${id(v.plans.competence)}, 'leader')`,
  },
  {
    name: 'scope.hold_plan',
    belongs: 'plan',
    call: (v) => `coalesce(scope.hold_plan(${id(v.plans.plan)}), scope.hold_plan(${id(v.plans.strategy)}))`,
  },
  {
    name: 'scope.count_plan_change',
    belongs: 'plan',
    // Whatever revision the plan is at.
    call: (v) =>
      `(select max(coalesce(scope.count_plan_change(${id(v.plans.plan)}, n), scope.count_plan_change(${id(v.plans.strategy)}, n)))
        from generate_series(1, 99) n)`,
  },
  {
    name: 'scope.asks_of_region',
    belongs: 'plan',
    call: (v) => `scope.asks_of_region(${id(v.plans.strategy)}, '{"question": {"municipalities": []}}')`,
  },
  {
    name: 'scope.change_before_mine',
    belongs: 'plan',
    call: (v) =>
      `(select min(c.name) from scope.change_before_mine(${id(v.plans.plan)}, 'measure', ${id(v.plans.measure)}) c)`,
  },
  {
    name: 'scope.plan_people',
    belongs: 'plan',
    call: (v) => `(select min(p.family_name) from scope.plan_people(${id(v.plans.plan)}) p)`,
  },
  {
    name: 'scope.figure_set_people',
    belongs: 'plan',
    call: (v) => `(select min(p.family_name) from scope.figure_set_people(${id(v.plans.plan)}) p)`,
  },
  {
    name: 'scope.invite_to_plan',
    belongs: 'plan',
    call: (v) =>
      `scope.invite_to_plan(${id(v.plans.plan)}, ${id(uuid())}, 'kari.kompetanse@gjovik.example', 'X', 'Y', 'nb')`,
  },
  {
    name: 'scope.told_capital',
    belongs: 'plan',
    call: (v) => `(select min(c.competence_id::text) from scope.told_capital(${id(v.plans.plan)}) c)`,
  },
  {
    name: 'scope.told_exits',
    belongs: 'plan',
    call: (v) => `(select min(x.competence_id::text) from scope.told_exits(${id(v.plans.plan)}) x)`,
  },
  {
    name: 'scope.told_needs',
    belongs: 'plan',
    call: (v) => `(select min(n.requirement_id::text) from scope.told_needs(${id(v.plans.plan)}, false) n)`,
  },
  {
    name: 'scope.needs_of_plan',
    belongs: 'plan',
    call: (v) => `(select min(n.requirement_id::text) from scope.needs_of_plan(${id(v.plans.plan)}) n)`,
  },
  {
    name: 'scope.remove_chapter',
    belongs: 'plan',
    call: (v) => `scope.remove_chapter(${id(v.plans.ownChapter)}, now())`,
  },
  {
    name: 'scope.bring_back_chapter',
    belongs: 'plan',
    call: (v) => `scope.bring_back_chapter(${id(v.plans.removedChapter)})`,
  },
  {
    name: 'scope.removed_chapters',
    belongs: 'plan',
    call: (v) => `(select min(c.title) from scope.removed_chapters(${id(v.plans.plan)}) c)`,
  },
  {
    name: 'scope.chapters_taken_out',
    belongs: 'plan',
    call: (v) => among('scope.chapters_taken_out()', [v.plans.removedChapter]),
  },
  {
    name: 'scope.taught_chapter_texts',
    belongs: 'plan',
    call: (v) => among('scope.taught_chapter_texts()', [v.plans.chapter]),
  },
  {
    name: 'scope.taught_participants',
    belongs: 'class-people',
    call: (v) => among('scope.taught_participants()', [v.participant]),
  },
  {
    name: 'scope.coursework_to_hand_in',
    belongs: 'class-people',
    call: (v) => among('scope.coursework_to_hand_in()', [v.coursework, v.plans.coursework.free]),
  },
  {
    name: 'scope.programme_coordinators',
    belongs: 'class',
    call: () => `(select min(c::text) from unnest(scope.programme_coordinators()) c)`,
  },
  {
    name: 'scope.lecturers_of',
    belongs: 'class-people',
    call: (v) => `(select min(l::text) from unnest(scope.lecturers_of(${id(v.cohort)})) l)`,
  },
  {
    name: 'scope.coursework_places',
    call: (v) =>
      `(select min(p.address) from scope.coursework_places() p where p.coursework_id = ${id(v.coursework)})`,
  },
  {
    name: 'scope.hand_in_coursework',
    call: (v) => `scope.hand_in_coursework(${id(v.coursework)}, '/plans', now())`,
  },
  {
    name: 'scope.coursework_chapters',
    belongs: 'plan',
    call: (v) => among(`scope.coursework_chapters(${id(v.plans.plan)})`, [v.plans.chapter]),
  },
  { name: 'scope.leave_plan', belongs: 'plan', call: (v) => `scope.leave_plan(${id(v.plans.plan)})` },
  { name: 'scope.undo_plan_roll', belongs: 'plan', call: (v) => `scope.undo_plan_roll(${id(v.plans.plan)})` },
  // Work of the timetable, which a web request is never taken for.
  {
    name: 'scope.take_due_measures',
    call: () => `nullif(scope.take_due_measures(current_date, 4000), '{}')`,
  },
  {
    name: 'scope.letter_about_measure',
    call: (v) => `(select min(l.email) from scope.letter_about_measure(${id(v.plans.adoptedMeasure)}) l)`,
  },
  {
    name: 'scope.forgotten_plan_runs',
    call: () => `(select min(r.plan_id::text) from scope.forgotten_plan_runs(interval '0') r)`,
  },
];
