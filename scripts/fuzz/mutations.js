import { deflateSync, inflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A changed copy of a file, and what was done to it. */
export function mutate(bytes, kind, random) {
  const ways = { ...ofBytes, ...(kind === 'pdf' ? ofPdf : ofWord) };
  const how = [];
  let changed = bytes;
  const most = 1 + random.below(3);
  for (let step = 0; step < most; step++) {
    const name = random.pick(Object.keys(ways));
    // A file that was changed before may no longer be one of its kind.
    try {
      changed = ways[name](changed, random);
      how.push(name);
    } catch {
      how.push(`${name} (not possible)`);
    }
  }
  return { bytes: changed, how: how.join(', ') };
}

const ofBytes = {
  'bits turned'(bytes, random) {
    const copy = bytes.slice();
    for (let i = 1 + random.below(12); i > 0; i--) copy[random.below(copy.length)] ^= 1 << random.below(8);
    return copy;
  },
  truncated(bytes, random) {
    return bytes.slice(0, random.below(bytes.length));
  },
  'a stretch repeated'(bytes, random) {
    const at = random.below(bytes.length);
    const stretch = bytes.subarray(at, at + 1 + random.below(5000));
    return joined(bytes.subarray(0, at), stretch, stretch, bytes.subarray(at));
  },
  'a stretch lost'(bytes, random) {
    const at = random.below(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(2000)));
  },
  'stretches swapped'(bytes, random) {
    const length = 1 + random.below(2000);
    const places = [random.below(bytes.length), random.below(bytes.length)].sort((a, b) => a - b);
    const [a, b] = places;
    const copy = bytes.slice();
    copy.set(bytes.subarray(b, Math.min(b + length, bytes.length)), a);
    copy.set(bytes.subarray(a, Math.min(a + length, bytes.length - (b - a))), b);
    return copy.subarray(0, bytes.length);
  },
};

const wordPieces = [
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '</w:tr>',
  '<w:tc>',
  '<w:sdt><w:sdtContent>',
  '</w:txbxContent>',
  '<w:r/>',
  '<w:t>',
  '<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText>TOC \\o</w:instrText>',
  '<w:altChunk r:id="rId1"/>',
  '<w:footnoteReference w:id="99"/>',
  '<w:commentReference w:id="-3"/>',
  '<w:numPr><w:ilvl w:val="77"/></w:numPr>',
  '<w:gridSpan w:val="100000"/>',
  '<w:vMerge/>',
  '<mc:AlternateContent><mc:Choice Requires="zz"/></mc:AlternateContent>',
  '&#x0;',
  '&#xFFFE;',
  '&nbsp;',
  '<![CDATA[',
  '<!-- ',
  '<?xml version="9"?>',
  '\u0000',
  '\ufffe',
];
const values = [
  '-1',
  '0',
  '1e400',
  '99999999999999999999',
  'NaN',
  '',
  'rId1',
  'constructor',
  '__proto__',
  '%1.%2.%10',
  '\u202e',
];

const ofWord = {
  'a part deleted': withParts((parts, names, random) => {
    delete parts[random.pick(names)];
  }),
  'two parts swapped': withParts((parts, names, random) => {
    const [a, b] = [random.pick(names), random.pick(names)];
    [parts[a], parts[b]] = [parts[b], parts[a]];
  }),
  'a part emptied': withParts((parts, names, random) => {
    parts[random.pick(names)] = new Uint8Array();
  }),
  'an element repeated': withXml((xml, random) => {
    const found = elementAt(xml, random);
    return found
      ? xml.slice(0, found.end) + found.text.repeat(1 + random.below(30)) + xml.slice(found.end)
      : xml;
  }),
  'an element lost': withXml((xml, random) => {
    const found = elementAt(xml, random);
    return found ? xml.slice(0, found.start) + xml.slice(found.end) : xml;
  }),
  'an element moved': withXml((xml, random) => {
    const found = elementAt(xml, random);
    if (!found) return xml;
    const rest = xml.slice(0, found.start) + xml.slice(found.end);
    const at = tagAt(rest, random);
    return rest.slice(0, at) + found.text + rest.slice(at);
  }),
  'an element nested in itself': withXml((xml, random) => {
    const found = elementAt(xml, random);
    if (!found?.text.includes('</')) return xml;
    const close = found.text.lastIndexOf('</');
    let text = found.text;
    for (let i = 0; i < 1 + random.below(6); i++)
      text = found.text.slice(0, close) + text + found.text.slice(close);
    return xml.slice(0, found.start) + text + xml.slice(found.end);
  }),
  'a piece put in': withXml((xml, random) => {
    const at = tagAt(xml, random);
    return xml.slice(0, at) + random.pick(wordPieces) + xml.slice(at);
  }),
  'a value changed': withXml((xml, random) => {
    const found = [...xml.matchAll(/="([^"]*)"/g)];
    const one = random.pick(found);
    if (!one) return xml;
    return `${xml.slice(0, one.index + 2)}${random.pick(values)}${xml.slice(one.index + 2 + one[1].length)}`;
  }),
  'a name changed': withXml((xml, random) => {
    const names = [...new Set(xml.match(/<[a-z0-9]+:[A-Za-z]+/g) ?? [])];
    if (names.length < 2) return xml;
    const [from, to] = [random.pick(names).slice(1), random.pick(names).slice(1)];
    const places = xml.split(new RegExp(`(?<=</?)${from}(?=[\\s/>])`));
    return random.below(2) === 0
      ? places.join(to)
      : places.slice(0, 2).join(to) +
          places
            .slice(2)
            .map((s) => from + s)
            .join('');
  }),
};

