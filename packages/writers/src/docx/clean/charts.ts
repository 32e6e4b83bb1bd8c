import type { Account } from '../../removals.js';
import { type Element, rewrite } from '../xml.js';

const plainFormula = /^(?:Sheet\d*|\(?Sheet\d*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?\)?$/;

/**
 * Cuts a chart off from the workbook that it was drawn from: it shows the same, and can no longer be edited as a table.
 * Series that were filtered away go.
 */
export function cleanChart(root: Element, account: Account): void {
  rewrite(root, (inner) => {
    const local = inner.name.slice(inner.name.indexOf(':') + 1);
    if (local === 'externalData') {
      account.took('chart-data', 'the workbook behind a chart');
      return [];
    }
    if (local === 'ext' && inner.elements.some(({ name }) => /:filtered\w+$/.test(name))) {
      account.took('chart-data', inner.text);
      return [];
    }
    if (local === 'f' && !plainFormula.test(inner.text.trim())) {
      account.took('chart-data', inner.text);
      inner.children = ['Sheet1!$A$1'];
    }
    return inner;
  });
}
