/** Titles of courtesy and learning that stand before a name. Sources of patterns, not patterns. */
export const courtesy =
  '(?:Mrs?|Ms|Miss|Mx|Sr|Dr|Doctor|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Rev|Revd|Reverend|Canon|Father|Fr|Imam|Rabbi|Pastor|Apostle|Elder|Deacon|Sheikh|Shaykh|Maulana|Mullah|Pandit|Giani|Cllr|Councillor|Hon|Rt Hon|Judge)';

/** Ranks of police and forces, whole and short, with "acting", "temporary" and "detective" before them. */
export const rank =
  '(?:(?:T\\/|A\\/|(?:[Aa]cting|[Tt]emporary|Ret(?:ire)?d|Former)\\s+)?(?:(?:Detective|Det|Woman|Police|Special|Chief|Ch|Custody|Station|Deputy|Assistant|Response|Duty|Neighbourhood)\\.?\\s+){0,3}(?:Superintendent|Supt|Chief Constable|Constable|Con|Sergeant|Sgt|Inspector|Insp|Commander|Commissioner|Community Support Officer)|(?:T\\/|A\\/|T\\s?|A\\/T\\/)?(?:W?PC|PCSO|W?DC|W?PS|DS|T?DI|DCI|DCS|DSU|D\\/Supt|D\\/Insp|D\\/Sgt|ACC|DCC|CI|SPC|TDC|DSI)|Brigadier|Major|Captain|Colonel|Lieutenant|Corporal|Flight Lieutenant|Wing Commander|Squadron Leader|Commodore|Admiral)';

/** Posts of judges and coroners before a name. */
export const bench =
  '(?:(?:His|Her|Their) Honou?r(?: Judge)?|HHJ|(?:The )?(?:Hon(?:ourable)?\\.? )?(?:Mr|Mrs|Ms|Miss) Justice|(?:Lord|Lady|Dame|Sir) Justice|Lord Chief Justice|District Judge|Deputy District Judge|Circuit Judge|Tribunal Judge|Judge|Justice|Recorder|Magistrate|Sheriff|(?:H\\.?M\\.? )?(?:(?:[Ss]enior|[Aa]rea|[Aa]ssistant|[Dd]eputy|Acting) )*[Cc]oroner)';

/** Any of them, with the white space after it; "DCI Dr" may stand twice. */
export const anyTitle = `(?:(?:${rank}|${bench}|${courtesy})\\.?(?:\\s*\\((?:[Rr]etd|[Rr]etired)\\.?\\))?(?:\\s+\\d{2,6})?\\s+)`;

const leading = new RegExp(`^${anyTitle}+`, 'u');

/** "Det. Supt. Martin Ames" → the title ("Det. Supt."), and the name without it. */
export function splitTitle(words: string): { readonly title: string | null; readonly name: string } {
  const title = leading.exec(words)?.[0];
  return title === undefined
    ? { title: null, name: words }
    : { title: title.trim(), name: words.slice(title.length) };
}

/** One word of a name: "Siân", "O’Hara", "Ellis-Tudor", "McBride", "J." */
export const nameWord =
  "(?:[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ]+(?:[’'‑-][A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]*)*|[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ](?:[’'‑-][A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]+)+|[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]\\.?(?=\\s[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]))";
/** Small words inside a name: "de la", "van der", "bin", "ap". */
export const nameParticle =
  '(?:(?:de|da|do|dos|di|del|della|la|le|van|von|der|den|al|el|bin|binti|bint|ibn|ap|ab|ferch|ben|ter|st)\\s)';
/** Two to four words that could be somebody's whole name. */
export const fullName = `${nameWord}(?:\\s+${nameParticle}{0,2}${nameWord}){1,3}`;

const lastWords = new Set(
  'mr mrs ms miss mx sr dr doctor prof professor sir dame lord lady baroness baron rev revd reverend canon father fr imam rabbi pastor apostle elder deacon sheikh shaykh maulana mullah pandit giani cllr councillor hon judge superintendent supt constable con sergeant sgt inspector insp commander commissioner officer pc wpc pcso dc wdc ps wps ds di tdi dci dcs dsu acc dcc ci spc tdc dsi brigadier major captain colonel lieutenant corporal admiral commodore justice recorder magistrate sheriff coroner hhj honour leader retd retired'.split(
    ' ',
  ),
);

/** A cheap test that a text may end in a title: its last word is a title's, or a collar number. */
export function endsLikeTitle(text: string): boolean {
  const word = /([A-Za-z]+|\d{2,6})[.)]*\s+$/.exec(text)?.[1];
  return word !== undefined && (/^\d/.test(word) || lastWords.has(word.toLowerCase()));
}
