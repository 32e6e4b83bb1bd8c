import { type Anchor, acrossChosen, type Block, type Draft } from '@dhrlint/draft';
import { type Section, sectionPath } from './sections.js';
import { sentencesOf } from './sentences.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

/** What the report itself calls a key finding, a learning point, a lesson. */
export interface LearningPoint {
  /** Its words without label or number; `anchor` holds the first sentence of a paragraph in a section of lessons. */
  readonly text: string;
  readonly anchor: Anchor;
  /** `label` "Learning point 3: …"; `sentence` "A key finding is that …"; `section` an item of a section of lessons. */
  readonly told: 'label' | 'sentence' | 'section';
}

const label =
  /^\s*(?:(?:key|main|principal|central|chief|major|critical|core|important|primary) )?(?:learning(?: points?)?|lessons?(?: (?:learned|learnt|identified))?|findings?|key (?:issue|theme|point|message))\s*(?:no\.?\s*)?(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\)?)?\s*[:.–—-]\s+(?=\S)/iu;
const weighty =
  '(?:key|main|central|principal|important|significant|major|clear|critical|overarching|crucial|chief|foremost|overriding|primary|headline|vital|essential|salient|compelling|core|fundamental|single|cardinal|paramount|pivotal|biggest|gravest|greatest|starkest|clearest|plainest|strongest|first)';
const told =
  '(?:findings?|learning|lessons?|conclusions?|issues?|themes?|learning points?|points? of learning|messages?|failings?)';
