import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Choice } from '../../../web/components/choice.tsx';
import { PrintOnly, ScreenOnly } from '../../../web/components/only.tsx';
import { Table } from '../../../web/components/table.tsx';
import type { CandidatesView, CandidateWithManager } from '../views/candidates.ts';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';

/** Those who are on the list, each with what can be put right about them. */
export function ChosenCandidates(props: {
  readonly frame: Frame;
  readonly view: CandidatesView;
  readonly open: boolean;
}): ReactElement {
  const { frame, view, open } = props;
  const words = frame.texts.people;
  return (
    <Table
      caption={words.chosenCaption}
      captionHidden
      rows={view.candidates}
      rowKey={(row) => row.id}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        {
          key: 'name',
          heading: words.name,
          cell: (row) => (
            <>
              {row.familyName}, {row.givenName}
              <br />
              <span className="ll-subtle">{row.email}</span>
            </>
          ),
        },
        {
          key: 'track',
          heading: words.track,
          cell: (row) => {
            const said = [words.tracks[row.track], ...(row.potentialLeader ? [words.potential] : [])].join(
              ', ',
            );
            if (!open) return said;
            return (
              <div>
                <ScreenOnly>
                  <CandidateForm frame={frame} view={view} row={row} />
                </ScreenOnly>
                <PrintOnly>{said}</PrintOnly>
              </div>
            );
          },
        },
        {
          key: 'manager',
          heading: words.manager,
          cell: (row) =>
            row.manager === null ? (
              <span className="ll-subtle">{words.noManager}</span>
            ) : (
              `${row.manager.givenName} ${row.manager.familyName}`
            ),
        },
        ...(open
          ? [
              {
                key: 'remove',
                heading: words.actions,
                cell: (row: CandidateWithManager) => (
                  <form method="post" action={paths.removeCandidate(view.order.order.id, row.id)}>
                    <Button variant="quiet" icon="close">
                      {words.remove}
                      <span className="ds-sr-only">
                        {' '}
                        {row.givenName} {row.familyName}
                      </span>
                    </Button>
                  </form>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function CandidateForm(props: {
  readonly frame: Frame;
  readonly view: CandidatesView;
  readonly row: CandidateWithManager;
}): ReactElement {
  const { frame, view, row } = props;
  const words = frame.texts.people;
  const name = `${row.givenName} ${row.familyName}`;
  return (
    <form
      method="post"
      action={paths.candidate(view.order.order.id, row.id)}
      className="ll-candidate-form"
      aria-label={words.saveName(name)}
    >
      <select
        className="ds-input"
        name="track"
        aria-label={`${words.track}: ${name}`}
        defaultValue={row.track}
      >
        <option value="credit">{words.tracks.credit}</option>
        <option value="non-credit">{words.tracks['non-credit']}</option>
      </select>
      <Choice
        type="checkbox"
        id={`potential-${row.id}`}
        name="potential"
        value="yes"
        label={words.potential}
        checked={row.potentialLeader}
        invalid={false}
      />
      <Button variant="secondary">
        {words.save}
        <span className="ds-sr-only"> {name}</span>
      </Button>
    </form>
  );
}
