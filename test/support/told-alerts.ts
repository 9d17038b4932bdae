/** What arrived of alerts, as a program reads it, and whether the evidence in it is true. */
import { expect } from 'vitest';
import type { Evidence } from '../../src/define/evidence.ts';
import type { TestDatabase } from './postgres.ts';
import type { RudeReceiver } from './rude-receiver.ts';

export interface ToldAlert {
  readonly title: string;
  readonly severity: string;
  /** Everything, as JSON. */
  readonly text: string;
  readonly episode: { readonly startsAt: string; readonly endsAt: string | null };
  readonly figures: Readonly<Record<string, unknown>> & { readonly evidence: readonly Evidence[] };
}

/** Takes what arrived at the webhook since the last time. */
export function takeAlerts(receiver: RudeReceiver, path = '/programs'): readonly ToldAlert[] {
  return receiver.arrivals.splice(0).flatMap((arrival) => {
    if (arrival.path !== path) return [];
    const { title, severity, episode, figures } = JSON.parse(arrival.body).data;
    return [{ title, severity, text: arrival.body, episode, figures }];
  });
}

/** Runs what a message says can be run. */
export async function expectTrue(
  database: TestDatabase,
  { figures: { evidence } }: ToldAlert,
): Promise<void> {
  expect(evidence.length).toBe(1);
  for (const { sql, expected } of evidence) {
    const { rows } = await database.query(sql);
    expect(rows, sql).toEqual(expected);
  }
}
