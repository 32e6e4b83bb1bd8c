import { givenName, isBodyWord } from '@dhrlint/facts';

const capital = "[A-ZÀ-ÞŴŶ][A-Za-zÀ-ɏ’'-]*";
const own = `(?:St\\.? )?${capital}(?:(?: (?:of|the|and|&|on|y)){0,2} ${capital}){0,3}`;
const name = `(?:the )?(${own})`;

/** Whoever works or learns in a school, and what happens in none but a school. */
const inSchool =
  "(?:nursery (?:nurse|teacher|staff|manager|worker|assistant|class|place)|key (?:person|worker)|(?:class |form |head |deputy head |head-|reception )?teachers?|headteacher|headmaster|headmistress|head|deputy head|assistant head|head (?:boy|girl)|prefect|SENCO|DSL|(?:pastoral|safeguarding|designated safeguarding) (?:lead|manager|officer|team)|teaching assistants?|form tutor|head of (?:year|house|sixth form|pastoral care|the sixth form)|(?:school )?gates?|school (?:nurse|office|secretary|records?|report|run|place|bus|trip)|lunchtime supervisors?|attendance (?:officer|register|record)s?|welfare officer|pupils?|classmates?|class ?rooms?|playground|playgroup|(?:after-school|breakfast|homework) club|parents[’'] evening|sports day|nativity(?: play)?|reception(?: class)?|assembly|[Yy]ear (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|sixth form(?:er)?|GCSEs?|A[- ]levels?|lessons|education|schooling|schooldays|days|undergraduate|(?<=\\b(?:a|an|[a-z]+-year|former|fellow|mature) )students?|(?:foundation |first |law |nursing )?degree(?: course)?|Master[’']s(?: degree)?|(?:access|evening|part-time|hairdressing|nursing|college) course|(?:first|second|third|final) (?:day|week|term|year)|term|attendance|old (?:boy|girl)|SATs|exams?)";
/** "The infant department of": a part of a school, and what follows is its name. */
const partOf =
  "(?:infants?[’']?|junior|nursery|reception|sixth[- ]form|upper|lower|senior|prep|preparatory|early years|primary|secondary|boarding) (?:department|section|unit|site|campus|house|wing)";
const going =
  '(?:attend(?:s|ed|ing)?|enrol(?:led)? (?:at|in)|(?:start(?:ed|ing)|register(?:ed)?|educated|schooled|taught|boarded|boards|boarding|studied|studying|stayed on|a place) at|(?:excluded|expelled|suspended|collected|fetched|picked up|graduated|walked (?:home )?|exclusion|expulsion|suspension|withdrawn|removed|taken out|dropped out) (?:from|of)|with(?:draws?|drew|drawn) (?:him|her|them|the (?:boys?|girls?|children)|Child [A-Z0-9]) from|(?:transfer|move|switch) to|(?:transferred|moved|dropped off|walked|taken|admitted|settled|back|returned|went|goes|go) (?:to|in|at|into))';

/** What is taught outside schools. */
const notOfSchool =
  /\b(?:swimming|driving|dance|dancing|ballet|piano|music|guitar|violin|singing|yoga|pilates|riding|fitness|gym|judo|karate|skiing|sailing|art|pottery|drama|Sunday[- ]school|adult education|evening class) $/i;
const byPart = new RegExp(`\\b${partOf},? (?:at|of) ${name}`, 'g');
const byWork = new RegExp(`\\b${inSchool},? (?:at|of|from|in|had been at) ${name}`, 'g');
const byGoing = new RegExp(`\\b${going} ${name}`, 'g');
const changing = new RegExp(
  `\\b(?:schools?|nurser(?:y|ies)|colleges?),? (?:from|to|was|is|called|named|namely|at) ${name}|\\bfrom ${name} to (?:one|another|a (?:new|different)(?: [a-z]+)?(?: school)?|an? (?:[a-z-]+ ){0,3}(?:school|unit|college|nursery|academy))\\b`,
  'g',
);
const forEvent = new RegExp(
  `\\b(?:to|at|from) ${name} (?:for|after|during) (?:a |the |his |her |their )?(?:parents[’'] evening|sports day|nativity|school play|assembly|the school run|harvest festival|prize[- ]?giving|open evening)`,
  'g',
);
/** "St Olave’s, where Child A is in Year 3". */
const whereTaught = new RegExp(
  `\\b(?:at|from|by|of|to|with) ${name}(?=[’']?s?,? (?:where|at which|in which|which) [^.;]{0,60}\\b(?:Year \\w+|[Rr]eception|class|pupils?|attend(?:s|ed)|lessons|sixth form|GCSEs?|teacher|in the nursery|a place)\\b)`,
  'g',
);
const schoolNoun =
  '(?:school|nursery|college|pre-?school|playgroup|kindergarten|comprehensive|academy|primary|secondary modern|grammar school|sixth form)';
