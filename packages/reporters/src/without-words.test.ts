import { describe, expect, it } from 'vitest';
import { type Format, reporters, writeReport } from './formats.js';
import { fullRun, secret } from './testing/run.js';

const page = { colour: false, width: 80 };
const formats = Object.keys(reporters) as readonly Format[];

describe.each(formats)('%s', (format) => {
  it('holds no word of the report where it is told to leave them out', async () => {
    expect(await writeReport(format, fullRun, page, 'none')).not.toContain(secret);
  });

  it('still tells the place, the point and what could not be told', async () => {
    const text = await writeReport(format, fullRun, page, 'none');
    expect(text).toContain('5.10');
    expect(text).toMatch(/says too much/);
    expect(text).toMatch(/Could not be checked|could-not-assess|could not be checked/);
  });
});

it('shows the words where they are asked for, and leaves them out by itself where the output leaves the machine', async () => {
  for (const format of formats) {
    expect(await writeReport(format, fullRun, page, 'all'), format).toContain(secret);
    const byItself = await writeReport(format, fullRun, page);
    expect(byItself.includes(secret), format).toBe(format !== 'github');
  }
});
