import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defaultLimits } from '@dhrlint/readers';
import { cleanDocx } from '@dhrlint/writers/docx';
import { cleanReport } from 'dhrlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'dhrlint-clean-'));
const profile = join(folder, 'profile');
const basic = join(profile, 'user/basic/Standard');
const library =
  'xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"';

/** Opens each report, accepts its tracked changes, and saves its text. */
const macro = (list: string) => `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Main()
  Dim entry As String
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  Dim nothing()
  loading(0).Name = "Hidden"
  loading(0).Value = True
  saving(0).Name = "FilterName"
  saving(0).Value = "Text"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Open "${list}" For Input As #1
  Do While Not EOF(1)
    Line Input #1, entry
    parts = Split(entry, "|")
    report = StarDesktop.loadComponentFromURL(ConvertToURL(parts(0)), "_blank", 0, loading())
    dispatcher.executeDispatch(report.CurrentController.Frame, ".uno:AcceptAllTrackedChanges", "", 0, nothing())
    report.storeToURL(ConvertToURL(parts(1)), saving())
    report.close(True)
  Loop
  Close #1
  StarDesktop.terminate()
End Sub
</script:module>`;

/** The texts of Word files as LibreOffice shows them, tracked changes accepted; hidden text is among them. */
function textsOf(files: readonly string[]): readonly string[] {
  const list = join(folder, 'list.txt');
  const entries = files.map((file, index) => [file, join(folder, `${index}.txt`)] as const);
  writeFileSync(list, entries.map((entry) => entry.join('|')).join('\n'));
  writeFileSync(join(basic, 'Module1.xba'), macro(list));
  run(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    'macro:///Standard.Module1.Main',
  );
  return entries.map(([, text]) => readFileSync(text, 'utf8'));
}

const drafts = fileURLToPath(new URL('../../test-reports/drafts/', import.meta.url));
const reports = readdirSync(drafts)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => join(drafts, name));

interface Pair {
  readonly report: string;
  readonly copy: string;
  readonly hidden: string;
}

const letters = (text: string) => text.replace(/[\s\ufeff\u00a0]+/g, '');

describe('cleaned copies of Word files', () => {
  const pairs: Pair[] = [];
  let texts: readonly string[] = [];

  beforeAll(async () => {
    mkdirSync(basic, { recursive: true });
    writeFileSync(join(folder, 'a.txt'), 'a');
    // The first run makes the profile, and would overwrite the macro.
    run(
      'soffice',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'txt:Text',
      '--outdir',
      join(folder, 'first'),
      join(folder, 'a.txt'),
    );
    writeFileSync(
      join(basic, 'script.xlb'),
      `<?xml version="1.0" encoding="UTF-8"?>\n<library:library ${library}><library:element library:name="Module1"/></library:library>`,
    );
    for (const report of reports) {
      const { bytes, removed } = await cleanReport(readFileSync(report), basename(report), defaultLimits);
      expect(cleanDocx(bytes, defaultLimits).removed, `${report}, cleaned again`).toEqual([]);
      const copy = join(folder, `${pairs.length}.docx`);
      writeFileSync(copy, bytes);
      const hidden = removed
        .filter(({ place }) => place === 'hidden-text')
        .map(({ words, count }) => words.repeat(count));
      pairs.push({ report, copy, hidden: hidden.join(' ') });
    }
    texts = textsOf(pairs.flatMap(({ report, copy }) => [report, copy]));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('are made of all test reports', () => {
    expect(pairs.length).toBe(reports.length);
  });

  it('show in LibreOffice the words of the report without those that were hidden', () => {
    pairs.forEach(({ report, hidden }, index) => {
      const [before = '', after = ''] = texts.slice(index * 2, index * 2 + 2);
      expect(letters(after).length, report).toBe(letters(before).length - letters(hidden).length);
      if (hidden === '') expect(letters(after), report).toBe(letters(before));
    });
  });
});
