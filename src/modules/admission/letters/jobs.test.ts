import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../access/index.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { kroner } from '../../../kernel/ore.ts';
import { aMunicipality, aMunicipalityChange, anAdviser } from '../../organisation/fixtures.ts';
import { acceptQuote } from '../actions/accept-quote.ts';
import { askAgain } from '../actions/ask-again.ts';
import { cancelOrder } from '../actions/cancel-order.ts';
import { makeQuote } from '../actions/make-quote.ts';
import { sendOrder } from '../actions/send-order.ts';
import { takeBackOrder } from '../actions/take-back-order.ts';
import { anOrder } from '../fixtures.ts';
import { actorFor, GJOVIK, ordersStory, type OrdersStory, SONDRE_LAND } from '../testing/story.ts';
import { admissionJobs } from './jobs.ts';

let story: OrdersStory;
let kari: Actor;
let coordinator: Actor;
beforeAll(async () => {
  story = await ordersStory();
  kari = await actorFor(story.platform, story.people.gjovik);
  coordinator = await actorFor(story.platform, story.people.coordinator);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  story.platform.letters.length = 0;
});

async function doJobs(): Promise<void> {
  const { platform } = story;
  const taskList: TaskList = Object.fromEntries(
    Object.entries(admissionJobs).map(([name, job]) => [
      name,
      (payload: unknown) => job(payload as Record<string, string>, platform),
    ]),
  );
  const silent = new Logger(() => () => {});
  for (;;) {
    await runOnce({ pgPool: platform.owner, taskList, logger: silent });
    const { rows } = await platform.owner.query<{ last_error: string | null }>(
      'select last_error from graphile_worker._private_jobs',
    );
    if (rows.length === 0) return;
    const failed = rows.find((row) => row.last_error !== null);
    if (failed) throw new Error(failed.last_error ?? '');
  }
}

const emailOf = async (person: string) =>
  (await story.platform.owner.query<{ email: string }>('select email from person where id = $1', [person]))
    .rows[0]?.email;
const sentTo = () => story.platform.letters.map((letter) => letter.to).toSorted();
const order = (state: 'draft' | 'sent' | 'offered', given = {}) =>
  anOrder(story.platform.owner, {
    lead: GJOVIK,
    by: kari.person.id,
    state,
    partners: { [SONDRE_LAND]: 4 },
    ...given,
  });

