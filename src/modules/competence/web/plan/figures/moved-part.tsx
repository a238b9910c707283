import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatDate } from '../../../../../web/format.ts';
import type { Moved } from '../../../domain/plan/figures/figure-set.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { nameOfLine, sayPoint } from '../../../texts/plan/say-figures.ts';
import type { PlanFrame } from '../frame.tsx';

/** What is not as it was in the set before. */
export function MovedPart(props: {
  readonly frame: PlanFrame;
  readonly moved: readonly Moved[];
  readonly before: { readonly takenAt: Date };
}): ReactElement {
  const { frame, before } = props;
  const { locale } = frame;
  const words = planFiguresTexts[locale];
  const day = formatDate(dayInNorway(before.takenAt), locale);
  // Professions are groups of education put together, and would say the same twice.
  const moved = props.moved.filter(({ line }) => line.part !== 'profession');
  const [first] = moved;
  return (
    <Section heading={words.moved.heading} id="moved">
      {first === undefined ? (
        <p>{words.moved.none(day)}</p>
      ) : (
        <>
          <p>{words.moved.lead(first.year, day)}</p>
          <Table<Moved>
            caption={words.moved.caption}
            captionHidden
            rows={moved}
            rowKey={({ line }) => `${line.part} ${line.item}`}
            texts={frame.shell.table}
            columns={[
              { key: 'what', heading: words.moved.what, cell: ({ line }) => sayLine(line, frame) },
              {
                key: 'before',
                heading: words.moved.before,
                align: 'end',
                cell: (one) => sayPoint(one.before, one.line.unit, locale),
              },
              {
                key: 'after',
                heading: words.moved.after,
                align: 'end',
                cell: (one) => sayPoint(one.after, one.line.unit, locale),
              },
            ]}
          />
        </>
      )}
    </Section>
  );
}

function sayLine(line: Moved['line'], { locale }: PlanFrame): string {
  const { parts } = planFiguresTexts[locale];
  const name = nameOfLine(line, locale);
  return line.part === 'gap' || line.part === 'need-and-supply' ? name : `${parts[line.part]}: ${name}`;
}
