import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { withinRate } from '../../../platform/rate-limit.ts';
import { networkOf } from '../../../web/login/network-address.ts';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { letterTexts } from '../texts/letters.ts';
import { viewFeed } from '../views/calendar.ts';
import { scheduleEvents } from './calendar/events.ts';
import { writeCalendar } from './calendar/write-calendar.ts';

export const feedRoutes = new Hono<WebEnv>();

/**
 * The large calendar services fetch for thousands of people from a few addresses, so those who have a right address are
 * counted by the address of the feed, and only guesses are counted by where they come from.
 */
const FETCHES = { hits: 60, seconds: 3600 };
const GUESSES = { hits: 30, seconds: 300 };

feedRoutes.get('/calendar/:file{.+\\.ics}', async (c) => {
  const { platform } = c.var;
  const token = c.req.param('file').slice(0, -'.ics'.length);
  const feed = await viewFeed(token, platform);
  if (feed === undefined) {
    return (await mayTry(c, 'guess', networkOf(c), GUESSES)) ? nothing(c, 404) : nothing(c, 429);
  }
  if (!(await mayTry(c, 'fetch', token, FETCHES))) return nothing(c, 429);

  const events = scheduleEvents(feed.schedule, (course) => ({
    locale: feed.locale,
    publicUrl: platform.publicUrl,
    cohortName: feed.cohortNames.get(course.cohort) ?? '',
  }));
  const text = writeCalendar({
    name: letterTexts[feed.locale].calendar.name,
    language: feed.locale,
    method: 'publish',
    events,
  });
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const changedAt = Math.max(0, ...events.map((event) => event.changedAt.getTime()));
  c.header('etag', etag);
  c.header('last-modified', new Date(changedAt).toUTCString());
  c.header('cache-control', 'private, no-cache');
  // Only the tag tells whether the calendar is the same: one who has left a class has fewer events and no newer ones.
  if (sameTag(c.req.header('if-none-match'), etag)) return c.body(null, 304);
  c.header('content-type', 'text/calendar; charset=utf-8');
  c.header('content-disposition', 'inline; filename="lederloft.ics"');
  return c.body(text);
});

function mayTry(
  c: WebContext,
  what: 'guess' | 'fetch',
  who: string,
  limit: { hits: number; seconds: number },
): Promise<boolean> {
  const { db, keys } = c.var.platform;
  return withinRate(db, `calendar-${what}:${keys.hash('calendar-rate', who).toString('base64url')}`, limit);
}

/** An address that is unknown, one that has been replaced and one that is asked too often: none of them says anything. */
function nothing(c: WebContext, status: 404 | 429): Response {
  if (status === 429) c.header('retry-after', String(GUESSES.seconds));
  return c.body(null, status);
}

function sameTag(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
