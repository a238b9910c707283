import type { Brand } from '../../../kernel/brand.ts';

/** The short code people say aloud, such as M1; unique in the whole house and never reused for another course. */
export type CourseCode = Brand<string, 'CourseCode'>;

/** The part of an address that names a programme, such as helse-omsorg. */
export type ProgrammeCode = Brand<string, 'ProgrammeCode'>;

const COURSE_CODE = /^[A-ZÆØÅ][A-ZÆØÅ0-9-]{0,19}$/;
const PROGRAMME_CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function parseCourseCode(text: string): CourseCode | undefined {
  return COURSE_CODE.test(text) ? (text as CourseCode) : undefined;
}

/** @throws RangeError when the text is not capitals and digits, at most twenty */
export function courseCode(text: string): CourseCode {
  const code = parseCourseCode(text);
  if (code === undefined) throw new RangeError(`Not a course code: ${text}`);
  return code;
}

/** @throws RangeError when the text could not stand in an address as it is */
export function programmeCode(text: string): ProgrammeCode {
  if (text.length > 40 || !PROGRAMME_CODE.test(text)) throw new RangeError(`Not a programme code: ${text}`);
  return text as ProgrammeCode;
}
