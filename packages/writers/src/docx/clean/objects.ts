import type { Account } from '../../removals.js';
import { Element, rewrite } from '../xml.js';

/**
 * Leaves of each embedded object the picture that the page shows of it; what is embedded is no longer pointed to. One
 * that shows as an icon is a file that the author handed over with the report: that is for the author to decide.
 */
export function flattenObjects(root: Element, account: Account): void {
  rewrite(root, (inner) => {
    if (inner.name !== 'w:object') return inner;
    const objects = [...inner.all()].filter(({ name }) =>
      /^(?:o:OLEObject|w:control|w:objectEmbed|w:objectLink|w:movie)$/.test(name),
    );
    const picture = [...inner.all()].some(
      ({ name, attributes }) => name === 'v:imagedata' && attributes.has('r:id'),
    );
    const plain = objects.every(
      ({ name, attributes }) => name === 'o:OLEObject' && attributes.get('DrawAspect') !== 'Icon',
    );
    if (!picture || !plain) {
      account.refuse(
        'The report holds an embedded file that shows as an icon, or a control (ActiveX). Delete it in Word, or put what it holds into the report as an appendix, and clean the report again.',
      );
      return inner;
    }
    for (const { attributes } of objects) account.took('embedded-file', attributes.get('ProgID') ?? '');
    // Sizes of the object (w:dxaOrig) are those of the picture's shape as well.
    const children = inner.children.filter((child) => typeof child === 'string' || !objects.includes(child));
    return new Element('w:pict', new Map(), children);
  });
}
