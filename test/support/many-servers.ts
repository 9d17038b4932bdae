/**
 * One spend log over three embedded servers, set up by the very statements of deploy/many-servers.md;
 * the names, ports and passwords of the page are replaced by those of the servers here.
 */
import { readFileSync } from 'node:fs';
import {
  createGateway,
  grantReader,
  type OwnServer,
  readerPassword,
  startOwnServer,
} from './own-server.ts';

const page = readFileSync('deploy/many-servers.md', 'utf8');

export interface ManyServers {
  /** Holds the newest rows and LiteLLM's other tables; knows the others. */
  readonly coordinator: OwnServer;
  readonly others: readonly OwnServer[];
}

/** `fill` puts rows into the log while it is still one table; they move as the page says. */
export async function startManyServers(
  fill: (gateway: OwnServer) => Promise<unknown>,
): Promise<ManyServers> {
  const coordinator = await startOwnServer('coordinator');
  const others = [await startOwnServer('logs-1'), await startOwnServer('logs-2')];
  for (const server of [coordinator, ...others]) await createGateway(server);
  await fill(coordinator);
  for (const heading of ['The other servers', 'The partitioned log']) {
    await coordinator.query(forServers(sqlUnder(heading), coordinator, others));
  }
  await grantReader(coordinator);
  return { coordinator, others };
}

/** The statements in the first SQL block under a heading of the page. */
export function sqlUnder(heading: string): string {
  const [, after] = page.split(`\n### ${heading}\n`);
  const [, sql] = /```sql\n([\s\S]*?)```/.exec(after ?? '') ?? [];
  if (sql === undefined) throw new Error(`the page has no SQL under '${heading}'`);
  return sql;
}

function forServers(sql: string, coordinator: OwnServer, others: readonly OwnServer[]): string {
  const owner = new URL(coordinator.url).username;
  let text = sql
    .replaceAll(/\bfor litellm\b/g, `for ${owner}`)
    .replaceAll(
      /user 'tollbell_reader', password '[^']*'/g,
      `user 'tollbell_reader', password '${readerPassword}'`,
    );
  for (const [index, { url }] of others.entries()) {
    const { hostname, port, pathname, username, password } = new URL(url);
    const mapping = new RegExp(
      `(server logs_${index + 1} options \\()user 'litellm', password '[^']*'`,
    );
    text = text
      .replace(
        `host 'logs-${index + 1}.internal', port '5432', dbname 'litellm'`,
        `host '${hostname}', port '${port}', dbname '${pathname.slice(1)}'`,
      )
      .replace(mapping, `$1user '${username}', password '${password}'`);
  }
  if (/\.internal|change-me/.test(text))
    throw new Error('the page names its servers in another way');
  return text;
}
