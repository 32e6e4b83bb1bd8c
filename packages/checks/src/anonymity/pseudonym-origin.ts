import type { Anchor } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, sentencesOf, type Zone } from '@dhrlint/facts';

/** A letter that was posted is no name, and the name of the review or of an agency is not what is asked about. */
const naming =
  '(?:pseudonyms?|names?(?! of (?:this|the|each|every|all|those|an?) (?:review|report|agenc|organi|bod(?:y|ies)|officer|practitioner|charity|panel))|initials|(?:by|use of|uses?|used|these|single|the|plain|random) letters(?! (?:sent|to|from|at|of (?:thanks|complaint)|were (?:sent|left|returned|written)))|letters (?:and numbers|of the alphabet|are used|were (?:used|chosen|agreed|preferred)|rather|instead|in place)|alias(?:es)?|ffugenw(?:au)?|enwau?)';
const choosing =
  '(?:chose|chosen|choose|choosing|choice|picked|pick|selected|select(?:ion)?|suggested|agreed|agreement|proposed|approved|preferred|decided|consulted|consent(?:ed)?|requested|request|wish(?:ed|es)?|wanted|asked|invited|content|happy|given by|gave|assigned|allocated|allotted|supplied|provided by|invented|put forward|named by|drawn|taken from|generated|random(?:ly)?|declined|did not (?:want|wish|object)|would not choose|left (?:that|it|the choice)|dewis(?:odd|wyd)?)';
/** A sentence that says who chose or agreed the names, or how they came to be. */
const origin = new RegExp(
  `\\b${naming}\\b[^]{0,160}\\b${choosing}\\b|\\b${choosing}\\b[^]{0,160}\\b${naming}\\b`,
  'i',
);
/** A sentence that goes on about the names of the one before: "They were agreed with the family." */
const goingOn =
  /^(?:These|They|Those|All|Both|Each|It|Hers|His|That|This|The family|The parents|Her|Theirs|Some|The (?:choice|selection))\b|\b(?:chose|picked|selected|suggested|proposed|agreed)\s+(?:[a-z]+\s+){0,2}(?:hers|his|theirs|others?|rest|them|each)\b/;
/** Sentences that only say that pseudonyms are used, or ask for something else by name. */
const ofOthers =
  /\b(?:agenc(?:y|ies)|panel members?|IMR authors?|schools?|services?)\b[^.]{0,30}\bnames?\b(?![^.]*pseudonym)/i;

