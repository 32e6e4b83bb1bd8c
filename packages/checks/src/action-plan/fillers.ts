/** Words that stand in a cell in place of what belongs there. */
const filler =
  /^(?:\W*(?:t\.?b\.?[cad]\.?(?:[\s,:–-]+(?:by|with|at|in|when|once|subject|following|after|pending|per)\b[^\d]{0,40})?|to be (?:confirmed|agreed|determined|decided|advised|identified|allocated|added|updated|completed|inserted|assigned|established|found|chosen|filled|recruited|appointed|settled|nominated|named|fixed)(?: by .{0,40})?|to follow|n\/?a|nil|none(?: (?:yet|to date|recorded|identified))?|not (?:applicable|known|yet known|yet (?:agreed|identified|available|assigned|appointed|decided|named|allocated|in post|confirmed|set)|set|identified|allocated|specified|recorded)|no update(?: (?:received|available|given|yet))?|update (?:awaited|requested|required|to follow)|awaited|awaiting (?:update|information|response)|pending|unknown|blank|see above|as above|ditto|x{2,}|insert.{0,30}|\[.{0,60}\])\W*)?$/iu;

/** True for an empty cell, a dash, a question mark, or a filler such as "TBC", "N/A" or "no update". */
export function isFiller(text: string): boolean {
  const words = text.replace(/\s+/g, ' ').trim();
  return !/[\p{L}\p{N}]/u.test(words) || filler.test(words);
}
