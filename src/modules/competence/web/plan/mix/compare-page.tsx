import type { ReactElement } from 'react';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatNumber } from '../../../../../web/format.ts';
import type { MixRunView } from '../../../views/plan/mix/run.ts';
import { PlanPage } from '../frame.tsx';
import { type MixFrame, titleOfRun } from './frame.ts';
import { sayUnmet } from './amounts.ts';
import { costOfRun } from './runs-table.tsx';
import { sayLine } from './say-line.ts';

/** What two runs propose, cost and leave uncovered, side by side. */
export function ComparePage(props: {
  readonly frame: MixFrame;
  readonly first: MixRunView;
  readonly second: MixRunView;
}): ReactElement {
  const { frame, first, second } = props;
  const { own, shell: house, locale } = frame;
  const words = own.compare;
  const number = (value: number, decimals: number) => formatNumber(value, locale, decimals);
  const both = (of: (view: MixRunView) => string) => ({ first: of(first), second: of(second) });
  const rows = [
    {
      what: words.stress,
      ...both(({ run }) => `${number(run.asked.question.common.stress, 0)} ${own.common.percent}`),
    },
    { what: words.lines, ...both(({ lines }) => number(lines.length, 0)) },
    {
      what: words.cost,
      ...both(({ run }) => (run.answer === null ? '–' : number(costOfRun(run.answer), 0))),
    },
    {
      what: words.unmet,
      ...both(({ run }) => (run.answer === null ? '–' : sayUnmet(run.asked, run.answer, frame))),
    },
  ];
  const told = (view: MixRunView) => view.lines.map((line) => sayLine(line, view, own, locale));
  const [inFirst, inSecond] = [told(first), told(second)];
  const differences = [
    { view: first, lines: inFirst.filter((line) => !inSecond.includes(line)) },
    { view: second, lines: inSecond.filter((line) => !inFirst.includes(line)) },
  ];
  return (
    <PlanPage frame={frame} shell={first.shell} here="measures" title={words.title}>
      <Table
        caption={words.caption}
        captionHidden
        rows={rows}
        rowKey={(row) => row.what}
        texts={house.table}
        columns={[
          { key: 'what', heading: words.what, cell: (row) => row.what },
          { key: 'first', heading: titleOfRun(first.run, frame), align: 'end', cell: (row) => row.first },
          { key: 'second', heading: titleOfRun(second.run, frame), align: 'end', cell: (row) => row.second },
        ]}
      />
      {differences.every(({ lines }) => lines.length === 0) ? <p>{words.both}</p> : null}
      {differences.map(({ view, lines }, index) =>
        lines.length === 0 ? null : (
          <Section
            key={view.run.id}
            heading={words.only(titleOfRun(view.run, frame))}
            id={`only-${index + 1}`}
          >
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
        ),
      )}
    </PlanPage>
  );
}
