import type { ReactElement } from 'react';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatNumber } from '../../../../../web/format.ts';
import { isLacking } from '../../../domain/plan/mix/gaps.ts';
import { mixNeedTexts } from '../../../texts/plan/mix-need.ts';
import type { MixFormView } from '../../../views/plan/mix/mix.ts';
import { PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { budgetField } from './form-input.ts';
import { Pairs } from './form-pairs.tsx';
import { Prices } from './form-prices.tsx';
import type { MixFrame } from './frame.ts';
import { NeedChoiceFields } from './need-part.tsx';
import { mixPaths } from './paths.ts';
import { PriceSettings } from './price-settings-table.tsx';
import { MixRuns } from './runs-table.tsx';

export function MixFormPage(props: {
  readonly frame: MixFrame;
  readonly view: MixFormView;
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, values, errors } = props;
  const { own, shell: house } = frame;
  const { shell } = view;
  const plan = shell.plan.id;
  const asks = shell.actions.has('find-mix') && (shell.open.content || shell.open.reports);
  // What is required may be met, and still not be enough in eight of ten futures.
  const isEmpty = view.gaps.length === 0 && view.need?.gaps.p80.some(isLacking) !== true;
  return (
    <PlanPage frame={frame} shell={shell} here="measures" title={own.title} lead={own.lead}>
      <ErrorSummary errors={errors} texts={house.form} />
      {isEmpty ? (
        <EmptyState
          heading={own.nothing.title}
          action={<LinkButton href={planPaths.step(plan, 'analysis')}>{own.nothing.go}</LinkButton>}
        >
          <p>{shell.plan.kind === 'regional' ? own.nothing.regional : own.nothing.municipal}</p>
        </EmptyState>
      ) : (
        <Gaps frame={frame} view={view} />
      )}
      {isEmpty || !asks ? null : (
        <Form action={mixPaths.form(plan)}>
          <Budgets frame={frame} view={view} values={values} errors={errors} />
          <Fieldset kind="section" legend={own.common.heading} id="common">
            <NeedChoiceFields frame={frame} view={view} values={values} />
            <div className="ll-field-grid">
              <NumberField
                name="stress"
                label={own.common.stress}
                help={own.common.stressHelp}
                unit={own.common.percent}
                value={values.stress}
                error={errorOf(errors, 'stress')}
                decimals
              />
              <NumberField
                name="discount"
                label={own.common.discount}
                unit={own.common.percent}
                value={values.discount}
                error={errorOf(errors, 'discount')}
                decimals
              />
            </div>
          </Fieldset>
          <Pairs frame={frame} view={view} values={values} />
          <h2>{own.prices.heading}</h2>
          <p>{own.prices.lead}</p>
          {view.competences.map((item) => (
            <Prices key={item.id} frame={frame} view={view} values={values} errors={errors} item={item} />
          ))}
          <details className="ll-details">
            <summary>{own.prices.sources}</summary>
            <PriceSettings frame={frame} set={view.prices} items={view.all} />
          </details>
          <ButtonGroup>
            <Button>{own.ask}</Button>
          </ButtonGroup>
        </Form>
      )}
      <MixRuns frame={frame} plan={plan} runs={view.runs} />
    </PlanPage>
  );
}

export type FormPart = {
  readonly frame: MixFrame;
  readonly view: MixFormView;
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
};

function Gaps({ frame, view }: Pick<FormPart, 'frame' | 'view'>): ReactElement {
  const { own, shell: house, locale } = frame;
  const nameOf = new Map<string, string>(view.competences.map(({ id, name }) => [id, name]));
  const places = new Map(view.municipalities.map(({ code, name }) => [code, name]));
  return (
    <Section heading={own.gaps.heading} id="gaps">
      <p>{view.gaps.length === 0 ? mixNeedTexts[locale].nothingNow : own.gaps.lead}</p>
      {view.gaps.length === 0 ? null : (
        <Table
          caption={own.gaps.caption}
          captionHidden
          rows={view.gaps}
          rowKey={(gap) => `${gap.municipality} ${gap.competence}`}
          fold="medium"
          texts={house.table}
          columns={[
            {
              key: 'competence',
              heading: own.gaps.competence,
              cell: (gap) => nameOf.get(gap.competence) ?? '',
            },
            ...(view.municipalities.length > 1
              ? [
                  {
                    key: 'place',
                    heading: own.gaps.place,
                    cell: (gap: (typeof view.gaps)[number]) => places.get(gap.municipality) ?? '',
                  },
                ]
              : []),
            ...view.years.map((year, index) => ({
              key: String(year),
              heading: String(year),
              align: 'end' as const,
              cell: (gap: (typeof view.gaps)[number]) => formatNumber(gap.byYear[index] ?? 0, locale, 1),
            })),
            {
              key: 'unit',
              heading: own.gaps.unit,
              cell: ({ unit }) => own.prices.units[unit ?? 'fte'],
            },
            { key: 'basis', heading: own.gaps.basis, cell: (gap) => own.gaps.bases[gap.basis] },
          ]}
        />
      )}
    </Section>
  );
}

function Budgets({ frame, view, values, errors }: FormPart): ReactElement {
  const { own, shell: house } = frame;
  return (
    <Fieldset kind="section" legend={own.budgets.heading} id="budgets" help={own.budgets.help}>
      <Table
        caption={own.budgets.caption}
        captionHidden
        rows={view.municipalities}
        rowKey={({ code }) => code}
        fold="medium"
        texts={house.table}
        columns={[
          { key: 'place', heading: own.gaps.place, cell: ({ name }) => name },
          ...view.years.map((year) => ({
            key: String(year),
            heading: String(year),
            align: 'end' as const,
            cell: ({ code, name }: (typeof view.municipalities)[number]) => {
              const field = budgetField(code, year);
              const error = errorOf(errors, field);
              return (
                <input
                  className="ds-input ll-figures"
                  id={field}
                  name={field}
                  type="text"
                  inputMode="decimal"
                  autoComplete="off"
                  size={8}
                  defaultValue={values[field]}
                  aria-label={own.budgets.of(name, year)}
                  aria-invalid={error === undefined ? undefined : true}
                />
              );
            },
          })),
        ]}
      />
    </Fieldset>
  );
}
