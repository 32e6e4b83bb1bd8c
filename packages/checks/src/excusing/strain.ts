import { anyOf, changed, type Frame, gap, inSentence, strain, substance, violence, who } from './frame.js';

const cause = anyOf(`
  because_of due_to owing_to as_a_result_of as_a_consequence_of in_consequence_of on_account_of down_to thanks_to by_reason_of
  in_response_to born_(?:out_)?of stemm(?:ed|ing)_from root(?:ed|s)_in arose_from arising_from in_the_grip_of in_a_fit_of in_the_throes_of under_the_weight_of
  under_the_influence_of under_the_(?:strain|stress|pressure)_of driven_by fuell?ed_by prompted_by triggered_by caused_by brought_on_by
  brought_about_by provoked_by explained_by worn_down_by ground_down_by overwhelmed_by overcome_by consumed_by blinded_by maddened_by
  unhinged_by unbalanced_by undone_by a_product_of the_product_of a_symptom_of an_expression_of a_reaction_to a_response_to
  a_result_of the_result_of the_consequence_of a_consequence_of given in_view_of in_the_light_of in_light_of considering
  against_a_background_of against_the_backdrop_of against_a_backdrop_of at_the_mercy_of out_of through tormented_by crushed_by
  attributable_to put_down_to a_matter_of weighed_down_by a_man_broken_by broken_by ravaged_by clouded_by inflamed_by`);
const loss = `(?:(?:the|his|her|a) )?(?:[\\w’'-]+ )?${anyOf(`
  separation divorce break-?up breakdown_of_\\w+_\\w+ end_of_\\w+_\\w+ loss_of_\\w+_\\w+ (?:death|loss)_of_\\w+_\\w+ rejection redundancy unemployment bereavement departure
  leaving infidelity affair new_(?:relationship|partner|boyfriend|man) decision_to_\\w+ failure_of_\\w+_\\w+ collapse_of_\\w+_\\w+ retirement diagnosis illness
  lockdown news discovery`)}`;
const notHis =
  /\b(?:assess|referr|treat(?:ment|ed)|prescri|appointment|unable to work|off (?:sick|work)|sick note|signed off|risks?\b|agenc|professionals|practitioner|patholog|post-?mortem|cause of death|died (?:of|from)|considered whether|whether|fear of|afraid|frightened|injur|bruis|did not (?:make|cause|lead|drive|explain)|does not|do not|no (?:cause|reason|excuse)|victims|perpetrators|training|learning|recommend|never (?:made|caused)|her (?:depression|anxiety|drinking|fear|stress|mental)|evicted|dismissed|arrested for|convicted of|charged with|disqualified)/i;

