import type { Check } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { actionPlanDateOrder } from './action-plan-date-order.js';
import { actionPlanLead } from './action-plan-lead.js';
import { actionPlanMissing } from './action-plan-missing.js';
import { actionPlanOutcome } from './action-plan-outcome.js';
import { actionPlanOverdue } from './action-plan-overdue.js';
import { actionPlanProgress } from './action-plan-progress.js';
import { actionPlanRag } from './action-plan-rag.js';
import { actionPlanReviewDate } from './action-plan-review-date.js';
import { actionPlanTargetDate } from './action-plan-target-date.js';
import { age } from './age.js';
import { agencyName } from './agency-name/index.js';
import { agentlessViolence } from './agentless-violence/agentless-violence.js';
import { childDetail } from './anonymity/child-detail.js';
import { contactDetail } from './anonymity/contact-detail.js';
import { dateOfBirth } from './anonymity/date-of-birth.js';
import { placeName } from './anonymity/place-name.js';
import { protectiveMarking } from './anonymity/protective-marking.js';
import { pseudonymOrigin } from './anonymity/pseudonym-origin.js';
import { schoolName } from './anonymity/school-name.js';
import { barriersNotExplored } from './barriers-not-explored.js';
import { characteristicsNotConsidered } from './characteristics-not-considered.js';
import { childrenCount } from './children-count.js';
import { contentsAndPages } from './contents-and-pages.js';
import { coverLacks } from './cover-lacks.js';
import { coverMonth } from './cover-month.js';
import { croppedPicture } from './cropped-picture.js';
import { crossReference } from './cross-reference.js';
import { dateConflict } from './date-conflict.js';
import { deathDate } from './death-date.js';
import { embeddedFile } from './embedded-file.js';
import { findingWithoutAction } from './finding-without-action.js';
import { hiddenText } from './hidden-text.js';
import { hindsightVerdict } from './hindsight-verdict/hindsight-verdict.js';
import { honourBasedAbuse } from './honour-based-abuse.js';
import { imrCount } from './imr-count.js';
import { incompleteParagraph } from './incomplete-paragraph.js';
import { lateStep } from './late-step.js';
import { leftComments } from './left-comments.js';
import { leftUnsaid } from './left-unsaid.js';
import { legalBasis } from './legal-basis/index.js';
import { countAgreement } from './local/count-agreement.js';
import { pattern } from './local/pattern.js';
import { requiredWording } from './local/required-wording.js';
import { tableColumn } from './local/table-column.js';
import { termConsistency } from './local/term-consistency.js';
import { mentionUnanswered } from './mention-unanswered.js';
import { nameVariant } from './name-variant.js';
import { numberingSequence } from './numbering-sequence.js';
import { onusOnVictim } from './onus-on-victim/onus-on-victim.js';
import { panelMeetings } from './panel-meetings.js';
import { paragraphNumbering } from './paragraph-numbering.js';
import { perpetratorExcusing } from './perpetrator-excusing.js';
import { phrases } from './phrases.js';
import { placeholder } from './placeholder.js';
import { professionalName } from './professional-name.js';
import { confusedWords } from './proofreading/confused-words.js';
import { grammar } from './proofreading/grammar.js';
import { mixedSpelling } from './proofreading/mixed-spelling.js';
import { punctuation } from './proofreading/punctuation.js';
import { repeatedWord } from './proofreading/repeated-word.js';
import { replaceScar } from './proofreading/replace-scar.js';
import { spelling } from './proofreading/spelling.js';
import { recommendationCount } from './recommendation-count.js';
import { recommendationMatch } from './recommendation-match.js';
import { recommendationNational } from './recommendation-national.js';
import { recommendationNotSpecific } from './recommendation-not-specific.js';
import { recommendationOwner } from './recommendation-owner.js';
import { repetition } from './repetition.js';
import { requiredSection } from './required-section.js';
import { researchWithoutRecommendation } from './research-without-recommendation.js';
import { reviewName } from './review-name.js';
import { sectionLength } from './section-length.js';
import { sexNotListed } from './sex-not-listed.js';
import { specialistServiceAbsent } from './specialist-service-absent.js';
import { submissionPackage } from './submission-package.js';
import { suicideWords } from './suicide-words/suicide-words.js';
import { summaryConflict } from './summary-conflict/index.js';
import { tellingProperty } from './telling-property.js';
import { termsUnanswered } from './terms-unanswered.js';
import { timelineDates } from './timeline-dates.js';
import { trackedChanges } from './tracked-changes.js';
import { undefinedAcronym } from './undefined-acronym.js';
import { unexplainedStatement } from './unexplained-statement.js';
import { unlistedName } from './unlisted-name.js';
import { victimBlaming } from './victim-blaming/victim-blaming.js';
import { writtenInformation } from './written-information.js';

/** Every check that a rule may name. */
export const checks: readonly Check<Facts>[] = [
  agentlessViolence,
  researchWithoutRecommendation,
  specialistServiceAbsent,
  barriersNotExplored,
  characteristicsNotConsidered,
  actionPlanDateOrder,
  actionPlanLead,
  actionPlanMissing,
  actionPlanOutcome,
  actionPlanOverdue,
  actionPlanProgress,
  actionPlanRag,
  recommendationMatch,
  actionPlanReviewDate,
  actionPlanTargetDate,
  age,
  agencyName,
  childrenCount,
  contentsAndPages,
  coverLacks,
  coverMonth,
  crossReference,
  dateConflict,
  deathDate,
  croppedPicture,
  embeddedFile,
  hiddenText,
  findingWithoutAction,
  imrCount,
  leftComments,
  trackedChanges,
  legalBasis,
  panelMeetings,
  incompleteParagraph,
  numberingSequence,
  onusOnVictim,
  paragraphNumbering,
  perpetratorExcusing,
  confusedWords,
  grammar,
  phrases,
  placeholder,
  professionalName,
  unlistedName,
  nameVariant,
  childDetail,
  contactDetail,
  dateOfBirth,
  placeName,
  protectiveMarking,
  pseudonymOrigin,
  schoolName,
  recommendationCount,
  reviewName,
  suicideWords,
  summaryConflict,
  tellingProperty,
  sexNotListed,
  repetition,
  requiredSection,
  sectionLength,
  submissionPackage,
  timelineDates,
  recommendationNational,
  recommendationNotSpecific,
  recommendationOwner,
  writtenInformation,
  undefinedAcronym,
  victimBlaming,
  countAgreement,
  pattern,
  requiredWording,
  tableColumn,
  termConsistency,
  mixedSpelling,
  punctuation,
  replaceScar,
  repeatedWord,
  spelling,
  hindsightVerdict,
  honourBasedAbuse,
  lateStep,
  leftUnsaid,
  mentionUnanswered,
  termsUnanswered,
  unexplainedStatement,
];
