import type { Block } from '@dhrlint/draft';
import { type Sentence, sentencesOf } from '../sentences.js';
import { type CharacteristicMention, characteristicLists, characteristicsIn } from './characteristics.js';
import { clauseAround, isContradicted, treatmentAt } from './clauses.js';
import type { CharacteristicTreatment, Equality } from './statements.js';
import { speaksOfRelevance, type Treatment, tellsOfTheSexes, treatmentIn } from './treatment.js';

/** A name that stands as a label before what is said of it: "Sex: …", "Race (Welsh). …", "Sex/gender – …". */
const beforeLabel = /^\W*(?:(?:\(?\w{1,2}[).]|\d+(?:\.\d+)*)\s+)?(?:(?:her|his|their|the)\s+)?$/i;
const afterLabel = /^(?:\s*[/&,]\s*(?:sex|gender))?\s*(?:\([^)]*\))?\s*(?:[:–—.]|-\s|$)/i;
/** A sentence that goes on with the one before it. */
const goesOn = /^(?:it|this|that|they|these|those|neither|none|both|here|nothing)\b/i;

/**
 * How the sentences of a block treat the characteristics that they name. `lead` is the sentence that leads in to
 * the block where it is an item of a list: "The following were not relevant:"; `below` is the text under a block
 * that is no more than a label.
 */
export function treatmentsIn(block: Block, lead = '', below = ''): readonly CharacteristicTreatment[] {
  const { text } = block;
  if (characteristicsIn(text).length === 0) return [];
  const listed = new Set(
    characteristicLists(text)
      .flat()
      .map((mention) => mention.start),
  );
  const sentences = sentencesOf(text);
  return sentences.flatMap((place, i) => {
    const sentence = text.slice(place.start, place.end);
    const previous = sentences[i - 1];
    return characteristicsIn(sentence).map((mention): CharacteristicTreatment => {
      const said = labelled(sentence, mention)
        ? labelledStretch(text, sentences, i)
        : { start: place.start, end: place.end };
      const isListed = listed.has(place.start + mention.start);
      const context = {
        lead,
        previous: previous ? text.slice(previous.start, previous.end) : '',
        next: nextSentence(text, sentences, i),
      };
      const { treatment, judged } =
        said.end > place.end || labelled(sentence, mention)
          ? ofLabel(
              `${text.slice(said.start, said.end)}${said.end === text.length && below ? `: ${below}` : ''}`,
              lead,
            )
          : ofSentence(sentence, mention, isListed, context);
      return {
        characteristic: mention.characteristic,
        name: { block: block.index, start: place.start + mention.start, end: place.start + mention.end },
        places: [{ block: block.index, ...said }],
        treatment,
        judged,
        listed: isListed,
      };
    });
  });
}

interface Context {
  readonly lead: string;
  readonly previous: string;
  readonly next: string;
}
interface Reading {
  readonly treatment: Treatment;
  readonly judged: boolean;
}

function ofLabel(stretch: string, lead: string): Reading {
  if (
    /^[^:–—.-]{0,40}[:–—.-]\s*(?:(?:considered|noted|reviewed|looked at|discussed)\W+)?(?:none|nil(?:[ -]return)?|no|n\/a|nothing (?:to (?:report|note|add)|arose|found)|set aside|discounted|no (?:comments?|entry|entries|findings?|issues?))\W*$/i.test(
      stretch,
    )
  )
    return { treatment: 'not-relevant', judged: true };
  const own = treatmentIn(stretch.slice(0, 1000));
  return own === 'named' ? ofLead(lead) : { treatment: own, judged: speaksOfRelevance(stretch) };
}

/** A verdict in brackets right after the name: "age (no), disability (yes)". */
const inBrackets = /^\s*\((yes|no|none|relevant|highly relevant|not relevant|not applicable|n\/a)\)/i;

function ofSentence(
  sentence: string,
  mention: CharacteristicMention,
  listed: boolean,
  context: Context,
): Reading {
  const aside = inBrackets.exec(sentence.slice(mention.end))?.[1];
  if (aside !== undefined)
    return { treatment: /^(?:yes|relevant|highly)/i.test(aside) ? 'relevant' : 'not-relevant', judged: true };
  const clause = clauseAround(sentence, mention.start);
  const judged = speaksOfRelevance(clause);
  const read = treatmentAt(sentence, mention);
  const own =
    read === 'not-relevant' && (isContradicted(context.next) || isOutgrown(sentence, context.next))
      ? 'relevant'
      : read;
  const silent = own === 'named' || (listed && own === 'relevant' && !judged);
  if (!silent) return { treatment: own, judged };
  if (own === 'named' && mention.characteristic === 'sex' && !listed) {
    const more = /[:;–—]\s(.+)$/s.exec(sentence.slice(mention.end))?.[1];
    if (tellsOfTheSexes(more ?? context.next)) return { treatment: 'relevant', judged: false };
  }
  if (own === 'named' && /[:;]\s*(?:and\s+)?$/.test(sentence.slice(0, mention.start))) {
    const told = ofLead(sentence.slice(0, sentence.indexOf(':') + 1));
    if (told.treatment !== 'named') return told;
  }
  if (own === 'named' && !listed) {
    const told = ofLead(saidFurther(sentence, mention));
    if (told.treatment !== 'named') return told;
  }
  if (/^(?:they|these|those)\s+(?:are|were|being)\b/i.test(sentence)) {
    const told = ofLead(context.previous);
    if (told.treatment !== 'named') return told;
  }
  if (goesOn.test(context.next) && (!listed || /^(?:none|neither|nothing)\b/i.test(context.next))) {
    const told = ofLead(context.next);
    if (told.treatment !== 'named') return told;
  }
  if (own === 'named' && mention.characteristic === 'sex' && !listed) {
    const told = ofLead(concludedOfIt.exec(context.next)?.[1] ?? '');
    if (told.treatment !== 'named') return told;
  }
  return /^\W*$/.test(sentence.slice(0, mention.start)) || context.lead === ''
    ? ofLead(context.lead)
    : { treatment: 'named', judged: false };
}

