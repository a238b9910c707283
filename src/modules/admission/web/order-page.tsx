import type { ReactElement } from 'react';
import { LinkButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../web/components/print-button.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Status } from '../../../web/components/tag.tsx';
import { formatCredits, formatList } from '../../../web/format.ts';
import { Columns } from '../../../web/layout/columns.tsx';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';
import { NextStep } from './next-step.tsx';
import { CandidateList } from './order-candidates.tsx';
import { OrderCourses } from './order-courses.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderQuote } from './order-quote.tsx';
import { OrderSeats } from './order-seats.tsx';
import { OrderTimeline } from './order-timeline.tsx';
import { paths } from './paths.ts';
import { statusKind } from './say.ts';

export type Message = { readonly tone: 'success' | 'warning'; readonly text: string };

/** An order as a reader with ten minutes needs it: what happens now, the quote, and then all that was ordered. */
export function OrderPage(props: {
  readonly frame: Frame;
  readonly view: OrderView;
  readonly message: Message | undefined;
}): ReactElement {
  const { frame, view, message } = props;
  const { texts, locale, shell } = frame;
  const { order, plan } = view;
  const words = texts.order;
  const editable = view.steps.has('change');
  return (
    <>
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={shell.notice} live>
          <p>{message.text}</p>
        </Notice>
      )}
      <PageHeading
        kicker={
          <>
            {words.kicker(order.number)}{' '}
            <Status kind={statusKind(view.status, view.next)}>{texts.status[view.status]}</Status>
          </>
        }
        title={words.title(formatList(namesIn(view), locale))}
        lead={[
          view.programme.name[locale],
          ...(plan.courses.length === 0
            ? []
            : [texts.courseCount(plan.courses.length), formatCredits(plan.credits, locale)]),
        ].join(', ')}
        actions={<PrintButton label={shell.print} />}
      />
      <Columns aside={<OrderTimeline frame={frame} view={view} />} asideLabel={words.timeline}>
        <NextStep frame={frame} view={view} />
        {order.quote === null || order.state === 'sent' ? null : <OrderQuote frame={frame} view={view} />}
        <Section heading={words.courses} id="courses">
          <OrderCourses frame={frame} view={view} />
          {editable ? <ChangeLink frame={frame} view={view} part="courses" /> : null}
        </Section>
        <Section heading={words.seats} id="seats">
          <OrderSeats frame={frame} view={view} />
          {view.sendsFrom.length > 0 || editable ? (
            <div className="ll-buttons ll-screen-only">
              {view.sendsFrom.length > 0 ? (
                <LinkButton href={paths.candidates(order.id)} variant="secondary">
                  {texts.addCandidates}
                </LinkButton>
              ) : null}
              {editable ? <ChangeLink frame={frame} view={view} part="seats" /> : null}
            </div>
          ) : null}
        </Section>
        {view.reader === 'programme' && view.candidates.length > 0 ? (
          <Section heading={words.candidates} id="candidates">
            <CandidateList frame={frame} view={view} />
          </Section>
        ) : null}
        <Section heading={words.wishes} id="wishes">
          <OrderFacts frame={frame} view={view} />
          {editable ? (
            <div className="ll-buttons ll-screen-only">
              <ChangeLink frame={frame} view={view} part="time" />
              <ChangeLink frame={frame} view={view} part="contact" />
            </div>
          ) : null}
        </Section>
      </Columns>
    </>
  );
}

function namesIn(view: OrderView): readonly string[] {
  return view.order.wishes.municipalities.map(
    ({ municipality }) => view.names.get(municipality) ?? municipality,
  );
}

function ChangeLink(props: {
  readonly frame: Frame;
  readonly view: OrderView;
  readonly part: 'courses' | 'time' | 'seats' | 'contact';
}): ReactElement {
  return (
    <LinkButton href={paths.part(props.view.order.id, props.part)} variant="quiet">
      {props.frame.texts.order.changePart[props.part]}
    </LinkButton>
  );
}
