import { YEARS_TO_FULL_LUCK } from '../../need/project-need.ts';
import { CONDITIONS } from '../conditions-2026.ts';
import { HOME_SERVICES, HOURS_PER_FTE, INSTITUTION, LEVEL_PRIOR, STAFFING } from '../need-2026.ts';
import { ADDED_YEARS, BASE_PARAMETERS, PARAMETERS_SAID } from '../parameters-2026.ts';
import { PEOPLE_2025 } from '../people-2025.ts';
import { MIX, SERVICES, UNCERTAINTY } from '../workforce-2026.ts';
import { agesOf, type Assumption, byBand, byShape, numbers, shares, told, word } from './told.ts';

const said = PARAMETERS_SAID;
const rate = 'model.services.userRate';
const hours = 'model.services.hoursPerUser';

/** The course without new measures: what goes on by itself, and what happens only when it is decided. */
export function listCourse(): readonly Assumption[] {
  const { need, ...base } = BASE_PARAMETERS;
  return [
    told(
      'course',
      'standard-growth',
      said.standardGrowth,
      shares(need.standardGrowth),
      'parameters.need.standardGrowth',
    ),
    told('course', 'technology', said.technology, shares(need.technology), 'parameters.need.technology'),
    told(
      'course',
      'healthy-ageing',
      said.healthyAgeing,
      shares(need.healthyAgeing),
      'parameters.need.healthyAgeing',
    ),
    told('course', 'sick-leave', said.sickness, shares(base.sickness.rate), 'parameters.sickness.rate'),
    told('course', 'alternative', said.alternative, word('main'), 'parameters.population.alternative'),
    told('course', 'family-care', said.stays, shares(need.familyCare), 'parameters.need.familyCare'),
    told('course', 'user-growth', said.stays, shares(need.userGrowth), 'parameters.need.userGrowth'),
    told('course', 'towards-national', said.stays, word('never'), 'parameters.need.yearsTowardsNational'),
    told(
      'course',
      'recruitment',
      said.stays,
      numbers(base.recruitment.factor),
      'parameters.recruitment.factor',
    ),
    told('course', 'decided', said.decided, numbers(0), [
      'parameters.position.points',
      'parameters.sickness.change',
      'parameters.retirement.laterYears',
      'parameters.turnover.change',
      'parameters.apprentices.perYear',
      'parameters.upskilling.assistantsToSkilled',
      'parameters.upskilling.skilledToNurse',
      'parameters.upskilling.nursesToSpecialist',
      'parameters.taskSharing.nursesToSkilled',
      'parameters.taskSharing.skilledToAssistants',
      'parameters.leaders.deputies',
      'parameters.leaders.seatsPerYear',
    ]),
    told('course', 'phase-in', said.phaseIn, numbers(base.phaseInYears), 'parameters.phaseInYears'),
    told(
      'course',
      'sharing-years',
      said.phaseIn,
      numbers(base.taskSharing.years),
      'parameters.taskSharing.years',
    ),
    told(
      'course',
      'added-years',
      ADDED_YEARS,
      {
        kind: 'numbers-by-age',
        rows: ADDED_YEARS.value.map(([age, value]) => ({ ages: `${age}`, values: [value] })),
      },
      'assumed.addedYears',
    ),
  ];
}

