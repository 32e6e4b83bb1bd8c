import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { contactDetail } from './contact-detail.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(contactDetail, { draft, facts, options: {}, stage: 'final' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('contact-detail', () => {
  it.each([
    ['She rang from her own number, 07700 900123.', ['07700 900123']],
    ['His mobile was 07700900456.', ['07700900456']],
    ['Her home number was 01632 960789.', ['01632 960789']],
    ['He wrote to tamsin88@gmail.com each night.', ['tamsin88@gmail.com']],
    ['The crime reference NB/4471/19 was given to her.', ['crime reference NB/4471/19']],
    ['Custody number 19/00412 refers.', ['Custody number 19/00412']],
    ['CAD 4471 of that day records shouting.', ['CAD 4471']],
    ['He stood on the system under nominal number 2210945.', ['nominal number 2210945']],
    ['The custody record of 2019, number 17RD/3310/19, was not read.', ['17RD/3310/19']],
    ['Her NHS number: 943 476 5919.', ['NHS number: 943 476 5919']],
    [
      'The NHS number that was used for the search was 943 476 5919.',
      ['NHS number that was used for the search was 943 476 5919'],
    ],
    ['His passport (no. 533471180) was found.', ['533471180']],
    ['The tag number, TA 559 0213, was in no file.', ['TA 559 0213']],
    ['The wages went to sort code 20-44-71.', ['20-44-71']],
    ['Her number was QQ 12 34 56 C.', ['QQ 12 34 56 C']],
    ['She wrote from tamsin.k at larkmail dot example.', ['tamsin.k at larkmail dot example']],
    ['He posted as “NorthDad_71” each night.', ['NorthDad_71']],
    ['The call was logged as incident no. 0471 of 2 June 2018.', ['incident no. 0471 of 2 June 2018']],
    [
      'She had given them a second address, t.newstart@postbox.example, at once.',
      ['t.newstart@postbox.example'],
    ],
    [
      '# Names\n\n| Pseudonym | Who |\n| --- | --- |\n| Tamsin | Victim |\n| Beryl | Her mother |\n\n# Background\n\nBeryl’s landline, 01632 960781, was known.',
      ['01632 960781'],
    ],
    ['Her NHS number, 943 476 5919, stood on both.', ['NHS number, 943 476 5919']],
    ['The crime number, WX/20419/19, was given to her.', ['crime number, WX/20419/19']],
    [
      '| Pseudonym | Who |\n| --- | --- |\n| Tamsin | Victim |\n| Corwin | Perpetrator |\n\nCorwin’s number, 01632 960 338, stood on the note.',
      ['01632 960 338'],
    ],
    ['His car, a Ford with the registration NB12 ABC, was seen.', ['NB12 ABC']],
    ['He posted as @corwin.king on her page.', ['@corwin.king']],
    [
      'He wrote back from corwin.at.home@letterbox.example in her name.',
      ['corwin.at.home@letterbox.example'],
    ],
    ['He sent her forty e-mails to tam@hedgerow.example.', ['tam@hedgerow.example']],
    ['The assault was recorded under 45190088231.', ['45190088231']],
    ['He wrote to her as corwin_77, on Snapchat.', ['corwin_77']],
    ['He set up a profile under the name real_corwin76.', ['real_corwin76']],
    ['She was on Instagram as tam.bakes.', ['tam.bakes']],
    ['Her landline, 01632 960 774, rang out.', ['01632 960 774']],
    ['He called himself lonewolf_88 on the forum.', ['lonewolf_88']],
    ['It was given the number 3819-2019-NV.', ['3819-2019-NV']],
    ['Prisoner A4471FK was released.', ['Prisoner A4471FK']],
    ['He used the address corwin@letterbox.example to write to her.', ['corwin@letterbox.example']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'She was told to write to safeguarding.team@pell.example. His letter came from csp@pell.example.',
    'It was recorded under 3 heads, and logged as 2019.',
    'Ring the helpline on 0808 2000 247. The Samaritans are on 116 123.',
    'Enquiries: 01632 960999 or dhr@northshire.gov.uk.',
    'She was given a crime number and a log number.',
    'The A470 and the M25; 1,200 texts; £14,000; 24/7.',
    'DHR 014/2021 and paragraph 5.1.3 of the policy of 2019/20.',
    'She rang on 14/03/2021 at 0132 hours. The score was 12/25.',
    '[2021] EWCA Crim 123; SI 2011/1234; ISBN 978-1-78756-123-4.',
    'The log, 2019/20 by the look of it, and the file, 44/2, were read.',
    'The court of 2019 and the hospital 24/7 knew. Case 4 of 12.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
