import { describe, expect, it } from 'vitest';
import { slotPlan } from './slot-plan.js';

describe('slotPlan', () => {
  it('puts what came into free slots and moves nothing else', () => {
    expect(slotPlan([0, -1, 2, 4], 10)).toEqual([0, 1, 2, 4]);
    expect(slotPlan([0, 2, -1, -1], 10)).toEqual([0, 2, 3, 6]);
  });

  it('moves as few neighbours as have to make room', () => {
    expect(slotPlan([0, 1, -1, 2, 3, 5, 7], 10)).toEqual([0, 1, 2, 3, 4, 5, 7]);
    expect(slotPlan([-1, 0, 1, 6], 10)?.[3]).toBe(6);
  });

  it('has the first block in the first slot', () => {
    expect(slotPlan([4, 6], 10)).toEqual([0, 6]);
    expect(slotPlan([-1, 4], 10)).toEqual([0, 4]);
    expect(slotPlan([-1, 0], 10)?.[0]).toBe(0);
  });

  it('keeps the order, whatever came where', () => {
    for (let seed = 1; seed < 200; seed++) {
      let state = seed;
      const random = (limit: number) => {
        state = (state * 48271) % 2147483647;
        return state % limit;
      };
      let slots: readonly number[] = Array.from({ length: 20 }, (_, at) => at * 2);
      for (let turn = 0; turn < 10; turn++) {
        const wanted = slots.flatMap((slot) =>
          random(8) === 0 ? [] : random(6) === 0 ? [slot, -1, -1, -1] : [slot],
        );
        const plan = slotPlan(wanted, 60);
        if (!plan) break;
        expect([...plan].sort((a, b) => a - b)).toEqual(plan);
        expect(new Set(plan).size).toBe(plan.length);
        expect(plan.every((slot) => slot >= 0 && slot < 60)).toBe(true);
        slots = plan;
      }
    }
  });

  it('gives up where there is not enough room', () => {
    expect(slotPlan([0, -1, 1], 2)).toBeNull();
    expect(slotPlan([0, ...Array.from({ length: 900 }, () => -1), 2], 5000)).toBeNull();
  });
});
