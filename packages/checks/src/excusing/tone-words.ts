/*
 * The words by which a sentence takes somebody's part, by what they do. `plain` words tell it by themselves, `slight` words
 * beside others. A plus stands for -s, -ed and -ing; a caret for -e, -es, -ed and -ing; underscores for spaces.
 */

/** What a word that takes somebody's part does. */
export type Leaning =
  | 'hardship'
  | 'merit'
  | 'sorrow'
  | 'cause'
  | 'small'
  | 'mutual'
  | 'strife'
  | 'mastered'
  | 'provoked'
  | 'deed'
  | 'opinion';

export const leaningWords: Readonly<Record<Leaning, { readonly plain: string; readonly slight: string }>> = {
  hardship: {
    plain: `stress stresses strain+ grief griev^ bereavement bereaved despair+ despairing desperate desperation desperately frustrated frustration frustrations
      exhausted exhaustion overwhelmed loneliness lonely humiliated humiliation heartbroken heart-broken heartbreak heartache provok^ provocation goad+ taunt+
      torment+ burden+ sleepless sleeplessness distraught demons misery unhappiness redundancy bankrupt bankruptcy worries worried weary weariness fatigue tether
      breaking_point broken_man ill_luck bad_luck abandoned abandonment betrayed betrayal rejected rejection jealousy anguish sorrow sorrows hardship hardships
      ordeal disappointed disappointment disappointments insecurity insecurities wronged jilted lovesick crushed shattered devastated bereft reeling bewildered
      resentment bitterness lost_everything worn_out worn_down hard_life hard_start hard_times
      out_of_his_depth spurned cornered trapped unloved troubled mercy_of pressures overwork overworked
      mortified mortification slighted snubbed cuckolded belittled emasculated unmanned demeaned disgraced ill-used ill_used hard_done_by unappreciated
      unthanked thankless passed_over adrift rudderless lost_soul forlorn wretchedness sleep-deprived frayed frazzled anguished agony agonised
      beset beleaguered harried hounded hemmed_in boxed_in unmoored unhinged unravelled unravelling hard-pressed hard_pressed overburdened put-upon put_upon
      downtrodden henpecked unlucky misfortune misfortunes cruel_blow bitter_blow low_ebb rock_bottom dark_place homesick homesickness friendless motherless
      fatherless orphaned without_an_anchor as_a_boy frightened_child frightened_boy frightened_man tied_to deprived_of starved_of could_not_bear could_bear past_bearing unendurable insupportable unbearable too_many last_straw final_straw
      impossible_position impossible_circumstances impossible_situation unenviable invidious self-respect self-esteem loss_of_face loss_of_standing
      wounded_pride injured_pride hurt_pride footing lost_his_way sacrificed sacrifices at_sea stressful wrench a_fool_of resented embittered aggrieved
      wearing_him wore_him discouraged demoralised dispirited despondent inconsolable stifled suffocated dead_end no_way_out unsupported
      unheard unlistened ignored_his let_him_down hurting tormenting toll pent-up pent_up bottled sapped wearied careworn
      damaged_boy damaged_man unhappy_childhood hard_childhood nowhere_to_turn`,
    slight: `depression depressed illness ill unwell psychosis drink drinking drunk alcohol cannabis cocaine drugs gambling addiction addicted isolation isolated anxiety anxious
      tired tiredness upset hurt wounded pain loss losing lost confused childhood boyhood upbringing youth damaged trauma lockdown caring cope coping coped
      money debt debts unemployed redundant hard winter shame ashamed pride anger angry temper separation divorce struggling struggled suffered suffering difficult
      difficulties pressure dying worry jealous ageing frail nerves broken failure failed setback cider vodka whisky beer lager steroids ketamine amphetamines skunk
      medication tablets intoxicated intoxication sober loneliness homesick tension tensions slight jobless workless penniless licence ruin ruined parting
      departure custody contact proceedings moods injury respite sleep childlike poverty standing bills mortgage lonely bear borne unhappy
      provocation empty grievance grievances retirement diagnosis disability menopause insomnia past demands expectations tested trying alone endured standing refusal`,
  },
  merit: {
    plain: `loving devoted devotion doting adored gentle decent kindly hard-working hardworking well-liked well-respected considerate placid peaceable
      peace-loving gentleman family_man dutiful faithful tender warm-hearted kind-hearted soft-spoken softly-spoken inoffensive harmless obliging selfless biddable upright
      blameless unblemished pillar good-natured mild-mannered easygoing easy-going good_man good_father good_dad good_husband good_son good_neighbour
      good_provider good_character affection affectionate conscientious dependable decency tenderness gentleness mildest gentlest kindest
      uncomplaining steady likeable amiable
      upstanding honourable respectable valued esteemed revered beloved much-loved well-loved big-hearted generous-hearted soft-hearted tender-hearted
      good-hearted large-hearted lovable genial affable jovial chivalrous courteous gracious god-fearing industrious diligent trustworthy law-abiding
      sober-living tireless tirelessly unstinting unassuming idolised worshipped worships cherished doted devotedly lovingly tenderly patiently without_complaint
      self-sacrificing self-effacing saint saintly salt_of_the_earth heart_of_gold off_his_back old_school firm_but_fair strict_but_fair well-meaning
      well-intentioned meant_well means_well good_intentions no_malice without_malice last_person hurt_a_fly stood_by_her pride_and_joy provider breadwinner
      stalwart mainstay wanted_only only_wanted wished_only only_wished his_best every_kindness loved_not
      wanted_his_wife wanted_his_family kindnesses thoughtful placidly unfailing unfailingly`,
    slight: `caring quiet kind kindness patient proud respected popular liked love loved loves dedicated generous honest loyal warm cheerful sober best utmost protecting protective
      father dad husband son provider worker admired esteem shy sensitive polite helpful fond mild friendly shy good grandson boy lad patience
      bright willing modest clever promising gifted funny gently adoring cared`,
  },
  sorrow: {
    plain: `remorse contrition contrite sympathy sympathise pity compassion tragedy tragic understandable understandably forgivable pitiable wretched regretted
      heartrending heart-rending pitiful poignant sad_case sad_end deserved_better lives_ruined ruined_lives moved_by mourned_too is_mourned casualty
      a_victim_of victim_of_circumstance victim_of_circumstances own_victim`,
    slight: `sorry sad sadness sadly human feel feeling unfortunate unfortunately regret regrets ruined destroyed wasted deserved easy_to_see casualties mourned weep wept`,
  },
  cause: {
    plain: `culprit driven_to_it driven_to_this driven_to_despair driven_to_violence pushed_over spoiled spoilt brought_on result_of product_of
      account_for accounts_for sent_him turned_him drove_him outcome_of
      at_the_root at_the_bottom explicable attributable attributed traceable traced_to can_be_traced put_down_to stemmed_from sprang_from grew_out_of
      born_of rooted_in its_roots its_root lay_behind lies_behind stood_behind unhinged_him tipped_him made_him_do made_him_hit made_him_strike had_made_of
      undid_him undone_by broke_him changed_him pushed_beyond driven_beyond at_fault took_out_on took_it_out is_what_killed must_bear bear_much bears_much share_of_the_blame much_of_the_blame much_of_the_responsibility was_what_killed turned_out_otherwise`,
    slight: `because drove tipped fuelled explains explanation produced led caused result consequence made turned behind triggered owing root origin reason pushed responsible otherwise makes does
      arose came_from blame due background against explained sprang stemmed brought context thanks owed`,
  },
  small: {
    plain: `merely squabble+ tiff tiffs spat spats bicker+ misunderstanding misunderstandings scuffle+ such_as_it_was no_more_than_a no_more_than_an no_more_than_the little_more_than nothing_more_than
      lapse lapses out_of_character one-off accident momentary aberration fell_out fallen_out falling_out set-to barney high_spirits moment_of a_bit_of
      had_words cross_words
      bluster muddle bark_than_bite crossed_wires crossing_of_wires teacup handbags horseplay raised_voices rather_than_cruel rather_than_malice rather_than_malicious
      not_malice blew_over blown_over out_of_proportion letting_off_steam tantrum tantrums nothing_worse no_worse
      without_meaning had_not_meant meant_no meaning_to_do any_couple any_marriage any_household any_family most_couples most_marriages
      all_couples lovers trifle trifles trifling squabbling hasty got_out_of got_away_from storm_in`,
    slight: `only simply just brief moment once mistake bit somewhat rather row+ quarrel+ quarrelled argument arguments argued disagreement disagreements dispute+ altercation+
      tempers outburst outbursts slip occasional upset clumsy clumsily childish foolish silly mostly ordinary usual common typical minor temper harsh shouted shouting rough meaning`,
  },
  mutual: {
    plain: `two_sides two_people both_sides mutual either_side husband_and_wife man_and_wife each_other one_another`,
    slight: `both each either neither couple pair marriage relationship household partnership romance affair union theirs
      spouses parties partners everybody everyone match parents separation divorce parting break-up`,
  },
  strife: {
    plain: `acrimonious acrimony together_nor rancorous rancour intransigent intransigence unyielding obstinate quarrelsome argumentative turned_sour out_of_road ran_its_course neither_together_nor burned_itself burnt_itself fractious turbulent turbulence tempestuous
      stormy volatile volatility combustible fiery explosive attrition incompatible ill-suited ill_suited ill-matched ill_matched mismatched loggerheads
      antagonism hot-headed hot-tempered quick-tempered short-tempered headstrong strong-willed strong_personalities pig-headed stubborn
      unforgiving vitriolic stormier fallings-out rows_and fought_like each_as at_odds gave_as_good give_and_take gives_as drove_each wore_each
      drive_each worst_in push_each pushed_each wound_each wind_each hurt_each goaded_each fault_in intemperate embattled warring combative
      recrimination recriminations ups_and_downs extremes give_ground gave_ground give_way tit-for-tat cat-and-dog`,
    slight: `bitter bitterness shouting shouted shout voices blame blameless fault faults temper tempers jealous jealousy difficult hot loud volume sour soured sulks quarter hostile hostility distrust
      mistrust resentment rows quarrels quarrelled argued arguments fights fighting fought unhappy troubled passionate intense destructive tension tensions tense
      quarrel row argument unreasonable demanding possessive needy distraction innocent escape
      compromise disagreed clashed clash`,
  },
  mastered: {
    plain: `snapped lost_control self-control lashed_out overcome red_mist gave_way panicked carried_away got_the_better too_much over_the_edge not_himself
      in_his_own_mind boiled_over erupted beside_himself end_of_his out_of_his_mind took_hold took_over
      lose_hold lost_hold master_of_himself mastery_of scarcely_aware barely_aware hardly_aware scarcely_knew hardly_knew daze trance blackout frenzy in_the_throes
      in_the_grip beyond_his_power curb ungovernable uncontrollable spiralled overtaken overpowered something_gave came_over hit_out lash_out pushed_too
      driven_too reached_his_limit something_broke found_their_outlet found_its_outlet found_an_outlet broke_in_him beyond_what_he beyond_endurance past_endurance undid_him no_longer_himself
      unlike_himself gave_vent never_learned never_learnt`,
    slight: `impulse instinct passion rage fury madness panic govern master control aware haze fog burst seized gripped possessed aberrant`,
  },
  provoked: {
    plain: `sharp_tongue lit_the_fuse no_shrinking_violet hold_her_own her_refusal_to knew_how_to_hurt which_buttons his_buttons stood_up_to_him answered_back answer_back more_gently more_kindly more_tactfully`,
    slight: `provocative difficult demanding tongue silence coldness affair infidelity refusal`,
  },
  /** What was done to the victim: nobody's part by itself. */
  deed: {
    plain: '',
    slight: `violence violent violently assault assaults assaulted attack attacks attacked abuse abused killing killed homicide murder blow blows hit struck strike push pushed
      shove shoved slap slapped strangled stabbed hurt harmed beat beating punch punched kicked aggression outburst outbursts death tragedy`,
  },
  opinion: {
    plain: `in_fairness it_must it_should it_has_to_be it_is_right_to it_is_fair it_is_only_fair one_sees one_feels one_can one_cannot looking_back quite_simply no_doubt
      by_all_accounts by_every_account borne_in_mind those_who_knew not_surprising small_wonder little_wonder not_to_feel to_his_credit in_all_probability
      in_all_likelihood nearer_the_truth panel_accepts panel_feels no_reason_to_doubt no_reason_to_think not_hard_to it_is_difficult_not it_is_hard_not
      surprising_if would_have_been_surprising when_all_is_said in_truth at_bottom it_is_only_right for_all_his whatever_his in_his_way in_his_own_way by_most_accounts must_be_remembered
      should_be_remembered not_be_forgotten some_way_to hardly_strange hardly_surprising easy_to_see easy_to_understand in_the_end few_men`,
    slight: `probably perhaps surely plainly clearly undoubtedly nonetheless nevertheless after_all appears seems reasonable natural naturally whatever indeed
      evidently obviously certainly truly really wholly entirely scarcely hardly most many any may might`,
  },
};

