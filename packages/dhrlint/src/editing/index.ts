export { severityWords, sourceInWords } from '@dhrlint/reporters/in-words';
export {
  type NamePlace,
  type NumberedParagraph,
  type Outline,
  type OutlinedPerson,
  type OutlinedReference,
  type OutlinedSection,
  outlineOf,
} from './outline.js';
export { type Place, type PlaceOf, placesInSource } from './place.js';
export { type Point, type PointWords, pointsOf, type RelatedPlace } from './points.js';
export { placesInShown, type ShownReport, showReport } from './shown-report.js';
export { type WrittenList, WrittenPoints } from './written-points.js';
