import type { ApplicationId, CallClassId, PersonId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aPerson } from '../../organisation/fixtures.ts';
import { anApplication, type CallOfStory, GJOVIK } from './applications.ts';

export type Somebody = { readonly person: PersonId; readonly application: ApplicationId };

/**
 * Somebody who is ready for the allocation: has applied, is qualified, has the manager's yes, and is put forward by the
 * municipality. What is given is otherwise.
 */
export async function aReadyApplicant(
  platform: Pick<TestPlatform, 'owner'>,
  given: {
    call: CallOfStory;
    officer: PersonId;
    rank?: number | null;
    municipality?: MunicipalityCode;
    wishes?: readonly CallClassId[];
    givenName?: string;
    familyName?: string;
    approval?: 'asked' | 'approved' | 'declined';
    qualification?: 'qualified' | 'documents-missing' | null;
    track?: 'credit' | 'non-credit';
    formalLeadershipEducation?: boolean;
  },
): Promise<Somebody> {
  const { owner } = platform;
  const municipality = given.municipality ?? GJOVIK;
  const person = await aPerson(owner, {
    givenName: given.givenName ?? 'Søker',
    ...(given.familyName === undefined ? {} : { familyName: given.familyName }),
  });
  const application = await anApplication(platform, {
    call: given.call,
    person,
    municipality,
    status: 'submitted',
    ...(given.wishes === undefined ? {} : { wishes: given.wishes }),
  });
  await owner.query('update application set track = $2, formal_leadership_education = $3 where id = $1', [
    application,
    given.track ?? 'credit',
    given.formalLeadershipEducation ?? false,
  ]);
  const approval = given.approval ?? 'approved';
  await owner.query(
    `insert into application_approval (application_id, person_id, municipality_code, manager_person_id, status, reason,
       decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      application,
      person,
      municipality,
      given.officer,
      approval,
      approval === 'declined' ? 'Ikke nå' : '',
      approval === 'asked' ? null : given.officer,
      approval === 'asked' ? null : '2027-04-01T10:00:00Z',
    ],
  );
  const qualification = given.qualification === undefined ? 'qualified' : given.qualification;
  if (qualification !== null)
    await owner.query(
      `insert into qualification (application_id, person_id, status, route, asked_documents, assessed_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        application,
        person,
        qualification,
        qualification === 'qualified' ? 'general' : null,
        qualification === 'documents-missing' ? 'Vitnemål' : '',
        given.officer,
      ],
    );
  if (given.rank !== undefined)
    await owner.query(
      'insert into nomination (application_id, call_id, municipality_code, rank, decided_by) values ($1, $2, $3, $4, $5)',
      [application, given.call.id, municipality, given.rank, given.officer],
    );
  return { person, application };
}
