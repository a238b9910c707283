import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { LinkButton } from '../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../web/components/definition-list.tsx';
import { ErrorSummary, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Status } from '../../../../web/components/tag.tsx';
import { formatDate, formatInstant, formatNumber } from '../../../../web/format.ts';
import { Columns } from '../../../../web/layout/columns.tsx';
import { organisationTexts, SERVICE_TYPES } from '../../../organisation/index.ts';
import type { AssessmentView } from '../../views/assessment/assessment.ts';
import type { Frame } from '../frame.ts';
import { AssessmentForm } from './assessment-form.tsx';
import { CaseBasis } from './case-basis.tsx';
import type { TypedAssessment } from './form-input.ts';
import { Papers } from './papers.tsx';
import { hasDeadlines } from '../../domain/call/call.ts';
import { callPaths } from '../call/paths.ts';
import { assessmentPaths } from './paths.ts';
import { placeKind } from './say.ts';

export type AssessmentMessage = { readonly tone: 'success' | 'warning'; readonly text: string };

type Props = {
  readonly frame: Frame;
  readonly view: AssessmentView;
  readonly typed?: TypedAssessment | undefined;
  readonly errors?: readonly FieldFailure[] | undefined;
  readonly message?: AssessmentMessage | undefined;
};

/** One applicant: papers, findings, and what can be decided now. */
export function AssessmentPage({ frame, view, typed, errors = [], message }: Props): ReactElement {
  const words = frame.texts.assessment.page;
  return (
    <>
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={frame.shell.notice} live>
          <p>{message.text}</p>
        </Notice>
      )}
      <Columns asideLabel={words.aside} aside={<ApplicationFacts frame={frame} view={view} />}>
        <PageHeading
          kicker={words.kicker}
          title={view.application.name}
          actions={
            hasDeadlines(view.call) ? (
              <LinkButton href={callPaths.extendFor(view.call.id, view.application.id)} variant="secondary">
                {frame.texts.call.manage.extend}
              </LinkButton>
            ) : undefined
          }
        />
        <ErrorSummary errors={errors} texts={frame.shell.form} />
        <Outcome frame={frame} view={view} />
        <Papers frame={frame} view={view} />
        {view.steps.has('save') ? (
          <AssessmentForm frame={frame} view={view} typed={typed} errors={errors} />
        ) : view.assessment === undefined ? null : (
          <Section heading={frame.texts.assessment.proposal.basis} id="basis">
            <CaseBasis frame={frame} view={view} />
          </Section>
        )}
      </Columns>
    </>
  );
}

/** Where the case stands when it is not open for findings, and what can be done with it. */
function Outcome({ frame, view }: Pick<Props, 'frame' | 'view'>): ReactElement | null {
  const { page, proposal, decided, routes } = frame.texts.assessment;
  const { assessment, application, stopped } = view;
  const day = (at: Date) => formatDate(dayInNorway(at), frame.locale);
  const reopen = view.steps.has('reopen') ? (
    <LinkButton href={assessmentPaths.reopen(application.id)} variant="secondary">
      {decided.reopen}
    </LinkButton>
  ) : null;
  if (stopped !== null) {
    const why = {
      withdrawn: page.withdrawn,
      'without-credits': page.withoutCredits,
      'call-cancelled': page.callCancelled,
    };
    return (
      <Notice tone="info" texts={frame.shell.notice}>
        <p>{why[stopped]}</p>
      </Notice>
    );
  }
  if (assessment?.status === 'refusal-proposed') {
    return (
      <Notice tone="warning" heading={proposal.title} texts={frame.shell.notice}>
        <p>
          {view.isOwnProposal
            ? proposal.byYou(day(assessment.assessedAt))
            : proposal.by(assessment.assessedByName, day(assessment.assessedAt))}
        </p>
        <p>{view.isOwnProposal ? proposal.sameOfficer : proposal.toConfirm}</p>
        <div className="ll-buttons">
          {view.steps.has('confirm') ? (
            <LinkButton href={assessmentPaths.confirm(application.id)}>{proposal.read}</LinkButton>
          ) : null}
          {reopen}
        </div>
      </Notice>
    );
  }
  if (assessment?.status !== 'qualified' && assessment?.status !== 'not-qualified') return null;
  const title =
    assessment.route === null ? decided['not-qualified'] : decided.qualified(routes[assessment.route]);
  return (
    <Section heading={title} id="outcome">
      <p>{decided.by(assessment.assessedByName, day(assessment.assessedAt))}</p>
      {assessment.confirmedAt === null ? null : (
        <p>{decided.confirmedBy(assessment.confirmedByName, day(assessment.confirmedAt))}</p>
      )}
      <div className="ll-buttons">{reopen}</div>
    </Section>
  );
}

function ApplicationFacts({ frame, view }: Pick<Props, 'frame' | 'view'>): ReactElement {
  const { page: words, places } = frame.texts.assessment;
  const { application, call, assessment } = view;
  const place = assessment?.status ?? 'not-assessed';
  const service = SERVICE_TYPES.find((one) => one === application.service);
  return (
    <>
      <h2>{words.aside}</h2>
      <DefinitionList
        items={[
          { term: words.status, description: <Status kind={placeKind(place)}>{places[place]}</Status> },
          { term: words.call, description: call.name[frame.locale] },
          { term: words.municipality, description: application.municipalityName },
          { term: words.position, description: application.positionTitle },
          ...(service === undefined
            ? []
            : [{ term: words.service, description: organisationTexts[frame.locale].services[service] }]),
          ...(application.staffCount === null
            ? []
            : [{ term: words.staff, description: formatNumber(application.staffCount, frame.locale) }]),
          ...(application.submittedAt === null
            ? []
            : [{ term: words.sent, description: formatInstant(application.submittedAt, frame.locale) }]),
          { term: words.language, description: words.languages[application.locale] },
        ]}
      />
      <p className="ll-subtle">{words.needsNotHere}</p>
    </>
  );
}
