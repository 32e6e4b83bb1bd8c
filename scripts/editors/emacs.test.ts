import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DraftFolder, draftFolder, draftText, emoji, mendedLine } from './draft-folder.js';
import { settingsInGuide } from './guide.js';

let folder: DraftFolder;
beforeEach(() => {
  folder = draftFolder();
});
afterEach(() => folder.remove());

/** What the tests of both packages use. */
const common = `
(defun say (text) (write-region (concat text "\\n") nil answer t 'quiet))
(defun wait-for (what)
  (let ((ends (+ (float-time) 30)))
    (while (and (not (funcall what)) (< (float-time) ends))
      (accept-process-output nil 0.1))
    (or (funcall what) (error "It did not happen: %s" what))))
(defun line-three ()
  (save-excursion (goto-char (point-min)) (forward-line 2)
    (buffer-substring-no-properties (line-beginning-position) (line-end-position))))
(defun choose-what-to-write (prompt choices &rest _)
  (seq-find (lambda (choice) (string-match-p "^Write" choice))
            (all-completions "" choices)))
(advice-add 'completing-read :override #'choose-what-to-write)
;; A key was pressed, and no mouse: otherwise a menu would pop up.
(setq last-nonmenu-event ?\r)
`;

/** Runs Emacs with the guide's settings and then some steps; gives what they wrote out. */
function emacs(after: string, before: string, steps: string): string {
  const answer = join(folder.own, 'answer.txt');
  const script = join(folder.own, 'steps.el');
  writeFileSync(answer, '');
  writeFileSync(
    script,
    `(setq answer ${JSON.stringify(answer)} draft ${JSON.stringify(folder.draft)})
${common}
(require 'markdown-mode)
${before}
${settingsInGuide(after)}
(condition-case problem
    (progn ${steps})
  (error (say (format "%S" problem))))
(kill-emacs 0)
`,
  );
  execFileSync('emacs', ['--batch', '--load', script], {
    env: folder.environment,
    timeout: 90_000,
    stdio: 'ignore',
  });
  return readFileSync(answer, 'utf8');
}

describe('Emacs', () => {
  it('shows what is found in a draft, and applies a fix, with Eglot', () => {
    const said = emacs(
      'With Eglot',
      '(setq eglot-sync-connect t eglot-autoshutdown nil)',
      `
(find-file draft)
(run-hooks 'post-command-hook)
(unless (eglot-managed-p) (eglot-ensure) (wait-for #'eglot-managed-p))
(defun dated ()
  (flymake-start)
  (seq-find (lambda (found) (string-match-p "exact day" (flymake-diagnostic-text found)))
            (flymake-diagnostics)))
(let ((found (wait-for #'dated)))
  (say (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))
  (goto-char (1+ (flymake-diagnostic-beg found)))
  (eglot-code-actions (point) (point) nil t)
  (say (line-three))
  (eglot--signal-textDocument/didChange)
  (wait-for (lambda () (not (dated))))
  (say "no longer found"))`,
    );
    expect(said).toBe(`9 November 2021\n${mendedLine}\nno longer found\n`);
  });

  it('shows what is found in a draft, and applies a fix, with lsp-mode', () => {
    // It counts what stands in two UTF-16 code units as one character.
    writeFileSync(folder.draft, draftText.replace(emoji, ''));
    const said = emacs(
      'With lsp-mode:',
      `(setq lsp-auto-guess-root t lsp-enable-file-watchers nil lsp-restart 'ignore
      lsp-session-file (concat answer ".session"))`,
      `
(find-file draft)
(defun found-here ()
  (seq-find (lambda (found) (equal (lsp:diagnostic-code? found) "anonymity/date-of-death"))
            (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics))))
(let* ((found (wait-for #'found-here))
       (region (lsp--range-to-region (lsp:diagnostic-range found))))
  (say (buffer-substring-no-properties (car region) (cdr region)))
  (goto-char (1+ (car region)))
  (call-interactively #'lsp-execute-code-action)
  (say (line-three))
  (lsp-on-change (point-min) (point-min) 0)
  (wait-for (lambda () (not (found-here))))
  (say "no longer found"))`,
    );
    expect(said).toBe(`9 November 2021\n${mendedLine.replace(emoji, '')}\nno longer found\n`);
  });
});
