import { createHash } from 'node:crypto';
import type { CompetenceId, UnitId } from '../../src/kernel/ids.ts';
import { idOf } from '../random.ts';
import { units } from '../staff-lists/gjovik.ts';
import { GJOVIK } from './ids.ts';

/** As the list of the country's competences gives each its id. */
export function competenceOf(code: string): CompetenceId {
  const hex = createHash('md5').update(`competence-item:${code}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as CompetenceId;
}

/** A unit of Gjøvik's staff list. */
export function unitNamed(name: string): UnitId {
  const unit = units.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`No unit is called ${name}`);
  return idOf<UnitId>(`unit:${GJOVIK}:${unit.code}`);
}
