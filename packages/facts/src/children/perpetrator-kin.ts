import type { People, Person } from '../people/people.js';

/** How the perpetrator was related to the victim, as far as the key tells. */
export type PerpetratorKin = 'partner' | 'child' | 'parent' | 'sibling' | 'other';

const kinds: readonly (readonly [PerpetratorKin, string])[] = [
  ['child', 'son|daughter|child'],
  ['sibling', 'brother|sister|sibling'],
  ['parent', 'father|mother|dad|mum|parent'],
  ['other', 'grandson|granddaughter|nephew|niece|cousin|uncle|aunt|housemate|lodger|tenant|neighbour'],
  [
    'partner',
    'husband|wife|partner|boyfriend|girlfriend|spouse|fianc[eé]e?|widower|widow|ex-?\\w*|lover|estranged|married',
  ],
];
const kinWord = new RegExp(
  `(?<!\\bstep-?|\\bhalf-?|\\bgrand-?)\\b(?:${kinds.map(([, words]) => `(${words})`).join('|')})\\b(?!-in-law)`,
  'giu',
);
const genitive = /(\p{Lu}[\p{L}]+|\b(?:victim|deceased))(?:[’']s|s[’'])\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u;

/** How the key relates the perpetrator to the victim; null where it does not say. */
export function perpetratorKin({ victims, perpetrators }: People): PerpetratorKin | null {
  for (const { description } of perpetrators)
    for (const match of description.matchAll(kinWord)) {
      const whose = genitive.exec(description.slice(0, match.index))?.[1];
      if (whose !== undefined && !isVictim(whose, victims)) continue;
      const at = match.slice(1).findIndex((group) => group !== undefined);
      return kinds[at]?.[0] ?? null;
    }
  return null;
}

function isVictim(whose: string, victims: readonly Person[]): boolean {
  return (
    /^(?:victim|deceased)$/i.test(whose) ||
    victims.some(({ name, aliases }) => [name, ...aliases].some((each) => each.includes(whose)))
  );
}
