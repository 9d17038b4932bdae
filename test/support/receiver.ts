/** A real HTTP server on loopback that answers as told and keeps what arrived. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterAll } from 'vitest';

export interface Receiver {
  readonly url: string;
  readonly bodies: string[];
  /** Of each body. */
  readonly headers: IncomingHttpHeaders[];
  /** Answers in turn; the last one stays. */
  answers: {
    readonly status: number;
    readonly body: string;
    readonly headers?: Record<string, string>;
  }[];
}

export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    bodies: [],
    headers: [],
    answers: [{ status: 200, body: 'ok' }],
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      receiver.bodies.push(body);
      receiver.headers.push(request.headers);
      const answer = receiver.answers.length > 1 ? receiver.answers.shift() : receiver.answers[0];
      response.writeHead(answer?.status ?? 200, answer?.headers).end(answer?.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(receiver, { url: `http://127.0.0.1:${port}` });
}
