import type { ReactNode } from 'react';
import type { Actor } from '../../../access/index.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Platform } from '../../../platform/platform.ts';
import { Section } from '../../../web/components/section.tsx';
import { shellTexts } from '../../../web/layout/texts/index.ts';
import type { HomePart } from '../../../web/types.ts';
import { cohortTexts } from '../texts/index.ts';
import { nextIn } from '../views/cohort.ts';
import { type Home, viewHome } from '../views/home.ts';
import { itemsOf } from './home-items.ts';
import { stationsOf } from './home-stations.ts';
import { courseName, gatheringDates, gatheringHours, PlaceLines } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

/** What this room puts on the front page: what is next, the stations of the study, and the next gathering. */
export async function homeOf(actor: Actor, platform: Platform, locale: Locale): Promise<HomePart> {
  const home = await viewHome(actor, platform);
  const words: Words = {
    locale,
    texts: cohortTexts[locale],
    shell: shellTexts(locale),
    today: platform.today,
  };
  return {
    next: itemsOf(home, words),
    strands: { education: stationsOf(home.studies, words), development: [], organisation: [] },
    sections: sectionsOf(home, words),
  };
}

function sectionsOf(home: Home, words: Words): readonly ReactNode[] {
  if (home.cohorts.length === 0) return [];
  return [
    <NextGathering key="next" home={home} words={words} />,
    <Classes key="classes" home={home} words={words} />,
  ];
}

/** The next gathering the reader studies or teaches at, with the way there. */
function NextGathering({ home, words }: { readonly home: Home; readonly words: Words }) {
  const { texts, today } = words;
  const next = nextIn(home.schedule, today);
  if (next === undefined) return null;
  const { gathering, course } = next;
  const cohort = home.cohorts.find((one) => one.id === course.cohort);
  return (
    <Section heading={texts.home.nextGathering}>
      <p>
        <a href={paths.gathering(course.cohort, gathering.id)}>
          <strong>{gatheringDates(gathering, words)}</strong>
        </a>{' '}
        {gatheringHours(gathering, words)}
        <br />
        {texts.gatheringName(gathering.number, courseName(course, words))}
        {cohort === undefined ? null : `, ${cohort.name}`}
      </p>
      <PlaceLines gathering={gathering} words={words} />
    </Section>
  );
}

function Classes({ home, words }: { readonly home: Home; readonly words: Words }) {
  const { texts } = words;
  const own = texts.home;
  return (
    <Section heading={home.cohorts.length === 1 ? own.myClass : own.myClasses}>
      <ul>
        {home.cohorts.map((cohort) => (
          <li key={cohort.id}>
            <a href={paths.cohort(cohort.id)}>{cohort.name}</a>
          </li>
        ))}
        {home.studies.length === 0 ? null : (
          <li>
            <a href={paths.path}>{own.seePath}</a>
          </li>
        )}
        <li>
          <a href={paths.calendar}>{own.seeCalendar}</a>
        </li>
      </ul>
    </Section>
  );
}