/** "Men suffer too, and the Panel concluded that it was no factor": what a sentence after the name comes to say of it. */
const concludedOfIt =
  /\b(?:panel|review|chair|we|I|authors?)\s+(?:\w+\s+){0,2}?(?:conclude[sd]?|decide[sd]?|felt|thought|agreed|judged|found|held|considered|believed?|saw|was satisfied|were satisfied)\s+that\s+(it\s[^.;]*)/i;

/** "Not thought relevant at first. As the work went on it was seen to be central." */
function isOutgrown(sentence: string, next: string): boolean {
  return (
    /\b(?:at first|initially|to begin with|at the outset|originally)\b/i.test(sentence) &&
    speaksOfRelevance(next) &&
    treatmentIn(next) === 'relevant'
  );
}

/** "Sex was discussed and the Panel agreed that it was not relevant": what the rest of a sentence says of "it". */
function saidFurther(sentence: string, mention: CharacteristicMention): string {
  const [next] = characteristicsIn(sentence.slice(mention.end));
  const rest = sentence.slice(mention.end, next === undefined ? undefined : mention.end + next.start);
  const it =
    /\b(?:it|this|this one|(?:that|the) characteristic)\s+(?:(?:was|is|had|has|did|does|bore|made|played|could|would|might|may|should)\b|(?:not|ir)\s?relevant|of no\b|to (?:be|have)\b)/i.exec(
      rest,
    );
  return it === null ? '' : rest.slice(it.index);
}

/** What is said of a list before or after it; only words of relevance count. */
function ofLead(lead: string): Reading {
  const treatment = treatmentIn(lead);
  if (treatment === 'not-relevant') return { treatment, judged: true };
  return speaksOfRelevance(lead) && !/\bwhether\b|\bif\b|\?/i.test(lead)
    ? { treatment, judged: true }
    : { treatment: 'named', judged: false };
}

function labelled(sentence: string, mention: CharacteristicMention): boolean {
  return beforeLabel.test(sentence.slice(0, mention.start)) && afterLabel.test(sentence.slice(mention.end));
}

/** From a label to the next: "Sex. Not engaged. Race: …" says "not engaged" of sex. */
function labelledStretch(text: string, sentences: readonly Sentence[], index: number): Sentence {
  const start = sentences[index]?.start ?? 0;
  let end = sentences[index]?.end ?? text.length;
  for (const next of sentences.slice(index + 1, index + 8)) {
    const sentence = text.slice(next.start, next.end);
    if (characteristicsIn(sentence).some((mention) => labelled(sentence, mention))) break;
    end = next.end;
  }
  return { start, end };
}

function nextSentence(text: string, sentences: readonly Sentence[], index: number): string {
  const next = sentences[index + 1];
  const sentence = next ? text.slice(next.start, next.end) : '';
  return characteristicsIn(sentence).length === 0 ? sentence : '';
}

/** The lists in a block: names that commas part, and labels that each begin a sentence. */
export function listsIn(block: Block): Equality['lists'] {
  const runs = characteristicLists(block.text);
  const labels = sentencesOf(block.text).flatMap(({ start, end }) => {
    const sentence = block.text.slice(start, end);
    const [first] = characteristicsIn(sentence);
    return first && labelled(sentence, first) ? [{ mention: first, start, end }] : [];
  });
  const lists: Equality['lists'][number][] = runs.map((run) => ({
    places: [{ block: block.index, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }],
    names: new Set(run.map((mention) => mention.characteristic)),
    judged: saysRelevant(block.text, run[0]),
  }));
  const names = new Set(labels.map(({ mention }) => mention.characteristic));
  if (names.size >= 3)
    lists.push({
      places: labels.map(({ start, end }) => ({ block: block.index, start, end })),
      names,
      judged: false,
    });
  return lists;
}

/** Whether the sentence around a list says that what it names was relevant. */
function saysRelevant(text: string, mention: CharacteristicMention | undefined): boolean {
  const sentence =
    mention && sentencesOf(text).find((s) => s.start <= mention.start && mention.start < s.end);
  if (!mention || !sentence) return false;
  const clause = clauseAround(text.slice(sentence.start, sentence.end), mention.start - sentence.start);
  return speaksOfRelevance(clause) && treatmentIn(clause) === 'relevant';
}
