import { type Draft, standing, standingList, standingMap } from '@dhrlint/draft';
import { type Acronym, acronymsOf } from './acronyms.js';
import { type ActionPlan, actionPlanOf } from './action-plan.js';
import { agesOf, type StatedAge } from './ages/ages.js';
import { type Children, childrenOf } from './children/children.js';
import { type Cover, coverOf } from './cover.js';
import { type CoverNames, coverNamesOf } from './cover-names.js';
import { type CrossReference, crossReferencesOf } from './cross-references.js';
import type { CalendarDay } from './dates/calendar.js';
import { type ResolvedDate, resolvedDates } from './dates/resolve-dates.js';
import { type Death, deathOf } from './death/death.js';
import { type DocumentKind, documentKindOf } from './document-kind.js';
import { type Equality, equalityOf } from './equality.js';
import { type DatedEvent, eventsOf } from './events/events.js';
import { type RetoldContact, retoldContacts } from './events/retold.js';
import { type SummaryDate, summaryDatesOf } from './events/summary-dates.js';
import { type Imrs, imrsOf } from './imrs.js';
import { type LearningPoint, learningPointsOf } from './learning-points.js';
import { type NumberBreak, numberBreaksOf } from './number-breaks.js';
import { type NumberedSection, numberedSectionsOf } from './numbered-sections.js';
import { outcomesOf, type StatedOutcome } from './outcomes.js';
import { type PanelMeetings, panelMeetingsOf } from './panel-meetings.js';
import { companyOf } from './people/company.js';
import { type KinClaim, kinClaimsOf } from './people/kin-claims.js';
import { type NameVariant, nameVariantsOf } from './people/name-variants.js';
import { type OtherNames, otherNamesOf } from './people/other-names.js';
import { type People, peopleOf } from './people/people.js';
import { type PropertyName, propertyNamesOf } from './people/property-names.js';
import { type ReviewMember, reviewMembersOf } from './people/review-members.js';
import { type ReviewPost, reviewPostsOf } from './people/review-posts.js';
import { type Placeholder, placeholdersOf } from './placeholders.js';
import { type PlanLinks, planLinksOf } from './plan-links.js';
import { type HeardClaim, heardClaimsOf } from './process/heard.js';
import { type ReviewProcess, reviewProcessOf } from './process/review-process.js';
import { textOfTakingPart } from './process/taking-part.js';
import { type NoProofreader, nobodyProofreads, type Proofreader } from './proofreader.js';
import { type RealName, type RealNames, realNamesOf } from './real-names.js';
import { type RecommendationCount, recommendationCountsOf } from './recommendation-counts.js';
import { type Recommendations, recommendationsOf } from './recommendations.js';
import { type Repetition, repetitionsOf } from './repetition.js';
import { type Section, sectionsOf } from './sections.js';
import { contentWords } from './sentence-pairs.js';
import { type PraisedPoint, strengthsOf } from './strengths.js';
import { type Submission, submissionOf } from './submission.js';
import { type TimelineEntry, timelineOf } from './timeline.js';
import { type Unfinished, unfinishedOf } from './unfinished.js';
import type { Company } from './voice/company.js';
import { type WordIndex, wordIndexOf } from './word-index.js';
import { type Zone, zonesOf } from './zones.js';

/**
 * What a report says, one member a fact. Each is worked out on first use and kept: a check that asks for one
 * fact does not pay for the others. To add a fact: one line here, one in {@link gatherers}.
 */
