/**
 * Loaded before the command (`node --require`), has each of its threads write down what V8 has compiled of its script
 * (`<name>.<thread>.v8`) whenever it has something to tell.
 */
const { writeFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { basename } = require('node:path');
const vm = require('node:vm');
const { parentPort } = require('node:worker_threads');

if (parentPort) {
  let kept = null;
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options);
      const thread = basename(process.argv[1], '.js');
      kept = { script: this, file: options.filename.replace(/\.cjs$/, `.${thread}.v8`) };
    }
  };
  syncBuiltinESMExports();
  const tell = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (message, ...rest) => {
    if (kept) writeFileSync(kept.file, kept.script.createCachedData());
    tell(message, ...rest);
  };
}
