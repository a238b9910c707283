import { type Locale, LOCALES, type Localised } from '../../../kernel/locale.ts';

export function localised(nb: string, nn: string, en: string): Localised {
  return { nb, nn, en };
}

/** A text is not finished while one of the languages is empty or absent, as it can be when it comes from outside. */
export function missingLanguages(text: Partial<Localised>): readonly Locale[] {
  return LOCALES.filter((locale) => (text[locale] ?? '').trim() === '');
}

export type TextAt = { readonly where: string; readonly text: Localised };

/** Every text inside a value, with the road to it, so that a fault can be pointed at. */
export function everyText(value: unknown, where = ''): readonly TextAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalised(value)) return [{ where, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    everyText(inner, where === '' ? key : `${where}.${key}`),
  );
}

// Bokmål alone is enough to recognise a text: one that lacks the others is just what must be found.
function isLocalised(value: object): value is Localised {
  return 'nb' in value && typeof value.nb === 'string';
}
