import { isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';
import type { Acceptance } from '../finding.js';
import { parseAccepted } from './configuration-file.js';

/** A list of accepted findings with one more in it. */
export interface ChangedList {
  /** The text of the file: comments and the order of what stood there before are kept. */
  readonly text: string;
  /** The reason that the same finding had before; null where it was not accepted yet. */
  readonly formerReason: string | null;
}

/**
 * Adds an acceptance to the text of `dhrlint.accepted.yaml`, or gives the finding the new reason where it is accepted
 * already for the same file. An acceptance without a reason yet is written for its author to finish.
 * @param comment says in words what is accepted; for people, and dhrlint never reads it
 * @throws ProblemsError where the text, or what comes of it, is no list of accepted findings
 */
export function addAcceptance(
  text: string,
  acceptance: Acceptance,
  file: string,
  comment: string,
): ChangedList {
  const standing = parseAccepted(text, file);
  const document = parseDocument(text);
  if (!isMap(document.contents)) document.contents = document.createNode({ accepted: [] }) as never;
  const accepted = document.get('accepted');
  const list = isSeq(accepted) ? accepted : new YAMLSeq();
  if (list !== accepted) document.set('accepted', list);
  list.flow = false;
  const index = standing.findIndex(
    ({ fingerprint, file: only }) => fingerprint === acceptance.fingerprint && only === acceptance.file,
  );
  const known = index < 0 ? null : list.items[index];
  if (isMap(known)) {
    known.delete('who');
    for (const [key, value] of Object.entries(acceptance)) known.set(key, value);
  } else {
    const node = document.createNode(acceptance);
    node.commentBefore = ` ${comment.replace(/\s+/g, ' ')}`;
    list.add(node);
  }
  const changed = document.toString({ lineWidth: 110 });
  if (acceptance.reason !== '') parseAccepted(changed, file);
  return { text: changed, formerReason: standing[index]?.reason ?? null };
}
