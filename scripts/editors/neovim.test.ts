import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DraftFolder, draftFolder, mendedLine } from './draft-folder.js';
import { settingsInGuide } from './guide.js';

let folder: DraftFolder;
beforeEach(() => {
  folder = draftFolder();
});
afterEach(() => folder.remove());

/** Runs Neovim with the guide's settings on a file, and then a script; gives what the script wrote out. */
function neovim(file: string, script: string): string {
  const answer = join(folder.own, 'answer.txt');
  const settings = join(folder.own, 'init.lua');
  const steps = join(folder.own, 'steps.lua');
  writeFileSync(settings, settingsInGuide('Neovim 0.7 to 0.10:'));
  writeFileSync(
    steps,
    `local function say(text) vim.fn.writefile({ text }, ${JSON.stringify(answer)}, 'a') end
local function try()
${script}
end
local ok, problem = pcall(try)
if not ok then say(tostring(problem)) end
vim.cmd('qa!')
`,
  );
  writeFileSync(answer, '');
  execFileSync('nvim', ['--headless', '-u', settings, file, '-c', `luafile ${steps}`], {
    env: folder.environment,
    timeout: 60_000,
    stdio: 'ignore',
  });
  return readFileSync(answer, 'utf8');
}

describe('Neovim', () => {
  it('shows what is found in a draft, and applies a fix', () => {
    const said = neovim(
      folder.draft,
      `local function dated()
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if found.code == 'anonymity/date-of-death' then return found end
  end
end
vim.wait(30000, dated, 100)
local found = assert(dated(), 'nothing was found')
local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, true)[1]
say(found.source .. ': ' .. string.sub(line, found.col + 1, found.end_col))
vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col + 1 })
vim.ui.select = function(actions, options, take)
  for index, action in ipairs(actions) do
    if string.find(options.format_item(action), '^Write') then return take(action, index) end
  end
end
local before = vim.b.changedtick
vim.lsp.buf.code_action()
vim.wait(30000, function() return vim.b.changedtick ~= before end, 100)
say(vim.api.nvim_buf_get_lines(0, 2, 3, true)[1])
vim.wait(30000, function() return not dated() end, 100)
say(dated() and 'still found' or 'no longer found')`,
    );
    expect(said).toBe(`dhrlint: 9 November 2021\n${mendedLine}\nno longer found\n`);
  });

  it('does not start dhrlint for a Markdown file where no configuration is', () => {
    const other = join(folder.own, 'notes.md');
    writeFileSync(other, 'Ottilie died on 9 November 2021.\n');
    const running = (milliseconds: number) =>
      `vim.wait(${milliseconds}, function() return #vim.lsp.get_active_clients() > 0 end, 50)
say(#vim.lsp.get_active_clients())`;
    expect(neovim(folder.draft, running(30_000))).toBe('1\n');
    expect(neovim(other, running(2000))).toBe('0\n');
  });
});