/** "Larkfield, a special school", "Larkfield, the nursery that Child B attended". */
const saidSchool = new RegExp(
  `(?:^|[“"]|\\b(?:at|from|by|of|to|with|in|and|that|for)) ?${name}, (?:an?|the|her|his|their|then an?) (?:[a-z-]+ ){0,3}${schoolNoun}\\b(?! (?:nurse|teacher|office|secretary|run|bus|gate|friend|governor|nurses))`,
  'g',
);
/** "The school, Larkfield, did not know". */
const schoolCalled = new RegExp(
  `\\b(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[a-zA-Z]+[’']s?) (?:[a-z-]+ )?${schoolNoun}, (${own})(?=[,.;)])`,
  'g',
);
/** "read engineering at Larkfield": where students are. */
const reading = new RegExp(
  `\\b(?:read|reads|reading|studied|studying|studies) (?:for )?(?:[a-z]+(?: and [a-z]+)?|an? [a-z ]{2,30}) at ${name}`,
  'g',
);
/** "was at Larkfield, in her final year". */
const inYear = new RegExp(
  `\\b(?:was|were|is|are|be|been) (?:then |now |still )?at ${name},? in (?:his|her|their) (?:first|second|third|fourth|final|last) year\\b`,
  'g',
);
/** "the class of Child B at Larkfield", "his classroom in Larkfield". */
const ofClass = new RegExp(
  `\\b(?:(?:class|teacher|place|friends|attendance|lessons?|classmates) of [A-Z][\\w’']*(?: [A-Z])? at|[Ss]chool nurse [a-z]+ (?:Child [A-Z0-9]|him|her|them|the (?:boy|girl|children)) at|[Pp]lace at|[Tt]he (?:deputy |assistant )?head (?:of|at)|(?:class ?rooms?|playground|assembly) (?:in|of)) ${name}`,
  'g',
);
const kindEnd =
  '(?:Middle|Junior|Prep|Tech|C of E(?: [A-Z][a-z]+)?|CofE|RC(?: [A-Z][a-z]+)?|Secondary Modern|Pupil Referral Unit|PRU)';
/** "from Larkfield Middle": the kind of school ends the name, and no word for it need stand beside. */
const byKind = new RegExp(
  `(?:^|[“"]|\\b(?:at|from|to|into|of|by|in)) ?((?:St\\.? )?(?:${capital} ){1,3}${kindEnd})(?=\\s*(?:[.,;:)”’]|$|(?:was|were|is|rang|has|had|told|and|when|who|where|in|on|until|for|by|as|from|at|because|since|with|before|after)\\b))`,
  'g',
);
/** "the Convent of the Sacred Heart". */
const convent = new RegExp(
  `\\b(?:to|at|from|by|of) (?:the )?(Convent of (?:the )?${capital}(?: (?:and|of)(?: the)? ${capital}| ${capital}){0,2})`,
  'g',
);
/** "get the kids from St Olave’s". */
const fetched = new RegExp(
  `\\b(?:get|got|fetch(?:ed|es)?|pick(?:ed|s)? up|collect(?:ed|s|ing)?|drop(?:ped|s)?(?: off)?|tak(?:e|es|ing)|took|walk(?:ed|s)?) (?:the )?(?:kids|children|boys?|girls?|him|her|them|Child [A-Z0-9])(?: off| up)? (?:from|at|to) (St\\.? ${capital})`,
  'g',
);
/** "the Larkfield Hill school". */
const smallSchool = new RegExp(
  `\\bthe ((?:${capital} ){2,3})(?:primary |infants?[’']? |junior |secondary |grammar |special )?school\\b(?! (?:nurs|admission|health|improvement|board|place))`,
  'g',
);

