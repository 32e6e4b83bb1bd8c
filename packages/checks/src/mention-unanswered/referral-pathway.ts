import type { Matter } from '../mention-unanswered.js';

const specialist =
  "(?:I[DS]VAs?|IDSVA|independent (?:domestic|sexual) \\w+ advis[eo]rs?|MARAC|multi-agency risk assessment conference|(?:specialist|domestic abuse|domestic violence|DA|by and for|victim)(?: and \\w+ \\w+)?(?: \\w+)? (?:services?|support|agenc(?:y|ies)|organi[sz]ations?|charit(?:y|ies)|provider|refuge|outreach|team|advocacy)|women['’]?s aid|refuge\\b|rape crisis|specialist)";
const missed = new RegExp(
  `\\b(?:(?:was|were|is|had|has|did|does|do|could|would) (?:not|never)(?: been| have)?(?: \\w+)? (?:refer(?:red)?|made|make|signposted?|offered?|offer)\\b[^.;]{0,50}?\\b${specialist}|(?:did|does) not make a referral[^.;]{0,40}?\\b${specialist}|no (?:\\w+ )?referral\\b[^.;]{0,60}?\\b${specialist}|(?:missed|lost) (?:an )?(?:opportunit\\w+|chance)[^.;]{0,40}?\\brefer\\w*\\b[^.;]{0,50}?\\b${specialist}|referral\\b[^.;]{0,50}?\\b${specialist}[^.;]{0,40}?\\b(?:should have been|was not|was never|ought to have been|could have been|was missed)|referral to (?:\\w+ ){0,3}${specialist} (?:was not|should|ought|could)|(?:should|could|ought to) (?:have |have been )(?:been )?referred\\b[^.;]{0,50}?\\b${specialist}|(?:should|could) have (?:made a referral|referred (?:her|him|them|\\p{Lu}\\w+))\\b[^.;]{0,50}?\\b${specialist}|(?:no agency|nobody|no one|none of (?:the|these|them)[^.;]{0,20}|never) (?:ever |had )?(?:referred|offered|made a referral|signposted)\\b[^.;]{0,60}?\\b${specialist}|failed to refer\\b[^.;]{0,50}?\\b${specialist}|without (?:a referral|referring|being referred)\\b[^.;]{0,40}?\\b${specialist}|referral\\b[^.;]{0,60}?\\b${specialist}[^.;]{0,60}?\\b(?:would have (?:been|helped|followed|served|given|put|led|made|brought)|(?:should|ought to|could|might|must) (?:then )?have (?:followed|been|happened|come|gone)|did not (?:follow|take place|happen|come)|never (?:came|followed|happened)|was (?:called for|due|needed|required|indicated|warranted|overlooked|not considered|forgotten))|(?:ought to|should|could|might) have (?:been )?(?:sent|put|passed|pointed|directed|introduced|told|offered|given)\\b[^.;]{0,50}?\\b${specialist}|${specialist}[^.;]{0,30}\\b(?:was|were) (?:not|never) (?:offered|suggested|considered|contacted|approached|mentioned|asked|brought in|called)|(?:ought to|should) have (?:gone|been taken|been heard|been discussed|been referred)\\b[^.;]{0,20}\\b(?:at |to |by )(?:a |the )?${specialist}|lack of (?:a )?referrals?\\b[^.;]{0,50}?\\b${specialist})`,
  'iu',
);
const ofPerpetrator = /\b(?:perpetrator programme|alcohol|drug|dietician|physio)\b/i;
const pathway =
  /\b(?:(?:referral )?pathways?\b[^.]{0,80}\b(?:is|are|was|were|by which|from|into|for|between|through|requires?|runs?|begins?|allows?|sets? out|described|explained|appendix|figure|diagram|then|now)|referrals (?:are|can be|may be|were|could be) (?:\w+ )?(?:made|sent|received|accepted) (?:\w+ )?(?:by|through|on|via|to|from|using|in)|referral (?:route|process|form|(?:is|can be|may be) made (?:by|through|on)|to \w+(?: \w+){0,4} is made)|(?:can|may|could|are able to|should|must|is to|would) refer (?:with|by|direct\w*|through|using|via|to|on)|routes? (?:into|to) (?:the )?(?:specialist|support|services?|IDVA|MARAC)|how (?:staff|officers|practitioners|agencies|professionals|referrals|to refer|the force|a practice)[^.]{0,60}\brefer\w*|self-refer\w*|refer(?:s|red)? automatically|automatic(?:ally)? refer\w*|sends? (?:it|them|the form) to (?:the )?(?:IDVA|MARAC|hospital))\b/i;

/** A referral to a specialist service was missed; how such a referral is made is owed. */
export const referralPathway: Matter = {
  words: [
    'referral',
    'referrals',
    'refer',
    'referred',
    'referring',
    'signposted',
    'signpost',
    'idva',
    'marac',
    'specialist',
    'aid',
    'refuge',
    'advocacy',
  ],
  answerWords: ['pathway', 'pathways', 'route', 'routes'],
  answeredIn: ['glossary'],
  named: ({ text }, zone) =>
    (zone === 'analysis' || zone === 'lessons' || zone === 'body' || zone === 'executive-summary') &&
    missed.test(text) &&
    !ofPerpetrator.test(text),
  answered: ({ text, before }) => pathway.test(text) && !/\bwhether\b/i.test(text) && before.length >= 0,
};
