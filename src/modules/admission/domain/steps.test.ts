import { describe, expect, it } from 'vitest';
import type { OrderState } from './order.ts';
import { acceptsCandidates, decideStep, openSteps, type Step, STEPS } from './steps.ts';

const STATES: readonly OrderState[] = ['draft', 'sent', 'offered', 'accepted', 'planned', 'cancelled'];

describe('the way of an order', () => {
  it('goes from draft to a planned class in four steps', () => {
    const road: readonly Step[] = ['send', 'quote', 'accept', 'plan'];
    const end = road.reduce<OrderState>((state, step) => {
      const next = decideStep(state, step);
      return next.ok ? next.value : 'cancelled';
    }, 'draft');
    expect(end).toBe('planned');
  });

  it('refuses the second press of the same button, and says where the order stands', () => {
    expect(decideStep('sent', 'send')).toEqual({ ok: false, failure: { kind: 'not-now', state: 'sent' } });
    expect(decideStep('accepted', 'accept')).toMatchObject({ failure: { state: 'accepted' } });
    expect(decideStep('planned', 'plan')).toMatchObject({ failure: { state: 'planned' } });
  });

  it('cannot be called off once there is a class', () => {
    expect(decideStep('planned', 'cancel').ok).toBe(false);
    expect(STATES.filter((state) => decideStep(state, 'cancel').ok)).toEqual([
      'draft',
      'sent',
      'offered',
      'accepted',
    ]);
  });

  it('has no step out of a cancelled order', () => {
    for (const step of Object.keys(STEPS) as Step[]) expect(decideStep('cancelled', step).ok).toBe(false);
  });

  it('lets the words be changed in a draft only, so that nobody answers another order than the one they read', () => {
    expect(STATES.filter((state) => decideStep(state, 'change').ok)).toEqual(['draft']);
  });

  it('lets the programme offer again while the municipality has not answered', () => {
    expect(decideStep('offered', 'quote')).toEqual({ ok: true, value: 'offered' });
    expect(decideStep('accepted', 'quote').ok).toBe(false);
  });
});

describe('the open steps', () => {
  it('are never open to both sides, except calling it off', () => {
    for (const state of STATES) {
      const both = openSteps(state, 'lead').filter((step) => openSteps(state, 'programme').includes(step));
      expect(both.filter((step) => step !== 'cancel')).toEqual([]);
    }
  });

  it('are none for the programme in a draft, which it has not seen', () => {
    expect(openSteps('draft', 'programme')).toEqual([]);
  });
});

it('takes candidates until there is a class, and none for an order that is called off', () => {
  expect(STATES.filter(acceptsCandidates)).toEqual(['draft', 'sent', 'offered', 'accepted']);
});
