import type { ReactElement } from 'react';
import { dayInNorway } from '../../../kernel/local-date.ts';
import { Timeline, type TimelineItem } from '../../../web/components/timeline.tsx';
import { formatDate } from '../../../web/format.ts';
import type { TimelineStation } from '../domain/timeline.ts';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';
import { sayHappening } from './say.ts';

/** What has happened, with what was written then, and what is left of the way to the class. */
export function OrderTimeline(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement {
  const { frame, view } = props;
  const lead = view.names.get(view.order.lead) ?? view.order.lead;
  return (
    <>
      <h2>{frame.texts.order.timeline}</h2>
      <Timeline
        items={view.timeline.map((station, index) => itemOf(station, index, lead, frame))}
        states={frame.shell.strands.states}
      />
    </>
  );
}

function itemOf(station: TimelineStation, index: number, lead: string, frame: Frame): TimelineItem {
  const { texts, locale } = frame;
  if (station.kind === 'past') {
    const { event, happening } = station;
    return {
      id: String(index),
      state: 'past',
      when: formatDate(dayInNorway(event.at), locale),
      title: sayHappening(happening, event.side, lead, frame),
      children: event.note === '' ? undefined : <p className="ll-order-words">«{event.note}»</p>,
    };
  }
  return {
    id: String(index),
    state: station.kind === 'reached' ? 'past' : station.kind,
    when:
      station.kind === 'next'
        ? texts.order.timelineNext
        : station.kind === 'later'
          ? texts.order.timelineLater
          : '',
    title: station.kind === 'reached' ? texts.status[station.status] : texts.ahead[station.status],
  };
}