/** Words by which a sentence calls what it tells a key finding. */
const calling = new RegExp(
  [
    String.raw`\b(?:(?:the|its|our) )?(?:(?:single )?most (?:important|serious|significant|striking|telling|troubling|pressing)|${weighty})(?:,? (?:and )?(?:most )?(?:${weighty}|[a-z]+ing|serious))? (?:single |overall )?${told}(?: (?:of|from|in|for|by|to (?:emerge|come)(?: from)?) (?:all|(?:all )?(?:this|the|our)(?: [a-z]+){0,2} (?:review|case|report|panel|work|inquiry|analysis)))?`,
    String.raw`\b(?:finding|lesson|learning point)s? (?:of|from|in|for) (?:this|the) (?:review|case)`,
    String.raw`\b(?:finds?|found|holds?|considers?|regards?|identif(?:y|ies|ied)) (?:\w+ )?(?:matters|things|issues|points|failings|subjects) (?:to be|as|that are|which are) (?:key|central|of (?:most|greatest) (?:weight|importance)|the most important|paramount|crucial)`,
    String.raw`\b(?:this|the|our) review (?:has )?(?:above all )?(?:taught|teaches|tells) (?:us|all of us)`,
    String.raw`\b(?:this|the) review (?:finds|found|has found|teaches|shows)\b`,
    // "the gravest shortcoming", "its most serious omission": of faults only what is set above the others is a finding.
    String.raw`(?:\b(?:the|its|our|their)|[’']s) (?:single )?(?:most [a-z]+(?:,? and [a-z]+)?|[a-z]{3,}est|critical|central|principal|main|chief|key|core|fundamental) (?:shortcomings?|weakness(?:es)?|omissions?|gaps?|faults?|failures?|criticisms?|indictment|deficiency|deficiencies|concerns?|observations?|discover(?:y|ies)|aspects?)\b`,
    // "the finding to which the Panel returned most often", "the learning that matters most"
    String.raw`\b(?:the )?(?:finding|lesson|point|conclusion|learning|theme|message|issue|failing|thing)s? (?:(?:to|on|upon|about|with|of|for|by|in) which|that|which|whose)\b[^.;:]{0,60}?\b(?:most|above all|more than (?:any|all)[a-z]*|greatest|heaviest|again and again|time and again|repeatedly)\b`,
    // "central to the Panel's conclusions", "chief among the lessons"
    String.raw`\b(?:central|key|crucial|fundamental|critical|pivotal|foremost|chief|first|uppermost|prominent|high) (?:to|among|amongst|of|in) (?:all )?(?:the |its |our |these )?(?:panel[’']s |review[’']s |chair[’']s )?(?:most )?(?:findings|lessons|conclusions|learning|themes|messages|points|mind)\b`,
    // "Above all, this review has shown …", "What this review brings home more than anything else …"
    String.raw`\b(?:above all|more than anything(?: else)?|first and foremost|most of all|perhaps most importantly|most importantly)\b[^.;:]{0,30}?\b(?:review|case|death|panel|story|evidence)\b(?: has| have)? (?:shown|shows|showed|teaches|taught|brings?|brought|tells?|told|demonstrate[sd]?|reveal(?:s|ed)?|expose[sd]?|highlight(?:s|ed)?|illustrate[sd]?|found|finds|learned|learnt|concludes?|lays bare|laid bare)\b`,
    String.raw`\bwhat (?:this|the) (?:review|case|death|panel)\b[^.;:]{0,50}?\b(?:above all|more than anything(?: else)?|most(?: of all| clearly| starkly)?|most importantly)\b`,
    String.raw`\bof (?:particular|especial|special|greatest|great|most|paramount) (?:importance|significance|concern|weight)\b[^.;:]{0,20}?\b(?:finding|lesson|point|conclusion|learning|fact)\b`,
    String.raw`\b(?:one|a single) (?:thing|point|lesson|finding|theme|message|issue)\b[^.;:]{0,40}?\b(?:more [a-z]+ than any|above all|most|than any other)\b`,
    String.raw`\b(?:one|anything|a single) (?:thing|lesson|message|point|matter) (?:is )?to be (?:learned|learnt|taken|drawn)\b`,
    // "The Panel was struck most forcefully by …"
    String.raw`\b(?:panel|review|chair|author|we|panel members) (?:was|were|has been|have been) (?:[a-z]+ )?(?:struck|troubled|concerned|disturbed|exercised|dismayed) (?:most|above all|more than)\b|\bwhat (?:\w+ )?(?:struck|troubled|concerned|disturbed) (?:the |its |all )?(?:panel|review|chair|us|members)(?: \w+)? (?:most|above all|more than)\b|\bwhat (?:matters|counts|weighs|troubles|concerns|stands out)(?: [a-z]+){0,3}? (?:most|above all)|\b(?:stands|stood) out (?:most|above all|more than|clearly|starkly)\b`,
    String.raw`\b(?:in (?:the panel[’']s|our|its) (?:view|judgement|opinion|estimation),? )(?:its |the )?most (?:important|significant|serious|telling)\b|\bof all (?:the|its|our|these) (?:findings|lessons|points|failings|learning)\b`,
    String.raw`\bthe (?:panel|review|chair)(?:[’']s)? (?:key|main|central|principal|chief|first) ${told}`,
    String.raw`\b(?:the )?(?:finding|lesson|point|conclusion|learning)s? (?:to|on|upon) which (?:the panel|we|this review|the review|it|the chair) (?:\w+ )?(?:attach(?:es)?|place[sd]?|puts?|lay[s]?|gives?|dwell[s]?|rests?) (?:\w+ ){0,3}(?:weight|importance|emphasis|stress)`,
    String.raw`\b(?:the )?(?:finding|lesson|point|conclusion|thing) (?:that|which) (?:stands out|matters|weighs|concerns|troubles|struck|strikes)(?: \w+){0,4}? (?:most|above all|more than any(?: other)?)`,
    String.raw`\bif (?:there is|this review (?:has|teaches)|the review (?:has|teaches)) (?:only )?one (?:finding|lesson|message|thing)[^,]{0,40},`,
    String.raw`\b(?:what|the thing that) (?:stands out|this review (?:shows|teaches|tells us)|the panel learned)(?: \w+){0,2}? (?:above all|most(?: of all)?|more than anything)`,
    String.raw`\b(?:at the heart|chief among the findings|first among the (?:findings|lessons)|foremost among the (?:findings|lessons))(?: of (?:this|the) (?:review|case))?(?= (?:is|was|lies|lay)\b)`,
  ].join('|'),
  'i',
);
/** Asked first of every sentence: the rest is costly. */
const mayCall =
  /(?:matters|things|issues|points|failings|subjects) (?:to be|as|that are|which are)|taught us|criticism|\bone thing|a single|shortcoming|weakness|omission|gaps?\b|fault|failure|deficienc|observation|discover|aspect|above all|more than any|foremost|most (?:of all|important|significant|serious|telling)|what (?:this|the) (?:review|case|death|panel)|what (?:matters|counts|weighs|troubles|concerns)|to be (?:learned|learnt|taken|drawn)|(?:struck|troubled|concerned|disturbed|exercised|dismayed)\b|stood out|finding|lesson|learning|conclusion|theme|issue|message|failing|the review (?:f|has f|t|s)|this review|points? (?:of|to|on|upon)|the (?:thing|heart)|stands out|chief among|foremost/i;
