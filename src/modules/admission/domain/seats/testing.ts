import type { ApplicationId, CallClassId, PersonId } from '../../../../kernel/ids.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Applicant } from './applicant.ts';

/** Somebody who is ready for the allocation, but for what is given. */
export function anApplicant(given: Partial<Applicant> = {}): Applicant {
  return {
    application: 'a' as ApplicationId,
    person: 'p' as PersonId,
    givenName: 'Anne',
    familyName: 'Aas',
    municipality: { code: municipalityCode('3407'), name: 'Gjøvik' },
    standsFor: municipalityCode('3407'),
    standsForName: 'Gjøvik',
    county: { code: '34', name: 'Innlandet' },
    service: 'home-care',
    staffCount: 60,
    track: 'credit',
    formalLeadershipEducation: false,
    jointName: '',
    wishes: ['oslo' as CallClassId],
    nomination: { rank: 1 },
    approval: 'approved',
    qualification: 'qualified',
    withdrawn: false,
    placement: null,
    offer: null,
    ...given,
  };
}
