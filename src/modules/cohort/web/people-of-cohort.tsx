import type { ReactElement } from 'react';
import { Section } from '../../../web/components/section.tsx';
import type { CohortPage } from '../views/cohort.ts';
import { byName } from '../views/participants.ts';
import { ApprovalSign } from './parts.tsx';
import type { Words } from './tools.ts';

/** Names in a class: everybody for those who are in it, one's own people for a municipality. */
export function PeopleOfCohort({
  page,
  words,
}: {
  readonly page: CohortPage;
  readonly words: Words;
}): ReactElement | null {
  const { texts } = words;
  if (page.classmates !== undefined) {
    return (
      <Section heading={texts.cohort.classmates} id="people">
        <p>{texts.cohort.classmatesLead}</p>
        <ul className="ll-names">
          {byName(page.classmates).map((one) => (
            <li key={one.person}>
              {one.givenName} {one.familyName}
              {one.municipality === null ? null : <span className="ll-subtle">, {one.municipality}</span>}
            </li>
          ))}
        </ul>
      </Section>
    );
  }
  if (page.own === undefined) return null;
  const own = page.own.filter((one) => one.status === 'enrolled');
  return (
    <Section heading={texts.cohort.ownParticipants} id="people">
      {own.length === 0 ? (
        <p className="ll-subtle">{texts.cohort.noOwnParticipants}</p>
      ) : (
        <ul className="ll-names">
          {byName(own).map((one) => (
            <li key={one.id}>
              {one.givenName} {one.familyName}{' '}
              <ApprovalSign status={one.approval} hasManager={one.manager !== null} words={words} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
