import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { paragraphsOf } from './merge-text.ts';

export const LONGEST_TITLE = 150;
/** Some forty pages; a longer chapter is two, and two texts of it could not be held together while somebody waits. */
export const LONGEST_BODY = 100_000;
const MOST_PARAGRAPHS = 1500;

export type ChapterFailure = 'title-missing' | 'title-too-long' | 'body-too-long';

export function checkChapterTitle(text: string): Result<string, 'title-missing' | 'title-too-long'> {
  const title = text.replaceAll(/\s+/g, ' ').trim();
  if (title === '') return fail('title-missing');
  return title.length > LONGEST_TITLE ? fail('title-too-long') : succeed(title);
}

export function checkChapterBody(text: string): Result<string, 'body-too-long'> {
  return text.length > LONGEST_BODY || paragraphsOf(text).length > MOST_PARAGRAPHS
    ? fail('body-too-long')
    : succeed(text);
}
