import { expect, it } from 'vitest';
import { loadPdfjs } from './pdfjs.js';
import { isStrayOfPdfjs } from './stray.js';

it('tells what pdfjs leaves unheard from what is a fault of ours', async () => {
  const { InvalidPDFException, AbortException } = await loadPdfjs();
  expect(isStrayOfPdfjs(new InvalidPDFException('no table of objects'))).toBe(true);
  expect(isStrayOfPdfjs(new AbortException('no longer wanted'))).toBe(true);
  expect(isStrayOfPdfjs(new TypeError('x is undefined'))).toBe(false);
  expect(isStrayOfPdfjs(undefined)).toBe(false);
});
