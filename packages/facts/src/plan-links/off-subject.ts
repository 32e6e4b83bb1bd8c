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
  const asked = `${first.text} ${planText(row, 'outcome')}`;
  return !housekeeping.test(asked) && likeness(tellingWords(action), tellingWords(asked)).shared === 0;
}
