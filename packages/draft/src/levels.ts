import { createReactiveSystem } from 'alien-signals/system';

/**
 * What follows from what, as in a spreadsheet. Each value that is worked out has a level above all that it was worked
 * out from; after a change the levels are gone through from below, and at each only that is worked out again which
 * rests on something that came out another. So a key costs as much as what it changes, however much there is.
 */
interface Value {
  level: number;
  subs: Link | undefined;
  bringUp(): void;
}

/** A value that follows from others. */
interface Follower extends Value {
  deps: Link | undefined;
  depsTail: Link | undefined;
  readonly state: State;
  readonly isKept: boolean;
  /** Tells one working out from the next. */
  readonly working: number;
  workOut(): void;
  /** Has it worked out again. */
  wait(): void;
  /** Lets go of what it follows from. */
  forget(): void;
}

/** Nothing was worked out yet or nobody read it since; fits what it follows from; does not; or is being worked out. */
type State = 'new' | 'fresh' | 'stale' | 'working';

/** That one value was worked out from another. */
interface Link {
  readonly dep: Value;
  readonly sub: Follower;
  readonly nextDep: Link | undefined;
  readonly nextSub: Link | undefined;
}

/** The lists of links are the library's, the order of work is not. */
interface Links {
  link(dep: Value, sub: Follower, version: number): void;
  /** @returns the next link of what followed */
  unlink(link: Link, sub: Follower): Link | undefined;
}

const links = createReactiveSystem({
  update: () => false,
  notify: () => {},
  unwatched: (value) => {
    if (value instanceof Following && !value.isKept) unread.push(value);
  },
}) as unknown as Links;

/** What is being worked out and follows all that it reads. */
let reader: Follower | undefined;
/** How many values are being worked out, one within the other. */
let depth = 0;
/** Counts the times that something was worked out. */
let workings = 0;
/** Counts the changes. */
let changes = 0;
/** All below this level is as it has to be after the last change. */
let settledBelow = Number.POSITIVE_INFINITY;
/** What rests on something that came out another, by level. */
const waiting: Follower[][] = [];
/** What nobody reads any more. */
const unread: Follower[] = [];

/** A value that is given from without. */
export class Given<T> implements Value {
  readonly level = 0;
  subs: Link | undefined = undefined;
  subsTail: Link | undefined = undefined;
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  read(): T {
    if (reader) follow(this, reader);
    return this.#value;
  }

  bringUp(): void {}

  write(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    changes++;
    settledBelow = 0;
    tellReaders(this);
  }
}

/** A value that is worked out from others. */
export class Following<T> implements Follower {
  level = 1;
  deps: Link | undefined = undefined;
  depsTail: Link | undefined = undefined;
  subs: Link | undefined = undefined;
  subsTail: Link | undefined = undefined;
  state: State = 'new';
  /** The change after which it was last seen to be as it has to be. */
  seenAfter = -1;
  working = 0;
  #value: T | undefined;

  /**
   * @param work works it out; it is given what came out before, and gives the same object where that is to stand
   * @param isKept whether it is kept while nobody reads it
   */
  constructor(
    private readonly work: (before: T | undefined) => T,
    readonly isKept = false,
  ) {}

  /** @throws Error where it would follow from itself */
  read(): T {
    if (depth === 0) for (const _ of settling());
    this.bringUp();
    // What follows from nothing stays as it is, and would hold whoever has read it: every draft of a long process.
    if (reader && this.deps) follow(this, reader);
    if (depth === 0) forgetUnread();
    return this.#value as T;
  }

  /** Works it out again where it has to be. */
  bringUp(): void {
    if (this.state === 'working') throw new Error('something follows from itself');
    if (this.state === 'fresh' && this.level >= settledBelow && this.seenAfter !== changes) {
      this.#bringUpOthers();
      this.seenAfter = changes;
    }
    if (this.state !== 'fresh') this.workOut();
  }

  /** Brings up what it was worked out from, until that has it worked out again. */
  #bringUpOthers(): void {
    for (let each = this.deps; each; each = each.nextDep) {
      each.dep.bringUp();
      if (this.state !== 'fresh') return;
    }
  }

  workOut(): void {
    const outer = reader;
    const before = this.#value;
    const isFirst = this.state === 'new';
    reader = this;
    depth++;
    this.state = 'working';
    this.working = ++workings;
    this.depsTail = undefined;
    try {
      this.#value = this.work(before);
      this.state = 'fresh';
    } finally {
      if (this.state === 'working') this.state = 'stale';
      this.seenAfter = changes;
      depth--;
      reader = outer;
      this.#dropDeps();
    }
    if (!isFirst && before !== this.#value) this.tell(before as T, this.#value);
  }

  /** Tells those who read it that it came out another. */
  protected tell(_before: T, _now: T): void {
    tellReaders(this);
  }

  /** Lets go of what it was not read from again. */
  #dropDeps(): void {
    let each = this.depsTail ? this.depsTail.nextDep : this.deps;
    while (each) each = links.unlink(each, this);
  }

  forget(): void {
    this.depsTail = undefined;
    this.#dropDeps();
    this.state = 'new';
  }

  wait(): void {
    if (this.state !== 'fresh') return;
    this.state = 'stale';
    enqueue(this);
  }
}

function follow(dep: Value, by: Follower): void {
  links.link(dep, by, by.working);
  if (by.level <= dep.level) raise(by, dep.level + 1);
}

function raise(node: Follower, level: number): void {
  node.level = level;
  for (let each = node.subs; each; each = each.nextSub) {
    const above = each.sub;
    if (above.level <= level) raise(above, level + 1);
  }
}

function tellReaders(node: Value): void {
  for (let each = node.subs; each; each = each.nextSub) each.sub.wait();
}

function enqueue(node: Follower): void {
  for (let level = waiting.length; level <= node.level; level++) waiting.push([]);
  waiting[node.level]?.push(node);
}

/** How many milliseconds a step takes as a rule. */
const stepMilliseconds = 2;

/** Works out again in steps what rests on what has changed and is read by something. */
export function* settling(): Generator<undefined, void> {
  let since = Date.now();
  if (settledBelow === Number.POSITIVE_INFINITY) return;
  for (let level = 0; level < waiting.length; level++) {
    settledBelow = level;
    const nodes = waiting[level];
    for (let node = nodes?.pop(); node; node = nodes?.pop()) {
      if (node.state !== 'stale') continue;
      if (node.level > level) enqueue(node);
      else if (node.subs) node.workOut();
      if (Date.now() - since < stepMilliseconds) continue;
      yield;
      since = Date.now();
    }
  }
  settledBelow = Number.POSITIVE_INFINITY;
  forgetUnread();
}

/** What nobody reads any more is worked out anew when somebody does. */
function forgetUnread(): void {
  for (let node = unread.pop(); node; node = unread.pop()) if (!node.subs) node.forget();
}

/** Reads what may change without following it: the reader learns of changes in another way. */
export function unfollowed<T>(read: () => T): T {
  const outer = reader;
  reader = undefined;
  try {
    return read();
  } finally {
    reader = outer;
  }
}
