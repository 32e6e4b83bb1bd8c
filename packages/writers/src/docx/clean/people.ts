import type { Account } from '../../removals.js';
import { type Element, rewrite } from '../xml.js';

const session = /^(?:\w+:rsid\w*|w14:(?:paraId|textId)|w16du:dateUtc)$/;

/** Takes out of a part what tells who worked on it: places of comments, who may edit what, marks of editing sessions. */
export function takePeople(root: Element, account: Account): void {
  for (const { attributes } of root.all()) {
    for (const name of [...attributes.keys()]) {
      if (!session.test(name)) continue;
      account.took('editing-session');
      attributes.delete(name);
    }
  }
  rewrite(root, (inner) => {
    switch (inner.name) {
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
      case 'w:commentReference':
      case 'w:annotationRef':
      case 'w:proofErr':
        return [];
      case 'w:permStart': {
        const who = inner.attributes.get('w:ed') ?? inner.attributes.get('w:edGrp') ?? '';
        account.took('editor', who);
        return [];
      }
      case 'w:permEnd':
        return [];
      case 'w:r':
        return inner.elements.every(({ name }) => name === 'w:rPr') ? [] : inner;
      default:
        return inner;
    }
  });
}
