import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import { addDays } from '../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { programmeAccess } from '../access.ts';
import { proposeVersion, type ProposeFailure, type VersionWish } from '../domain/propose-version.ts';
import { findCatalogue } from '../store/catalogue.ts';
import { courseIdOf } from '../store/catalogue-rows.ts';
import { insertVersion } from '../store/publish.ts';

/** Publishes the next version of a course. Results that are given keep the name and the credits they were given in. */
export async function publishCourseVersion(
  actor: Actor,
  input: { course: string; wish: VersionWish },
  { db, today }: Platform,
): Promise<Result<void, ProposeFailure>> {
  return db.transaction(actor, async (tx) => {
    requireAccess(actor, programmeAccess, 'publish-version', null, 'programme-coordinator');
    const catalogue = await findCatalogue(tx);
    const course = catalogue.programmes
      .flatMap((programme) => programme.courses)
      .find((one) => one.code === input.course);
    if (course === undefined) throw new NotFound('course');

    const proposed = proposeVersion(catalogue, course, input.wish, today);
    if (!proposed.ok) return proposed;
    if (!(await insertVersion(tx, course.code, proposed.value)))
      return fail({ kind: 'begins-too-early', earliest: addDays(input.wish.from, 1) });

    await trace(tx, actor, 'course.version-published', courseIdOf(course.code), {
      details: { course: course.code, from: input.wish.from },
    });
    return succeed(undefined);
  });
}
