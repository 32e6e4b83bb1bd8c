import type { Draft } from '@dhrlint/draft';
import type { Zone } from '../zones.js';
import { cleanName, namePattern } from './names.js';
import type { Person } from './people.js';
import type { Role } from './relations.js';
import { sexOf } from './relations.js';

const name = `[“"‘']?(?<name>${namePattern})[”"’']?(?![A-ZÀ-ÖØ-ÞŴŶa-zß-öø-ÿŵŷ])`;
const deathNoun = '(?:death|homicide|murder|killing|manslaughter|suicide)';

interface Introduction {
  readonly role: Role;
  /** Cheap test that a text must pass before the pattern is tried on it. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** True for what only a title says: "Case of Ines". */
  readonly caseLine?: true;
}

/** Phrases that introduce a person, with the role that the phrase itself gives. */
const introductions: readonly Introduction[] = [
  {
    role: 'victim',
    needs: /death|homicide|murder|killing|manslaughter|suicide/,
    pattern: new RegExp(
      `\\b(?:tragic\\s+|sudden\\s+)?${deathNoun}\\s+(?:in\\s+[^.]{3,30}\\s+)?of\\s+(?:an?\\s+(?:[A-ZÀ-ÖØ-ÞŴŶa-zß-öø-ÿŵŷ]+\\s+)?(?:woman|man|mother|lady|person)[^.]{0,60}?(?:call(?:ed)?|known as|referred to as|named)\\s+)?${name}`,
    ),
  },
  {
    role: 'victim',
    needs: /case|subject|story|memory|tribute|condolence/i,
    pattern: new RegExp(
      `\\b(?:case|subject|story|memory|tribute|condolences)\\b[^.]{0,30}?\\b(?:of|to|is|regarding|concerning)\\s*:?,?\\s*${name}`,
    ),
    caseLine: true,
  },
  {
    role: 'victim',
    needs: /concerning|regarding|DHR/,
    pattern: new RegExp(
      `\\b(?:concerning|regarding|DHR\\s*[-–—:/])\\s*${name}(?=\\s*(?:$|[-–—,./]|who|in\\b|died))`,
    ),
    caseLine: true,
  },
  {
    role: 'victim',
    needs: /Domestic (?:Homicide|Abuse)/,
    pattern: new RegExp(`\\bDomestic (?:Homicide|Abuse Related Death) Review\\s*[-–—:,]\\s*${name}\\s*$`),
    caseLine: true,
  },
  {
    role: 'victim',
    needs: /\b(?:[Ss]he|[Hh]e) (?:was|died|took)/,
    pattern: new RegExp(
      `(?<=^|[.]\\s)${name}\\s+was\\s+[^.;]{0,60}?\\b\\d{2}\\b[^.;]{0,50}[.;]\\s+(?:[Ss]he|[Hh]e)\\s+(?:was\\s+(?:killed|murdered|stabbed|strangled|found\\s+dead)|died\\b|took\\s+(?:her|his)\\s+own\\s+life)`,
    ),
  },
  {
    role: 'victim',
    needs: /victim|deceased|ubject of/,
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:victim|deceased|[Ss]ubject of (?:this|the) (?:review|report))(?:\\s+in this (?:case|review))?,?\\s*(?:is|was|will be|:|who is|has been|\\()?\\s*(?:called|known as|referred to(?: in this report)? as|given the pseudonym|named)?\\s*${name}`,
    ),
  },
  {
    role: 'perpetrator',
    needs: /perpetrator|offender/,
    pattern: new RegExp(
      `\\b(?:perpetrator|alleged offender|offender),?\\s*(?:is|was|will be|:|\\()?\\s*(?:called|known as|referred to(?: in this report)? as|given the pseudonym|named)?\\s*${name}`,
    ),
  },
  {
    role: 'perpetrator',
    needs: /(?:killed|murdered|stabbed|strangled)\s+by/,
    pattern: new RegExp(
      `\\b(?:killed|murdered|stabbed|strangled)\\s+by\\s+(?:(?:her|his|their)\\s+[A-ZÀ-ÖØ-ÞŴŶa-zß-öø-ÿŵŷ-]+(?:\\s+[A-ZÀ-ÖØ-ÞŴŶa-zß-öø-ÿŵŷ-]+){0,2},?\\s+)?${name}`,
    ),
  },
  {
    role: 'perpetrator',
    needs: /\bby (?:her|his|their) /,
    pattern: new RegExp(
      `\\b(?:abuse[d]?|controlled|coerc\\p{L}+|assault(?:s|ed)|violence|behaviour|subjected[^.]{3,60})(?:\\s+(?:for|over|throughout)\\s+[^.,;]{3,40}?)?\\s+by\\s+(?:her|his|their)\\s+(?:[\\p{L}-]+,?\\s+){1,3}?${name}`,
      'u',
    ),
  },
  {
    role: 'perpetrator',
    needs: /convicted|guilty|sentenced/,
    pattern: new RegExp(
      `${name}(?:,[^.,]{0,60},)?\\s+(?:was|has been|is)\\s+(?:arrested and |charged and |subsequently |later |also )?(?:convicted|found guilty|sentenced)\\b[^.]{0,80}\\b(?:murder|manslaughter|killing)`,
    ),
  },
  {
    role: 'victim',
    needs: /call|refer|known|name/,
    pattern: new RegExp(
      `(?<!\\bby )\\b(?:woman|man|lady|mother|person|victim|deceased|her|him)\\b(?:(?!\\bby (?:her|his) )[^.]){0,80}?(?:whom\\s+(?:we|this (?:report|review))\\s+(?:shall\\s+|will\\s+)?(?:call|name|refer to as)|(?:who\\s+)?(?:will|shall|is to|has been|is)\\s+(?:be\\s+)?(?:called|referred to(?: throughout)?(?: in this (?:report|review))?(?: throughout)? as|known(?: in this (?:report|review))? as|named))\\s+${name}`,
    ),
  },
  {
    role: 'victim',
    needs: /killed|murdered|stabbed|strangled|found dead|fatally/,
    pattern: new RegExp(
      `${name}(?:,[^.,]{0,60},|\\s*\\([^)]{1,40}\\))?\\s+(?:was|had been)\\s+(?:[A-ZÀ-ÖØ-ÞŴŶa-zß-öø-ÿŵŷ]+ly\\s+)?(?:killed|murdered|stabbed to death|strangled|found dead|fatally)\\b`,
    ),
  },
  {
    role: 'victim',
    needs: /who (?:was|died|took|had)/,
    pattern: new RegExp(
      `\\b(?:concerns|about|examines|considers|into|regards|reviews|relates to)\\s+(?:an?\\s+(?:woman|man)[^.,]{0,20},?\\s+)?${name}(?:,\\s+(?:aged\\s+)?\\d{2})?,?\\s+who\\s+(?:(?:was|had been)\\s+(?:killed|murdered|stabbed|strangled|found dead|fatally)|died\\b|took (?:her|his) own life)`,
    ),
  },
  {
    role: 'victim',
    needs: /died|life/,
    pattern: new RegExp(
      `${name}\\s+(?:\\(pseudonym\\)\\s+)?(?:died|took (?:her|his|their) own life|ended (?:her|his|their) (?:own )?life)\\b`,
    ),
  },
  {
    role: 'victim',
    needs: /\b\d{2}\b[^.]{0,30}\b(?:died|took|ended|killed|murdered|found)/,
    pattern: new RegExp(
      `${name},?\\s+(?:who was\\s+|then\\s+)?(?:aged\\s+|an?\\s+(?:[a-zà-ÿ-]+\\s+){1,3}?(?:of|aged)\\s+)?\\d{2}(?:\\s+years\\s+(?:old|of age))?,?\\s+(?:who\\s+)?(?:died\\b|took (?:her|his|their) own life|ended (?:her|his|their)|was (?:killed|murdered|found (?:dead|hanged|hanging)))`,
    ),
  },
  {
    role: 'victim',
    needs: /[’']s (?:death|suicide)/,
    pattern: new RegExp(
      `${name}[’']s\\s+(?:death\\s+(?:was|is|resulted|appears|came)\\b[^.]{0,30}\\b(?:suicide|homicide|murder|domestic abuse|own hand)|suicide\\b)`,
    ),
  },
  {
    role: 'victim',
    needs: /\d{2}/,
    pattern: new RegExp(
      `${name}\\s+was\\s+(?:aged\\s+|a\\s+(?:woman|man)\\s+(?:of|aged)\\s+)?\\d{2}(?:\\s+years\\s+(?:old|of age))?,?\\s+(?:when|at the time)\\s+(?:of\\s+)?(?:she|he|they|her|his|their)\\s+(?:died|was|were|death)`,
    ),
  },
];

