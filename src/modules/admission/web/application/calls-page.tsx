import type { ReactElement } from 'react';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Status, type StatusKind } from '../../../../web/components/tag.tsx';
import { formatDate } from '../../../../web/format.ts';
import { type Call, seatsOf } from '../../domain/call/call.ts';
import { type CallState, callStateOf, type CallsView } from '../../views/application/calls.ts';
import type { Frame } from '../frame.ts';
import { applicationPaths as paths } from './paths.ts';
import { sayStatus } from './say.ts';

/** Calls by what one can do with them: open now, coming, and past. The reader's own applications stand first. */
export function CallsPage(props: { readonly frame: Frame; readonly view: CallsView }): ReactElement {
  const { frame, view } = props;
  const { list } = frame.texts.application.calls;
  const isEmpty = view.open.length + view.coming.length + view.past.length === 0;
  return (
    <>
      <PageHeading title={list.title} lead={list.lead} />
      {view.own.length === 0 ? null : (
        <Section heading={list.own}>
          <ul className="ll-call-list">
            {view.own.map((own) => (
              <li key={own.id}>
                <h3>
                  <a href={paths.application(own.id)}>{own.call[frame.locale]}</a>
                </h3>
                <p>{sayStatus(own.status, frame)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isEmpty ? (
        <EmptyState heading={list.emptyTitle}>
          <p>{list.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Section heading={list.open}>
            {view.open.length === 0 ? <p>{list.noneOpen}</p> : <Calls frame={frame} calls={view.open} />}
          </Section>
          {view.coming.length === 0 ? null : (
            <Section heading={list.coming}>
              <Calls frame={frame} calls={view.coming} />
            </Section>
          )}
          {view.past.length === 0 ? null : (
            <Section heading={list.past}>
              <Calls frame={frame} calls={view.past} />
            </Section>
          )}
        </>
      )}
    </>
  );
}

function Calls(props: { readonly frame: Frame; readonly calls: readonly Call[] }): ReactElement {
  const { frame, calls } = props;
  const { locale, today } = frame;
  const words = frame.texts.application.calls;
  return (
    <ul className="ll-call-list">
      {calls.map((call) => {
        const state = callStateOf(call, today);
        const held = call.classes.filter((one) => one.cancelled === null).length;
        return (
          <li key={call.id}>
            <h3>
              <a href={paths.call(call.id)}>{call.name[locale]}</a>
            </h3>
            <p>
              <Status kind={callStatusKind(state)}>{words.state[state]}</Status> {whenOf(call, state, frame)}
            </p>
            <p className="ll-subtle">{words.list.size(words.seats(seatsOf(call)), words.classes(held))}</p>
          </li>
        );
      })}
    </ul>
  );
}

function whenOf({ days }: Call, state: CallState, { locale, texts }: Frame): string {
  const { list } = texts.application.calls;
  if (state === 'coming' && days.opensOn !== null) return list.opens(formatDate(days.opensOn, locale));
  if (days.deadlineOn === null) return '';
  const day = formatDate(days.deadlineOn, locale);
  return state === 'open' ? list.deadline(day) : list.wasDeadline(day);
}

export function callStatusKind(state: CallState): StatusKind {
  const kinds: Record<CallState, StatusKind> = {
    draft: 'draft',
    coming: 'waiting',
    open: 'next',
    closed: 'waiting',
    decided: 'done',
    cancelled: 'stopped',
  };
  return kinds[state];
}
