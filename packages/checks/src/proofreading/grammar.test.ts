import type { Draft } from '@dhrlint/draft';
import { plainConfiguration, type Rule, runRules } from '@dhrlint/engine';
import { type GrammarSlip, gatherFacts, type NoProofreader, type Proofreader } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { checks } from '../index.js';
import { grammarProblems, type SlipKind } from './grammar-options.js';

/** A proofreader who takes every word in brackets for a slip: `word/kind/replacement`. */
function marking(words: Readonly<Record<string, Omit<GrammarSlip, 'start' | 'end'>>>) {
  const read: string[] = [];
  const proofreader: Proofreader = {
    slipsIn: (text) => {
      read.push(text);
      return Object.entries(words).flatMap(([word, slip]) =>
        [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
          ...slip,
          start: index,
          end: index + word.length,
        })),
      );
    },
  };
  return { proofreader, read };
}

const went = { went: { kind: 'Past', replacements: ['go'] } };

function run(
  text: string | Draft,
  proofreader: Proofreader | NoProofreader | undefined,
  kinds: Readonly<Record<string, SlipKind>> = {
    Past: { signs: ['went'], advice: 'Write “{instead}”.', certain: true },
  },
) {
  const draft = typeof text === 'string' ? readMarkdown(text) : text;
  const facts = gatherFacts(draft, proofreader ? { proofreader } : {});
  const rule = {
    id: 'proofreading/grammar',
    severity: 'advice',
    check: 'grammar',
    options: { kinds },
    messages: { found: '{words}: {advice}' },
  } as unknown as Rule;
  return runRules({
    draft,
    facts,
    zoneOf: (block) => facts.zones[block] ?? 'body',
    rules: [rule],
    checks,
    configuration: plainConfiguration,
    stage: 'draft',
  });
}

const messages = (...given: Parameters<typeof run>) => run(...given).findings.map(({ message }) => message);

describe('what a proofreader finds', () => {
  it('is told with the words to write, and offered where that is certain', () => {
    const { findings } = run('The porter did went home.', marking(went).proofreader);
    expect(findings.map(({ message, suggestion }) => [message, suggestion])).toEqual([
      ['went: Write “go”.', 'go'],
    ]);
    const { findings: unsure } = run('The porter did went home.', marking(went).proofreader, {
      Past: { signs: ['went'], advice: 'Write “{instead}”.' },
    });
    expect(unsure.map(({ suggestion }) => suggestion)).toEqual([null]);
  });

  it('is left out where its kind is not listed, or has no words to write that its advice tells', () => {
    expect(
      messages('He did went.', marking(went).proofreader, { Other: { signs: ['went'], advice: 'No.' } }),
    ).toEqual([]);
    const none = marking({ went: { kind: 'Past', replacements: [] } });
    expect(messages('The man did went home.', none.proofreader)).toEqual([]);
    expect(
      messages('The man did went home.', none.proofreader, { Past: { signs: ['went'], advice: 'No.' } }),
    ).toEqual(['went: No.']);
  });

  it('counts only between the words that its kind asks for', () => {
    const only = { Past: { signs: ['went'], advice: 'No.', only: 'did ‹went› home' } };
    expect(messages('The man did went home.', marking(went).proofreader, only)).toHaveLength(1);
    expect(messages('The man then went home.', marking(went).proofreader, only)).toEqual([]);
    const unless = { Past: { signs: ['went'], advice: 'No.', unless: '‹went› (?:home|out)' } };
    expect(messages('The man did went home.', marking(went).proofreader, unless)).toEqual([]);
    expect(messages('The man did went away.', marking(went).proofreader, unless)).toHaveLength(1);
  });

  it('is shown with the words around it, in the apostrophes of the report', () => {
    const kinds = {
      Past: { signs: ['went'], advice: 'Write “{instead}”.', leading: "did(?:n[’']t)?", trailing: 1 },
    };
    const told = marking({ went: { kind: 'Past', replacements: ["go an't"] } }).proofreader;
    expect(messages('The porter didn’t went home at all.', told, kinds)).toEqual([
      'didn’t went home: Write “didn’t go an’t home”.',
    ]);
    const two = { Past: { signs: ['went'], advice: 'No.', leading: 2 } };
    expect(messages('Then the porter went home.', marking(went).proofreader, two)).toEqual([
      'the porter went: No.',
    ]);
  });

  it('is left alone in quotations, addresses, headings, compounds, and where it is marked as so written', () => {
    const text = [
      '# The porter did went home',
      'She said that “he did went home”, and it is at www.wexby.example/did-went.',
      'The porter did went [sic] home to the far-went sea.',
      '> The porter did went home.',
      '| Step | Lead |\n| --- | --- |\n| Porter went home again | The clerk |',
    ].join('\n\n');
    expect(messages(text, marking(went).proofreader)).toEqual([]);
  });

  it('is not said twice where the rule on confused words says it', () => {
    const had = marking({ went: { kind: 'Past', replacements: ['gone'] } }).proofreader;
    expect(messages('The officer had went home again.', had)).toEqual([]);
    expect(messages('The officer did went home again.', had)).toHaveLength(1);
  });
});

