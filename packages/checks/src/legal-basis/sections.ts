/** What a section of an Act is about, so that another section cited for it can be told to be wrong. */
export interface SectionOf {
  /** Short title of the Act without "Act". */
  readonly act: string;
  /** Words of which one stands in a sentence that is about this. */
  readonly about: readonly string[];
  /** Words after which the sentence may be about another section all the same. */
  readonly unless?: readonly string[];
  /** The sections, with their subsections as cited ("9(1)"); "9" covers "9(1)" and "9(3)(a)". */
  readonly sections: readonly string[];
  /** Subsections that are not meant, though the section is. */
  readonly not?: readonly string[];
  /** Other Acts, without "Act", for which this one is mistaken: whatever section of theirs is cited is wrong. */
  readonly mistakenFor?: readonly string[];
}

/** A section cited for what stands in another. Offsets are UTF-16 code units. */
export interface WrongSection {
  readonly start: number;
  readonly end: number;
  readonly cited: string;
  readonly right: string;
  readonly act: string;
}

/** Sections in one sentence that are cited for what another section is about; `sentence` may hold quotations. */
export function wrongSections(sentence: string, sections: readonly SectionOf[]): readonly WrongSection[] {
  if (!/\b(?:section|sections|s|ss|sec)\b/i.test(sentence)) return [];
  const lower = sentence.toLowerCase();
  return sections.flatMap((of) => {
    const act = named(of.act);
    const cites = new RegExp(
      `\\b(?:section|sec\\.?|s\\.?)\\s*(\\d+[A-Z]{0,2}(?:\\s?\\(\\w{1,3}\\))*)(?:,|\\s)*(?:of|in|to|under)?\\s*(?:the\\s+)?${act}\\s+Act(?:\\s+\\(?\\d{4}\\)?)?|\\b${act}\\s+Act(?:\\s+\\(?\\d{4}\\)?)?,?\\s+\\(?(?:section|sec\\.?|s\\.?)\\s*(\\d+[A-Z]{0,2}(?:\\s?\\(\\w{1,3}\\))*)`,
      'gi',
    );
    if (!of.about.some((word) => lower.includes(word)) || of.unless?.some((word) => lower.includes(word)))
      return [];
    const found = [...sentence.matchAll(cites)];
    if (found.length === 0) return ofOtherAct(sentence, of);
    if (found.length !== 1) return [];
    const [match] = found;
    const cited = (match?.[1] ?? match?.[2] ?? '').replace(/\s/g, '');
    const right = of.sections.some((section) => cited === section || cited.startsWith(`${section}(`));
    const unmeant = of.not?.some((section) => cited.toLowerCase() === section.toLowerCase());
    if (!match || (right && !unmeant)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        cited,
        right: of.sections[0] ?? '',
        act: of.act,
      },
    ];
  });
}

/** The short title of an Act as a pattern: commas may be left out, "&" stands for "and". */
function named(act: string): string {
  return act
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/,?\s+/g, ',?\\s+')
    .replace(/\band\b/g, '(?:and|&)');
}

/** "Held under section 9 of the Domestic Abuse Act 2021": the section that is meant, of an Act that is not. */
function ofOtherAct(sentence: string, of: SectionOf): readonly WrongSection[] {
  return (of.mistakenFor ?? []).flatMap((act): readonly WrongSection[] => {
    const number = of.sections[0] ?? '';
    const match = new RegExp(
      `\\b(?:section|sec\\.?|s\\.?)\\s*${number}(?:\\s?\\(\\w{1,3}\\))*(?:,|\\s)*(?:of|in|to|under)\\s+(?:the\\s+)?${named(act)}\\s+Act(?:\\s+\\(?\\d{4}\\)?)?`,
      'i',
    ).exec(sentence);
    if (!match) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, cited: number, right: `${number} of the ${of.act} Act`, act }];
  });
}
