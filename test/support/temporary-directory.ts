/** Directories that are gone when the run is over. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    temporaryRoot: string;
  }
}

export const temporaryDirectory = (name: string): string =>
  mkdtempSync(join(inject('temporaryRoot'), `${name}-`));
