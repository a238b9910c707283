export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** More than any patch of ours; a file from outside decides nothing about how deep we go. */
const DEEPEST = 20;

/**
 * JSON merge patch (RFC 7396): objects are merged name by name, null takes a name away, everything else replaces what
 * stood there. Neither argument is changed.
 */
export function mergePatch(target: JsonValue, patch: JsonValue, depth = 0): JsonValue {
  if (!isObject(patch) || depth > DEEPEST) return patch;
  const merged = new Map<string, JsonValue>(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name) ?? null, value, depth + 1));
  }
  return Object.fromEntries(merged);
}

function isObject(value: JsonValue): value is { readonly [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
