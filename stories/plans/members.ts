import type { MunicipalityCode } from '../../src/kernel/municipality-code.ts';
import { MEMBER_CODES, type PlanPeople } from './people.ts';

/** The five of the region, by the names that the story knows them by. */
export type Place = keyof PlanPeople['advisers'];
export const ALL: readonly Place[] = ['gjovik', 'ostreToten', 'vestreToten', 'sondreLand', 'nordreLand'];
export const code = (place: Place): MunicipalityCode => MEMBER_CODES[place] as MunicipalityCode;
