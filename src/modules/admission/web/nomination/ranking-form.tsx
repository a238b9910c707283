import type { ReactElement } from 'react';
import { Button, ButtonGroup } from '../../../../web/components/button.tsx';
import type { FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../web/components/tag.tsx';
import { organisationTexts, SERVICE_TYPES } from '../../../organisation/index.ts';
import type { MunicipalApplicant, NominationsView } from '../../views/nomination/nominations.ts';
import type { Frame } from '../frame.ts';
import { nominationPaths } from './paths.ts';

type Props = {
  readonly frame: Frame;
  readonly view: NominationsView;
  /** Numbers as they were typed, by application; what is stored when the page is opened. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly errors: readonly FieldFailure[];
};

/**
 * The applicants with a number each, and buttons for one step up or down. Everything works without script. In an open call
 * there are no numbers, and what is left is who they are and whom they have asked.
 */
export function RankingForm({ frame, view, numbers, errors }: Props): ReactElement {
  const words = frame.texts.nomination.page;
  const { call, municipality, isRanked, mayRank } = view;
  const mayOrder = isRanked && mayRank;
  return (
    <Form action={nominationPaths.nominations(call.id, municipality.code)} guard={frame.shell.form.unsaved}>
      <input type="hidden" name="seen" value={view.seen} />
      {/* The first button is the one that Enter presses in a field: it must save, and not move somebody. */}
      {mayOrder ? (
        <button type="submit" name="do" value="save" className="ds-sr-only" tabIndex={-1} aria-hidden="true">
          {words.save}
        </button>
      ) : null}
      <Table
        caption={isRanked ? words.caption : words.captionOpen}
        captionHidden
        rows={view.applicants}
        rowKey={(row) => row.application}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          { key: 'name', heading: words.name, cell: (row) => row.name },
          ...(isRanked
            ? [
                {
                  key: 'rank',
                  heading: words.rank,
                  cell: (row: MunicipalApplicant) =>
                    mayRank ? (
                      <RankField
                        frame={frame}
                        row={row}
                        value={numbers.get(row.application) ?? ''}
                        errors={errors}
                      />
                    ) : (
                      (numbers.get(row.application) ?? '')
                    ),
                },
              ]
            : []),
          { key: 'job', heading: words.job, cell: (row) => <Job frame={frame} row={row} /> },
          { key: 'wishes', heading: words.wishes, cell: (row) => row.wishes.join(', ') },
          {
            key: 'manager',
            heading: words.manager,
            cell: (row) => <ManagerCell frame={frame} row={row} mayName={mayRank} />,
          },
          ...(call.status === 'decided'
            ? [
                {
                  key: 'outcome',
                  heading: words.outcome,
                  cell: (row: MunicipalApplicant) => <Outcome frame={frame} row={row} />,
                },
              ]
            : []),
          ...(mayOrder
            ? [
                {
                  key: 'move',
                  heading: words.move,
                  cell: (row: MunicipalApplicant) => <Moves frame={frame} view={view} row={row} />,
                },
              ]
            : []),
        ]}
      />
      {mayOrder ? (
        <ButtonGroup>
          <Button name="do" value="save">
            {words.save}
          </Button>
        </ButtonGroup>
      ) : null}
    </Form>
  );
}

function RankField(props: {
  readonly frame: Frame;
  readonly row: MunicipalApplicant;
  readonly value: string;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, row, value, errors } = props;
  const id = `rank-${row.application}`;
  const error = errors.find(({ field }) => field === id)?.message;
  return (
    <span className="ll-field" data-invalid={error === undefined ? undefined : true}>
      <input
        className="ds-input ll-figures"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={3}
        id={id}
        name={id}
        defaultValue={value}
        aria-label={frame.texts.nomination.page.rankOf(row.name)}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      {error === undefined ? null : (
        <span id={`${id}-error`} className="ds-validation-message">
          {error}
        </span>
      )}
    </span>
  );
}

function Job({ frame, row }: { readonly frame: Frame; readonly row: MunicipalApplicant }): ReactElement {
  const words = frame.texts.nomination.page;
  const service = SERVICE_TYPES.find((one) => one === row.service);
  return (
    <>
      {row.positionTitle}
      {service === undefined ? '' : `, ${organisationTexts[frame.locale].services[service]}`}
      <br />
      <span className="ll-subtle">
        {row.staffCount === null ? '' : `${words.staff(row.staffCount)}. `}
        {row.formalLeadershipEducation === true ? words.formal : words.noFormal}
      </span>
    </>
  );
}

/** What came of it for one applicant, and in which class. */
export function Outcome(props: { readonly frame: Frame; readonly row: MunicipalApplicant }): ReactElement {
  const words = props.frame.texts.nomination.page;
  const { outcome, className } = props.row;
  if (outcome === null) return <Status kind="draft">{words.outcomes.none}</Status>;
  const hasSeat = outcome === 'offered' || outcome === 'accepted';
  return (
    <Status kind={OUTCOME_KINDS[outcome]}>
      {hasSeat && className !== null
        ? words.outcomeIn(words.outcomes[outcome], className)
        : words.outcomes[outcome]}
    </Status>
  );
}

const OUTCOME_KINDS: Readonly<Record<NonNullable<MunicipalApplicant['outcome']>, StatusKind>> = {
  offered: 'next',
  accepted: 'done',
  declined: 'stopped',
  lapsed: 'stopped',
  'given-up': 'stopped',
  'class-cancelled': 'attention',
  waiting: 'waiting',
  'left-list': 'stopped',
};

/** Who was asked and what the answer was; naming one is for those who rank, as long as nobody has answered. */
export function ManagerCell(props: {
  readonly frame: Frame;
  readonly row: MunicipalApplicant;
  readonly mayName: boolean;
}): ReactElement {
  const { frame, row, mayName } = props;
  const words = frame.texts.nomination.page;
  const kind = { asked: 'waiting', approved: 'done', declined: 'stopped' } as const;
  return (
    <>
      {row.managerName === null ? (
        <Status kind="attention">{words.noManager}</Status>
      ) : (
        <Status kind={kind[row.approval]}>
          {words.approvalBy(words.approval[row.approval], row.managerName)}
        </Status>
      )}{' '}
      {mayName && row.approval === 'asked' ? (
        <a href={nominationPaths.manager(row.application)}>
          {row.managerName === null ? words.nameManager : words.changeManager}
          <About name={row.name} />
        </a>
      ) : null}
    </>
  );
}

function Moves(props: {
  readonly frame: Frame;
  readonly view: NominationsView;
  readonly row: MunicipalApplicant;
}): ReactElement {
  const { frame, view, row } = props;
  const words = frame.texts.nomination.page;
  const at = view.order.indexOf(row.application);
  const step = (direction: 'up' | 'down', label: string) => (
    <button
      type="submit"
      name="do"
      value={`${direction}:${row.application}`}
      className="ds-button"
      data-variant="tertiary"
    >
      {label}
      <About name={row.name} />
    </button>
  );
  return (
    <span className="ll-buttons">
      {at > 0 ? step('up', words.up) : null}
      {at >= 0 && at < view.order.length - 1 ? step('down', words.down) : null}
      {row.rank === null ? null : (
        <a href={nominationPaths.leaveOut(view.call.id, view.municipality.code, row.application)}>
          {words.leaveOut}
          <About name={row.name} />
        </a>
      )}
    </span>
  );
}

/** Whom a button is about, for those who hear it without its row. */
function About({ name }: { readonly name: string }): ReactElement {
  return <span className="ds-sr-only">, {name}</span>;
}
