/** The commands that editors can ask the server to do; their names stand in code actions. */
export const commands = {
  /** `[{ uri, fingerprint, reason? }]`: lets a finding stand; without a reason the list is opened for it to be written. */
  accept: 'dhrlint.accept',
  /** `[{ uri, word, rule }]`: adds a word to the configuration's list. */
  addWord: 'dhrlint.addWord',
  /** `[{ uri, rule }]`: switches a rule off in the configuration. */
  switchOff: 'dhrlint.switchOff',
  /** `[rule]`: opens the page of a rule; gives `{ uri, text }` for editors that cannot open it by themselves. */
  openRule: 'dhrlint.openRule',
  /** `[uri of a Word file or PDF]`: opens its text, and gives it likewise. */
  openText: 'dhrlint.openText',
  /** `[]`: checks every report in Word and PDF in the folders anew. */
  checkWorkspace: 'dhrlint.checkWorkspace',
} as const;
