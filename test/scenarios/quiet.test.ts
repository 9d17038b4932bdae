/** A month of a company in good health is a month of silence, whatever alerts there are. */
import { expect, test, vi } from 'vitest';
import type { SpendLogRow } from '../../src/demo/seed/make-requests.ts';
import { deploymentMinutes } from '../../src/rules/deployment-minutes.ts';
import { judgeOutage } from '../../src/rules/judge-outage.ts';
import { judgeRegionOutages } from '../../src/rules/judge-region-outage.ts';
import { companyWorld } from '../support/company-world.ts';
import { configOf } from '../support/configs.ts';
import { eventOf } from '../support/event-server.ts';
import { healthyCompany, writeRows } from '../support/healthy-company.ts';
import { tellEvents } from '../support/tell-events.ts';

vi.setConfig({ testTimeout: 300_000 });

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const start = new Date('2026-10-19T00:00:00Z');
const days = 30;
/** At most so long between two looks of the month: what is judged minute by minute is below. */
const stepMs = 6 * hourMs;

const clock = { at: start };
const { world, company, inbox } = await companyWorld(clock, {
  days,
  requestsPerDay: 1_500,
  seed: 11,
});

test('a month in good health is a month of silence', async () => {
  const until = start.getTime() + days * dayMs;
  let next = 0;
  for (let at = start.getTime() + stepMs; at <= until; at += stepMs) {
    const first = next;
    while ((company.rows[next]?.endTime ?? Number.POSITIVE_INFINITY) < at) next += 1;
    await writeRows(world.database.url, company.rows.slice(first, next));
    await world.sleepUntil(new Date(at).toISOString());
    await tellEvents(world, [eventOf('gateway.alive', {})]);
    await world.advance(0);
  }
  expect(next).toBe(company.rows.length);
  expect(next).toBeGreaterThan(30_000);
  expect(inbox()).toEqual([]);
  for (const { errors } of world.replicas) expect(errors).toEqual([]);
  const looks = await world.rows<{ alert: string; problem: string | null }>(
    'select alert, problem from tollbell.alert_look order by alert',
  );
  expect(looks.filter(({ problem }) => problem !== null)).toEqual([]);
});

test('no minute of ten busy days is an outage', () => {
  // Twenty times the traffic.
  const busy = healthyCompany({ start, days: 10, requestsPerDay: 30_000, seed: 12 });
  const { deployments } = deploymentMinutes(...minutesOf(busy.rows));
  const { outage_alerts: rule } = configOf().alerts;
  const told = { outages: 0, regionOutages: 0, minutes: 0 };
  const placed = deployments.map(({ place: { key, region }, minutes }) => ({
    key,
    region,
    minutes: minutes.toSorted((one, other) => one.at - other.at),
    from: 0,
    to: 0,
  }));
  for (let end = start.getTime() + minuteMs; end <= start.getTime() + 10 * dayMs; end += minuteMs) {
    const recent = placed.map((one) => {
      while ((one.minutes[one.to]?.at ?? end) < end) one.to += 1;
      while ((one.minutes[one.from]?.at ?? end) < end - 30 * minuteMs) one.from += 1;
      return { key: one.key, region: one.region, minutes: one.minutes.slice(one.from, one.to) };
    });
    told.minutes += 1;
    for (const { minutes } of recent) {
      if (judgeOutage(minutes, end, rule).rank > 0) told.outages += 1;
    }
    told.regionOutages += judgeRegionOutages(recent, end, rule).filter(
      ({ rank }) => rank > 0,
    ).length;
  }
  expect(told).toEqual({ outages: 0, regionOutages: 0, minutes: 14_400 });
});

function minutesOf(rows: readonly SpendLogRow[]): Parameters<typeof deploymentMinutes> {
  const cells = Map.groupBy(rows, (row) =>
    JSON.stringify([
      Math.floor(row.startTime / minuteMs),
      row.model_id,
      row.api_base,
      row.model_group || row.model,
    ]),
  );
  const named = (text: string) => (text === '' ? null : text);
  const traffic = [...cells.values()].flatMap(([row, ...more]) => {
    if (row === undefined) return [];
    return [
      {
        modelId: named(row.model_id),
        apiBase: named(row.api_base),
        model: named(row.model_group) ?? row.model,
        at: new Date(Math.floor(row.startTime / minuteMs) * minuteMs),
        requestCount: 1 + more.length,
        failureCount: 0,
        spendUsd: 0,
        promptTokens: 0,
        completionTokens: 0,
      },
    ];
  });
  const failures = rows.flatMap((row) => {
    const { error_information: error } = JSON.parse(row.metadata);
    if (error === null) return [];
    return [
      {
        at: new Date(Math.floor(row.startTime / minuteMs) * minuteMs),
        model: named(row.model_group) ?? row.model,
        modelId: named(row.model_id),
        apiBase: named(row.api_base),
        provider: named(row.custom_llm_provider),
        errorClass: error.error_class,
        errorCode: error.error_code,
        isRefusal: error.llm_provider === '' && row.api_base === '',
        rowCount: 1,
      },
    ];
  });
  return [traffic, failures];
}