/** Who uses the services, and who has a disease. */
export function listUse(): readonly Assumption[] {
  const served = {
    mark: 'judgement',
    from: [],
    vintage: '2026',
    words: 'Everybody of the age counts as served.',
  } as const;
  return [
    told('use', 'home-users', HOME_SERVICES.level, byBand(HOME_SERVICES.level.value), rate),
    told(
      'use',
      'home-shape',
      HOME_SERVICES.shape,
      byShape(HOME_SERVICES.shape.value, 'numbers-by-age'),
      rate,
    ),
    told('use', 'institution-users', INSTITUTION.level, byBand(INSTITUTION.level.value), rate),
    told(
      'use',
      'institution-shape',
      INSTITUTION.shape,
      byShape(INSTITUTION.shape.value, 'numbers-by-age'),
      rate,
    ),
    told('use', 'child-health-users', served, word('all-to-20'), rate),
    told('use', 'everybody-users', served, word('everybody'), rate),
    told(
      'use',
      'people-now',
      PEOPLE_2025,
      numbers([...PEOPLE_2025.value.men, ...PEOPLE_2025.value.women].reduce((sum, one) => sum + one, 0)),
      [rate, 'model.conditions.rate'],
    ),
    ...CONDITIONS.flatMap((one): Assumption[] => [
      ...(one.level === undefined
        ? []
        : [told('conditions', one.id, one.level, byBand(one.level.value), 'model.conditions.rate')]),
      told(
        'conditions',
        one.level === undefined ? one.id : `${one.id}-shape`,
        one.shape,
        byShape(one.shape.value, one.level === undefined ? 'shares-by-age' : 'numbers-by-age'),
        'model.conditions.rate',
      ),
    ]),
    told(
      'conditions',
      'condition-trend',
      CONDITIONS[0]!.trend,
      shares(CONDITIONS[0]!.trend.value),
      'model.conditions.trend',
    ),
  ];
}

/** How much work a user is, and who does it. */
export function listStaffing(): readonly Assumption[] {
  return [
    told('staffing', 'fte-all', STAFFING.all, numbers(STAFFING.all.value), hours),
    told('staffing', 'fte-child-health', STAFFING.childHealth, numbers(STAFFING.childHealth.value), hours),
    told(
      'staffing',
      'fte-physiotherapy',
      STAFFING.physiotherapy,
      numbers(STAFFING.physiotherapy.value),
      hours,
    ),
    told('staffing', 'fte-medical', STAFFING.medical, numbers(STAFFING.medical.value), hours),
    told(
      'staffing',
      'fte-per-resident',
      INSTITUTION.ftePerUser,
      numbers(INSTITUTION.ftePerUser.value),
      hours,
    ),
    told(
      'staffing',
      'hours-by-age',
      HOME_SERVICES.hoursPerWeek,
      {
        kind: 'numbers-by-age',
        rows: HOME_SERVICES.hoursPerWeek.value.map(([from, to, value]) => ({
          ages: agesOf(from, to),
          values: [value],
        })),
      },
      hours,
    ),
    told('staffing', 'hours-per-fte', HOURS_PER_FTE, numbers(HOURS_PER_FTE.value), 'model.hoursPerFte'),
    ...SERVICES.map((service) => ({
      ...told(
        'mix',
        'mix',
        MIX[service],
        {
          kind: 'shares-by-competence',
          rows: Object.entries(MIX[service].value)
            .filter(([, value]) => value > 0)
            .map(([of, value]) => ({ of, value })),
        },
        'model.services.mix',
      ),
      of: service,
    })),
  ];
}

/** How far need may stray in the futures that are drawn. */
export function listNeedSpread(): readonly Assumption[] {
  const u = UNCERTAINTY.value;
  const line = (id: string, ...keys: readonly (keyof typeof u)[]): Assumption =>
    told(
      'spread',
      id,
      UNCERTAINTY,
      numbers(...keys.map((key) => u[key])),
      keys.map((key) => `model.uncertainty.${key}`),
    );
  return [
    line('spread-use', 'userRates', 'unknownLevel'),
    line('spread-hours', 'growth'),
    line('spread-staff', 'exit', 'retirement', 'recruits', 'completion'),
    line('spread-sickness', 'sickness', 'sicknessMemory'),
    told('spread', 'spread-grows-in', UNCERTAINTY, numbers(YEARS_TO_FULL_LUCK), 'assumed.yearsToFullLuck'),
  ];
}

/** How figures of the place itself are weighed against the country. */
export const levelPrior = (): Assumption =>
  told('own-figures', 'level-prior', LEVEL_PRIOR, numbers(LEVEL_PRIOR.value), 'model.levelPrior');
