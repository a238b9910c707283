import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { NumberField } from '../../../web/components/number-field.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { TextArea } from '../../../web/components/text-area.tsx';
import { formatDate, formatMoney } from '../../../web/format.ts';
import { Columns } from '../../../web/layout/columns.tsx';
import type { OrderView } from '../views/order.ts';
import type { FormState, Frame } from './frame.ts';
import { OrderFacts } from './order-facts.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { paths } from './paths.ts';

/** Price, last day and what is covered, with the order in sight beside. */
export function QuotePage(props: {
  readonly frame: Frame;
  readonly view: OrderView;
  readonly state: FormState<'price' | 'validTo' | 'text'>;
}): ReactElement {
  const { frame, view, state } = props;
  const { texts, shell, locale } = frame;
  const words = texts.answer.quote;
  const { order } = view;
  const asked = askedAgain(view);
  return (
    <Columns
      asideLabel={words.summary}
      aside={
        <>
          <h2>{words.summary}</h2>
          <p>{order.wishes.courses.join(', ')}</p>
          <OrderFacts frame={frame} view={view} />
        </>
      }
    >
      <PageHeading
        kicker={texts.order.kicker(order.number)}
        title={order.quote === null ? words.title : words.titleAgain}
        lead={words.lead}
      />
      {order.quote === null ? null : (
        <p>
          {words.earlier(formatMoney(order.quote.price, locale), formatDate(order.quote.validTo, locale))}
        </p>
      )}
      {asked === undefined ? null : (
        <Notice tone="info" heading={words.askedAgain} texts={shell.notice}>
          <Paragraphs text={asked} />
        </Notice>
      )}
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <Form action={paths.step(order.id, 'quote')} guard={shell.form.unsaved}>
        <input type="hidden" name="version" value={order.version} />
        <NumberField
          name="price"
          label={words.price}
          unit={words.priceUnit}
          size={12}
          decimals
          value={state.values.price}
          error={errorOf(state.errors, 'price')}
        />
        <DateField
          name="validTo"
          label={words.validTo}
          hint={shell.form.dateHint}
          value={state.values.validTo}
          min={frame.today}
          error={errorOf(state.errors, 'validTo')}
        />
        <TextArea
          name="text"
          label={words.text}
          help={words.textHelp}
          optional={shell.form.optional}
          value={state.values.text}
          error={errorOf(state.errors, 'text')}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={paths.order(order.id)} variant="quiet">
            {texts.answer.cancelStep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </Columns>
  );
}

/** What the municipality wrote when it asked again, when that is the last thing that happened. */
function askedAgain(view: OrderView): string | undefined {
  const last = view.timeline.findLast((station) => station.kind === 'past');
  return last?.kind === 'past' && last.happening === 'asked-again' ? last.event.note : undefined;
}
