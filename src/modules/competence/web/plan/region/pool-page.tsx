import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDate, formatList, formatMoney, formatNumber } from '../../../../../web/format.ts';
import type { GroupAnswer } from '../../../domain/plan/region/pooling.ts';
import { type PoolsTexts, poolsTexts } from '../../../texts/plan/region-pools.ts';
import type { PoolView, ShareRow } from '../../../views/plan/region/pools.ts';
import { Done, fteIn, Left, type RegionFrame, RegionPage } from './frame.tsx';
import { regionPaths } from './paths.ts';
import { sayAnswer, verdictKind } from './pool-words.ts';

type Part = { readonly frame: RegionFrame; readonly view: PoolView; readonly words: PoolsTexts };

export function PoolPage(props: {
  readonly frame: RegionFrame;
  readonly view: PoolView;
  readonly done: string | undefined;
  readonly children: ReactElement;
}): ReactElement {
  const { frame, view } = props;
  const { shell, pool } = view;
  const words = poolsTexts[frame.locale];
  const plan = shell.plan.id;
  return (
    <RegionPage
      frame={frame}
      shell={shell}
      here="pools"
      title={pool.competenceName}
      actions={
        view.writes ? (
          <ButtonGroup>
            <LinkButton href={regionPaths.editPool(plan, pool.id)}>{frame.words.change}</LinkButton>
            <LinkButton href={regionPaths.removePool(plan, pool.id)} variant="quiet">
              {frame.words.remove}
            </LinkButton>
          </ButtonGroup>
        ) : undefined
      }
    >
      <Done frame={frame} text={props.done} />
      <Left frame={frame} gone={pool.gone} />
      {pool.elsewhere.length === 0 ? null : (
        <Notice tone="info" texts={frame.shell.notice} heading={frame.words.elsewhere.heading}>
          <ul>
            {pool.elsewhere.map((one) => (
              <li key={one.plan + one.kind}>
                <a href={regionPaths[one.kind === 'pool' ? 'pools' : 'recommendations'](one.plan)}>
                  {frame.words.elsewhere[one.kind](one.planName, one.regionName)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Shares frame={frame} view={view} words={words} />
      {view.groups.length === 0 ? null : <Groups frame={frame} view={view} words={words} />}
      <Agreement frame={frame} view={view} words={words} />
      {props.children}
    </RegionPage>
  );
}

function Shares({ frame, view, words }: Part): ReactElement {
  const { pool, limits } = view;
  const { locale } = frame;
  const own = new Set(view.own.map(({ code }) => code));
  const told = (value: number | null, decimals = 0) =>
    value === null ? frame.words.notTold : formatNumber(value, locale, decimals);
  const sumOf = (of: (row: ShareRow) => number | null) =>
    formatNumber(
      pool.rows.reduce((sum, row) => sum + (of(row) ?? 0), 0),
      locale,
      2,
    );
  const tells = view.shell.open.content && own.size > 0;
  return (
    <Section heading={words.rows.heading}>
      <Table<ShareRow>
        caption={words.rows.caption(pool.competenceName)}
        captionHidden
        rows={pool.rows}
        rowKey={({ municipality }) => municipality}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          {
            key: 'place',
            heading: frame.words.municipality,
            cell: ({ place }) => place.name,
            foot: words.rows.sum,
          },
          { key: 'cases', heading: words.rows.cases, align: 'end', cell: (row) => told(row.casesAYear) },
          {
            key: 'work',
            heading: words.rows.work,
            align: 'end',
            cell: (row) => told(row.answer.work, 2),
            foot: sumOf((row) => row.answer.work),
          },
          { key: 'holders', heading: words.rows.holders, cell: (row) => words.holders[row.holders] },
          {
            key: 'duty',
            heading: words.rows.duty,
            cell: ({ legalDutyUnmet: unmet }) =>
              words.duties[unmet === null ? 'not-told' : unmet ? 'unmet' : 'met'],
          },
          { key: 'travel', heading: words.rows.travel, align: 'end', cell: (row) => told(row.travelMinutes) },
          {
            key: 'answer',
            heading: words.rows.answer,
            cell: (row) => (
              <>
                <Status kind={verdictKind(row.answer.verdict)}>{words.verdicts[row.answer.verdict]}</Status>
                <span className="ll-subtle"> {sayAnswer(row, pool, limits.leastOwnPost, frame, words)}</span>
              </>
            ),
          },
          {
            key: 'proposed',
            heading: words.rows.proposed,
            align: 'end',
            cell: (row) => fteIn(row.proposed, frame),
            foot: sumOf((row) => row.proposed),
          },
          {
            key: 'agreed',
            heading: words.rows.agreed,
            align: 'end',
            cell: (row) => fteIn(row.fte, frame),
            foot: sumOf((row) => row.fte),
          },
          ...(tells
            ? [
                {
                  key: 'tell',
                  heading: words.rows.tell,
                  cell: ({ place }: ShareRow) =>
                    own.has(place.code) ? (
                      <a href={regionPaths.share(view.shell.plan.id, pool.id, place.code)}>
                        {words.rows.tell}
                        <span className="ds-sr-only"> {place.name}</span>
                      </a>
                    ) : (
                      '–'
                    ),
                },
              ]
            : []),
        ]}
      />
      <p className="ll-subtle">
        {words.registerNote}{' '}
        {words.limits(formatNumber(limits.leastOwnPost, locale), formatDate(limits.since, locale))}
      </p>
    </Section>
  );
}

function Groups({ frame, view, words }: Part): ReactElement {
  const { locale } = frame;
  const named = (codes: readonly string[]) =>
    formatList(
      codes.map((code) => view.names.get(code) ?? code),
      locale,
    );
  const work = (group: GroupAnswer) => formatNumber(group.work, locale, 2);
  return (
    <Section heading={words.groups.heading}>
      <p>{words.groups.help}</p>
      <Table<GroupAnswer>
        caption={words.groups.caption}
        captionHidden
        rows={view.groups}
        rowKey={({ municipalities }) => municipalities.join('-')}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          {
            key: 'who',
            heading: words.groups.who,
            cell: ({ municipalities }) =>
              municipalities.length > 2 ? words.groups.all : named(municipalities),
          },
          {
            key: 'answer',
            heading: words.rows.answer,
            cell: ({ verdict }) => <Status kind={verdictKind(verdict)}>{words.verdicts[verdict]}</Status>,
          },
          {
            key: 'work',
            heading: words.groups.work,
            align: 'end',
            cell: (group) =>
              group.withoutWork.length === 0
                ? work(group)
                : group.withoutWork.length === group.municipalities.length
                  ? frame.words.notTold
                  : words.groups.atLeast(work(group)),
          },
        ]}
      />
    </Section>
  );
}

function Agreement({ frame, view, words }: Part): ReactElement {
  const { pool } = view;
  const { locale } = frame;
  return (
    <Section heading={words.agreement}>
      <DefinitionList
        items={[
          {
            term: words.fields.form,
            description:
              pool.form === null
                ? frame.words.notChosen
                : `${words.forms[pool.form]}. ${words.formHelp[pool.form]}`,
          },
          {
            term: words.fields.host,
            description:
              pool.host === null ? frame.words.notChosen : (view.names.get(pool.host) ?? pool.host),
          },
          {
            term: words.fields.cost,
            description: pool.cost === null ? frame.words.notTold : formatMoney(pool.cost, locale),
          },
          {
            term: words.fields.hoursACase,
            description: `${formatNumber(pool.hoursACase, locale)} ${words.hours}`,
          },
          {
            term: words.fields.hoursAnFte,
            description: `${formatNumber(pool.hoursAnFte, locale)} ${words.hours}`,
          },
          {
            term: words.fields.mostTravelMinutes,
            description: `${formatNumber(pool.mostTravelMinutes, locale)} ${words.minutes}`,
          },
          ...(pool.note === '' ? [] : [{ term: words.fields.note, description: pool.note }]),
        ]}
      />
    </Section>
  );
}
