import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CourseCode } from '../domain/codes.ts';
import type { Proposal } from '../domain/propose-version.ts';
import { statedValue } from '../domain/standing.ts';
import { courseIdOf, courseVersionIdOf } from './catalogue-rows.ts';

/** False when somebody has published a version meanwhile that begins as late. */
export async function insertVersion(
  tx: Tx,
  course: CourseCode,
  { version, source }: Proposal,
): Promise<boolean> {
  const { valid, ...content } = version;
  const { rows } = await sql<{ published: boolean }>`select scope.publish_course_version(
    ${courseIdOf(course)}::uuid, ${courseVersionIdOf(course, valid.from)}::uuid, ${valid.from}::date,
    ${JSON.stringify(statedValue(version.name) ?? null)}::jsonb, ${statedValue(version.credits) ?? null}::numeric,
    ${JSON.stringify(content)}::jsonb, ${source.key}, ${JSON.stringify(source.title)}::jsonb, ${source.address}
  ) as published`.execute(tx);
  return rows[0]?.published === true;
}
