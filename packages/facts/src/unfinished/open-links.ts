/** Links at the very end that call for a clause, a thing or a verb, whatever stands before them. */
const links: readonly RegExp[] = [
  // "a house that Mark": a name, and nothing that is said of it.
  /\b(?<!\b(?:of|on|in|like|all|and|about|for|from|at|by|with) )(?:that|which|whom|because|although|whether|if|when|while|unless) (?:(?:Mr|Mrs|Ms|Dr|PC|DC|Child|Adult) )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)\b)\p{Lu}[\p{L}’'-]*$/u,
  /(?<!\bhere )\b(?:and|but|so|when|once|if|where) (?:it|there)$/,
  /\bthat\b.*\b(?:and|but) that$/,
  /\b(?:many|much|most|some|each|none|neither|either|both|several|few|half|rest|majority|number|variety|range|lack) of$/,
  /\bof (?:which|whom) (?:was|were|had|has|have|is|are|could|would|did)$/,
  /, (?:none|some|most|many|several|neither|each|few)$/,
  /(?<!\b(?:than|as|how|what|way|where)\b[^,;]*)\bought(?: not)?(?: to(?: have)?)?$/,
  /\b(?:who|which|that) (?:was|were|is|are|had|has|have|used|ought|seemed|appeared|continued|wanted|tried|failed|went on|came) to$/,
  /, which (?:passed|made|took|gave|sent|put|told|asked|found|led|meant|showed|said|included|required|set|described|recorded|noted|stated|suggested|indicated|confirmed|caused|allowed|enabled|prompted|brought|provided|contained|identified|concluded|recommended)$/,
  /\b(?:from|to|by|with|in|at|and|under|through|for) (?:the |a |an |its |their )?(?:children|women|men|people|patients|tenants|council|trust|government|victim|perpetrator|agency|service|force|constabulary|board|partnership|ministry|department)[’']s?$/i,
  /\b(?:so that|because|although|whereas|unless|in case) (?:women|men|people|officers|staff|agencies|professionals|practitioners|victims|children|patients|services|nurses|doctors|colleagues|families|workers)$/,
  /(?<!\b(?:do|does|did|done|doing|go|goes|went|going|gone|manage[ds]?|be|been|was|were|left|lived?|coped?|was|better) )\bwithout$/,
  /(?<!\b(?:than|as|what|how|so|that|it)\b[^,;]*)\bseem(?:ed|s)(?: to be| to have been)?$/,
  /\b(?:because|on the basis|in the course|by means|by way|as a result|in spite|in the event|in terms|in view|regardless|by virtue|on account|in the hope|at the (?:time|end|start|beginning)|in the (?:process|middle|month|months|week|weeks|year|years)) of$/,
  /^(?!.*\b(?:what|whatever|than|as|whom)\b).*\b(?:if|when|because|after|although|once) (?:he|she|they|it|we|I|the \p{Ll}+|\p{Lu}\S+) had (?:said|told|made|given|brought|put|sent|considered|described|provided|identified|informed|mentioned|received)$/u,
];

/** Verbs in the past that say nothing without their object. */
const transitive =
  'made|gave|took|brought|put|sent|found|obtained|arranged|identified|considered|provided|described|contacted|informed|issued|requested|discussed|submitted|received';
const joinedVerb = new RegExp(
  `\\band (?:then |also |later |so |therefore |immediately |duly )?(?:${transitive})$`,
);
/** What may be the object of such a verb although it stands before it, and verbs in the passive. */
const objectBefore =
  /\b(?:what|which|that|whom|who|whatever|than|as|how|where|was|were|been|be|is|are|being|had|has|have)\b/i;

/** What is held to be so without its verb: "told the review that her daughter", "the view of the Panel that the risk". */
const held =
  /\b(?:(?:told|tells|informed|advised|assured|reminded|warned|persuaded|satisfied|convinced) (?:[\p{L}’'-]+ ){1,4}|(?:view|opinion|belief|understanding|finding|position|evidence|conclusion|advice|account) of (?:[\p{L}’'-]+ ){1,4})that (\S.*)$/u;

/** Whether a sentence without its stop ends in a link to what is missing. */
export function endsInLink(sentence: string): boolean {
  if (links.some((link) => link.test(sentence))) return true;
  const joined = joinedVerb.exec(sentence);
  return joined !== null && !objectBefore.test(sentence.slice(0, joined.index));
}

/** The words that stand for what was told or held. */
export function wordsHeld(sentence: string): string | null {
  return held.exec(sentence)?.[1] ?? null;
}
