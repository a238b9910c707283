import type { ReactElement } from 'react';
import { Table } from '../../../../web/components/table.tsx';
import { formatPercent, formatPeriod } from '../../../../web/format.ts';
import { sayYears } from '../../texts/assessment/years.ts';
import type { AssessmentView } from '../../views/assessment/assessment.ts';
import { Choice } from '../../../../web/components/choice.tsx';
import type { Frame } from '../frame.ts';

/** Every line of practice with what it is worth alone; in a form also whether it is documented and relevant. */
export function PracticeTable(props: {
  readonly frame: Frame;
  readonly view: AssessmentView;
  readonly ticked: { readonly counted: readonly string[]; readonly relevant: readonly string[] };
  readonly inForm: boolean;
}): ReactElement {
  const { frame, view, ticked, inForm } = props;
  const { page: words, facts } = frame.texts.assessment;
  const tick = (name: 'counted' | 'relevant') => ({
    key: name,
    heading: words[name],
    cell: (row: AssessmentView['practice'][number]) =>
      inForm ? (
        <Choice
          type="checkbox"
          id={`${name}-${row.id}`}
          name={name}
          value={row.id}
          label={
            <>
              {words[name]} <span className="ds-sr-only">{words.ofEmployer(row.employer)}</span>
            </>
          }
          help={undefined}
          checked={ticked[name].includes(row.id)}
          invalid={false}
        />
      ) : ticked[name].includes(row.id) ? (
        facts.yes
      ) : (
        facts.no
      ),
  });
  return (
    <Table
      caption={words.practiceCaption}
      captionHidden
      rows={view.practice}
      rowKey={(row) => row.id}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        {
          key: 'employer',
          heading: words.employer,
          cell: (row) => (row.title === '' ? row.employer : `${row.employer}, ${row.title}`),
        },
        {
          key: 'period',
          heading: words.period,
          cell: (row) => formatPeriod({ from: row.startedOn, to: row.endedOn }, frame.locale),
        },
        {
          key: 'percent',
          heading: words.percent,
          align: 'end',
          cell: (row) => formatPercent(row.percent / 100, frame.locale, row.percent % 1 === 0 ? 0 : 2),
        },
        {
          key: 'worth',
          heading: words.worth,
          align: 'end',
          cell: (row) => sayYears(row.worth, frame.locale),
        },
        tick('counted'),
        tick('relevant'),
      ]}
    />
  );
}
