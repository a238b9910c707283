import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { errorOf, ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { TextArea } from '../../../web/components/text-area.tsx';
import type { OrderView } from '../views/order.ts';
import type { FormState, Frame } from './frame.ts';
import { paths } from './paths.ts';

export type AskedStep = 'ask-again' | 'cancel' | 'take-back';

/** A step that one should think twice about, with the reason that the others will read. */
export function ReasonPage(props: {
  readonly frame: Frame;
  readonly view: OrderView;
  readonly step: AskedStep;
  readonly state: FormState<'reason'>;
}): ReactElement {
  const { frame, view, step, state } = props;
  const { texts, shell } = frame;
  const { order } = view;
  const words = wordsOf(frame, step, order.state === 'draft');
  return (
    <>
      <PageHeading kicker={texts.order.kicker(order.number)} title={words.title} lead={words.lead} />
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <Form action={paths.step(order.id, step)}>
        <input type="hidden" name="version" value={order.version} />
        {words.reason === undefined ? null : (
          <TextArea
            name="reason"
            label={words.reason}
            value={state.values.reason}
            error={errorOf(state.errors, 'reason')}
          />
        )}
        <ButtonGroup>
          <Button tone={step === 'cancel' ? 'danger' : undefined}>{words.submit}</Button>
          <LinkButton href={paths.order(order.id)} variant="quiet">
            {texts.answer.cancelStep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

export function wordsOf(
  { texts }: Frame,
  step: AskedStep,
  isDraft: boolean,
): { title: string; lead: string; reason: string | undefined; submit: string } {
  const { again, cancel, takeBack } = texts.answer;
  switch (step) {
    case 'ask-again':
      return again;
    case 'take-back':
      return { ...takeBack, reason: undefined };
    case 'cancel':
      return isDraft
        ? {
            title: cancel.titleDraft,
            lead: cancel.leadDraft,
            reason: undefined,
            submit: cancel.submitDraft,
          }
        : cancel;
  }
}
