import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import type { FormState, Frame } from '../frame.ts';

/** A step that one should think twice about, with the reason that others will read when there is to be one. */
export function ConfirmPage(props: {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  readonly action: string;
  readonly back: string;
  readonly tone?: 'danger';
  readonly version?: number;
  /** The label of the reason; without one none is asked for. */
  readonly reason?: string | undefined;
  readonly state?: FormState<'reason'>;
  readonly children?: ReactNode;
}): ReactElement {
  const { frame, state } = props;
  const { texts, shell } = frame;
  return (
    <>
      <PageHeading kicker={props.kicker} title={props.title} lead={props.lead} />
      <ErrorSummary errors={state?.errors ?? []} texts={shell.form} />
      <Form action={props.action}>
        {props.version === undefined ? null : <input type="hidden" name="version" value={props.version} />}
        {props.children}
        {props.reason === undefined ? null : (
          <TextArea
            name="reason"
            label={props.reason}
            value={state?.values.reason}
            error={errorOf(state?.errors ?? [], 'reason')}
          />
        )}
        <ButtonGroup>
          <Button tone={props.tone}>{props.submit}</Button>
          <LinkButton href={props.back} variant="quiet">
            {texts.call.back}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
