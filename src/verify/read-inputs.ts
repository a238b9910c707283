import type { z } from 'zod';
import { fail, succeed, type Result } from '../kernel/result.ts';
import { printable } from '../kernel/printable.ts';
import type { JsonObject } from './json.ts';

/** The inputs in the shape an engine wants, or a sentence that says where they are not. */
export function readInputs<Shape>(schema: z.ZodType<Shape>, inputs: JsonObject): Result<Shape, string> {
  const read = schema.safeParse(inputs);
  if (read.success) return succeed(read.data);

  const issue = read.error.issues[0];
  const where = issue?.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return fail(
    printable(`wrong inputs: inputs${where ?? ''}: ${issue?.message ?? 'not as the engine wants them'}`),
  );
}
