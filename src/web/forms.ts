import type { z } from 'zod';
import { fail, type Result, succeed } from '../kernel/result.ts';
import type { WebContext } from './types.ts';

/** What was typed, kept so that nothing is lost, and what is wrong with it: a code per field, worded by the page. */
export type FormFailure = {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

/**
 * Reads a posted form. The messages in the schema are codes (`required`, `too-long`); the page has the sentences.
 * Fields that occur several times, and fields whose names end in `[]`, come as arrays.
 */
export async function parseForm<Schema extends z.ZodType>(
  c: WebContext,
  schema: Schema,
): Promise<Result<z.infer<Schema>, FormFailure>> {
  const body = await c.req.parseBody({ all: true });
  const parsed = schema.safeParse(body);
  if (parsed.success) return succeed(parsed.data);

  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.map(String).join('.') || 'form';
    errors[field] ??= issue.message;
  }
  return fail({ values: typed(body), errors });
}

function typed(body: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
