import { acrossBlocks, type Block, blockCount, type Draft, derived, everyBlock } from '@dhrlint/draft';
import type { Company, Party } from '../voice/company.js';
import type { WordIndex } from '../word-index.js';
import type { People } from './people.js';

/** Excerpts of up to this many blocks need no key of pseudonyms: who "she" is goes without saying. */
const longestExcerpt = 12;

interface Given {
  readonly people: People;
  readonly words: WordIndex;
}

type Role = Party['role'];
type Sex = Party['sex'];

/**
 * The people of the report as far as words about them have to be told apart: those whom the facts know, and those
 * whom only its prose brings in ("killed by her partner, Adult B", "a friend called Nan").
 */
export function companyOf(draft: Draft, { people, words }: Given): Company {
  const told = rolesToldIn(draft);
  const sexOf = (name: string, others: readonly string[] = []) =>
    sexByPronoun(name, others, blocksNaming(name, draft, words));
  const accused = partnerOfSuicide(people);
  const known = people.all.map((p): Party => {
    const names = [p.name, ...p.aliases];
    const tales = names.flatMap((name) => told.get(name) ?? []);
    const role: Role = p.role === 'victim' || p.role === 'perpetrator' ? p.role : 'other';
    const own =
      p === accused ? 'perpetrator' : settled(role, tales, p.source === 'key', people.victims.length);
    const others = people.all.filter((other) => other !== p).map((other) => other.name);
    const called = p.sex ?? (own === 'other' ? null : sexCalled(p.name, blocksNaming(p.name, draft, words)));
    const sex =
      called ??
      (own === 'perpetrator' ? likelySex(p.name, people, blocksNaming(p.name, draft, words)) : null) ??
      (own === 'other' ? null : sexOf(p.name, others));
    const kin = own === 'victim' ? undefined : kinToVictim(p.description, own, people);
    return { names, role: own, sex, ...(kin === undefined ? {} : { kin }) };
  });
  // "INES" on the front page is Ines.
  const knownAs = known.flatMap((p) => p.names.map((n) => n.toLowerCase()));
  const others = [...told].filter(
    ([name]) => !knownAs.some((n) => n === name.toLowerCase() || n.startsWith(`${name.toLowerCase()} `)),
  );
  const all = [
    ...known,
    ...others.map(([name, tales]): Party => ({ names: [name], role: roleIn(tales), sex: sexOf(name) })),
  ];
  return {
    people: all,
    presumeVictim: all.every((p) => p.role !== 'victim') && blockCount(draft) <= longestExcerpt,
  };
}

/** Where nobody is called the perpetrator, as where the victim took her own life, the one partner whom the key lists. */
function partnerOfSuicide({ all, victims, perpetrators }: People): People['all'][number] | null {
  if (perpetrators.length > 0 || victims.length !== 1) return null;
  const partners = all.filter(
    ({ role, description }) =>
      role !== 'victim' && role !== 'perpetrator' && ofPartner.test(toHer(description, victims)),
  );
  return partners.length === 1 ? (partners[0] ?? null) : null;
}

/** "31: Rowan's former partner" as "her former partner": the age goes, and the name of the victim stands for her. */
function toHer(description: string, victims: People['victims']): string {
  const plain = description.replace(/^(?:aged )?(?:\d{1,3}|(?:(?:early|mid|late)[- ])?\d0s)[:;,.)\s-]+/i, '');
  const whose = /^(\S+)['’]s /.exec(plain);
  const named = victims.some((v) => [v.name, ...v.aliases].includes(whose?.[1] ?? ''));
  return whose && named ? `her ${plain.slice(whose[0].length)}` : plain;
}

const ofKin =
  /\b(?:step|grand)?(?:son|daughter|mother|father|brother|sister)\b(?!-)|\b(?:nephew|niece|uncle|cousin|lodger|flatmate|housemate)\b/;

