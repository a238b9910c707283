import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { ErrorSummary, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/print-button.tsx';
import { Status } from '../../../../web/components/tag.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { formatDate, formatList } from '../../../../web/format.ts';
import { Columns } from '../../../../web/layout/columns.tsx';
import { APPLICATION_PARTS, partOf } from '../../domain/application/completeness.ts';
import type { ApplicationView } from '../../views/application/application.ts';
import { sayWhy } from '../../texts/seats/say-why.ts';
import type { Frame } from '../frame.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { ApplicationContent } from './overview-parts.tsx';
import { applicationPaths as paths } from './paths.ts';
import { sayEvent, sayFault, sayStatus, statusKindOf } from './say.ts';

export type Message = { readonly tone: 'success' | 'warning'; readonly text: string };

/** The application whole: where it stands, what is missing, and everything in it with a way to change it. */
export function OverviewPage(props: {
  readonly frame: Frame;
  readonly view: ApplicationView;
  readonly message: Message | undefined;
  /** What stood in the way of sending. */
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, message } = props;
  const { locale, shell } = frame;
  const words = frame.texts.application;
  const { application, call } = view;
  return (
    <>
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={shell.notice} live>
          <p>{message.text}</p>
        </Notice>
      )}
      <ErrorSummary errors={props.errors} texts={shell.form} />
      <PageHeading
        kicker={
          <>
            {words.kicker} <Status kind={statusKindOf(view.status)}>{words.state[application.status]}</Status>
          </>
        }
        title={call.name[locale]}
        lead={leadOf(view, frame)}
        actions={<PrintButton label={shell.print} />}
      />
      <Columns aside={<Events frame={frame} view={view} />} asideLabel={words.overview.events}>
        <WhereItStands frame={frame} view={view} />
        <ApplicationContent frame={frame} view={view} />
        <LastButtons frame={frame} view={view} />
      </Columns>
    </>
  );
}

function leadOf(view: ApplicationView, { texts, locale }: Frame): string {
  const { lead } = texts.application;
  const { status } = view.application;
  if (status === 'draft') return view.isOpen ? lead.draft : lead.closed;
  if (view.isOpen && view.deadline !== null && status === 'submitted')
    return lead.open(formatDate(view.deadline, locale));
  return status === 'submitted' ? lead.closed : '';
}

/** One sentence, what others have written, what is missing, and the one thing to do now. */
function WhereItStands(props: { readonly frame: Frame; readonly view: ApplicationView }): ReactElement {
  const { frame, view } = props;
  const words = frame.texts.application;
  const { application, said } = view;
  return (
    <section className="ll-order-next" aria-labelledby="where-it-stands">
      <h2 id="where-it-stands">{words.status.heading}</h2>
      <p>{sayStatus(view.status, frame)}</p>
      <Outcome frame={frame} view={view} />
      {said.manager === null || application.status !== 'submitted' ? null : (
        <p>{words.manager(said.manager.name)}</p>
      )}
      <Quoted heading={words.managersReason} text={said.managersReason} />
      <Quoted heading={words.askedDocuments} text={said.askedDocuments} />
      <Quoted heading={words.whyNot} text={said.reasons} />
      {application.status === 'submitted' && view.toFollow.length > 0 && view.documentsDue !== null ? (
        <p>
          {words.overview.toFollow(
            formatList(
              view.toFollow.map((kind) => words.document[kind]),
              frame.locale,
            ),
            formatDate(view.documentsDue, frame.locale),
          )}
        </p>
      ) : null}
      <Missing frame={frame} view={view} />
      <NextButton frame={frame} view={view} />
    </section>
  );
}

/** Why there is a seat or none, and the way to what can still be done about it. */
function Outcome(props: { readonly frame: Frame; readonly view: ApplicationView }): ReactElement | null {
  const { frame, view } = props;
  const words = frame.texts.application.toSeat;
  const { application, call, why, status } = view;
  if (why === undefined) return null;
  const names = new Map<string, string>(call.classes.map(({ id, name }) => [id, name]));
  return (
    <>
      <p>{sayWhy(why, (id) => names.get(id) ?? '', frame.locale)}</p>
      {status.kind === 'offered' ? null : (
        <p>
          <a href={paths.offer(application.id)}>
            {status.kind === 'accepted' || status.kind === 'waiting' ? words[status.kind] : words.other}
          </a>
        </p>
      )}
    </>
  );
}

