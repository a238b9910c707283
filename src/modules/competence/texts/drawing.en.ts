import type { DrawingTexts } from './drawing.nb.ts';

export const drawingEn: DrawingTexts = {
  notTold: {
    heading: 'We have no population figures from here',
    text: (count: string) =>
      `There are population figures for ${count} ${count === '1' ? 'municipality' : 'municipalities'}, and this place is not among them.`,
    countryText: (count: string) =>
      `There are population figures for ${count} ${count === '1' ? 'municipality' : 'municipalities'}. That is too few to say anything about the whole country.`,
  },
  working: {
    heading: 'Computing …',
    text: 'We are computing a hundred possible futures for each municipality. One municipality takes some seconds, the whole country up to half a minute.',
    again: 'Show the page again',
  },
  became: {
    merged: (place: string, year: string) =>
      `${place} was merged with one or more other municipalities in ${year}.`,
    split: (place: string, year: string) => `${place} was divided in ${year}.`,
    renumbered: (place: string, year: string) => `${place} was given a new municipality number in ${year}.`,
    heading: 'The municipality is no longer the same',
    now: 'See the need here:',
  },
  progress: 'Computing the futures',
  howFar: (percent: string) => `${percent} is done. The page renews itself.`,
  inLine: 'It begins in a moment. The page updates itself.',
  stop: 'Stop computing',
  stopped: { heading: 'Computing was stopped', text: 'Choose the place again to begin anew.' },
  lost: {
    heading: 'It could not be computed',
    text: 'We tried twice, and both times it stopped on the way. The figures that you have imported are not touched.',
    again: 'Try once more',
  },
  file: {
    heading: 'The file is not ready yet',
    text: 'The figures are being computed again. The file downloads by itself when they are ready.',
    back: 'Go to the page',
  },
};
