import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheckedDocument, compareRounds } from '@dhrlint/engine';
import { readDraft } from '@dhrlint/readers';
import { expect, it } from 'vitest';
import { lint } from './lint.js';

/**
 * Drafts are edited at random in paragraphs that no finding rests on, as authors do between rounds, and the findings are
 * counted whose fingerprints change. Words are added, dropped and moved; paragraphs are put in and taken out.
 */
const drafts = ['Heulwen-DHR-d-06-11-21.md', 'kl.md', 'oldcastle-dhr-2019-02.md', 'vetch.md'];
const rounds = 4;
/** Of a hundred paragraphs so many are edited in each round. */
const edited = 60;

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What authors do to a paragraph, given as its lines. */
const edits: readonly ((line: string) => readonly string[])[] = [
  (line) => [`${line} The panel returned to this at its next meeting.`],
  (line) => [line.replace(/(?<=\.) (?=[A-Z])/, ' As was said before, this is so. ')],
  (line) => [line.replace(/\b(?:and|also|then|very|had|the)\b ?/, '')],
  (line) => [
    line,
    '',
    'The panel thanks all who spoke with it about these matters and gave their time to it.',
  ],
  () => [],
];

/** The draft with some of its plain paragraphs edited, and how many they are. */
function editedText(text: string, held: readonly string[], random: () => number) {
  let count = 0;
  const lines = text.split('\n').flatMap((line) => {
    const isPlain = line.length > 60 && /^[\p{L}\p{N}]/u.test(line) && !/[[{]|\]\(/.test(line);
    if (!isPlain || held.some((words) => line.includes(words)) || random() * 100 > edited) return [line];
    count++;
    return edits[Math.floor(random() * edits.length)]?.(line) ?? [line];
  });
  return { text: lines.join('\n'), count };
}

/** The draft's result, and the texts of the blocks that its findings rest on. */
async function check(text: string, fileName: string) {
  const draft = await readDraft(new TextEncoder().encode(text), fileName);
  const result = await lint(draft, { fileName, today: { year: 2024, month: 6, day: 30 } });
  if (result.status === 'unreadable') throw new Error(result.error.message);
  const places = result.findings.flatMap(({ location, related }) => [location, ...related]);
  const held = places.flatMap(({ block }) => draft.blocks[block ?? -1]?.text.slice(0, 50) ?? []);
  return { result, held };
}

const prints = ({ findings }: CheckedDocument) => new Set(findings.map(({ fingerprint }) => fingerprint));

it('keeps the fingerprints of findings when other paragraphs are edited', { timeout: 120_000 }, async () => {
  const counts = { edits: 0, findings: 0, changed: 0, notKnownAgain: 0 };
  const changes: string[] = [];
  for (const name of drafts) {
    const text = readFileSync(
      fileURLToPath(new URL(`../../../test-reports/drafts/${name}`, import.meta.url)),
      'utf8',
    );
    const before = await check(text, name);
    const random = randomFrom(text.length);
    for (let round = 0; round < rounds; round++) {
      const changed = editedText(text, before.held, random);
      const now = await check(changed.text, name);
      const later = prints(now.result);
      const lost = before.result.findings.filter(({ fingerprint }) => !later.has(fingerprint));
      const { resolved, unsure } = compareRounds(before.result, now.result);
      counts.edits += changed.count;
      counts.findings += before.result.findings.length;
      counts.changed += lost.length;
      counts.notKnownAgain += resolved.length + unsure.length;
      changes.push(...lost.map(({ ruleId }) => `${name}: ${ruleId}`));
    }
  }
  console.info('fingerprints under edits elsewhere', counts, changes);
  expect(counts.edits).toBeGreaterThan(150);
  expect(counts.findings).toBeGreaterThan(300);
  expect(counts.changed / counts.findings).toBeLessThan(0.03);
});