/** Findings that are others', or that praise. */
const otherwiseCalled =
  /\b(?:post-?mortem|pathologist|coroner|inquest|IOPC|Ofsted|inspectors?|inspection|judge|jury|trial|(?:earlier|previous|other|another|former) (?:\w+ )?(?:reviews?|DHRs?|SARs?|SCRs?)|national (?:research|analysis|study)|literature|research|study|IMRs?|good practice|loyalty|courage|devotion|kindness|commend\w*|love|warmth|dedication|strength of)\b/i;
/** "It is not a lesson of this review that …": said to be none. */
const calledNone = /\b(?:not|no|never|nor|isn[’']t|wasn[’']t|hardly)\b(?: \p{L}+){0,3}? ?$/iu;
const about =
  /\b(?:were|was|will be|have been) (?:presented|shared|sent|reported|discussed|circulated|fed back|agreed|put) (?:with|to|by|at|in)\b|\b(?:are|is) (?:set out|listed|given|summarised|described|told|below|as follows|in section|followed)\b|\bfollowing\b|:\s*$|\b(?:these|those|its|the) (?:\w+ )?(?:lessons|findings|learning points|themes|issues) (?:are|were|have|that|which|led|inform|follow|below|above|from)\b/iu;
/** "The key issues were: …; …; and …" */
const listed = /:\s+[^.:]{12,}?;\s+[^.:]{12,}?;\s/u;
const prose = new Set<Block['kind']>(['paragraph', 'list-item', 'cell', 'text-box']);
const silent = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'executive-summary',
  'recommendations',
  'action-plan',
  'glossary',
  'references',
  'terms-of-reference',
  'process',
  'panel',
  'people',
  'quotation',
]);

/** Learning points, lessons and key findings in the order of the report; those of the summary are left out. */
export function learningPointsOf(
  draft: Draft,
  zones: readonly Zone[],
  sections: readonly Section[],
  words: WordIndex,
): readonly LearningPoint[] {
  const found = new Map<number, readonly LearningPoint[]>();
  for (const { block, points } of pointsIn(draft, zones, words.blocksWith(...pointWords)))
    found.set(block, points);
  for (const section of sections) {
    if (section.role !== 'lessons' && !/\bkey (?:findings|issues|themes|learning)\b/i.test(section.title))
      continue;
    // "How we learned what happened" tells of the method.
    if (/^(?:\W|\d)*(?:how|who|method|agencies|adult learning|what (?:the )?famil)\b/i.test(section.title))
      continue;
    for (let index = section.start; index < section.end; index++) {
      const block = draft.blocks[index];
      if (!block || found.has(index) || !isItem(block) || silent.has(zones[index] ?? 'body')) continue;
      const innermost = sectionPath(sections, index).findLast(
        ({ role }) => role !== null && role !== 'appendix',
      );
      if (innermost && innermost !== section && innermost.role !== 'lessons') continue;
      found.set(index, [whole(block, 'section')]);
    }
  }
  return [...found.values()].flat().sort((a, b) => a.anchor.block - b.anchor.block);
}

