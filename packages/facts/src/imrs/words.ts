/**
 * Sources of the patterns that the ways of counting IMRs share; none has groups. "Internal" and "independent"
 * are wrong readings of the I, and common.
 */
export const imr =
  "(?:(?:(?:individual|internal|independent)\\s+)?(?:agency\\s+)?management\\s+(?:reviews?|reports?)(?:\\s+reports?)?(?:\\s*\\(\\s*[\"“'‘]?IMRs?[\"”'’]?\\s*\\))?|(?:(?:single[- ])?agency )?reviews\\s*\\(IMRs\\)|(?:single[- ])?agency review\\s*\\(IMRs?\\)|IMRs?(?!\\w)(?:\\s+reports?)?|IMR['’]s(?![a-z]))";

/** Says whether a text speaks of IMRs at all; cheap enough for every block. */
export const mentionsImr = /\bIMR|management\s+re(?:view|port)/i;

/** Bodies that write IMRs. */
export const agencies =
  '(?:(?:partner\\s+)?(?:agencies|organi[sz]ations)|services|bodies|partners|providers|contributors|participants|trusts|departments)';

/** Words that may stand between a number and what it counts without making it a part of the whole. */
const plainAdjective =
  '(?:(?:single[- ])?agency|full|completed?|separate|individual|comprehensive|detailed|final|written|independent|submitted|different|distinct|relevant|key|main|involved|participating|contributing|following|local|partner|statutory and voluntary|thorough|high[- ]quality|good[- ]quality|such|named|listed|careful|candid|thoughtful|frank|honest|open|excellent|good|useful|helpful|lengthy|substantial|well[- ]written)';
export const adjectives = `(?:${plainAdjective},?\\s+(?:and\\s+)?){0,3}`;

/** What an agency does with its IMR. */
export const gave =
  '(?:provid(?:ed|ing|e)|suppl(?:ied|ying|y)|submit(?:ted|ting)?|wr(?:ote|ite|itten|iting)|prepar(?:ed|ing|e)|complet(?:ed|ing|e)|produc(?:ed|ing|e)|contribut(?:ed|ing|e)|g(?:ave|iven|iving)|furnish(?:ed|ing)|deliver(?:ed|ing)|compil(?:ed|ing|e)|under(?:took|taken|taking)|carr(?:ied|y|ying) out|conduct(?:ed|ing)|present(?:ed|ing)|dr(?:ew|awn) up\\b|sen(?:t|ding)(?! back)|returned(?! (?:to|for))|draft(?:ed|ing)|author(?:ed|ing)|made)';

/** What the review does with the IMRs that it has. */
export const had =
  '(?:receiv(?:ed|ing|es)|read(?:ing)?|consider(?:ed|ing|s)|look(?:ed|ing|s) (?:at|through)|(?:went|going) through|review(?:ed|ing|s)|examin(?:ed|ing|es)|scrutini[sz](?:ed|ing|es)|analys(?:ed|ing|es)|obtain(?:ed|ing)|had(?: sight of| access to| the benefit of| (?:before|in front of) (?:it|us|me|them|her|him)| (?:to|in) hand| in (?:its|our|my|her|his) hands?)?|dr(?:ew|aws?|awn|awing)(?: heavily| largely)? (?:up)?(?:on|from)|(?:based|built|founded) (?:up)?on|informed by|(?:rest(?:s|ed|ing)?|lean(?:s|ed|ing|t)?(?: heavily| largely| mainly| chiefly)?) (?:up)?on|relie[ds] (?:up)?on|assess(?:ed|es)|stud(?:ied|ies)|us(?:ed|es|ing)|compris(?:ed?|es|ing)|consist(?:ed|s) of|includ(?:ed|es|ing)|involv(?:ed|es|ing)|result(?:ed|ing) in|gather(?:ed|ing)|collat(?:ed|ing)|collect(?:ed|ing)|total(?:led|ling)?(?: of)?|there (?:were|are|have been|being|followed|came|arrived|resulted)|br(?:ings|ought) together|(?:a |the )?(?:review|analysis|reading|synthesis|distillation|summary|study) of|discuss(?:ed|es)|contain(?:ed|s)|made up of|took (?:in|account of)|through|via|quality[- ]assured|supported by|benefit(?:ed|ted) from|accepted|sourced from|distil(?:s|led|ling)|summari[sz](?:es|ed|ing)|weigh(?:s|ed|ing)|drew together|(?:had|has|have|having) (?:had )?regard to|(?:pored|went|gone) over|got|served by|(?:fed|aided|helped|assisted) by|at (?:its|our|my|her|his|their) disposal|(?:grateful|thankful) for|condens(?:es|ed)|synthesi[sz](?:es|ed)|digest(?:s|ed)|before (?:the (?:panel|chair|review|author)|it|us|me|them) (?:lay|lie|were|are)|possess(?:es|ed)|in possession of|saw|has|have)';

/** Asking for IMRs, as against having them. */
export const asked =
  /\b(?:ask(?:ed|s|ing)?|call(?:ed|s|ing)? (?:for|upon|on)|wr(?:itten|ote) to|request(?:ed|s|ing)?|sought|seek(?:s|ing)?|requir(?:ed|es|ing)|invit(?:ed|es|ing)|instructed|directed|expected|approached|would|will|should|agreed to|due to|needed? to|identified (?:as|to)|were to|was to|are to)\b/i;
export const commissioned = /\bcommission(?:ed|s|ing)\b/i;

/** Words after which a sentence no longer says that an IMR was given. */
export const negated =
  /\b(?:not|never|none|nor|neither|without|unable|declined|failed|refused|instead|rather than|other than|nil|exempt(?:ed)?|no longer|no|unlike|except)\b|n['’]t\b/i;

/** Documents that are no IMRs. */
export const otherDocuments =
  /\b(?:(?:short|summary|brief|information|narrative|proportionate|background|learning|single[- ]agency)\s+reports?|reports?|summar(?:y|ies)|statements?|letters?|returns?|responses?|reflections?|information)\b/i;

/** A number in words or figures, for patterns that need one in their middle; lighter than reading its value. */
export const someNumber =
  /\b(?:\d{1,4}|both|(?:half\s+)?an?\s+dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif)ty(?:[-\s]\w+)?)\b/i;

/** Several kinds of document in one breath, of which a number cannot be told. */
export const mixed = new RegExp(
  `^\\s*(?:,|and|or|and/or|&|/)\\s*(?!(?:and )?(?:an?|the|her|his|their|together|along|alongside|as well|plus|with|in addition)\\b)(?:(?!${someNumber.source})\\w+\\s+){0,3}?${otherDocuments.source}(?!\\s+(?:from|by)\\s+(?:others?\\b|an?\\b|the (?:family|court|coroner|prison))|\\s+(?:of|about)\\b)|^\\s*(?:or|and/or|/)\\s`,
  'i',
);

/** "… which makes": the count that follows is of all. */
export const summed =
  /\b(?:(?:which|that|this) (?:makes|made|brings us to|gives|adds up to|came to|comes to)|making)\s+$/i;

/** "The college was added, which made eight": the number that they came to stands next. */
export const madeUp =
  /\b(?:add(?:ed|ing)|join(?:ed|ing)|also (?:asked|invited|wrote)|later (?:asked|invited)|bring(?:s|ing)|brought|further|another|more)\b[^.;]*\b(?:which (?:made|makes|brought (?:the (?:number|total) to|it to))|making|to make|bringing (?:the (?:number|total)|it) to)(?: a total of)?\s+/i;
