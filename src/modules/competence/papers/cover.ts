import type { OfficialDocument } from '../../../documents/index.ts';
import { formatInstant } from '../../../web/format.ts';
import type { Made } from './made.ts';
import type { PaperWords } from './words.ts';

/** The head of every document of a plan: whose it is, and exactly which text it was made from. */
export function coverOf(
  { content, version, at }: Made,
  words: PaperWords,
  title: string,
): Pick<OfficialDocument, 'title' | 'language' | 'issuer' | 'about' | 'edition'> {
  const { about } = words.papers;
  const kept = version === null ? undefined : about.kept(version, content.revision);
  return {
    title,
    language: words.language,
    issuer: content.kind === 'municipal' ? words.papers.municipality(content.place) : content.place,
    edition: kept === undefined ? about.working(content.revision) : `${about.version} ${kept}`,
    about: [
      { label: about.period, value: `${content.firstYear}–${content.lastYear}` },
      { label: about.state, value: words.plan.states[content.state] },
      {
        label: about.version,
        value: kept ?? about.working(content.revision),
      },
      { label: about.made, value: formatInstant(at, words.language) },
    ],
  };
}
