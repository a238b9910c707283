import type { CompetenceId, PlanCourseId } from '../../../../../kernel/ids.ts';
import { type LocalDate, localDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { ore, type Ore } from '../../../../../kernel/ore.ts';
import { kronerText, readKroner } from '../measures/kroner.ts';
import { figureFrom, figureText } from './figures.ts';

export const COURSE_STATUSES = ['planned', 'open', 'held', 'cancelled'] as const;
export type CourseStatus = (typeof COURSE_STATUSES)[number];

export type CourseContent = {
  readonly title: string;
  /** Such as 2027-1. */
  readonly halfYear: string;
  readonly competence: CompetenceId | null;
  readonly provider: string;
  readonly place: string;
  readonly startsOn: LocalDate | null;
  readonly responsible: MunicipalityCode | null;
  readonly targetGroup: string;
  readonly seats: number;
  readonly cost: Ore;
  readonly status: CourseStatus;
  readonly seatsBy: readonly { readonly municipality: MunicipalityCode; readonly seats: number }[];
};

export type PlanCourse = CourseContent & {
  readonly id: PlanCourseId;
  readonly competenceName: string | null;
  readonly version: number;
};

/** Both halves of each year of the plan, in order. */
export function halfYearsOf(plan: {
  readonly firstYear: number;
  readonly lastYear: number;
}): readonly string[] {
  const years = Array.from(
    { length: plan.lastYear - plan.firstYear + 1 },
    (_, index) => plan.firstYear + index,
  );
  return years.flatMap((year) => [`${year}-1`, `${year}-2`]);
}

export function nextHalfYear(halfYear: string): string {
  const [year, half] = halfYear.split('-').map(Number) as [number, number];
  return half === 1 ? `${year}-2` : `${year + 1}-1`;
}

export const yearOfHalf = (halfYear: string): number => Number(halfYear.slice(0, 4));

/** A day of January to June is in the first half. */
export function isInHalf(day: LocalDate, halfYear: string): boolean {
  const half = Number(day.slice(5, 7)) <= 6 ? 1 : 2;
  return `${day.slice(0, 4)}-${half}` === halfYear;
}

export const seatField = (code: string): string => `seats-${code}`;

export function courseFields(course: CourseContent, municipalities: readonly string[]): Fields {
  const seats = new Map<string, number>(course.seatsBy.map((one) => [one.municipality, one.seats]));
  return {
    title: course.title,
    halfYear: course.halfYear,
    startsOn: course.startsOn ?? '',
    place: course.place,
    provider: course.provider,
    targetGroup: course.targetGroup,
    competence: course.competence ?? '',
    responsible: course.responsible ?? '',
    seats: course.seats === 0 ? '' : String(course.seats),
    cost: course.cost === 0 ? '' : kronerText(course.cost),
    status: course.status,
    ...Object.fromEntries(
      municipalities.map((code) => [seatField(code), figureText(seats.get(code) ?? null)]),
    ),
  };
}

/** Seats of municipalities that are not in the form, because they have left, are kept as they were. */
export function courseFrom(
  fields: Fields,
  municipalities: readonly MunicipalityCode[],
  kept: CourseContent['seatsBy'] = [],
): CourseContent {
  const text = (name: string) => fields[name] ?? '';
  const id = <Id>(name: string) => (text(name) === '' ? null : (text(name) as Id));
  return {
    title: text('title').replaceAll(/\s+/g, ' '),
    halfYear: text('halfYear'),
    startsOn: text('startsOn') === '' ? null : localDate(text('startsOn')),
    place: text('place'),
    provider: text('provider'),
    targetGroup: text('targetGroup'),
    competence: id<CompetenceId>('competence'),
    responsible: id<MunicipalityCode>('responsible'),
    seats: figureFrom(fields.seats) ?? 0,
    cost: readKroner(text('cost')) ?? ore(0),
    status: COURSE_STATUSES.find((one) => one === text('status')) ?? 'planned',
    seatsBy: [
      ...kept.filter(({ municipality }) => !municipalities.includes(municipality)),
      ...municipalities.flatMap((municipality) => {
        const seats = figureFrom(fields[seatField(municipality)]);
        return seats === null ? [] : [{ municipality, seats }];
      }),
    ],
  };
}

export type CourseFault = 'day-outside-half' | 'too-many-given';

/** What is wrong between the fields. */
export function faultOfCourse(course: CourseContent): CourseFault | undefined {
  if (course.startsOn !== null && !isInHalf(course.startsOn, course.halfYear)) return 'day-outside-half';
  const given = course.seatsBy.reduce((sum, { seats }) => sum + seats, 0);
  return given > course.seats ? 'too-many-given' : undefined;
}
