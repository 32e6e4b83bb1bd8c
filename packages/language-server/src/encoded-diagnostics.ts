import { createHash } from 'node:crypto';
import type { Diagnostic } from 'vscode-languageserver/node';

interface Encoded {
  /** Behind a comma. */
  readonly json: Buffer;
  readonly digest: Buffer;
}

/** From one key to the next nearly all diagnostics are the same objects; those are not put into JSON again. */
const known = new WeakMap<Diagnostic, Encoded>();

/**
 * A list of diagnostics in JSON. All signs beyond ASCII are written as escapes: a client then reads the message in less
 * than three quarters of the time (measured with 850 diagnostics).
 */
export function jsonOf(diagnostics: readonly Diagnostic[]): Buffer {
  const [head, tail] = inCommon(last.diagnostics, diagnostics);
  const ends = last.ends.slice(0, head);
  let length = ends.at(-1) ?? 0;
  const parts = [last.json.subarray(0, length)];
  for (const diagnostic of diagnostics.slice(head, diagnostics.length - tail)) {
    const { json } = encoded(diagnostic);
    parts.push(json);
    length += json.length;
    ends.push(length);
  }
  const first = last.diagnostics.length - tail;
  const start = last.ends[first - 1] ?? 0;
  for (const end of last.ends.slice(first)) ends.push(length + end - start);
  parts.push(last.json.subarray(start));
  last = { diagnostics, ends, json: Buffer.concat(parts) };
  return Buffer.concat([opening, last.json.subarray(comma.length), closing]);
}

/** Diagnostics in JSON one behind the other, each behind a comma, and where each ends. */
interface EncodedList {
  readonly diagnostics: readonly Diagnostic[];
  readonly ends: readonly number[];
  readonly json: Buffer;
}

/**
 * The list that was put into JSON last. A key changes little of it, and two long stretches are copied in less time than
 * eight hundred short ones.
 */
let last: EncodedList = { diagnostics: [], ends: [], json: Buffer.alloc(0) };

/** How many diagnostics two lists have in common at their start, and behind those at their end. */
function inCommon(one: readonly Diagnostic[], other: readonly Diagnostic[]): readonly [number, number] {
  const most = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < most && one[head] === other[head]) head++;
  while (head + tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return [head, tail];
}

/** The same diagnostics at the same places have the same digest, in every run of the server. */
export function digestOf(diagnostics: readonly Diagnostic[]): string {
  const parts = diagnostics.map((diagnostic) => encoded(diagnostic).digest);
  return sha256(Buffer.concat(parts)).toString('base64url').slice(0, 22);
}

const [opening, comma, closing] = [Buffer.from('['), Buffer.from(','), Buffer.from(']')];

function encoded(diagnostic: Diagnostic): Encoded {
  let found = known.get(diagnostic);
  if (!found) {
    const json = Buffer.from(`,${inAscii(JSON.stringify(diagnostic))}`, 'latin1');
    let digest: Buffer | null = null;
    found = {
      json,
      get digest() {
        digest ??= sha256(json);
        return digest;
      },
    };
    known.set(diagnostic, found);
  }
  return found;
}

function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
