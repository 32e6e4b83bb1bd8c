/** Alphabets that Word counts in: after the last letter the letters double (aa, bb), 17.18.59. */
const alphabets: Readonly<Record<string, string>> = {
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  russianLower: 'абвгдежзиклмнопрстуфхцчшщыэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  thaiLetters: 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
  hindiVowels: 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह',
  hindiConsonants: 'अआइईउऊऋएऐऑओऔ',
  ganada: '가나다라마바사아자차카타파하',
  chosung: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  aiueoFullWidth:
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  aiueo: 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ',
  irohaFullWidth:
    'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  iroha: 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  chicago: '*†‡§',
};

/** The ten digits of formats that write decimal numbers in other signs. */
const digits: Readonly<Record<string, string>> = {
  decimalFullWidth: '０１２３４５６７８９',
  decimalFullWidth2: '０１２３４５６７８９',
  hindiNumbers: '०१२३४५६७८९',
  thaiNumbers: '๐๑๒๓๔๕๖๗๘๙',
  ideographDigital: '〇一二三四五六七八九',
  japaneseDigitalTenThousand: '〇一二三四五六七八九',
  koreanDigital: '영일이삼사오육칠팔구',
  koreanDigital2: '零一二三四五六七八九',
  taiwaneseDigital: '○一二三四五六七八九',
};

/** Formats that count in Chinese numerals: tens and hundreds are named. */
const ideographic = new Set([
  'japaneseCounting',
  'chineseCounting',
  'chineseCountingThousand',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
]);

const units = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** Longest number that is written out in letters or signs before it would be of no use to a reader. */
const longest = 100;

/**
 * Writes a counter as Word prints it in a number format (ECMA-376 Part 1, 17.18.59).
 * @param format `w:numFmt/@w:val`; for `custom` the sample of `@w:format` ("001, 002, 003, ..."). Formats that no
 *   English report uses and Word itself maps to digits come out as digits.
 */
export function formatNumber(value: number, format: string): string {
  const alphabet = alphabets[format];
  if (alphabet) return repeatedLetter(value, [...alphabet]);
  const figures = digits[format];
  if (figures) return String(value).replace(/\d/g, (digit) => [...figures][Number(digit)] ?? digit);
  if (ideographic.has(format)) return chinese(value);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'ordinal':
      return `${value}${ordinalSuffix(value)}`;
    case 'cardinalText':
      return capital(cardinal(value));
    case 'ordinalText':
      return capital(ordinal(value));
    case 'hex':
      return value.toString(16).toUpperCase();
    case 'numberInDash':
      return `- ${value} -`;
    case 'decimalEnclosedFullstop':
      return enclosed(value, 0x2488, 20, `${value}.`);
    case 'decimalEnclosedParen':
      return enclosed(value, 0x2474, 20, `(${value})`);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(value, 0x2460, 20, String(value));
    case 'ideographEnclosedCircle':
      return enclosed(value, 0x3220, 10, String(value));
    case 'hebrew1':
      return hebrew(value);
    default:
      return sampled(value, format) ?? String(value);
  }
}

/** Custom formats are given by their first numbers: "01, 02, 03, ..." (MS-DOCX, w:numFmt/@w:format). */
function sampled(value: number, format: string): string | null {
  const sample = /^(0*1)\s*,/.exec(format)?.[1];
  return sample ? String(value).padStart(sample.length, '0') : null;
}

function repeatedLetter(value: number, letters: readonly string[]): string {
  if (value < 1) return '';
  const times = Math.floor((value - 1) / letters.length) + 1;
  return times > longest ? String(value) : (letters[(value - 1) % letters.length] ?? '').repeat(times);
}

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 32767) return String(value);
  let rest = value;
  let text = '';
  for (const [amount, sign] of romanSigns) {
    text += sign.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return text;
}

function ordinalSuffix(value: number): string {
  const last = value % 100;
  if (last >= 11 && last <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function cardinal(value: number): string {
  if (value < 1 || value > 999_999) return String(value);
  if (value >= 1000) {
    const rest = value % 1000;
    return `${cardinal(Math.floor(value / 1000))} thousand${rest ? ` ${cardinal(rest)}` : ''}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${units[Math.floor(value / 100)]} hundred${rest ? ` ${cardinal(rest)}` : ''}`;
  }
  if (value < 20) return units[value] ?? '';
  const unit = units[value % 10];
  return `${tens[Math.floor(value / 10)]}${unit ? `-${unit}` : ''}`;
}

function ordinal(value: number): string {
  return cardinal(value).replace(/[a-z]+$/, (last) => {
    if (ordinals[last]) return ordinals[last];
    return last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers for which Unicode has a sign of their own, from `first`. */
function enclosed(value: number, first: number, count: number, otherwise: string): string {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : otherwise;
}

const chineseDigits = [...'〇一二三四五六七八九'];

function chinese(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  let text = '';
  let gap = false;
  for (const [amount, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const figure = Math.floor(value / amount) % 10;
    if (figure === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '〇';
    gap = false;
    text += figure === 1 && amount === 10 && text === '' ? sign : `${chineseDigits[figure]}${sign}`;
  }
  return text;
}

const hebrewHundreds = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'];
const hebrewTens = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ'];
const hebrewUnits = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט'];

/** Letters add up; 15 and 16 are written 9+6 and 9+7. */
function hebrew(value: number): string {
  if (value < 1 || value > 999) return String(value);
  const low = value % 100;
  const end =
    low === 15 ? 'טו' : low === 16 ? 'טז' : `${hebrewTens[Math.floor(low / 10)]}${hebrewUnits[low % 10]}`;
  return `${hebrewHundreds[Math.floor(value / 100)]}${end}`;
}