function Quoted(props: { readonly heading: string; readonly text: string }): ReactElement | null {
  if (props.text === '') return null;
  return (
    <div>
      <h3>{props.heading}</h3>
      <div className="ll-order-words">
        <Paragraphs text={props.text} />
      </div>
    </div>
  );
}

function Missing(props: { readonly frame: Frame; readonly view: ApplicationView }): ReactElement | null {
  const { frame, view } = props;
  const words = frame.texts.application.overview;
  const { application } = view;
  if (!view.steps.has('send') && !(application.status === 'submitted' && view.steps.has('change')))
    return null;
  if (view.faults.length === 0)
    return view.steps.has('send') ? (
      <>
        <h3>{words.ready}</h3>
        <p>{words.readyText}</p>
      </>
    ) : null;
  return (
    <>
      <h3>{words.missing}</h3>
      <ul>
        {view.faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            <a href={paths.part(application.id, partOf(fault))}>
              {sayFault(fault, view.call, view.municipality, frame)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function NextButton(props: { readonly frame: Frame; readonly view: ApplicationView }): ReactElement | null {
  const { frame, view } = props;
  const words = frame.texts.application;
  const { id } = view.application;
  if (view.status.kind === 'offered')
    return (
      <ButtonGroup>
        <LinkButton href={paths.offer(id)}>{words.toOffer}</LinkButton>
      </ButtonGroup>
    );
  if (view.steps.has('send')) {
    const first = APPLICATION_PARTS.find((part) => view.faults.some((fault) => partOf(fault) === part));
    return first === undefined ? (
      <Form action={paths.send(id)}>
        <ButtonGroup>
          <Button>{words.overview.send}</Button>
        </ButtonGroup>
      </Form>
    ) : (
      <ButtonGroup>
        <LinkButton href={paths.part(id, first)}>{words.overview.goOn}</LinkButton>
      </ButtonGroup>
    );
  }
  if (view.steps.has('add-document') && (view.toFollow.length > 0 || view.said.askedDocuments !== ''))
    return (
      <ButtonGroup>
        <LinkButton href={paths.part(id, 'documents')}>{words.overview.upload}</LinkButton>
      </ButtonGroup>
    );
  return view.steps.has('begin-again') ? (
    <Form action={paths.again(id)}>
      <ButtonGroup>
        <Button>{words.overview.again}</Button>
      </ButtonGroup>
    </Form>
  ) : null;
}

function LastButtons(props: { readonly frame: Frame; readonly view: ApplicationView }): ReactElement {
  const { frame, view } = props;
  const words = frame.texts.application.overview;
  const { id } = view.application;
  return (
    <div className="ll-buttons ll-screen-only">
      {view.hasLetters ? (
        <LinkButton href={paths.letters(id)} variant="secondary">
          {words.letters}
        </LinkButton>
      ) : null}
      {view.steps.has('withdraw') ? (
        <LinkButton href={paths.withdraw(id)} variant="quiet">
          {words.withdraw}
        </LinkButton>
      ) : null}
    </div>
  );
}

function Events(props: { readonly frame: Frame; readonly view: ApplicationView }): ReactElement {
  const { frame, view } = props;
  // Several changes in a row are one to the reader: the last of them.
  const events = view.events.filter((one, index) => {
    const next = view.events[index + 1];
    return next === undefined || next.event !== one.event || next.side !== one.side;
  });
  return (
    <>
      <h2>{frame.texts.application.overview.events}</h2>
      <Timeline
        items={events.map((one, index) => ({
          id: String(index),
          state: 'past' as const,
          when: formatDate(dayInNorway(one.at), frame.locale),
          title: sayEvent(one, frame),
        }))}
        states={frame.shell.strands.states}
      />
    </>
  );
}