/** "His son", "Rowan's mother": what somebody is to the victim; of those near the perpetrator nothing is taken. */
function kinToVictim(description: string, role: Role, { victims }: People): string | undefined {
  const kin = ofKin.exec(description.toLowerCase())?.[0];
  if (role === 'perpetrator' || kin === undefined) return kin;
  const whose = /^(?:the )?([\p{L}]+)(?:['’]s)? /u.exec(description)?.[1]?.toLowerCase() ?? '';
  const named = victims.some((v) => [v.name, ...v.aliases].some((n) => n.toLowerCase() === whose));
  return named || whose === 'victim' ? kin : undefined;
}

const ofPartner =
  /^(?:(?:the )?(?:victim|deceased)['’]s|her|his|their)? ?(?:former |ex-?|estranged |then |late )?(?:partner|husband|wife|boyfriend|girlfriend|ex)\b(?! of )/i;

/** The key has the first word. Without one, somebody who killed another and then died is told of as a victim too. */
function settled(role: Role, tales: readonly Role[], keyed: boolean, victims: number): Role {
  const killed = tales.includes('perpetrator');
  if (role === 'victim' && killed && victims > 1 && !keyed) return 'perpetrator';
  if (keyed && role !== 'other') return role;
  if (role === 'victim' && tales.length > 0 && !tales.includes('victim'))
    return killed ? 'perpetrator' : 'other';
  if (role === 'other' && !keyed && killed) return 'perpetrator';
  return role === 'other' && !keyed && tales.includes('victim') ? 'victim' : role;
}

function roleIn(tales: readonly Role[]): Role {
  return tales.includes('perpetrator') ? 'perpetrator' : tales.includes('victim') ? 'victim' : 'other';
}

const title = '(?:(?:Adult|Person|Mr|Mrs|Ms|Miss|Mx|Dr) )?';
/** Latin letters by their ranges: Unicode classes take the engine long to compile. */
const name = `(${title}[A-Z][\\wÀ-ɏ'’-]*)`;
const kin =
  '(?:[a-z]+ ){0,4}?(?:partner|ex-partner|husband|ex-husband|wife|ex-wife|boyfriend|girlfriend|son|grandson|daughter|brother|sister|father|mother|nephew|lodger|stepson|son-in-law)';
const killing =
  '(?:killed|murdered|stabbed|strangled|shot|attacked|assaulted|beaten|struck|suffocated|drowned|injured)';

const asPerpetrator: readonly RegExp[] = [
  new RegExp(
    `${killing}(?: to death)?(?: [a-z]+){0,5} by (?:(?:her|his|their|the|an?) ${kin},? )?${name}`,
    'g',
  ),
  new RegExp(`${killing}(?:,? [a-z]+){6,16},? by (?:her|his|their) ${kin},? ${name}`, 'g'),
  new RegExp(`(?:inflicted|caused) by (?:(?:her|his|their) ${kin},? )?${name}`, 'g'),
  new RegExp(
    `${name},?(?: [^.;,]{1,40},)? (?:had |then |was (?:later )?)?(?:killed|murdered|stabbed|shot|strangled) (?:both|his|her|their|them|him|[A-Z])`,
    'g',
  ),
  new RegExp(
    `${name},?(?: [^.;,]{1,40},)? (?:was|were) (?:later |subsequently |then )?(?:convicted of|found guilty|sentenced|charged with|arrested (?:on suspicion|for)|the perpetrator)`,
    'g',
  ),
  new RegExp(
    `${name} (?:later |then )?(?:pleaded guilty|admitted (?:murder|manslaughter|killing)|is serving|was the perpetrator)`,
    'g',
  ),
  new RegExp(`(?:former|ex-|abusive) ?(?:partner|husband|wife|boyfriend|girlfriend),? ${name}\\b`, 'g'),
  new RegExp(`perpetrator(?: is| was|,)?(?: (?:called|known as|referred to as|named))?,? ${name}\\b`, 'g'),
];
const asVictim: readonly RegExp[] = [
  new RegExp(
    `${name}, (?:who was|aged|then) (?:[a-z-]+|\\d+)(?: years old| years)?,? (?:died|was (?:killed|murdered|found))`,
    'g',
  ),
  new RegExp(
    `${name} (?:was \\d+[^.;]{0,40} when (?:she|he|they) (?:was|were) (?:killed|murdered)|was (?:killed|murdered|stabbed to death|strangled) (?:by|in|on|at))`,
    'g',
  ),
  new RegExp(`${name} (?:also )?died\\b(?! (?:out|down|away))`, 'g'),
  new RegExp(`(?:death|murder|killing|homicide|manslaughter|suicide) of ${name}`, 'g'),
  new RegExp(`deaths of [^.;]{2,60}? and (?:of )?(?:(?:her|his) ${kin},? )?${name}`, 'g'),
  new RegExp(`(?:contact|dealings|involvement) (?:that )?[^.;]{0,60}? with ${name}, who was`, 'g'),
];
const asOther: readonly RegExp[] = [
  new RegExp(
    `(?:friend|sister|mother|father|brother|daughter|son|aunt|uncle|cousin|neighbour|colleague|grandmother|child|niece|nephew)s?,?(?: (?:(?:who )?(?:is|was|are) )?(?:called|named|known as))?,? ${name}\\b`,
    'g',
  ),
  new RegExp(
    `${name},? (?:is|was|who is|who was|had been) [^.;,]{1,30}['’]s? (?:${kin}|friend|oldest friend|neighbour|aunt|cousin)`,
    'g',
  ),
];

const noName =
  /^(?:Who|Whose|Which|Whoever|Why|How|Where|Some|Many|Those|Others|Everyone|Everybody|Nothing|Another|The|This|That|These|It|He|She|They|We|His|Her|Their|Police|Officers|Panel|Review|In|On|At|By|No|Nobody|Nothing|None|Home|Domestic|Act|Mr|Mrs|Ms|Dr|Adult|Child|Children|Section|Crown|Court|A|An|And|But|If|When|There|What|One|Two|Three|Friend|Neighbour|Neither|Both|Someone|Council|Trust|January|February|March|April|May|June|July|August|September|October|November|December|Victim|Perpetrator|Women|Woman|Man|Men|Each|All|Family|Mother|Father|Sister|Brother|Independent|Local|National|Safer|Community|DHR|MARAC|IMR|NHS|GP|CPS|IDVA)$/;

/** What the prose says of each name that it brings in, as often as it says so. */
function rolesToldIn(draft: Draft): ReadonlyMap<string, readonly Role[]> {
  const told = new Map<string, Role[]>();
  for (const { name, role } of talesIn(draft)) {
    const known = told.get(name);
    if (known) known.push(role);
    else told.set(name, [role]);
  }
  return told;
}

interface Tale {
  readonly name: string;
  readonly role: Role;
}

const talesIn = acrossBlocks((block): readonly Tale[] =>
  block.quotation || (block.kind !== 'paragraph' && block.kind !== 'list-item') ? [] : talesOf(block),
);

const talesOf = derived(({ text }: Block): readonly Tale[] => {
  if (!tells.test(text)) return [];
  const read = (patterns: readonly RegExp[], role: Role) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const found = (match[1] ?? '').replace(/['’]s$/, '');
        return found !== '' && !noName.test(found) ? [{ name: found, role }] : [];
      }),
    );
  return [...read(asPerpetrator, 'perpetrator'), ...read(asVictim, 'victim'), ...read(asOther, 'other')];
});

/** Words of which one stands wherever somebody is brought in. */
const tells =
  /kill|murder|stab|strangl|shot|attack|assault|struck|inflicted|caused by|convicted|guilty|sentenced|charged|arrested|admitted|serving|partner|husband|boyfriend|perpetrator|death|died|homicide|suicide|contact|called/;

/**
 * The sex that the pronouns next after a name tell; null where they disagree or are wanting.
 * @param others names of whom a pronoun behind them is told instead
 * @param blocks those that hold the name
 */
function sexByPronoun(name: string, others: readonly string[], blocks: readonly Block[]): Sex {
  let female = 0;
  let male = 0;
  for (const block of blocks) {
    for (const match of pronounsAfter(name)(block)) {
      if (others.some((other) => match.words.includes(other))) continue;
      const pronoun = match.pronoun.toLowerCase();
      if (pronoun === 'she' || pronoun === 'her') female++;
      else male++;
    }
  }
  return female > 2 * male ? 'female' : male > 2 * female ? 'male' : null;
}

/** The sex by which a name is called outright: "Ivo, her husband", "Ivo left. He", "Ivo himself"; null where none is. */
function sexCalled(name: string, blocks: readonly Block[]): Sex {
  return majority(blocks.flatMap((block) => callsOf(name)(block).outright));
}

/**
 * The sex that a perpetrator most likely has whom nothing calls by it: that of the pronouns beside the name, which where
 * the victim is a woman may be hers.
 */
function likelySex(name: string, { victims }: People, blocks: readonly Block[]): Sex {
  const beside = blocks.flatMap((block) => callsOf(name)(block).beside);
  const male = beside.filter((sex) => sex === 'male').length;
  const female = beside.length - male;
  if (male > 0 && victims.length > 0 && victims.every((v) => v.sex === 'female')) return 'male';
  return male > 2 && female === 0 ? 'male' : female > 2 && male === 0 ? 'female' : null;
}

function majority(sexes: readonly ('female' | 'male')[]): Sex {
  const male = sexes.filter((sex) => sex === 'male').length;
  const female = sexes.length - male;
  return female > 2 * male ? 'female' : male > 2 * female ? 'male' : null;
}

interface Calls {
  readonly outright: readonly ('female' | 'male')[];
  readonly beside: readonly ('female' | 'male')[];
}

const manOf = 'husband|boyfriend|father|brother|son|uncle|nephew|grandson|stepfather|stepson|man';
const womanOf =
  'wife|girlfriend|mother|sister|daughter|aunt|niece|granddaughter|stepmother|stepdaughter|woman';
const ofWoman = new RegExp(`^(?:${womanOf}|herself|[Ss]he|her)$`);
const calls = new Map<string, (block: Block) => Calls>();

/** What a block calls a name, kept block by block. */
function callsOf(name: string): (block: Block) => Calls {
  let read = calls.get(name);
  if (!read) {
    const bare = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const kinWord = `(${manOf}|${womanOf})`;
    const patterns = [
      // With nobody else in the sentence who could be meant: not "Una was killed by her husband, Ivo. He".
      `(?:^|[.!?]\\s)${bare}\\b(?!['’]s)(?:(?!\\b(?:${manOf}|${womanOf}|partner|spouse)\\b)[^.!?A-ZÀ-Þ]){0,120}[.!?]\\s+(He|She)\\b`,
      `\\b${bare}\\b[^.;,]{0,40}\\b(himself|herself)\\b`,
      `\\b${bare},? (?:who was |was |is )?(?:[Hh]er|[Hh]is|the|an?)(?: [a-z’'-]+){0,2}? ${kinWord}\\b(?!['’])`,
      `\\b(?:[Hh]er|[Hh]is)(?: [a-z’'-]+){0,2}? ${kinWord},? ${bare}\\b(?!['’]s [a-z]+ (?:and|${manOf}|${womanOf}))`,
    ].map((source) => new RegExp(source, 'g'));
    const near = ['he|him|his', 'she|her'].map(
      (pronouns) => new RegExp(`\\b${bare}\\b[^.]{0,60}?\\b(${pronouns})\\b`, 'g'),
    );
    const sexes = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(([, word = '']) =>
        ofWoman.test(word) ? ('female' as const) : ('male' as const),
      );
    read = derived(({ text }: Block) => ({
      outright: patterns.flatMap((pattern) => sexes(text, pattern)),
      beside: near.flatMap((pattern) => sexes(text, pattern)),
    }));
    if (calls.size >= mostAsked) calls.clear();
    calls.set(name, read);
  }
  return read;
}

interface FollowingPronoun {
  readonly words: string;
  readonly pronoun: string;
}

const asked = new Map<string, (block: Block) => readonly FollowingPronoun[]>();
/** A draft has a few people; over this many names that were typed and changed again none is kept. */
const mostAsked = 500;

/** The pronouns that follow a name, kept block by block. */
function pronounsAfter(name: string): (block: Block) => readonly FollowingPronoun[] {
  let read = asked.get(name);
  if (!read) {
    const after = new RegExp(
      `\\b${name}(?!['’]s)\\b[^.;]{0,80}?(?:\\. (He|She)|[,;] (?:and |but )?(he|she)|(?: and| of) (his|her))\\b`,
      'g',
    );
    read = derived(({ text }: Block) =>
      [...text.matchAll(after)].map(([words, ...pronouns]) => ({
        words,
        pronoun: pronouns.find((pronoun) => pronoun !== undefined) ?? '',
      })),
    );
    if (asked.size >= mostAsked) asked.clear();
    asked.set(name, read);
  }
  return read;
}

/** The blocks in which a name may stand: those that hold its first word. */
function blocksNaming(name: string, draft: Draft, words: WordIndex): readonly Block[] {
  const first = /[\p{L}\p{N}]+/u.exec(name.toLowerCase())?.[0];
  const blocks = first === undefined ? everyBlock(draft) : words.blocksWith(first);
  return [...blocks].flatMap((index) => draft.blocks[index] ?? []);
}
