/** Whoever deals with a death afterwards. */
const official =
  '(?:coroners?|inquests?|jury|jurors|judge|court|tribunal|registrar|magistrates?|IOPC|ombudsman|pathologist|regulator|inspectors?|commissioner|minister|panel|partnership|board|review)';
const proceedings = new RegExp(
  `\\b(?:${official}|hearing|verdict|conclusion|sentenced?|convicted|conviction|acquitted|appeal|trial|certificate|probate|registered)\\b`,
  'i',
);
const proceededOn = new RegExp(
  `\\b${official}\\b[^.;]*\\b(?:concluded|closed|opened|resumed|adjourned|held|heard|sat|met|ruled|recorded|determined|decided|reported|published|announced|returned|delivered|gave|given|issued|signed|wrote|certified|completed|ended|listed|reconvened|took place)(?:\\s+(?:its|her|his|their|a|an|the)\\s+(?:[a-z-]+\\s+){0,3}[a-z-]+)?,?\\s+on\\s+(?:the\\s+)?(?:[A-Z][a-z]+day,?\\s+)?$`,
  'i',
);
/** "It was held on": nobody's death is told by what is done with a hearing. */
const heldOn =
  /\b(?:was|were|had been|has been|is|be)\s+(?:(?:finally|eventually|then|at last|later|formally)\s+)?(?:held|heard|opened|reopened|resumed|adjourned|concluded|listed|convened)(?:\s+(?:again|in full|remotely|in public|in private))?,?\s+on\s+(?:the\s+)?(?:[A-Z][a-z]+day,?\s+)?$/;
const answeredOn =
  /\b(?:was|were|had been)\s+(?:(?:finally|later|then|formally|first)\s+)?(?:charged|remanded|convicted|sentenced)(?:\s+(?:with|to|in|by|of)\s+[^.;,]{1,40})?\s+on\s+(?:the\s+)?(?:[A-Z][a-z]+day,?\s+)?$/;
const thenProceeded =
  /^,?\s+(?:the|a|an|HM|H\.M\.|His Majesty[’']s|Her Majesty[’']s|(?:[A-Z][a-z]+\s+){1,2})\s*(?:[A-Za-z]+\s+){0,3}(?:[Cc]oroner|inquest|jury|[Jj]udge|[Cc]ourt|registrar|[Tt]ribunal|IOPC)\b/;

/** "The jury returned its verdict on 2 June: she died by …": the day is that of the proceedings. */
export function ofProceedings(text: string, date: { readonly start: number; readonly end: number }): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('. ', date.start) + 1), date.start);
  if (proceededOn.test(before) || heldOn.test(before)) return true;
  const opens =
    /^[^A-Za-z]*(?:(?:And|But|Then|Later|Finally)\s+)?[Oo]n\s+(?:the\s+)?(?:[A-Z][a-z]+day,?\s+)?$/.test(
      before,
    );
  return opens && thenProceeded.test(text.slice(date.end, date.end + 80));
}

/** "He was charged on 16 March": the day on which somebody answered for it, whatever else the sentence tells. */
export function ofAnswering(text: string, date: { readonly start: number }): boolean {
  return answeredOn.test(text.slice(Math.max(0, date.start - 100), date.start));
}

/** True where a sentence tells of a court, an inquest or another body that deals with the death. */
export function tellsOfProceedings(words: string): boolean {
  return proceedings.test(words);
}
