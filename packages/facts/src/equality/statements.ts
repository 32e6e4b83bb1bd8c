import type { Anchor } from '@dhrlint/draft';
import type { CharacteristicMention } from './characteristics.js';
import type { Treatment } from './treatment.js';

/** One characteristic where it is treated: its name, the sentence or table row around it, and what that says. */
export interface CharacteristicTreatment {
  readonly characteristic: CharacteristicMention['characteristic'];
  /** The name itself. */
  readonly name: Anchor;
  /** The sentence; for a row of a table its cells, of which the first that says something stands first. */
  readonly places: readonly Anchor[];
  readonly treatment: Treatment;
  /** True where the words around it speak of relevance as such ("was judged relevant", "mattered"). */
  readonly judged: boolean;
  /** True where the name stands in a list of three or more. */
  readonly listed: boolean;
}

/** How the report treats the nine protected characteristics of the Equality Act 2010. */
export interface Equality {
  /** Whether there is a section on equality, or only words on it in another. */
  readonly source: 'section' | 'passage' | 'none';
  /** Where characteristics are treated in the passages on equality, in order. */
  readonly treatments: readonly CharacteristicTreatment[];
  /** Each list of characteristics: the words from its first name to its last; for bullets, labels or rows, each of them. */
  readonly lists: readonly {
    readonly places: readonly Anchor[];
    readonly names: ReadonlySet<CharacteristicMention['characteristic']>;
    /** True where the sentence around the list says that what it names was relevant. */
    readonly judged: boolean;
  }[];
  /** Sentences that say of all characteristics that none was relevant, or that there were no issues. */
  readonly noneRelevant: readonly Anchor[];
  /** Sentences that say that it made no difference that somebody was a woman or a man. */
  readonly sexesSetAside: readonly Anchor[];
  /** Sentences that speak of the characteristics in general and name none. */
  readonly general: readonly Anchor[];
  /** Where characteristics are treated as relevant, or set aside, outside the passages on equality. */
  readonly elsewhere: readonly CharacteristicTreatment[];
}
