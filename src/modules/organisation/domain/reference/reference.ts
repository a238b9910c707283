import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { MunicipalityChange } from '../municipality-history.ts';

export type LanguageForm = 'nb' | 'nn' | 'neutral';

export type CountyFact = {
  readonly code: string;
  readonly name: string;
  readonly validTo: LocalDate | null;
};

/** What a source tells about a municipality. Null: this source does not know, so what is known from before stays. */
export type MunicipalityFact = {
  readonly code: MunicipalityCode;
  /** The name in Norwegian, as people say it. */
  readonly name: string | null;
  /** All the official names, joined with a dash: "Oslo – Oslove". */
  readonly officialName: string;
  readonly languageForm: LanguageForm | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly population: { readonly count: number; readonly on: LocalDate } | null;
};

export type RegionFact = {
  readonly region: string;
  readonly municipality: MunicipalityCode;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
};

export type Reference = {
  readonly counties: readonly CountyFact[];
  readonly municipalities: readonly MunicipalityFact[];
  readonly changes: readonly MunicipalityChange[];
  readonly regions: readonly RegionFact[];
};

/** "Oslo - Oslove" and "Oslo – Oslove" are one way of writing two names; the dash of "Nord-Odal" is part of a name. */
export function officialNameOf(text: string): string {
  return namesIn(text).join(' – ');
}

/** The names that an official name consists of. */
export function namesIn(officialName: string): readonly string[] {
  return officialName
    .split(/\s+[-–]\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
