/**
 * Finds the packages that imitate the channels. They are development dependencies: whoever runs
 * the service never needs them, so they are looked for only when a page is asked for.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { UsageError } from '../errors.ts';

const require = createRequire(import.meta.url);

const packages = [
  'slack-blocks-to-jsx',
  'react',
  'react-dom',
  'adaptivecards',
  '@skyra/discord-components-core',
  'esbuild',
  '@fontsource-variable/inter',
];

/** @throws UsageError that names what is missing, and how to get it. */
export function requireRenderers(): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  throw new UsageError(
    `--html needs packages that are not installed: ${missing.join(', ')}. They imitate the channels and are for development only: run 'npm install' (with dev dependencies) in a checkout of tollbell, and the command there`,
  );
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file of one of them, such as a style sheet. */
export const packageText = (file: string): string => readFileSync(require.resolve(file), 'utf8');

export const packageBase64 = (file: string): string =>
  readFileSync(require.resolve(file)).toString('base64');