export interface Facts {
  /** Which blocks hold which words: the cheap test before a costly reading. */
  readonly words: WordIndex;
  /** What the file is: a report, a summary or action plan by itself, or no review at all. */
  readonly documentKind: DocumentKind;
  /** The sections, by their headings. */
  readonly sections: readonly Section[];
  /** What each block is for, by block index. */
  readonly zones: readonly Zone[];
  /** Every date, with month and year completed, by block index; blocks without dates are left out. */
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  /** The people of the case, by the names that the report gives them. */
  readonly people: People;
  /** The same people as far as words about them have to be told apart, with those whom only the prose brings in. */
  readonly company: Company;
  /** Chair, author, panel and others of the review, by their own names. */
  readonly reviewMembers: readonly ReviewMember[];
  /** Names of people that are neither in the key nor of the review: people of the case, and front-line workers. */
  readonly otherNames: OtherNames;
  /** Names of people in the file's properties and its pictures that the report gives no reason for. */
  readonly propertyNames: readonly PropertyName[];
  /** Names of the key in other spellings than the key's. */
  readonly nameVariants: readonly NameVariant[];
  /** The death under review, and every place that gives its day away. */
  readonly death: Death;
  /** The front page and its dates. */
  readonly cover: Cover;
  /** Whom and what the front page names. */
  readonly coverNames: CoverNames;
  /** Every reference to a numbered place, and whether the report has it. */
  readonly crossReferences: readonly CrossReference[];
  /** Every statement of how many Individual Management Reviews there were. */
  readonly imrs: Imrs;
  /** The recommendations of the review, each once, and those that the executive summary lists. */
  readonly recommendations: Recommendations;
  /** The events that every review has, such as the charge and the first meeting, as often as the report dates them. */
  readonly events: readonly DatedEvent[];
  /** Contacts of the chronology that the text dates otherwise. */
  readonly retoldContacts: readonly RetoldContact[];
  /** Dates of the executive summary that the report gives otherwise. */
  readonly summaryDates: readonly SummaryDate[];
  /** How people with names are said to be related to the parties. */
  readonly kinClaims: readonly KinClaim[];
  /** Who is said to have chaired the review and to have written its report. */
  readonly reviewPosts: readonly ReviewPost[];
  /** Who is said to have been spoken to for the review, or not. */
  readonly heardClaims: readonly HeardClaim[];
  /** How the report says that the case ended. */
  readonly outcomes: readonly StatedOutcome[];
  /** The ages that the report gives the victim and the perpetrator. */
  readonly ages: readonly StatedAge[];
  /** How many children the parties are said to have had. */
  readonly children: Children;
  /** How often the review panel is said to have met, and the dates listed. */
  readonly panelMeetings: PanelMeetings;
  /** Every number of recommendations that the report gives. */
  readonly recommendationCounts: readonly RecommendationCount[];
  /** What the report calls its key findings, learning points and lessons. */
  readonly learningPoints: readonly LearningPoint[];
  /** The action plan, row by row; null where the report has none. */
  readonly actionPlan: ActionPlan | null;
  /** Which row of the plan answers which recommendation; null where the report lacks either. */
  readonly planLinks: PlanLinks | null;
  /** How the nine protected characteristics are treated. */
  readonly equality: Equality;
  /** Which body paragraphs carry a number, section by section. */
  readonly numberedSections: readonly NumberedSection[];
  /** Where words are still to come: fillers, empty slots, notes of the author. */
  readonly placeholders: readonly Placeholder[];
  /** Paragraphs that stop in mid-sentence or are only a number. */
  readonly unfinished: readonly Unfinished[];
  /** How the review was done: who was turned to, what runs beside it, who sat on the panel, its steps and dates. */
  readonly process: ReviewProcess;
  /** The text that names those who took part in the review, in small letters; ask it by `tookPart`. */
  readonly takingPart: string;
  /** Where the numbers of headings and paragraphs are repeated, skipped or out of order. */
  readonly numberBreaks: readonly NumberBreak[];
  /** The entries of the timeline, in tables and in prose. */
  readonly timeline: readonly TimelineEntry[];
  /** What of the package that is sent is in the file. */
  readonly submission: Submission;
  /** Every acronym, and where it is spelled out. */
  readonly acronyms: readonly Acronym[];
  /** Passages of the body that were told before. */
  readonly repetitions: readonly Repetition[];
  /** What panels praise and the report plainly has. */
  readonly strengths: readonly PraisedPoint[];
  /** Where the real names stand that the author listed. */
  readonly realNames: RealNames;
  /** The day on which the report is checked; null where nobody told. */
  readonly today: CalendarDay | null;
  /** Who reads the report for its grammar, where that was asked for. */
  readonly proofreader: Proofreader | NoProofreader;
}

/** What the author tells beside the report. */
export interface Told {
  /** Real names that must not appear. */
  readonly realNames?: readonly RealName[];
  /** The day on which the report is checked; what depends on it is not judged where it is left out. */
  readonly today?: CalendarDay;
  /** Size of the file in bytes. */
  readonly fileBytes?: number;
  /** Who reads the report for its grammar, or why nobody does. */
  readonly proofreader?: Proofreader | NoProofreader;
}