const pdfPieces = [
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  'endobj',
  'endstream',
  'stream\n',
  'null',
  'true',
  '-1',
  '99999999999',
  '/Kids [1 0 R]',
  '/Parent 1 0 R',
  '/Length 0',
  '/Length 999999',
  '/Filter /LZWDecode',
  '/Type /Pages',
  '/Count -5',
  '/MCID 4000000000',
  'BT',
  'ET',
  'Q',
  'q',
  'Do',
  '1e99 0 0 0 0 0 cm',
  '0 0 0 0 0 0 Tm',
  '%%EOF\n',
  'startxref\n0\n',
  'trailer<</Root 3 0 R>>',
];

const ofPdf = {
  'a reference changed': withText((text, random) => {
    const found = [...text.matchAll(/\b(\d+) 0 R\b/g)];
    const one = random.pick(found);
    return one
      ? `${text.slice(0, one.index)}${1 + random.below(400)} 0 R${text.slice(one.index + one[0].length)}`
      : text;
  }),
  'a number changed': withText((text, random) => {
    const one = random.pick([...text.matchAll(/(?<=[\s[/])-?\d+(?=[\s\]/])/g)]);
    const number = random.pick(['-1', '0', '1', '65536', '4294967296', '1e30', '.', '--5']);
    return one ? text.slice(0, one.index) + number + text.slice(one.index + one[0].length) : text;
  }),
  'an object repeated': withText((text, random) => {
    const one = random.pick([...text.matchAll(/\d+ 0 obj[\s\S]*?endobj\s/g)]);
    return one ? text.slice(0, one.index) + one[0].repeat(2 + random.below(5)) + text.slice(one.index) : text;
  }),
  'an object lost': withText((text, random) => {
    const one = random.pick([...text.matchAll(/\d+ 0 obj[\s\S]*?endobj\s/g)]);
    return one ? text.slice(0, one.index) + text.slice(one.index + one[0].length) : text;
  }),
  'objects swapped': withText((text, random) => {
    const all = [...text.matchAll(/(\d+) 0 obj/g)];
    const [a, b] = [random.pick(all), random.pick(all)];
    return a && b
      ? text
          .replace(`${a[1]} 0 obj`, 'X 0 obj')
          .replace(`${b[1]} 0 obj`, `${a[1]} 0 obj`)
          .replace('X 0 obj', `${b[1]} 0 obj`)
      : text;
  }),
  'a piece put in': withText((text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + random.pick(pdfPieces) + text.slice(at);
  }),
  'a stream changed inside': withText((text, random) => {
    const all = [...text.matchAll(/\/FlateDecode[\s\S]{0,200}?stream\r?\n/g)];
    const one = random.pick(all);
    if (!one) return text;
    const start = one.index + one[0].length;
    const end = text.indexOf('endstream', start);
    const inner = inflateSync(Buffer.from(text.slice(start, end), 'latin1'), { finishFlush: 2 }).toString(
      'latin1',
    );
    const way = random.pick([ofPdf['a piece put in'], ofPdf['a number changed']]);
    const changed = Buffer.from(way(Buffer.from(inner, 'latin1'), random)).toString('latin1');
    return (
      text.slice(0, start) + deflateSync(Buffer.from(changed, 'latin1')).toString('latin1') + text.slice(end)
    );
  }),
};

function withParts(change) {
  return (bytes, random) => {
    const parts = unzipSync(bytes);
    change(parts, Object.keys(parts), random);
    return zipSync(parts, { level: 1, mtime: '2020-01-01T00:00:00' });
  };
}

function withXml(change) {
  return withParts((parts, names, random) => {
    const xml = names.filter((name) => /\.(?:xml|rels)$/.test(name));
    // Most of the reading is of the body.
    const name = random.below(2) === 0 && parts['word/document.xml'] ? 'word/document.xml' : random.pick(xml);
    parts[name] = strToU8(change(strFromU8(parts[name]), random));
  });
}

function withText(change) {
  return (bytes, random) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return new Uint8Array(Buffer.from(change(text, random), 'latin1'));
  };
}

/** Where a tag begins, near a random place. */
function tagAt(xml, random) {
  return Math.max(0, xml.indexOf('<', random.below(xml.length)));
}

/** A whole element of less than 20,000 signs, near a random place; null where there is none. */
function elementAt(xml, random) {
  const start = tagAt(xml, random);
  const name = /^<([\w:]+)/.exec(xml.slice(start, start + 100))?.[1];
  if (!name) return null;
  const tags = new RegExp(`<${name}(?=[\\s/>])[^>]*?(/?)>|</${name}>`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(xml); tag && tag.index < start + 20_000; tag = tags.exec(xml)) {
    if (tag[0].startsWith('</')) depth--;
    else if (tag[1] === '') depth++;
    if (depth === 0) return { start, end: tags.lastIndex, text: xml.slice(start, tags.lastIndex) };
  }
  return null;
}

function joined(...pieces) {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
