import { owner, type SentenceFrame, who } from './frame.js';

/*
 * Who is held answerable: "some responsibility must rest with her", "the rest lay with Rowan", "it was in her own power
 * to end it", "in fairness to the officers she hid it well", "a wiser woman might have been expected to".
 */

const oneLike =
  '(?:someone|somebody|anyone|an? (?:[a-z-]+ ){0,4}?(?:woman|man|person|mother|grandmother|father|parent|adult|lady|graduate|wife|husband|individual))';
const surely = '(?:[a-z]+ly |well |also |indeed |at least |in part |still )*';
/** What was done to somebody is nothing that they did. */
const doneTo =
  '(?:seen|offered|given|referred|visited|rung|called|told|asked|sent|discussed|assessed|allocated|moved|rehoused|supported|believed|safe|heard|contacted|treated|admitted|able|alive|killed|known|been|have known|feel|receive|get|survive|live)';

export const answerable: readonly SentenceFrame[] = [
  {
    by: 'responsibility blame fault culpability',
    near: /(?:must|has to|have to|may|might|can only|cannot but|should|ought to|does|will) [^;]{0,20}(?:lie|rest|fall|attach|belong|be laid|be placed|sit) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:some|part|an? (?:[a-z]+ )?(?:share|part|portion|measure|degree|element)|much|a good deal|a great deal|most) (?:of )?(?:the |this |that )?(?:responsibility|blame|fault|culpability)\\b[^;]{0,90}? (?:must|has to|have to|may|might|can only|cannot but|should|ought to|does|will) ${surely}(?:lie|rest|fall|attach|belong|be laid|be placed|sit) (?:with|on|upon|to|at) (?:the )?${who}`,
    ),
    denied: true,
    unless: /\b(?:not|neither|no) (?:[a-z]+ )?(?:lie|rest|fall|attach|belong|be laid|be placed|sit)\b/,
  },
  {
    by: 'bear bears bore share shoulder',
    kind: 'hindsight',
    pattern: new RegExp(
      `${who} (?:herself |himself |too |also )*(?:must|has to|had to|should|ought to|cannot but|does|did) ${surely}(?:bear|share|shoulder|own|carry) (?:some|part|an? (?:[a-z]+ )?(?:share|part|portion|measure)|much)(?: of)?(?: the| this| that)? (?:responsibility|blame|fault|culpability)\\b`,
    ),
  },
  {
    by: 'rest remainder remedy answer solution initiative key step move',
    kind: 'hindsight',
    pattern: new RegExp(
      `\\bthe (?:rest|remainder|remedy|answer|solution|initiative|key|next (?:step|move)) (?:was|lay|lies|rested|remained) (?:now |then |always |entirely |ultimately |still |in the end )*(?:with|(?:up|down) to|for|in the hands of) ${who}(?! (?:[a-z]+ )?(?:board|service|team|trust|council|agenc|to be|case))`,
    ),
  },
  {
    by: 'hands power gift control',
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:was|were|lay|lies|rested|remained) (?:always |entirely |wholly |largely |ultimately |still |then )*(?:with)?in ${owner} own (?:hands|power|gift|control)\\b`,
    ),
  },
  {
    by: 'fairness fair justice',
    near: /^(?:in|to be) (?:[a-z]+ )?(?:fair|just)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `^(?:in (?:all )?(?:fairness|justice) to|to be fair to) (?:the |its |her |his |all )?(?:[a-z]+ ){0,3}?(?:officers?|police|staff|agenc(?:y|ies)|services?|them|trust|practice|team|workers?|professionals|nurses?|doctors?|gps?|council|midwi(?:fe|ves)|school|it|involved|concerned) , (?:it (?:should|must|has to|ought to) be (?:said|added|remembered|noted|recorded) that |neither was |nor did )?(?<said>${who} (?:herself |himself |had |very |never |always |seldom |rarely |often )*(?:could(?! (?:not|never|hardly|have (?:known|been)))|might|did (?:not|nothing|little|herself|himself)|never|would(?! have)|had not|gave|told|said|played|kept|made|hid|concealed|denied|allowed|put|chose|turned|let|missed|went|withdrew|changed|refused|declined|was (?:never |not )?(?:always |often |rather |very |not )?(?:an? |easy|hard|difficult|guarded|reluctant|evasive))(?! ${doneTo})(?: [\\w'-]+){0,2})`,
    ),
    denied: true,
  },
  {
    by: 'expected supposed thought hoped',
    near: /(?:have been|be) (?:[a-z]+ )?(?:expected|supposed|thought|hoped) to /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b${oneLike} (?:(?:of|with|in|at|from|so|as|who|that) [^,;]{2,70}? )?(?<said>(?:might|could|would|should|can|may) ${surely}(?:have been|be) ${surely}(?:expected|supposed|thought|hoped) to (?!be (?:told|given|offered|believed|asked|safe|afraid|protected)|need|find it|feel|fear|struggle|receive|trust)[a-z]+)`,
    ),
    unless:
      /\b(?:rank|senior|seniority|officer|officers|nurse|practitioner|professional|specialist|post|grade|manager|constable|supervisor|employed)\b/,
  },
  {
    by: 'another others most few many',
    kind: 'hindsight',
    pattern:
      /(?:^|(?<=[,;] |that |and |but ))(?:another (?:woman|man|mother|person|wife|parent|victim|patient)|others|most (?:people|women|men|mothers|wives|parents|of us)|many (?:women|men|people|mothers)|few (?:women|men|people|mothers|wives))(?: (?:in (?:her|his) (?:place|position|shoes|situation)|so placed))? would (?:surely |probably |simply |long since |by then |at once )*have (?!been|had|felt|died|lost|suffered|needed|struggled|feared|found|known|received)[a-z]+\b/,
    unless: /\b(?:agenc|services?|officers?|staff|professionals|gps?|practices?|forces?|afraid|frightened)\b/,
  },
  {
    by: 'others other everyone everybody',
    kind: 'hindsight',
    pattern: new RegExp(
      `^(?:others|other (?:members|people|women|relatives|residents|tenants|patients|parents)|everyone else|everybody else|the others)\\b[^;]{5,90}? (?:[;,] )(?:but |yet )?(?<said>${who} (?:[a-z]+ none|did not|never did|would not|could not bring (?:herself|himself)|chose not))`,
    ),
    denied: true,
  },
];
