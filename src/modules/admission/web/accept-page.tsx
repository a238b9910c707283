import type { ReactElement } from 'react';
import { dayInNorway } from '../../../kernel/local-date.ts';
import { Button, LinkButton } from '../../../web/components/button.tsx';
import { Letter } from '../../../web/components/letter.tsx';
import { PrintButton } from '../../../web/components/print-button.tsx';
import { formatCredits, formatDate, formatMoney } from '../../../web/format.ts';
import type { Quote } from '../domain/quote.ts';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';
import { QuoteShares } from './order-quote.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { paths } from './paths.ts';

/** The quote as the letter it is: what is offered, what it covers, and how to answer. */
export function AcceptPage(props: {
  readonly frame: Frame;
  readonly view: OrderView;
  readonly quote: Quote;
}): ReactElement {
  const { frame, view, quote } = props;
  const { texts, shell, locale } = frame;
  const words = texts.answer.accept;
  const { order } = view;
  const { wishes } = order;
  const lead = view.names.get(order.lead) ?? order.lead;
  const offered = view.timeline.findLast(
    (station) =>
      station.kind === 'past' && (station.happening === 'offered' || station.happening === 'offered-again'),
  );
  return (
    <Letter
      sender={view.programme.offeredBy[locale]}
      recipient={
        <>
          {words.recipient(lead)}
          <br />
          {wishes.contact.name}
        </>
      }
      date={offered?.kind === 'past' ? formatDate(dayInNorway(offered.event.at), locale) : ''}
      reference={words.reference(order.number)}
      heading={words.title(formatMoney(quote.price, locale))}
      actions={
        <>
          <form method="post" action={paths.step(order.id, 'accept')} className="ll-buttons">
            <input type="hidden" name="version" value={order.version} />
            <Button>{words.submit}</Button>
            <LinkButton href={paths.step(order.id, 'ask-again')} variant="secondary">
              {texts.buttons['ask-again']}
            </LinkButton>
            <LinkButton href={paths.order(order.id)} variant="quiet">
              {texts.answer.cancelStep}
            </LinkButton>
          </form>
          <PrintButton label={shell.print} />
        </>
      }
    >
      <p>{words.intro(words.recipient(lead), view.programme.name[locale])}</p>
      <h2>{words.what}</h2>
      <p>
        {words.whatText(
          texts.courseCount(view.plan.courses.length),
          formatCredits(view.plan.credits, locale),
          wishes.start === null ? texts.order.notGiven : formatDate(wishes.start, locale),
          wishes.place,
        )}{' '}
        {words.seatsText(wishes.range.min, wishes.range.max)}
      </p>
      <ol>
        {view.plan.courses.map((course) => (
          <li key={course.code}>
            {course.code} {course.name?.[locale] ?? ''}
          </li>
        ))}
      </ol>
      {quote.text === '' ? null : (
        <>
          <h2>{words.covers}</h2>
          <Paragraphs text={quote.text} />
        </>
      )}
      <QuoteShares frame={frame} view={view} />
      <h2>{words.answer}</h2>
      <p>{words.answerText(formatDate(quote.validTo, locale))}</p>
    </Letter>
  );
}
