/** Configs for tests: a few lines of YAML, the rest are defaults. */
import { inspect } from 'node:util';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load-config.ts';

export function configOf(text = '', env: Readonly<Record<string, string>> = {}): Config {
  const loaded = loadConfig({ file: 'test.yaml', text, env });
  if (!loaded.ok) throw new Error(inspect(loaded.issues));
  return loaded.config;
}
