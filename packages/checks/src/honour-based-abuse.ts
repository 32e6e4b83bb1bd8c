import { blocksWhere, type Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type Facts,
  givesCause,
  type Passage,
  passagesIn,
  passing,
  sentencesOf,
  voiceAt,
  type Zone,
} from '@dhrlint/facts';

const named = /\b(?:honou?r\b[’'”"]?|HBA|HBV|izzat)/i;
const asAbuse =
  /\bhonou?r['’”"]?(?:[ -]?based)?(?: (?:or|and) \w+)?[ -](?:abuse|violence|killings?|crimes?|murder|related|based)|\bHBA\b|\bHBV\b|[“‘"'](?:so[- ]called )?honou?r['’”"]|so[- ]called honou?r|\bhonou?r (?:played|was|had|as a)|question of honou?r|\bhonour code/i;
/** What such abuse is and is not, anywhere: "“honour”-based abuse is not a matter of religion". */
const inGeneral =
  /^(?:so[- ]called )?[“‘"']?honou?r['’”"]?[ -]?(?:based)?[^.;,]{0,30}?\b(?:is|are|can|may|need|has|have)(?: not| never|n[’']t)(?! (?:\w+ ){0,2}(?:consider\w*|thought|felt|found|believed|judged|held|deemed|relevant|applicable|evident|apparent|indicated|engaged|present|identified|been)\b)(?![^;]*\b(?:here|this|case|panel|review|she|he|her|his|we|death|homicide|factor)\b)/i;
/** Left where it was, which is no conclusion, whatever reason is given for it. */
const leftLying =
  /\b(?:(?:left|let) (?:there|at that|drop|rest|lie|alone|aside|unexplored|unasked|open(?! by))|(?:was|were|had been) (?:then |there |simply |accordingly )?(?:left|dropped|parked|shelved|let (?:go|drop))(?= (?:there|at (?:that|the|one))|[.,;]|$)|(?:and|but|then) (?:let (?:drop|lie)|dropped|parked|shelved)|not (?:pursued|taken (?:further|up|forward)|followed up|explored|examined)|(?:went|goes|taken) no further|came to nothing)\b/i;
/** What was looked for in which papers: "no sign in the statements that standing had mattered". */
const lookedFor =
  /\b(?:in|from|on|through) (?:the |all |any |of |her |his |both |their |these |its )*(?:evidence|messages|statements?|records?|papers|files?|interviews?|accounts?|telephones?|phones?|contributions?|testimony|material)\b[^;]*\b(?:reputation|standing|shame|family name|good name|dishonour|disgrace|face)\b/i;
/** Set aside: not relevant, no factor, ruled out. */
const dismissed =
  /\b(?:(?:was|were|is|did|does|do|are|been|had|has|have|could|can|would|may)(?: not|n['’]t| never| neither)(?: \w+){0,4}? (?:link\w*|relevant|factor|consider\w*|case|found?|felt|apply|applicable|identif\w*|evident|present|play\w*|issue|feature\w*|amount|regard\w*|involve\w*|engaged|motiv\w*|believ\w*|think|thought|see|seen|accept\w*|view|conclude\w*|bear|establish\w*|support\w*|indicat\w*|suggest\w*|constitut\w*|an? |part|cause|element|driver|behind|shown|meet|indicative)|no (?:\w+ )?(?:evidence|sign|signs|indication|indications|suggestion|hint|link|element|part|bearing|trace|information|basis|role|reason)|nothing (?:\w+ )?(?:to )?(?:suggest\w*|indicat\w*|point\w*|do with|in)|nothing to do with|(?:ruled|discounted|dismissed|excluded|put aside|set aside|set to one side|rejected|disregarded|left aside|left out)(?: out)?\b|discounted|irrelevant|(?:felt|thought|decided|concluded|agreed|satisfied|considered|judged|held|took the view|determined|content) (?:\w+ ){0,4}that (?:it|this|these|there|the|such|honou?r|[“‘"'])[^.;]{0,60}\b(?:was|were|is|did|does|had) (?:not|no|nothing|none)|on balance[^.;]{0,40}\bnot|rather than|played no|was no|not (?:thought|felt|considered|believed|found|judged|held|deemed) (?:to (?:be|have been) |that )?\w+|none (?:was|were|has been|had been) (?:found|seen|identified|present|noted)|(?:felt|thought|found|considered|judged|held|deemed) not to|not (?:an? |motivated by |about |driven by |one of )?(?:so-called |crime of )?[“‘"']?honou?r|(?:was|were) not (?:pursued|taken (?:further|up|forward)|followed up|explored|examined)|(?:majority|most|others|rest|remainder|some)(?: of (?:them|us|the (?:members|panel)))? (?:did not|disagreed|were not|was not|were against|thought (?:not|otherwise)|preferred not)|(?:opinions?|views?|panel|members) (?:was|were) divided|did not agree|not (?:adopted|agreed|accepted|upheld|shared|borne out)|outside (?:the|its) scope|did not arise|that (?:it|this|they|these) (?:was|were|is|did|does|had|has) not(?=[.,;]|$)|not applicable|not (?:thought |considered |felt )?(?:to be )?(?:relevant|engaged|in issue)|(?:and|but) (?:was |were )?not (?:pursued|taken (?:further|up|forward)|followed up|explored|examined))\b/i;
const byReview =
  /\b(?:panel|review|chair|author|DHR|report|we|it was (?:felt|considered|decided|agreed|thought|concluded|discussed|determined|judged))\b/i;
const byAgency =
  /\b(?:officers?|police|constabulary|force|social workers?|trust|agenc(?:y|ies)|practitioners?|professionals?|services?|GP|health visitor|midwi\w+|school|staff|assessor|DASH|risk assessment|IMRs?|training|policy|nurse|worker|(?:no one|nobody)(?! in (?:the|her|his|either) famil)|children['’]s services)\b/i;
const challenged =
  /\b(?:wrong|without asking|although|though|despite|even though|should have|ought to have|failed)\b/i;
const ofAgencies = /\bno evidence that (?:\w+ ){0,2}(?:agenc|professional|officer|staff|polic|servic)/i;
/** How the conclusion was reached: whom the panel asked, what it read and what it found. */
const reasoned =
  /\b(?:advice|advis\w+|heard (?:from|that)|reviewed|read the|looked at|examined|statements?|messages|evidence (?:of|from|showed|that)|family (?:had|were|was|supported|said)|told (?:it|us|the panel|the chair)|research|expert\w*|Karma Nirvana|Halo|specialist|discussed (?:at length|in detail|with)|set out (?:in|at|below)|paragraph|section \d|definition|criteria|indicators?|tested|compared|asked (?:each|every|the family|her|his))\b/i;

/** What stands beside it must go on from it, and not speak of another matter that the panel looked at. */
const ofTheMatter =
  /\b(?:honou?r['’”"]?[ -](?:based|code|related)|honou?r[’'”"]|HBA|HBV|izzat|shame|standing|reputation|motives?|famil(?:y|ies)|relatives|communit\w+|cultur\w+|relig\w+|faith|specialist|advice|advis\w+|experts?|indicators?|definition|criteria|statements?|Karma|Halo|possibility|question|point|conclusion|view|this|it|they|that|these|set out|paragraph|section)\b/i;

/** Advice taken or evidence weighed, in the very sentence. */
const reasonedAlone =
  /\b(?:took (?:the )?(?:specialist |expert )?advice|on the advice of|having (?:heard|read|taken)|after (?:reading|hearing|taking|considering|consult\w+))\b/i;

/** Notes that set something aside, be it in a word: what that is stands in the sentence that they hang on. */
const settingAside = passing((text) => dismissed.test(text) || leftLying.test(text));
const notesIn = blocksWhere(({ kind, host }) => host !== null && (kind === 'footnote' || kind === 'endnote'));

/** Whose knowledge or which papers a reason rests on. */
const weighed =
  /\b(?:advice|advis\w+|specialists?|experts?|evidence|statements?|messages|research|reviewed|read the|looked at|examined|definition|criteria|indicators?)\b/i;

const closed = new Set<Zone>(['recommendations', 'action-plan', 'glossary', 'people', 'panel', 'references']);

const ofHonour = passing((text) => named.test(text) && asAbuse.test(text));

/**
 * Reports a sentence in which the review itself sets “honour”-based abuse aside without saying how it came to that,
 * and a footnote that is the only place where it is considered.
 */
export const honourBasedAbuse = defineCheck<Facts, Record<string, never>, never>({
  name: 'honour-based-abuse',
  summary: '“Honour”-based abuse set aside without reasons, or considered in a footnote alone.',
  options: { type: 'object', additionalProperties: false },
  messages: { dismissed: [], footnote: [] },
  judge: ({ draft, facts }) => {
    const blocks = facts.words.blocksWith('honour', 'honor', 'hba', 'hbv', 'izzat');
    const passages = passagesIn(draft, facts.zones, blocks, ofHonour).filter(
      ({ anchor }) => !closed.has(facts.zones[anchor.block] ?? 'body'),
    );
    if (passages.length === 0)
      return { outcome: 'not-applicable', reason: 'The report does not speak of “honour”-based abuse.' };
    const inNote = ({ anchor }: Passage) => {
      const kind = draft.blocks[anchor.block]?.kind;
      return kind === 'footnote' || kind === 'endnote';
    };
    const considered = (passage: Passage) => byReview.test(passage.text) || dismissed.test(passage.text);
    const onlyInNotes = !passages.some(
      (passage) => !inNote(passage) && considered(passage) && !byAgency.test(passage.text),
    );
    const reports = passages.flatMap((passage): Report[] => {
      const { anchor } = passage;
      const note = inNote(passage);
      if (facts.zones[anchor.block] === 'terms-of-reference' || isAgencys(passage.text)) return [];
      const setAside = dismissalIn(passage);
      if (setAside !== null) {
        if (tells(passage)) return [];
        const { mode } = voiceAt(draft, {
          ...anchor,
          start: anchor.start + setAside.at,
          end: anchor.start + setAside.at + 1,
        });
        if (mode === 'quoted' && !note) return [];
        return [
          {
            message: note ? 'footnote' : 'dismissed',
            anchor: { ...anchor, end: anchor.end + setAside.more },
          },
        ];
      }
      return note && onlyInNotes && byReview.test(passage.text) ? [{ message: 'footnote', anchor }] : [];
    });
    reports.push(...hangingNotes(draft, facts, new Set(blocks)));
    const [first, ...others] = reports;
    return {
      outcome: 'assessed',
      reports: first ? [{ ...first, related: others.flatMap(({ anchor }) => (anchor ? [anchor] : [])) }] : [],
    };
  },
});

/** Notes on a sentence about “honour” that set it aside without naming it again. */
function hangingNotes(draft: Draft, facts: Facts, honour: ReadonlySet<number>): readonly Report[] {
  const notes = notesIn(draft).filter(
    (note) => !honour.has(note) && honour.has(draft.blocks[note]?.host?.block ?? -1),
  );
  return passagesIn(draft, facts.zones, notes, settingAside).flatMap((passage): readonly Report[] => {
    const host = draft.blocks[passage.anchor.block]?.host;
    const text = draft.blocks[host?.block ?? -1]?.text ?? '';
    const sentence = sentencesOf(text).findLast(({ start }) => start < (host?.offset ?? 0));
    const asked = sentence ? text.slice(sentence.start, sentence.end) : '';
    if (!named.test(asked) || !asAbuse.test(asked) || isAgencys(passage.text) || tells(passage)) return [];
    return [{ message: 'footnote', anchor: passage.anchor }];
  });
}

/** What an agency thought, did or left undone, or what is said at large; where the review judges, the words are its own. */
function isAgencys(text: string): boolean {
  if (inGeneral.test(text)) return true;
  if (/\b(?:assumed|supposed|taken for granted|claimed)\b/i.test(text)) return true;
  // Another case, or a figure that leaves some out.
  if (/\bprosecuted as\b|\bexcluded from the (?:comparison|figures|sample|study|count)/i.test(text))
    return true;
  return byAgency.test(text) && (!byReview.test(text) || challenged.test(text) || ofAgencies.test(text));
}

/**
 * Where in the sentence the matter is set aside, and how many more characters the next sentence takes where it is that
 * which does so; null where it is not set aside.
 */
function dismissalIn({ text, after }: Passage): { readonly at: number; readonly more: number } | null {
  const asked = /\bwhether\b/i.exec(text);
  const own = leftLying.exec(text) ?? dismissed.exec(text);
  if (own && (asked === null || own.index > asked.index + 40 || own.index < asked.index))
    return { at: own.index, more: 0 };
  const next = after[0] ?? '';
  const follows =
    /^(?:it|this|that|the panel|they|these|on balance|after|none|no\b)\b/i.test(next) &&
    (dismissed.test(next) || leftLying.test(next)) &&
    !byAgency.test(next);
  return follows ? { at: 0, more: next.length + 1 } : null;
}

/** True where the sentence, or those beside it, say how the conclusion was reached. */
function tells({ text, before, after, nextParagraph }: Passage): boolean {
  if (lookedFor.test(text)) return true;
  if (leftLying.test(text)) return reasonedAlone.test(text) || (givesCause(text) && weighed.test(text));
  if (givesCause(text)) return true;
  const own = /[:;]\s+(?:no|the|neither|none|her|his|their|all|both|each|it|she|he|they)\b/i;
  const goesOn = own.exec(text);
  if (
    reasonedAlone.test(text) ||
    (goesOn !== null && !dismissed.test(text.slice(goesOn.index))) ||
    (!dismissed.test(text) && own.test(after[0] ?? ''))
  )
    return true;
  const beside = [
    before.at(-1) ?? '',
    after[0] ?? '',
    after[1] ?? '',
    after.length === 0 ? nextParagraph.slice(0, 300) : '',
  ];
  return beside.some(
    (sentence) =>
      sentence !== '' &&
      ((reasoned.test(sentence) && ofTheMatter.test(sentence)) ||
        (givesCause(sentence) && /\b(?:honou?r|shame|motive|family|this|it)\b/i.test(sentence))),
  );
}
