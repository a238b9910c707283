import type { ReactElement } from 'react';
import { alphabet } from '../../../../kernel/alphabet.ts';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { formatNumber } from '../../../../web/format.ts';
import type { Share } from '../../domain/seats/summary.ts';
import type { Frame } from '../frame.ts';

/** Seats by service or municipality, with sums at the foot. */
export function ShareTable(props: {
  readonly frame: Frame;
  readonly title: string;
  readonly heading: string;
  readonly shares: readonly Share[];
  /** A long list that is looked up in rather than read. */
  readonly folded?: boolean;
}): ReactElement {
  const { frame, shares } = props;
  const { texts, shell, locale } = frame;
  const words = texts.seats.preview;
  const sum = (of: (share: Share) => number) =>
    formatNumber(
      shares.reduce((all, share) => all + of(share), 0),
      locale,
    );
  const table = (
    <Table
      caption={props.title}
      captionHidden
      rows={shares.toSorted((a, b) => alphabet.compare(a.name, b.name))}
      rowKey={({ key }) => key}
      texts={shell.table}
      columns={[
        { key: 'name', heading: props.heading, cell: ({ name }) => name, foot: words.total },
        {
          key: 'applicants',
          heading: words.applicants,
          align: 'end',
          cell: ({ applicants }) => formatNumber(applicants, locale),
          foot: sum(({ applicants }) => applicants),
        },
        {
          key: 'given',
          heading: words.given,
          align: 'end',
          cell: ({ given }) => formatNumber(given, locale),
          foot: sum(({ given }) => given),
        },
      ]}
    />
  );
  return (
    <Section heading={props.title}>
      {props.folded === true ? (
        <details>
          <summary>
            {props.title} ({formatNumber(shares.length, locale)})
          </summary>
          {table}
        </details>
      ) : (
        table
      )}
    </Section>
  );
}
