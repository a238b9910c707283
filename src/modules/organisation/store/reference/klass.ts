import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { type OutsideFailure, outsideFailure, textWithin } from '../../../../platform/outside-service.ts';
import {
  changesFromKlass,
  countiesFromKlass,
  type KlassChange,
  type KlassCode,
  municipalitiesFromKlass,
} from '../../domain/reference/from-klass.ts';
import type { Reference } from '../../domain/reference/reference.ts';

export type KlassSource = {
  readonly kind: 'klass';
  /** `https://data.ssb.no/api/klass/v1` */
  readonly baseUrl: string;
  /** The first day of the history that is asked for. */
  readonly from: LocalDate;
  readonly timeoutMs: number;
};

export type KlassFailure =
  | OutsideFailure
  | { readonly kind: 'service-refused'; readonly url: string; readonly status: number };

const MUNICIPALITIES = 131;
const COUNTIES = 104;
/** Far above the some hundred kilobytes that the lists take; a page of something else is not read to its end. */
const MOST_BYTES = 20_000_000;

const day = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== undefined) return date;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});
const dayOrNone = day.nullish().transform((date) => date ?? null);
const codeOrNone = z
  .string()
  .nullish()
  .transform((code) => (code === undefined || code === '' ? null : code));

const CodeList: z.ZodType<{ codes: KlassCode[] }> = z.object({
  codes: z.array(
    z.object({
      code: z.string(),
      name: z.string().min(1),
      validFromInRequestedRange: dayOrNone,
      validToInRequestedRange: dayOrNone,
    }),
  ),
});
const ChangeList: z.ZodType<{ codeChanges: KlassChange[] }> = z.object({
  codeChanges: z.array(z.object({ oldCode: codeOrNone, newCode: codeOrNone, changeOccurred: day })),
});

/** Asks Statistics Norway's Klass for the counties, the municipalities, and what became of what. */
export async function readKlass(source: KlassSource): Promise<Result<Reference, KlassFailure>> {
  const range = `from=${source.from}`;
  const [counties, municipalities, changes] = await Promise.all([
    ask(source, `classifications/${COUNTIES}/codes.json?${range}`, CodeList),
    ask(source, `classifications/${MUNICIPALITIES}/codes.json?${range}`, CodeList),
    ask(source, `classifications/${MUNICIPALITIES}/changes.json?${range}`, ChangeList),
  ]);
  if (!counties.ok) return counties;
  if (!municipalities.ok) return municipalities;
  if (!changes.ok) return changes;
  return succeed({
    counties: countiesFromKlass(counties.value.codes),
    municipalities: municipalitiesFromKlass(municipalities.value.codes, source.from),
    changes: changesFromKlass(changes.value.codeChanges),
    regions: [],
  });
}

async function ask<Value>(
  source: KlassSource,
  path: string,
  shape: z.ZodType<Value>,
): Promise<Result<Value, KlassFailure>> {
  const url = `${source.baseUrl.replace(/\/$/, '')}/${path}`;
  try {
    // The signal covers the body too: an answer that trickles is as little worth as none.
    const answer = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(source.timeoutMs),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return fail({ kind: 'service-refused', url, status: answer.status });
    }
    const parsed = shape.safeParse(JSON.parse(await textWithin(answer, MOST_BYTES)));
    return parsed.success ? succeed(parsed.data) : fail({ kind: 'service-unintelligible', url });
  } catch (error) {
    return fail(outsideFailure(error, url, source.timeoutMs));
  }
}
