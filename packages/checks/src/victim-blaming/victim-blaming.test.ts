import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { plainConfiguration, type Rule, runRules } from '@dhrlint/engine';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import type { VictimBlamingOptions } from './options.js';
import { victimBlaming } from './victim-blaming.js';

const family = { says: 'blames her', instead: 'Say what stood in the way.', reasonsExcuse: true };
const options: VictimBlamingOptions = {
  lists: { help: 'help, support' },
  families: [
    {
      ...family,
      always: [{ phrase: 'fail to engage', suggestion: 'was not able to {kept}' }],
      inNarrative: ['withdraw ... complaint'],
      inExplanation: ['decline ... <help>'],
      labels: ['evasive'],
      nouns: ['refusal to'],
    },
  ],
  anythingLeftUndone: { says: 'explains', instead: 'Say more.', except: 'know', heeding: 'called' },
  counterfactual: { says: 'wishes', instead: 'Ask more.', except: 'known' },
};
const rule: Rule = {
  id: 'language/victim-blaming',
  title: 'Victim blaming',
  severity: 'warning',
  check: 'victim-blaming',
  options: { ...options },
  messages: { blaming: '{words} {says}. {instead}' },
  panel: '',
  source: [],
  why: '',
  fix: '',
  examples: { flag: [], pass: [] },
};

function key(victim: string, perpetrator: string, relation: string) {
  const row = (...cells: string[]) => ({
    page: null,
    cells: cells.map((text, column) => ({
      column,
      rowSpan: 1,
      columnSpan: 1,
      fill: null,
      blocks: [{ kind: 'cell' as const, text }],
    })),
  });
  return {
    table: {
      columns: 2,
      headerRows: 1,
      rows: [
        row('Pseudonym', 'Who they are'),
        row(victim, 'Victim'),
        row(perpetrator, `Perpetrator; ${relation}`),
      ],
    },
  };
}

function run(...content: Parameters<typeof assembleDraft>[0]['content'][number][]) {
  const draft = assembleDraft({ format: 'markdown', pages: null, content });
  const facts = gatherFacts(draft);
  return runRules({
    draft,
    facts,
    zoneOf: (block) => facts.zones[block] ?? 'body',
    rules: [rule],
    checks: [victimBlaming as never],
    configuration: plainConfiguration,
    stage: 'draft',
  }).findings;
}

const quotes = (...content: Parameters<typeof run>) => run(...content).map((f) => f.location.quote);
const heading: BlockInput = { kind: 'heading', text: 'Analysis', level: 1 };
const paragraph = (text: string): BlockInput => ({ kind: 'paragraph', text });

describe('victim-blaming', () => {
  it('anchors on the clause at fault and offers words in its place', () => {
    const [finding] = run(paragraph('The victim failed to engage with the service.'));
    expect(finding?.location.quote).toBe('failed to engage');
    expect(finding?.suggestion).toBe('was not able to engage');
    expect(finding?.message).toBe('failed to engage blames her. Say what stood in the way.');
  });

  it('reports each clause of a sentence', () => {
    expect(quotes(paragraph('The victim failed to engage and was evasive.'))).toEqual([
      'failed to engage',
      'was evasive',
    ]);
  });

  it('tells the victim from others by the key, whatever the sex', () => {
    const people = key('Alban', 'Rosalba', "Alban's wife");
    expect(
      quotes(
        people,
        heading,
        paragraph('Alban was seen once. He failed to engage. Rosalba failed to engage.'),
      ),
    ).toEqual(['failed to engage']);
    expect(quotes(people, heading, paragraph('Rosalba was seen once. She failed to engage.'))).toEqual([]);
  });

  it('leaves the bare entries of a chronology alone', () => {
    expect(quotes(paragraph('The victim withdrew her complaint.'))).toEqual(['withdrew her complaint']);
    expect(quotes({ kind: 'cell', text: 'The victim withdrew her complaint.' })).toEqual([]);
  });

  it('flags what only explains only where it explains', () => {
    expect(quotes(paragraph('The victim declined support.'))).toEqual([]);
    expect(quotes(paragraph('The victim declined support, so the case was closed.'))).toEqual([
      'declined support',
    ]);
    expect(quotes(paragraph('The victim did not write back, so the case was closed.'))).toEqual([
      'did not write back',
    ]);
  });

  it('says nothing of quotations, headings of policies, comments and deletions', () => {
    expect(quotes({ kind: 'paragraph', text: 'The victim failed to engage.', quotation: true })).toEqual([]);
    expect(quotes({ kind: 'comment', text: 'The victim failed to engage.' })).toEqual([]);
    expect(quotes({ kind: 'revision', text: 'The victim failed to engage.' })).toEqual([]);
  });

  it('lets the next paragraph take the words back', () => {
    expect(
      quotes(
        paragraph('The Trust reports that the victim failed to engage.'),
        paragraph('The Panel does not accept that.'),
      ),
    ).toEqual([]);
  });

  it('gives anchors into the block', () => {
    const text = 'It was her refusal to attend that mattered.';
    const draft = assembleDraft({ format: 'markdown', pages: null, content: [paragraph(text)] });
    expect(textAt(draft, { block: 0, start: 7, end: 21 })).toBe('her refusal to');
    expect(quotes(paragraph(text))).toEqual(['her refusal to']);
  });

  it('says at its place which phrase cannot be read', () => {
    const [first] = options.families;
    const families = first ? [{ ...first, always: ['go to <places>'], labels: ['evasive', '... away'] }] : [];
    expect(
      victimBlaming.optionProblems?.({ ...options, families }).map(({ path }) => path.join('.')),
    ).toEqual(['families.0.always.0', 'families.0.labels.1']);
    expect(victimBlaming.optionProblems?.(options)).toEqual([]);
  });
});
