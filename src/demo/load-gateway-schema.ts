/** Creates LiteLLM's tables in an empty database of the demo or a test. */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { packageFile } from './package-file.ts';

export async function loadGatewaySchema(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(readFileSync(packageFile('test/support/litellm-schema.sql'), 'utf8'));
  } finally {
    await client.end();
  }
}
