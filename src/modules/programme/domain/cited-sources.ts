import type { SourceKey } from './standing.ts';

/** The sources behind some facts, each once, in the order in which a reader meets them. */
export function citedSources(facts: unknown): readonly SourceKey[] {
  return [...new Set(keysIn(facts))];
}

function keysIn(value: unknown): readonly SourceKey[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isSourced(value) ? value.sources : [];
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

function isSourced(value: object): value is { sources: readonly SourceKey[] } {
  return (
    'standing' in value && value.standing === 'sourced' && 'sources' in value && Array.isArray(value.sources)
  );
}
