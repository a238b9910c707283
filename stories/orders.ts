import type { PersonId } from '../src/kernel/ids.ts';
import type { LocalDate } from '../src/kernel/local-date.ts';
import type { MunicipalityStaff } from './municipality-staff.ts';
import type { World } from './world.ts';

export function addOrders(
  _world: World,
  _staff: { gjovik: MunicipalityStaff; ringsaker: MunicipalityStaff; vestreToten: MunicipalityStaff },
  _coordinator: PersonId,
  _today: LocalDate,
): void {}
