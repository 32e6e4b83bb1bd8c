import { tellingWords } from '@dhrlint/facts';

/** Words that stand in every report and tell no topic. */
const everywhere =
  'did herself himself itself themselves too absence absent somebody someone else anything she her hers him his they them their who whom whose any anybody domestic abuse violence victim victims perpetrator agency agencies staff professional professionals practitioner practitioners police council trust service services support people person man woman adult need needs know knew learn learning learned point key finding findings lesson lessons issue theme show shows practice work worked information informed record records recorded made make time times year month week day first second good better best clear important case opportunity opportunities missed understand understood understanding recognise recognised known given give gave asked ask told tell saw seen looked thought taken take come came went left relationship partner former couple home house life death died killed family report reported contact contacts way ways part place long little nobody one two three several many often well even much against about across between during before after through under over only still again never always different whole';
/** Words so common that an action may share them with a finding and yet be about another thing. */
const anywhere =
  'put hold held holding turn turned away offer offered say said saying speak spoke spoken call called keep kept use used using find found become became begin began begun try tried want wanted wish wished believe believed feel felt get got set stand stood bring brought let seem seemed allow allowed live lived living show showed shown happen happened act acted acting respond response responded consider considered treat treated deal dealt follow followed lead led leave change changed start started stop stopped open opened close closed send sent write wrote written read hear heard listen listened look see think go going gone run pass passed move moved meet met lack lacked fail failed failing failure miss rely relied happen mean meant add added provide provided receive received same right wrong new old early late enough able own single great greater greatest greatly few low high full short sure true real certain likely possible common general main central principal whole weight attach most least less nothing everything anything something thing things fact matter reason question number level end side hand hands hour hours night minute room moment period stage point order ordered four five six seven eight nine ten eleven twelve twenty hundred half half-way third once twice until unless because since though although while whilst without within however therefore rather yet already just simply else elsewhere together alone apart near far out off up down back round around behind among along away here where anyone everyone someone nobody none neither either every each local area process system systems policy policies procedure procedures approach level response member members group team teams concern concerns concerned concern incident incidents event events situation evidence view knowledge attention everyday serious seriously significant particular particularly especially strong poor proper properly appropriate adequate sufficient consistent effective training trained train share shared sharing assess assessed assessment assessments risk risks identify identified refer referred referral referrals';

function stems(words: string): ReadonlySet<string> {
  return new Set([...tellingWords(words)].map(plainForm));
}
const general = stems(everywhere);
const common = stems(`${everywhere} ${anywhere}`);

/** Words for one topic: an action on weapons takes up a finding about a shotgun. */
const topics: readonly string[] = [
  'firearm gun guns shotgun rifle weapon weapons knife knives licence licensing certificate ammunition',
  'interpreter interpreters interpreting interpretation language languages english translate translated translation translator translators bilingual accent welsh',
  'child children school schools pupil pupils nursery teacher teachers education young son daughter boy girl kids',
  'gp gps surgery surgeries doctor doctors patient patients primary prescription prescriptions consultation',
  'money economic financial finance finances debt debts bank banks wage wages earnings benefit benefits income loan loans',
  'alcohol drink drinking drunk drug drugs substance substances addiction intoxicated dependence cannabis cocaine',
  'housing tenancy tenancies tenant tenants landlord landlords homeless homelessness rehouse rehoused accommodation eviction refuge',
  'friend friends neighbour neighbours bystander bystanders colleague colleagues relative relatives third-party',
  'carer carers caring cared care-giver',
  'mental suicide suicidal depression depressed psychiatric psychiatrist psychosis anxiety overdose self-harm crisis',
  'stalk stalked stalking harass harassed harassment tracker tracking tracked surveillance',
  'court courts injunction injunctions non-molestation occupation judge judges magistrates solicitor solicitors legal civil law',
  'immigration visa visas migrant migrants asylum passport passports nationality deport deported deportation refugee',
  'older elderly age ageing aged dementia frail frailty pensioner',
  'strangle strangled strangulation choke choked choking throttled neck',
  'pregnant pregnancy midwife midwives maternity antenatal birth baby babies postnatal',
  'employer employers employment workplace employee employees workplaces',
  'separation separate separated separating divorce divorced leaving estranged',
  'coercive coercion control controlling controlled',
  'disabled disability disabilities autism autistic deaf deafness blind impairment wheelchair',
  'honour forced marriage shame',
  'gay lesbian bisexual transgender lgbt lgbtq sexuality',
  'pharmacy pharmacies pharmacist pharmacists chemist',
  'hospital hospitals ward wards emergency ambulance paramedic paramedics discharge discharged nurse nurses',
  'prison probation offender offenders sentence parole release',
  'rural farm farms remote village villages isolation isolated isolate lonely loneliness',
  'rape sexual sexually',
  'pet pets dog dogs animal animals vet vets',
  'phone phones telephone telephoned mobile online internet social-media app apps text texts',
  'vicar church mosque temple faith imam priest religious religion congregation gurdwara synagogue',
  'dentist dentists dental teeth tooth',
  'injury injuries injured injure wound wounds wounded bruise bruises bruised bruising fracture fractures facial face burn burns scar scars',
  'missed appointments appointment attendance attend attended non-attendance non-engagement',
  'marac multi-agency conference',
];
const topicOfStem = new Map(
  topics.flatMap((words) => {
    const [first = ''] = words.split(' ');
    return words
      .split(' ')
      .flatMap((word) => [...tellingWords(word)].map((each) => [plainForm(each), plainForm(first)] as const));
  }),
);

/** Topics so narrow that one word of them tells what is meant; children, patients and telephones stand everywhere. */
const narrow = new Set(
  topics.flatMap((words) => {
    const [first = ''] = words.split(' ');
    return /^(?:firearm|interpreter|money|alcohol|stalk|immigration|older|strangle|pregnant|employer|coercive|disabled|honour|gay|pharmacy|prison|rural|rape|pet|vicar|dentist|injury)$/.test(
      first,
    )
      ? [plainForm(first)]
      : [];
  }),
);

/** True for the stem of a narrow topic, as {@link comparedAs} gives it. */
export function tellsTopic(stem: string): boolean {
  return narrow.has(stem);
}

/** One stem for the singular and the plural that the rough stem keeps apart. */
export function plainForm(word: string): string {
  if (word === 'children' || word === 'childr') return 'child';
  if (word === 'women') return 'woman';
  return word === 'men' ? 'man' : word;
}

/** The stems in a text that tell what it is about; `strictly` leaves out common verbs and adjectives too. */
export function topicWords(text: string, strictly: boolean): readonly string[] {
  const left = strictly ? common : general;
  return [...tellingWords(text)]
    .map(plainForm)
    .filter((word) => word.length > 2 && !left.has(word) && !/^\d+$/.test(word));
}

/** The stem by which a word is compared: that of its topic, or its own. */
export function comparedAs(stem: string): string {
  return topicOfStem.get(stem) ?? stem;
}
