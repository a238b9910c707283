import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../access/index.ts';
import type { EmployeeId, OrderId } from '../../../kernel/ids.ts';
import { aPerson, aRole, anEmployee } from '../../organisation/fixtures.ts';
import { aCandidate, anOrder } from '../fixtures.ts';
import { actorFor, GJOVIK, ordersStory, type OrdersStory, RINGSAKER, SONDRE_LAND } from '../testing/story.ts';
import { addCandidate } from './add-candidate.ts';
import { changeCandidate, removeCandidate } from './change-candidate.ts';

// Somebody with two roles sees what both see, and may still do with each thing only what one of them may.

let story: OrdersStory;
let order: OrderId;
beforeAll(async () => {
  story = await ordersStory();
  order = await anOrder(story.platform.owner, {
    lead: GJOVIK,
    by: story.people.gjovik,
    state: 'sent',
    partners: { [SONDRE_LAND]: 4 },
  });
});
afterAll(() => story.platform.close());

async function withRoles(...roles: readonly Omit<Parameters<typeof aRole>[1], 'person'>[]): Promise<Actor> {
  const person = await aPerson(story.platform.owner);
  for (const role of roles) await aRole(story.platform.owner, { person, ...role });
  return actorFor(story.platform, person);
}

const linesAbout = async (who: Actor) =>
  (
    await story.platform.owner.query(
      'select action from audit_entry where person_id = $1 and object_id = $2',
      [who.person.id, order],
    )
  ).rows;

describe('a programme coordinator who is an adviser in a partner municipality', () => {
  it('sees the neighbour’s candidate, and can neither change nor remove it', async () => {
    const { platform, staff } = story;
    const candidate = await aCandidate(platform.owner, {
      order,
      municipality: GJOVIK,
      employee: staff.gjovik.leader,
    });
    const both = await withRoles(
      { role: 'programme-coordinator' },
      { role: 'competence-adviser', municipality: SONDRE_LAND },
    );
    const change = { order, candidate, track: 'non-credit', potentialLeader: true } as const;
    await expect(changeCandidate(both, change, platform)).rejects.toThrow('candidate');
    await expect(removeCandidate(both, { order, candidate }, platform)).rejects.toThrow('candidate');
    expect(await linesAbout(both)).toEqual([]);
  });
});

describe('an adviser of two municipalities', () => {
  const add = (municipality: typeof GJOVIK, employee: EmployeeId) => ({
    order,
    municipality,
    employee,
    track: 'credit' as const,
    potentialLeader: false,
    email: '',
  });

  it('sends nobody in the name of the one where they do not work', async () => {
    const both = await withRoles(
      { role: 'competence-adviser', municipality: GJOVIK },
      { role: 'competence-adviser', municipality: SONDRE_LAND },
    );
    const { sondreLand } = story.staff;
    const wrong = addCandidate(both, add(GJOVIK, sondreLand.leader), story.platform);
    await expect(wrong).rejects.toThrow('employee');
    expect(await addCandidate(both, add(SONDRE_LAND, sondreLand.leader), story.platform)).toMatchObject({
      ok: true,
    });
  });

  it('sends nobody from the one that is not on the order, and is told why', async () => {
    const both = await withRoles(
      { role: 'competence-adviser', municipality: GJOVIK },
      { role: 'competence-adviser', municipality: RINGSAKER },
    );
    const employee = await anEmployee(story.platform.owner, { municipality: RINGSAKER });
    expect(await addCandidate(both, add(RINGSAKER, employee), story.platform)).toMatchObject({
      failure: { kind: 'not-on-the-order' },
    });
  });
});
