/** Words of which one stands in most names of bodies. */
export const bodyWord =
  /\b(?:police|constabulary|trust|council|NHS|health|care|service|services|housing|association|homes|board|probation|school|education|practice|surgery|GP|ICB|CCG|refuge|aid|centre|ambulance|fire|charity|ministry|department|DWP|CAFCASS|IDVA|homes|hospital|university|social|authority|partnership|agency|CRC|prison|heddlu|bwrdd)\b/i;

/** Whether a line of a list names a body. */
export function isBody(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (
    words.length > 30 ||
    /^(?:whether|how|what|why|when|to|that|if|identify|consider|examine)\b/i.test(text)
  )
    return false;
  return bodyWord.test(text) || (/^(?:[Tt]he )?\p{Lu}/u.test(text) && words.length <= 9);
}

/**
 * How many bodies one item may name: "Northshire Police and Westshire Police" names two. What a comma or a "for"
 * sets apart tells of the body before it ("Marl Trust, for hospital and community care").
 */
export function bodiesIn(text: string): number {
  const names = text
    .replace(/\([^)]*\)/g, '')
    .replace(/(?:,\s+(?!and\b)|\s+(?:for|on behalf of|through|with|as|in respect of)\s+).*$/s, '');
  const parts = names.split(/\s+(?:and|&)\s+(?=(?:the\s+)?\p{Lu})|;\s+(?=\S)/u);
  return Math.max(1, parts.filter((part) => bodyWord.test(part)).length);
}
