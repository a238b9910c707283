import type { ReactElement } from 'react';
import { formatNumber } from '../../../../web/format.ts';
import type { AssumedValue, Assumption } from '../../domain/assumptions/list-assumptions.ts';
import { type Published, PUBLISHED } from '../../domain/assumptions/published-2026.ts';
import { sayAssumption } from '../../texts/assumption-words.ts';
import type { Words } from './words.ts';

export function nameOfAssumption({ id, of }: Assumption, { texts }: Words): string {
  const name = texts.assumptions.names[id] ?? id;
  if (of === undefined) return name;
  return `${texts.staff.competences[of] ?? texts.staff.services[of] ?? of}: ${name}`;
}

export function sayValue(value: AssumedValue, { locale, texts }: Words): string {
  // As many digits as it takes to tell it from nothing.
  const number = (one: number): string =>
    one !== 0 && Math.abs(one) < 1 ? formatNumber(one, locale, digitsOf(one)) : formatNumber(one, locale);
  const share = (one: number): string => `${number(one * 100)}${locale === 'en' ? '' : '\u00a0'}%`;
  const byAge = (
    rows: readonly { readonly ages: string; readonly values: readonly number[] }[],
    say: (one: number) => string,
  ): string => rows.map(({ ages, values }) => `${ages}: ${values.map(say).join(' / ')}`).join('; ');
  switch (value.kind) {
    case 'numbers':
      return value.values.map(number).join(' / ');
    case 'shares':
      return value.values.map(share).join(' / ');
    case 'numbers-by-age':
      return byAge(value.rows, number);
    case 'shares-by-age':
      return byAge(value.rows, share);
    case 'shares-by-competence':
      return value.rows
        .map((one) => `${texts.staff.competences[one.of] ?? one.of} ${share(one.value)}`)
        .join('; ');
    case 'word':
      return texts.assumptions.words[value.word];
  }
}

/** Decimals of the first three digits that are not 0. */
function digitsOf(value: number): number {
  const [, decimals = ''] = `${Number(value.toPrecision(3))}`.split('.');
  return decimals.length;
}

/** Where a figure was read, with a way there, and how; or that it was chosen, and why. */
export function AssumptionSource(props: { readonly one: Assumption; readonly words: Words }): ReactElement {
  const { one, words } = props;
  const { assumptions: texts } = words.texts;
  return (
    <>
      {one.from.length === 0 ? `${texts.chosen} ` : null}
      {one.from.map((id) => (
        <span key={id}>
          <Source of={PUBLISHED[id]} words={words} />{' '}
        </span>
      ))}
      {one.words === undefined ? null : sayAssumption(one.words, words.locale)}
    </>
  );
}

function Source({ of, words }: { readonly of: Published; readonly words: Words }): ReactElement {
  const { publisher, name, vintage, preliminary, address } = of;
  const end = preliminary ? ` (${words.texts.assumptions.preliminary})` : '';
  return (
    <>
      {publisher}: {address === undefined ? name : <a href={address}>{name}</a>}, {vintage}
      {end}.
    </>
  );
}
