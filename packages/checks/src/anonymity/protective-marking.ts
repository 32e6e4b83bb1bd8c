import { type Anchor, acrossChosen, type Block, everyBlock } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, sentencesOf, type Zone } from '@dhrlint/facts';

/** Markings that say by themselves that the file is not to be read by all, in any letters. */
const marking =
  /\b(?:OFFICIAL\s*[-–—:,/(]?\s*SENSITIVE\)?(?:\s*[-–—:[(]\s*(?:PERSONAL|COMMERCIAL)\]?\)?)?|(?:strictly |private and |private & )?(?:restricted|confidential)\s*[-–—:(,]?\s*(?:until|prior to|pending|before)\s+(?:(?:it (?:is|has been)|date of|approved for|Home Office|final|the)\s+){0,3}(?:publication|published|approval|approved|release)|embargo(?:ed)?\b(?:\s+(?:until|till|copy|to)\b[^.;|]{0,40})?|not (?:for|to be) (?:publication|published|circulation|circulated|onward|distribution|distributed|further|copied|disclosed|disclosure)\b[^.;|]{0,40}|(?:until|pending|prior to|before)\s+publication|(?:not )?protectively marked|embargo\s*[:–—-][^.;|]{0,40}|(?:strictly )?private (?:and|&) confidential(?:\s*[-–—:,][^.;|]{0,40})?|restricted circulation|draft in confidence|in confidence$|for the eyes of [^.;|]{0,60}|(?:sensitive|confidential|restricted)\s*[-–—:,]\s*(?:do not|not to|for)\b[^.;|]{0,40}|government (?:security|protective) (?:classification|marking)s?(?: scheme)?|protective marking\b[^.;|]{0,30}|GPMS|draft\s*[-–—]?\s*(?:not for|confidential|restricted)[^.;|]{0,30})/i;
/** Markings that are one only in capitals or on a line of their own. */
const plainMarking =
  /^(?:strictly\s+)?(?:private\s*(?:and|&)\s*)?(?:RESTRICTED|CONFIDENTIAL|PROTECT(?:ED)?|SECRET|SENSITIVE|OFFICIAL)(?:\s*[-–—:/(]\s*\p{L}[\p{L} ]{0,30}\)?)?$/u;
const capitals = /\b(?:RESTRICTED|STRICTLY CONFIDENTIAL|CONFIDENTIAL|OFFICIAL|PROTECT)\b/;
/** Sections that tell of confidentiality, where such words are the subject. */
const toldOf =
  /\b(?:was|were|is|are|has|have|had|remain(?:s|ed)?|will|shall|must|may|should|the panel|agenc(?:y|ies)|information|findings)\b/i;

/** Zones in which a line is a marking; in all others it has to stand by itself in capitals. */
const edges = new Set<Zone>(['cover', 'margin', 'front-matter']);

/** Finds protective markings and embargoes that are left in a report which is to be published. */
export const protectiveMarking = defineCheck<Facts, Record<string, never>, never>({
  name: 'protective-marking',
  summary: 'A protective marking, an embargo or “until publication” left in at the final stage.',
  options: { type: 'object', additionalProperties: false },
  messages: { marked: ['words'] },
  judge({ draft, facts, stage }) {
    if (stage !== 'final') {
      const reason =
        'A draft before submission is rightly marked. Markings are looked for at the final stage (--stage final).';
      return { outcome: 'not-applicable', reason };
    }
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file is no review of a death.' };
    const reports: Report[] = [];
    const first = new Map<string, Report>();
    for (const { words, anchor } of markings(draft, facts, everyBlock(draft))) {
      const known = first.get(words.toLowerCase());
      if (known) {
        first.set(words.toLowerCase(), { ...known, related: [...(known.related ?? []), anchor] });
        continue;
      }
      first.set(words.toLowerCase(), { message: 'marked', values: { words }, anchor });
    }
    reports.push(...first.values());
    return { outcome: 'assessed', reports };
  },
});

interface Marking {
  readonly words: string;
  readonly anchor: Anchor;
}

const markings = acrossChosen((_draft, { zones }: Facts, block): readonly Marking[] => {
  const zone = zones[block.index] ?? 'body';
  const found = zone === 'letter' || zone === 'file' ? null : markingIn(block, zone);
  if (!found) return [];
  const { start, end } = found;
  return [{ words: block.text.slice(start, end), anchor: { block: block.index, start, end } }];
});

/** The marking in a block as offsets; null where its words are part of what the report tells. */
function markingIn(block: Block, zone: Zone): { readonly start: number; readonly end: number } | null {
  const { text } = block;
  if (block.kind === 'contents-entry' || zone === 'quotation' || zone === 'references') return null;
  const sentence = edges.has(zone) ? null : markingSentence(text);
  if (sentence) return sentence;
  if (text.length > 220) return null;
  const bare = text.trim();
  const start = text.indexOf(bare);
  const whole = { start, end: start + bare.length };
  if (plainMarking.test(bare) && (bare === bare.toUpperCase() || edges.has(zone)))
    return block.kind === 'heading' && zone !== 'cover' ? null : whole;
  const found = marking.exec(text);
  const ownLine = bare.split(/\s+/).length <= 12 && !/[.!?]$/.test(bare);
  if (
    found &&
    (edges.has(zone) || (ownLine && !toldOf.test(bare)) || /OFFICIAL\s*[-–—]?\s*SENSITIVE/.test(found[0]))
  )
    return whole.end - whole.start <= 90 ? whole : { start: found.index, end: found.index + found[0].length };
  const capital = edges.has(zone) ? capitals.exec(text) : null;
  return capital ? { start: capital.index, end: capital.index + capital[0].length } : null;
}

/** "This report must not be circulated before it has been published": the reader is told to keep it to themselves. */
const notToBeShared =
  /\b(?:this|the) (?:report|document|review|draft|version|copy)\b[^.;]{0,40}\b(?:(?:must|should|may|is|are|shall|can) ?not (?:to )?be (?:\w+ )?(?:shared|circulated|copied|published|distributed|disclosed|quoted|forwarded|passed)|is (?:strictly )?embargoed|remains (?:strictly )?(?:embargoed|restricted))\b/i;

/** A short sentence without a verb that is nothing but a marking, among others in a paragraph: "Restricted until publication." */
function markingSentence(text: string): { readonly start: number; readonly end: number } | null {
  if (!/restricted|confidential|embargo|not for|publication|circulat|shared|copied/i.test(text)) return null;
  for (const { start, end } of sentencesOf(text)) {
    const words = text.slice(start, end).trim();
    const found = words.split(/\s+/).length <= 8 ? marking.exec(words) : null;
    if (found && found.index <= 12 && !toldOf.test(words)) return { start, end: start + words.length };
    if (notToBeShared.test(words) && words.split(/\s+/).length < 40)
      return { start, end: start + words.length };
  }
  return null;
}
