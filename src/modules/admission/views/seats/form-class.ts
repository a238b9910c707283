import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { CallClassId, CallId, CourseVersionId } from '../../../../kernel/ids.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { courseToPlan } from '../../../cohort/index.ts';
import { courseVersionIdOf, findCatalogue, statedValue, versionOn } from '../../../programme/index.ts';
import { callAccess } from '../../access/index.ts';
import type { Call, CallClass } from '../../domain/call/call.ts';
import { getCall } from '../../store/call/calls.ts';
import { listAccepted } from '../../store/seats/accepted.ts';

export type ClassToForm = {
  readonly call: Call;
  readonly callClass: CallClass;
  /** How many have said yes so far. */
  readonly accepted: number;
  /** Courses of the programme that have gatherings to lay out, as they are on the first day of the class. */
  readonly courses: readonly {
    readonly version: CourseVersionId;
    readonly code: string;
    readonly name: Localised | null;
  }[];
};

/** A class of the call with what a coordinator chooses when it becomes a cohort. */
export async function viewClassToForm(
  actor: Actor,
  input: { call: CallId; callClass: CallClassId },
  { db }: Platform,
): Promise<ClassToForm> {
  return db.read(actor, async (tx) => {
    const [call, catalogue, accepted] = await Promise.all([
      getCall(tx, input.call),
      findCatalogue(tx),
      listAccepted(tx, input.callClass),
    ]);
    requireAccess(actor, callAccess, 'write-call', call, 'programme-coordinator');
    const callClass = call.classes.find(({ id }) => id === input.callClass);
    if (callClass === undefined) throw new NotFound('class');
    const code = [...catalogue.ids.programmes].find(([, id]) => id === call.programmeId)?.[0];
    const programme = catalogue.programmes.find((one) => one.code === code);
    return {
      call,
      callClass,
      accepted: accepted.length,
      courses: (programme?.courses ?? []).flatMap((course) => {
        const version = versionOn(course, callClass.startsOn) ?? course.versions.at(-1);
        if (version === undefined) return [];
        const id = courseVersionIdOf(course.code, version.valid.from);
        if (courseToPlan({ id, content: version }) === undefined) return [];
        return [{ version: id, code: course.code, name: statedValue(version.name) ?? null }];
      }),
    };
  });
}
