import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOptions, type DraftSettings, usedSettings } from './settings.js';

const nothing: DraftSettings = { stage: 'auto', names: '', config: '' };
const folder = resolve('/reports/alder');
const trusted = { folder, trusted: true, plainConfiguration: '/extension/plain.config.yaml' };

describe('the settings of a report', () => {
  it('leave everything to dhrlint where nothing is set', () => {
    expect(usedSettings(nothing, trusted)).toEqual({});
    expect(asOptions({})).toEqual([]);
  });

  it('count paths from the folder that is open', () => {
    const used = usedSettings({ stage: 'final', names: ' ../names.txt ', config: 'house.yaml' }, trusted);
    expect(used).toEqual({
      stage: 'final',
      names: resolve('/reports/names.txt'),
      config: resolve('/reports/alder/house.yaml'),
    });
    expect(asOptions(used)).toEqual([
      ...['--stage', 'final', '--names', resolve('/reports/names.txt')],
      ...['--config', resolve('/reports/alder/house.yaml')],
    ]);
  });

  it('keep whole paths', () => {
    const names = resolve('/private/names.txt');
    expect(usedSettings({ ...nothing, names }, trusted)).toEqual({ names });
  });

  it('put a configuration that changes nothing in place of that of a folder that is not trusted', () => {
    const untrusted = { ...trusted, trusted: false };
    expect(usedSettings(nothing, untrusted)).toEqual({ config: '/extension/plain.config.yaml' });
    // Such a setting is the user's own: VS Code hands on none of a folder that is not trusted.
    const own = resolve('/home/me/house.yaml');
    expect(usedSettings({ ...nothing, config: own }, untrusted)).toEqual({ config: own });
  });
});
