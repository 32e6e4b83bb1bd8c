/** Shortest run of letters that is taken for words. */
const shortest = 4;
/** Bytes of a binary file that are looked through. */
const most = 8 * 1024 * 1024;
/** Words taken from one file, in UTF-16 code units. */
const longest = 90_000;

/** The runs of plain letters in a binary file, in bytes and in UTF-16, one a line. */
export function stringsIn(bytes: Uint8Array): string {
  const data = bytes.subarray(0, most);
  const found: string[] = [];
  let length = 0;
  const take = (text: string) => {
    if (text.length < shortest || !/\p{L}{2}/u.test(text) || length > longest) return;
    found.push(text);
    length += text.length;
  };
  for (const step of [1, 2]) {
    for (const from of step === 1 ? [0] : [0, 1]) {
      let run = '';
      for (let i = from; i + step <= data.length; i += step) {
        const code = data[i] ?? 0;
        // Letters beyond ASCII would make words of any bytes; in UTF-16 the zero beside them tells.
        const plain = step === 1 ? isAscii(code) : isLetter(code) && data[i + 1] === 0;
        if (plain) run += String.fromCharCode(code);
        else {
          take(run);
          run = '';
        }
      }
      take(run);
    }
  }
  return found.join('\n');
}

function isAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

function isLetter(code: number): boolean {
  return isAscii(code) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);
}
