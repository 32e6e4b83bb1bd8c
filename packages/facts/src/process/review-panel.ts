import { type Anchor, acrossChosen, type Draft, derived } from '@dhrlint/draft';
import type { Section } from '../sections.js';
import { sentencesOf } from '../sentences.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { bodyOf, namesIn, type PanelEntry, panelEntriesOf } from './panel-entries.js';

export type { PanelEntry } from './panel-entries.js';

/** Who sat on the review panel. */
export interface ReviewPanel {
  /** Rows, list items and sentences that name members, in reading order; empty where the report lists none. */
  readonly entries: readonly PanelEntry[];
  /** Where a specialist domestic abuse service is on the panel, or the report says why none is. */
  readonly specialist: Anchor | null;
  /** Bodies on the panel of which nothing tells what they do. */
  readonly unknown: readonly string[];
}

/** Words by which a domestic abuse service is known, whatever its name. */
const specialistWords =
  /\b(?:women['’]?s[ -]aid|refuge\b|refuges\b|I[DS]{1,2}VAs?\b|IDSVA|independent (?:domestic|sexual)[^|,;]{0,25}advis[eo]rs?|specialist (?:domestic|sexual|VAWG|women)|(?:domestic|sexual) (?:abuse|violence)(?: and (?:sexual|domestic) (?:abuse|violence))?(?: and \w+)? (?:services?|charit(?:y|ies)|organi[sz]ations?|providers?|projects?|centres?|alliance|trust|forum|advoca\w+|support|agency|agencies|advis\w+|sector|helpline|refuge|specialist|outreach|intervention|response service)|rape crisis|survivors?['’]? |safelives|standing together|southall black sisters|karma nirvana|imkaan|galop|mankind initiative|mankind\b|ashiana|nia\b|solace|respect\b(?=\s*(?:\||$|\())|halo project|surviving economic abuse|\bSEA\b|hourglass|aurora new dawn|iranian and kurdish women|IKWRO|freedom from abuse|black (?:women|minority)[^|]{0,30}(?:refuge|project)|women['’]?s (?:centre|refuge|project|trust|network)|VAWG (?:service|provider|charity|sector)|(?:service|charity|organi[sz]ation|support) for (?:victims|survivors|those|women|men|people)[^|.]{0,40}\babuse|supports? (?:victims|survivors|those|women|men|people)[^|.]{0,60}\b(?:domestic )?(?:abuse|violence)|domestic abuse service|cymorth i ferched|trais)\b/i;
/** Posts and units of other bodies that bear the words. */
const notSpecialist =
  /\b(?:domestic (?:abuse|violence)(?: and \w+ (?:abuse|violence))? (?:co-?ordinators?|units?|leads?|officers?|commission\w*|boards?|partnerships?|strateg\w+|manager|managers|policy|champions?|investigation\w*|teams?|safety units?|operational|homicide|liaison|sergeant|inspector|nurse|link worker|policing|partnership manager|service manager)|domestic abuse commissioner|domestic homicide)\b/gi;
/** Bodies that are plainly something else. */
const statutory =
  /\b(?:police|constabulary|council|borough|county|city of|NHS|hospitals?|health|ICB|CCG|integrated care|clinical commissioning|trust\b|probation|CRC|community rehabilitation|housing|homes|social care|children['’]?s|adult|education|school|college|university|fire|ambulance|prison|HMP|HMPPS|cafcass|home care|care home|infirmary|midwif\w*|clinic|hospice|pharmac\w*|leisure|library|job ?centre|DWP|work and pensions|home office|crown prosecution|CPS|youth|licens|community safety|partnership|public health|GP\b|practice|surgery|drug|alcohol|substance|addiction|recovery|carers?|mental|mind\b|samaritans|age uk|citizens advice|church|mosque|ministry|army|navy|RAF|armed forces|independent|self-?employed|chair|author|legal|solicitor|court|board|association|safeguarding|victim support|immigration|border|group|adult learning|coroner|commissioner|consult\w+|minutes|administrat\w+|business support|n\/a|none|deputy|review officer|heddlu|cyngor|bwrdd)\b/i;
const explained =
  /\b(?:invited|approached|asked)\b[^.]{0,80}\b(?:join|sit|panel|member)\b[^.]{0,80}\b(?:could not|unable|declined|no capacity|did not)\b|\bno (?:specialist|domestic abuse)[^.]{0,60}\b(?:because|as|since|was (?:available|able))\b/i;

/** "The Panel had no member from a domestic abuse charity". */
const saysNone =
  /\b(?:did not (?:have|include)|had no\b|(?:was|were) no\b|no (?:representative|member|specialist|separate)|without an?\b|do without|none (?:of (?:the|its|them)|came|was|were)|nobody|not represented)\b/i;

/** Reads who sat on the panel, and what is said of their independence. */
export function reviewPanelOf(
  draft: Draft,
  facts: {
    readonly words: WordIndex;
    readonly zones: readonly Zone[];
    readonly sections: readonly Section[];
  },
): ReviewPanel {
  const entries = panelEntriesOf(draft, facts);
  const plain = entries.find(tellsOfSpecialist);
  if (plain) return { entries, specialist: plain.anchor, unknown: [] };
  const described = describedServices(draft, facts);
  const known = entries.find((entry) => otherNamesIn(entry).some((name) => described.has(name)));
  if (known) return { entries, specialist: known.anchor, unknown: [] };
  const unknown = entries.flatMap((entry) => {
    const body = bodyOf(entry);
    return body !== null && !statutory.test(entry.words) && !describedOtherwise(draft, facts.words, body)
      ? [body]
      : [];
  });
  return { entries, specialist: null, unknown };
}

const tellsOfSpecialist = derived(
  ({ words }: PanelEntry) => (isSpecialist(words) && !saysNone.test(words)) || explained.test(words),
);

/** The names in an entry that are of no public body, in small letters. */
const otherNamesIn = derived(({ words }: PanelEntry) =>
  namesIn(words).flatMap((name) => (statutory.test(name) ? [] : [name.toLowerCase()])),
);

function isSpecialist(words: string): boolean {
  return specialistWords.test(words.replace(notSpecialist, ' '));
}

/** True where another sentence says of a body that it is something else: "Turning Tide (drug and alcohol service)". */
function describedOtherwise(draft: Draft, words: WordIndex, body: string): boolean {
  const [first = ''] = body.toLowerCase().match(/[\p{L}\p{N}]+/u) ?? [];
  return words.blocksBeginning(first).some((index) => {
    const text = draft.blocks[index]?.text ?? '';
    const at = text.indexOf(body);
    return (
      at >= 0 && statutory.test(text.slice(Math.max(0, at - 40), at + body.length + 60).replace(body, ' '))
    );
  });
}

/** Names that the report elsewhere calls a domestic abuse service. */
function describedServices(
  draft: Draft,
  { words, zones }: { readonly words: WordIndex; readonly zones: readonly Zone[] },
): ReadonlySet<string> {
  return new Set(
    servicesIn(
      draft,
      zones,
      words.blocksWith('domestic', 'refuge', 'idva', 'idvas', 'specialist', 'survivors', 'violence'),
    ),
  );
}

const servicesIn = acrossChosen((_draft, zones: readonly Zone[], { text, index }): readonly string[] =>
  (zones[index] === 'letter' ? [] : sentencesOf(text)).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!isSpecialist(sentence) || saysNone.test(sentence) || sentence.length > 500) return [];
    return namesIn(sentence).flatMap((name) => {
      const at = sentence.indexOf(name);
      const near = sentence.slice(Math.max(0, at - 60), at + name.length + 80).replace(notSpecialist, ' ');
      return !statutory.test(name) && specialistWords.test(near) ? [name.toLowerCase()] : [];
    });
  }),
);
