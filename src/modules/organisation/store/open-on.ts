import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '../../../kernel/local-date.ts';

/** True for rows whose days hold this one; `alias` is the table's name in the query. */
export function openOn(alias: string, day: LocalDate): RawBuilder<boolean> {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  return sql<boolean>`(${from} <= ${day} and (${to} is null or ${to} >= ${day}))`;
}

/** What somebody typed, as a pattern that finds it anywhere and means the signs as they stand. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Norwegian order, whatever language the server was set up in. */
export const NORWEGIAN = sql.raw('collate "nb-NO-x-icu"');
