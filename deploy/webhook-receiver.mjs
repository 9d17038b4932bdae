/**
 * A receiver of tollbell's webhooks in Node: checks the signature, drops what it has already, acts.
 *
 *   npm install standardwebhooks
 *   WEBHOOK_SECRET=whsec_… PORT=8080 node webhook-receiver.mjs
 */
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET ?? '');
/** Keep them where a restart does not lose them; a week is enough. */
const seenIds = new Set();

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    let message;
    try {
      // The bytes as they came: JSON that is parsed and written again has another signature.
      message = webhook.verify(Buffer.concat(chunks), request.headers);
    } catch {
      return response.writeHead(401).end('bad signature');
    }
    const id = request.headers['webhook-id'];
    if (!seenIds.has(id)) act(message);
    seenIds.add(id);
    // Only 2xx counts; for anything else the message comes again. 410 switches the destination off.
    return response.writeHead(204).end();
  });
});

function act(message) {
  if ('event' in message) console.log(`budget: ${message.event} ${message.event_message}`);
  else console.log(`${message.type}: ${message.data.title}`);
}

server.listen(Number(process.env.PORT ?? 8080), process.env.HOST ?? '127.0.0.1', () => {
  console.log(`listening on ${server.address().port}`);
});
