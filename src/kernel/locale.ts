/** The three written languages of the house: bokmål, nynorsk and (British) English. */
export type Locale = 'nb' | 'nn' | 'en';

export const LOCALES: readonly Locale[] = ['nb', 'nn', 'en'];

/** A text in all three languages; a missing one does not compile. */
export type Localised = Record<Locale, string>;

export function isLocale(text: unknown): text is Locale {
  return text === 'nb' || text === 'nn' || text === 'en';
}
