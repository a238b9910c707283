import { Hono } from 'hono';
import { atOneMoment } from '../platform/platform.ts';
import type { HomePart, NextItem, WebEnv } from './types.ts';
import { HomePage } from './home-page.tsx';
import { roomsOnFrontPage } from './menu.ts';
import { renderPage } from './page.tsx';
import { commonTexts } from './texts/index.ts';

export const homeRoutes = new Hono<WebEnv>();

/** The front page of every person: what is next, the three strands, and what each room adds. */
homeRoutes.get('/', async (c) => {
  const { actor, platform, modules, locale } = c.var;
  const parts = await atOneMoment(platform, actor, (shared) =>
    Promise.all(modules.map(async (room) => ({ room, part: await room.home?.(actor, shared, locale) }))),
  );
  const partOf = new Map(parts.flatMap(({ room, part }) => (part === undefined ? [] : [[room, part]])));
  const sections = roomsOnFrontPage(modules, actor, locale).flatMap(
    (room) => partOf.get(room)?.sections ?? [],
  );
  return renderPage(
    c,
    { title: commonTexts[locale].home.title },
    <HomePage
      actor={actor}
      locale={locale}
      today={platform.today}
      part={{ ...joinParts([...partOf.values()]), sections }}
    />,
  );
});

const MOST_NEXT = 3;

/** At most three things to do, the nearest deadline first. */
export function joinParts(parts: readonly HomePart[]): Omit<HomePart, 'sections'> {
  const next = parts.flatMap((part) => part.next).sort(byDeadline);
  return {
    next: next.slice(0, MOST_NEXT),
    strands: {
      education: parts.flatMap((part) => part.strands.education),
      development: parts.flatMap((part) => part.strands.development),
      organisation: parts.flatMap((part) => part.strands.organisation),
    },
  };
}

function byDeadline(a: NextItem, b: NextItem): number {
  if (a.deadline === b.deadline) return 0;
  if (a.deadline === undefined) return 1;
  if (b.deadline === undefined) return -1;
  return a.deadline < b.deadline ? -1 : 1;
}
