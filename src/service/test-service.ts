/** Tests a service for `/health/services`, by the path of every message, and says what it answered. */
import { databaseError, isDriverError } from '../database/database-error.ts';
import { DatabaseError } from '../errors.ts';
import { serviceTest } from '../rules/health-service.ts';
import type { SendByHandDeps } from '../run/send-by-hand.ts';
import { sendTest } from '../run/send-test.ts';

export interface ServiceAnswer {
  readonly status: 200 | 400 | 422 | 502 | 503;
  readonly body: object;
}

export async function testService(deps: SendByHandDeps, service: string): Promise<ServiceAnswer> {
  const { config } = deps;
  const test = serviceTest(service, config);
  if (!test.ok) return { status: test.status, body: errorBody(test.problem, test.status) };
  try {
    const names = test.destinations.map(({ name }) => name);
    const { deliveries } = await sendTest(deps, names, { isBudgetEvent: test.isBudgetEvent });
    const failed = deliveries.filter(({ state }) => state !== 'delivered' && state !== 'accepted');
    const body = {
      status: failed.length === 0 ? 'success' : 'error',
      alert_types: config.alerting.alertTypes,
      message: failed.length === 0 ? test.message : 'At least one destination did not take it.',
      deliveries: deliveries.map(({ id, destination, state, statusCode, reason, detail }) => ({
        id,
        destination,
        state,
        status_code: statusCode,
        reason,
        said: detail,
      })),
    };
    return { status: failed.length === 0 ? 200 : 502, body };
  } catch (cause) {
    const known = isDriverError(cause) ? databaseError(cause, 'own') : cause;
    if (!(known instanceof DatabaseError)) throw cause;
    return { status: 503, body: errorBody(known.message, 503) };
  }
}

/** LiteLLM's envelope. */
export const errorBody = (message: string, status: number): object => ({
  error: { message, type: 'auth_error', param: 'None', code: String(status) },
});
