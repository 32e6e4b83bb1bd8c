import { expect, it } from 'vitest';
import { reportGithub } from './github.js';
import { fullRun } from './testing/run.js';

const lines = reportGithub(fullRun).trimEnd().split('\n');

it('gives a workflow command a line, and lets no text of the report begin another', () => {
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:]+,title=[^:]+::/);
});

it('escapes what ends a property, and tells the place in the title', () => {
  expect(lines[0]).toMatch(
    /^::error file=drafts\/a%2C b%3A 100%25 <c>\.docx,title=footnote to 5\.10%2C page 12%3A Words that say too much::“Zebedee ::error::owned”/,
  );
  expect(lines[1]).toMatch(/^::notice .*Another point::/);
});

it('tells in one line what could not be checked, and of a file that was not', () => {
  expect(lines[2]).toMatch(
    /^::error .*title=Could not be checked%3A 2 points::Words that say too much\. No table/,
  );
  expect(lines[3]).toBe('::error file=/home/x/old.doc,title=Not checked::Save it as .docx.');
});
