import type { Block, Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type Company,
  type Facts,
  mentionsIn,
  partyOfWord,
  readBlock,
  type Subject,
  saidByReport,
  sentencesBefore,
  whoIsMeant,
  type Zone,
} from '@dhrlint/facts';
import { type Agentless, agentlessIn, clauseEnd } from './agentless-clauses.js';

/** Where the report tells the story in its own words. */
const told = new Set<Zone>([
  'executive-summary',
  'process',
  'background',
  'chronology',
  'analysis',
  'lessons',
  'equality',
  'body',
  'appendix',
]);
const judgedKinds = new Set<Block['kind']>(['paragraph', 'list-item', 'cell', 'text-box']);
/** Words of which one stands in every clause that the check is about. */
const violence = [
  'assault',
  'attack',
  'violen',
  'abus',
  'strangl',
  'strangul',
  'kept',
  'smashed',
  'pulled',
  'knife',
  'water',
  'punch',
  'kick',
  'slapp',
  'beat',
  'hit',
  'rape',
  'stabb',
  'chok',
  'burn',
  'bit',
  'push',
  'dragg',
  'threat',
  'injur',
  'broke',
  'control',
  'coerc',
  'harm',
  'struck',
  'thrown',
  'held',
  'imprison',
  'stalk',
  'harass',
  'blow',
  'wound',
  'inflict',
  'mark',
  'bruis',
  'scar',
  'scald',
  'emptied',
  'drained',
  'withdrawn',
  'taken',
  'confiscat',
  'hidden',
  'destroy',
  'withheld',
  'monitored',
  'tracked',
  'spat',
  'knocked',
  'shov',
  'slashed',
  ...'hurt pinch elbow grip whip thrash club throttl scratch corner trampl bull intimid belittl hound starv gag poison dous maul batter grop molest manhandl brutal mistreat cruel shut shout scream sworn handled frighten criticis insult mock depriv restrain robbed tripped flung hurl slam yank pinned grabb forced lock tied shak smother suffocat isolat humiliat degrad slap fractur cut rob aggress thud chastis'.split(
    ' ',
  ),
];

/** The same as a cheap test of sentences. */
const sign = new RegExp(`\\b(?:${violence.join('|')})`, 'i');

/**
 * Asks of violence against the victim that is told with nobody doing it, where the perpetrator is named neither in
 * the sentence nor in the one before.
 */
export const agentlessViolence = defineCheck<Facts, Record<string, never>, never>({
  name: 'agentless-violence',
  summary:
    'Violence against the victim that is told in the passive, or as a thing that happened, with nobody doing it.',
  options: { type: 'object', additionalProperties: false },
  messages: { nobody: ['words'] },
  judge: ({ draft, facts }) => {
    const { company, zones, words } = facts;
    const known = company.people.some(({ role }) => role === 'perpetrator');
    if (!known && !company.presumeVictim) return { outcome: 'not-applicable', reason: noPerpetrator };
    const reports: Report[] = [];
    for (const index of words.blocksBeginning(...violence)) {
      const block = draft.blocks[index];
      if (!block || !judgedKinds.has(block.kind) || !told.has(zones[index] ?? 'body') || block.quotation)
        continue;
      const { text, sentences } = readBlock(block);
      for (const { start, end } of sentences) {
        if (!sign.test(text.slice(start, end))) continue;
        const found = agentlessIn(text.slice(start, end));
        if (!found || !isUnattended(found, draft, index, { start, end }, company)) continue;
        const anchor = { block: index, start: start + found.start, end: start + found.end };
        if (!saidByReport(draft, anchor, company)) continue;
        reports.push({
          message: 'nobody',
          values: { words: text.slice(anchor.start, anchor.end) },
          anchor: { block: index, start, end },
        });
      }
    }
    return { outcome: 'assessed', reports };
  },
});

const noPerpetrator = 'The report names no perpetrator; who was violent cannot be asked of it.';

/** Nobody who could have done it is spoken of in the sentence or the one before, and it was done to the victim. */
function isUnattended(
  { subject, start, end }: Agentless,
  draft: Draft,
  block: number,
  sentence: { readonly start: number; readonly end: number },
  company: Company,
): boolean {
  const before = sentencesBefore(draft, block, sentence.start + start);
  const own = draft.blocks[block]?.text.slice(sentence.start, sentence.end) ?? '';
  if (speaksOfDoer(own.slice(0, clauseEnd(own, end)) + relativeAfter(own, end), company)) return false;
  if (speaksOfDoer(before.at(-2) ?? '', company)) return false;
  if (subject === null) return true;
  const meant = whoIsMeant(subject, before, company);
  // "A woman was threatened in her own kitchen": told of her as of anybody.
  if (meant === 'generic' && subject.determiner === 'indefinite') return subject.start === 0;
  return meant === 'victim' || (meant === 'other' && isFamily(subject));
}

/** "Their son", "Ines's sister": abuse of those about the victim is a part of it. */
function isFamily({ form, head, possessor }: Subject): boolean {
  return form === 'noun' && possessor !== null && /^(?:relative|child)$/.test(partyOfWord(head) ?? '');
}

/** The relative clause that says more of what is told: ", which Rufus had begun", ", all of them sent by him". */
function relativeAfter(sentence: string, offset: number): string {
  const rest = sentence.slice(clauseEnd(sentence, offset));
  return (
    /^,? (?:which|that|all of (?:which|them)|both of (?:which|them))\b[^,;:]*(?:,[^,;:]*)?/.exec(rest)?.[0] ??
    ''
  );
}

/** The perpetrator, or a pronoun that can be nobody else's. */
function speaksOfDoer(text: string, company: Company): boolean {
  const sexes = (role: string) => company.people.filter((p) => p.role === role).map(({ sex }) => sex);
  const victims = sexes('victim');
  const known = sexes('perpetrator');
  return mentionsIn(text, company).some(({ meant, pronoun, sex }) => {
    if (meant === 'perpetrator') return true;
    if (!pronoun) return false;
    return victims.includes(sex)
      ? false
      : known.length === 0
        ? sex === 'male'
        : known.some((s) => s === sex || s === null);
  });
}