/** How each fact is gathered; `facts` gives the other facts that it rests on (never in a circle). */
const gatherers: { readonly [K in keyof Facts]: (draft: Draft, facts: Facts, told: Told) => Facts[K] } = {
  words: (draft) => wordIndexOf(draft),
  documentKind: (draft, facts) => documentKindOf(draft, facts.zones),
  sections: (draft) => sectionsOf(draft),
  zones: (draft, facts) => standingList(() => zonesOf(draft, facts.sections)),
  dates: (draft) => standingMap(() => resolvedDates(draft)),
  people: (draft, facts) => peopleOf(draft, facts.zones),
  company: (draft, facts) => companyOf(draft, facts),
  reviewMembers: (draft, facts) => reviewMembersOf(draft, facts.zones),
  otherNames: (draft, facts) => otherNamesOf(draft, facts),
  propertyNames: (draft, facts) => propertyNamesOf(draft, facts),
  nameVariants: (draft, facts) => nameVariantsOf(draft, facts),
  death: (draft, facts) => deathOf(draft, facts),
  cover: (draft, facts) => coverOf(draft, facts),
  coverNames: (draft, facts) => coverNamesOf(draft, facts),
  crossReferences: (draft, facts) => crossReferencesOf(draft, facts),
  imrs: (draft, facts) => imrsOf(draft, facts.zones, facts.sections, facts.words),
  recommendations: (draft, facts) => recommendationsOf(draft, facts.zones, facts.sections, facts.words),
  events: (draft, facts) => eventsOf(draft, facts),
  retoldContacts: (draft, facts) => retoldContacts(draft, facts, contentWords(namesOfParties(facts.company))),
  summaryDates: (draft, facts) => summaryDatesOf(draft, facts, contentWords(namesOfParties(facts.company))),
  kinClaims: (draft, facts) => kinClaimsOf(draft, facts),
  reviewPosts: (draft, facts) => reviewPostsOf(draft, facts),
  heardClaims: (draft, facts) => heardClaimsOf(draft, facts),
  outcomes: (draft, facts) => outcomesOf(draft, facts),
  ages: (draft, facts) => agesOf(draft, facts),
  children: (draft, facts) => childrenOf(draft, facts),
  panelMeetings: (draft, facts) => panelMeetingsOf(draft, facts.zones, facts.words),
  recommendationCounts: (draft, facts) => recommendationCountsOf(draft, facts.zones, facts.words),
  learningPoints: (draft, facts) => learningPointsOf(draft, facts.zones, facts.sections, facts.words),
  actionPlan: (draft, facts) => actionPlanOf(draft, facts.zones, facts.sections),
  planLinks: (draft, facts) => planLinksOf(draft, facts.recommendations, facts.actionPlan),
  equality: (draft, facts) => equalityOf(draft, facts.zones, facts.words),
  numberedSections: (draft, facts) => numberedSectionsOf(draft, facts.zones, facts.sections),
  placeholders: (draft, facts) => placeholdersOf(draft, facts.zones, facts.words),
  unfinished: (draft, facts) => unfinishedOf(draft, facts),
  process: (draft, facts) => reviewProcessOf(draft, facts),
  takingPart: (draft, facts) => textOfTakingPart(draft, facts),
  numberBreaks: (draft, facts) => numberBreaksOf(draft, facts),
  timeline: (draft, facts) => timelineOf(draft, facts),
  submission: (draft, facts, told) => submissionOf(draft, facts, told.fileBytes ?? null),
  acronyms: (draft, facts) => acronymsOf(draft, facts),
  repetitions: (draft, facts) => repetitionsOf(draft, facts.zones),
  strengths: (draft, facts) => strengthsOf(draft, facts),
  realNames: (draft, _, told) => realNamesOf(draft, told.realNames ?? []),
  today: (_draft, _facts, told) => told.today ?? null,
  proofreader: (_draft, _facts, told) => told.proofreader ?? nobodyProofreads,
};

function namesOfParties({ people }: Company): string {
  return people.flatMap(({ role, names }) => (role === 'other' ? [] : names)).join(' ');
}

/** The facts of a draft; over a live draft each is gathered again when what it was read from has changed. */
export function gatherFacts(draft: Draft, told: Told = {}): Facts {
  const facts = {} as Facts;
  for (const name of Object.keys(gatherers) as (keyof Facts)[])
    Object.defineProperty(facts, name, {
      enumerable: true,
      get: standing<Facts[typeof name]>(() => gatherers[name](draft, facts, told)),
    });
  return facts;
}
