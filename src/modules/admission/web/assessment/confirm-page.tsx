import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { ErrorSummary, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { formatDate } from '../../../../web/format.ts';
import type { RefusalView } from '../../views/assessment/assessment.ts';
import { Paragraphs } from '../paragraphs.tsx';
import type { Frame } from '../frame.ts';
import { CaseBasis } from './case-basis.tsx';
import { Papers } from './papers.tsx';
import { assessmentPaths } from './paths.ts';

/** The second pair of eyes: the whole ground, the letter as it would be sent, and two ways on. */
export function ConfirmPage(props: {
  readonly frame: Frame;
  readonly view: RefusalView;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, errors } = props;
  const { proposal: words, page } = frame.texts.assessment;
  const { application, assessment, letter } = view;
  const day = assessment === undefined ? '' : formatDate(dayInNorway(assessment.assessedAt), frame.locale);
  return (
    <>
      <PageHeading
        kicker={page.kicker}
        title={words.confirmTitle(application.name)}
        lead={view.isOwnProposal ? words.byYou(day) : words.by(assessment?.assessedByName ?? '', day)}
      />
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      <Papers frame={frame} view={view} />
      <Section heading={words.basis} id="basis">
        <CaseBasis frame={frame} view={view} />
      </Section>
      <Section heading={words.letter} id="letter">
        <div className="ll-prose" lang={application.locale}>
          <h3>{letter.title}</h3>
          <Paragraphs text={letter.body} />
        </div>
      </Section>
      {view.isOwnProposal ? (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{words.sameOfficer}</p>
        </Notice>
      ) : (
        <Form action={assessmentPaths.confirm(application.id)}>
          <input type="hidden" name="version" value={assessment?.version ?? 0} />
          <p>{words.confirmLead}</p>
          <ButtonGroup>
            <Button tone="danger">{words.confirm}</Button>
            <LinkButton href={assessmentPaths.reopen(application.id)} variant="secondary">
              {words.sendBack}
            </LinkButton>
          </ButtonGroup>
        </Form>
      )}
    </>
  );
}
