import type { ReactElement } from 'react';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import {
  type Assumption,
  ASSUMPTION_GROUPS,
  type AssumptionGroup,
  listAssumptions,
} from '../../domain/assumptions/list-assumptions.ts';
import { AssumptionSource, nameOfAssumption, sayValue } from './assumption-cells.tsx';
import { needPaths } from './paths.ts';
import { anchorOf } from './short-assumptions.tsx';
import { persons, type PartProps, type Words } from './words.ts';

/** What the figures rest on beside the register: each with value, source, year and mark. */
export function AssumptionsPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { assumptions: texts, staff } = words.texts;
  const all = listAssumptions(picture.area.baseYear);
  return (
    <Section heading={texts.heading} id="assumptions">
      <p>{texts.lead}</p>
      {picture.ownFigures.length === 0 ? (
        picture.place.kind === 'country' ? null : (
          <p>{staff.nationalRates}</p>
        )
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
      {ASSUMPTION_GROUPS.map((group) => (
        <Group key={group} group={group} lines={all.filter((one) => one.group === group)} words={words} />
      ))}
      <p>{texts.method}</p>
      <ul className="ll-inline-list">
        <li>
          <a href={needPaths.method}>{texts.readMethod}</a>
        </li>
        <li>
          <a href={`${needPaths.page(props.picture.place, 'overview', props.query)}#downloads`}>
            {texts.files}
          </a>
        </li>
      </ul>
    </Section>
  );
}

function Group(props: {
  readonly group: AssumptionGroup;
  readonly lines: readonly Assumption[];
  readonly words: Words;
}): ReactElement {
  const { group, lines, words } = props;
  const { assumptions: texts } = words.texts;
  const caption = `${texts.groups[group]}: ${texts.caption}`;
  return (
    <details className="ll-details">
      <summary>{texts.groups[group]}</summary>
      <Table
        caption={caption}
        captionHidden
        fold="medium"
        columns={[
          {
            key: 'what',
            heading: texts.what,
            cell: (one) => <span id={anchorOf(one)}>{nameOfAssumption(one, words)}</span>,
          },
          { key: 'value', heading: texts.value, cell: (one) => sayValue(one.value, words) },
          {
            key: 'source',
            heading: texts.source,
            cell: (one) => <AssumptionSource one={one} words={words} />,
          },
          { key: 'vintage', heading: texts.vintage, cell: (one) => one.vintage },
          { key: 'mark', heading: texts.mark, cell: (one) => texts.marks[one.mark] },
        ]}
        rows={lines}
        rowKey={anchorOf}
        texts={words.shell.table}
      />
    </details>
  );
}
