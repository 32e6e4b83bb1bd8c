import { describe, expect, it } from 'vitest';
import { addAcceptance } from './accepted-file.js';
import { parseAccepted } from './configuration-file.js';

const one = {
  fingerprint: '3fa1-09bc-77d2-e410',
  reason: 'The family: "wishes" it – #1',
  when: '2025-03-14',
};
const add = (text: string, acceptance = one) => addAcceptance(text, acceptance, 'list', '1.2, Exact date');

describe('addAcceptance', () => {
  it.each(['', '# only a remark\n', 'accepted: []\n'])('begins a list in %j', (text) => {
    const { text: changed, formerReason } = add(text);
    expect(parseAccepted(changed, 'list')).toEqual([one]);
    expect(changed).toContain('# 1.2, Exact date');
    expect(formerReason).toBeNull();
  });

  it('leaves what stands there as it is, remarks too', () => {
    const text =
      '# ours\naccepted:\n  # long ago\n  - fingerprint: 0000-1111-2222-3333\n    reason: A quotation.\n';
    const { text: changed } = add(text);
    expect(changed.startsWith(text)).toBe(true);
    expect(parseAccepted(changed, 'list')).toHaveLength(2);
  });

  it('gives an accepted finding its new reason, and one of another file its own place', () => {
    const { text } = add('');
    const again = add(text, { ...one, reason: 'Better.' });
    expect(again.formerReason).toBe(one.reason);
    expect(again.text.match(/# 1.2, Exact date/g)).toHaveLength(1);
    expect(parseAccepted(again.text, 'list')).toEqual([{ ...one, reason: 'Better.' }]);
    expect(
      parseAccepted(addAcceptance(text, { ...one, file: 'b.docx' }, 'list', '').text, 'list'),
    ).toHaveLength(2);
  });

  it('refuses a file that is no list, and an acceptance without a reason', () => {
    expect(() => add('accepted: 3')).toThrow(/must be a list/);
    expect(() => add('', { ...one, reason: ' ' })).toThrow(/reason/);
  });
});
