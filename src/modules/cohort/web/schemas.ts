import { z } from 'zod';
import { isUuid, type ParticipantId } from '../../../kernel/ids.ts';
import { LOCALES } from '../../../kernel/locale.ts';
import { isMunicipalityCode } from '../../../kernel/municipality-code.ts';
import { readDate } from '../../../web/components/read-input.ts';

// The messages are codes; the pages have the sentences.

const text = (most: number) => z.string({ error: 'required' }).trim().max(most, 'too-long');
const filled = (most: number) => text(most).min(1, 'required');

const day = z.string({ error: 'required' }).transform((typed, context) => {
  const date = readDate(typed);
  if (date !== undefined) return date;
  context.addIssue({ code: 'custom', message: typed.trim() === '' ? 'required' : 'not-a-date' });
  return z.NEVER;
});

/** People write 9.00 and 9:00; the database wants 09:00. */
const time = z
  .string({ error: 'required' })
  .trim()
  .regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, 'not-a-time')
  .transform((typed) => typed.replace('.', ':').padStart(5, '0'));

const participants = z
  .union([z.string(), z.array(z.string())], { error: 'choose-somebody' })
  .transform((chosen) => (typeof chosen === 'string' ? [chosen] : chosen).filter(isUuid) as ParticipantId[])
  .refine((chosen) => chosen.length > 0, 'choose-somebody');

const person = {
  givenName: filled(100),
  familyName: filled(100),
  email: filled(200).toLowerCase().pipe(z.email('not-an-email')),
};

export const ManagerForm = z.object(person);

export const AddParticipantForm = z.object({
  ...person,
  locale: z.enum(LOCALES as ['nb', 'nn', 'en'], { error: 'required' }),
  municipality: z
    .string()
    .refine((code) => code === '' || isMunicipalityCode(code), 'required')
    .transform((code) => (isMunicipalityCode(code) ? code : null)),
  track: z.enum(['credit', 'non-credit'], { error: 'required' }),
  potentialLeader: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
});

export const GatheringForm = z.object({
  startsOn: day,
  endsOn: day,
  startTime: time,
  endTime: time,
  venue: filled(200),
  address: text(200),
  note: text(2000),
  revision: z.coerce.number().int().min(0),
});

export const AnswerForm = z.discriminatedUnion(
  'answer',
  [
    z.object({ answer: z.literal('approved') }),
    z.object({ answer: z.literal('declined'), reason: text(1000).default('') }),
  ],
  { error: 'choose-answer' },
);

export const NeedsForm = z.object({ text: text(2000) });

export const JudgementForm = z.object({
  participants,
  status: z.enum(['approved', 'returned'], { error: 'required' }),
});

export const DueDayForm = z.object({ dueOn: day });

export const CompletionsForm = z.object({ participants, completedOn: day });
