export * from './agency-name.js';