describe('signs of a slip', () => {
  const read = (signs: readonly string[], text: string) => {
    const { proofreader, read: given } = marking(went);
    run(text, proofreader, { Past: { signs, advice: 'No.' } });
    return given.length > 0;
  };

  it('are words in a row, with one or another, any, or none in a place', () => {
    expect(read(['had|has went|took'], 'The porter has took it home.')).toBe(true);
    expect(read(['had|has went|took'], 'The porter had it and took it home.')).toBe(false);
    expect(read(['will *ed'], 'The porter will suddenly walked home.')).toBe(true);
    expect(read(['will *ed'], 'The porter will walk and needed it.')).toBe(false);
    expect(read(['if * would'], 'Let us ask if he would come home.')).toBe(true);
    expect(read(['did not? went'], 'The porter did went home again.')).toBe(true);
    expect(read(["didn't went"], 'The porter Didn’t went home again.')).toBe(true);
    expect(read(['an in'], 'The man in the yard went home again.')).toBe(false);
  });

  it('need a word that is spelled out', () => {
    const problems = (sign: string) =>
      grammarProblems({ kinds: { Past: { signs: [sign], advice: 'No.' } } }).map(({ path }) =>
        path.join('.'),
      );
    expect(problems('had went')).toEqual([]);
    expect(problems('* *ed')).toEqual(['kinds.Past.signs.0']);
    expect(problems('had (went')).toEqual(['kinds.Past.signs.0']);
  });
});

describe('a proofreader', () => {
  it('is given sentences of prose alone in which there may be a slip', () => {
    const { proofreader, read } = marking(went);
    const text = `# Wexby went\n\nThe porter rang the clerk. The café owner 😀 did went home. It rained.\n\n| 1 | went |\n| --- | --- |\n| 12 | 14 |`;
    const { findings } = run(text, proofreader);
    expect(read).toEqual(['The café owner 😀 did went home.']);
    expect(findings.map(({ location }) => [location.quote, location.start])).toEqual([['went', 49]]);
  });

  it('reads nothing that is longer than any sentence or paragraph', () => {
    const { proofreader, read } = marking(went);
    run(`${'he did went '.repeat(250)}.\n\n${'He did went. '.repeat(2000)}`, proofreader);
    expect(read).toEqual([]);
  });

  it('that is not there leaves the ledger to say so, and the run incomplete', () => {
    const { ledger } = run('He did went home again.', { reason: 'It is not installed.' });
    expect(ledger).toEqual([
      {
        ruleId: 'proofreading/grammar',
        outcome: 'could-not-assess',
        reason: 'It is not installed.',
        crashed: true,
      },
    ]);
    expect(run('He did went home again.', undefined).ledger[0]?.outcome).toBe('could-not-assess');
  });

  it('that fails is told of as any check that stops', () => {
    const failing: Proofreader = {
      slipsIn: () => {
        throw new Error('unreachable');
      },
    };
    expect(run('He did went home again.', failing).ledger[0]).toMatchObject({ crashed: true });
  });
});
