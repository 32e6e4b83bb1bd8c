import type { XmlElement } from './xml.js';

/** Who made a tracked change; null where the file does not say. */
export function authorOf(change: XmlElement): string | null {
  return change.attributes['w:author']?.trim() || null;
}
