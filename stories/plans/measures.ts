import type { PersonId, PlanGoalId, PlanId, PlanMeasureId, PlanNeedId } from '../../src/kernel/ids.ts';
import { addDays, localDate, type LocalDate } from '../../src/kernel/local-date.ts';
import { idOf } from '../random.ts';
import type { World } from '../world.ts';
import { OF_EARLIER } from './earlier-measures.ts';
import { GJOVIK, GJOVIK_PLAN } from './ids.ts';
import { competenceOf } from './names.ts';
import { type Funding, type Kroner, type Measure, OF_GJOVIK } from './new-measures.ts';
import type { PlanPeople } from './people.ts';

/** The plan before, which is in force while the new one is written. */
const EARLIER_PLAN = idOf<PlanId>('plan:gjovik-2023');

/** What Gjøvik will do, in all states from an idea to what was dropped; and how the plan before has gone. */
export function addMeasures(world: World, people: PlanPeople, today: LocalDate): void {
  const { gjovik } = people.advisers;
  world.add('plan', {
    id: EARLIER_PLAN,
    kind: 'municipal',
    municipality_code: GJOVIK,
    name: 'Kompetanseplan for helse og omsorg i Gjøvik 2023–2026',
    language: 'nb',
    first_year: 2023,
    last_year: 2026,
    state: 'in-force',
    revision: 88,
    created_by: gjovik,
    adopted_on: localDate('2022-12-15'),
    measures_numbered: OF_EARLIER.length,
  });
  const earlierGoal = idOf<PlanGoalId>('plan-goal:gjovik-2023:enough');
  world.add('plan_goal', {
    id: earlierGoal,
    plan_id: EARLIER_PLAN,
    sequence: 1,
    title: 'Nok folk med rett kompetanse',
    origin: 'service-plan',
  });
  addAll(
    world,
    EARLIER_PLAN,
    OF_EARLIER.map((one) => ({ ...one, goal: earlierGoal })),
    people,
    today,
  );
  addAll(world, GJOVIK_PLAN, OF_GJOVIK, people, today);
  for (const [year, achieved, missed, ahead] of [
    [
      2024,
      'Fire sykepleiere er i gang med geriatri.',
      'Det er vanskelig å få helsefagarbeidere.',
      'Vi prøver fagbrev på jobb.',
    ],
    [
      2025,
      'Alle seks har fullført geriatri.',
      'Vikarpoolen fikk ikke penger.',
      'Fagbrev på jobb skal inn i neste plan.',
    ],
  ] as const)
    world.add('plan_year_status', {
      id: idOf(`plan-year-status:gjovik-2023:${year}`),
      plan_id: EARLIER_PLAN,
      year,
      achieved,
      missed,
      ahead,
      approved_by: people.head,
      approved_at: new Date(`${year + 1}-02-10T12:00:00Z`),
    });
}

function addAll(
  world: World,
  plan: PlanId,
  measures: readonly Measure[],
  people: PlanPeople,
  today: LocalDate,
): void {
  const owners: Record<'adviser' | 'head', PersonId> = {
    adviser: people.advisers.gjovik,
    head: people.head,
  };
  const dateOf = (text: string | undefined) => (text === undefined ? null : localDate(text));
  for (const [index, one] of measures.entries()) {
    const id = idOf<PlanMeasureId>(`plan-measure:${plan}:${one.title}`);
    world.add('plan_measure', {
      id,
      plan_id: plan,
      number: index + 1,
      title: one.title,
      description: one.description ?? '',
      kind: one.kind,
      competence_id: one.competence === undefined ? null : competenceOf(one.competence),
      goal_id: one.goal ?? null,
      target_group: one.target ?? '',
      persons: one.persons ?? null,
      fte: one.fte ?? null,
      starts_on: dateOf(one.starts),
      deadline_on: dateOf(one.deadline),
      owner_name: one.ownerName ?? '',
      owner_person_id: one.owner === undefined ? null : owners[one.owner],
      provider: one.study?.provider ?? '',
      credits: one.study === undefined || one.study.credits === 0 ? null : one.study.credits,
      study_mode: one.study?.mode ?? '',
      apply_by: dateOf(one.study?.applyBy),
      binding_months: one.study?.binding ?? 0,
      status: one.status,
      status_reason: one.reason ?? '',
      indicator: one.effect?.indicator ?? '',
      baseline: one.effect?.baseline ?? null,
      baseline_on: dateOf(one.effect?.on),
      target: one.effect?.target ?? null,
    });
    for (const need of one.needs ?? [])
      world.add('plan_measure_need', {
        measure_id: id,
        need_id: idOf<PlanNeedId>(`plan-need:${need}`),
        plan_id: plan,
      });
    for (const [funding, byYear] of Object.entries(one.costs ?? {}) as [Funding, Kroner][])
      for (const [year, kroner] of Object.entries(byYear))
        world.add('plan_measure_cost', {
          measure_id: id,
          plan_id: plan,
          year: Number(year),
          funding,
          ore: kroner * 100,
        });
    for (const report of one.reports ?? []) {
      const day = addDays(today, -report.daysAgo);
      world.add('plan_measure_report', {
        id: idOf(`plan-measure-report:${id}:${report.daysAgo}`),
        measure_id: id,
        plan_id: plan,
        reported_on: day,
        status: report.status,
        note: report.note,
        persons_reached: report.persons ?? null,
        effect: report.effect ?? null,
        written_by: people.advisers.gjovik,
        written_at: new Date(`${day}T13:20:00Z`),
      });
    }
  }
}
