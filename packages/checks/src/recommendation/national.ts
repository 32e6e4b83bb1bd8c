import type { Recommendation } from '@dhrlint/facts';

/** Departments and bodies that a national recommendation could be put to. */
const bodies =
  /\b(?:Home Office|Home Secretary|Ministry of \p{Lu}\p{L}+|Ministers?|Department(?: of| for)|DHSC|DfE|DLUHC|MHCLG|MoJ|DWP|DCMS|DSIT|HMRC|HMCTS|HMPPS|HMICFRS|CQC|CPS|Ofsted|Estyn|Ofcom|IOPC|NICE|NPCC|ADASS|ADCS|NHS ?(?:England|Wales|Digital|X)?|UKHSA|OHID|Government|Cabinet Office|Treasury|Secretar(?:y|ies) of State|Parliament|Senedd|College of \p{Lu}\p{L}+|Royal College|National Police|Police Chiefs|Crown Prosecution|Domestic Abuse Commissioner|Victims[’'] Commissioner|Children[’']s Commissioner|Commissioner|Care Quality Commission|Law Commission|Charity Commission|Judicial (?:Office|College)|Lord Chancellor|Attorney General|Chief Coroner|General Medical Council|GMC|Nursing and Midwifery Council|NMC|British Medical Association|BMA|Law Society|Bar Council|Local Government Association|LGA|National (?:Probation|Crime|Institute|Housing|Fire|Network|Association|Centre|Police|Panel|Health)\b|Regulator|Ombudsman|Office (?:for|of)|UK Visas|Border Force|Cafcass|Women[’']s Aid|Refuge|SafeLives|AAFDA|Respect|Inspectorate|Standards Agency|Information Commissioner|Equality and Human Rights|UK Finance|Universities UK|Association of|Chartered Institute|Housing Ombudsman|Social Work England|Skills for Care|Health Education|Sentencing Council|Parole Board|Youth Justice Board|Ambulance|Public Health (?:England|Wales)|Llywodraeth)\b/u;

const nationally =
  /\b(?:national(?:ly)? (?:register|database|scheme|standards?|guidance|campaign|policy|strategy|framework|system|training|programme|helpline|protocol|toolkit|review|audit|approach|learning|list|data|funding|legislation|minimum|accreditation|service|network|level)|nationally|across (?:the country|england|the uk|england and wales)|legislat(?:ion|ive)|change in the law|the law should|statutory guidance should|at (?:a )?national level)\b/iu;

/** True where a recommendation stands in a national list, or asks for what only the country as a whole can do. */
export function isNational({ scope, text, owner }: Recommendation): boolean {
  return scope === 'national' || (owner.kind !== 'named' && nationally.test(text));
}

/** True where it names the department or body that is to act. */
export function namesNationalBody({ text, owner }: Recommendation): boolean {
  if (bodies.test(text)) return true;
  // Any name of its own before the verb is taken for a body.
  return (
    owner.kind === 'named' &&
    /\p{Lu}{2}|[^.]\s\p{Lu}\p{L}+/u.test(owner.words.replace(/^\s*(?:The|That|A|An)\s/u, 'x '))
  );
}
