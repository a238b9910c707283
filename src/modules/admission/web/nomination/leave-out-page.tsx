import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import type { MunicipalApplicant, NominationsView } from '../../views/nomination/nominations.ts';
import type { Frame } from '../frame.ts';
import { nominationPaths } from './paths.ts';

/** Somebody is not put forward; who reads the reason is said before it is written. */
export function LeaveOutPage(props: {
  readonly frame: Frame;
  readonly view: NominationsView;
  readonly applicant: MunicipalApplicant;
  readonly reason: string;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, applicant, reason, errors } = props;
  const words = frame.texts.nomination.leaveOut;
  const { call, municipality } = view;
  return (
    <>
      <PageHeading kicker={call.name[frame.locale]} title={words.title(applicant.name)} lead={words.lead} />
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      <Form action={nominationPaths.leaveOut(call.id, municipality.code, applicant.application)}>
        <input type="hidden" name="seen" value={view.seen} />
        <TextArea
          name="reason"
          label={words.reason}
          maxLength={2000}
          value={reason}
          error={errorOf(errors, 'reason')}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={nominationPaths.nominations(call.id, municipality.code)} variant="quiet">
            {words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
