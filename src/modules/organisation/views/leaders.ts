import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { codesOf, organisationAccess } from '../access.ts';
import { ageBandOn } from '../domain/age-band.ts';
import { decideFormalEducation } from '../domain/formal-education.ts';
import { chooseLeaders, countLeaders, type LeaderQuestion, type LeaderRow } from '../domain/leader-list.ts';
import { responsibilities } from '../domain/responsibility.ts';
import { type EducationRecord, listEducationIn } from '../store/education.ts';
import { listLeaders } from '../store/leaders.ts';
import { findMunicipality, type Municipality } from '../store/municipalities.ts';
import { type FormalLimit, readFormalLimit } from '../store/settings.ts';
import { listLeaderships, listPlacements, listUnits } from '../store/units.ts';

export type LeadersView = {
  readonly municipality: Municipality;
  /** Those that were asked for. */
  readonly rows: readonly LeaderRow[];
  /** Of all leaders in the municipality. */
  readonly counts: { readonly total: number; readonly lacking: number };
  readonly limit: FormalLimit;
};

/** The leaders of a municipality by name: for those who work with its staff, and nobody else. */
export async function viewLeaders(
  actor: Actor,
  code: MunicipalityCode,
  ask: LeaderQuestion,
  { db, today }: Platform,
): Promise<LeadersView> {
  requireAccess(actor, organisationAccess, 'see-leaders', { municipality: code }, 'competence-adviser');
  return db.read(actor, async (tx) => {
    const [municipality, limit, all] = await Promise.all([
      findMunicipality(tx, code),
      readFormalLimit(tx, today),
      readLeaders(tx, codesOf(actor, code), today),
    ]);
    if (municipality === undefined) throw new NotFound('municipality');
    return { municipality, rows: chooseLeaders(all, ask), counts: countLeaders(all), limit };
  });
}

/** How many leaders the municipality has, and how many of them lack formal leadership education. */
export async function countLeadersOf(
  actor: Actor,
  code: MunicipalityCode,
  { db, today }: Platform,
): Promise<{ total: number; lacking: number }> {
  requireAccess(actor, organisationAccess, 'see-leaders', { municipality: code }, 'competence-adviser');
  const codes = codesOf(actor, code);
  return db.read(actor, async (tx) => {
    const [leaders, education, limit] = await Promise.all([
      listLeaders(tx, codes, today),
      listEducationIn(tx, codes),
      readFormalLimit(tx, today),
    ]);
    const taken = takenBy(education, today);
    const decided = leaders.map((l) => decideFormalEducation(taken.get(l.id) ?? [], limit.credits));
    return countLeaders(decided.map((result) => ({ education: result })));
  });
}

async function readLeaders(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
  day: LocalDate,
): Promise<readonly LeaderRow[]> {
  const [units, leaderships, placements, leaders, education, limit] = await Promise.all([
    listUnits(tx, { codes }, day),
    listLeaderships(tx, { codes }, day),
    listPlacements(tx, { codes }, day),
    listLeaders(tx, codes, day),
    listEducationIn(tx, codes),
    readFormalLimit(tx, day),
  ]);
  const byUnit = new Map(units.map((unit) => [unit.id, unit]));
  const byLeader = new Map(leaders.map((leader) => [leader.id, leader]));
  const taken = takenBy(education, day);
  return responsibilities(units, leaderships, placements).flatMap((responsibility) => {
    const leader = byLeader.get(responsibility.leader);
    if (leader === undefined) return [];
    const records = taken.get(leader.id) ?? [];
    return [
      {
        id: leader.id,
        givenName: leader.givenName,
        familyName: leader.familyName,
        units: responsibility.units.flatMap((id) => {
          const unit = byUnit.get(id);
          return unit === undefined ? [] : [{ id, name: unit.name, service: unit.service }];
        }),
        staff: responsibility.staff,
        fte: responsibility.fte,
        span: responsibility.span,
        level: responsibility.level,
        education: decideFormalEducation(records, limit.credits),
        courses: records.map((record) => record.title),
        ageBand: ageBandOn(leader.birthDate, day),
      },
    ];
  });
}

/** What each has completed by the day; a date that lies ahead is a plan, not an education. */
function takenBy(education: readonly EducationRecord[], day: LocalDate) {
  return Map.groupBy(
    education.filter((record) => record.completedOn <= day),
    (record) => record.employee,
  );
}
