/**
 * Loaded before the command (`node --require`), has each part of it that is started write down what V8 has compiled of its
 * code (`code-<hash>.<part>.v8`): the command when it ends, a thread whenever it has something to tell.
 */
const { writeFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { basename } = require('node:path');
const vm = require('node:vm');
const { isMainThread, parentPort } = require('node:worker_threads');

const Script = vm.Script;
let code = null;
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options);
    code = {
      script: this,
      file: options.filename.replace(/\.cjs$/, `.${basename(process.argv[1] ?? '', '.js')}.v8`),
    };
  }
};
syncBuiltinESMExports();

const keep = () => {
  if (code) writeFileSync(code.file, code.script.createCachedData());
};
if (isMainThread) process.on('exit', keep);
else {
  const tell = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (message, ...rest) => {
    keep();
    tell(message, ...rest);
  };
}
