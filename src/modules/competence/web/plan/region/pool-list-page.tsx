import type { ReactElement } from 'react';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDate, formatList, formatNumber } from '../../../../../web/format.ts';
import { goneWith } from '../../../domain/plan/region/place.ts';
import { type PoolsTexts, poolsTexts } from '../../../texts/plan/region-pools.ts';
import type { PoolRow, PoolsView } from '../../../views/plan/region/pools.ts';
import { measurePaths } from '../measures/paths.ts';
import { Done, Downloads, kronerIn, Left, type RegionFrame, RegionPage } from './frame.tsx';
import { regionPaths } from './paths.ts';
import { hasTold, verdictKind } from './pool-words.ts';

/** Where a shared post would pay. */
export function PoolListPage(props: {
  readonly frame: RegionFrame;
  readonly view: PoolsView;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const { shell, pools } = view;
  const words = poolsTexts[frame.locale];
  const plan = shell.plan.id;
  const add = view.writes ? <LinkButton href={regionPaths.addPool(plan)}>{words.add}</LinkButton> : undefined;
  const gone = goneWith(
    view.places,
    pools.flatMap(({ shares }) => shares.map(({ municipality }) => municipality)),
  );
  return (
    <RegionPage
      frame={frame}
      shell={shell}
      here="pools"
      title={words.title}
      lead={words.lead}
      actions={pools.length === 0 ? undefined : add}
    >
      <Done frame={frame} text={props.done} />
      <Left frame={frame} gone={gone} />
      {pools.length === 0 ? (
        <EmptyState heading={words.emptyTitle} action={add}>
          <p>{words.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Pools frame={frame} view={view} words={words} />
          <p className="ll-subtle">
            {words.registerNote}{' '}
            {words.limits(
              formatNumber(view.limits.leastOwnPost, frame.locale),
              formatDate(view.limits.since, frame.locale),
            )}
          </p>
          <Downloads frame={frame} at={(format) => regionPaths.poolsFile(plan, format)} />
        </>
      )}
      {view.sharedPosts === undefined ? null : (
        <p>
          <a href={measurePaths.mix(view.sharedPosts)}>{words.sharedPosts}</a>
        </p>
      )}
    </RegionPage>
  );
}

function Pools(props: {
  readonly frame: RegionFrame;
  readonly view: PoolsView;
  readonly words: PoolsTexts;
}): ReactElement {
  const { frame, view, words } = props;
  const gains = ({ rows }: PoolRow) =>
    rows.flatMap(({ answer, place }) => (answer.verdict === 'pays' ? [place.name] : []));
  return (
    <Table<PoolRow>
      caption={words.caption}
      captionHidden
      rows={view.pools}
      rowKey={({ id }) => id}
      rowHref={({ id }) => regionPaths.pool(view.shell.plan.id, id)}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        { key: 'competence', heading: words.competence, cell: ({ competenceName }) => competenceName },
        {
          key: 'answer',
          heading: words.answer,
          cell: ({ whole }) => (
            <Status kind={verdictKind(whole.verdict)}>{words.verdicts[whole.verdict]}</Status>
          ),
        },
        {
          key: 'gains',
          heading: words.gains,
          cell: (pool) => formatList(gains(pool), frame.locale) || words.gainsNone,
        },
        {
          key: 'told',
          heading: words.toldBy,
          cell: ({ rows }) => words.toldOf(rows.filter(hasTold).length, rows.length),
        },
        {
          key: 'form',
          heading: words.form,
          cell: ({ form, host }) =>
            form === null
              ? frame.words.notChosen
              : [words.forms[form], host === null ? undefined : view.names.get(host)]
                  .filter(Boolean)
                  .join(', '),
        },
        {
          key: 'cost',
          heading: `${words.cost} (kr)`,
          align: 'end',
          cell: ({ cost }) => (cost === null ? '–' : kronerIn(cost, frame)),
        },
      ]}
    />
  );
}
