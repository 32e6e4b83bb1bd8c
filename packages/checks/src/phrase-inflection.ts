/** Past tense and past participle of the irregular verbs that phrases are likely to open with. */
const irregular: Readonly<Record<string, string>> = {
  be: 'was were been is are am',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  choose: 'chose chosen',
  come: 'came',
  cut: 'cut',
  do: 'did done does',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feel: 'felt',
  find: 'found',
  forget: 'forgot forgotten',
  get: 'got',
  give: 'gave given',
  go: 'went gone goes',
  have: 'had has',
  hear: 'heard',
  hide: 'hid hidden',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lead: 'led',
  leave: 'left',
  let: 'let',
  lie: 'lied lying',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  mislead: 'misled',
  overlook: 'overlooked',
  pay: 'paid',
  put: 'put',
  refer: 'referred referring',
  ring: 'rang rung',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  send: 'sent',
  set: 'set',
  shut: 'shut',
  speak: 'spoke spoken',
  spurn: 'spurned',
  stand: 'stood',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  turn: 'turned',
  understand: 'understood',
  wind: 'wound',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  write: 'wrote written',
  bear: 'bore borne',
  beat: 'beat beaten',
  bind: 'bound',
  bite: 'bit bitten',
  blow: 'blew blown',
  cast: 'cast',
  catch: 'caught',
  cling: 'clung',
  deal: 'dealt',
  dig: 'dug',
  fight: 'fought',
  flee: 'fled',
  fling: 'flung',
  fly: 'flew flown',
  forgive: 'forgave forgiven',
  forgo: 'forwent forgone',
  forego: 'forewent foregone',
  forsake: 'forsook forsaken',
  freeze: 'froze frozen',
  grow: 'grew grown',
  hang: 'hung',
  hit: 'hit',
  lay: 'laid',
  lend: 'lent',
  read: 'read',
  rid: 'rid',
  ride: 'rode ridden',
  rise: 'rose risen',
  sell: 'sold',
  show: 'showed shown',
  shrink: 'shrank shrunk',
  sink: 'sank sunk',
  sit: 'sat',
  sleep: 'slept',
  slide: 'slid',
  sow: 'sowed sown',
  spend: 'spent',
  spin: 'spun',
  split: 'split',
  stick: 'stuck',
  sting: 'stung',
  strike: 'struck',
  swallow: 'swallowed',
  swear: 'swore sworn',
  teach: 'taught',
  tread: 'trod trodden',
  undergo: 'underwent undergone',
  undo: 'undid undone',
  uphold: 'upheld',
  upset: 'upset',
  wear: 'wore worn',
  weave: 'wove woven',
  win: 'won',
  misread: 'misread',
  misjudge: 'misjudged',
  overdo: 'overdid overdone',
  mistake: 'mistook mistaken',
  partake: 'partook partaken',
  foresee: 'foresaw foreseen',
  withstand: 'withstood',
  cost: 'cost',
  learn: 'learnt learned',
  spoil: 'spoilt spoiled',
  burn: 'burnt burned',
  leap: 'leapt leaped',
  light: 'lit lighted',
  feed: 'fed',
  repay: 'repaid',
  swing: 'swung',
  creep: 'crept',
  sweep: 'swept',
  tear: 'tore torn',
  shoot: 'shot',
  wake: 'woke woken',
  buy: 'bought',
  lean: 'leant leaned',
};

/** Verbs of which the last consonant is doubled: "opt" is not among them, "omit" is. */
const doubling =
  /^(?:omit|commit|permit|admit|nag|stop|drop|get|put|let|set|shut|forget|begin|run|cut|prefer|refer|defer|rebut|egg|slip|snub|shun|shrug|skip|drag|abet|plug|fob|rob|drop|tap|wrap|hop|fib|rub|trap|strip|slam|stir|pin|knit|shop|beg|flap|bar|spur|trip|upset|regret|outwit|incur|concur|compel|acquit|rid|snap|flip|grab|stab|hug|sob|jab|thud|grip|clap|kidnap|chat|plan|scrap|knot|swot)$/;

/**
 * All forms of a verb given in its base form: "refuse" gives refuse, refuses, refused, refusing. Irregular verbs
 * that are not in the list above can be written out in a phrase as alternatives.
 */
export function inflect(base: string): readonly string[] {
  let forms = inflected.get(base);
  if (!forms) {
    const past = irregular[base]?.split(' ') ?? [regularPast(base)];
    forms = [...new Set([base, thirdPerson(base), ...past, participle(base)])];
    inflected.set(base, forms);
  }
  return forms;
}

/** A rule opens a hundred phrases with one verb. */
const inflected = new Map<string, readonly string[]>();

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function participle(base: string): string {
  if (base === 'be') return 'being';
  if (/[^eo]e$/.test(base) && base !== 'lie') return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function doubled(base: string): string {
  if (/[aeiou](?:l)$/.test(base) && /^(?:travel|cancel|counsel|rebel|repel)$/.test(base)) return `${base}l`;
  return doubling.test(base) ? `${base}${base.at(-1) ?? ''}` : base;
}
