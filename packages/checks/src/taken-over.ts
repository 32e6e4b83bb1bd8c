/**
 * What somebody else said or thought becomes the report's own: "…, and the Panel has sympathy with this view", "…, with which we
 * agree".
 */
export const takenOver =
  /\b(?:panel|review|reviewer|chair|author|we|report) (?:\w+ )?(?:(?:has|have|had|feels?|felt) (?:some |much |every |a good deal of )?(?:sympathy|agreement) with|agrees? with|agreed with|agrees?(?=[.;,]|$)|shares?|shared|endorses?|endorsed|concurs? with|cannot disagree|would not disagree|sees? (?:the |some )?(?:force|truth|justice) in|finds? (?:the |some )?(?:force|truth|justice) in|accepts? (?:that|this|the)|understands?|would (?:echo|agree)|echoes)\b(?![^.;]{0,40}\bnot\b)/i;
