/** The HTTP side of the service: whether it lives, whether it is ready, what it counts, what it is told. */
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Secret } from '../config/secret.ts';
import type { Readiness, Service } from '../service/start-service.ts';
import { healthServices } from './health-services.ts';
import { postEvents } from './post-events.ts';

export interface HttpServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface HttpServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Null until the service has begun. */
  readonly service: () => Pick<Service, 'readiness' | 'metrics' | 'testService' | 'events'> | null;
  readonly masterKey: Secret | null;
  /** Null where no events are taken. */
  readonly eventsToken: Secret | null;
}

/** Rejects when the port is taken or the host is none of this machine. */
export async function startServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port } = options;
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve({ fetch: routes(options).fetch, hostname: host, port }, () =>
      resolve(started),
    );
    started.once('error', reject);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function routes({ service, masterKey, eventsToken }: HttpServerOptions): Hono {
  const app = new Hono();
  // The names that LiteLLM's own proxy has, so one probe fits both.
  app.get('/health/liveliness', (context) => context.json({ status: 'alive' }));
  app.get('/health/liveness', (context) => context.json({ status: 'alive' }));
  app.get('/health/readiness', async (context) => {
    const current = service();
    const readiness = current === null ? starting : await current.readiness();
    return context.json(readinessJson(readiness), readiness.isReady ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    const current = service();
    if (current === null) return context.text('', 503);
    const { body, contentType } = await current.metrics();
    return context.body(body, 200, { 'content-type': contentType });
  });
  app.get('/health/services', (context) => healthServices(context, { service, masterKey }));
  app.post('/v1/events', (context) => postEvents(context, { service, eventsToken }));
  app.notFound((context) =>
    context.json(
      {
        error: 'not found',
        paths: [
          '/health/liveliness',
          '/health/readiness',
          '/health/services',
          '/metrics',
          '/v1/events',
        ],
      },
      404,
    ),
  );
  app.onError((_error, context) => context.json({ error: 'internal error' }, 500));
  return app;
}

const starting: Readiness = {
  isReady: false,
  problem: 'starting: waiting for the databases',
  lastEvaluationAt: null,
  oldestUndeliveredAt: null,
};

function readinessJson({
  isReady,
  problem,
  lastEvaluationAt,
  oldestUndeliveredAt,
}: Readiness): Record<string, string | null> {
  return {
    status: isReady ? 'ready' : 'not ready',
    problem,
    last_evaluation_at: lastEvaluationAt?.toISOString() ?? null,
    oldest_undelivered_at: oldestUndeliveredAt?.toISOString() ?? null,
  };
}
