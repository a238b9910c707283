import type { ReactElement } from 'react';
import { credits } from '../../../kernel/credits.ts';
import { Button } from '../../../web/components/button.tsx';
import { errorOf } from '../../../web/components/error-summary.tsx';
import { Table } from '../../../web/components/table.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { formatCredits, formatList } from '../../../web/format.ts';
import type { CandidatesView } from '../views/candidates.ts';
import type { CandidatesState } from './candidates-page.tsx';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';

type Row = CandidatesView['staff']['rows'][number];

/** The staff list, those first whom the class is meant for. One press adds; what is unusual is put right above. */
export function StaffToAdd(props: {
  readonly frame: Frame;
  readonly view: CandidatesView;
  readonly state: CandidatesState;
}): ReactElement {
  const { frame, view, state } = props;
  const { texts, locale } = frame;
  const words = texts.people;
  return (
    <Table
      caption={words.staffCaption}
      captionHidden
      rows={view.staff.rows}
      rowKey={(row) => row.id}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        {
          key: 'name',
          heading: words.name,
          cell: (row) => `${row.familyName}, ${row.givenName}`,
        },
        {
          key: 'position',
          heading: words.position,
          cell: (row) => (
            <div>
              {row.titles.join(', ')}
              <br />
              <span className="ll-subtle">
                {row.leads.length > 0
                  ? words.leads(formatList(row.leads, locale))
                  : formatList(row.units, locale)}
              </span>
            </div>
          ),
        },
        {
          key: 'education',
          heading: words.education,
          cell: (row) =>
            row.credits === 0 ? words.noEducation : formatCredits(credits(row.credits), locale),
        },
        {
          key: 'add',
          heading: words.add,
          cell: (row) => <AddForm frame={frame} view={view} row={row} state={state} />,
        },
      ]}
    />
  );
}

function AddForm(props: {
  readonly frame: Frame;
  readonly view: CandidatesView;
  readonly row: Row;
  readonly state: CandidatesState;
}): ReactElement {
  const { frame, view, row, state } = props;
  const words = frame.texts.people;
  const field = `email-${row.id}`;
  const error = errorOf(state.errors, field);
  const typed = state.typed?.employee === row.id ? state.typed.email : undefined;
  return (
    <form
      method="post"
      action={paths.candidatesFrom(view.order.order.id, view.municipality)}
      className="ll-candidate-form"
    >
      <input type="hidden" name="employee" value={row.id} />
      <input type="hidden" name="q" value={state.query} />
      {row.leads.length === 0 ? <input type="hidden" name="potential" value="yes" /> : null}
      {row.email === null || error !== undefined ? (
        <TextField
          name="email"
          id={field}
          label={words.missingEmail}
          type="email"
          value={typed ?? row.email ?? ''}
          error={error}
        />
      ) : null}
      <Button variant="secondary">
        {words.add}
        <span className="ds-sr-only">
          {' '}
          {row.givenName} {row.familyName}
        </span>
      </Button>
    </form>
  );
}
