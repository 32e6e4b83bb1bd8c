import { givenName, isBodyWord } from '@dhrlint/facts';

const capital = "[A-ZÀ-ÞŴŶ][A-Za-zÀ-ɏ’'-]*";
const name = `(?:the )?((?:St\\.? )?${capital}(?:(?: (?:of|the|and|&|on|y)){0,2} ${capital}){0,3})`;

/** Whoever works or learns in a school, and what happens in none but a school. */
const inSchool =
  "(?:nursery (?:nurse|teacher|staff|manager|worker|assistant|class|place)|key (?:person|worker)|(?:class |form |head |deputy head |head-|reception )?teachers?|headteacher|headmaster|headmistress|head|deputy head|assistant head|head (?:boy|girl)|prefect|SENCO|DSL|(?:pastoral|safeguarding|designated safeguarding) (?:lead|manager|officer|team)|teaching assistants?|form tutor|head of (?:year|house|sixth form|pastoral care|the sixth form)|(?:school )?gates?|school (?:nurse|office|secretary|records?|report|run|place|bus|trip)|lunchtime supervisors?|attendance (?:officer|register|record)s?|welfare officer|pupils?|classmates?|class ?rooms?|playground|playgroup|(?:after-school|breakfast|homework) club|parents[’'] evening|sports day|nativity(?: play)?|reception(?: class)?|assembly|[Yy]ear (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|sixth form(?:er)?|GCSEs?|A[- ]levels?|lessons|education|schooling|schooldays|days|undergraduate|degree(?: course)?|exams?)";
/** "The infant department of": a part of a school, and what follows is its name. */
const partOf =
  "(?:infants?[’']?|junior|nursery|reception|sixth[- ]form|upper|lower|senior|prep|preparatory|early years|primary|secondary|boarding) (?:department|section|unit|site|campus|house|wing)";
const going =
  '(?:attend(?:s|ed|ing)|enrol(?:led)? (?:at|in)|(?:start(?:ed|ing)|register(?:ed)?|educated|schooled|taught|boarded|boarding|studied|studying|stayed on|a place) at|(?:excluded|expelled|suspended|collected|fetched|picked up|graduated|walked (?:home )?|withdrawn|removed|taken out|dropped out) (?:from|of)|(?:transferred|moved|dropped off|walked|taken|admitted|settled|back|returned|went|goes|go) (?:to|in|at|into))';

/** What is taught outside schools. */
const notOfSchool =
  /\b(?:swimming|driving|dance|dancing|ballet|piano|music|guitar|violin|singing|yoga|pilates|riding|fitness|gym|judo|karate|skiing|sailing|art|pottery|drama|Sunday[- ]school|adult education|evening class) $/i;
