import type { MeanwhileTexts } from './meanwhile.nb.ts';

export const meanwhileEn: MeanwhileTexts = {
  heading: (name) => `${name} also changed something here while you were writing`,
  ownHeading: 'Something here was also changed in another window while you were writing',
  kept: 'Both changes are saved. This was changed beside what you wrote:',
  keptAt: (when) => `Both changes are saved. This was changed on ${when}, beside what you wrote:`,
  nothing: 'Nothing',
};
