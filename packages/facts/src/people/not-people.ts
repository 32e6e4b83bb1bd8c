const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that stand in the names of bodies, posts and places; a name that holds one is no person's. */
const bodyWords = setOf(`
council trust police constabulary service services partnership board authority association society charity foundation
hospital hospitals surgery clinic practice ward unit team teams department office officer officers agency agencies
school schools college university academy nursery church mosque temple synagogue gurdwara chapel cathedral centre
center house home homes housing hub group limited ltd plc llp company co cic network project programme initiative
campaign union institute federation forum committee commission commissioner commissioners ministry government parliament court courts crown
inquiry enquiry review reviews report reports act law bill order guidance framework model scale index protocol policy
strategy plan panel chair author head director manager lead leader leads chief executive deputy assistant senior
principal consultant nurse doctor designated named independent adviser advisor advocate coordinator co-ordinator
worker social health care mental adult adults children children's childrens child safeguarding community safety domestic abuse
violence homicide victim victims support women women's men men's aid refuge probation prison prisons hmp nhs icb ccg gp
ambulance fire rescue integrated integration public protection vulnerability borough county city district region regional national
local royal college general practitioners north south east west northern southern eastern western central greater
great united kingdom england wales scotland ireland britain european europe road street lane avenue close
crescent drive way court gardens place terrace square park green hill estate row grove mews walk rise view
helpline line hotline learning education training quality assurance home-office standing together
detective superintendent inspector constable sergeant representative member members organisation organization name
names role roles title post position job designation opportunities clinical commissioning appendix appendices annex
section part table figure chapter number imr imrs dhr dhrs marac advocacy fatal recovery trading solutions
systems consortium collective alliance coalition station bridge river sea bay beach island valley forest wood field fields farm inn pub arms hotel
restaurant cafe café shop store stores market club gym pharmacy chemist nursing residential day supermarket
operation storm lodge cottage tower towers heights flats hall manor villa villas medical dental infirmary hospice
fund award awards prize act's day week month year review's conference convention declaration wheel tool checklist
matrix circle circles space spaces link links voices sanctuary haven havens lighthouse beacon pathway pathways horizons roots
futures solace safeline outreach sisterhood line-of-duty guide toolkit scheme schemes assessment assessments form forms notice notices record records
heddlu bwrdd cyngor ysgol prifysgol iechyd gwasanaeth gwasanaethau partneriaeth cymru tai heol stryd ffordd
`);

