import { describe, expect, it } from 'vitest';
import { everyMatch } from './every-match.js';
import { rewritten } from './plugin.js';
import { type Known, readyFrom, sumOf } from './ready.js';

const code = `const list = 'ran|sat';
const built = new RegExp(\`(?:\${list}) up\`, 'i');
const made = (words, flags) => new RegExp(words, flags);
const both = [made('one/two', 'gi'), made('three', ''), made('dawn’s', 'i')];
const later = (name) => [new RegExp(name, 'i'), made(name, 'i')];
const plain = /Up/i;
[built, ...both, plain, later];`;

const given = (text: string, flags: string) => ({ source: new RegExp(text).source, flags, given: text });
const places = new Map([
  ['/m.js:2:15', [given('(?:ran|sat) up', 'i')]],
  ['/m.js:3:32', [given('one/two', 'gi'), given('three', ''), given('dawn’s', 'i')]],
]);

describe('a module for the bundle', () => {
  const known: Known = new Map();
  const text = rewritten(code, '/m.js', places, known);
  const [imported, ...lines] = text.split('\n');
  const run = new Function('ready$', lines.join('\n').replace(/\[(?=built, \.\.\.both)/, 'return ['));
  const [built, one, three, four, plain, later] = run(readyFrom(known));

  it('holds patterns that need no flag', () => {
    expect(text).toContain('const plain = /[uU][Pp]/;');
    expect([built.flags, one.flags, three.flags, plain.flags]).toEqual(['', 'g', '', '']);
  });

  it('asks for those that its functions build, which are known by their sums, and in ASCII', () => {
    expect(imported).toBe("import { ready$ } from 'lean-patterns:ready';");
    expect([...known.keys()]).toEqual(['gi/one/two', '/three', 'i/dawn’s'].map(sumOf));
    expect(JSON.stringify([...known])).not.toMatch(/one\/two|dawn|[^\0-\x7f]/);
    expect([four.test('Dawn’s'), four.test('Dawns')]).toEqual([true, false]);
  });

  it('matches as before', () => {
    expect(built.test('She SAT UP.')).toBe(true);
    expect('One/TWO'.match(one)).toEqual(['One/TWO']);
    expect(three.test('Three')).toBe(false);
  });

  it('builds as before what was not built while it was loaded', () => {
    expect(text).toContain("(name) => [new RegExp(name, 'i'), made(name, 'i')]");
    for (const pattern of later('Rowan')) expect(pattern).toEqual(/Rowan/i);
  });

  it('is not made where a pattern is not known that it builds', () => {
    expect(() => rewritten(code, '/m.js', new Map(), new Map())).toThrow(
      'No pattern was built at /m.js:2:15',
    );
  });
});

describe('a module that goes through matches', () => {
  it('has them as a list, wherever the text comes from', () => {
    const code = `export const all = (text, one) => [...text.matchAll(one), ...(text ?? '')
  .trim()
  .matchAll(/b/g)];
export const none = (text) => text?.matchAll(/b/g);`;
    const text = rewritten(code, '/matches.js', new Map(), new Map());
    const [imported, ...lines] = text.split('\n');
    expect(imported).toBe("import { everyMatch } from 'lean-patterns:every-match';");
    expect(lines.join('\n')).toContain("...everyMatch(text, one), ...everyMatch((text ?? '')");
    expect(lines.at(-1)).toBe('export const none = (text) => text?.matchAll(/b/g);');
    const all = new Function(
      'everyMatch',
      lines.slice(0, 3).join('\n').replace('export const all =', 'return'),
    );
    expect(all(everyMatch)('abab', /a/g).map(({ index }: { index: number }) => index)).toEqual([0, 2, 1, 3]);
  });
});

describe('a text that is put together for patterns', () => {
  it('is marked as doing nothing else, so that it can be left out', () => {
    const parts = [
      "const one = 'a';",
      'export const two = `$',
      '{one}|b`;',
      'let three = `$',
      '{two}|c`;',
    ].join('');
    expect(rewritten(parts, '/parts.js', new Map(), new Map())).toBe(
      parts.replace('`$', '/* @__PURE__ */ (() => `$').replace('|b`', '|b`)()'),
    );
  });
});
