import type { EmployeeId, OrderId, PersonId } from '../../src/kernel/ids.ts';
import { aCandidate, anOrder } from '../../src/modules/admission/fixtures.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { theOnly } from './world.ts';

/** Texts of Gjøvik's orders that stand nowhere else. */
export const ORDER_WORDS = {
  draft: 'Utkast om Vardal som ingen skal vite om',
  sent: 'Bestilling som gjelder Bybrua omsorgssenter',
} as const;

export type OrdersOfVictim = {
  draft: OrderId;
  sent: OrderId;
  offered: OrderId;
  accepted: OrderId;
  draftCandidate: string;
};

/** Orders of Gjøvik, one in each state that something can be done to. */
export async function anOrderOfEachState(platform: TestPlatform, adviser: PersonId): Promise<OrdersOfVictim> {
  const { owner } = platform;
  const common = { lead: '3407', by: adviser } as const;
  const contact = { name: 'Kari Kompetanse', email: 'kari.kompetanse@gjovik.example' };
  const [draft, sent, offered, accepted] = await Promise.all([
    anOrder(owner, { ...common, contact, note: ORDER_WORDS.draft }),
    anOrder(owner, { ...common, contact, state: 'sent', note: ORDER_WORDS.sent }),
    anOrder(owner, { ...common, contact, state: 'offered' }),
    anOrder(owner, { ...common, contact, state: 'accepted' }),
  ]);
  const candidate = async (order: OrderId, number: string): Promise<string> =>
    aCandidate(owner, {
      order,
      municipality: '3407',
      employee: await theOnly<EmployeeId>(
        platform,
        `select id as value from employee where municipality_code = '3407' and employee_number = $1`,
        [number],
      ),
    });
  const draftCandidate = await candidate(draft, '900417');
  await candidate(accepted, '900417');
  return { draft, sent, offered, accepted, draftCandidate };
}
