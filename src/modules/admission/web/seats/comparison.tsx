import type { ReactElement } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { type Column, Table } from '../../../../web/components/table.tsx';
import { formatNumber } from '../../../../web/format.ts';
import type { Summary } from '../../domain/seats/summary.ts';
import type { Preview, SeatsView } from '../../views/seats/allocation.ts';
import type { Frame } from '../frame.ts';
import { seatPaths } from './paths.ts';

type Row = { readonly name: string; readonly summary: Omit<Summary, 'unmet'> & { readonly unmet?: number } };

/** The mechanisms side by side, the optimum when it is asked for, and what each rule costs. */
export function ComparisonSection(props: {
  readonly frame: Frame;
  readonly view: SeatsView;
  readonly preview: Preview;
}): ReactElement {
  const { frame, view, preview } = props;
  const { texts, shell } = frame;
  const words = texts.seats.preview;
  const { optimum } = preview;
  const counties = new Map(view.counties.map(({ code, name }) => [code, name]));
  const nameOf = (rule: OptimumPrice['rule'], county: string | null) =>
    county === null ? words.ruleNames[rule] : `${words.ruleNames[rule]}: ${counties.get(county) ?? county}`;
  const rows: readonly Row[] = [
    ...preview.mechanisms.map(({ mechanism, summary }) => {
      const { name } = texts.call.mechanisms[mechanism];
      return { name: mechanism === preview.chosen ? words.chosen(name) : name, summary };
    }),
    ...(typeof optimum === 'string' ? [] : [{ name: words.optimum, summary: optimum }]),
  ];
  return (
    <>
      <Section heading={words.mechanismsTitle}>
        <SummaryTable frame={frame} caption={words.mechanismsCaption} first={words.mechanism} rows={rows} />
        {optimum === 'not-available' ? (
          <Notice tone="warning" texts={shell.notice} live>
            <p>{words.optimumFailed}</p>
          </Notice>
        ) : null}
        <p>{words.optimumText}</p>
        {optimum === 'not-asked' ? (
          <div className="ll-buttons">
            <LinkButton href={`${seatPaths.seats(view.call.id)}?optimum=yes`} variant="secondary">
              {words.optimumAsk}
            </LinkButton>
          </div>
        ) : null}
      </Section>
      {preview.prices.length === 0 ? null : (
        <Section heading={words.rulesTitle}>
          <p>{words.rulesText}</p>
          <SummaryTable
            frame={frame}
            caption={words.rulesCaption}
            first={words.rule}
            rows={preview.prices.map(({ rule, county, summary }) => ({
              name: nameOf(rule, county),
              summary,
            }))}
          />
        </Section>
      )}
      {preview.optimumPrices.length === 0 ? null : (
        <Section heading={words.optimumPricesTitle} id="optimum-prices">
          <p>{words.optimumPricesText}</p>
          <Table
            caption={words.optimumPricesTitle}
            captionHidden
            rows={preview.optimumPrices}
            rowKey={(price) => nameOf(price.rule, countyOf(price))}
            texts={shell.table}
            columns={[
              { key: 'name', heading: words.rule, cell: (price) => nameOf(price.rule, countyOf(price)) },
              ...(['seats', 'municipalities', 'worth'] as const).map((key) => ({
                key,
                heading: words.optimumPrice[key],
                align: 'end' as const,
                cell: (price: OptimumPrice) => formatNumber(price[key], frame.locale),
              })),
            ]}
          />
        </Section>
      )}
    </>
  );
}

type OptimumPrice = Preview['optimumPrices'][number];

function countyOf(price: OptimumPrice): string | null {
  return 'county' in price ? price.county : null;
}

function SummaryTable(props: {
  readonly frame: Frame;
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
}): ReactElement {
  const { texts, shell, locale } = props.frame;
  const words = texts.seats.preview;
  const figure = (key: keyof Summary, heading: string): Column<Row> => ({
    key,
    heading,
    align: 'end',
    cell: ({ summary }) => {
      const value = summary[key];
      return value === undefined ? '–' : formatNumber(value, locale);
    },
  });
  return (
    <Table
      caption={props.caption}
      captionHidden
      rows={props.rows}
      rowKey={({ name }) => name}
      fold="medium"
      texts={shell.table}
      columns={[
        { key: 'name', heading: props.first, cell: ({ name }) => name },
        figure('given', words.given),
        figure('municipalities', words.municipalities),
        figure('firstWish', words.firstWish),
        figure('waiting', words.waiting),
        figure('unmet', words.unmet),
      ]}
    />
  );
}
