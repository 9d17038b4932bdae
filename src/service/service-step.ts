/** Everything the service tells of itself, step by step: for its log, its metrics, and tests. */
import type { DeliveryStep } from '../deliver/deliver-deps.ts';
import type { EntityStep } from '../run/keep-entities.ts';
import type { RunStep } from '../run/run-deps.ts';
import type { UsageStep } from '../run/usage-deps.ts';

export type ServiceStep = RunStep | DeliveryStep | UsageStep | EntityStep;
