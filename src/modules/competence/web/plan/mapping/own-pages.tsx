import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { formatDate } from '../../../../../web/format.ts';
import type { Standing } from '../../../domain/plan/mapping/answers.ts';
import type { MappingTexts } from '../../../texts/plan/mapping.ts';
import type { MatrixView, OwnRound } from '../../../views/plan/mapping/own.ts';
import { type AnalysisFrame, levelWords } from '../analysis/frame.tsx';
import { mappingPaths } from '../analysis/paths.ts';

const STANDING: Readonly<Record<Standing, StatusKind>> = {
  none: 'waiting',
  self: 'next',
  leader: 'waiting',
  same: 'done',
  differs: 'attention',
};

export type Common = { readonly frame: AnalysisFrame; readonly words: MappingTexts };

export function OwnRoundsPage(props: Common & { readonly rounds: readonly OwnRound[] }): ReactElement {
  const words = props.words.own;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {props.rounds.length === 0 ? <EmptyState heading={words.empty} /> : null}
      {props.rounds.map((round) => (
        <Section key={round.id} heading={round.name}>
          {round.about === '' ? null : <p>{round.about}</p>}
          <p>{deadline(round, props)}</p>
          <ButtonGroup>
            {round.own && round.state !== 'to-come' ? (
              <LinkButton
                href={mappingPaths.round(round.id)}
                variant={round.state === 'open' ? 'primary' : 'secondary'}
              >
                {round.state === 'open' ? words.answer : words.see}
              </LinkButton>
            ) : null}
            {round.leads ? (
              <LinkButton href={mappingPaths.unit(round.id)} variant="secondary">
                {words.staff}
              </LinkButton>
            ) : null}
          </ButtonGroup>
        </Section>
      ))}
    </>
  );
}

export function deadline(
  round: Pick<OwnRound, 'state' | 'opensOn' | 'closesOn'>,
  { words, frame }: Common,
): string {
  switch (round.state) {
    case 'open':
      return words.own.until(formatDate(round.closesOn, frame.locale));
    case 'draft':
    case 'to-come':
      return words.own.notBegun(formatDate(round.opensOn, frame.locale));
    case 'closed':
      return words.own.ended;
    case 'cancelled':
      return words.own.cancelled;
  }
}

export function MatrixPage(props: Common & { readonly view: MatrixView }): ReactElement {
  const { frame, view } = props;
  const words = props.words.own;
  type Row = MatrixView['rows'][number];
  const cell = (row: Row, competence: string) =>
    `${row.self.get(competence) ?? '–'} / ${row.leader.get(competence) ?? '–'}`;
  const waiting = view.rows.filter(({ self }) => self.size === 0).length;
  const levels = levelWords(frame, view);
  return (
    <>
      <PageHeading kicker={view.round.name} title={words.matrixTitle} lead={words.matrixLead} />
      <p>
        {deadline(view.round, props)} {words.waiting(waiting)}
      </p>
      <Table
        caption={words.matrixCaption}
        captionHidden
        fold="medium"
        rows={view.rows}
        rowKey={(row) => row.employee}
        rowHref={(row) => mappingPaths.person(view.round.id, row.employee)}
        texts={frame.shell.table}
        columns={[
          { key: 'name', heading: words.name, cell: (row: Row) => row.name },
          { key: 'unit', heading: words.unit, cell: (row: Row) => row.unit },
          {
            key: 'standing',
            heading: words.standing,
            cell: (row: Row) => (
              <Status kind={STANDING[row.standing]}>{words.standings[row.standing]}</Status>
            ),
          },
          ...view.items.map(({ id, name }) => ({
            key: id,
            heading: name,
            cell: (row: Row) => cell(row, id),
          })),
        ]}
      />
      <ul className="ll-subtle">
        {levels.map((word, level) => (
          <li key={word}>{frame.words.level(level, word)}</li>
        ))}
      </ul>
    </>
  );
}
