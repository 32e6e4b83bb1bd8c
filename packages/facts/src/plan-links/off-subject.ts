import { planText } from '../action-plan/plan.js';
import type { Recommendation } from '../recommendations/recommendation.js';
import { likeness, tellingWords } from '../recommendations/wording.js';
import type { RowReference } from './row-reference.js';

/**
 * What an agency looks after that has nothing to do with the people of a review: its buildings, vehicles, dress, name,
 * meals and stores.
 */
const housekeeping =
  /\b(?:livery|lockers?|car park(?:ing|s)?|parking|uniforms?|furniture|furnishings?|carpets?|curtains?|roof(?:ing)?|boilers?|heating|lighting|windows|paint(?:ing|work)?|redecorat\w+|decorat\w+|refurbish\w+|kitchens?|canteens?|vending|catering|menus?|coffee|dietary|supplements|formulary|flu (?:vaccin\w+|jabs?)|vaccinations?|hand[- ]?(?:washing|hygiene)|recycling|waste|solar|carbon|electric (?:cars?|vehicles?)|fleet|tyres|vehicles?|bicycles?|bike (?:sheds?|racks?)|logos?|re-?brand\w*|letterheads?|signage|stationery|printers?|photocopiers?|laptops?|desks?|chairs|office (?:space|moves?|accommodation)|premises|fire (?:alarms?|drills?|doors?)|first[- ]aid (?:kits?|boxes)|lifts?|toilets?|showers?|gym(?:nasium)?|fences?|fencing|gardens?|landscap\w+|grounds|drains?|potholes?|gritting|street ?lights?|playgrounds?|library books|payroll|pensions?|expenses|annual leave|car leases?|procurement|Christmas (?:party|lunch)|away ?days?|long[- ]service awards?|staff awards?)\b/i;

/** What such a matter may have to do with those at risk: a payroll with wages, a car park with a way home. */
const kindred: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:payroll|pensions?|expenses|annual leave)\b/i,
    /\b(?:pay|pays|paid|payments?|wages?|salar\w+|earn\w*|accounts?|bank\w*|money|income|leave|employ\w+)\b/i,
  ],
  [
    /\b(?:car park(?:ing|s)?|parking|vehicles?|fleet|bicycles?)\b/i,
    /\b(?:cars?|driv\w+|vehicles?|travel\w*|transport\w*|journeys?|lifts?|way home|park\w*|outreach|rural|villages?|parish\w*|farms?|visit\w*|hills|remote\w*)\b/i,
  ],
  [
    /\b(?:premises|office|desks?|furni\w+|lighting|windows|doors?|refurbish\w+|redecorat\w+|decorat\w+|signage|toilets?)\b/i,
    /\b(?:rooms?|buildings?|receptions?|desks?|waiting areas?|privately|in private|counters?|lobb(?:y|ies)|toilets?|posters?|overheard)\b/i,
  ],
  [
    /\b(?:laptops?|printers?|photocopiers?|stationery|letterheads?|logos?)\b/i,
    /\b(?:letters?|envelopes?|remote\w*|computers?|screens?|records?|systems?|post\w*|print\w*)\b/i,
  ],
];

/** "Two workers with a vehicle": what helpers need for their work. */
const helpers =
  /\b(?:(?:support |outreach |key ?)?workers?|advocates?|idvas?|nurses?|counsellors?|outreach|victims?|survivors?)\b/i;

/**
 * Whether a row gives a recommendation's number to an action that has nothing to do with it: it speaks of buildings,
 * vehicles or stores, and neither the recommendation nor the outcome of the row does or shares a word with it.
 */
export function isOffSubject({
  row,
  words,
  recommendations,
}: RowReference & { readonly recommendations: readonly Recommendation[] }): boolean {
  const action = planText(row, 'action');
  const [first] = recommendations;
  if (words !== null || !first || recommendations.length > 1 || !housekeeping.test(action)) return false;
  if (helpers.test(action)) return false;
  const asked = `${first.text} ${planText(row, 'outcome')}`;
  if (kindred.some(([matter, word]) => matter.test(action) && word.test(asked))) return false;
  return !housekeeping.test(asked) && likeness(tellingWords(action), tellingWords(asked)).shared === 0;
}