const leftIt = new RegExp(`\\b(?:left|leaving|joined|joining) ${name}`, 'g');
const onStreet =
  /\b(?:[Kk]indergarten|(?:primary |infants?[’']? |junior |secondary |nursery |grammar |first |high )?(?:school|nursery|college)|[Pp]re-?school|[Pp]laygroup) (?:on|in|off) (?:[A-ZÀ-Þ][a-zß-ÿ’'-]+ ){1,2}(?:Road|Street|Lane|Avenue|Hill|Close|Way|Crescent|Row|Drive|Square|Terrace|Green)\b|\b[Uu]nit (?:on|in|off) (?:[A-ZÀ-Þ][a-zß-ÿ’'-]+ ){1,2}(?:Road|Street|Lane|Avenue|Hill|Way|Row),? (?:which was |was )?(?:called|named|known as) (?:[Tt]he )?[A-ZÀ-Þ][a-zß-ÿ’'-]+(?: [A-ZÀ-Þ][a-zß-ÿ’'-]+)?/g;

/** A cheap first test for names that end in the kind of school. */
const ofKind =
  /[a-z’'] (?:Middle|Junior|Prep|Tech|C of E|CofE|RC|Secondary Modern|Pupil Referral Unit|PRU)\b/;

/** What tells of school beside the words of the cue itself. */
const ofSchool =
  /\b(?:[Ss]chools?|schooling|nursery|pupils?|teachers?|head ?teacher|classmates?|class|lessons?|parents[’'] evening|Year (?:\d|[A-Z])|term|GCSEs?|A[- ]levels?|exams?|sixth form|reception|playground|uniform|homework|key person|expelled|educated at|schooled at|[Hh]ead (?:boy|girl)|prefect|deputy head|assistant head|[Hh]ead(?:master|mistress)? (?:of|at) St|undergraduate|degree|Master[’']s|timetable|attendance|education welfare|(?:after-school|breakfast|homework) club|SATs|students? at|(?:in (?:his|her) (?:first|second|third|final) year)|exclusion|expulsion|[Cc]hild [A-Z0-9][’']s key worker|nativity|board(?:ed|s) at|(?:[Cc]hild(?:ren)?(?: [A-Z0-9])?|sons?|daughters?|boys|girls|twins) (?:both |now |all |then )*attend(?:s|ed)? [A-Z]\w+|class ?rooms?|old (?:boy|girl)|comprehensive|teach(?:es|ing)|taught|(?:read|reading|studied|studying) [a-z]+(?: and [a-z]+)? at|[Pp]lace at|[Tt]he (?:deputy |assistant )?head (?:of|at)|half-term|SENCO|(?:infants?|junior|sixth[- ]form|prep|upper|lower|senior|boarding|primary|secondary|early years) (?:department|section|unit|site|campus|house|wing))\b/;
const ofChild =
  /\b(?:[Cc]hild(?:ren)? [A-Z0-9]|[Cc]hild(?:ren)?|sons?|daughters?|boys?|girls?|pupils?|siblings?|twins)\b/;
/** Names of bodies, places to live and to be treated, towns behind "in". */
const noSchool =
  /\b(?:Hospitals?|Infirmary|Clinic|Surgery|Medical|Health|Practice|Council|Trust|Police|Court|Prison|HMP|Refuge|Women|Aid|Service|Services|Partnership|Probation|MARAC|MASH|CAMHS|CSC|CMHT|Church|Mosque|Street|Road|Lane|Avenue|Home|Office|Ward|Unit|Board|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Appendix|Section|Panel|Review|England|Wales|Scotland|Ireland|Pakistan|India|Poland|Royal|Children|Social|Care|Education|Department|Operation|Encompass|Relate|Freedom|Programme|Group|Centre|Accident|Emergency|Family|Families|Safeguarding|Early|Help|Conference|Meeting|Housing|Hub|Library|Town|City|United|Rovers|Brownies|Cubs|Scouts|Guides|Beavers|Rainbows|Sure|Start|Mass|Core|Child(?= [A-Z0-9]|$)(?<!Holy Child)|School [A-Z]|Year|English|Maths|French|German|Spanish|Polish|Arabic|Welsh|A&E|ED|DHR|IMR|Zoom|Skype|Teams|Facebook)\b/;

/** Schools and nurseries whose name lacks the word: told by who works there, who goes there, what happens there. */
export function schoolsByCue(
  text: string,
  isPerson: (word: string) => boolean,
): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const add = (match: RegExpMatchArray, sure: boolean, street = false, aPerson = false) => {
    const words = (match[1] ?? match[2] ?? '').replace(/[’']s?$/, '');
    const first = words.split(' ')[0] ?? '';
    if (
      words.length < 4 ||
      noSchool.test(street ? words.replace(/ (?:Lane|Road|Street|Avenue|Unit|Church)$/, '') : words) ||
      isPerson(first)
    )
      return;
    if (/^[A-Z]{2,6}$/.test(first) && !/ /.test(words)) return;
    if (!aPerson && givenName(first) === 'given' && !/^St/.test(first)) return;
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
  for (const match of ofKind.test(text) ? text.matchAll(byKind) : []) add(match, true, true);
  for (const match of /\bSt\.? [A-Z]/.test(text) ? text.matchAll(fetched) : [])
    if (
      !/^[’']?s? (?:Hospital|Hospice|Church|Hall|Road|Street|Clinic|Ward)/.test(
        text.slice(match.index + match[0].length),
      )
    )
      add(match, true);
  for (const match of text.includes('Convent of') ? text.matchAll(convent) : []) add(match, true);
  if (!ofSchool.test(text)) return found;
  for (const match of text.matchAll(smallSchool)) add(match, true, true, true);
  for (const match of text.matchAll(whereTaught)) add(match, true, false, true);
  for (const match of text.matchAll(saidSchool)) add(match, true, true, true);
  for (const match of text.matchAll(schoolCalled)) add(match, true, true, true);
  for (const match of text.matchAll(reading)) add(match, true);
  for (const match of text.matchAll(inYear)) add(match, true);
  for (const match of text.matchAll(ofClass)) if (ofChild.test(text)) add(match, true, true);
  for (const match of text.matchAll(byPart)) add(match, true);
  for (const match of text.matchAll(byWork)) {
    // A swimming teacher's pool is no school.
    if (notOfSchool.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const toTown =
      / in (?:the )?[A-Z]/.test(match[0]) && !/\b(?:key (?:person|worker)|nursery nurse)\b/.test(match[0]);
    if (!toTown) add(match, true, /attendance/.test(match[0]), /[’']s?$/.test(match[1] ?? ''));
  }
  for (const match of text.matchAll(changing)) add(match, true, true);
  for (const match of text.matchAll(forEvent)) add(match, true);
  for (const match of text.matchAll(byGoing))
    if (
      ofChild.test(text) ||
      /\b(?:educated|schooled|expelled|exclusion|expulsion|boarded|pupil|teacher|exams?|GCSE|taught (?:him|her|them))/.test(
        text,
      )
    )
      add(
        match,
        / (?:at|to|from) /.test(match[0]) &&
          (/ (?:school|class|pupil|teacher|parents[’'] evening|Year|nursery|playgroup|pre-?school|taught)/.test(
            text,
          ) ||
            /\b(?:expelled|excluded|exclusion|expulsion)\b/.test(text)) &&
          (/(?:attend|enrol|start|registered|educated|boarded|boards|boarding|taught|excluded|expelled|collected|fetched|picked|dropped|with(?:draw|drew)|transfer|exclusion|expulsion)/.test(
            match[0],
          ) ||
            /^[^.;]{0,40}, (?:their|her|his) (?:new |first |second |third |fourth |last |next |old )?(?:school|nursery)\b/.test(
              text.slice(match.index + match[0].length),
            )),
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
