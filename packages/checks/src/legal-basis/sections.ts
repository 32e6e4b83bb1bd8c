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
  /** Subsections that are never meant, though the section is, whatever the sentence is about. */
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

/**
 * Sections in one sentence that are cited for what another section is about; `sentence` may hold quotations.
 * `paragraph` is what it stands in, which may name the Act.
 */
export function wrongSections(
  sentence: string,
  sections: readonly SectionOf[],
  paragraph = sentence,
): readonly WrongSection[] {
  if (!/\b(?:sections?|ss?|sec)(?=\b|\d)/i.test(sentence)) return [];
  const lower = sentence.toLowerCase();
  return sections.flatMap((of) => {
    const unmeant = neverMeant(sentence, of, paragraph);
    if (unmeant.length > 0) return unmeant;
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
    if (!match || right) return [];
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

/** "Section 9(3A) of the Act": a subsection that the Act has not, told from its like by the Act that is named. */
function neverMeant(sentence: string, of: SectionOf, paragraph: string): readonly WrongSection[] {
  return (of.not ?? []).flatMap((section): readonly WrongSection[] => {
    const number = section.replace(/[()]/g, (bracket) => `\\s?\\${bracket}`);
    const act = named(of.act);
    const match = new RegExp(
      `\\b(?:section|sec\\.?|s\\.?)\\s*${number}(?:(?:,|\\s)*(?:of|in|to|under)\\s+(?:(?:the|that|this)\\s+)?(?:(${act}\\s+Act(?:\\s+\\(?\\d{4}\\)?)?)|(?:(?:same|said|20\\d\\d)\\s+)?Act\\b)|(?!\\s+of\\b))`,
      'i',
    ).exec(sentence);
    if (!match || /\bno\s*$/i.test(sentence.slice(0, match.index))) return [];
    if (match[1] === undefined && !new RegExp(`${act}\\s+Act\\b`, 'i').test(paragraph)) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, cited: section, right: of.sections[0] ?? '', act: of.act }];
  });
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
