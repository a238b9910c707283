import { describe, expect, it } from 'vitest';
import { allowedActions } from '../../../access/index.ts';
import { anActor, withRole } from '../../../access/testing/an-actor.ts';
import type { RegionId } from '../../../kernel/ids.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { generalAccess, orderAccess, type OrderThing } from './order.ts';

const [LEAD, PARTNER, OTHER] = [municipalityCode('3407'), municipalityCode('3447'), municipalityCode('3411')];
const order = (sentAt: Date | null): OrderThing => ({
  lead: LEAD,
  sentAt,
  wishes: {
    municipalities: [
      { municipality: LEAD, seats: 12 },
      { municipality: PARTNER, seats: 4 },
    ],
  },
});
const draft = order(null);
const sent = order(new Date('2026-11-20T09:00:00Z'));

const adviser = (municipality: typeof LEAD) => withRole('competence-adviser', { municipality });
const region = (...regionMunicipalities: (typeof LEAD)[]) =>
  withRole('region-coordinator', { region: 'r' as RegionId, regionMunicipalities });

const AS_LEAD = ['see-order', 'change', 'send', 'take-back', 'accept', 'ask-again', 'cancel'];
const OWN_PEOPLE = ['add-candidates', 'see-candidates'];

describe('who may do what with an order', () => {
  it.each([
    ['the lead’s adviser', adviser(LEAD), [...AS_LEAD, ...OWN_PEOPLE], [...AS_LEAD, ...OWN_PEOPLE]],
    ['a partner’s adviser', adviser(PARTNER), OWN_PEOPLE, ['see-order', ...OWN_PEOPLE]],
    ['a region’s coordinator', region(LEAD, PARTNER), AS_LEAD, AS_LEAD],
    ['the coordinator of a region with the partner alone', region(PARTNER), [], ['see-order']],
    [
      'the programme',
      withRole('programme-coordinator'),
      ['cancel', 'quote', 'plan', 'see-candidates'],
      ['see-order', 'cancel', 'quote', 'plan', 'see-candidates'],
    ],
    ['an adviser of another municipality', adviser(OTHER), [], []],
    ['the coordinator of another region', region(OTHER), [], []],
    ['the national steward', withRole('national-steward'), [], []],
    ['the administrator', withRole('system-administrator'), [], []],
    ['a leader', anActor({ units: ['u' as never], managerOf: true }), [], []],
    ['somebody with no role', anActor(), [], []],
  ])('%s: the draft, and the order once it is sent', (_who, actor, withDraft, withSent) => {
    expect([...allowedActions(actor, orderAccess, draft)].sort()).toEqual([...withDraft].sort());
    expect([...allowedActions(actor, orderAccess, sent)].sort()).toEqual([...withSent].sort());
  });
});

it.each([
  ['an adviser', adviser(OTHER), ['begin-order', 'list-orders']],
  ['a region’s coordinator', region(OTHER), ['begin-order', 'list-orders']],
  ['the programme', withRole('programme-coordinator'), ['list-orders']],
  ['the national steward', withRole('national-steward'), []],
  ['somebody with no role', anActor(), []],
])('begins or lists orders: %s', (_who, actor, allowed) => {
  expect([...allowedActions(actor, generalAccess, null)].sort()).toEqual(allowed);
});
