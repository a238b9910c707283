import type { PersonId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Platform } from '../../platform/platform.ts';

/** What may be asked of the database before anybody is somebody: one function of the gate each. */

export type DemoPerson = { id: PersonId; name: string; role: string; place: string };

export function demoPeople({ db }: Platform): Promise<DemoPerson[]> {
  return db.gate<DemoPerson>('select * from gate.demo_people()', []);
}

/** Writes down that a code was asked for, and orders the letter, in one statement. */
export async function requestCode(
  { db }: Platform,
  request: { codeId: string; email: string; emailHash: Buffer; lifetime: string },
): Promise<void> {
  await db.gate('select gate.request_code($1, $2, $3, $4::interval)', [
    request.codeId,
    request.email,
    request.emailHash,
    request.lifetime,
  ]);
}

export type Newcomer = { givenName: string; familyName: string; locale: Locale };

/** The same for somebody who is not known yet: the code makes a person of the one who has the mailbox. */
export async function requestNewcomerCode(
  { db }: Platform,
  request: { codeId: string; email: string; emailHash: Buffer; lifetime: string; newcomer: Newcomer },
): Promise<void> {
  await db.gate('select gate.request_newcomer_code($1, $2, $3, $4::interval, $5, $6, $7)', [
    request.codeId,
    request.email,
    request.emailHash,
    request.lifetime,
    request.newcomer.givenName,
    request.newcomer.familyName,
    request.newcomer.locale,
  ]);
}

/** True while there is a call that somebody can apply to. */
export async function newcomersAreWelcome({ db }: Platform): Promise<boolean> {
  const [row] = await db.gate<{ welcome: boolean }>('select gate.newcomers_welcome() as welcome', []);
  return row?.welcome === true;
}

export type CodeOwner = { email: string; given_name: string; locale: Locale; expires_at: Date };

export async function issueCode(
  { db }: Platform,
  codeId: string,
  codeHash: Buffer,
): Promise<CodeOwner | undefined> {
  const [owner] = await db.gate<CodeOwner>('select * from gate.issue_code($1, $2)', [codeId, codeHash]);
  return owner;
}

export async function redeemCode(
  { db }: Platform,
  codeId: string,
  codeHash: Buffer,
  mostAttempts: number,
): Promise<PersonId | undefined> {
  const [row] = await db.gate<{ person: PersonId | null }>('select gate.redeem_code($1, $2, $3) as person', [
    codeId,
    codeHash,
    mostAttempts,
  ]);
  return row?.person ?? undefined;
}

export async function startAttempt(
  { db }: Platform,
  attempt: { secretHash: Buffer; provider: string; to: string; lifetime: string },
): Promise<void> {
  await db.gate('select gate.start_attempt($1, $2, $3, $4::interval)', [
    attempt.secretHash,
    attempt.provider,
    attempt.to,
    attempt.lifetime,
  ]);
}

/** Where the attempt was to lead. Whoever takes it has it: it is gone afterwards. */
export async function takeAttempt(
  { db }: Platform,
  secretHash: Buffer,
  provider: string,
): Promise<{ to: string } | undefined> {
  const [row] = await db.gate<{ to: string }>('select return_to as to from gate.take_attempt($1, $2)', [
    secretHash,
    provider,
  ]);
  return row;
}

/** Who has the identity; with a trusted address it is connected to the one who has that address. */
export async function personOfIdentity(
  { db }: Platform,
  identity: { provider: string; subject: string; trustedEmail: string | undefined },
): Promise<PersonId | undefined> {
  const [row] = await db.gate<{ person: PersonId | null }>(
    'select gate.person_of_identity($1, $2, $3) as person',
    [identity.provider, identity.subject, identity.trustedEmail ?? null],
  );
  return row?.person ?? undefined;
}

export async function keepIdentity(
  { db }: Platform,
  identity: { secretHash: Buffer; provider: string; subject: string; to: string; lifetime: string },
): Promise<void> {
  await db.gate('select gate.keep_identity($1, $2, $3, $4, $5::interval)', [
    identity.secretHash,
    identity.provider,
    identity.subject,
    identity.to,
    identity.lifetime,
  ]);
}

export type WaitingIdentity = { provider: string; to: string; mayConnect: boolean };

export async function waitingIdentity(
  { db }: Platform,
  secretHash: Buffer,
  sessionId: string | undefined,
): Promise<WaitingIdentity | undefined> {
  const [row] = await db.gate<WaitingIdentity>(
    'select provider, return_to as to, may_connect as "mayConnect" from gate.waiting_identity($1, $2)',
    [secretHash, sessionId ?? null],
  );
  return row;
}

/** Where the person wanted to go; undefined when the identity may not be connected by this session. */
export async function connectIdentity(
  { db }: Platform,
  secretHash: Buffer,
  sessionId: string,
): Promise<string | undefined> {
  const [row] = await db.gate<{ to: string | null }>('select gate.connect_identity($1, $2) as to', [
    secretHash,
    sessionId,
  ]);
  return row?.to ?? undefined;
}

export async function endProviderSession(
  { db }: Platform,
  provider: string,
  providerSession: Buffer,
): Promise<void> {
  await db.gate('select gate.end_provider_session($1, $2)', [provider, providerSession]);
}

export async function purgeLogins({ db }: Platform): Promise<void> {
  await db.gate('select gate.purge_logins()', []);
}
