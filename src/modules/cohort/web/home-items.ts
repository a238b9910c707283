import { addDays } from '../../../kernel/local-date.ts';
import { assertNever } from '../../../kernel/result.ts';
import { formatDate } from '../../../web/format.ts';
import type { NextItem } from '../../../web/types.ts';
import type { NextThing } from '../domain/next-for-participant.ts';
import type { Home } from '../views/home.ts';
import { gatheringDates, gatheringHours } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

/** «Next for you» in this room, for whatever roles the reader has. */
export function itemsOf(home: Home, words: Words): readonly NextItem[] {
  return [
    ...questionItems(home, words),
    ...home.next.flatMap((thing) => thingItems(thing, home, words)),
    ...followUpItems(home, words),
  ];
}

/** A manager with several questions gets one line for them: the page lists them. */
function questionItems({ questions }: Home, { texts, locale }: Words): readonly NextItem[] {
  const [first] = questions;
  if (first === undefined) return [];
  // The class starts with its first gathering, so the answer is wanted the day before.
  const deadline = addDays(first.startsOn, -1);
  return questions.length === 1
    ? [
        {
          id: `approval ${first.participant}`,
          title: texts.home.answerOne(`${first.givenName} ${first.familyName}`),
          detail: texts.home.startsOn(formatDate(first.startsOn, locale)),
          href: paths.approval(first.participant),
          deadline,
        },
      ]
    : [
        {
          id: 'approvals',
          title: texts.home.answerMany(questions.length),
          href: paths.approvals,
          deadline,
        },
      ];
}

function thingItems(thing: NextThing, home: Home, words: Words): readonly NextItem[] {
  const { texts, locale } = words;
  const own = texts.home;
  const courses = home.studies.filter((course) => course.cohort === thing.cohort);
  switch (thing.kind) {
    case 'mend-coursework':
    case 'do-coursework': {
      const course = courses.find((one) => one.coursework.some(({ id }) => id === thing.coursework));
      const work = course?.coursework.find(({ id }) => id === thing.coursework);
      if (course === undefined || work === undefined) return [];
      const title = work.title[locale];
      const href = home.places.get(work.id) ?? `${paths.cohort(thing.cohort)}#plan`;
      const item = { id: `coursework ${work.id}`, href };
      return thing.kind === 'mend-coursework'
        ? [{ ...item, title: own.mendCoursework(title, course.code) }]
        : [{ ...item, title: own.doCoursework(title, course.code), deadline: thing.deadline }];
    }
    case 'attend-gathering': {
      const course = courses.find((one) => one.gatherings.some(({ id }) => id === thing.gathering));
      const gathering = course?.gatherings.find(({ id }) => id === thing.gathering);
      if (course === undefined || gathering === undefined) return [];
      const when = `${gatheringDates(gathering, words)} ${gatheringHours(gathering, words)}`;
      return [
        {
          id: `gathering ${gathering.id}`,
          title: own.attendGathering(gathering.number, course.code),
          detail: `${when}, ${gathering.venue}`,
          href: paths.gathering(thing.cohort, gathering.id),
          deadline: thing.deadline,
        },
      ];
    }
    case 'tell-needs':
      return [
        {
          id: `needs ${thing.cohort}`,
          title: own.tellNeeds,
          href: paths.ownNeeds(thing.cohort),
          deadline: thing.deadline,
        },
      ];
    default:
      return assertNever(thing);
  }
}

/** For those who see to it that classes can start: the programme follows up answers, the municipality finds managers. */
function followUpItems({ lacking, withoutManager }: Home, { texts, locale }: Words): readonly NextItem[] {
  const item = (kind: string, title: string, question: Home['lacking'][number], query: string): NextItem => ({
    id: `${kind} ${question.cohort}`,
    title,
    detail: texts.home.startsOn(formatDate(question.startsOn, locale)),
    href: `${paths.participants(question.cohort)}?${query}`,
    deadline: addDays(question.startsOn, -1),
  });
  return [
    ...lacking.map((one) =>
      item(
        'lacking',
        texts.home.followUp(one.participants, one.cohortName),
        one,
        'status=enrolled&sort=approval',
      ),
    ),
    ...withoutManager.map((one) =>
      item(
        'manager',
        texts.home.findManagers(one.participants, one.cohortName),
        one,
        'approval=asked&status=enrolled',
      ),
    ),
  ];
}
