import type { Locale } from '../../../../kernel/locale.ts';
import { assertNever } from '../../../../kernel/result.ts';
import type { StatusKind } from '../../../../web/components/tag.tsx';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import type { AssessFailure } from '../../actions/assessment/assess-application.ts';
import type { ReopenFailure } from '../../actions/assessment/reopen-assessment.ts';
import type { QueuePlace } from '../../domain/assessment/queue.ts';
import { type Obstacle, ROUTES, type RouteOptions } from '../../domain/assessment/routes.ts';
import { sayYears } from '../../texts/assessment/years.ts';
import { admissionTexts } from '../../texts/index.ts';

/** Why a route is not open, with the figures that make it so. */
export function sayObstacle(obstacle: Obstacle, locale: Locale): string {
  const words = admissionTexts[locale].assessment.obstacles;
  switch (obstacle.kind) {
    case 'too-young':
      return words[obstacle.kind](obstacle.age, obstacle.needed);
    case 'too-few-years':
    case 'too-few-relevant-years':
    case 'too-little-practice':
      return words[obstacle.kind](sayYears(obstacle.years, locale), formatNumber(obstacle.needed, locale));
    case 'not-in-call':
    case 'general-unknown':
    case 'no-general':
    case 'has-general':
    case 'meets-age-23-5':
    case 'birth-year-unknown':
    case 'core-subjects-missing':
      return words[obstacle.kind];
    default:
      return assertNever(obstacle);
  }
}

/** A first draft of reasons: what stands in the way of each route that the call has, in the applicant's language. */
export function draftReasons(routes: RouteOptions, locale: Locale): string {
  const words = admissionTexts[locale].assessment;
  return ROUTES.filter((route) => routes[route].every(({ kind }) => kind !== 'not-in-call'))
    .map(
      (route) => `${words.routes[route]}: ${routes[route].map((one) => sayObstacle(one, locale)).join(' ')}`,
    )
    .join('\n');
}

/** What went wrong as a sentence that says how to put it right. */
export function sayFailure(failure: AssessFailure | ReopenFailure, locale: Locale): string {
  const { failed, routes } = admissionTexts[locale].assessment;
  switch (failure.kind) {
    case 'route-closed':
      return failed[failure.kind](
        routes[failure.route],
        failure.obstacles.map((one) => sayObstacle(one, locale)).join(' '),
      );
    case 'route-open':
      return failed[failure.kind](routes[failure.route]);
    case 'documents-deadline-passed':
      return failed[failure.kind](formatDate(failure.deadline, locale));
    default:
      return failed[failure.kind];
  }
}

export function placeKind(place: QueuePlace): StatusKind {
  switch (place) {
    case 'not-assessed':
    case 'documents-arrived':
    case 'changed-since':
      return 'next';
    case 'under-assessment':
      return 'draft';
    case 'documents-missing':
      return 'waiting';
    case 'refusal-proposed':
      return 'attention';
    case 'qualified':
      return 'done';
    case 'not-qualified':
      return 'stopped';
    default:
      return assertNever(place);
  }
}
