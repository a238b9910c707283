import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { formatDate } from '../../../../../web/format.ts';
import { listAddress } from '../../../../../web/list-address.ts';
import { type Standing, STANDINGS } from '../../../domain/plan/mapping/answers.ts';
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

export type MatrixAsk = { readonly query: string; readonly standing: Standing | undefined };

export function MatrixPage(
  props: Common & { readonly view: MatrixView; readonly ask: MatrixAsk },
): ReactElement {
  const { frame, view, ask } = props;
  const path = mappingPaths.unit(view.round.id);
  const found = view.rows.filter(
    ({ name, unit, standing }) =>
      (ask.standing === undefined || standing === ask.standing) &&
      `${name} ${unit}`.toLowerCase().includes(ask.query.toLowerCase()),
  );
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
      <SearchForm
        action={path}
        label={props.words.rounds.waitingSearch}
        query={ask.query}
        texts={frame.shell.search}
        clearHref={path}
        result={words.matrixResult(found.length, view.rows.length)}
        chosen={
          ask.standing === undefined
            ? []
            : [
                {
                  label: words.standings[ask.standing],
                  removeHref: listAddress(path, { q: ask.query }).with({}),
                },
              ]
        }
        filters={
          <Select
            name="standing"
            label={words.standing}
            optional={frame.shell.form.optional}
            value={ask.standing ?? ''}
            options={[
              { value: '', label: words.allStandings },
              ...STANDINGS.map((standing) => ({ value: standing, label: words.standings[standing] })),
            ]}
          />
        }
      />
      <Table
        caption={words.matrixCaption}
        captionHidden
        fold="medium"
        rows={found}
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
