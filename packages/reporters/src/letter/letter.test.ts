import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CitedPlace, LetterTracker, TrackedPoint } from '@dhrlint/engine';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { location } from '../testing/results.js';
import { letterFormatEndings, writeLetter } from './index.js';

const page = { colour: false, width: 80, version: '1.2.3' };

const bare: TrackedPoint = {
  number: '1',
  text: 'Please remove the date of death.',
  topic: null,
  cited: [],
  answers: [],
  standing: null,
  notes: [],
};

function tracker(points: readonly Partial<TrackedPoint>[], more: Partial<LetterTracker> = {}): LetterTracker {
  return {
    letter: 'letter.pdf',
    draft: 'report.docx',
    earlier: null,
    date: '3 May 2022',
    report: 'Wren',
    partnership: 'Fenwick CSP',
    decision: null,
    points: points.map((point) => ({ ...bare, ...point })),
    instructions: [],
    praise: [],
    closing: [],
    rules: new Map(),
    ...more,
  };
}

const citedPlace: CitedPlace = {
  kind: 'paragraph',
  number: '5.1.2',
  state: 'there',
  now: '5.1.3',
  text: 'She died.',
  page: 12,
};

const found: Partial<TrackedPoint> = {
  standing: 'still-found',
  answers: [
    {
      ruleId: 'anonymity/date-of-death',
      score: 1,
      outcome: 'found',
      reason: null,
      places: [
        location({ paragraph: '5.1.3', page: 12, quote: '14 March' }),
        location({ paragraph: '7.2', page: null, quote: 'the 14th' }),
      ],
    },
  ],
  cited: [citedPlace],
};

describe('for reading in a terminal', () => {
  const lines = async (...points: readonly Partial<TrackedPoint>[]) =>
    (await writeLetter('pretty', tracker(points), page)).split('\n').map((line) => line.trim());

  it('says where a point still stands, and what stands at the place that the letter cites', async () => {
    const said = await lines(found);
    expect(said).toContain('Still in the draft: 5.1.3, page 12 “14 March”; 7.2 “the 14th”.');
    expect(said).toContain('Cited: paragraph 5.1.2 (now 5.1.3), page 12: “She died.”');
  });

  it('says what is no longer found, and where a person has to look', async () => {
    expect(await lines({ standing: 'not-found' })).toContain('No longer found.');
    expect(await lines({ standing: 'person', notes: ['No rule answers this point.'] })).toContain(
      'A person has to look. No rule answers this point.',
    );
  });

  it('counts', async () => {
    expect((await lines(found, { standing: 'person' })).join(' ')).toContain(
      '2 points, looked for in report.docx. Still in the draft: 1, A person has to look: 1.',
    );
  });

  it('lets no control of a terminal through', async () => {
    const text = await writeLetter(
      'pretty',
      tracker([{ text: 'a\u001b[2Jb\u202e', topic: '\u001b]0;x\u0007' }]),
      page,
    );
    expect([...text].filter((sign) => /[\p{Cc}\p{Cf}]/u.test(sign) && sign !== '\n')).toEqual([]);
  });
});

describe('as a spreadsheet', () => {
  it('has a row for each point, with room for the answer', async () => {
    const [head, row] = (await writeLetter('csv', tracker([found]), page)).split('\r\n');
    expect(head).toContain('"What we changed","Where in the revised report"');
    expect(row).toBe(
      '"Point 1","Please remove the date of death.","","paragraph 5.1.2 (now 5.1.3)","paragraph 5.1.2 (now 5.1.3): She died.","Still in the draft","5.1.3, page 12 “14 March”; 7.2 “the 14th”","","anonymity/date-of-death","",""',
    );
  });

  it('holds no formula, whatever the letter and the report say', async () => {
    const evil = '=HYPERLINK("http://x","y")';
    const text = await writeLetter(
      'csv',
      tracker([{ text: evil, topic: evil, notes: [evil], cited: [{ ...citedPlace, text: evil }] }]),
      page,
    );
    expect(text).not.toMatch(/"\s*[=+@-]/);
  });
});

describe('as a page', () => {
  it('allows its own style alone and loads nothing', async () => {
    const text = await writeLetter('html', tracker([found]), page);
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]).toBe(
      `default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    expect(text.replace(style, '')).not.toMatch(
      /<(?:script|link|img|iframe|form)\b|\s(?:style|on\w+|src|href)=/i,
    );
  });

  it('never takes words of the letter or the report for markup', async () => {
    const evil = '"><img src=x onerror=alert(1)></style><script>alert(2)</script>';
    const text = await writeLetter(
      'html',
      tracker(
        [
          {
            text: evil,
            topic: evil,
            number: evil,
            notes: [evil],
            cited: [{ ...citedPlace, text: evil }],
          },
        ],
        { decision: evil, praise: [evil], draft: evil, partnership: evil, report: evil },
      ),
      page,
    );
    expect(text).not.toMatch(/<img|<script/);
    expect(text.match(/<\/style>/g)).toHaveLength(1);
  });

  it('shows each standing with the places, and an empty cell for the answer', async () => {
    const text = await writeLetter('html', tracker([found, { standing: 'not-found' }]), page);
    expect(text).toContain(
      '<strong class="standing still-found">Still in the draft</strong>: 5.1.3, page 12 “14 March”; 7.2 “the 14th”',
    );
    expect(text).toContain('<strong class="standing not-found">No longer found</strong>');
    expect(text.match(/<td class="ours"><\/td>/g)).toHaveLength(2);
  });
});

it('is JSON that tells everything', async () => {
  const value = JSON.parse(await writeLetter('json', tracker([found], { praise: ['Good.'] }), page));
  expect(value).toMatchObject({
    version: 1,
    tool: { name: 'dhrlint', version: '1.2.3' },
    letter: 'letter.pdf',
    praise: ['Good.'],
    points: [
      {
        number: '1',
        standing: 'still-found',
        cited: [{ number: '5.1.2', now: '5.1.3' }],
        rules: [
          { ruleId: 'anonymity/date-of-death', outcome: 'found', places: [{ paragraph: '5.1.3' }, {}] },
        ],
      },
    ],
  });
});

it('is JSON after its schema, with and without a draft', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../../docs/letter.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  for (const point of [found, { answers: [{ ruleId: 'a/b', score: 1 }] }, { standing: 'person' as const }]) {
    validate(JSON.parse(await writeLetter('json', tracker([point], { instructions: [bare] }), page)));
    expect(validate.errors).toBeNull();
  }
});

it('is told by the ending of the file', () => {
  expect(letterFormatEndings).toEqual({ pretty: null, json: '.json', csv: '.csv', html: '.html' });
});
