/**
 * The markup within a line: marks of defects and traps, tracked changes, comments, notes, hidden text.
 *
 * @typedef {object} Mark words that a rule must find (a defect) or must leave alone (a trap)
 * @property {'mark'} kind
 * @property {readonly string[]} rules
 * @property {boolean} trap
 * @property {string} why why a trap must stay silent
 * @property {readonly Inline[]} children
 *
 * @typedef {object} Span
 * @property {'inserted' | 'deleted' | 'hidden' | 'highlighted' | 'bold' | 'italic'} kind
 * @property {readonly Inline[]} children
 *
 * @typedef {object} Note hangs on the place where it stands
 * @property {'footnote' | 'endnote' | 'comment'} kind
 * @property {string} author of a comment; empty for notes
 * @property {readonly Inline[]} children
 *
 * @typedef {{ kind: 'text', text: string }} Text
 * @typedef {Text | Mark | Span | Note} Inline
 */

/** @type {ReadonlyArray<readonly [open: string, close: string, kind: Span['kind'] | Note['kind'] | 'mark']>} */
const BRACKETS = [
  ['{{', '}}', 'mark'],
  ['{+', '+}', 'inserted'],
  ['{-', '-}', 'deleted'],
  ['{~', '~}', 'hidden'],
  ['{=', '=}', 'highlighted'],
  ['{#', '#}', 'comment'],
  ['[^^', '^^]', 'endnote'],
  ['[^', '^]', 'footnote'],
  ['**', '**', 'bold'],
  ['__', '__', 'italic'],
];

/**
 * Reads one line of marked-up text.
 *
 * @param {string} source
 * @returns {Inline[]}
 * @throws {Error} where a bracket is not closed or a mark names no rule
 */
export function parseInline(source) {
  const { nodes, at } = readUntil(source, 0, null);
  if (at !== source.length) throw new Error(`unexpected markup at "${source.slice(at, at + 30)}"`);
  return nodes;
}

/**
 * @param {string} source
 * @param {number} start
 * @param {string | null} close the bracket that ends this stretch; null for the whole line
 * @returns {{ nodes: Inline[], at: number }}
 */
function readUntil(source, start, close) {
  /** @type {Inline[]} */
  const nodes = [];
  let text = '';
  let at = start;
  const flush = () => {
    if (text) nodes.push({ kind: 'text', text });
    text = '';
  };
  while (at < source.length) {
    if (close !== null && (source.startsWith(close, at) || (close === '}}' && source.startsWith('||', at))))
      break;
    const bracket = BRACKETS.find(([open]) => source.startsWith(open, at));
    if (!bracket) {
      text += source[at++];
      continue;
    }
    flush();
    const read = readBracket(source, at, bracket);
    nodes.push(read.node);
    at = read.at;
  }
  if (close !== null && at >= source.length)
    throw new Error(`no "${close}" after "${source.slice(start, start + 40)}"`);
  flush();
  return { nodes, at };
}

/**
 * @param {string} source
 * @param {number} at where the bracket opens
 * @param {(typeof BRACKETS)[number]} bracket
 * @returns {{ node: Inline, at: number }}
 */
function readBracket(source, at, [open, close, kind]) {
  let inner = at + open.length;
  let lead = '';
  if (kind === 'mark' || kind === 'comment') {
    const divider = kind === 'mark' ? '|' : ': ';
    const end = source.indexOf(divider, inner);
    if (end < 0) throw new Error(`no "${divider}" after "${source.slice(at, at + 40)}"`);
    lead = source.slice(inner, end);
    inner = end + divider.length;
  } else if (open.startsWith('[^')) {
    while (source[inner] === ' ') inner++;
  }
  const { nodes, at: end } = readUntil(source, inner, close);
  if (kind === 'mark') return finishMark(source, lead, nodes, end);
  const node =
    kind === 'footnote' || kind === 'endnote' || kind === 'comment'
      ? { kind, author: lead, children: nodes }
      : { kind, children: nodes };
  return { node, at: end + close.length };
}

/**
 * @param {string} source
 * @param {string} lead rule ids, with "!" in front for a trap
 * @param {readonly Inline[]} children
 * @param {number} end where the marked words end: at "||" or at the closing brackets
 * @returns {{ node: Mark, at: number }}
 */
function finishMark(source, lead, children, end) {
  const close = source.indexOf('}}', end);
  const why = source.startsWith('||', end) ? source.slice(end + 2, close).trim() : '';
  const trap = lead.startsWith('!');
  const rules = lead
    .replace('!', '')
    .split(',')
    .map((rule) => rule.trim());
  for (const rule of rules)
    if (!/^[a-z-]+\/[a-z-]+$/.test(rule)) throw new Error(`"${rule}" is not the id of a rule`);
  if (trap && why === '') throw new Error(`a trap needs a reason: ${plainText(children)}`);
  return { node: { kind: 'mark', rules, trap, why, children }, at: close + 2 };
}

/**
 * The words that a reader of the page sees: without notes, comments, deletions and hidden text.
 *
 * @param {readonly Inline[]} nodes
 * @returns {string}
 */
export function plainText(nodes) {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text.replaceAll('{br}', ' ');
      return isUnseen(node) || isNote(node) ? '' : plainText(node.children);
    })
    .join('');
}

/**
 * @param {Inline} node
 * @returns {node is Note}
 */
export function isNote(node) {
  return node.kind === 'footnote' || node.kind === 'endnote' || node.kind === 'comment';
}

/**
 * True for what the page does not show once changes are accepted: deletions, hidden text, comments.
 *
 * @param {Inline} node
 */
export function isUnseen(node) {
  return node.kind === 'deleted' || node.kind === 'hidden' || node.kind === 'comment';
}

/**
 * The same text as it is printed: changes accepted, comments and hidden text gone.
 *
 * @param {readonly Inline[]} nodes
 * @returns {Inline[]}
 */
export function accepted(nodes) {
  return nodes
    .filter((node) => !isUnseen(node))
    .flatMap((node) => {
      if (node.kind === 'text') return [node];
      const children = accepted(node.children);
      return node.kind === 'inserted' ? children : [{ ...node, children }];
    });
}
