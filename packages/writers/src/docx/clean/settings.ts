import type { Account } from '../../removals.js';
import { type Element, element } from '../xml.js';

/** Settings that say how the report is laid out and shown (ECMA-376 Part 1, 17.15.1); all others go. */
const kept = new Set(
  (
    'writeProtection view zoom doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText ' +
    'printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts mirrorMargins ' +
    'alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors ' +
    'hideGrammaticalErrors formsDesign defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone ' +
    'doNotHyphenateCaps showEnvelope clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting ' +
    'bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing ' +
    'displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin ' +
    'drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning ' +
    'characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore ' +
    'hdrShapeDefaults footnotePr endnotePr compat themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats ' +
    'doNotAutoCompressPictures shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator documentProtection'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Leaves of the settings what the layout needs, and asks Word to keep names out of the copy when it is saved again. */
export function cleanSettings(root: Element, account: Account): void {
  for (const setting of root.elements) {
    const values = [...setting.all()].flatMap(({ attributes }) => [...attributes.values()]);
    if (setting.name === 'w:docVars') {
      for (const { attributes } of setting.elements)
        account.took(
          'document-variable',
          `${attributes.get('w:name') ?? ''}: ${attributes.get('w:val') ?? ''}`,
        );
    } else if (setting.name === 'w:mailMerge') {
      account.took('linked-content', values.filter((value) => /\p{L}{3}/u.test(value)).join(' '));
    } else if (setting.name === 'w:rsids') {
      for (const _ of setting.elements) account.took('editing-session');
    } else if (/^w:(?:attachedSchema|schemaLibrary|smartTagType)$/.test(setting.name)) {
      account.took('custom-xml', values.join(' '));
    }
  }
  root.children = root.children.filter(
    (child) => typeof child === 'string' || kept.has(child.name) || child.name.startsWith('m:'),
  );
  const after = root.children.findLastIndex(
    (child) => typeof child !== 'string' && /^w:(?:writeProtection|view|zoom)$/.test(child.name),
  );
  root.children.splice(after + 1, 0, element('w:removePersonalInformation'), element('w:removeDateAndTime'));
}
