/** Starts the database server of the whole run and hands it to every test file. */
import type { TestProject } from 'vitest/node';
import { startTestServer } from './test-server.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startTestServer();
  project.provide('databaseServer', server);
  return stop;
}
