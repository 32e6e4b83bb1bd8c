import { type Anchor, acrossChosen, type Block, derived } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, sentenceAt, sentencesOf, tookPart, type Zone } from '@dhrlint/facts';
import { schoolsByCue } from './schools-by-cue.js';

const word = "(?:St\\.?\\s+)?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*";
const link = '(?:\\s+(?:of|the|and|&|upon|y|yr|le|de)(?=\\s+[A-ZÀ-Þ]))?';
const kind =
  "(?:(?:Church of England|C of E|CE|CofE|RC|VA|VC|Roman Catholic|Catholic|Junior|Infants?|Primary|Secondary|Middle|Lower|Upper|First|Grammar|High|Comprehensive|Community|Preparatory|Prep|Nursery|Special|Boarding|Technical|Sixth Form|Boys[’']?|Girls[’']?)\\s+)*";
const institution =
  "(?:Schools?|Academy|College|Sixth Form(?: College| Centre)?|Nursery(?: School)?|Pre-?[Ss]chool|Playgroup|Kindergarten|Primary|Infants|Juniors|Seniors|Grammar|Comprehensive|Montessori|Secondary(?=\\s*(?:[.,;:)]|(?:at|in|with|where|and|when|until|from|who|since|for|as|before|but|on)\\b|$))|Federation(?=[’']s (?:infant|junior|primary|nursery|secondary|upper|lower))|High(?=\\s*(?:[.,;:)]|(?:she|he|they|permanently|excluded|rang|told|reported|wrote|made|sent|has|had|was|is|with|where|and|in|at|until|when|from|who|since|for|as|before|but)\\b|$))|Day Nursery|Children[’']s Centre|University|Polytechnic|Conservatoire|Institute|(?<=[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]* [A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]* )(?:(?:infant|junior|primary|secondary|nursery) school|pre-?school|playgroup|nursery(?! (?:nurse|worker|staff|manager))|kindergarten|sixth form))";
