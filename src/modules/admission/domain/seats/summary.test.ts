import { describe, expect, it } from 'vitest';
import type { ApplicationId, CallClassId } from '../../../../kernel/ids.ts';
import { localDate } from '../../../../kernel/local-date.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import type { CallClass, CallRules } from '../call/call.ts';
import { allocationInputOf, runAllocation } from './allocation-input.ts';
import type { Applicant } from './applicant.ts';
import { sharesByMunicipality } from './summary.ts';
import { anApplicant } from './testing.ts';

describe('seats by municipality', () => {
  const from = (id: string, given: Partial<Applicant>) =>
    anApplicant({ application: id as ApplicationId, ...given });
  const inland = { code: '34', name: 'Innlandet' };
  const vaaler = (id: string, code: string, county: Applicant['county']) =>
    from(id, {
      municipality: { code: municipalityCode(code), name: 'Våler' },
      standsFor: municipalityCode(code),
      standsForName: 'Våler',
      county,
    });
  const gone = (id: string, code: string, name: string) =>
    from(id, {
      municipality: { code: municipalityCode(code), name },
      standsFor: municipalityCode('3450'),
      standsForName: 'Toten',
      county: inland,
    });
  const oslo: CallClass = {
    id: 'oslo' as CallClassId,
    name: 'Oslo 1',
    city: 'Oslo',
    venue: '',
    address: '',
    seats: 10,
    startsOn: localDate('2027-09-06'),
    firstCounties: [],
    cohort: null,
    cancelled: null,
  };
  const rules: CallRules = {
    mechanism: 'serial-dictatorship',
    maxPerMunicipality: null,
    maxPerMunicipalityPerClass: null,
    countyFloors: {},
    countyCaps: {},
    minimumWishes: 1,
  };
  const shares = (applicants: readonly Applicant[]) => {
    const { input } = allocationInputOf(
      { kind: 'open', seed: 'granskog', rules, classes: [oslo] },
      applicants,
    );
    return sharesByMunicipality(runAllocation(input, 'serial-dictatorship').allocation, applicants)
      .map(({ name, applicants: n, given }) => [name, n, given])
      .toSorted();
  };

  it('keeps two of the same name apart, and tells the county of each', () => {
    const all = [
      vaaler('a', '3419', inland),
      vaaler('b', '3114', { code: '31', name: 'Østfold' }),
      vaaler('c', '3114', { code: '31', name: 'Østfold' }),
    ];
    expect(shares(all)).toEqual([
      ['Våler (Innlandet)', 1, 1],
      ['Våler (Østfold)', 2, 2],
    ]);
  });

  it('counts those that have merged as the one they have become', () => {
    expect(shares([gone('a', '3442', 'Østre Toten'), gone('b', '3443', 'Vestre Toten')])).toEqual([
      ['Toten', 2, 2],
    ]);
  });
});