/** How far into a report its people are introduced, in blocks of running text. */
const opening = 120;

/** People whom sentences of the opening, the cover, or the key's section introduce. */
export function peopleInProse(draft: Draft, zones: readonly Zone[]): readonly Person[] {
  const people: Person[] = [];
  let seen = 0;
  for (const block of draft.blocks) {
    const zone = zones[block.index] ?? 'body';
    if (
      zone === 'letter' ||
      zone === 'file' ||
      zone === 'contents' ||
      block.kind === 'revision' ||
      block.kind === 'comment' ||
      block.kind === 'hidden' ||
      block.kind === 'footnote' ||
      block.kind === 'endnote'
    )
      continue;
    if (seen++ > opening) break;
    const cover = zone === 'cover';
    for (const { pattern, needs, role, caseLine } of introductions) {
      if (!needs.test(block.text)) continue;
      if (caseLine && !cover && zone !== 'margin') continue;
      const found = pattern.exec(block.text);
      const known = cleanName(found?.groups?.['name'] ?? '');
      if (!found || known === null || isCommon(known, block.text)) continue;
      people.push({
        name: known,
        aliases: [],
        role,
        description: '',
        age: null,
        sex: sexOf(found[0].replace(/\b(?:her|his|he|she)\b/gi, '')),
        block: block.index,
        source: cover ? 'cover' : 'prose',
      });
    }
  }
  return people;
}

/** A place or body that stands where a name might: "the death of Kent residents". */
function isCommon(name: string, text: string): boolean {
  return new RegExp(
    `${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s+(?:Community|Council|Partnership|County|Borough|Police|residents?|Safeguarding)`,
  ).test(text);
}
