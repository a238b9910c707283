import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import type { AssessmentView } from '../../views/assessment/assessment.ts';
import type { Frame } from '../frame.ts';
import { assessmentPaths } from './paths.ts';

/** A case is taken up again with a reason; what the applicant hears of it is said before it is done. */
export function ReopenPage(props: {
  readonly frame: Frame;
  readonly view: AssessmentView;
  readonly reason: string;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, reason, errors } = props;
  const { reopen: words, page } = frame.texts.assessment;
  const isProposal = view.assessment?.status === 'refusal-proposed';
  return (
    <>
      <PageHeading
        kicker={page.kicker}
        title={words.title(view.application.name)}
        lead={isProposal ? words.leadProposed : words.leadDecided}
      />
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      <Form action={assessmentPaths.reopen(view.application.id)}>
        <input type="hidden" name="version" value={view.assessment?.version ?? 0} />
        <TextArea
          name="reason"
          label={words.reason}
          help={isProposal ? undefined : page.askedHelp(page.writtenLanguages[view.application.locale])}
          maxLength={4000}
          value={reason}
          error={errorOf(errors, 'reason')}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={assessmentPaths.assessment(view.application.id)} variant="quiet">
            {words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
