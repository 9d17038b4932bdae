/** Starts the database server of the whole run and hands it to every test file; removes what they leave. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startTestServer } from './test-server.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startTestServer();
  project.provide('databaseServer', server);
  const temporaryRoot = mkdtempSync(join(tmpdir(), 'tollbell-tests-'));
  // A server of its own and a container run as somebody else.
  chmodSync(temporaryRoot, 0o755);
  project.provide('temporaryRoot', temporaryRoot);
  return async () => {
    await stop();
    rmSync(temporaryRoot, { recursive: true, force: true });
  };
}
