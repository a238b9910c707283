import type { ReactElement } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { formatInstant, formatNumber } from '../../../../web/format.ts';
import type { Applicant } from '../../domain/seats/applicant.ts';
import { type ClassSeats, type SeatsView } from '../../views/seats/allocation.ts';
import { nameOfCall } from '../call/say.ts';
import type { Frame } from '../frame.ts';
import { nominationPaths } from '../nomination/paths.ts';
import { seatPaths } from './paths.ts';
import { sayWishes } from './say-applicant.ts';

type Props = { readonly frame: Frame; readonly view: SeatsView };

/** How it stands with the seats since they were shared out. */
export function DecidedPage(props: Props & { readonly done: string | undefined }): ReactElement {
  const { frame, view } = props;
  const { texts, shell } = frame;
  const words = texts.seats.preview;
  return (
    <>
      {props.done === undefined ? null : (
        <Notice tone="success" texts={shell.notice} live>
          <p>{props.done}</p>
        </Notice>
      )}
      <PageHeading
        kicker={nameOfCall(view.call, frame)}
        title={words.titleDecided}
        lead={words.leadDecided}
        actions={
          <LinkButton href={nominationPaths.recommendations(view.call.id)} variant="secondary">
            {texts.assessment.queue.recommendations}
          </LinkButton>
        }
      />
      <Section heading={words.classesTitle}>
        <Classes {...props} />
      </Section>
      {view.waiting.length === 0 ? null : (
        <Section heading={words.waiting}>
          <People {...props} caption={words.waiting} people={view.waiting} withPriority />
        </Section>
      )}
      <Section heading={words.appeal}>
        {view.notPlaced.length === 0 ? null : (
          <People
            {...props}
            caption={words.appeal}
            people={view.notPlaced}
            action={{
              label: words.appeal,
              href: (one) => seatPaths.appeal(view.call.id, one.application),
            }}
          />
        )}
      </Section>
      <Section heading={words.nonCreditTitle}>
        {view.nonCredit.length === 0 ? (
          <p>{words.nonCreditNone}</p>
        ) : (
          <People
            {...props}
            caption={words.nonCreditTitle}
            people={view.nonCredit}
            action={{
              label: words.nonCredit,
              href: (one) => seatPaths.nonCredit(view.call.id, one.application),
            }}
          />
        )}
      </Section>
      <Section heading={words.history}>
        <ul>
          {view.runs.map(({ id, kind, madeAt }) => (
            <li key={id}>
              <a href={seatPaths.run(view.call.id, id)}>
                {(kind === 'appeal' ? words.appealRunOf : words.runOf)(formatInstant(madeAt, frame.locale))}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Classes({ frame, view }: Props): ReactElement {
  const { texts, shell, locale } = frame;
  const words = texts.seats.preview;
  const figure = (key: 'seats' | 'accepted' | 'open' | 'free') => ({
    key,
    heading: words[key],
    align: 'end' as const,
    cell: (row: ClassSeats) => formatNumber(row[key], locale),
    foot: formatNumber(
      view.classes.reduce((sum, row) => sum + row[key], 0),
      locale,
    ),
  });
  return (
    <Table
      caption={words.classesTitle}
      captionHidden
      rows={view.classes}
      rowKey={({ id }) => id}
      texts={shell.table}
      columns={[
        { key: 'name', heading: words.className, cell: ({ name }) => name, foot: words.total },
        figure('seats'),
        figure('accepted'),
        figure('open'),
        figure('free'),
      ]}
    />
  );
}

function People(
  props: Props & {
    readonly caption: string;
    readonly people: readonly Applicant[];
    readonly withPriority?: boolean;
    readonly action?: { readonly label: string; readonly href: (one: Applicant) => string };
  },
): ReactElement {
  const { frame, view, action } = props;
  const { texts, shell, locale } = frame;
  const words = texts.seats.preview;
  const { applicants } = texts.seats;
  return (
    <Table
      caption={props.caption}
      captionHidden
      rows={props.people}
      rowKey={({ application }) => application}
      fold="medium"
      texts={shell.table}
      columns={[
        { key: 'name', heading: words.name, cell: (one) => `${one.givenName} ${one.familyName}` },
        ...(props.withPriority === true
          ? [
              {
                key: 'turn',
                heading: words.turn,
                align: 'end' as const,
                cell: (one: Applicant) => formatNumber(one.placement?.priority ?? 0, locale),
              },
            ]
          : []),
        { key: 'municipality', heading: words.municipality, cell: (one) => one.municipality.name },
        { key: 'wishes', heading: applicants.wishes, cell: (one) => sayWishes(one, view.call, frame) },
        ...(action === undefined
          ? []
          : [
              {
                key: 'action',
                heading: words.addTitle,
                cell: (one: Applicant) => (
                  <a href={action.href(one)}>
                    {action.label}{' '}
                    <span className="ds-sr-only">
                      {one.givenName} {one.familyName}
                    </span>
                  </a>
                ),
              },
            ]),
      ]}
    />
  );
}
