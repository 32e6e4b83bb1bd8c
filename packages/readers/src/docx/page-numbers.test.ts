import { describe, expect, it } from 'vitest';
import { numbersPages } from './page-numbers.js';
import type { XmlElement } from './xml.js';

const element = (
  name: string,
  children: XmlElement['children'] = [],
  attributes: XmlElement['attributes'] = {},
): XmlElement => ({ name, children, attributes });
const code = (text: string) => element('w:r', [element('w:instrText', [text])]);

describe('numbersPages', () => {
  it.each([
    [element('w:p', [element('w:fldSimple', [], { 'w:instr': ' PAGE \\* MERGEFORMAT ' })])],
    [element('w:p', [code(' PAGE ')])],
    [element('w:p', [code('PA'), code('GE')])],
    [element('w:p', [element('w:r', [element('w:pgNum')])])],
  ])('sees the field deep in a footer', (paragraph) => {
    expect(numbersPages(element('w:ftr', [element('w:sdt', [paragraph])]))).toBe(true);
  });

  it('sees none in words and in the count of the pages', () => {
    expect(
      numbersPages(element('w:ftr', [element('w:p', [code('NUMPAGES'), element('w:r', ['page'])])])),
    ).toBe(false);
  });
});
