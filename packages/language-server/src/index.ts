export { type ServerOptions, startLanguageServer } from './server.js';
