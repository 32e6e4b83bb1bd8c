import { describe, expect, it } from 'vitest';
import { rewritten } from './plugin.js';

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
  const text = rewritten(code, '/m.js', places);
  // biome-ignore lint/security/noGlobalEval: it is the code above
  const [built, one, three, four, plain, later] = globalThis.eval(`{${text}}`);

  it('holds patterns that need no flag', () => {
    expect(text).toContain('const plain = /[uU][Pp]/;');
    expect([built.flags, one.flags, three.flags, plain.flags]).toEqual(['', 'g', '', '']);
  });

  it('holds its patterns once, and in ASCII', () => {
    const [known = ''] = text.split('\n');
    expect(known).toContain('new Map');
    expect(known).not.toMatch(/one\/two|dawn|[^\0-\x7f]/);
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
    expect(() => rewritten(code, '/m.js', new Map())).toThrow('No pattern was built at /m.js:2:15');
  });
});