/** Asks who chose or agreed the names by which the report calls people, where nothing says so. */
export const pseudonymOrigin = defineCheck<Facts, Record<string, never>, never>({
  name: 'pseudonym-origin',
  summary: 'Nothing says who chose or agreed the pseudonyms.',
  options: { type: 'object', additionalProperties: false },
  messages: { unsaid: ['names'] },
  judge({ draft, facts }) {
    if (facts.documentKind !== 'report')
      return {
        outcome: 'not-applicable',
        reason: 'The file is no overview report, which tells how its names were chosen.',
      };
    // Letters stand in for names as much as other names do, where the report has a key to them.
    const named = facts.people.all.filter(
      ({ name, source }) =>
        source === 'key' ||
        (/^[“"‘']?\p{Lu}\p{Ll}{2,}/u.test(name) && !/\s(?:\p{Lu}{1,2}|\d{1,2})$/u.test(name)),
    );
    if (named.length === 0 || !saysPseudonym(facts)) {
      const reason = 'The report uses no pseudonyms that could be read.';
      return { outcome: 'not-applicable', reason };
    }
    const words = [
      'pseudonym',
      'pseudonyms',
      'name',
      'names',
      'initials',
      'letters',
      'letter',
      'alias',
      'named',
      'call',
      'called',
      'chose',
      'enw',
      'enwau',
      'anonymised',
      'aliases',
      'denotes',
      'pseudonymised',
    ];
    let told: Anchor | null = null;
    for (const index of facts.words.blocksWith(...words)) {
      const block = draft.blocks[index];
      const zone = facts.zones[index];
      if (!block || zone === 'letter' || zone === 'file' || zone === 'panel') continue;
      const sentences = sentencesOf(block.text);
      for (const [at, { start, end }] of sentences.entries()) {
        const next = sentences[at + 1];
        const goesOn = next && goingOn.test(block.text.slice(next.start, next.end));
        const sentence = block.text.slice(start, goesOn ? next.end : end);
        if (
          told === null &&
          block.cell === null &&
          block.kind !== 'heading' &&
          !story.has(zone ?? 'body') &&
          usesNames.test(sentence)
        )
          told = { block: index, start, end };
        // What is asked about a name in the story is another matter.
        if (
          story.has(zone ?? 'body') &&
          !/\b(?:pseudonym|alias|(?:this|the) (?:report|review))/i.test(sentence)
        )
          continue;
        const about = named.some(({ name }) => sentence.includes(name));
        const chosen = new RegExp(`\\b${choosing}\\b`, 'i').test(sentence);
        if (
          (origin.test(sentence) &&
            !ofOthers.test(sentence) &&
            (agent.test(sentence.replace(toWhom, ' ')) || named.some(({ name }) => chose(sentence, name)))) ||
          (about && chosen && /[“"‘][A-ZÀ-Þ][a-zß-ÿ]+[”"’]/.test(sentence))
        )
          return { outcome: 'assessed', reports: [] };
      }
    }
    const names = named
      .slice(0, 2)
      .map(({ name }) => `“${name}”`)
      .join(' and ');
    return { outcome: 'assessed', reports: [{ message: 'unsaid', values: { names }, anchor: told }] };
  },
});

/** Where names are used and not explained. */
const story = new Set<Zone>([
  'contents',
  'cover',
  'chronology',
  'background',
  'analysis',
  'quotation',
  'references',
  'recommendations',
  'action-plan',
  'equality',
  'glossary',
  'lessons',
]);

/** Somebody who may have chosen. */
const agent =
  /\b(?:family|families|mother|father|parents?|sisters?|brothers?|siblings?|sons?|daughters?|children|relatives?|aunt|uncle|cousin|friends?|next of kin|grand\w+|chair|author|panel|partnership|reviewer|CSP|nobody|no one|he|she|they|we|I|who|whom|those|wife|husband|widow\w*|teulu|generator|computer|list|them|him|relative|mum|dad|us|alphabet)\b/i;

/** "the woman to whom the pseudonym has been assigned": those who bear the names have not chosen them. */
const toWhom =
  /\b(?:(?:to|for|of) (?:whom|him|her|them|those)|those who (?:are|were)|(?:s?he|they) (?:is|are|was|were|has been|have been)|whose)\b|\b(?:\w+ )?(?:family|families|friends?|relatives?|children)(?= (?:is|are|was|were|has been|have been) (?:given|assigned|allocated|allotted|referred|known|called))|(?<=\b(?:members of (?:the|her|his)|of the|of her|of his|for the|for her|for his) )(?:family|families|friends?|children)\b(?! (?:chose|agreed|picked|asked|wished|suggested|preferred))/gi;
/** "Hana chose the names." */
function chose(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return (
    (at >= 0 &&
      /^\S*\s+(?:and \S+ )?(?:herself |himself |also |first )?(?:chose|picked|selected|suggested|gave|asked|agreed|wished|wanted|preferred|proposed|put|settled)\b/.test(
        sentence.slice(at + name.length - 1),
      )) ||
    new RegExp(`\\bby ${name}\\b|\\bwith ${name}\\b|\\b${name}[’']s\\b`).test(sentence)
  );
}

/** The sentence that says that the names are not the real ones, or by what names people go. */
const usesNames =
  /\b(?:pseudonym\w*|alias(?:es)?|anonymi[sz]ed|assumed names?|(?:not|none|no)\b[^.;]{0,30}\b(?:genuine|real|true|own|actual) names?|(?:real|true) (?:names?|ones|identit\w+)|(?:fictitious|invented|substituted?|made-up|replacement|fictional) (?:first )?names?|key to the names|here called|disguised|first names[^.]*\bnot\b|different names?|names? (?:altered|changed|which bear)|names? (?:have|has) been (?:changed|altered|replaced)|(?:known|referred to|called|named) (?:here |in (?:this|the) (?:report|review) |throughout )*(?:as|by|under)\b|by which\b[^.;]{0,30}\bknown|will be called|names? (?:were|are|was|is) (?:used|selected|chosen|picked|given)|names? used|given a name|a name given|denotes)\b/i;

/** True where the report has a key, or says in prose that its names are not the real ones. */
function saysPseudonym({ people, words }: Facts): boolean {
  return people.hasKey || words.count('pseudonym') + words.count('pseudonyms') > 0;
}
