/** Files of this package that are not code, found from the sources and from the build alike. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '../errors.ts';

/** The absolute path of a file that is named from the root of the package. */
export function packageFile(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    invariant(parent !== folder, 'a package.json stands above this file');
    folder = parent;
  }
  return join(folder, path);
}
