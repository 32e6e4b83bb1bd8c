import type { ReadLimits } from '../../limits.js';
import { embeddedText } from '../../unseen/embedded-text.js';
import { imageFacts } from '../../unseen/image-metadata.js';
import { type Places, readableAddress } from '../../unseen/places.js';
import { stringsIn } from '../../unseen/strings.js';
import type { Relationship, WordPackage } from '../package.js';

/** Pictures and embedded files above this size in bytes are named and not looked into. */
const largest = 30 * 1024 * 1024;

/** Adds what the file points to: addresses, linked and embedded files, pictures, previews, macros. */
export function addRelated(file: WordPackage, places: Places, limits: ReadLimits): void {
  const { inside, outside } = file.allRelationships();
  for (const { type, target } of outside) {
    const property =
      type === 'hyperlink' ? 'link-target' : type === 'attachedTemplate' ? 'template' : 'linked-content';
    places.add(property, readableAddress(target));
  }
  const seen = new Set<string>();
  for (const relationship of inside) {
    if (seen.has(relationship.target)) continue;
    seen.add(relationship.target);
    addOne(file, relationship, places, limits);
  }
}

function addOne(file: WordPackage, { type, target }: Relationship, places: Places, limits: ReadLimits): void {
  const name = target.slice(target.lastIndexOf('/') + 1);
  const bytes = () => file.bytes(target, largest);
  switch (type) {
    case 'package':
    case 'oleObject':
    case 'aFChunk':
    case 'control': {
      const data = bytes();
      if (!data) return;
      places.add('embedded-file', /\/charts?\b/.test(target) ? `${name} (chart)` : name);
      places.add('embedded-text', embeddedText(data, limits));
      return;
    }
    case 'vbaProject': {
      const data = bytes();
      if (!data) return;
      places.add('macros', name);
      places.add('embedded-text', stringsIn(data));
      return;
    }
    case 'thumbnail': {
      const data = bytes();
      if (!data) return;
      places.add('thumbnail', name);
      addPicture(data, name, places);
      return;
    }
    case 'image': {
      const data = bytes();
      if (data) addPicture(data, name, places);
      return;
    }
  }
}

function addPicture(bytes: Uint8Array, name: string, places: Places): void {
  const facts = imageFacts(bytes);
  if (facts.length > 0)
    places.add('image-metadata', facts.map((fact) => `${fact.name}: ${fact.value}`).join('\n'));
  // Drawings of Windows keep their words, and the names of files and programs, as text.
  if (/\.(?:emf|wmf|svg)$/i.test(name)) places.add('picture-text', stringsIn(bytes));
}
