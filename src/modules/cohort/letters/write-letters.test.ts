import { describe, expect, it } from 'vitest';
import type {
  CohortCourseId,
  CohortId,
  CourseVersionId,
  CourseworkId,
  GatheringId,
} from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { GatheringRecord, ScheduledCourse } from '../store/schedule.ts';
import { letterTexts } from '../texts/letters.ts';
import {
  approvalAskedLetter,
  cohortCancelledLetter,
  gatheringLetter,
  type LetterCohort,
  welcomeLetter,
} from './write-letters.ts';

const sent = { publicUrl: 'https://lederloft.example', today: localDate('2026-11-24') };
const to = (locale: Locale) => ({ givenName: 'Mildrid', locale });
const cohort: LetterCohort = {
  id: 'class' as CohortId,
  name: 'Gjøvikklassen',
  programmeName: { nb: 'Lederutdanning', nn: 'Leiarutdanning', en: 'Leadership education' },
  startsOn: localDate('2027-01-12'),
};

function aGathering(change: Partial<GatheringRecord> = {}): GatheringRecord {
  return {
    id: 'g1' as GatheringId,
    number: 1,
    startsOn: localDate('2027-01-12'),
    endsOn: localDate('2027-01-13'),
    startTime: '09:00',
    endTime: '15:30',
    venue: 'Gjøvik rådhus',
    address: 'Kauffeldts plass 1',
    note: '',
    revision: 1,
    cancelled: false,
    changedAt: '2026-11-20T10:00:00+01:00',
    ...change,
  };
}

function aCourse(gatherings: readonly GatheringRecord[]): ScheduledCourse {
  return {
    id: 'course' as CohortCourseId,
    cohort: cohort.id,
    version: 'version' as CourseVersionId,
    code: 'M1',
    name: { nb: 'Ledelse', nn: 'Leiing', en: 'Leadership' },
    credits: 7.5,
    sequence: 1,
    startsOn: localDate('2027-01-12'),
    endsOn: localDate('2027-05-04'),
    gatherings,
    coursework: [
      {
        id: 'w1' as CourseworkId,
        number: 1,
        title: { nb: 'Gruppeoppgave', nn: 'Gruppeoppgåve', en: 'Group assignment' },
        dueOn: localDate('2027-03-02'),
        revision: 0,
        changedAt: '2026-11-20T10:00:00+01:00',
        status: null,
      },
    ],
  };
}

const schedule = [
  aCourse([
    aGathering(),
    aGathering({
      id: 'g2' as GatheringId,
      number: 2,
      startsOn: localDate('2027-03-09'),
      endsOn: localDate('2027-03-10'),
    }),
  ]),
];

describe('the question to a manager', () => {
  it('says who, how many days, by when, and where to answer', () => {
    const letter = approvalAskedLetter(to('nb'), ['Kari Nordby'], cohort, schedule, sent);
    expect(letter.subject).toBe('Kan Kari Nordby delta i Gjøvikklassen?');
    expect(letter.text).toBe(`Hei, Mildrid

Kari Nordby er meldt på klassen Gjøvikklassen (Lederutdanning). Klassen kan ikke starte før du har svart.

Det gjelder 4 dager på samling, fra 12. januar 2027 til 10. mars 2027. Alle datoene står der du svarer.

Svar innen 11. januar 2027:
https://lederloft.example/approvals

Er du ikke nærmeste leder? Si fra til kompetanserådgiveren i kommunen.

Hilsen Lederløft
`);
  });

  it('is one letter for all that a manager is asked about', () => {
    const names = ['Kari Nordby', 'Ola Vestby', 'Siri Åsen'];
    const letter = approvalAskedLetter(to('nn'), names, cohort, schedule, sent);
    expect(letter.subject).toBe('Kan desse 3 delta i Gjøvikklassen?');
    expect(letter.text).toContain('Kari Nordby, Ola Vestby og Siri Åsen er meld på klassen');
  });

  it('does not set a deadline that has passed, as for one who joins late', () => {
    const late = { ...sent, today: localDate('2027-02-01') };
    const letter = approvalAskedLetter(to('nb'), ['Kari Nordby'], cohort, schedule, late);
    expect(letter.text).toContain('Svar så snart du kan:');
  });

  it('does not count the days of a gathering that is called off', () => {
    const [course] = schedule;
    const off = [aCourse([aGathering({ cancelled: true }), ...(course?.gatherings.slice(1) ?? [])])];
    expect(approvalAskedLetter(to('nb'), ['Kari'], cohort, off, sent).text).toContain('2 dager på samling');
  });
});

describe('the welcome to a participant', () => {
  it('tells of the first gathering and of the approval that is asked for', () => {
    const letter = welcomeLetter(to('nb'), cohort, schedule, false, sent);
    expect(letter.text).toContain('Første samling er 12.–13. januar 2027 kl. 09.00–15.30, Gjøvik rådhus.');
    expect(letter.text).toContain('Lederen din må godkjenne');
    expect(letter.text).toContain('https://lederloft.example/cohorts/class');
  });

  it('says nothing of an approval that has been given', () => {
    expect(welcomeLetter(to('nb'), cohort, schedule, true, sent).text).not.toContain('godkjenne');
  });
});

describe('the news of a gathering', () => {
  const [course] = schedule as [ScheduledCourse];

  it('carries the new entry for the calendar when it has moved', () => {
    const letter = gatheringLetter(to('nb'), cohort, course, aGathering(), 2, sent);
    expect(letter.subject).toBe('Ny tid eller nytt sted: M1, samling 1');
    expect(letter.text).toContain('12.–13. januar 2027, kl. 09.00–15.30\nGjøvik rådhus\nKauffeldts plass 1');
    expect(letter.calendar).toContain('METHOD:PUBLISH');
    expect(letter.calendar).toContain('SEQUENCE:1');
  });

  it('calls the entry off when the gathering is', () => {
    const off = aGathering({ cancelled: true });
    const letter = gatheringLetter(to('nb'), cohort, course, off, 0, sent);
    expect(letter.subject).toBe('Avlyst: M1, samling 1');
    expect(letter.calendar).toContain('METHOD:CANCEL');
    expect(letter.calendar?.match(/STATUS:CANCELLED/g)).toHaveLength(2);
  });
});

describe('every letter', () => {
  const all = (locale: Locale) => [
    approvalAskedLetter(to(locale), ['Kari'], cohort, schedule, sent),
    welcomeLetter(to(locale), cohort, schedule, false, sent),
    gatheringLetter(to(locale), cohort, schedule[0] as ScheduledCourse, aGathering(), 0, sent),
    gatheringLetter(
      to(locale),
      cohort,
      schedule[0] as ScheduledCourse,
      aGathering({ cancelled: true }),
      0,
      sent,
    ),
    cohortCancelledLetter(to(locale), cohort, 'Ingen foreleser', sent),
  ];

  it('is in the language of the one who gets it', () => {
    for (const locale of ['nb', 'nn', 'en'] as const)
      for (const letter of all(locale)) {
        expect(letter.text.startsWith(letterTexts[locale].greeting('Mildrid'))).toBe(true);
        expect(letter.text.trimEnd().endsWith(letterTexts[locale].signature)).toBe(true);
      }
    const texts = (['nb', 'nn', 'en'] as const).map((locale) => all(locale).map((one) => one.text));
    expect(new Set(texts.flat()).size).toBe(15);
  });

  it('has a link to where one goes on, and no hard spaces', () => {
    for (const letter of all('nb')) {
      expect(letter.text).toContain('https://lederloft.example/');
      expect(`${letter.subject}${letter.text}`).not.toContain('\u00a0');
    }
  });
});
