import type { LetterTracker, Location, TrackedPoint } from '@dhrlint/engine';
import { escapeControls } from '../printable.js';

/** The tracker as JSON after `docs/letter.schema.json`, format version 1, with a line break at the end. */
export function letterJson(tracker: LetterTracker, version: string): string {
  const { rules, points, instructions, ...letter } = tracker;
  const value = {
    version: 1,
    tool: { name: 'dhrlint', version },
    ...letter,
    points: points.map((one) => point(one, tracker)),
    instructions: instructions.map((one) => point(one, tracker)),
  };
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`;
}

function point(
  { number, text, topic, cited, answers, standing, notes }: TrackedPoint,
  tracker: LetterTracker,
): unknown {
  return {
    number,
    text,
    topic,
    cited,
    rules: answers.map((answer) => ({
      ruleId: answer.ruleId,
      title: tracker.rules.get(answer.ruleId)?.title ?? answer.ruleId,
      ...('outcome' in answer && {
        outcome: answer.outcome,
        reason: answer.reason,
        places: answer.places.map(location),
      }),
    })),
    standing,
    notes,
  };
}

function location({ part, paragraph, section, page, quote, block, start, end }: Location): unknown {
  return { part, paragraph, section, page, quote, block, start, end };
}