/** Words of which one stands in every block that may call something a finding or lesson. */
const pointWords: readonly string[] = (
  'learning lesson lessons finding findings key review theme issue conclusion message failing failings ' +
  'heart weight importance emphasis learned stands struck strikes weighs troubles matters taught shortcoming ' +
  'weakness omission gap concern most foremost failure anything criticism thing'
).split(' ');

interface PointsOfBlock {
  readonly block: number;
  readonly points: readonly LearningPoint[];
}

const pointsIn = acrossChosen((_draft, zones: readonly Zone[], block): readonly PointsOfBlock[] => {
  const zone = zones[block.index] ?? 'body';
  // The summary tells again what the text says, its key issues one after another apart.
  const isSummary = zone === 'executive-summary' && listed.test(block.text);
  if (!prose.has(block.kind) || (silent.has(zone) && !isSummary)) return [];
  const point = isSummary ? called(block) : (labelled(block) ?? called(block));
  return point ? [{ block: block.index, points: itemsOf(block, point) }] : [];
});

/** "Key findings: (a) …; (b) …", "regards these points as central: …, … and …": each item is a finding of its own. */
function itemsOf(block: Block, point: LearningPoint): readonly LearningPoint[] {
  const { start, end } = point.anchor;
  const words = block.text.slice(start, end);
  const from = point.told === 'label' ? 0 : words.indexOf(':') + 1;
  if (point.told === 'sentence' && from === 0) return [point];
  const list = words.slice(from);
  const parts = /\([a-z]\)|\([ivx]{1,4}\)|;/.test(list)
    ? [...list.matchAll(/(?:\((?:[a-z]|[ivx]{1,4})\)\s*)?[^;()]{8,}?(?=;|\s\((?:[a-z]|[ivx]{1,4})\)|\.?$)/g)]
    : point.told === 'sentence'
      ? [
          ...list.matchAll(
            /(?<=^\s*|,\s+(?:and\s+)?|\band\s+)[^,]{12,}?(?=,|\s+and\s+(?=(?:an?|the)\s)|\.?$)/g,
          ),
        ]
      : [];
  if (parts.length < 2) return [point];
  return parts.map((part): LearningPoint => {
    const text = part[0].trim();
    const at = start + from + part.index + part[0].indexOf(text);
    return { text, anchor: { block: block.index, start: at, end: at + text.length }, told: 'label' };
  });
}

function labelled(block: Block): LearningPoint | null {
  const match = label.exec(block.text);
  if (!match || block.text.length - match[0].length < 20) return null;
  return {
    text: block.text.slice(match[0].length).trim(),
    anchor: span(block, match[0].length),
    told: 'label',
  };
}

/** The first sentence that calls itself a key finding. */
function called(block: Block): LearningPoint | null {
  if (!mayCall.test(block.text)) return null;
  for (const { start, end } of sentencesOf(block.text)) {
    const sentence = block.text.slice(start, end);
    const named = mayCall.test(sentence) ? calling.exec(sentence) : null;
    if (
      !named ||
      (about.test(sentence) && !listed.test(sentence)) ||
      otherwiseCalled.test(sentence) ||
      calledNone.test(sentence.slice(0, named.index))
    )
      continue;
    return {
      text: sentence.replace(calling, ' '),
      anchor: { block: block.index, start, end },
      told: 'sentence',
    };
  }
  return null;
}

function isItem(block: Block): boolean {
  if (block.kind !== 'list-item' && block.kind !== 'paragraph') return false;
  return block.text.trim().split(/\s+/).length >= 6 && !about.test(block.text);
}

function whole(block: Block, told: LearningPoint['told']): LearningPoint {
  const [first] = sentencesOf(block.text);
  return { text: block.text.trim(), anchor: first ? { block: block.index, ...first } : span(block, 0), told };
}

function span(block: Block, from: number): Anchor {
  const text = block.text.slice(from);
  const start = from + (text.length - text.trimStart().length);
  return { block: block.index, start, end: from + text.trimEnd().length };
}
