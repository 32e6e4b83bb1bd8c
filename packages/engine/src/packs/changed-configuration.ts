import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { parseConfiguration } from './configuration-file.js';

/**
 * Switches a rule off in the text of `dhrlint.config.yaml`; comments and what else stands there are kept.
 * @throws ProblemsError where the text, or what comes of it, is no configuration
 */
export function withRuleOff(text: string, rule: string, file: string, limitNames: readonly string[]): string {
  return changed(text, file, limitNames, (document) => {
    const setting = document.getIn(['rules', rule], true);
    if (isMap(setting)) document.setIn(['rules', rule, 'severity'], 'off');
    else document.setIn(['rules', rule], 'off');
  });
}

/**
 * Adds a word to a list in the options of a rule, such as the words of a dictionary.
 * @throws ProblemsError where the text, or what comes of it, is no configuration
 */
export function withListedWord(
  text: string,
  { rule, option, word }: { readonly rule: string; readonly option: string; readonly word: string },
  file: string,
  limitNames: readonly string[],
): string {
  return changed(text, file, limitNames, (document) => {
    const setting = document.getIn(['rules', rule], true);
    if (isScalar(setting)) document.setIn(['rules', rule], document.createNode({ severity: setting.value }));
    const path = ['rules', rule, 'options', option];
    const list = document.getIn(path, true);
    if (!isSeq(list)) document.setIn(path, document.createNode([word]));
    else if (!list.items.some((item) => isScalar(item) && item.value === word))
      list.add(document.createNode(word));
  });
}

function changed(
  text: string,
  file: string,
  limitNames: readonly string[],
  change: (document: Document) => void,
): string {
  parseConfiguration(text, file, limitNames);
  const document = parseDocument(text) as Document;
  if (!isMap(document.contents)) document.contents = document.createNode({});
  if (isMap(document.contents)) document.contents.flow = false;
  change(document);
  const result = document.toString({ lineWidth: 110 });
  parseConfiguration(result, file, limitNames);
  return result;
}
