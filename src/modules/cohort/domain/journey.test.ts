import { expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { placeOnJourney, type Stop } from './journey.ts';

const stop = (id: string, from: string, to = from): Stop => ({
  id,
  from: localDate(from),
  to: localDate(to),
});
const states = (stops: readonly Stop[], today: string) =>
  placeOnJourney(stops, localDate(today)).map(({ stop: { id }, state }) => `${id} ${state}`);

it('has one next stop, with what is over before it and the rest after', () => {
  const stops = [stop('c', '2026-11-03'), stop('a', '2026-09-08', '2026-09-09'), stop('b', '2026-10-20')];
  expect(states(stops, '2026-10-01')).toEqual(['a past', 'b next', 'c later']);
});

it('is still at a stop on its last day', () => {
  const stops = [stop('a', '2026-09-08', '2026-09-09'), stop('b', '2026-10-20')];
  expect(states(stops, '2026-09-09')).toEqual(['a next', 'b later']);
});

it('has no next stop when the way is gone', () => {
  expect(states([stop('a', '2026-09-08')], '2026-12-01')).toEqual(['a past']);
});
