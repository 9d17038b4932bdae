/** Reads a config file; what can go wrong with the file itself is an issue like any other. */
import { readFileSync, statSync } from 'node:fs';
import { type LoadedConfig, loadConfig } from './load-config.ts';
import type { Environment } from './resolve-reference.ts';

const bytesMax = 1_000_000;

export function readConfig(path: string, env: Environment): LoadedConfig {
  const refuse = (problem: string, hint: string): LoadedConfig => ({
    ok: false,
    issues: [{ place: path, path: '', problem, hint }],
  });
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refuse('is a folder', 'name the config.yaml in it');
    if (stat.size > bytesMax) return refuse('is larger than 1 MB', 'is this the config.yaml?');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return loadConfig({ file: path, text, env });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT')
      return refuse('there is no such file', 'name it with --config, or TOLLBELL_CONFIG');
    if (code === 'EACCES') return refuse('may not be read', 'check its permissions');
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return refuse('is not UTF-8 text', 'save it as UTF-8');
    throw error;
  }
}
