/** A person of the case, as far as words about them can be told from words about others. */
export interface Party {
  /** The pseudonym and the other names in use. */
  readonly names: readonly string[];
  readonly role: 'victim' | 'perpetrator' | 'other';
  readonly sex: 'female' | 'male' | null;
  /** What the perpetrator is to the victim by blood or household ("son", "nephew"), where the key says so. */
  readonly kin?: string;
}

/** Those whom the report is about, and whether a name or "she" that nobody explains may be taken for the victim. */
export interface Company {
  readonly people: readonly Party[];
  /** For an excerpt without a key of pseudonyms; a whole report names its victim. */
  readonly presumeVictim: boolean;
}

/** Who is meant: `couple` is the victim together with somebody else, `generic` victims or people in general. */
export type Meant = 'victim' | 'couple' | 'perpetrator' | 'court' | 'agency' | 'other' | 'generic';
