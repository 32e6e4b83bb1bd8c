import { Option } from 'commander';
import { wholeNumber } from './limits.js';

/** Options that several verbs have in common. */
export function format(): Option {
  return new Option('--format <format>', 'for people or for programs')
    .choices(['pretty', 'json'])
    .default('pretty');
}

export function stage(): Option {
  return new Option('--stage <stage>', 'the stage of the report, if dhrlint takes it wrongly').choices([
    'draft',
    'final',
  ]);
}

export function names(): Option {
  return new Option('--names <file>', 'a list of real names that must not appear, one person a line');
}

export function grammar(): Option {
  return new Option(
    '--grammar',
    'read for slips of grammar, too, with the library Harper; it takes some seconds longer',
  );
}

export function failOn(): Option {
  return new Option(
    '--fail-on <severity>',
    'the least grave finding that gives exit status 1; error where left out',
  ).choices(['error', 'warning', 'advice', 'never']);
}

export function output(): Option {
  return new Option('--output <file>', 'write the result to a file');
}

export function jobs(): Option {
  return new Option(
    '--jobs <number>',
    'how many reports are checked side by side; as many as there are cores where left out',
  ).argParser(wholeNumber);
}

export function config(): Option {
  return new Option('--config <file>', 'the configuration to use instead of the nearest dhrlint.config.yaml');
}
