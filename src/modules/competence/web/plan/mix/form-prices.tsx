import type { ReactElement } from 'react';
import { errorOf } from '../../../../../web/components/error-summary.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { formatDate, formatNumber } from '../../../../../web/format.ts';
import type { MixUnit } from '../../../domain/plan/mix/gaps.ts';
import type { PriceField } from '../../../domain/plan/mix/prices.ts';
import type { WeighedCompetence } from '../../../views/plan/mix/mix.ts';
import { priceField, priceFields } from './form-input.ts';
import type { FormPart } from './form-page.tsx';
import type { MixFrame } from './frame.ts';

const UNITS: Readonly<Record<PriceField, keyof MixFrame['own']['prices']['units']>> = {
  pay: 'thousand',
  firstYear: 'thousand',
  leave: 'percent',
  position: 'percent',
  mostRecruits: 'persons',
  trainYears: 'years',
  trainCost: 'thousand',
  completion: 'percent',
  seats: 'persons',
  setUp: 'thousand',
  larger: 'fte',
  penalty: 'thousand',
};

export function unitOfPrice(field: PriceField, { own }: MixFrame): string {
  return own.prices.units[UNITS[field]];
}

/** In 1000 kr, as it is typed and reckoned with. */
export function isMoney(field: PriceField): boolean {
  return UNITS[field] === 'thousand';
}

export function labelOfPrice(field: PriceField, unit: MixUnit, { own }: MixFrame): string {
  return field === 'penalty' && unit === 'persons' ? own.prices.penaltyOfPerson : own.prices.fields[field];
}

/** What one competence costs and allows; filled in with the usual figures. */
export function Prices({
  frame,
  view,
  values,
  errors,
  item,
}: FormPart & { readonly item: WeighedCompetence }): ReactElement {
  const { own } = frame;
  const fields = priceFields(item.unit);
  const hasError = [...fields, 'trainFrom' as const].some(
    (field) => errorOf(errors, priceField(item.id, field)) !== undefined,
  );
  return (
    <details className="ll-details" open={hasError}>
      <summary>{item.name}</summary>
      <div className="ll-field-grid">
        <Select
          name={priceField(item.id, 'trainFrom')}
          label={own.prices.trainFrom}
          placeholder={own.prices.noTraining}
          optional={frame.shell.form.optional}
          value={values[priceField(item.id, 'trainFrom')]}
          error={errorOf(errors, priceField(item.id, 'trainFrom'))}
          options={view.all
            .filter(({ id }) => id !== item.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        {fields.map((field) => (
          <NumberField
            key={field}
            name={priceField(item.id, field)}
            label={labelOfPrice(field, item.unit, frame)}
            help={
              field === 'larger' ? sayPartTime(item, frame, view.shell.plan.municipality === null) : undefined
            }
            optional={field === 'larger' ? frame.shell.form.optional : undefined}
            unit={unitOfPrice(field, frame)}
            value={values[priceField(item.id, field)]}
            error={errorOf(errors, priceField(item.id, field))}
            decimals
          />
        ))}
      </div>
    </details>
  );
}

/** From where the proposal for larger positions is, or why there is none. */
function sayPartTime(
  { partTime }: WeighedCompetence,
  { own, locale }: MixFrame,
  isRegional: boolean,
): string {
  const words = own.prices;
  if (isRegional) return words.regionLarger;
  if (partTime === undefined) return words.noLarger;
  const { persons, fte, reserve, listedOn } = partTime;
  const told = words.larger(
    own.lines.persons(formatNumber(persons, locale, 0)),
    formatNumber(fte, locale, 1),
    formatNumber(reserve, locale, 1),
  );
  return listedOn === null ? told : told + words.largerOn(formatDate(listedOn, locale));
}
