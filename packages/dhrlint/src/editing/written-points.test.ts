import { describe, expect, it } from 'vitest';
import { ReportSession } from '../report-session.js';
import { placesInSource } from './place.js';
import { type Point, pointsOf } from './points.js';
import { type WrittenList, WrittenPoints } from './written-points.js';

const told =
  'The housing officer noted that the tenant had asked twice for the locks to be changed and that nobody had rung her back in the three weeks which followed.';
const report = `# Domestic Homicide Review: overview report

# 1 Introduction

1.1 This domestic homicide review is about the death of Maren, who lived in Northbridge with her husband.

1.2 Maren was found dead at home by her sister on 14 March 2019. The referral was recieved in May.

1.3 Maren, aged 35, saw her sister in June. Maren was aged 41 in May and recieved a letter.

1.4 ${told}

# 2 Analysis

2.1 The referral was recieved in June. The panel found that no agency asked.

2.2 ${told}
`;

/** What is done to the report, one after the other. */
const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace('lived in', 'had lived in'),
  (text) => text.replace('The referral was', 'A **referral** was'),
  (text) => text.replace('14 March 2019', '15 March 2019'),
  (text) => text.replace('\n1.3', '\n1.2.1 The surgery recieved it.\n\n1.3'),
  (text) => text.replace(/2\.1 .*\n/, ''),
  (text) => text.replace('# 1 Introduction\n\n', ''),
  (text) => `${text}\n${told}\n`,
  () => report,
];

function placed({ points, places }: WrittenList): readonly Point[] {
  let at = 0;
  const next = () => {
    const [start = -1, end = -1, whole] = places.slice(at, at + 3);
    at += 3;
    return start < 0 ? null : { start, end, whole: whole === 1 };
  };
  return points.map((point) => {
    const place = next();
    const related = point.related.map((other) => ({
      ...other,
      place: next() ?? { start: 0, end: 0, whole: false },
    }));
    return { ...point, place, related };
  });
}

describe('the points of a draft from one text to the next', () => {
  async function* lists() {
    const session = new ReportSession({ fileName: 'report.md' });
    const written = new WrittenPoints();
    let text = report;
    for (const edit of [(all: string) => all, ...edits]) {
      text = edit(text);
      const steps = session.revise(text);
      let step = await steps.next();
      while (!step.done) step = await steps.next();
      const { document, draft, baseOf } = step.value;
      const placeOf = placesInSource(draft, text, baseOf);
      yield [written.next(document, { draft, text, baseOf }), pointsOf(document, placeOf)] as const;
    }
  }

  it('are those of the text by itself', async () => {
    for await (const [list, points] of lists()) {
      expect(points.length).toBeGreaterThan(3);
      expect(points.some(({ related }) => related.length > 0)).toBe(true);
      expect(placed(list)).toEqual(points);
    }
  });

  it('are the same objects while they say the same', async () => {
    let before: WrittenList | null = null;
    for await (const [list] of lists()) {
      const was = new Map(before?.points.map((point) => [point.fingerprint, point]));
      for (const point of list.points) {
        const last = was.get(point.fingerprint);
        if (last && JSON.stringify(last) === JSON.stringify(point)) expect(point).toBe(last);
      }
      const kept = list.points.filter((point) => before?.points.includes(point));
      if (before) expect(kept.length).toBeGreaterThan(0);
      before = list;
    }
  });
});
