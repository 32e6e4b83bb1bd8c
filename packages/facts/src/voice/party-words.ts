import { withoutPossessive } from './words.js';

/**
 * Who a noun stands for in a review. `generic` is people in general ("victims", "anyone"), `nobody` a denial
 * ("no one"), `review` the panel, chair and report themselves.
 */
export type PartyWord =
  | 'victim'
  | 'perpetrator'
  | 'spouse'
  | 'child'
  | 'relative'
  | 'friend'
  | 'professional'
  | 'agency'
  | 'review'
  | 'court'
  | 'couple'
  | 'generic'
  | 'nobody';

const words: Readonly<Record<PartyWord, string>> = {
  victim:
    'adult victim deceased complainant survivor woman man lady patient client tenant girl teenager adolescent aggrieved person fellow gentleman youth student applicant claimant petitioner householder mother-to-be widow widower pensioner ip pt',
  perpetrator:
    'perpetrator perpetrators offender abuser assailant accused defendant suspect killer attacker aggressor murderer boyfriend ex-boyfriend ex-husband ex-partner ex',
  spouse: 'husband wife partner girlfriend spouse fiancé fiance fiancée ex-wife ex-girlfriend',
  child: 'child children boy boys girls baby infant toddler siblings pupil pupils',
  relative:
    'mother father mum dad sister brother son daughter sons daughters parent parents family families relative relatives aunt uncle cousin niece nephew grandmother grandfather grandparents stepfather stepmother stepson sister-in-law brother-in-law mother-in-law father-in-law in-laws twin',
  friend:
    'friend friends neighbour neighbours colleague colleagues landlord landlady flatmate housemate witness witnesses passer-by employer teammate lodger',
  professional:
    'officer officers nurse nurses doctor doctors gp gps midwife midwives worker workers visitor visitors practitioner practitioners professional professionals staff constable constables sergeant inspector detective detectives manager managers teacher teachers tutor headteacher consultant psychiatrist psychologist counsellor clinician clinicians paramedic paramedics crew crews coordinator co-ordinator advocate adviser advisor idva idvas isva receptionist pharmacist therapist dentist surgeon registrar physiotherapist handler dispatcher supervisor supervisors supervisor assessor author authors operator volunteer interpreter warden caseworker duty-worker triage lead governor locum locums trainee matron lecturer dispenser chaplain magistrate magistrates minister priest imam vicar',
  agency:
    'agency agencies office trust council police force service services practice surgery hospital school college nursery board team teams department probation partnership constabulary ward clinic refuge charity organisation organisations organization authority authorities company university ccg icb marac mash cafcass cps unit helpline body bodies ambulance association system policy practices trusts councils forces hospitals schools partners home-office housing care government ministry society provider providers',
  review: 'panel review chair report reviewer reviewers imr imrs reader readers reviewed',
  court:
    'court judge jury barrister prosecution prosecutor defence coroner inquest crown magistrates solicitor counsel law',
  couple: 'couple pair parties spouses',
  generic:
    'victims women men survivors people patients clients individuals persons tenants someone somebody anyone anybody everyone everybody those others person users girls',
  nobody: 'nobody no-one none nothing neither noone',
};

const kinds: ReadonlyMap<string, PartyWord> = new Map(
  (Object.entries(words) as [PartyWord, string][]).flatMap(([kind, list]) =>
    list.split(' ').map((word) => [word, kind] as const),
  ),
);

/** Which party a noun stands for by itself; undefined where it is no word for people or bodies. */
export function partyOfWord(lower: string): PartyWord | undefined {
  return kinds.get(withoutPossessive(lower));
}
