import type { ReactElement } from 'react';
import { errorOf } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { costField } from '../../../domain/plan/measures/fields.ts';
import { FUNDINGS } from '../../../domain/plan/measures/measure.ts';
import type { MeasureFormState } from './form-page.tsx';
import type { MeasuresFrame } from './frame.tsx';

/** Kroner by funding and year. What was written for a year outside the plan is shown too, so that it can be moved. */
export function CostGrid(props: {
  readonly frame: MeasuresFrame;
  readonly years: readonly number[];
  readonly state: MeasureFormState;
}): ReactElement {
  const { frame, years, state } = props;
  const { words, shell } = frame;
  const { form } = words;
  const strange = state.errors.filter(
    ({ field }) =>
      field.startsWith('cost-') &&
      !FUNDINGS.some((funding) => years.some((year) => costField(year, funding) === field)),
  );
  return (
    <Fieldset kind="section" legend={form.costs} id="costs" help={form.costsHelp}>
      <Table
        caption={form.costsCaption}
        captionHidden
        rows={FUNDINGS}
        rowKey={(funding) => funding}
        fold="medium"
        texts={shell.table}
        columns={[
          { key: 'funding', heading: words.list.funding, cell: (funding) => words.fundings[funding] },
          ...years.map((year) => ({
            key: String(year),
            heading: String(year),
            align: 'end' as const,
            cell: (funding: (typeof FUNDINGS)[number]) => {
              const name = costField(year, funding);
              const error = errorOf(state.errors, name);
              return (
                <>
                  <input
                    className="ds-input ll-figures"
                    id={name}
                    name={name}
                    type="text"
                    inputMode="decimal"
                    autoComplete="off"
                    size={9}
                    defaultValue={state.values[name]}
                    aria-label={form.costOf(words.fundings[funding], year)}
                    aria-invalid={error === undefined ? undefined : true}
                    aria-describedby={error === undefined ? undefined : `${name}-error`}
                  />
                  {error === undefined ? null : (
                    <p className="ds-validation-message ll-field__error" id={`${name}-error`}>
                      {error}
                    </p>
                  )}
                </>
              );
            },
          })),
        ]}
      />
      {strange.map(({ field, message }) => (
        <div className="ll-field" key={field} data-invalid>
          <label className="ds-label" htmlFor={field}>
            {field.replace('cost-', '')}
          </label>
          <input
            className="ds-input ll-figures"
            id={field}
            name={field}
            type="text"
            defaultValue={state.values[field]}
            aria-describedby={`${field}-error`}
          />
          <p className="ds-validation-message ll-field__error" id={`${field}-error`}>
            {message}
          </p>
        </div>
      ))}
    </Fieldset>
  );
}
