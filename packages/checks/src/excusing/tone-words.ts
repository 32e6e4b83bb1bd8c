/*
 * The words by which a sentence takes somebody's part, by what they do. `plain` words tell it by themselves, `slight` words
 * beside others. A plus stands for -s, -ed and -ing; a caret for -e, -es, -ed and -ing; underscores for spaces.
 */

/** What a word that takes somebody's part does. */
export type Leaning = 'hardship' | 'merit' | 'sorrow' | 'cause' | 'small' | 'mutual' | 'mastered' | 'opinion';

export const leaningWords: Readonly<Record<Leaning, { readonly plain: string; readonly slight: string }>> = {
  hardship: {
    plain: `stress stresses strain+ grief griev^ bereavement bereaved despair+ despairing desperate desperation desperately frustrated frustration frustrations
      exhausted exhaustion overwhelmed loneliness lonely humiliated humiliation heartbroken heart-broken heartbreak heartache provok^ provocation goad+ taunt+
      torment+ burden+ sleepless sleeplessness distraught demons misery unhappiness redundancy bankrupt bankruptcy worries worried weary weariness fatigue tether
      breaking_point broken_man ill_luck bad_luck abandoned abandonment betrayed betrayal rejected rejection jealousy anguish sorrow sorrows hardship hardships
      ordeal disappointed disappointment disappointments insecurity insecurities wronged jilted lovesick crushed shattered devastated bereft reeling bewildered
      resentment bitterness lost_everything worn_out worn_down hard_life hard_start hard_times
      out_of_his_depth spurned cornered trapped unloved troubled mercy_of pressures overwork overworked`,
    slight: `depression depressed illness ill unwell psychosis drink drinking drunk alcohol cannabis cocaine drugs gambling addiction addicted isolation isolated anxiety anxious
      tired tiredness upset hurt wounded pain loss losing lost confused childhood boyhood upbringing youth damaged trauma lockdown caring cope coping coped
      money debt debts unemployed redundant hard winter shame ashamed pride anger angry temper separation divorce struggling struggled suffered suffering difficult
      difficulties pressure dying worry jealous ageing frail nerves broken failure failed setback`,
  },
  merit: {
    plain: `loving devoted devotion doting adored gentle decent kindly hard-working hardworking well-liked well-respected considerate placid peaceable
      peace-loving gentleman family_man dutiful faithful tender warm-hearted kind-hearted soft-spoken softly-spoken inoffensive harmless obliging selfless biddable upright
      blameless unblemished pillar good-natured mild-mannered easygoing easy-going good_man good_father good_dad good_husband good_son good_neighbour
      good_provider good_character affection affectionate conscientious dependable decency tenderness gentleness mildest gentlest kindest
      uncomplaining steady likeable amiable`,
    slight: `caring quiet kind kindness patient proud respected popular liked love loved loves dedicated generous honest loyal warm cheerful sober best utmost protecting protective
      father dad husband son provider worker admired esteem shy sensitive polite helpful fond mild friendly shy good grandson boy lad patience`,
  },
  sorrow: {
    plain: `remorse contrition contrite sympathy sympathise pity compassion tragedy tragic understandable understandably forgivable pitiable wretched regretted`,
    slight: `sorry sad sadness sadly human feel feeling unfortunate unfortunately regret regrets ruined destroyed wasted`,
  },
  cause: {
    plain: `culprit driven_to_it driven_to_this driven_to_despair driven_to_violence pushed_over spoiled spoilt brought_on result_of product_of
      account_for accounts_for sent_him turned_him drove_him outcome_of 
      at_the_root at_the_bottom`,
    slight: `because drove tipped fuelled explains explanation produced led caused result consequence made turned behind triggered owing root origin reason pushed responsible otherwise makes does`,
  },
  small: {
    plain: `merely squabble+ tiff tiffs spat spats bicker+ misunderstanding misunderstandings scuffle+ such_as_it_was no_more_than little_more_than nothing_more
      lapse lapses out_of_character one-off accident momentary aberration fell_out fallen_out falling_out set-to barney high_spirits moment_of a_bit_of
      had_words cross_words`,
    slight: `only simply just brief moment once mistake bit somewhat rather row+ quarrel+ quarrelled argument arguments argued disagreement disagreements dispute+ altercation+
      tempers outburst outbursts slip occasional upset`,
  },
  mutual: {
    plain: `two_sides two_people both_sides mutual either_side husband_and_wife man_and_wife`,
    slight: `both each_other one_another each either neither couple pair marriage relationship household partnership romance affair union theirs`,
  },
  mastered: {
    plain: `snapped lost_control self-control lashed_out overcome red_mist gave_way panicked carried_away got_the_better too_much over_the_edge not_himself
      in_his_own_mind boiled_over erupted beside_himself end_of_his out_of_his_mind took_hold took_over`,
    slight: `impulse instinct passion rage fury madness head panic`,
  },
  opinion: {
    plain: `in_fairness it_must it_should it_has_to_be it_is_right_to it_is_fair it_is_only_fair one_sees one_feels one_can one_cannot looking_back quite_simply no_doubt
      by_all_accounts by_every_account borne_in_mind those_who_knew not_surprising small_wonder little_wonder not_to_feel to_his_credit in_all_probability
      in_all_likelihood nearer_the_truth panel_accepts panel_feels no_reason_to_doubt no_reason_to_think not_hard_to it_is_difficult_not it_is_hard_not`,
    slight: `probably perhaps surely plainly clearly undoubtedly nonetheless nevertheless after_all appears seems reasonable natural naturally whatever indeed
      evidently obviously certainly truly really`,
  },
};

/** What takes nobody's part, whatever stands beside it: what services did, what was said in court, what he did to her. */
export const otherwise = `
  controlled controlling control coercion coercive risk risks assess+ assessment referred referral agency agencies professional professionals practitioner practitioners
  officer officers police gp surgery told said says say claim+ alleged allege alleges court judge jury trial sentenced sentencing convicted conviction pleaded plea
  charged arrested recommend+ recommendation learning training whether excuse research victim victims perpetrators service services asked recorded reported
  states stated disclosed trust staff nurse doctor worker workers social school afraid frightened fear fears feared interview interviewed threatened threats
  threat prescribed diagnosed diagnosis appointment appointments review imr statement statements meeting meetings inquest coroner pathologist guidance act
  policy strategy survey county council force refuge helpline advocate marac mappa probation panel's ward hospital consultant psychiatrist record records
  log letter letters wrote writes written described describes describe called calls called key finding order orders bail custody mother's advised
  disability race religion orientation pregnancy equality protective characteristic characteristics members form forms adviser+ advisor+ university counselling  contributed contribution solicitor unable offers extends condolences`;
