/**
 * A real HTTP server on loopback that can be slow, rude or down: it answers as a function of the
 * request, keeps what arrived and when, by the clock of the test.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface Arrival {
  readonly path: string;
  /** The same for every try of one delivery. */
  readonly id: string;
  readonly body: string;
  readonly at: Date;
}

export type Reply =
  | {
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** How long the answer takes, in real time. */
      readonly afterMs?: number;
    }
  /** The connection is dropped without an answer. */
  | 'drop'
  /** The answer never comes. */
  | 'hang'
  /** The body comes in drops, for ever. */
  | 'drip';

export interface RudeReceiver {
  readonly url: string;
  /** Everything that arrived, oldest first; also what was then refused. */
  readonly arrivals: Arrival[];
  /** What was taken, as `path title` of Slack's header. */
  readonly taken: Arrival[];
  reply: (arrival: Arrival, count: number) => Reply;
}

export async function startRudeReceiver(now: () => Date): Promise<RudeReceiver> {
  const receiver: RudeReceiver = {
    url: '',
    arrivals: [],
    taken: [],
    reply: () => ({ status: 200, body: 'ok' }),
  };
  const drips = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const id = String(request.headers['webhook-id'] ?? '');
      const arrival = { path: request.url ?? '', id, body, at: now() };
      receiver.arrivals.push(arrival);
      const reply = receiver.reply(arrival, receiver.arrivals.length);
      if (typeof reply === 'object' && reply.status < 300) receiver.taken.push(arrival);
      send(reply, request, response, drips);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const drip of drips) clearInterval(drip);
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(receiver, { url: `http://127.0.0.1:${port}` });
}

function send(
  reply: Reply,
  request: IncomingMessage,
  response: ServerResponse,
  drips: Set<NodeJS.Timeout>,
): void {
  if (reply === 'drop') {
    request.socket.destroy();
  } else if (reply === 'drip') {
    response.writeHead(200);
    drips.add(setInterval(() => response.write('.'), 20));
  } else if (reply !== 'hang') {
    const answer = (): void => {
      response.writeHead(reply.status, reply.headers).end(reply.body);
    };
    if (reply.afterMs === undefined) answer();
    else setTimeout(answer, reply.afterMs);
  }
}

/** The title of a Slack message. */
export function titleOf({ body }: Arrival): string {
  const { blocks } = JSON.parse(body) as { blocks: { text?: { text: string } }[] };
  return blocks[0]?.text?.text ?? '';
}
