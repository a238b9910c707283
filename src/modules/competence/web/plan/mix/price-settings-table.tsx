import type { ReactElement } from 'react';
import type { Locale } from '../../../../../kernel/locale.ts';
import { Table } from '../../../../../web/components/table.tsx';
import { formatDate, formatNumber } from '../../../../../web/format.ts';
import {
  PRICE_LIMITS,
  type PriceKey,
  type PriceSet,
  type PriceSetting,
} from '../../../domain/plan/mix/price-settings.ts';
import type { MixFrame } from './frame.ts';

type Props = {
  readonly frame: MixFrame;
  readonly set: PriceSet;
  /** Professions by name. */
  readonly items: readonly { readonly code: string | null; readonly name: string }[];
};

/** Every price that the usual figures are made of, with its day and its source. */
export function PriceSettings({ frame, set, items }: Props): ReactElement {
  const { pricing, shell: house, locale } = frame;
  const words = pricing.settings;
  const order = [...PRICE_LIMITS.keys()];
  const rows = [...set].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return (
    <>
      <Table
        caption={words.caption}
        rows={rows}
        rowKey={({ key }) => key}
        fold="medium"
        texts={house.table}
        columns={[
          { key: 'what', heading: words.what, cell: (one) => nameOf(one, items, frame, locale) },
          {
            key: 'value',
            heading: words.value,
            align: 'end',
            cell: ({ value }) => formatNumber(value, locale, decimalsOf(value)),
          },
          { key: 'since', heading: words.since, cell: ({ since }) => formatDate(since, locale) },
          { key: 'source', heading: words.source, cell: ({ source }) => words.sources[source] ?? source },
          {
            key: 'limits',
            heading: words.limits,
            cell: ({ key }) => {
              const limit = PRICE_LIMITS.get(key);
              if (limit === undefined) return '–';
              const number = (value: number) => formatNumber(value, locale, decimalsOf(value));
              return words.between(number(limit.least), number(limit.most), limit.whole === true);
            },
          },
        ]}
      />
      <p className="ll-subtle">{words.published}</p>
      <p className="ll-subtle">{words.change}</p>
    </>
  );
}

function nameOf({ key }: PriceSetting, items: Props['items'], { pricing }: MixFrame, locale: Locale): string {
  const words = pricing.settings;
  if (!key.startsWith('pay.')) return words.names[key as PriceKey] ?? key;
  const code = key.slice('pay.'.length);
  if (code === 'specialist' || code === 'others') return words.pay(words[code]);
  const name = items.find((item) => item.code === code)?.name ?? code;
  return words.pay(name.toLocaleLowerCase(locale));
}

/** As many as the figure was given with, at most three. */
function decimalsOf(value: number): number {
  return [0, 1, 2].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 3;
}
