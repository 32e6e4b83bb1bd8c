import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Following, Given, settling, unfollowed } from './levels.js';

const settle = () => [...settling()];

describe('what follows', () => {
  it('is worked out once for all that changed below it', () => {
    const given = new Given(1);
    const times = { sum: 0 };
    const twice = new Following(() => given.read() * 2);
    const thrice = new Following(() => twice.read() + given.read());
    const sum = new Following(() => {
      times.sum++;
      return `${given.read()} ${twice.read()} ${thrice.read()}`;
    });
    expect(sum.read()).toBe('1 2 3');
    given.write(2);
    settle();
    expect([sum.read(), times.sum]).toEqual(['2 4 6', 2]);
  });

  it('is not worked out where what it was read from came out the same', () => {
    const given = new Given('one');
    let times = 0;
    const length = new Following(() => given.read().length);
    const reader = new Following(() => {
      times++;
      return `${length.read()}`;
    });
    reader.read();
    given.write('two');
    expect([reader.read(), times]).toEqual(['3', 1]);
  });

  it('is worked out before it is asked for where something reads it, otherwise when it is', () => {
    const given = new Given(1);
    const times = { inner: 0, outer: 0 };
    const inner = new Following(() => {
      times.inner++;
      return given.read() % 2;
    });
    const outer = new Following(() => {
      times.outer++;
      return inner.read();
    });
    outer.read();
    given.write(2);
    settle();
    expect(times).toEqual({ inner: 2, outer: 1 });
    expect(outer.read()).toBe(0);
    expect(times).toEqual({ inner: 2, outer: 2 });
  });

  it('rests only on what it was read from last, and lets go of what nobody reads', () => {
    const [which, one, two] = [new Given(true), new Given('a'), new Given('b')];
    let times = 0;
    const first = new Following(() => {
      times++;
      return one.read();
    });
    const chosen = new Following(() => (which.read() ? first.read() : two.read()));
    expect(chosen.read()).toBe('a');
    which.write(false);
    expect(chosen.read()).toBe('b');
    one.write('c');
    expect([chosen.read(), times]).toEqual(['b', 1]);
    which.write(true);
    expect([chosen.read(), times]).toEqual(['c', 2]);
  });

  it('is kept unread where that is wanted', () => {
    const [which, one] = [new Given(true), new Given('a')];
    let times = 0;
    const kept = new Following(() => {
      times++;
      return one.read();
    }, true);
    const chosen = new Following(() => which.read() && kept.read());
    for (const now of [true, false, true]) {
      which.write(now);
      chosen.read();
    }
    expect(times).toBe(1);
  });

  it('is worked out once where it begins to read what stands higher and is not worked out yet', () => {
    const [which, given] = [new Given(false), new Given(1)];
    const high = Array.from({ length: 5 }).reduce<Following<number>>(
      (below) => new Following(() => below.read() + 1),
      new Following(() => given.read()),
    );
    high.read();
    let times = 0;
    const low = new Following(() => {
      times++;
      return which.read() ? high.read() : 0;
    });
    const read = new Following(() => low.read());
    expect(read.read()).toBe(0);
    which.write(true);
    given.write(2);
    settle();
    expect([read.read(), times]).toEqual([7, 2]);
    given.write(3);
    expect([read.read(), times]).toEqual([8, 3]);
  });

  it('does not follow what is read unfollowed', () => {
    const given = new Given(1);
    const value = new Following(() => unfollowed(() => given.read()));
    expect(value.read()).toBe(1);
    given.write(2);
    expect(value.read()).toBe(1);
  });

  it('cannot follow from itself', () => {
    const circle: Following<number> = new Following(() => other.read());
    const other: Following<number> = new Following(() => circle.read());
    expect(() => circle.read()).toThrow('follows from itself');
  });

  it('is what a fresh working out gives, whatever changes and whatever is dropped half done', () => {
    const sizes = { givens: 4, values: 12 };
    const change = fc.record({ at: fc.nat(sizes.givens - 1), to: fc.nat(5), steps: fc.nat(3) });
    const rule = fc.record({
      picks: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
      most: fc.nat(6),
    });
    const rules = fc.array(rule, { minLength: sizes.values, maxLength: sizes.values });
    fc.assert(
      fc.property(rules, fc.array(change, { maxLength: 30 }), (rules, changes) => {
        const givens = Array.from({ length: sizes.givens }, () => new Given(0));
        // What a value reads depends on what it has read: only those before it, so that there is no circle.
        const work = (at: number, read: (other: number) => number): number => {
          const { picks, most } = rules[at] ?? { picks: [], most: 0 };
          return picks.reduce((sum, pick) => {
            const from = (pick + sum) % (sizes.givens + at);
            return (
              (sum + (from < sizes.givens ? (givens[from]?.read() ?? 0) : read(from - sizes.givens))) %
              (most + 1)
            );
          }, 0);
        };
        const values: Following<number>[] = rules.map(
          (_, at) => new Following(() => work(at, (other) => values[other]?.read() ?? 0)),
        );
        const fresh = (at: number): number => work(at, fresh);
        for (const { at, to, steps } of changes) {
          givens[at]?.write(to);
          const run = settling();
          for (let step = 0; step < steps; step++) run.next();
          if (to % 2 === 0) continue;
          const asked = [...values.keys()].filter((each) => (each + to) % 3 === 0);
          expect(asked.map((each) => values[each]?.read())).toEqual(asked.map(fresh));
        }
      }),
    );
  });
});

it('holds no reader of what follows from nothing', () => {
  const constant = new Following(() => 1);
  expect(new Following(() => constant.read() + 1).read()).toBe(2);
  expect(constant.subs).toBeUndefined();
});
