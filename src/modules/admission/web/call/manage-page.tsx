import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../web/components/definition-list.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { Status } from '../../../../web/components/tag.tsx';
import { formatDate, formatDateRange, formatNumber } from '../../../../web/format.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { seatsOf } from '../../domain/call/call.ts';
import { CALL_PARTS } from '../../domain/call/draft.ts';
import { PART_OF_FAULT } from '../../domain/call/faults.ts';
import type { CallToManage } from '../../views/call/office.ts';
import type { Frame } from '../frame.ts';
import { ClassTable } from './class-table.tsx';
import { nominationPaths } from '../nomination/paths.ts';
import { callPaths } from './paths.ts';
import { kindOfStatus, nameOfCall, sayCallFault } from './say.ts';

export type CallMessage = { readonly tone: 'success' | 'warning'; readonly text: string };

/** One call as the programme works with it: what it says, what it lacks, and what can be done with it. */
export function ManagePage(props: {
  readonly frame: Frame;
  readonly view: CallToManage;
  readonly message: CallMessage | undefined;
}): ReactElement {
  const { frame, view, message } = props;
  const { texts, shell } = frame;
  const { call } = view;
  const words = texts.call.manage;
  return (
    <>
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={shell.notice} live>
          <p>{message.text}</p>
        </Notice>
      )}
      <PageHeading
        kicker={texts.call.kind[call.kind]}
        title={nameOfCall(call, frame)}
        lead={<Status kind={kindOfStatus(call.status)}>{texts.call.status[call.status]}</Status>}
        actions={<Actions frame={frame} view={view} />}
      />
      {call.status === 'cancelled' ? (
        <Notice tone="info" texts={shell.notice} heading={words.reason}>
          <p>{call.cancelReason}</p>
        </Notice>
      ) : null}
      {call.status === 'draft' ? <Readiness frame={frame} view={view} /> : null}
      <Section heading={words.facts}>
        <Facts frame={frame} view={view} />
        {call.status === 'draft' ? (
          <ul>
            {CALL_PARTS.map((part) => (
              <li key={part}>
                <a href={callPaths.part(call.id, part)}>{words.change(texts.call.parts[part])}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
      <Section heading={words.classes} id="classes">
        <ClassTable frame={frame} call={call} />
        {call.status === 'draft' ? (
          <ButtonGroup>
            <LinkButton href={callPaths.newClass(call.id)} variant="secondary">
              {words.addClass}
            </LinkButton>
          </ButtonGroup>
        ) : null}
      </Section>
      {call.status === 'published' || call.status === 'decided' ? (
        <Section heading={words.extensions}>
          <Extensions frame={frame} view={view} />
          <ButtonGroup>
            <LinkButton href={callPaths.extend(call.id)} variant="secondary">
              {words.extend}
            </LinkButton>
            <LinkButton href={callPaths.cancel(call.id)} variant="quiet" tone="danger">
              {words.cancel}
            </LinkButton>
          </ButtonGroup>
        </Section>
      ) : null}
    </>
  );
}

function Actions({ frame, view }: { readonly frame: Frame; readonly view: CallToManage }): ReactElement {
  const { call } = view;
  const words = frame.texts.call.manage;
  if (call.status === 'draft')
    return (
      <LinkButton href={callPaths.call(call.id)} variant="secondary">
        {words.preview}
      </LinkButton>
    );
  return (
    <>
      <LinkButton href={callPaths.seats(call.id)}>
        {call.status === 'published' ? words.seatsLink : words.seatsDecided}
      </LinkButton>
      <LinkButton href={callPaths.applicants(call.id)} variant="secondary">
        {words.applicants}
      </LinkButton>
      <LinkButton href={nominationPaths.recommendations(call.id)} variant="secondary">
        {frame.texts.assessment.queue.recommendations}
      </LinkButton>
    </>
  );
}

function Readiness({ frame, view }: { readonly frame: Frame; readonly view: CallToManage }): ReactElement {
  const { texts, shell } = frame;
  const words = texts.call.manage;
  const { call, faults } = view;
  const counties = new Map(view.counties.map(({ code, name }) => [code, name]));
  if (faults.length === 0)
    return (
      <Notice tone="success" heading={words.ready} texts={shell.notice}>
        <p>{words.readyText}</p>
        <ButtonGroup>
          <LinkButton href={callPaths.publish(call.id)}>{words.publish}</LinkButton>
        </ButtonGroup>
      </Notice>
    );
  return (
    <Notice tone="info" heading={words.faultsTitle} texts={shell.notice}>
      <ul>
        {faults.map((fault) => {
          const part = PART_OF_FAULT[fault.kind];
          const text = sayCallFault(fault, counties, frame);
          return (
            <li key={text}>
              <a href={part === 'classes' ? '#classes' : callPaths.part(call.id, part)}>{text}</a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function Facts({ frame, view }: { readonly frame: Frame; readonly view: CallToManage }): ReactElement {
  const { texts, locale } = frame;
  const { call, programme } = view;
  const words = texts.call.manage;
  const { opensOn, deadlineOn, documentsDueOn, withdrawBy } = call.days;
  const day = (one: LocalDate | null) => (one === null ? words.notSet : formatDate(one, locale));
  return (
    <DefinitionList
      items={[
        { term: words.programme, description: programme?.[locale] ?? '' },
        {
          term: words.days,
          description:
            opensOn === null || deadlineOn === null
              ? words.notSet
              : formatDateRange(opensOn, deadlineOn, locale),
        },
        { term: words.documentsDue, description: day(documentsDueOn) },
        { term: words.withdrawBy, description: day(withdrawBy) },
        { term: words.reply, description: words.replyDays(call.replyDays) },
        { term: words.mechanism, description: texts.call.mechanisms[call.rules.mechanism].name },
        { term: words.seed, description: <code>{call.seed}</code> },
        { term: words.seats, description: formatNumber(seatsOf(call), locale) },
        ...(call.status === 'draft'
          ? []
          : [{ term: words.applicantCount, description: formatNumber(view.applicants, locale) }]),
      ]}
    />
  );
}

function Extensions(props: { readonly frame: Frame; readonly view: CallToManage }): ReactElement | null {
  const { texts, shell, locale } = props.frame;
  const words = texts.call.extend;
  const { extensions } = props.view;
  if (extensions.length === 0) return null;
  return (
    <Table
      caption={words.caption}
      captionHidden
      rows={extensions}
      rowKey={(row) => row.id}
      texts={shell.table}
      columns={[
        { key: 'person', heading: words.person, cell: (row) => row.name },
        { key: 'deadline', heading: words.deadline, cell: (row) => words.deadlines[row.deadline] },
        { key: 'until', heading: words.until, cell: (row) => formatDate(row.until, locale) },
        { key: 'reason', heading: words.reason, cell: (row) => row.reason },
        { key: 'by', heading: words.by, cell: (row) => row.grantedBy },
      ]}
    />
  );
}
