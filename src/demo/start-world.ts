/** Everything that the demo needs: a server, a seeded gateway database, a receiver, a config. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Inbox, startInbox } from './inbox.ts';
import { loadGatewaySchema } from './load-gateway-schema.ts';
import { scratchDirectory } from './postgres/scratch-directory.ts';
import { type EmbeddedPostgres, startPostgres } from './postgres/start-postgres.ts';
import { type SeedSummary, seedCompany } from './seed/seed-company.ts';

export interface World {
  readonly databaseUrl: string;
  readonly inbox: Inbox;
  readonly configFile: string;
  readonly summary: SeedSummary;
  /** Stops everything and leaves nothing behind; may be called twice. */
  readonly stop: () => Promise<void>;
}

export interface StartWorldOptions {
  readonly seed: number;
  readonly until: Date;
  readonly requestCount: number;
  readonly timeZone: string;
  readonly onStep: (step: string) => void;
  /** Called as soon as there is something to stop, so that an interrupt leaves nothing behind. */
  readonly onStoppable: (stop: () => Promise<void>) => void;
}

export async function startWorld(options: StartWorldOptions): Promise<World> {
  const { seed, until, requestCount, timeZone, onStep, onStoppable } = options;
  const directory = await scratchDirectory('tollbell-demo');
  const open: { server: EmbeddedPostgres | null; inbox: Inbox | null } = {
    server: null,
    inbox: null,
  };
  const stop = async (): Promise<void> => {
    const { server, inbox } = open;
    open.server = null;
    open.inbox = null;
    await inbox?.close();
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  onStoppable(stop);

  onStep('starting PostgreSQL 18');
  open.server = await startPostgres({
    directory,
    isThrowaway: true,
    settings: { max_wal_size: '2GB', maintenance_work_mem: '128MB', work_mem: '32MB' },
  });
  const databaseUrl = await createDatabase(open.server.url, 'litellm');
  await loadGatewaySchema(databaseUrl);
  const summary = await seedCompany({
    connectionString: databaseUrl,
    seed,
    until,
    requestCount,
    onProgress: (written, total) =>
      onStep(
        `seeding a made-up company: ${Math.floor((written / total) * 100)}% of ${total} requests`,
      ),
  });
  const inbox = await startInbox();
  open.inbox = inbox;
  const configFile = join(directory, 'config.yaml');
  // Beside the server's files, readable by this account only: it holds the password.
  writeFileSync(configFile, configText({ databaseUrl, inboxUrl: inbox.url, timeZone }), {
    mode: 0o600,
  });
  return { databaseUrl, inbox, configFile, summary, stop };
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`create database "${name}"`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** A LiteLLM config as a user would have it. */
function configText({
  databaseUrl,
  inboxUrl,
  timeZone,
}: {
  readonly databaseUrl: string;
  readonly inboxUrl: string;
  readonly timeZone: string;
}): string {
  return `general_settings:
  database_url: ${JSON.stringify(databaseUrl)}
  alerting: ['slack']
  spend_report_frequency: '7d'
  alert_to_webhook_url:
    daily_reports: ${JSON.stringify(`${inboxUrl}/services/platform`)}
    spend_reports: ${JSON.stringify(`${inboxUrl}/services/finance`)}
    fallback_reports: ${JSON.stringify(`${inboxUrl}/services/platform`)}

tollbell:
  timezone: ${JSON.stringify(timeZone)}
  destinations:
    finance: {url: ${JSON.stringify(`${inboxUrl}/services/finance`)}}
    on-call: {url: ${JSON.stringify(`${inboxUrl}/services/on-call`)}}
  routes:
    - {type: '*_reports', to: litellm}
    - {type: budget_alerts, to: finance}
    # Everything else, so that nothing made up reaches an address of the environment.
    - {to: on-call}
  egress:
    allow: ['127.0.0.1']
`;
}
