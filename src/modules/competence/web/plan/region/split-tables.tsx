import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import { Section } from '../../../../../web/components/section.tsx';
import { type Column, Table } from '../../../../../web/components/table.tsx';
import { formatDate, formatNumber, formatPercent } from '../../../../../web/format.ts';
import { MILLION } from '../../../domain/plan/region/cost-split.ts';
import type { RegionPlace } from '../../../domain/plan/region/place.ts';
import { shownKroner } from '../../../domain/plan/region/shown-kroner.ts';
import type { ArrangementTexts } from '../../../texts/plan/region-arrangement.ts';
import type { ArrangementPageView, ArrangementView } from '../../../views/plan/region/arrangement.ts';
import { Downloads, type RegionFrame } from './frame.tsx';
import { regionPaths } from './paths.ts';

export type Part = {
  readonly frame: RegionFrame;
  readonly view: ArrangementView;
  readonly words: ArrangementTexts;
};

export const percentOf = (millionths: number, frame: RegionFrame): string =>
  formatPercent(millionths / MILLION, frame.locale, 2);

type Row = RegionPlace & { readonly index: number };

export function SplitTable(
  props: Part & { readonly split: Extract<ArrangementView['split'], { ok: true }> },
): ReactElement {
  const { frame, view, words, split } = props;
  const rows: readonly Row[] = view.present.map((place, index) => ({ ...place, index }));
  const shown = shownKroner(split.costs, view.years, rows.length);
  const whole = (amount: number) => formatNumber(amount, frame.locale);
  const sum = (amounts: readonly number[] = []) => whole(amounts.reduce((all, one) => all + one, 0));
  const isByPeople =
    view.arrangement.key === 'population' || view.arrangement.key === 'half-equal-half-population';
  const [counted] = view.present.flatMap(({ populationOn }) => (populationOn === null ? [] : [populationOn]));
  const people: readonly Column<Row>[] = isByPeople
    ? [
        {
          key: 'population',
          heading: words.population,
          align: 'end',
          cell: ({ population }) =>
            population === null ? frame.words.notTold : formatNumber(population, frame.locale),
        },
      ]
    : [];
  return (
    <>
      <Table<Row>
        caption={words.caption}
        rows={rows}
        rowKey={({ code }) => code}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          { key: 'place', heading: frame.words.municipality, cell: ({ name }) => name, foot: words.sum },
          ...people,
          {
            key: 'share',
            heading: words.share,
            align: 'end',
            cell: ({ index }) => percentOf(split.shares[index] ?? 0, frame),
          },
          ...view.years.map((year, at): Column<Row> => ({
            key: String(year),
            heading: String(year),
            align: 'end',
            cell: ({ index }) => whole(shown.years[at]?.[index] ?? 0),
            foot: sum(shown.years[at]),
          })),
          {
            key: 'total',
            heading: words.total,
            align: 'end',
            cell: ({ index }) => whole(shown.totals[index] ?? 0),
            foot: sum(shown.totals),
          },
        ]}
      />
      <p className="ll-subtle">
        {split.costs.length === 0 ? words.noCosts : words.rounding}{' '}
        {isByPeople && counted !== undefined ? words.populationNote(formatDate(counted, frame.locale)) : ''}
      </p>
      {split.costs.length === 0 ? null : (
        <Downloads frame={frame} at={(format) => regionPaths.splitFile(view.shell.plan.id, format)} />
      )}
    </>
  );
}

/** The same costs by every key, with how far each is from the one that was chosen. */
export function Comparison({ frame, view, words }: Part): ReactElement | null {
  if (view.split.ok && view.split.costs.length === 0) return null;
  const rows: readonly Row[] = view.present.map((place, index) => ({ ...place, index }));
  const chosen = view.comparison.find(({ key }) => key === view.arrangement.key);
  const unusable = view.comparison.flatMap((one) => (one.ok ? [] : [[one.key, one.why] as const]));
  const difference = (amount: number) =>
    `${amount > 0 ? '+' : amount < 0 ? '−' : '±'}${formatNumber(Math.abs(amount), frame.locale)}`;
  return (
    <Section heading={words.compareTitle}>
      <p>{words.compareLead}</p>
      <Table<Row>
        caption={words.compareCaption}
        captionHidden
        rows={rows}
        rowKey={({ code }) => code}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          { key: 'place', heading: frame.words.municipality, cell: ({ name }) => name, foot: words.sum },
          ...view.comparison.map((one): Column<Row> => ({
            key: one.key,
            heading: one === chosen ? words.chosen(words.keys[one.key]) : words.keys[one.key],
            align: 'end',
            cell: ({ index }) => {
              if (!one.ok) return <span className="ll-subtle">{words.cannot}</span>;
              const part = one.parts[index];
              const base = chosen?.ok === true && chosen !== one ? chosen.parts[index] : undefined;
              return (
                <>
                  {formatNumber(part?.kroner ?? 0, frame.locale)}
                  <br />
                  <span className="ll-subtle">
                    {percentOf(part?.millionths ?? 0, frame)}
                    {base === undefined ? null : (
                      <>
                        <br />
                        {words.difference(difference((part?.kroner ?? 0) - base.kroner))}
                      </>
                    )}
                  </span>
                </>
              );
            },
            foot: one.ok
              ? formatNumber(
                  one.parts.reduce((sum, { kroner }) => sum + kroner, 0),
                  frame.locale,
                )
              : '–',
          })),
        ]}
      />
      {unusable.length === 0 ? null : (
        <ul className="ll-subtle">
          {unusable.map(([key, why]) => (
            <li key={key}>{`${words.keys[key]}: ${words.why[why]}`}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Each split as it was made: what was billed then can be looked up. */
export function History({
  frame,
  view,
  words,
  history,
}: Part & Pick<ArrangementPageView, 'history'>): ReactElement | null {
  if (history.length === 0) return null;
  const codes = [...new Set(history.flatMap(({ shares }) => shares.map(({ municipality }) => municipality)))];
  type Kept = (typeof history)[number];
  return (
    <Section heading={words.history}>
      <Table<Kept>
        caption={words.historyCaption}
        captionHidden
        rows={history}
        rowKey={({ id }) => id}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          {
            key: 'made',
            heading: words.madeOn,
            cell: ({ madeAt }) => formatDate(dayInNorway(madeAt), frame.locale),
          },
          { key: 'key', heading: words.key, cell: ({ key }) => words.keys[key] },
          ...codes.toSorted().map((code): Column<Kept> => ({
            key: code,
            heading: view.names.get(code) ?? code,
            align: 'end',
            cell: ({ shares }) => {
              const share = shares.find(({ municipality }) => municipality === code);
              return share === undefined ? '–' : percentOf(share.millionths, frame);
            },
          })),
        ]}
      />
    </Section>
  );
}
