import type { CohortId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Database, ReadTx, Tx } from '../../../platform/database/database.ts';

/** Where a sealed need is bound to. */
export const NEED_PLACE = 'participant_need.sealed_text';
export const FEED_PLACE = 'calendar_feed.sealed_token';
/** What the address of a feed is hashed as. */
export const FEED_PURPOSE = 'calendar-feed';

export async function findNeed(tx: ReadTx, participant: ParticipantId): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom('participant_need')
    .select('sealed_text')
    .where('participant_id', '=', participant)
    .executeTakeFirst();
  return row?.sealed_text;
}

export type NeedRecord = {
  readonly participant: ParticipantId;
  readonly person: PersonId;
  readonly sealed: Buffer;
};

/** The needs of those who are enrolled. */
export async function listNeeds(tx: ReadTx, cohort: CohortId): Promise<readonly NeedRecord[]> {
  return tx
    .selectFrom('participant_need as n')
    .innerJoin('participant as e', 'e.id', 'n.participant_id')
    .select(['n.participant_id as participant', 'n.person_id as person', 'n.sealed_text as sealed'])
    .where('n.cohort_id', '=', cohort)
    .where('e.status', '=', 'enrolled')
    .execute();
}

export async function saveNeed(
  tx: Tx,
  need: {
    readonly participant: ParticipantId;
    readonly cohort: CohortId;
    readonly person: PersonId;
    readonly sealed: Buffer;
    readonly at: Date;
  },
): Promise<void> {
  const values = { sealed_text: need.sealed, changed_at: need.at };
  await tx
    .insertInto('participant_need')
    .values({
      participant_id: need.participant,
      cohort_id: need.cohort,
      person_id: need.person,
      ...values,
    })
    .onConflict((conflict) => conflict.column('participant_id').doUpdateSet(values))
    .execute();
}

/** A need that was told elsewhere; what the participant has written in the class itself stands. */
export async function insertNeed(
  tx: Tx,
  need: NeedRecord & { readonly cohort: CohortId; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('participant_need')
    .values({
      participant_id: need.participant,
      cohort_id: need.cohort,
      person_id: need.person,
      sealed_text: need.sealed,
      changed_at: need.at,
    })
    .onConflict((conflict) => conflict.column('participant_id').doNothing())
    .execute();
}

export async function findFeed(tx: ReadTx, person: PersonId): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom('calendar_feed')
    .select('sealed_token')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row?.sealed_token;
}

/** A new address takes the place of the old one, which stops at once. */
export async function saveFeed(
  tx: Tx,
  feed: {
    readonly person: PersonId;
    readonly tokenHash: Buffer;
    readonly sealedToken: Buffer;
    readonly at: Date;
  },
): Promise<void> {
  const values = { token_hash: feed.tokenHash, sealed_token: feed.sealedToken, created_at: feed.at };
  await tx
    .insertInto('calendar_feed')
    .values({ person_id: feed.person, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute();
}

export async function deleteFeed(tx: Tx, person: PersonId): Promise<void> {
  await tx.deleteFrom('calendar_feed').where('person_id', '=', person).execute();
}

export type FeedOwner = {
  readonly personId: PersonId;
  readonly locale: Locale;
  readonly cohorts: CohortId[];
};

/** Whose address this is; nobody's when it is unknown, has been replaced, or its owner has left. */
export async function findFeedOwner(db: Database, tokenHash: Buffer): Promise<FeedOwner | undefined> {
  const [row] = await db.gate<{ owner: FeedOwner | null }>('select gate.feed_owner($1) as owner', [
    tokenHash,
  ]);
  return row?.owner ?? undefined;
}