describe('the letters of an order', () => {
  it('go to the programme and to the partner’s adviser when it is sent, each with what they can do', async () => {
    const { people, platform } = story;
    await sendOrder(kari, { order: await order('draft'), version: 1 }, platform);
    await doJobs();
    expect(sentTo()).toEqual(
      [await emailOf(people.coordinator), await emailOf(people.sondreLand)].toSorted(),
    );
    const toSiv = platform.letters.find((letter) => letter.subject.endsWith('sammen med dere'));
    expect(toSiv?.text).toContain('Gjøvik har bestilt en klasse der Søndre Land har 4 plasser.');
    expect(toSiv?.text).toMatch(/http:\/\/localhost:3000\/orders\/[0-9a-f-]{36}/);
  });

  it('carry price and last day to the contact, in the language of the municipality, and to its adviser', async () => {
    const { people, platform } = story;
    await platform.owner.query(`update municipality set language_form = 'nn' where code = $1`, [GJOVIK]);
    await makeQuote(
      coordinator,
      {
        order: await order('sent'),
        version: 1,
        price: kroner(372_000),
        text: '',
        validTo: localDate('2026-12-15'),
      },
      platform,
    );
    await doJobs();
    expect(sentTo()).toEqual(['kontakt@gjovik.example', await emailOf(people.gjovik)].toSorted());
    const toContact = platform.letters.find((letter) => letter.to === 'kontakt@gjovik.example');
    expect(toContact?.subject).toBe('De har fått eit tilbod om klasse');
    expect(toContact?.text).toContain('372\u00a0000\u00a0kr');
    expect(toContact?.text).toContain('15.\u00a0desember 2026');
    await platform.owner.query(`update municipality set language_form = 'nb' where code = $1`, [GJOVIK]);
  });

  it('come once to the contact who is the adviser too', async () => {
    const { people, platform } = story;
    const email = (await emailOf(people.gjovik)) ?? '';
    await makeQuote(
      coordinator,
      {
        order: await order('sent', { contact: { name: 'Kari', email } }),
        version: 1,
        price: kroner(1),
        text: '',
        validTo: localDate('2026-12-15'),
      },
      platform,
    );
    await doJobs();
    expect(sentTo()).toEqual([email]);
  });

  it('bring the reason along, and do not come to the one who wrote it', async () => {
    const { people, platform } = story;
    await askAgain(
      kari,
      { order: await order('offered'), version: 1, reason: 'Prisen er for høy.' },
      platform,
    );
    await doJobs();
    expect(sentTo()).toEqual([await emailOf(people.coordinator)]);
    expect(platform.letters[0]?.text).toContain('Dette skrev de:\nPrisen er for høy.');
    platform.letters.length = 0;

    await cancelOrder(coordinator, { order: await order('offered'), reason: 'Ingen foreleser.' }, platform);
    await doJobs();
    expect(sentTo()).toHaveLength(3);
    expect(sentTo()).not.toContain(await emailOf(people.coordinator));
    expect(platform.letters.every((letter) => letter.text.includes('Ingen foreleser.'))).toBe(true);
  });

  it('say only that much to the programme when an order is taken back', async () => {
    const { people, platform } = story;
    const taken = await order('sent', { place: 'Hemmelig sted' });
    await takeBackOrder(kari, { order: taken }, platform);
    await doJobs();
    expect(sentTo()).toEqual([await emailOf(people.coordinator)]);
    expect(platform.letters[0]?.text).toContain('Gjøvik har trukket bestilling');
    expect(platform.letters[0]?.text).not.toContain('Hemmelig sted');
  });

  it('ask the partner for its people when the quote is accepted', async () => {
    const { people, platform } = story;
    await acceptQuote(kari, { order: await order('offered'), version: 1 }, platform);
    await doJobs();
    expect(sentTo()).toEqual(
      [await emailOf(people.coordinator), await emailOf(people.sondreLand)].toSorted(),
    );
  });

  it('reach the advisers of what the municipalities have become, who can open the order', async () => {
    const { owner } = story.platform;
    const [oldLead, newLead, oldPartner, newPartner] = ['0529', '3499', '0536', '3498'].map(municipalityCode);
    if (!oldLead || !newLead || !oldPartner || !newPartner) throw new Error('Four codes');
    for (const [from, to] of [
      [oldLead, newLead],
      [oldPartner, newPartner],
    ] as const) {
      await aMunicipality(owner, { code: from, name: `Gamle ${from}` });
      await aMunicipality(owner, { code: to, name: `Nye ${to}` });
      await aMunicipalityChange(owner, { from, to, on: '2024-01-01', kind: 'renumbered' });
    }
    const lead = await anAdviser(owner, { municipality: newLead });
    const partner = await anAdviser(owner, { municipality: newPartner });
    const id = await order('offered', { lead: oldLead, partners: { [oldPartner]: 4 } });

    const actor = await actorFor(story.platform, lead);
    expect(await acceptQuote(actor, { order: id, version: 1 }, story.platform)).toMatchObject({ ok: true });
    await doJobs();
    const address = await emailOf(partner);
    const toPartner = story.platform.letters.find(({ to }) => to === address);
    expect(toPartner?.text).toContain('4 plasser');
    story.platform.letters.length = 0;

    await cancelOrder(coordinator, { order: id, reason: 'Ingen foreleser' }, story.platform);
    await doJobs();
    expect(sentTo()).toContain(await emailOf(lead));
  });
});
