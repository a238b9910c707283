import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Steps } from '../../../web/components/steps.tsx';
import { ORDER_PARTS, type OrderPart } from '../domain/faults.ts';
import type { Conflict, Fields } from '../../../kernel/merge-edits.ts';
import type { WrittenPart } from '../domain/order-fields.ts';
import type { OrderFormView } from '../views/order-form.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import type { FormState, Frame } from './frame.ts';
import { paths } from './paths.ts';

/** Where one is in the order, with the parts that lie behind as links. */
export function OrderSteps(props: {
  readonly frame: Frame;
  readonly part: OrderPart;
  readonly order: OrderFormView['order'] | undefined;
}): ReactElement {
  const { frame, part, order } = props;
  const words = frame.texts.form;
  return (
    <Steps
      steps={[
        ...ORDER_PARTS.map((one) => ({
          label: words.parts[one],
          href: order === undefined ? undefined : paths.part(order.id, one),
        })),
        { label: words.review },
      ]}
      current={ORDER_PARTS.indexOf(part) + 1}
      texts={frame.shell.steps}
    />
  );
}

export type PartState = FormState & {
  /** What stood in the form when it was opened. */
  readonly seen: Fields;
  readonly conflicts: readonly Conflict[];
};

/** A part that is written in fields: the steps, what is wrong, the fields, and the ways on. */
export function PartForm(props: {
  readonly frame: Frame;
  readonly view: OrderFormView;
  readonly part: WrittenPart;
  readonly state: PartState;
  readonly title: string;
  readonly lead: string;
  /** More ways to save, such as staying on the page. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const { frame, view, part, state } = props;
  const { texts, shell } = frame;
  const { order } = view;
  const isLast = part === 'contact';
  return (
    <>
      <OrderSteps frame={frame} part={part} order={order} />
      <PageHeading kicker={texts.order.kicker(order.number)} title={props.title} lead={props.lead} />
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <Form action={paths.part(order.id, part)} guard={shell.form.unsaved}>
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        {state.conflicts.length === 0 ? null : (
          <ConflictNotice frame={frame} view={view} conflicts={state.conflicts} />
        )}
        {props.children}
        {state.conflicts.length === 0 ? (
          <ButtonGroup>
            <Button>{isLast ? texts.form.saveAndReview : texts.form.saveAndGoOn}</Button>
            {props.more}
            {isLast ? null : (
              <Button variant="secondary" name="then" value="review">
                {texts.form.saveAndReview}
              </Button>
            )}
            <LinkButton href={paths.order(order.id)} variant="quiet">
              {texts.form.leave}
            </LinkButton>
          </ButtonGroup>
        ) : (
          <ButtonGroup>
            <Button>{texts.form.conflict.keepMine}</Button>
            <Button variant="secondary" name="keep" value="theirs">
              {texts.form.conflict.keepTheirs}
            </Button>
          </ButtonGroup>
        )}
      </Form>
    </>
  );
}

export function errorsOf(
  errors: Readonly<Record<string, keyof Frame['texts']['form']['errors']>>,
  { texts }: Frame,
): readonly FieldFailure[] {
  return Object.entries(errors).map(([field, code]) => ({ field, message: texts.form.errors[code] }));
}
