/** Stands for a sign that has no equal outside its font, as the empty box does on a page without that font. */
const unknown = '□';

const symbolGreek: Readonly<Record<string, string>> = {
  A: 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ',
  a: 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ',
};

/** The upper half of the font Symbol, from 0xA0. */
const symbolUpper =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪□〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

const symbolPunctuation: Readonly<Record<number, string>> = {
  34: '∀',
  36: '∃',
  39: '∋',
  42: '∗',
  45: '−',
  64: '≅',
  92: '∴',
  94: '⊥',
};

const wingdings: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  70: '☞',
  74: '☺',
  76: '☹',
  108: '●',
  109: '❍',
  110: '■',
  111: '☐',
  112: '☐',
  113: '❑',
  114: '❒',
  115: '◆',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  120: '☒',
  158: '·',
  159: '•',
  160: '▪',
  161: '○',
  167: '▪',
  168: '☐',
  216: '➢',
  223: '←',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const wingdings2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  163: '☐',
};

/** The sign that a symbol font shows for a code, always one UTF-16 code unit; fonts of letters keep the letter. */
export function symbolOf(code: number, font: string | undefined): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  switch (font?.toLowerCase()) {
    case 'symbol':
      return symbolSign(low);
    case 'wingdings':
      return wingdings[low] ?? unknown;
    case 'wingdings 2':
      return wingdings2[low] ?? unknown;
    case 'wingdings 3':
    case 'webdings':
      return unknown;
    default:
      // A private code without its font: bullets are what Word uses them for.
      if (code !== low) return low === 0xb7 ? '•' : (wingdings[low] ?? unknown);
      return code > 0 && code <= 0xffff ? String.fromCharCode(code) : unknown;
  }
}

/** Text with the signs that its symbol font shows; text in other fonts keeps all but the private codes. */
export function symbolText(text: string, font: string | undefined): string {
  const symbolFont = /^(?:symbol|wingdings|webdings)/i.test(font ?? '');
  if (!symbolFont && !/[\uF000-\uF0FF]/.test(text)) return text;
  return text.replace(symbolFont ? /[^\s]/g : /[\uF000-\uF0FF]/g, (sign) =>
    symbolOf(sign.charCodeAt(0), font),
  );
}

function symbolSign(low: number): string {
  if (low >= 0xa0) return symbolUpper[low - 0xa0] ?? unknown;
  if (low >= 0x41 && low <= 0x5a) return symbolGreek['A']?.[low - 0x41] ?? unknown;
  if (low >= 0x61 && low <= 0x7a) return symbolGreek['a']?.[low - 0x61] ?? unknown;
  return symbolPunctuation[low] ?? String.fromCharCode(low);
}
