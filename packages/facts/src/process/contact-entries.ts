import { type Block, cellAt, cellText, type Draft } from '@dhrlint/draft';
import type { ClosePerson } from './close-people.js';
import { givesCause, givesCircumstance } from './reasons.js';

/** Somebody whom a row of a table says to have been left out: "Mr D | Not approached". */
export interface EntryLeftOut {
  readonly who: ClosePerson;
  readonly reasonGiven: boolean;
}

const bare =
  /^(?:(?:was|were|has been|have been) )?(?:not|never) (?:yet |directly )?(?:contacted|approached|interviewed|seen|invited|spoken (?:to|with)|asked|heard|consulted|written to|sought(?: out)?|traced|involved|met|visited)\b|^(?:no(?:ne)?) (?:contact|approach|invitation|letter|interview|contribution)?\s*(?:was |were )?(?:sought|made|sent|invited|asked for|requested|held|attempted)\b/i;
const ofPeople =
  /\b(?:person|people|names?|who(?:m)?|relations?hip|relatives?|famil\w+|friends?|witness\w*|contributors?)\b/i;
const anAgency =
  /\b(?:police|constabulary|council|NHS|trust|services?|agenc(?:y|ies)|boards?|surgery|hospital|school|college|ICB|charity|probation|IMR)\b/i;

/** Reads a cell that says no more than that somebody was left out; the first cell of its row names whom. */
export function entryLeftOut(draft: Draft, { cell, text }: Block): EntryLeftOut | null {
  const table = cell && draft.tables[cell.table];
  const hit = table && cell.column > 0 ? bare.exec(text.trim()) : null;
  if (!cell || !table || !hit) return null;
  const wordsOf = (row: number, column: number) => {
    const at = cellAt(table, row, column);
    return at ? cellText(draft, at).trim() : '';
  };
  const name = wordsOf(cell.row, 0);
  if (name === '' || name.length > 80 || anAgency.test(name) || !ofPeople.test(wordsOf(0, 0))) return null;
  const others = Array.from({ length: table.columns }, (_, column) => wordsOf(cell.row, column)).slice(1);
  const said = others.join('. ').replace(hit[0], ' ');
  const goesOn = /^\s*[:;,(–—-]\s*\S+(?:\s+\S+){2}/.test(text.trim().slice(hit[0].length));
  return {
    who: { words: name, start: 0, person: null, noun: '' },
    reasonGiven: goesOn || givesCause(said) || givesCircumstance(said),
  };
}
