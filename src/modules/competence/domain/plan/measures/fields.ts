import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { localDate } from '../../../../../kernel/local-date.ts';
import type { CompetenceId, PersonId, PlanGoalId, PlanNeedId } from '../../../../../kernel/ids.ts';
import { kronerText, readKroner } from './kroner.ts';
import { type Funding, FUNDINGS, type Measure, MEASURE_KINDS, type MeasureCost } from './measure.ts';

/** What is written in the form; number, status and history are not. */
export type MeasureContent = Omit<
  Measure,
  'id' | 'number' | 'status' | 'statusReason' | 'previous' | 'version'
>;

export const costField = (year: number, funding: Funding): string => `cost-${year}-${funding}`;

/** The measure as it stands in its form: days as days, money as kroner and øre, what is not told as nothing. */
export function fieldsOfMeasure(measure: MeasureContent): Fields {
  return {
    title: measure.title,
    description: measure.description,
    kind: measure.kind,
    competence: measure.competence ?? '',
    goal: measure.goal ?? '',
    needs: [...measure.needs].sort().join(' '),
    targetGroup: measure.targetGroup,
    persons: figure(measure.persons),
    fte: figure(measure.fte),
    startsOn: measure.startsOn ?? '',
    deadlineOn: measure.deadlineOn ?? '',
    ownerName: measure.ownerName,
    owner: measure.owner ?? '',
    provider: measure.provider,
    credits: figure(measure.credits),
    studyMode: measure.studyMode,
    applyBy: measure.applyBy ?? '',
    bindingMonths: measure.bindingMonths === 0 ? '' : String(measure.bindingMonths),
    indicator: measure.indicator,
    baseline: figure(measure.baseline),
    baselineOn: measure.baselineOn ?? '',
    target: figure(measure.target),
    ...Object.fromEntries(
      measure.costs.map((cost) => [costField(cost.year, cost.funding), kronerText(cost.ore)]),
    ),
  };
}

export const emptyFields: Fields = fieldsOfMeasure({
  title: '',
  description: '',
  kind: 'develop',
  competence: null,
  goal: null,
  needs: [],
  targetGroup: '',
  persons: null,
  fte: null,
  startsOn: null,
  deadlineOn: null,
  ownerName: '',
  owner: null,
  provider: '',
  credits: null,
  studyMode: '',
  applyBy: null,
  bindingMonths: 0,
  indicator: '',
  baseline: null,
  baselineOn: null,
  target: null,
  costs: [],
});

/** @param fields in the form that {@link fieldsOfMeasure} gives, with nothing wrong in them */
export function measureFrom(fields: Fields): MeasureContent {
  const text = (field: string) => fields[field] ?? '';
  const number = (field: string) => (text(field) === '' ? null : Number(text(field).replace(',', '.')));
  const date = (field: string) => (text(field) === '' ? null : localDate(text(field)));
  const id = <Id>(field: string) => (text(field) === '' ? null : (text(field) as Id));
  return {
    title: text('title'),
    description: text('description'),
    kind: MEASURE_KINDS.find((kind) => kind === text('kind')) ?? 'develop',
    competence: id<CompetenceId>('competence'),
    goal: id<PlanGoalId>('goal'),
    needs: text('needs')
      .split(' ')
      .filter((need) => need !== '') as PlanNeedId[],
    targetGroup: text('targetGroup'),
    persons: number('persons'),
    fte: number('fte'),
    startsOn: date('startsOn'),
    deadlineOn: date('deadlineOn'),
    ownerName: text('ownerName'),
    owner: id<PersonId>('owner'),
    provider: text('provider'),
    credits: number('credits'),
    studyMode: text('studyMode'),
    applyBy: date('applyBy'),
    bindingMonths: number('bindingMonths') ?? 0,
    indicator: text('indicator'),
    baseline: number('baseline'),
    baselineOn: date('baselineOn'),
    target: number('target'),
    costs: costsIn(fields),
  };
}

function costsIn(fields: Fields): readonly MeasureCost[] {
  return Object.entries(fields).flatMap(([field, value]): MeasureCost[] => {
    const place = placeOfCost(field);
    if (place === undefined || value === '') return [];
    const funding = FUNDINGS.find((one) => one === place.funding);
    const amount = readKroner(value);
    if (funding === undefined || amount === undefined || amount === 0) return [];
    return [{ year: place.year, funding, ore: amount }];
  });
}

/** The year and the funding that a field of costs is about, as they stand in its name. */
export function placeOfCost(field: string): { readonly year: number; readonly funding: string } | undefined {
  const [, year, funding] = /^cost-(\d{4})-([a-z-]+)$/.exec(field) ?? [];
  return year === undefined || funding === undefined ? undefined : { year: Number(year), funding };
}

function figure(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
