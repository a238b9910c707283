import type { LocalDate } from '../../../../kernel/local-date.ts';
import { assertNever, fail, type Result, succeed } from '../../../../kernel/result.ts';
import { type AssessmentStatus, documentsDue, type LateDocuments } from './assessment.ts';
import { type Obstacle, openRoutes, type Route, type RouteOptions } from './routes.ts';

/** What an officer does with the findings: keeps them for later, or draws a conclusion from them. */
export type Conclusion =
  | { readonly step: 'save' }
  | { readonly step: 'ask-documents'; readonly asked: string; readonly until: LocalDate | null }
  | { readonly step: 'qualify'; readonly route: Route | null }
  | { readonly step: 'propose-refusal'; readonly reasons: string };

export type Concluded = {
  readonly status: AssessmentStatus;
  readonly route: Route | null;
  readonly asked: string;
  readonly reasons: string;
  /** When documents were asked for: the last day, and whether it is later than the call's own. */
  readonly documents: { readonly due: LocalDate; readonly isExtension: boolean } | null;
};

export type ConclusionFailure =
  | LateDocuments
  | { readonly kind: 'asked-missing' }
  | { readonly kind: 'reasons-missing' }
  | { readonly kind: 'route-missing' }
  | { readonly kind: 'route-closed'; readonly route: Route; readonly obstacles: readonly Obstacle[] }
  /** Somebody whom a route is open for is qualified, and cannot be refused. */
  | { readonly kind: 'route-open'; readonly route: Route };

type Facts = {
  readonly options: RouteOptions;
  /** The applicant's own last day for documents. */
  readonly documentsDeadline: LocalDate;
  readonly today: LocalDate;
  /** Findings that are only kept do not take back that documents were asked for. */
  readonly before: { readonly status: AssessmentStatus; readonly asked: string } | undefined;
};

/** What comes of the findings, or what is lacking before it can. */
export function conclude(conclusion: Conclusion, facts: Facts): Result<Concluded, ConclusionFailure> {
  const nothing = { route: null, asked: facts.before?.asked ?? '', reasons: '', documents: null };
  switch (conclusion.step) {
    case 'save': {
      const waits = facts.before?.status === 'documents-missing';
      return succeed({ ...nothing, status: waits ? 'documents-missing' : 'under-assessment' });
    }
    case 'ask-documents': {
      const asked = conclusion.asked.trim();
      if (asked === '') return fail({ kind: 'asked-missing' });
      const due = documentsDue(facts.documentsDeadline, conclusion.until, facts.today);
      if (!due.ok) return due;
      return succeed({ ...nothing, status: 'documents-missing', asked, documents: due.value });
    }
    case 'qualify': {
      const { route } = conclusion;
      if (route === null) return fail({ kind: 'route-missing' });
      const obstacles = facts.options[route];
      if (obstacles.length > 0) return fail({ kind: 'route-closed', route, obstacles });
      return succeed({ ...nothing, status: 'qualified', route });
    }
    case 'propose-refusal': {
      const reasons = conclusion.reasons.trim();
      if (reasons === '') return fail({ kind: 'reasons-missing' });
      const [open] = openRoutes(facts.options);
      if (open !== undefined) return fail({ kind: 'route-open', route: open });
      return succeed({ ...nothing, status: 'refusal-proposed', reasons });
    }
    default:
      return assertNever(conclusion);
  }
}