/** True for a word of bodies, posts and places ("Council", "Nurse", "Road"), in any case, without possessive. */
export function isBodyWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/[’'.,;:]/.test(lower)) return bodyWords.has(lower);
  return bodyWords.has(lower.replace(/[’']s?$/u, '').replace(/[.,;:]+$/u, ''));
}

/** Surnames that are words of places and bodies as well: "Amy Green" is a person, "Amy House" is not. */
export const surnameToo: ReadonlySet<string> = setOf(
  'ward park green hill wood field lane hall bridge forest house lodge way court parks rise walk grove king west north east south field fields drew banks wells price care law court page moss head bishop chase nurse royal england ireland wales farmer forest rivers shore sea marsh heath moor dale brook pool ford',
);

/** Words that open sentences, cells and headings with a capital, and so stand before a name without being its part. */
const openers = setOf(`
a about above according after again against all almost already also although always among an and another any anyone
are around as asked at because before being below beside besides between both but by can case clearly contact could
crucially date despite did do does during each earlier either elsewhere enter equally even every everybody everyone
finally first following for former formerly four from further given had has have having he hence her here hers herself
him himself his how however i if in indeed initially inside instead into is it its itself just last later latterly
least like likewise many maybe meanwhile met mid more moreover most much my near neither never nevertheless next
no nobody none nonetheless nor not nothing now of off often on once one only or other others our out outside over
perhaps possibly previously rather recently regarding s said saw second see seen seven several she should similarly
since six so some somebody someone something sometimes soon still subsequently such telling than that the their theirs
them then there thereafter therefore these they third this those three though through throughout thus to together told
too towards two ultimately under unfortunately unknown unless until up upon us used was we were what whatever when
whenever where whereas whether which while who whoever whom whose why with within without would yes yet you your
allegedly apparently additionally alongside anonymously consequently importantly interestingly notably occasionally
personally poor sadly shortly simply specifically tellingly tragically usually eventually following concerning mum mam
advised agreed arrested asked assessed attended called cancelled closed contacted declined discharged informed noted
phoned presented recorded referred refused rejected reported spoke telephoned visited
dad nan nana grandad granny daddy mummy mother father sister brother son daughter wife husband uncle aunt auntie
aunty cousin friend friends neighbour neighbours family relatives ex partner re fao cc subject witness summary note notes
statement interview call email letter visit phone text police officers staff nurses paramedics doctors social services
comment action update question query todo tbc tbd ok okay please ask check add delete remove confirm thanks dear hi hello
background introduction conclusion chronology analysis findings overview methodology timeline involvement views voice
tell ring get give find love miss meet say know let take thank goodbye bye leave stop keep bring send watch remember happy hey hiya
version draft dated issue embargoed official restricted confidential sensitive unclassified
mama mamma maman papa tata tati tatko tatus dziadek babcia ciocia wujek bunica bunicul deda baba babaji ammi ammu abbu abba appa
nani nanaji dadi dadiji didi bhai bhaiya bhabhi chacha chachi khala khalu phuppo mamu baji api thatha paati tatay nanay kuya
abuela abuelo oma opa pappou yiayia nonna nonno hooyo aabo ayeeyo awoowe ummi yumma teta jiddo khale amme abla teyze amca dede
mamgu tadcu tad taid nain dadcu
life early childhood relationship death tribute story about pen portrait perpetrator victim deceased key lessons learning
`);

/** Days, months, feasts, faiths, peoples, tongues and lands. */
const notNames = setOf(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct
nov dec christmas easter eid diwali ramadan lent advent pentecost passover hanukkah vaisakhi halloween hogmanay
christian christians christianity muslim muslims islam islamic sikh sikhs sikhism hindu hindus hinduism jew jews jewish
judaism buddhist buddhists catholic catholics protestant anglican methodist baptist pentecostal quaker mormon jehovah
orthodox evangelical god allah jesus christ bible quran qur'an koran
british english welsh scottish irish polish romanian lithuanian latvian bulgarian hungarian czech slovak albanian
turkish kurdish sorani kurmanji arabic persian farsi dari pashto urdu punjabi panjabi hindi gujarati bengali sylheti tamil
somali amharic tigrinya swahili yoruba igbo hausa twi akan portuguese spanish french german italian greek russian ukrainian
chinese mandarin cantonese vietnamese thai japanese korean filipino tagalog nepali sinhala mirpuri pahari kashmiri
indian pakistani bangladeshi iranian iraqi syrian afghan african caribbean asian european american australian canadian
nigerian ghanaian kenyan ugandan zimbabwean eritrean ethiopian sudanese egyptian moroccan algerian tunisian jamaican
trinidadian brazilian colombian white black roma gypsy traveller travellers cornish celtic northern-irish latin
kurdistan pakistan india bangladesh iran iraq syria afghanistan somalia nigeria ghana kenya uganda zimbabwe eritrea
ethiopia sudan egypt morocco jamaica poland romania lithuania latvia bulgaria hungary albania turkey china vietnam
london birmingham manchester leeds liverpool bristol sheffield newcastle cardiff swansea newport glasgow edinburgh belfast
dublin kent essex surrey sussex dorset devon cornwall somerset norfolk suffolk lancashire yorkshire cumbria durham
facebook whatsapp instagram snapchat twitter tiktok youtube google microsoft apple iphone amazon uber tinder netflix
skype zoom teams covid coronavirus brexit internet encompass
mr mrs ms miss mx dr prof pc dc ps ds di dci pcso sgt insp supt nhs gp gps uk usa eu dhr dardr imr imrs marac mash dash
idva isva iopc cps mappa cafcass aafda csp icb ccg crc hmpps hmp dwp samhs camhs cmht iapt sar scr cspr ambulance
section chapter appendix annex table figure paragraph page part recommendation recommendations act sertraline
diazepam zopiclone mirtazapine fluoxetine citalopram olanzapine quetiapine methadone naloxone ssri
justice judge recorder sheriff magistrate coercive controlling economic financial physical sexual emotional
`);

/** True for a word that stands before or beside names with a capital without being a part of one. */
export function isOpener(word: string): boolean {
  return openers.has(word.toLowerCase());
}

/** True for days, months, faiths, peoples, tongues, lands, brands, drugs and short forms. */
export function isOrdinaryCapital(word: string): boolean {
  return notNames.has(
    word
      .toLowerCase()
      .replace(/[’']s?$/u, '')
      .replace(/-.*$/u, ''),
  );
}

/** What follows the name after which a law, a scheme, an inquiry or a theory is called. */
export const namesThing =
  /^(?:[’']s?)?\s+(?:(?:[Ll]aw|Act|[Ii]nquiry|[Ee]nquiry|[Rr]eview|[Rr]eport|[Ii]ndex|[Ss]cale|[Ss]core|[Mm]odel|[Ff]ramework|[Tt]heory|[Tt]ypology|[Ww]heel|[Pp]rinciples?|[Gg]uidelines|[Cc]ompetence|[Cc]ase\s+\(|[Jj]udgment|[Rr]uling|[Tt]rust|[Ff]oundation|[Pp]roject|[Ss]cheme|[Cc]ampaign|[Cc]harter|[Cc]ode|[Tt]est|[Ss]ign|[Ss]yndrome|[Dd]isease|[Ff]und|[Aa]ppeal|[Tt]ool|[Cc]hecklist|[Rr]ecommendations|[Cc]onvention|[Aa]mendment|[Cc]lause|[Rr]ule|[Cc]ycle|[Ll]egacy|[Tt]imeline|[Ss]tages|[Hh]omicide [Tt]imeline)\b)/u;

/** People known to the public whom reports cite: scholars, ministers, judges of inquiries, and the names of cases. */
const publicPeople = setOf(`
evan_stark jane_monckton-smith jane_monckton jacquelyn_campbell neil_websdale rebecca_dobash russell_dobash judith_herman lenore_walker liz_kelly
marianne_hester nicole_westmarland charlotte_barlow vanessa_munro ruth_aitken james_rowlands khatidja_chantler kelly_bracewell
amanda_robinson aisha_gill hannana_siddiqui ravi_thiara catherine_donovan rebecca_barnes hannah_bows kimberle_crenshaw kimberlé_crenshaw
michael_johnson lundy_bancroft john_bowlby david_gadd lord_laming eileen_munro alexis_jay louise_casey elish_angiolini dame_casey
nicole_jacobs vera_baird claire_waxman theresa_may priti_patel suella_braverman james_cleverly yvette_cooper jess_phillips
victoria_atkins amber_rudd sajid_javid rachel_maclean sarah_dines laura_farris karen_bradley keir_starmer rishi_sunak boris_johnson
sarah_everard sabina_nessa clare_wood raneem_oudeh khaola_saleem sally_challen kiranjit_ahluwalia sara_thornton emma_humphreys hollie_gazzard
alice_ruggles shana_grice suzy_lamplugh victoria_climbié victoria_climbie peter_connelly daniel_pelka arthur_labinjo-hughes arthur_labinjo star_hobson sara_sharif
harold_shipman dr_shipman janet_smith beverley_allitt lucy_letby wayne_couzens stephen_lawrence fiona_pilkington banaz_mahmod shafilea_ahmed rukhsana_naz natalie_connolly grace_millane jane_clough joanna_simpson
joanna_brown ellie_gould poppy_devey poppy_waterhouse gaia_pope-sutherland gaia_pope kellie_sutton justene_reece jessica_laverack katie_simpson valerie_forde
harriet_harman margaret_oates laura_richards davina_james-hanman frank_mullane pat_craven mary_dobbs henry_scott maya_angelou christina_rossetti
jimmy_savile rolf_harris stuart_hall jill_dando caroline_flack johnny_depp amber_heard gina_martin marie_stopes marie_curie anne_frank florence_nightingale mary_seacole anna_freud anne-marie_nyman katie_ghose emily_spurrell
`);

/** True for somebody whom reports may name because the public knows them. */
export function isPublicPerson(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase().replace(/[’']s$/u, ''));
  return (
    publicPeople.has(`${lower[0] ?? ''}_${lower.at(-1) ?? ''}`) ||
    publicPeople.has(lower.slice(0, 2).join('_'))
  );
}

/** Last words of the posts of front-line workers: a name may follow them. */
export const roleEnds: ReadonlySet<string> = new Set(
  'nurse midwife visitor carer worker keyworker caseworker manager coordinator ordinator practitioner officer constable detective handler taker lead operator dispatcher paramedic technician doctor gp consultant psychiatrist psychologist counsellor therapist physiotherapist pharmacist dentist optician surgeon registrar clinician teacher headteacher headmistress headmaster year tutor lecturer assistant receptionist advocate adviser advisor solicitor leader supervisor sergeant inspector matron interpreter warden caretaker coach mentor navigator assessor chaplain amhp professional idva isva cpn pcso hv sw ot flo senco dsl yot pathologist sonographer radiographer phlebotomist podiatrist chiropodist anaesthetist paediatrician obstetrician geriatrician physician dietician dietitian hygienist childminder mediator facilitator firefighter bailiff usher clerk cashier telephonist porter housekeeper librarian'.split(
    ' ',
  ),
);