/** Strain, feeling, illness, drink and loss told as what made him do it. */
export const strainFrames: readonly Frame[] = [
  {
    near: [
      'because',
      'due',
      'owing',
      'result',
      'consequence',
      'account',
      'down',
      'thanks',
      'reason',
      'response',
      'born',
      'stem',
      'root',
      'aros',
      'arising',
      'grip',
      'fit',
      'throes',
      'weight',
      'influence',
      'under',
      'driven',
      'fuel',
      'prompted',
      'trigger',
      'caused',
      'brought',
      'provoked',
      'explained',
      'ground',
      'overwhelmed',
      'overcome',
      'consumed',
      'blinded',
      'maddened',
      'unhinged',
      'unbalanced',
      'undone',
      'product',
      'symptom',
      'expression',
      'reaction',
      'given',
      'view',
      'light',
      'considering',
      'background',
      'backdrop',
      'mercy',
      'attributable',
      'put',
      'matter',
      'weighed',
      'broken',
      'ravaged',
      'clouded',
      'inflamed',
      'tormented',
      'crushed',
    ],
    pattern: inSentence(`${cause} ${gap(4)}(?:${strain}|${substance})\\b`),
    of: 'perpetrator',
    with: new RegExp(`\\b(?:${violence}|${changed}|relationship|marriage|understandabl\\w*)\\b`, 'i'),
    unless: notHis,
  },
  {
    near: [
      'strain',
      'stress',
      'pressure',
      'debt',
      'grief',
      'jealous',
      'drink',
      'alcohol',
      'illness',
      'money',
      'worry',
      'worries',
      'loss',
      'anger',
      'despair',
      'depress',
      'drug',
      'cocaine',
      'cannabis',
      'redundan',
      'unemploy',
      'isolation',
      'lockdown',
      'shame',
      'pride',
      'frustrat',
      'exhaust',
      'trauma',
      'childhood',
      'rejection',
      'separation',
      'divorce',
      'break',
      'love',
      'passion',
      'caring',
      'gambling',
      'addict',
      'anxi',
      'psychosis',
      'insecur',
      'humiliat',
      'betray',
    ],
    pattern: inSentence(
      `(?:${strain}|${substance})\\b ?,? ?${gap(10)}${anyOf(`
        told_(?:up)?on took_(?:its|their)_\\w* taken_(?:its|their) taking_(?:its|their) weighed_(?:heavily_)?on preyed_on ate_away gnawed_at w(?:ore|orn|earing)_(?:him|her|them)_down ground_(?:him|her)_down got_to_(?:him|her)
        overtook overwhelmed_(?:him|her) consumed_(?:him|her) clouded_his robbed_(?:him|her) got_the_(?:better|upper) took_hold took_over spill?ed_over spilt_over boiled_over bubbled_over
        built_up brought_out_the_worst changed_(?:him|her|his) turned_(?:him|her) sent_(?:him|her) tipped_(?:him|her) pushed_(?:him|her) drove_(?:him|her) unhinged_(?:him|her) broke_(?:him|her) left_(?:him|her)_unable
        left_(?:him|her)_(?:so|with_no) found_an_outlet found_expression had_to_come_out came_out_as proved_too_much was_too_much were_too_much became_too_much was_more_than were_more_than lay_behind lies_behind
        was_behind were_behind lay_at_the_(?:root|heart) was_at_the_(?:root|heart) were_at_the_(?:root|heart)`)}`,
    ),
    of: 'perpetrator',
    unless: notHis,
  },
  {
    near: ['strain', 'stress', 'pressure'],
    pattern: inSentence(
      `(?:was|were|been|being|is|came|coming|felt|man|father|husband|son) ${gap(2)}under (?:such|so much|the|a (?:lot|great deal|good deal) of|great|huge|enormous|immense|severe|intolerable|considerable|tremendous|mounting|unbearable|extreme|terrible|significant|growing|heavy|acute|constant|real|unimaginable|relentless|financial|huge financial|every kind of) (?:\\w+ )?(?:strain|stress|pressure)s?\\b`,
    ),
    of: 'perpetrator',
    verb: true,
  },
  {
    near: ['hard', 'difficult', 'impossible', 'struggl', 'unable', 'unbearable', 'badly', 'terms'],
    pattern: inSentence(
      `(?:(?:found|finding|finds) ${gap(7)}(?:hard|difficult|impossible|unbearable|intolerable)(?: to (?:bear|accept|take|cope with|live with|come to terms with|deal with|endure|stomach|let go|swallow|face|manage|handle))?|(?:struggled|struggling|unable|powerless|failed) to (?:accept|come to terms|cope|adjust|adapt|let go|live without|contain|control (?:him|her)self|keep)|(?:took|taken|taking) (?:it|this|the (?:news|separation|break-?up|divorce|end|split|rejection|loss)|[\\w’']+ (?:leaving|departure|decision)) ${gap(4)}(?:hard|badly)|(?:could not|never) (?:get over|come to terms|reconcile (?:him|her)self))\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    with: new RegExp(
      `\\b(?:${violence}|separation|divorce|break-?up|split|rejection|loss|leav\\w+|left|marriage|relationship|departure|end|alone|retirement|fatherhood|redundancy|jobs?|caring|life|bear|let go)\\b`,
      'i',
    ),
    unless:
      /\b(?:engage|appointment|work with|reading|English|sleep(?:ing)?|housing|to (?:tell|speak|talk|disclose|trust)|to (?:find|get) (?:work|a job))\b/i,
  },
  {
    near: ['himself', 'herself'],
    pattern: inSentence(
      `(?:had|was|is|has) (?:him|her)self (?:been |once |also |only |recently )*(?:a victim|let down|hurt|wronged|suffer\\w+|lost|known|neglected|abandoned|betrayed|abused|bullied|rejected|damaged|unwell|ill|grieving|struggling|vulnerable|a (?:vulnerable|damaged|troubled|frightened|broken)|the (?:victim|product)|badly|deeply|brought up|beaten|under)\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    unless: /\bdoes not\b|\bno excuse\b/i,
  },
  {
    near: [
      'position',
      'situation',
      'impossible',
      'intolerable',
      'choice',
      'option',
      'way',
      'corner',
      'nowhere',
      'alternative',
      'turn',
      'left',
      'escape',
    ],
    pattern: inSentence(
      `(?:(?:was|had been|were|been|found (?:him|her)self|been left|felt) (?:placed|put|backed|trapped|caught|forced|driven|painted|boxed|pushed)? ?(?:in|into) (?:an? )?(?:impossible|intolerable|invidious|unbearable|desperate|hopeless|corner|tight|difficult)(?: (?:position|situation|bind|dilemma|corner|spot))?|(?:felt|feeling|believed|thought|saw|seeing|seen|seemed|left|had|with) (?:that )?(?:(?:he|she|[\\w’'-]+) (?:had|was left with|could see) )?(?:no (?:way out|other way|choice|option|alternative|escape|other choice|other option|real choice)|nowhere (?:(?:left )?to turn|left to go)|(?<=\\b(?:felt|feeling|believed|thought|saw) (?:that )?(?:(?:he|she) had )?)nowhere to go|nothing (?:left )?to (?:lose|live for)|little choice)(?! of (?:doctor|gp)))\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    unless: /\b(?:told|said|threat|refuge|housing|tenancy|homeless|the panel had)\b/i,
  },
  {
    near: [
      'edge',
      'brink',
      'limit',
      'straw',
      'broke',
      'gave',
      'snapped',
      'apart',
      'unravel',
      'unhing',
      'distraction',
      'despair',
      'breaking',
    ],
    pattern: inSentence(
      `(?:(?:tipped|tipping|pushed|pushing|sent|sending|drove|driving|driven|took|taken|tip|push|drive|send|brought|bringing|led) ${who} (?:right |close )?(?:over the edge|to the (?:edge|brink|limit)|beyond (?:the|his|her) (?:limit|limits|endurance)|to (?:distraction|despair|desperation|breaking point|it|this|violence|kill|murder|drink|such)|past (?:the|his|her)|into (?:a rage|despair|violence|a spiral|depression|the ground)|mad|wild|out of his mind|off (?:the rails|balance)))\\b`,
    ),
    of: 'perpetrator',
  },
  {
    near: ['world', 'life', 'something', 'heart', 'spirit', 'mind'],
    pattern: inSentence(
      `(?:(?:his|her|whose|[\\w-]+['’]s) (?:whole |entire |own |safe |small |ordered )?(?:world|life|heart|mind|spirit|nerve|patience|resolve|self-control|marriage and his world) (?:was |had |had been |were |then |simply |finally |began to |seemed to )*(?:fall(?:ing|en)? (?:apart|to pieces|in)|fell (?:apart|to pieces|in)|collaps\\w+|crumbl\\w+|unravel\\w*|disintegrat\\w+|came? (?:apart|crashing|undone)|coming (?:apart|undone|to an end)|turned upside down|broken?|broke|gave way|gave out|shattered|slipping away|in (?:pieces|ruins|tatters))|something (?:in|inside|within) ${who} (?:had |simply |finally |then |just )?(?:broke|broken|snapped|gave|given|went|died|burst|cracked))\\b`,
    ),
    of: 'perpetrator',
  },
  {
    near: ['sober', 'drinking', 'drunk', 'drink', 'ill', 'lost', 'tablets', 'medication', 'taken', 'kept'],
    pattern: inSentence(
      `(?:(?:had|if) ${who} (?:had )?(?:not )?(?:been (?:sober|drinking|drunk|well|ill|himself|herself|on his|taking|at work|able)|drunk|lost|taken|kept|had a drink)|(?:(?:but|were it not|had it not been|if it had not been) for|without)(?: the| his| her)? (?:${strain}|${substance}))\\b[^.;]*?\\b(?:would|might|could|may) (?:not|never|well not|hardly|still be|be alive|have been alive|probably not|have been)\\b`,
    ),
    of: 'perpetrator',
  },
  {
    near: ['drink', 'drunk', 'drank', 'sober', 'alcohol', 'drugs', 'using'],
    pattern: inSentence(
      `(?:(?:only|always|never|tended|could|would|became|turned|changed|different|another|got|get|was inclined|apt|prone) ${gap(6)}(?:when|if|once|after|unless|until) ${gap(3)}(?:drink|drunk|drank|drinking|sober|using|in drink|alcohol|drugs)|(?:when|once|after|if) ${gap(4)}(?:drunk|drinking|in drink|sober|using|drinks),? ${gap(3)}(?:became|turned|could be|would (?:become|turn|get|be)|changed|got (?:nasty|violent)))\\b`,
    ),
    of: 'perpetrator',
    with: /\b(?:violen|abus|aggress|nasty|temper|jealous|unpleasant|different|another|changed|hit|lash|hand|argu|fight|fought|row|angry|unkind|cruel|harm|hurt|difficult|dangerous|as bad)/i,
    unless:
      /\b(?:whether|sober or|drunk or|or sober|both sober|assess|regardless|told (?:officers|police))\b/i,
  },
  {
    near: ['after', 'since', 'following', 'having', 'when', 'with'],
    pattern: inSentence(
      `(?:after|since|following|having|upon|with) (?:losing|lost|being made redundant|the (?:death|loss|failure|collapse|end|breakdown)|his (?:\\w+ )?(?:mother|father|brother|sister|son|daughter|parents?)['’]s? (?:death|illness)|${loss})\\b[^.;]*?\\b(?:${changed}|began to (?:drink|lash)|lashed|could not cope|he struggled|was lost|was broken|nothing to)\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:agenc|custody|tenan|became (?:the|known|aware|a (?:client|patient|tenant)|subject|homeless|clear|eligible)|turned (?:up|away|to (?:the|his|her) (?:gp|doctor|police)))\b/i,
  },
  {
    near: [
      'separation',
      'divorce',
      'break',
      'end',
      'loss',
      'death',
      'rejection',
      'redundancy',
      'departure',
      'leaving',
      'infidelity',
      'affair',
      'decision',
      'failure',
      'collapse',
      'retirement',
      'diagnosis',
      'illness',
      'lockdown',
      'news',
      'discovery',
      'new',
    ],
    pattern: inSentence(
      `${loss} ${gap(9)}(?:hit|devastated|crushed|destroyed|floored|shattered|unhinged|wounded|broke|hurt|tore|knocked|sent|tipped|drove|pushed|was|were|came as|had been|proved|left|undid|turned) ${who}? ?(?:(?:very |so )?(?:hard|badly|deeply|apart|sideways|over|unable|broken|bereft|devastated|reeling|a broken)|too much|more than|the (?:last|final) straw|(?:a|an) (?:\\w+ )?(?:blow|shock)|the (?:trigger|catalyst|spark|cause|reason|turning point)|what (?:drove|tipped|pushed|led))\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:risk|agenc|her family|family|professionals|increase|(?:community|school|staff|colleagues) (?:hard|badly|deeply))\b/i,
  },
];
