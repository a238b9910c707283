import type { NeedPicture } from './need.ts';

/** Services that only some people use. The others are for everybody of an age: their users are the people themselves. */
const HAS_USERS: ReadonlySet<string> = new Set(['home-services', 'institution']);

export function hasUsers(service: string): boolean {
  return HAS_USERS.has(service);
}

/** Users of a service as published, and of which years. */
export type PublishedUsers = { readonly users: number; readonly from: number; readonly to: number };

/** Undefined where not the whole place publishes them: a sum of some would be read as the sum of all. */
export function publishedUsers(
  { ownFigures, area }: Pick<NeedPicture, 'ownFigures' | 'area'>,
  service: string,
): PublishedUsers | undefined {
  const own = ownFigures.filter((one) => one.service === service);
  if (own.length === 0 || own.length < area.codes.length) return undefined;
  const years = own.map(({ year }) => year);
  return {
    users: own.reduce((sum, one) => sum + one.users, 0),
    from: Math.min(...years),
    to: Math.max(...years),
  };
}
