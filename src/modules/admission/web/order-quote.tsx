import type { ReactElement } from 'react';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatDate, formatMoney, formatNumber } from '../../../web/format.ts';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';
import { Paragraphs } from './paragraphs.tsx';

/** Price, last day and what is covered, and what it comes to for each municipality. */
export function OrderQuote(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement | null {
  const { frame, view } = props;
  const { texts, locale } = frame;
  const words = texts.order;
  const { quote } = view.order;
  if (quote === null) return null;
  return (
    <Section heading={words.quote} id="quote">
      <DefinitionList
        items={[
          { term: words.price, description: <strong>{formatMoney(quote.price, locale)}</strong> },
          { term: words.validTo, description: formatDate(quote.validTo, locale) },
          ...(quote.text === ''
            ? []
            : [{ term: words.quoteText, description: <Paragraphs text={quote.text} /> }]),
        ]}
      />
      <QuoteShares frame={frame} view={view} />
    </Section>
  );
}

export function QuoteShares(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement | null {
  const { frame, view } = props;
  const { texts, locale, shell } = frame;
  const words = texts.order;
  if (view.shares.length === 0 || view.order.quote === null) return null;
  return (
    <>
      <Table
        caption={words.shares}
        rows={view.shares}
        rowKey={(row) => row.municipality}
        texts={shell.table}
        columns={[
          {
            key: 'municipality',
            heading: words.municipality,
            cell: (row) => view.names.get(row.municipality) ?? row.municipality,
          },
          {
            key: 'seats',
            heading: words.seatsColumn,
            align: 'end',
            cell: (row) => formatNumber(row.seats, locale),
            foot: formatNumber(
              view.shares.reduce((sum, share) => sum + share.seats, 0),
              locale,
            ),
          },
          {
            key: 'price',
            heading: words.shareColumn,
            align: 'end',
            cell: (row) => formatMoney(row.price, locale),
            foot: formatMoney(view.order.quote.price, locale),
          },
        ]}
      />
      <p className="ll-subtle">{words.sharesNote}</p>
    </>
  );
}
