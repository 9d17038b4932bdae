/** A service that takes events over real HTTP, on a clock that the test moves. */
import { connect } from 'node:net';
import { afterAll } from 'vitest';
import { openOwn } from '../../src/database/connect.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import { startServer } from '../../src/http/start-server.ts';
import { startService } from '../../src/service/start-service.ts';
import { openQueue } from '../../src/store/queue.ts';
import { configOf } from './configs.ts';
import { cloneDatabase, type TestDatabase } from './postgres.ts';

export const eventsToken = 'events-token-of-the-test';

export interface EventServer {
  readonly database: TestDatabase;
  readonly port: number;
  readonly url: string;
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly get: (path: string) => Promise<string>;
  /** Every line of its log. */
  readonly log: string[];
  readonly close: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a client would see
  readonly body: any;
}

export interface EventServerOptions {
  readonly database?: TestDatabase;
  /** Another way to the database, such as a line that the test cuts. */
  readonly databaseUrl?: string;
  readonly clock?: { at: Date };
  readonly port?: number;
}

export async function startEventServer({
  database: given,
  databaseUrl,
  clock = { at: new Date('2026-11-24T09:00:00Z') },
  port: wantedPort = 0,
}: EventServerOptions = {}): Promise<EventServer> {
  const database = given ?? (await cloneDatabase());
  const config = configOf(
    `tollbell: {service: {host: 127.0.0.1, port: ${wantedPort}, events_token: ${eventsToken}}}`,
  );
  const own = openOwn({
    url: databaseUrl ?? database.readerUrl,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 2_000,
    poolSizeMax: 4,
  });
  const log: string[] = [];
  const write = (fields: object, text: string): void => {
    log.push(`${JSON.stringify(fields)} ${text}`);
  };
  const queue = await openQueue(own, () => undefined);
  const http = createHttpClient({ egressAllow: ['127.0.0.1'] });
  const service = startService({
    config,
    jobs: [],
    alerts: [],
    probeSource: () => Promise.reject(new Error('nobody asks')),
    kinds: destinationKinds,
    own,
    source: database.source,
    queue,
    http,
    clock: { now: () => clock.at, sync: async () => undefined },
    random: () => 0,
    log: { info: write, warn: write, error: write },
    holder: 'test',
  });
  const { host, port, eventsToken: token } = config.service;
  const server = await startServer({
    host,
    port,
    service: () => service,
    masterKey: null,
    eventsToken: token,
  });
  const base = `http://127.0.0.1:${server.port}`;
  const url = `${base}/v1/events`;
  let isClosed = false;
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await server.close();
    await service.stop(0);
    await queue.stop();
    await http.close();
    await own.db.destroy();
  };
  afterAll(close);
  return {
    database,
    port: server.port,
    url,
    log,
    close,
    get: async (path) => (await fetch(`${base}${path}`)).text(),
    post: async (body, headers = {}) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${eventsToken}`,
          'content-type': 'application/json',
          ...headers,
        },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: text === '' ? null : JSON.parse(text),
      };
    },
  };
}

/** Writes bytes to a port as they are, and gives the first line of the answer. */
export function rawRequest(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.once('data', (chunk) => {
      resolve(String(chunk).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

let eventCount = 0;

/** An event as the callback sends it. */
export function eventOf(
  type: string,
  data: Readonly<Record<string, unknown>>,
  envelope: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  eventCount += 1;
  return {
    specversion: '1.0',
    id: `event-${eventCount}`,
    source: 'litellm/proxy-1',
    type,
    time: '2026-11-24T08:59:00Z',
    datacontenttype: 'application/json',
    data,
    ...envelope,
  };
}

export const started = (requestId: string, envelope: Readonly<Record<string, unknown>> = {}) =>
  eventOf('llm.request.started', { request_id: requestId, model: 'gpt-4o' }, envelope);

export const finished = (
  requestId: string,
  envelope: Readonly<Record<string, unknown>> = {},
  data: Readonly<Record<string, unknown>> = {},
) =>
  eventOf('llm.request.finished', { request_id: requestId, status: 'success', ...data }, envelope);
