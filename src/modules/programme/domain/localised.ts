export const languages = ['nb', 'nn', 'en'] as const;

/** The written standards of the house: bokmål, nynorsk and English. */
export type Language = (typeof languages)[number];

/** One text in all three; a text that lacks one of them is not finished. */
export type Localised = Readonly<Record<Language, string>>;

export function localised(nb: string, nn: string, en: string): Localised {
  return { nb, nn, en };
}

export function missingLanguages(text: Partial<Localised>): readonly Language[] {
  return languages.filter((language) => (text[language] ?? '').trim() === '');
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
