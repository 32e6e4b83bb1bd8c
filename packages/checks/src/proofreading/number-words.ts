/** Plurals of which reports tell. */
export const told =
  'agencies|services|professionals|practitioners|officers|workers|nurses|doctors|clinicians|managers|members|authors|concerns|opportunities|referrals|records|notes|reports|assessments|incidents|calls|visits|appointments|meetings|reviews|recommendations|lessons|actions|findings|policies|procedures|agreements|allegations|injuries|bruises|threats|arguments|signs|indications|indicators|gaps|delays|failures|issues|barriers|reasons|questions|conversations|contacts|statements|letters|messages|minutes|checks|enquiries|inquiries|decisions|disclosures|children|victims|patients|neighbours|parents|brothers|sisters';
/** Of these, those that are no verbs. */
export const nounsOnly =
  'agencies|services|professionals|practitioners|officers|workers|nurses|doctors|clinicians|managers|members|opportunities|referrals|assessments|incidents|appointments|meetings|recommendations|lessons|actions|findings|policies|procedures|allegations|injuries|failures|barriers|conversations|statements|decisions|disclosures|children|victims|parents';
/** What stands before a plural. */
export const counted =
  '(?:the|these|those|both|all|its|their|his|her|several|many|most|some|few|two|three|four|five|six|seven|eight|nine|ten)';
/** A phrase before a plural that leaves the verb to another noun: "the number of calls was", "one of the officers has". */
export const headBefore =
  /\b(?:of|between|by|with|to|from|in|for|on|about|at|after|before|into|over|under|against|among|through|during|without|including|than|as|and|or)(?:\s+[\p{L}’'-]+){0,3}\s*$/iu;
/** Heads of a phrase that take either number, or the number of what follows. */
export const eitherNumber =
  'number|majority|minority|range|group|team|panel|couple|series|pair|lot|variety|set|handful|rest|host|staff|police|family|percentage|proportion|half|quarter|third|most|some|all|none|any|many|few|several|both|combination|total|board|force|council|trust|committee|bulk|one|two|three|four|five|six|seven|eight|nine|ten|each|much|means|news|analysis|basis|crisis|process|access|loss|illness|business|success|progress|lack|less|species|hundreds|dozens|thousands|plenty|part|people|children|men|women|type|kind|sort|subset|public|media|couple|rest|department|service|agency|practice|crew|jury|household|community|authority|organisation|charity|company|school|surgery|court|partnership|government|management|union|elderly|young|vulnerable|dead|bereaved|deaf|ill|sick|well|unwell|blind|disabled|injured|homeless|poor|rich|wealthy|powerful|weak|strong|frail|old|lonely|powerless|living|dying|unemployed|innocent|guilty|former|latter|other|following|data|criteria|others|police';
/** Words that stand where a noun might, and are none. */
export const noNoun =
  'to|can|could|may|might|should|will|would|must|also|ever|never|are|were|is|was|have|has|had|be|been|do|did|does|not|they|we|you|it|she|he|who|that|which|and|or|taken|given|made|told|shown|seen|done|known|written|spoken|held|kept|sent|put|set|said|found|brought|there|then|now|here|only|both|but|as|so|when|where|if|than|what|how|more|less';
export const notInGroup =
  '(?!(?:that|which|who|whom|and|or|to|as|where|when|if|was|were|had|has|have|is|are|in|by|for|from|with|at|on|but|than|it|he|she|they|so|could|would|should|might|may|must|will|can|cannot|did|does|do|not|never|been|said|told|asked|found|noted|felt|thought|agreed|heard|knew|saw|gave|made|took|what|how|be|they|we|you|\\p{Ll}+ly|\\p{Ll}{2,}ed)\\b)';
/** A noun of a group, with what may stand before it. */
export const ofGroup = `(?:(?:the|her|his|its|their|an?|this|these|those|any|further|such|other|all)\\s+)?(?:${notInGroup}[\\p{L}’]+\\s+){1,3}?`;