/** What takes nobody's part, whatever stands beside it: what was said in court, what is asked or learnt, what he did to her. */
export const otherwise = `
  controlled controlling coercion coercive risks court judge jury trial sentenced sentencing convicted conviction pleaded plea claim+ alleged allege alleges
  charged arrested recommend+ recommendation learning training whether excuse research victims perpetrators
  car van lorry vehicle wheel disclosed afraid suicide overdose tend tends spoke speaks interview interviewed threatened threats
  threat prescribed diagnosed diagnosis appointment appointments statement meeting meetings inquest coroner pathologist guidance
  policy strategy survey county refuge helpline advocate marac mappa probation bail mother's
  disability race religion orientation pregnancy equality protective characteristic characteristics members adviser+ advisor+ university counselling  contributed contribution solicitor unable offers extends condolences`;

/** What agencies are and do: a sentence that speaks of it takes somebody's part only where it leans far. */
export const official = `
  control risk assess+ assessment referred referral agency agencies professional professionals practitioner practitioners officer officers police gp surgery
  said says say victim service services asked fear fears feared recorded reported states stated trust trusts staff nurse doctor worker workers social school frightened
  review imr statements council force ward hospital consultant psychiatrist record records log letter letters wrote writes written described describes
  describe called calls call key finding orders form forms told`;
