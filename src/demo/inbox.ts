/** A local receiver that answers as Slack does and keeps what arrived. */
import { createServer } from 'node:http';

export interface ReceivedPost {
  /** Of the delivery, as its header says. */
  readonly id: string;
  readonly path: string;
  readonly bytes: number;
  readonly blockCount: number;
}

export interface Inbox {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly received: readonly ReceivedPost[];
  close(): Promise<void>;
}

const bodyBytesMax = 1_000_000;

export async function startInbox(): Promise<Inbox> {
  const received: ReceivedPost[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= bodyBytesMax) chunks.push(chunk);
    });
    request.on('end', () => {
      const blockCount = countBlocks(Buffer.concat(chunks).toString('utf8'));
      // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
      const [status, words] = blockCount === null ? [400, 'invalid_payload'] : [200, 'ok'];
      const id = String(request.headers['webhook-id'] ?? '');
      if (blockCount !== null) received.push({ id, path: request.url ?? '/', bytes, blockCount });
      response.writeHead(status, { 'content-type': 'text/plain' }).end(words);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The number of blocks of a Slack message; null when the body is none. */
function countBlocks(body: string): number | null {
  try {
    const message: unknown = JSON.parse(body);
    if (typeof message !== 'object' || message === null || !('text' in message)) return null;
    return 'blocks' in message && Array.isArray(message.blocks) ? message.blocks.length : 0;
  } catch {
    return null;
  }
}
