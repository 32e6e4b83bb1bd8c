/*
 * What is only done, told as a task or as a list of things: "Update the pathway and brief staff", "E-mail to all
 * practitioners and an item at team meetings". Who writes so under "Outcome" tells the action again.
 */

const verb =
  '(?:up-?date|re-?write|re-?fresh|re-?vise|amend|add|send|circulate|issue|re-?issue|brief|train|re-?train|tell|remind|share|commission|book|write|draft|publish|print|hold|run|deliver|arrange|organise|set up|launch|appoint|recruit|develop|produce|create|prepare|agree|introduce|place|put|include|insert|buy|order|install|e-?mail|distribute|display|promote|advertise|discuss|talk|present|attend|invite|disseminate|cascade|roll out|sign|upload|hand out|give out|design|devise|re-?design|convene|nominate|adopt|scope|tender|raise|highlight|publicise|table|schedule|pilot|translate|laminate|film|meet|write to|speak to|liaise|consult|seek|consider|explore|re-?launch|re-?circulate|establish|procure|fund|advise|notify|inform|instruct|post|review the|review our|review its|review all)';
const thing =
  '(?:pages?|slots?|slides?|posters?|cards?|screen ?savers?|desk ?tops?|mouse ?mats?|lanyards?|circulars?|hand ?outs?|talks?|presentations?|lectures?|seminars?|articles?|adverts?|videos?|podcasts?|blogs?|courses?|sessions?|workshops?|webinars?|e-?learning|modules?|packages?|events?|briefings?|notes?|bulletins?|newsletters?|e-?mails?|memos?|letters?|messages?|reminders?|communications?|comms|campaigns?|leaflets?|packs?|flyers?|booklets?|polic(?:y|ies)|procedures?|protocols?|guidance|guidelines?|templates?|tool ?kits?|check ?lists?|flow ?charts?|web ?pages?|web ?sites?|intranet|items?|agenda items?|standing items?|training|supervision|meetings?|forums?|conferences?|away ?days?|inductions?|learning (?:hours?|days?|events?)|launch|rota|handover|stand-?up|drop-?ins?|stalls?|banners?|stickers?|magnets?|tweets?|posts?)';
const staff =
  '(?:staff|officers?|practitioners|professionals|gps|nurses|midwives|managers|teams?|employees|wardens|clerks|workers|receptionists|supervisors|sergeants|clinicians|colleagues|volunteers|teachers|crews|agencies|partners|surgeries|schools|wards)';

const task = new RegExp(`^(?:also |then |to |we will |and |please )*${verb}\\b`, 'i');
const things = new RegExp(
  `^(?:(?:a|an|the|one|two|three|four|five|six|new|all|more|some|regular|monthly|annual|\\d+) )*(?:[\\p{L}’'-]+ ){0,3}?${thing}(?: (?:to|for|at|on|in|by|with|about|of|from|across|through|before|during|over|into|as|via)\\b.{1,70})?$`,
  'iu',
);
const staffSent = new RegExp(
  `^(?:(?:all|the|relevant|every|each|our|front[- ]?line) )*(?:[\\p{L}-]+ ){0,2}?${staff}(?: \\p{L}+){0,3}? (?:to|will|are to|must|should) (?:be )?(?:sent|given|e-?mailed|told|shown|briefed|trained|reminded|invited|receive|get|attend|written|handed|issued|read|sign|watch|complete)\\b`,
  'iu',
);
/** A part that says what is so, or for what it is done. */
const says =
  /\b(?:is|are|was|were|has|have|had|can|could|would|shows?|finds?|know|knows|so that|in order|until|means?|which|whose|who|when|if|because|feels?|says?)\b/i;

/** True where a clause of an outcome is nothing but work: each part of it a task, a thing that is made, or staff told. */
export function isOnlyWork(clause: string): boolean {
  if (says.test(clause)) return false;
  if (staffSent.test(clause)) return true;
  let before = false;
  for (const part of clause.split(/,? (?:and|plus) |, | [+&] /)) {
    const words = part.trim();
    const work = task.test(words) || things.test(words);
    if (!work && !(before && words.split(' ').length <= 3)) return false;
    before = true;
  }
  return before;
}
