/** `GET /health/services`: a test by anybody who holds the gateway's master key, and nobody else. */
import type { Context } from 'hono';
import type { Secret } from '../config/secret.ts';
import type { Service } from '../service/start-service.ts';
import { errorBody } from '../service/test-service.ts';
import { holdsToken } from './bearer-token.ts';

export interface HealthServicesOptions {
  readonly service: () => Pick<Service, 'testService'> | null;
  readonly masterKey: Secret | null;
}

export async function healthServices(
  context: Context,
  { service, masterKey }: HealthServicesOptions,
): Promise<Response> {
  if (masterKey === null) {
    const hint = 'set general_settings.master_key or LITELLM_MASTER_KEY';
    return context.json(errorBody(`There is no master key here; ${hint}.`, 403), 403);
  }
  if (!holdsToken(context, masterKey)) {
    return context.json(errorBody('Authentication Error, invalid master key', 401), 401);
  }
  const name = context.req.query('service') ?? '';
  if (name === '') {
    return context.json(
      errorBody("'service' is missing: /health/services?service=slack", 400),
      400,
    );
  }
  const current = service();
  if (current === null) return context.json(errorBody('starting', 503), 503);
  const { status, body } = await current.testService(name);
  return context.json(body, status);
}