const byPart = new RegExp(`\\b${partOf},? (?:at|of) ${name}`, 'g');
const byWork = new RegExp(`\\b${inSchool},? (?:at|of|from|in|had been at) ${name}`, 'g');
const byGoing = new RegExp(`\\b${going} ${name}`, 'g');
const changing = new RegExp(
  `\\b(?:schools?|nurser(?:y|ies)|colleges?),? (?:from|to|was|is|called|named|namely|at) ${name}|\\bfrom ${name} to (?:one|another|a (?:new|different)(?: [a-z]+)?(?: school)?)\\b`,
  'g',
);
const forEvent = new RegExp(
  `\\b(?:to|at|from) ${name} (?:for|after|during) (?:a |the |his |her |their )?(?:parents[’'] evening|sports day|nativity|school play|assembly|the school run|harvest festival|prize[- ]?giving|open evening)`,
  'g',
);
const leftIt = new RegExp(`\\b(?:left|leaving|joined|joining) ${name}`, 'g');
const onStreet =
  /\b(?:[Kk]indergarten|(?:primary |infants?[’']? |junior |secondary |nursery |grammar |first |high )?(?:school|nursery|college)|[Pp]re-?school|[Pp]laygroup) (?:on|in|off) (?:[A-ZÀ-Þ][a-zß-ÿ’'-]+ ){1,2}(?:Road|Street|Lane|Avenue|Hill|Close|Way|Crescent|Row|Drive|Square|Terrace|Green)\b/g;

/** What tells of school beside the words of the cue itself. */
const ofSchool =
  /\b(?:schools?|schooling|nursery|pupils?|teachers?|head ?teacher|classmates?|class|lessons?|parents[’'] evening|Year (?:\d|[A-Z])|term|GCSEs?|A[- ]levels?|exams?|sixth form|reception|playground|uniform|homework|key person|expelled|educated at|schooled at|[Hh]ead (?:boy|girl)|prefect|deputy head|assistant head|[Hh]ead(?:master|mistress)? (?:of|at) St|undergraduate|degree|timetable|half-term|SENCO|(?:infants?|junior|sixth[- ]form|prep|upper|lower|senior|boarding|primary|secondary|early years) (?:department|section|unit|site|campus|house|wing))\b/;
const ofChild =
  /\b(?:[Cc]hild(?:ren)? [A-Z0-9]|[Cc]hild(?:ren)?|sons?|daughters?|boys?|girls?|pupils?|siblings?|twins)\b/;
/** Names of bodies, places to live and to be treated, towns behind "in". */
const noSchool =
  /\b(?:Hospitals?|Infirmary|Clinic|Surgery|Medical|Health|Practice|Council|Trust|Police|Court|Prison|HMP|Refuge|Women|Aid|Service|Services|Partnership|Probation|MARAC|MASH|CAMHS|CSC|CMHT|Church|Mosque|Street|Road|Lane|Avenue|Home|Office|Ward|Unit|Board|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Appendix|Section|Panel|Review|England|Wales|Scotland|Ireland|Pakistan|India|Poland|Royal|Children|Social|Care|Education|Department|Operation|Encompass|Relate|Freedom|Programme|Group|Centre|Accident|Emergency|Family|Families|Safeguarding|Early|Help|Conference|Meeting|Child(?= [A-Z0-9]|$)(?<!Holy Child)|School [A-Z]|Year|English|Maths|French|German|Spanish|Polish|Arabic|Welsh|A&E|ED|DHR|IMR|Zoom|Skype|Teams|Facebook)\b/;

/** Schools and nurseries whose name lacks the word: told by who works there, who goes there, what happens there. */
export function schoolsByCue(
  text: string,
  isPerson: (word: string) => boolean,
): readonly { readonly start: number; readonly end: number }[] {
  if (!ofSchool.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  const add = (match: RegExpMatchArray, sure: boolean, street = false) => {
    const words = (match[1] ?? match[2] ?? '').replace(/[’']s?$/, '');
    const first = words.split(' ')[0] ?? '';
    if (
      words.length < 4 ||
      noSchool.test(street ? words.replace(/ (?:Lane|Road|Street|Avenue)$/, '') : words) ||
      isPerson(first)
    )
      return;
    if (/^[A-Z]{2,6}$/.test(first) && !/ /.test(words)) return;
    if (givenName(first) === 'given' && !/^St/.test(first)) return;
    if (
      /^(?:The|A|An|Her|His|Their|She|He|They|It|When|There|This|That|In|At|On|Mr|Mrs|Ms|Miss|Dr|Reception|Nursery|Primary|Mum|Dad|Nan)\b/.test(
        words,
      )
    )
      return;
    if (isBodyWord(first) && !/ /.test(words)) return;
    const start = (match.index ?? 0) + match[0].lastIndexOf(words);
    const end = start + words.length;
    const before = text.slice(Math.max(0, text.lastIndexOf('. ', start)), start);
    const after = text.slice(end, end + 60);
    // A town stands behind "in"; a school of a town is told as "a school in …".
    if (
      /\b(?:in|to|from|into|of) (?:the )?$/.test(before) &&
      !sure &&
      !/^,? (?:school|where (?:he|she|they|the (?:boy|girl|child)))/.test(after)
    )
      return;
    if (/\b(?:schools?|nurser(?:y|ies)|colleges?) (?:in|to) $/.test(before)) return;
    if (!found.some((f) => f.start < end && start < f.end)) found.push({ start, end });
  };
  for (const match of text.matchAll(byPart)) add(match, true);
  for (const match of text.matchAll(byWork)) {
    // A swimming teacher's pool is no school.
    if (notOfSchool.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const toTown =
      / in (?:the )?[A-Z]/.test(match[0]) && !/\b(?:key (?:person|worker)|nursery nurse)\b/.test(match[0]);
    if (!toTown) add(match, true);
  }
  for (const match of text.matchAll(changing)) add(match, true, true);
  for (const match of text.matchAll(forEvent)) add(match, true);
  for (const match of text.matchAll(byGoing))
    if (ofChild.test(text) || /\b(?:educated|schooled|expelled|boarded|pupil|teacher|exams?|GCSE)/.test(text))
      add(
        match,
        / (?:at|to|from) /.test(match[0]) &&
          / (?:school|class|pupil|teacher|parents[’'] evening|Year|nursery|playgroup|pre-?school)/.test(
            text,
          ) &&
          /(?:attend|enrol|start|registered|educated|taught|excluded|expelled|collected|fetched|picked|dropped)/.test(
            match[0],
          ),
      );
  for (const match of text.matchAll(leftIt))
    if (
      /\b(?:class teacher|teacher|pupil|head ?teacher|sixth form|with no qualifications|at sixteen|at eighteen|GCSEs?)\b/.test(
        text,
      )
    )
      add(match, true);
  for (const match of text.matchAll(onStreet)) {
    const start = match.index;
    if (!found.some((f) => f.start < start + match[0].length && start < f.end))
      found.push({ start, end: start + match[0].length });
  }
  return found;
}
