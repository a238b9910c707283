import { fail, type Result, succeed } from '../../../../kernel/result.ts';

/** What a comment can be about. */
export const COMMENT_SUBJECTS = [
  'plan',
  'chapter',
  'goal',
  'requirement',
  'need',
  'measure',
  'recommendation',
  'pool',
  'course',
] as const;
export type CommentSubject = (typeof COMMENT_SUBJECTS)[number];

/** The plan as a whole, or one of its parts by id. */
export type CommentAbout =
  | { readonly kind: 'plan' }
  | { readonly kind: Exclude<CommentSubject, 'plan'>; readonly id: string };

export const LONGEST_COMMENT = 4000;

export function checkComment(text: string): Result<string, 'comment-missing' | 'comment-too-long'> {
  const body = text.trim();
  if (body === '') return fail('comment-missing');
  return body.length > LONGEST_COMMENT ? fail('comment-too-long') : succeed(body);
}

export function aboutOf(kind: string, id: string, isId: (text: string) => boolean): CommentAbout | undefined {
  if (kind === 'plan') return { kind };
  const subject = COMMENT_SUBJECTS.find((one) => one === kind);
  return subject === undefined || subject === 'plan' || !isId(id) ? undefined : { kind: subject, id };
}
