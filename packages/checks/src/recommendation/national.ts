import type { Recommendation } from '@dhrlint/facts';

/** Departments and bodies that a national recommendation could be put to. */
const bodies =
  /\b(?:Home Office|Home Secretary|Ministry of \p{Lu}\p{L}+|Ministers?|Department(?: of| for)|DHSC|DfE|DLUHC|MHCLG|MoJ|DWP|DCMS|DSIT|HMRC|HMCTS|HMPPS|HMICFRS|CQC|CPS|Ofsted|Estyn|Ofcom|IOPC|NICE|NPCC|ADASS|ADCS|NHS ?(?:England|Wales|Digital|X)?|UKHSA|OHID|Government|Cabinet Office|Treasury|Secretar(?:y|ies) of State|Parliament|Senedd|College of \p{Lu}\p{L}+|Royal College|National Police|Police Chiefs|Crown Prosecution|Domestic Abuse Commissioner|Victims[’'] Commissioner|Children[’']s Commissioner|Commissioner|Care Quality Commission|Law Commission|Charity Commission|Judicial (?:Office|College)|Lord Chancellor|Attorney General|Chief Coroner|General Medical Council|GMC|Nursing and Midwifery Council|NMC|British Medical Association|BMA|Law Society|Bar Council|Local Government Association|LGA|National (?:Probation|Crime|Institute|Housing|Fire|Network|Association|Centre|Police|Panel|Health)\b|Regulator|Ombudsman|Office (?:for|of)|UK Visas|Border Force|Cafcass|Women[’']s Aid|Refuge|SafeLives|AAFDA|Respect|Inspectorate|Standards Agency|Information Commissioner|Equality and Human Rights|UK Finance|Universities UK|Association of|Chartered Institute|Housing Ombudsman|Social Work England|Skills for Care|Health Education|Sentencing Council|Parole Board|Youth Justice Board|Ambulance|Public Health (?:England|Wales)|Llywodraeth)\b/u;

const land =
  '(?:the (?:whole )?(?:country|nation|land)|england|wales|(?:the )?uk|britain|great britain|the united kingdom|the (?:national )?health service|the nhs)';
/** What only the country as a whole can do: a new national thing, a change of the law, something everywhere. */
const nationally = new RegExp(
  [
    String.raw`\bnational(?:ly)? (?:register|database|scheme|standards?|guidance|campaign|policy|strategy|framework|system|training|programme|helpline|protocol|toolkit|review|audit|approach|learning|list|data|funding|legislation|minimum|accreditation|service|network|level)`,
    String.raw`\b(?:an?|one|any|some|more|new|no|single|common|uniform|consistent|proper|better) (?:[\w’'-]+ ){0,3}?(?:national|nationwide|nation-wide|country-?wide|uk-wide|england-wide|all-wales)\b`,
    String.raw`\bused (?:by (?:all|every|each) (?:[\w’'-]+ ){0,2}?(?:forces?|areas?|trusts?|county|counties|councils|agency|agencies)|in (?:every|each) (?:area|force|county))\b`,
    String.raw`\b(?:nationally|nationwide|country-?wide)\b|\bat (?:a |the )?national level\b|\bon a national (?:basis|scale|footing)\b`,
    String.raw`\b(?:across|throughout|in (?:every|all|each) (?:part|corner|region|area|county)s? of|in (?:the )?whole of|everywhere in|all over|up and down) ${land}`,
    String.raw`\b(?:every|each|all|no|any) (?:[\w’'-]+ ){1,4}?in ${land}\b`,
    String.raw`\b(?:across|throughout|in|by|within) (?:the )?(?:whole |entire )?(?:of )?(?:the )?(?:banking|finance|financial(?: services)?|retail|insurance|energy|telecoms?|telecommunications|technology|gambling|care|housing|legal|higher education|private security|social media|rail|airline|travel|hospitality|hotel|taxi|pharmac(?:y|eutical)) (?:sector|industry|profession|trade)s?\b|\b(?:across|throughout) the (?:whole (?:of the )?)?(?:industry|profession|trade|sector)\b|\bfrom one end of the country\b|\b(?:sector|industry|profession)-wide\b|\bevery (?:bank|insurer|lender|phone company|energy supplier|social media company)\b`,
    String.raw`\blegislat(?:ion|ive|ed)\b|\bchanges? (?:in|to|of) the law\b|\bthe law (?:should|must|needs?|ought|to|on|about|relating|governing|of)\b|\b(?:by|in) (?:law|statute)\b|\bstatutory (?:guidance|dut(?:y|ies)|footing|requirement)\b|\b(?:a|the) (?:legal|criminal) (?:duty|requirement|obligation|offence)\b|\bact of parliament\b|\bgovernment\b`,
  ].join('|'),
  'iu',
);
/** What is to be changed is the country's own: "the national checklist should …". */
const nationalThing =
  /^\W*(?:(?:the|an?|any|every|all|this) )?(?:(?:current|existing|present|old|new) )?national (?:[\w’'-]+ ){1,5}?(?:should|must|needs?|ought|to|requires?|be)\b/iu;
/** To keep to a national thing, or to do something with it, is for those who work by it. */
const kept =
  /\b(?:followed|used|adopted|applied|compl(?:y|ied)|adhered|observed|displayed|taught|circulated|implemented|embedded|explained|available|given|shared)\b/i;
const byLocalBody = /\b(?:by|in|across|at) (?:the |its |all )?\p{Lu}/u;
/** The recommendation opens by saying that it is for the whole country. */
const opensNationally =
  /^\s*(?:at (?:a |the )?national level|nationally|on a national (?:level|scale|basis)|as a (?:matter of )?national (?:matter|policy|priority|recommendation)|across (?:the country|the uk|england(?: and wales)?|wales))\b/iu;
/** Words for anybody who could be held to it; the rest that may stand before the verb is a thing. */
const doer =
  /\b(?:boards?|partnerships?|councils?|police|constabular(?:y|ies)|forces?|trusts?|forums?|committees?|groups?|services?|departments?|offices?|ministry|college|commission(?:er)?s?|association|agenc(?:y|ies)|authorit(?:y|ies)|practices?|surger(?:y|ies)|hospitals?|schools?|universit(?:y|ies)|charit(?:y|ies)|compan(?:y|ies)|probation|housing|homes|centres?|panel|csp|icbs?|ccgs?|directors?|managers?|chiefs?|heads?|leads?|chair|secretary|minister|nhs|gps?|teams?|society|employers?|courts?|landlords?|providers?|pharmac(?:y|ies|ists?)|staff|officers?|professionals|practitioners|social care|aid)\b/iu;

/** "Every force in the country should": nobody by the number of them. */
const everywhere = new RegExp(
  `^\\W*(?:every|each|all) (?:[\\w’'-]+ ){1,3}?(?:in|across|throughout) ${land}\\b`,
  'iu',
);

/** True where a recommendation stands in a national list, or asks for what only the country as a whole can do. */
export function isNational({ scope, text, owner }: Recommendation): boolean {
  if (scope === 'national' || opensNationally.test(text)) return true;
  if (everywhere.test(text)) return true;
  if (owner.kind === 'named' && doer.test(owner.words.replace(/\bused (?:by|in)\b.*/i, ''))) return false;
  return nationally.test(text) || (nationalThing.test(text) && !kept.test(text) && !byLocalBody.test(text));
}

/** True where it names the department or body that is to act. */
export function namesNationalBody({ text, owner }: Recommendation): boolean {
  if (bodies.test(text.replace(opensNationally, ' '))) return true;
  // Any name of its own before the verb is taken for a body.
  return (
    owner.kind === 'named' &&
    /\p{Lu}{2}|[^.]\s\p{Lu}\p{L}+/u.test(
      owner.words
        .replace(opensNationally, '')
        .trim()
        .replace(/^(?:The|That|A|An)\s/u, 'x ')
        .replace(/\b(?:England|Wales|Britain|UK|United Kingdom|DHR|MARAC|IDVA|DASH)\b/gu, ''),
    )
  );
}

const letter =
  /\b(?:letters?|writ(?:e|es|ing|ten)|wrote|e-?mail|representations?|submission|approach(?:es)?|lobby(?:ing)?|petition|rais(?:e|ed|ing) (?:it |this |the (?:matter|point) )?|meeting)\b[^.;]{0,40}\b(?:to|with)\s+[^.;]{0,30}?\b(?:ministers?|secretar(?:y|ies)(?: of state)?|departments? (?:of|for)|government|home office|whitehall|MPs?|treasury|chancellor)\b/iu;

/** "Letter to the Home Secretary": an action by which nothing local is done. */
export function isLetterToGovernment(action: string): boolean {
  return letter.test(action);
}
