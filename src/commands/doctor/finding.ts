/** What a look at one thing showed, and what to do about it. A `fail` must be mended; a `warn` may be as it is meant. */
export type Finding = {
  readonly check: string;
  readonly status: 'ok' | 'warn' | 'fail';
  readonly says: string;
  readonly mend?: string;
};

export const ok = (check: string, says: string): Finding => ({ check, status: 'ok', says });
export const warn = (check: string, says: string, mend: string): Finding => ({
  check,
  status: 'warn',
  says,
  mend,
});
export const fail = (check: string, says: string, mend: string): Finding => ({
  check,
  status: 'fail',
  says,
  mend,
});
