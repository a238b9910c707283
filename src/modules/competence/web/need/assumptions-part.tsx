import type { ReactElement } from 'react';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { formatNumber } from '../../../../web/format.ts';
import {
  type AssumedValue,
  type Assumption,
  listAssumptions,
} from '../../domain/assumptions/list-assumptions.ts';
import { persons, type PartProps, type Words } from './words.ts';

/** What the figures rest on beside the register: each with value, source, year and mark. */
export function AssumptionsPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { assumptions: texts, staff } = words.texts;
  return (
    <Section heading={texts.heading} id="assumptions">
      <p>{texts.lead}</p>
      {picture.ownFigures.length === 0 ? (
        <p>{staff.nationalRates}</p>
      ) : (
        <>
          <h3>{staff.ownHeading}</h3>
          <ul>
            {picture.ownFigures.map((own) => (
              <li key={`${own.code} ${own.service}`}>
                {staff.ownUsers(
                  staff.services[own.service] ?? own.service,
                  picture.place.members.find(({ code }) => code === own.code)?.name ?? own.code,
                  persons(own.users, words),
                  own.year,
                )}{' '}
                <span className="ll-subtle">
                  ({own.source.publisher}: {own.source.name}, {own.source.vintage})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <details className="ll-details">
        <summary>{texts.show}</summary>
        <Table
          caption={texts.caption}
          captionHidden
          fold="medium"
          columns={[
            { key: 'what', heading: texts.what, cell: (one) => nameOf(one, words) },
            { key: 'value', heading: texts.value, cell: (one) => valueOf(one.value, words) },
            {
              key: 'source',
              heading: texts.source,
              cell: (one) => (
                <span lang="en">
                  {one.source}
                  {one.note === undefined ? null : <> {one.note}</>}
                </span>
              ),
            },
            { key: 'vintage', heading: texts.vintage, cell: (one) => <span lang="en">{one.vintage}</span> },
            { key: 'mark', heading: texts.mark, cell: (one) => texts.marks[one.mark] },
          ]}
          rows={listAssumptions()}
          rowKey={(one) => `${one.id} ${one.of ?? ''}`}
          texts={words.shell.table}
        />
      </details>
      <p>{texts.method}</p>
    </Section>
  );
}

function nameOf({ id, of }: Assumption, { texts }: Words): string {
  const name = texts.assumptions.names[id] ?? id;
  return of === undefined ? name : `${texts.staff.competences[of] ?? of}: ${name}`;
}

export function valueOf(value: AssumedValue, { locale }: Words): string {
  const share = (one: number): string => {
    const percent = one * 100;
    return `${formatNumber(percent, locale, percent < 10 ? 2 : 1)}${locale === 'en' ? '' : '\u00a0'}%`;
  };
  switch (value.kind) {
    case 'number':
      return formatNumber(value.value, locale);
    case 'share':
      return share(value.value);
    case 'by-age':
      return value.values.map((one) => `${one.ages}: ${formatNumber(one.value, locale, 3)}`).join('; ');
    case 'share-by-age':
      return value.values.map((one) => `${one.ages}: ${one.shares.map(share).join(' / ')}`).join('; ');
  }
}
