import { localDate } from '../../../kernel/local-date.ts';
import type { Period } from '../../../kernel/period.ts';

export function since(from: string): Period {
  return { from: localDate(from), to: null };
}

export function between(from: string, to: string): Period {
  return { from: localDate(from), to: localDate(to) };
}
