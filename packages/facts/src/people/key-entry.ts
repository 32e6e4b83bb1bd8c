import { aliasesIn } from './names.js';
import type { Person } from './people.js';
import { ageIn, type Role, sexOf } from './relations.js';

/** Somebody of the report's own key, by the words that stand beside the name in it. */
export function personOfEntry(name: string, role: Role, words: string, block: number): Person {
  return {
    name,
    aliases: aliasesIn(words),
    role,
    description: words,
    sex: sexOf(words),
    age: ageIn(words),
    block,
    source: 'key',
  };
}
