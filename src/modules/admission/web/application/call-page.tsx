import type { ReactElement } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../web/components/definition-list.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { Status } from '../../../../web/components/tag.tsx';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { seatsOf } from '../../domain/call/call.ts';
import type { CallView } from '../../views/application/calls.ts';
import type { Frame } from '../frame.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { CallRequirements, CallRulesInWords } from './call-rules.tsx';
import { callStatusKind } from './calls-page.tsx';
import { applicationPaths as paths } from './paths.ts';
import { sayClosed } from './say.ts';
import { nameOfCall } from '../call/say.ts';

/** All that stands fast about a call, in the order in which somebody who may apply wants to know it. */
export function CallPage(props: { readonly frame: Frame; readonly view: CallView }): ReactElement {
  const { frame, view } = props;
  const { locale } = frame;
  const { call, state, programme } = view;
  const words = frame.texts.application.calls;
  return (
    <>
      <PageHeading
        kicker={
          <>
            {words.call.kicker} <Status kind={callStatusKind(state)}>{words.state[state]}</Status>
          </>
        }
        title={nameOfCall(call, frame)}
        lead={`${programme.name[locale]}, ${programme.offeredBy[locale]}`}
      />
      {call.status === 'cancelled' ? (
        <Notice tone="warning" texts={frame.shell.notice}>
          <p>{words.call.cancelled(call.cancelReason)}</p>
        </Notice>
      ) : null}
      <Paragraphs text={call.about[locale] ?? ''} />
      <Apply frame={frame} view={view} />
      <Days frame={frame} view={view} />
      <Classes frame={frame} view={view} />
      <CallRequirements frame={frame} call={call} />
      <CallRulesInWords frame={frame} view={view} />
      <Section heading={words.call.next} id="next">
        <ol className="ll-prose">
          {(call.kind === 'national' ? words.call.steps : words.call.stepsOpen).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.call.appeal}</p>
        {call.contactEmail === '' ? null : (
          <p>
            {words.call.contact}: <a href={`mailto:${call.contactEmail}`}>{call.contactEmail}</a>
          </p>
        )}
        <p>
          <a href={paths.programme(programme.code)}>{words.call.programme}</a>
        </p>
      </Section>
    </>
  );
}

function Apply(props: { readonly frame: Frame; readonly view: CallView }): ReactElement | null {
  const { frame, view } = props;
  const words = frame.texts.application.calls.call;
  if (view.own !== null)
    return (
      <div className="ll-buttons">
        <LinkButton href={paths.application(view.own)}>{words.goOn}</LinkButton>
      </div>
    );
  if (view.mayBegin.outcome === 'open')
    return (
      <div className="ll-stack">
        <div className="ll-buttons">
          <LinkButton href={paths.apply(view.call.id)}>{words.apply}</LinkButton>
        </div>
        <p className="ll-subtle">{words.applyText}</p>
      </div>
    );
  return view.state === 'coming' || view.state === 'closed' ? <p>{sayClosed(view.mayBegin, frame)}</p> : null;
}

function Days(props: { readonly frame: Frame; readonly view: CallView }): ReactElement {
  const { frame, view } = props;
  const { days, replyDays } = view.call;
  const words = frame.texts.application.calls.call;
  const day = (date: LocalDate | null) => (date === null ? words.notSet : formatDate(date, frame.locale));
  return (
    <Section heading={words.days} id="days">
      <DefinitionList
        items={[
          { term: words.opensOn, description: day(days.opensOn) },
          { term: words.deadline, description: day(view.deadline) },
          { term: words.documentsDue, description: day(days.documentsDueOn) },
          { term: words.reply, description: words.replyText(replyDays) },
          { term: words.withdrawBy, description: day(days.withdrawBy) },
        ]}
      />
      <p className="ll-subtle">{words.daysText}</p>
    </Section>
  );
}

function Classes(props: { readonly frame: Frame; readonly view: CallView }): ReactElement {
  const { frame, view } = props;
  const { locale } = frame;
  const words = frame.texts.application.calls.call;
  return (
    <Section heading={words.classes} id="classes">
      <Table
        caption={words.classesCaption}
        captionHidden
        rows={view.call.classes}
        rowKey={(row) => row.id}
        texts={frame.shell.table}
        columns={[
          {
            key: 'name',
            heading: words.className,
            cell: (row) => (row.cancelled === null ? row.name : `${row.name} (${words.classCancelled})`),
          },
          {
            key: 'place',
            heading: words.place,
            cell: (row) => [row.city, row.venue].filter((part) => part !== '').join(', '),
          },
          { key: 'starts', heading: words.starts, cell: (row) => formatDate(row.startsOn, locale) },
          {
            key: 'seats',
            heading: words.seats,
            align: 'end',
            cell: (row) => formatNumber(row.cancelled === null ? row.seats : 0, locale),
            foot: formatNumber(seatsOf(view.call), locale),
          },
        ]}
      />
    </Section>
  );
}
