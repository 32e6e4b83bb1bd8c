import type { Account } from '../../removals.js';
import { type Element, rewrite } from '../xml.js';

/** Properties of content controls that say how they look and work, and hold no words of an author. */
const kept = new Set(
  (
    'w:rPr w:id w:lock w:showingPlcHdr w:temporary w:docPartObj w:docPartList w:text w:richText w:date w:dropDownList ' +
    'w:comboBox w:picture w:equation w:group w15:appearance w15:color w15:repeatingSection w15:repeatingSectionItem w14:checkbox'
  ).split(' '),
);

/**
 * Cleans the content controls of a part of their titles, tags, choices, exact dates and ties to data, and takes the
 * marks of smart tags and of custom XML away from around their words.
 */
export function cleanControls(root: Element, account: Account): void {
  rewrite(root, (inner) => {
    if (inner.name === 'w:sdtPr') cleanProperties(inner, account);
    if (inner.name !== 'w:smartTag' && inner.name !== 'w:customXml') return inner;
    const marks = inner.elements.filter(({ name }) => /^w:(?:smartTagPr|customXmlPr)$/.test(name));
    const words = marks.flatMap(({ elements }) =>
      elements.map(({ attributes }) => attributes.get('w:val') ?? ''),
    );
    account.took('custom-xml', [inner.attributes.get('w:element') ?? '', ...words].join(' '));
    return inner.children.filter((child) => typeof child === 'string' || !marks.includes(child));
  });
}

function cleanProperties(properties: Element, account: Account): void {
  for (const child of properties.elements) {
    const value = child.attributes.get('w:val');
    if (/^w:(?:alias|tag)$/.test(child.name) && value) account.took('content-control', value);
    if (/^w:(?:dropDownList|comboBox)$/.test(child.name)) {
      for (const item of child.elements)
        account.took(
          'content-control',
          item.attributes.get('w:displayText') ?? item.attributes.get('w:value') ?? '',
        );
      child.children = [];
      child.attributes.delete('w:lastValue');
    }
    if (child.name === 'w:date') {
      const day = child.attributes.get('w:fullDate');
      if (day) account.took('content-control', day.slice(0, 10));
      child.attributes.delete('w:fullDate');
    }
    if (/^w\d*:dataBinding$/.test(child.name))
      account.took('content-control', child.attributes.get('w:xpath') ?? '');
  }
  properties.children = properties.children.filter(
    (child) => typeof child === 'string' || kept.has(child.name),
  );
}
