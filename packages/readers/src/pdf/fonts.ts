import type { FontStyle } from './layout.js';
import type { PdfDocument } from './pdfjs.js';
import type { RawPage } from './runs.js';

/**
 * Bold and italic of the fonts, by their names. pdfjs gives a font's name only with a page's drawing operators,
 * and those cost as much as the text; so runs take a style that is filled in later, and operators are asked for
 * on the fewest pages that show every font.
 */
export class Fonts {
  private readonly styles = new Map<string, { bold: boolean; italic: boolean }>();

  /** The style of a font; plain until {@link read} has run. */
  get(font: string): FontStyle {
    let style = this.styles.get(font);
    if (!style) {
      style = { bold: false, italic: false };
      this.styles.set(font, style);
    }
    return style;
  }

  /** Fills in the styles. Fonts of pages whose operators were read before come free. */
  async read(document: PdfDocument, pages: readonly RawPage[]): Promise<void> {
    const missing = new Set(this.styles.keys());
    const first = pages[0];
    if (!first) return;
    // Fonts are kept for the whole document, whichever page they are asked of.
    const objects = (await document.getPage(first.number)).commonObjs;
    const take = () => {
      for (const font of missing) {
        if (!objects.has(font)) continue;
        Object.assign(this.styles.get(font) ?? {}, styleOf(objects.get(font)));
        missing.delete(font);
      }
    };
    take();
    const byPage = pages.map((page) => ({
      number: page.number,
      fonts: new Set(page.items.map((item) => item.font)),
    }));
    for (const page of byPage.sort((a, b) => b.fonts.size - a.fonts.size)) {
      if (missing.size === 0) break;
      if (![...page.fonts].some((font) => missing.has(font))) continue;
      await (await document.getPage(page.number)).getOperatorList().catch(() => undefined);
      take();
    }
  }
}

function styleOf(font: unknown): FontStyle {
  const name = String((font as { name?: unknown } | null)?.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    bold: /bold|black|heavy|demi(?!ng)|semibd|-bd\b/i.test(name),
    italic: /italic|oblique|-it\b|kursiv/i.test(name),
  };
}
