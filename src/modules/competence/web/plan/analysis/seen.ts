import type { Fields } from '../../../../../kernel/merge-edits.ts';

/** What stood in the form when it was opened, as it came back with it. A form that was tampered with has seen nothing. */
export function readSeen(text: string | undefined): Fields {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => (typeof inner === 'string' ? [[name, inner]] : [])),
    );
  } catch {
    return {};
  }
}
