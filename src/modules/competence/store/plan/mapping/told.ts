import { sql } from 'kysely';
import { z } from 'zod';
import type { MappingRoundId, PlanId } from '../../../../../kernel/ids.ts';
import { localDate } from '../../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Round } from '../../../domain/plan/mapping/round.ts';

/** How far the rounds of a plan have come, for the municipality as one and in steps; null: too few to tell. */
export type ToldMapping = {
  readonly rounds: readonly Pick<Round, 'id' | 'name' | 'opensOn' | 'closesOn' | 'status'>[];
  readonly competences: number;
  /** Of these, those about which enough have said something. */
  readonly mapped: number;
  readonly asked: number | null;
  readonly selves: number | null;
  readonly leaders: number | null;
};

const day = z.string().transform(localDate);
const Rounds = z.array(
  z.object({
    id: z.string().transform((id) => id as MappingRoundId),
    name: z.string(),
    opensOn: day,
    closesOn: day,
    status: z.enum(['draft', 'open', 'closed', 'cancelled']),
  }),
);

const NOTHING: ToldMapping = {
  rounds: [],
  competences: 0,
  mapped: 0,
  asked: null,
  selves: null,
  leaders: null,
};

/** The masks are the database's own, so that no other reading of the program can leave them out. */
export async function tellMapping(tx: ReadTx, plan: PlanId): Promise<ToldMapping> {
  const { rows } = await sql<Omit<ToldMapping, 'rounds'> & { rounds: unknown }>`
    select * from scope.told_mapping(${plan})`.execute(tx);
  return rows[0] === undefined ? NOTHING : { ...rows[0], rounds: Rounds.parse(rows[0].rounds) };
}
