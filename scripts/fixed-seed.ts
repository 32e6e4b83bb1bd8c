import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['DHRLINT_SEED'] ?? 20_161_207) });
