import type { Brand } from './brand.ts';

/** Statistics Norway's four digits, as text: the leading zero of 0301 Oslo is part of it. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>;

export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^\d{4}$/.test(text);
}

/** @throws RangeError when the text is not four digits */
export function municipalityCode(text: string): MunicipalityCode {
  if (!isMunicipalityCode(text)) throw new RangeError(`Not a municipality code: ${text}`);
  return text;
}
