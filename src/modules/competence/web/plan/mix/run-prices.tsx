import type { ReactElement } from 'react';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { formatList, formatNumber } from '../../../../../web/format.ts';
import type { MixPrice, PriceField } from '../../../domain/plan/mix/prices.ts';
import { nameOf, unitIn } from '../../../domain/plan/mix/problem.ts';
import type { MixRunView } from '../../../views/plan/mix/run.ts';
import { priceFields, priceText } from './form-input.ts';
import { isMoney, labelOfPrice, unitOfPrice } from './form-prices.tsx';
import type { MixFrame } from './frame.ts';
import { PriceSettings } from './price-settings-table.tsx';

type Row = {
  readonly competence: string;
  readonly name: string;
  readonly field: PriceField | 'trainFrom';
  readonly label: string;
  readonly value: string;
  readonly usual: string;
};

/** What the run was asked with: every price, which of them were written for it, and who could share posts. */
export function RunPrices(props: { readonly frame: MixFrame; readonly view: MixRunView }): ReactElement {
  const { frame, view } = props;
  const { own, pricing, locale } = frame;
  const words = pricing.used;
  const { question } = view.run.asked;
  if (question.usual === undefined)
    return (
      <Section heading={words.heading} id="prices">
        <p>{words.untold}</p>
      </Section>
    );
  const rows = rowsOf(frame, view);
  const written = rows.filter(({ value, usual }) => value !== usual).length;
  const places = (code: string) => view.places.get(nameOf(code)) ?? code;
  const pairs = (question.neighbours ?? []).map(([first, second]) =>
    pricing.pairs.and(places(first), places(second)),
  );
  return (
    <Section heading={words.heading} id="prices">
      <p>{written === 0 ? words.allUsual : words.count(written)}</p>
      {question.municipalities.length < 2 ? null : (
        <p>{pairs.length === 0 ? pricing.pairs.none : pricing.pairs.used(formatList(pairs, locale))}</p>
      )}
      {[...Map.groupBy(rows, ({ competence }) => competence)].map(([competence, these]) => (
        <details className="ll-details" key={competence}>
          <summary>{words.of(these[0]!.name)}</summary>
          <DefinitionList
            items={these.map(({ label, value, usual }) => ({
              term: label,
              description: value === usual ? value : words.own(value, usual),
            }))}
          />
        </details>
      ))}
      <details className="ll-details">
        <summary>{own.prices.sources}</summary>
        <PriceSettings frame={frame} set={question.usual.set} items={[...view.competences.values()]} />
      </details>
    </Section>
  );
}

function rowsOf(frame: MixFrame, { run, competences }: MixRunView): readonly Row[] {
  const { own } = frame;
  const { question } = run.asked;
  return Object.entries(question.prices).flatMap(([competence, price]): Row[] => {
    const usual = question.usual?.prices[competence] ?? price;
    const name = competences.get(nameOf(competence))?.name ?? '';
    const unit = unitIn(question, competence);
    const origin = (id: string | null) =>
      id === null ? own.prices.noTraining : (competences.get(nameOf(id))?.name ?? '');
    return [
      {
        competence,
        name,
        field: 'trainFrom',
        label: own.prices.trainFrom,
        value: origin(price.trainFrom),
        usual: origin(usual.trainFrom),
      },
      ...priceFields(unit).map((field) => ({
        competence,
        name,
        field,
        label: labelOfPrice(field, unit, frame),
        value: sayPrice(field, price, frame),
        usual: sayPrice(field, usual, frame),
      })),
    ];
  });
}

function sayPrice(field: PriceField, price: MixPrice, frame: MixFrame): string {
  return isMoney(field)
    ? frame.own.runs.kroner(formatNumber(price[field] * 1000, frame.locale, 0))
    : `${priceText(field, price)} ${unitOfPrice(field, frame)}`;
}
