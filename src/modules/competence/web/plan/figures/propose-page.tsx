import type { ReactElement } from 'react';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Checkbox } from '../../../../../web/components/checkbox.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatNumber, formatPercent } from '../../../../../web/format.ts';
import { QUANTILES } from '../../../domain/plan/figures/propose.ts';
import { analysisTexts } from '../../../texts/plan/analysis.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { foundedTexts } from '../../../texts/plan/founded.ts';
import { sayPoint } from '../../../texts/plan/say-figures.ts';
import type { ProposalView, ProposedRow } from '../../../views/plan/figures/figures.ts';
import { analysisPaths } from '../analysis/paths.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { goalPaths } from '../goals/paths.ts';
import { planFigurePaths } from './paths.ts';

/** The names of the fields of one row. */
export const takeField = (code: string): string => `take-${code}`;
export const amountField = (code: string): string => `amount-${code}`;

type Props = {
  readonly frame: PlanFrame;
  readonly view: ProposalView & { readonly set: NonNullable<ProposalView['set']> };
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
};

/** What the figures ask for, to be put in as requirements: one row a profession, beside what the plan requires already. */
export function ProposePage(props: Props): ReactElement {
  const { frame, view, errors } = props;
  const { plan } = view.shell;
  const words = planFiguresTexts[frame.locale].propose;
  return (
    <PlanPage
      frame={frame}
      shell={view.shell}
      here="goals"
      title={words.title}
      lead={view.rows.length === 0 ? undefined : words.lead(plan.lastYear)}
    >
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      {view.shell.open.content ? null : (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{frame.texts.closed(frame.texts.states[plan.state])}</p>
        </Notice>
      )}
      {view.goals.length === 0 ? (
        <EmptyState
          heading={words.noGoals}
          action={<LinkButton href={goalPaths.goals(plan.id)}>{words.toGoals}</LinkButton>}
        >
          <p>{words.noGoalsText}</p>
        </EmptyState>
      ) : view.rows.length === 0 ? (
        <p>{words.outside(plan.lastYear)}</p>
      ) : (
        <Choices {...props} />
      )}
    </PlanPage>
  );
}

function Choices(props: Props): ReactElement {
  const { frame, view, values, errors } = props;
  const { quantile, last } = view;
  const { locale, shell } = frame;
  const { plan } = view.shell;
  const words = planFiguresTexts[locale].propose;
  return (
    <>
      <form method="get" className="ll-form ll-screen-only" action={planFigurePaths.requirements(plan.id)}>
        <RadioGroup
          name="quantile"
          label={words.quantile}
          value={quantile}
          options={QUANTILES.map((value) => ({ value, label: words.quantiles[value] }))}
        />
        <ButtonGroup>
          <Button variant="secondary">{words.show}</Button>
        </ButtonGroup>
      </form>
      {last === undefined ? null : (
        <Notice tone="info" texts={shell.notice}>
          <p>{foundedTexts[locale].sameChoices(last.years.join('–'))}</p>
        </Notice>
      )}
      <p>{words.positions(formatPercent(view.set.figures.sickness, locale, 1))}</p>
      <Form action={planFigurePaths.requirements(plan.id)} guard={shell.form.unsaved}>
        <input type="hidden" name="set" value={view.set.id} />
        <input type="hidden" name="quantile" value={quantile} />
        <Select
          name="goal"
          label={words.goal}
          placeholder={words.choose}
          value={values.goal}
          options={view.goals.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
          error={errorOf(errors, 'goal')}
        />
        <Table<ProposedRow>
          caption={words.caption}
          rows={view.rows}
          rowKey={({ code }) => code}
          texts={shell.table}
          fold="medium"
          columns={[
            { key: 'competence', heading: words.competence, cell: ({ competence }) => competence.name },
            {
              key: 'present',
              heading: words.present(plan.lastYear),
              align: 'end',
              cell: ({ point }) => sayPoint(point, 'fte', locale),
            },
            { key: 'stands', heading: words.stands, cell: (row) => <Stands {...props} row={row} /> },
            { key: 'take', heading: words.take, cell: (row) => <Take {...props} row={row} /> },
            {
              key: 'amount',
              heading: words.amount,
              align: 'end',
              cell: (row) => <Amount {...props} row={row} />,
            },
          ]}
        />
        <p className="ll-subtle">{words.notAlone}</p>
        <ButtonGroup>
          {view.shell.open.content ? <Button>{words.button}</Button> : null}
          <LinkButton href={planFigurePaths.figures(plan.id)} variant="quiet">
            {analysisTexts[locale].cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

type RowProps = Props & { readonly row: ProposedRow };

/** What the plan requires of the profession in that year already, with the way to change it. */
function Stands({ frame, view, row }: RowProps): ReactElement {
  const { locale } = frame;
  const words = planFiguresTexts[locale].propose;
  const analysis = analysisTexts[locale];
  const inUnits = row.units.reduce((sum, { amount }) => sum + amount, 0);
  if (row.whole.length === 0 && row.units.length === 0)
    return <span className="ll-subtle">{words.nothing}</span>;
  return (
    <ul className="ll-plain-list">
      {row.whole.map((one) => (
        <li key={one.id}>
          <a href={analysisPaths.requirement(view.shell.plan.id, one.id)}>
            {words.standing(analysis.fte(formatNumber(one.amount, locale)), analysis.statuses[one.status])}
            <span className="ds-sr-only">: {row.competence.name}</span>
          </a>
        </li>
      ))}
      {row.units.length === 0 ? null : <li>{words.ofUnits(analysis.fte(formatNumber(inUnits, locale)))}</li>}
    </ul>
  );
}

function Take({ frame, values, row }: RowProps): ReactElement | null {
  const words = planFiguresTexts[frame.locale].propose;
  if (row.whole.length > 0) return null;
  return (
    <Checkbox
      name={takeField(row.code)}
      label={
        <>
          {words.take}
          <span className="ds-sr-only">: {row.competence.name}</span>
        </>
      }
      checked={values[takeField(row.code)] === 'yes'}
    />
  );
}

function Amount({ frame, values, errors, row }: RowProps): ReactElement {
  const { locale } = frame;
  const words = planFiguresTexts[locale].propose;
  const said = formatNumber(row.positions, locale, 1);
  if (row.whole.length > 0) return <span className="ll-subtle">{words.thereAlready(said)}</span>;
  const field = amountField(row.code);
  const error = errorOf(errors, field);
  return (
    <>
      <input
        className="ds-input ll-figures"
        id={field}
        name={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        size={9}
        defaultValue={values[field] ?? said}
        aria-label={words.amountOf(row.competence.name)}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${field}-error`}
      />
      {error === undefined ? null : (
        <p className="ds-validation-message ll-field__error" id={`${field}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
