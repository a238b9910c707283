import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId, EmployeeId, PersonId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess, staffCodesOf } from '../../access/index.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { holdHandled } from '../../store/assessment/handled.ts';
import { findWrittenLanguages } from '../../store/municipalities.ts';
import { askManager, listPossibleManagers } from '../../store/nomination/managers.ts';
import { invitePerson } from '../../store/people.ts';

export type NameManagerFailure =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'already-answered' }
  /** The staff list has no address, and none was written. */
  | { readonly kind: 'address-missing' }
  | { readonly kind: 'is-applicant' }
  /** Whoever says whom to ask does not answer. */
  | { readonly kind: 'is-yourself' }
  | { readonly kind: 'account-closed' };

/** The municipality says whom to ask, when the staff list did not, or when it was the wrong one. */
export async function nameManager(
  actor: Actor,
  input: { readonly application: ApplicationId; readonly employee: EmployeeId; readonly email: string },
  { db, now, today }: Platform,
): Promise<Result<void, NameManagerFailure>> {
  return db.transaction(actor, async (tx) => {
    const application = await holdHandled(tx, input.application);
    const { municipality } = application;
    requireAccess(actor, applicationAccess, 'name-manager', application, 'competence-adviser');
    if (application.status !== 'submitted') return fail({ kind: 'withdrawn' });

    const [[chosen], languages] = await Promise.all([
      listPossibleManagers(tx, {
        codes: staffCodesOf(actor, municipality),
        query: '',
        day: today,
        applicant: application.person,
        employee: input.employee,
      }),
      findWrittenLanguages(tx, [municipality]),
    ]);
    if (chosen === undefined) throw new NotFound('employee');
    const email = chosen.email ?? input.email.trim().toLowerCase();
    if (chosen.person === null && !/^[^\s@]+@[^\s@]+$/.test(email)) return fail({ kind: 'address-missing' });
    const person =
      chosen.person ??
      (await invitePerson(tx, {
        id: uuid() as PersonId,
        email,
        givenName: chosen.givenName,
        familyName: chosen.familyName,
        locale: languages.get(municipality) ?? 'nb',
      }));
    if (person === undefined) return fail({ kind: 'account-closed' });
    if (person === application.person) return fail({ kind: 'is-applicant' });
    if (person === actor.person.id) return fail({ kind: 'is-yourself' });

    if (!(await askManager(tx, application.id, person, now()))) return fail({ kind: 'already-answered' });
    await insertApplicationEvent(tx, application, {
      at: now(),
      side: 'municipality',
      event: 'manager-named',
      note: '',
      by: actor.person.id,
    });
    await trace(tx, actor, 'application.manager-named', application.id, { municipality });
    await enqueue(tx, 'admission.ask-manager', { application: application.id });
    return succeed(undefined);
  });
}