const named = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(?:${word}${link}\\s+){1,4}?${kind}${institution}(?:\\s+of\\s+(?!Policing|General|Emergency|Nursing|Midwives|Psychiatrists|Physicians|Surgeons|Social|Law|Medicine|Pathologists)[A-ZÀ-Þ][A-Za-z]+)?(?![A-Za-zÀ-ɏ])`,
  'g',
);
const other =
  /(?<![A-Za-zÀ-ɏ])(?:(?:Ysgol|Coleg|Meithrin|Ysgol Gynradd|Ysgol Uwchradd|Prifysgol)(?:\s+(?:yr?\s+|ar\s+|wrth\s+)?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*){1,4}|University of(?: the)?(?: [A-ZÀ-Þ][a-z]+){1,3})/g;
/** Words that begin a run of capitals without being a name, so that "The Primary School" is nobody's. */
const general =
  /^(?:The|A|An|Her|His|Their|Its|Our|This|That|Each|Every|Any|All|Local|Both|One|Another|New|Old|State|Public|Private|Former|Previous|Village|Town|Mainstream|Special|Day|Community|Primary|Secondary|Junior|Infants?|High|Middle|Upper|Lower|Grammar|Comprehensive|Nursery|Sixth|Form|Boarding|Independent|Church|Catholic|At|In|From|To|For|And|But|When|While|After|Before|Of|On|By|With|If|As|Year|Child|Children[’']s|Sunday|Medical|Law|Business|Staff|Police|Training|Designated|Named|Head|Headteachers?|Safeguarding|Education|Further|Higher|Adult|Safer|Healthy|Social|Royal|National|Open|Ofsted|Attended|Attends|Summer|After|Ballet|Riding|Dance|Driving|Language|English|Two|Three|Four|Several|Many|Some|Most|Other|Neither|No|Nobody|Somebody|Everyone|Someone|Staff|Teachers?|Pupils?|Nursery|and|of|the|Secure|Dedicated|Maintained|Mainstream|Free|Faith|State-funded|Feeder|Partner)$/;
const notSchool =
  /\b(?:Royal College|College of (?:Policing|Emergency)|Medical School|Law School|Business School|Staff College|Academy of|Sunday School|School (?:Nurs|Health|Admissions|Improvement|Attendance)|Academ(?:y|ies) Trust|University (?:Hospitals?|Health|NHS|Press|Teaching)|Open University|University of the Third|Old School|School (?:Road|Lane|Street|Close|House|Hill)|College (?:Road|Lane|Street|Close|Green|Court)|Academy (?:Road|Street)|Nursery (?:Road|Lane|Nurse)|High (?:Court|Street)|Primary Care|Primary Mental)\b/;
const tail =
  /^\s*(?:Road|Lane|Street|Close|House|Hill|Court|Avenue|Hospitals?|Health|NHS|Press|Trust|Nurs(?:e|es|ing)|Care|Service|Board|Partnership|Network|Admissions|Teaching|Unit|Complaints|Office|Grant|Funding|Improvement|Forum|Cancer|Location)\b/;
const research =
  /\b(?:research(?:ers?)?|stud(?:y|ies) (?:by|from|of)|published|professor|team at|academics?|et al|journal|thesis|lecturer|report by|evidence from)\b|\((?:19|20)\d\d\)|\bPress\b/i;
/** A university is a party's only where somebody studies there. */
const studying =
  /\b(?:(?:mature |overseas |fellow )?students?|studied|studying|degree|course|undergraduate|enrolled|graduat\w*|[OA][- ]levels?|GCSEs?|qualifications?|attend(?:ed|ing|s)|campus|lectures?|halls|reading|her time at|his time at|place at|went to|goes to|accepted|lived at|dropped out|(?:first|second|third|final|fourth|gap) year|train(?:ed|ing) (?:as|at|to)|(?:evening|night|adult) class(?:es)?|read(?:s|ing)? (?:for|[a-z]+(?: and [a-z]+)? at)|met (?:[a-z]+ ){0,3}at|(?:a|her|his) (?:first|law|nursing) degree|(?:took|got|gained|has|had|holds|finished|earned|won) (?:a|an|her|his) (?:[a-z]+ )?(?:first|two[- ]one|2:1|upper second|doctorate|PhD|diploma|certificate|master[’']?s|MA|MSc|BA|BSc|scholarship)|alumn\w+|freshers?|(?:first of (?:her|his) family|the first) to go to)\b/i;
const ofReviewer =
  /\b(?:chair(?:ed)?|author|panel member|trained with|has (?:taught|lectured)|governor of|chairs? of governors|the reviewer)\b/i;
const silent = new Set<Zone>(['panel', 'letter', 'file', 'contents', 'references', 'cover', 'glossary']);

/** Finds named schools, nurseries, colleges and universities that somebody of the case went to. */
export const schoolName = defineCheck<Facts, Record<string, never>, never>({
  name: 'school-name',
  summary: 'A named school, nursery, college or university that a child or a party attended.',
  options: { type: 'object', additionalProperties: false },
  messages: { named: ['name'] },
  judge({ draft, facts }) {
    if (facts.documentKind === 'other')
      return {
        outcome: 'not-applicable',
        reason: 'The file is no review of a death, so that nobody’s school is told.',
      };
    const first = new Map<string, Report>();
    for (const { name, anchor } of schoolsNamed(draft, facts, facts.words.blocksWith(...ofSchools))) {
      const key = name.toLowerCase();
      const known = first.get(key);
      first.set(
        key,
        known
          ? { ...known, related: [...(known.related ?? []), anchor] }
          : { message: 'named', values: { name }, anchor },
      );
    }
    return { outcome: 'assessed', reports: [...first.values()] };
  },
});

/** Words of which one stands wherever a school is named. */
const ofSchools: readonly string[] = (
  'school schools academy college nursery preschool pre playgroup kindergarten primary infants infant ' +
  'juniors junior sixth high grammar comprehensive university ysgol coleg meithrin prifysgol centre ' +
  'montessori federation polytechnic conservatoire institute educated prefect senco secondary pupil pupils teacher headteacher class classmates year key expelled headmaster headmistress head playground lessons gcse ' +
  'gcses undergraduate tutor nativity evening prep middle tech rc st attendance classroom modern pru boy girl master degree read reads studied studying course taught teaching readmitted expelled excluded attend attends club sats key convent boarded boards student exclusion expulsion'
).split(' ');

interface SchoolNamed {
  readonly name: string;
  readonly anchor: Anchor;
}

const schoolsNamed = acrossChosen((_draft, facts: Facts, block): readonly SchoolNamed[] => {
  if (silent.has(facts.zones[block.index] ?? 'body')) return [];
  const seen: School[] = [];
  return [...schoolsIn(block), ...byCue(block, facts)].flatMap((found): readonly SchoolNamed[] => {
    const { start, end } = found;
    const name = block.text.slice(start, end);
    if (
      (tookPart(name, facts.takingPart) && !isAttended(found.sentence, name)) ||
      facts.reviewMembers.some((m) => found.sentence.includes(m.name)) ||
      seen.some((s) => s.start < end && start < s.end)
    )
      return [];
    seen.push(found);
    return [{ name, anchor: { block: block.index, start, end } }];
  });
});

/** A college that gave its own account and is said to have taught somebody of the case is theirs none the less. */
const attending =
  /\b(?:attend(?:s|ed|ing)|(?:went|goes|go|gone|moved|transferred) (?:on |up )?(?:from [^,.;]{2,40} )?to|(?:pupil|student|place|started|enrolled|educated|studied|studying|taught|course) (?:at|in|from))\b/;
const ofReview =
  /\b(?:[Pp]anel|IMRs?|[Rr]eview|[Rr]eport(?:s|ed)?|information|chronology|contribut\w+|represent\w+|members?|agenc(?:y|ies))\b/;

function isAttended(sentence: string, name: string): boolean {
  return attending.test(sentence.slice(0, sentence.indexOf(name))) && !ofReview.test(sentence);
}

interface School {
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** Schools whose name does not say so, sentence by sentence. */
function byCue(block: Block, facts: Facts): readonly School[] {
  if (block.kind === 'heading') return [];
  const people = peopleWords(facts);
  return sentencesOf(block.text).flatMap(({ start, end }) => {
    const sentence = block.text.slice(start, end);
    if (
      (ofReviewer.test(sentence) &&
        !/\b(?:pupils?|[Cc]hild(?:ren)? [A-Z0-9]|sons?|daughters?)\b/.test(sentence)) ||
      research.test(sentence)
    )
      return [];
    return schoolsByCue(sentence, (word) => people.has(word.toLowerCase())).map((found) => ({
      start: start + found.start,
      end: start + found.end,
      sentence,
    }));
  });
}

/** The words of the names of the people of the case, in small letters. */
const peopleWords = derived((facts: Facts): ReadonlySet<string> => {
  const names = facts.people.all.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(names.flatMap((each) => each.toLowerCase().split(/[^a-zà-ɏŵŷ]+/)));
});

function schoolsIn(block: Block): readonly School[] {
  const { text } = block;
  const schools: School[] = [];
  const heading = block.kind === 'heading';
  for (const pattern of [named, other])
    for (const found of text.matchAll(pattern)) {
      let name = found[0];
      let start = found.index;
      for (
        let first = /^(\S+)\s+/.exec(name);
        first && general.test(first[1] ?? '');
        first = /^(\S+)\s+/.exec(name)
      ) {
        start += first[0].length;
        name = name.slice(first[0].length);
      }
      // "Tamsin and Larkfield Academy" is two; "St Peter and St Paul Primary" is one.
      const joined = /^(?!St\.? )(?:[A-ZÀ-Þ]\S* )+(?:and|&) /.exec(name)?.[0];
      if (joined) {
        start += joined.length;
        name = name.slice(joined.length);
      }
      const own = name.split(/\s+/);
      if (
        own.length < 2 ||
        own.every(
          (w) =>
            general.test(w) || /^(?:Schools?|Academy|College|Nursery|Centre|University|Form|Care)$/.test(w),
        )
      )
        continue;
      // "Mrs B’s primary school": somebody's, and no name.
      if (/[a-z]$/.test(name) && /^(?!St\b).*[’']s [a-z]/.test(name) && /\s[a-z]/.test(name)) continue;
      const at = sentenceAt(sentencesOf(text), start, text);
      const sentence = text.slice(at.start, at.end);
      // A Royal College is a body, but for those who were its students.
      if (
        /\bRoyal\s+$/.test(text.slice(Math.max(0, start - 8), start)) &&
        !/\b(?:trained|studied|studying|student|attended|graduated|scholarship|place) (?:at|from|to)\b/.test(
          sentence,
        )
      )
        continue;
      if (
        /\bHigh$/.test(name) &&
        !studying.test(sentence) &&
        !/\b(?:pupil|school|teacher|excluded|expelled|Year \d)/.test(sentence) &&
        !(
          own.length > 2 &&
          /\b(?:home from|(?:way|walk|bus|walked|lift|taken|drove \w+) (?:to|from|home from)|outside|gates? of|at the gates?|starts? at|started at|moved to|left|leaving)\s+(?:the\s+)?$/.test(
            text.slice(at.start, start),
          )
        )
      )
        continue;
      // "The College of Paramedics": a profession's.
      if (/^College of (?!Further|Art|Technology|Higher|Food|Music|Design)/.test(name)) continue;
      if (/^(?:Very|Risk|Medium|Standard|Low|Graded|Level|DASH|Grade)\b/.test(name)) continue;
      const end = start + name.length;
      if (
        /^(?:[A-Z](?:[’']s)?|\d{1,2})$/.test(own[0] ?? '') ||
        notSchool.test(text.slice(start, end + 12)) ||
        tail.test(text.slice(end))
      )
        continue;
      if (ofReviewer.test(sentence) && !/\b(?:where|pupils?|attend(?:s|ed)|Child [A-Z0-9])\b/.test(sentence))
        continue;
      const university = /\b(?:University|Polytechnic|Conservatoire|Institute|Prifysgol)\b/.test(name);
      if (research.test(sentence) || (/^(?:footnote|endnote)$/.test(block.kind) && university)) continue;
      if (university && !studying.test(sentence)) continue;
      // A heading in title case has capitals of its own: "Contact with Children’s Centre".
      if (
        heading &&
        !/\b(?:St\.?|Ysgol)\s/.test(name) &&
        own.length < 3 &&
        !/(?:Primary|Academy|Nursery)$/.test(name)
      )
        continue;
      if (/Children[’']s Centre$/.test(name) && !/\b(?:attend|went|goes|took|place)\w*\b/.test(sentence))
        continue;
      if (schools.some((s) => s.start < end && start < s.end)) continue;
      schools.push({ start, end, sentence });
    }
  return schools;
}
