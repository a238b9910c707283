import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { MunicipalityChange } from '../municipality-history.ts';
import type { CountyFact, MunicipalityFact, Reference, RegionFact } from './reference.ts';
import { namesIn } from './reference.ts';

/** A municipality as it is stored: nothing is unknown but what nobody has told. */
export type KnownMunicipality = Omit<MunicipalityFact, 'name'> & { readonly name: string };

export type Known = {
  readonly counties: readonly CountyFact[];
  readonly municipalities: readonly KnownMunicipality[];
  readonly changes: readonly MunicipalityChange[];
  readonly regions: readonly RegionFact[];
};

export type Part<Fact> = {
  readonly added: readonly Fact[];
  readonly changed: readonly Fact[];
  readonly unchanged: number;
};

/** What an import will do. Nothing is ever taken away: a code that the source leaves out keeps its row. */
export type ReferencePlan = {
  readonly counties: Part<CountyFact>;
  readonly municipalities: Part<KnownMunicipality>;
  readonly changes: Part<MunicipalityChange>;
  readonly regions: Part<RegionFact>;
};

export function planReference(known: Known, told: Reference): ReferencePlan {
  return {
    counties: part(known.counties, told.counties, (county) => county.code, {
      // A list of today's counties does not say that a former one has come back.
      merge: (before, now) => ({ ...now, validTo: now.validTo ?? before?.validTo ?? null }),
    }),
    municipalities: part(known.municipalities, told.municipalities, (m) => m.code, {
      merge: mergeMunicipality,
    }),
    changes: part(known.changes, told.changes, (c) => `${c.from} ${c.to} ${c.on}`, {
      merge: (before, now) => ({ ...now, share: now.share ?? before?.share ?? null }),
    }),
    regions: part(known.regions, told.regions, (r) => `${r.region} ${r.municipality} ${r.validFrom}`, {
      merge: (_, now) => now,
    }),
  };
}

function mergeMunicipality(before: KnownMunicipality | undefined, now: MunicipalityFact): KnownMunicipality {
  // Klass has the official names alone, and their order does not say which is the Norwegian one.
  const kept =
    before !== undefined && namesIn(now.officialName).includes(before.name) ? before.name : now.officialName;
  return {
    code: now.code,
    name: now.name ?? kept,
    officialName: now.officialName,
    languageForm: now.languageForm ?? before?.languageForm ?? null,
    validFrom: now.validFrom ?? before?.validFrom ?? null,
    validTo: now.validTo,
    population: now.population ?? before?.population ?? null,
  };
}

function part<Stored, Told>(
  known: readonly Stored[],
  told: readonly Told[],
  keyOf: (fact: Stored | Told) => string,
  { merge }: { merge: (before: Stored | undefined, now: Told) => Stored },
): Part<Stored> {
  const before = new Map(known.map((fact) => [keyOf(fact), fact]));
  const added: Stored[] = [];
  const changed: Stored[] = [];
  for (const fact of told) {
    const old = before.get(keyOf(fact));
    const merged = merge(old, fact);
    if (old === undefined) added.push(merged);
    else if (!same(old, merged)) changed.push(merged);
  }
  return { added, changed, unchanged: told.length - added.length - changed.length };
}

function same<Fact>(a: Fact, b: Fact): boolean {
  return canonical(a) === canonical(b);
}

function canonical(fact: unknown): string {
  return JSON.stringify(fact, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

export type ReferenceFault =
  | { readonly kind: 'no-municipalities' }
  | { readonly kind: 'told-twice'; readonly what: string }
  | {
      readonly kind: 'county-unknown';
      readonly code: string;
      readonly municipalities: readonly MunicipalityCode[];
    }
  | { readonly kind: 'change-to-unknown'; readonly code: MunicipalityCode }
  | { readonly kind: 'region-of-unknown'; readonly region: string; readonly code: MunicipalityCode };

/** What cannot be right in the source as a whole, before anything is written. */
export function faultsIn(told: Reference, known: Known): readonly ReferenceFault[] {
  const counties = new Set([...told.counties, ...known.counties].map((county) => county.code));
  const codes = new Set([...told.municipalities, ...known.municipalities].map((m) => m.code));
  const orphans = Map.groupBy(
    told.municipalities.filter((m) => !counties.has(m.code.slice(0, 2))),
    (m) => m.code.slice(0, 2),
  );
  return [
    ...(told.municipalities.length === 0 ? [{ kind: 'no-municipalities' } as const] : []),
    ...twice(told.municipalities.map((m) => m.code)),
    ...twice(told.counties.map((c) => c.code)),
    ...twice(told.regions.map((r) => `${r.region} ${r.municipality} ${r.validFrom}`)),
    ...[...orphans].map(([code, municipalities]) => ({
      kind: 'county-unknown' as const,
      code,
      municipalities: municipalities.map((m) => m.code),
    })),
    ...[...new Set(told.changes.flatMap((c) => [c.from, c.to]))]
      .filter((code) => !codes.has(code))
      .map((code) => ({ kind: 'change-to-unknown' as const, code })),
    ...told.regions
      .filter((r) => !codes.has(r.municipality))
      .map((r) => ({ kind: 'region-of-unknown' as const, region: r.region, code: r.municipality })),
  ];
}

function twice(keys: readonly string[]): readonly ReferenceFault[] {
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  return [...new Set(repeated)].map((what) => ({ kind: 'told-twice', what }));
}
