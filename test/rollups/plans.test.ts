/** Every question to the rollups reads a range of their keys; none reads a whole rollup, or the log. */
import { type CompiledQuery, DefaultQueryCompiler } from 'kysely';
import { beforeAll, expect, test, vi } from 'vitest';
import { connectOwn } from '../../src/database/connect.ts';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import { rowHorizon } from '../../src/queries/row-horizon.ts';
import { configOf } from '../support/configs.ts';
import { draftOf } from '../support/draft.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';

const database = await cloneDatabase();
/** As the reader sets them for its transaction. */
const planned = 'options=-c%20jit%3Doff%20-c%20max_parallel_workers_per_gather%3D0';
const own = connectOwn({
  url: database.readerUrl,
  statementTimeoutMs: 30_000,
  connectTimeoutMs: 5_000,
  poolSizeMax: 2,
});
const settled = connectOwn({
  url: `${database.readerUrl}?${planned}`,
  statementTimeoutMs: 30_000,
  connectTimeoutMs: 5_000,
  poolSizeMax: 1,
});
const runCount = Number(process.env['TOLLBELL_PLAN_RUNS'] ?? 1);
const now = '2026-11-24T09:00:00Z';
const config = configOf(`
general_settings: {spend_report_frequency: '30d'}
tollbell: {timezone: Europe/Berlin}
`);
/** More days and hours than any report reads. */
const [daysKept, hoursKept] = [200, 24 * 62];

beforeAll(async () => {
  await insertRequests(database, [{ at: '2025-11-24T00:00:00Z' }, { at: '2026-11-24T08:59:00Z' }]);
  const source = await readSnapshot(database.source, async (_, __, tx) => rowHorizon(tx));
  const [traffic, spend] = ['in (1, 4, 5, 6)', 'in (2, 3)'];
  const trafficOf = (grain: string) => `
    insert into tollbell.usage_${grain} (dimension, bucket_at, entity_id, request_count, failure_count,
      cache_hit_count, absurd_spend_count, spend_usd, prompt_tokens, completion_tokens,
      cached_tokens, timed_count, duration_ms)
    select entity.dimension, at, entity.id, 9, 1, 1, 0, 1.5 / entity.id, 100, 100, 10, 8, 8000`;
  const spendOf = (grain: string) => `
    insert into tollbell.usage_spend_${grain} (dimension, bucket_at, entity_id, request_count,
      failure_count, absurd_spend_count, spend_usd)
    select entity.dimension, at, entity.id, 9, 1, 0, 1.5 / entity.id`;
  const days = `from generate_series('2026-11-24T00:00Z'::timestamptz - interval '${daysKept} days',
      '2026-11-24T00:00Z', '1 day') as at, tollbell.usage_entity as entity`;
  // From a Monday.
  const weeks = `from generate_series('2026-04-27T00:00Z'::timestamptz,
      '2026-11-24T00:00Z', '7 days') as at, tollbell.usage_entity as entity`;
  const hours = `from generate_series('2026-11-24T09:00Z'::timestamptz - interval '${hoursKept} hours',
      '2026-11-24T09:00Z', '1 hour') as at, tollbell.usage_entity as entity`;
  const areSome = `(entity.dimension = 1 or at > '2026-11-20'
      and (entity.id * 7 + extract(epoch from at)::bigint / 3600) % 4 = 0)`;
  await database.query(`
    insert into tollbell.usage_entity (dimension, digest, names)
    select dimension, gen_random_uuid(), case dimension
      when 1 then '{}'
      when 3 then array['tag-' || n, (1 + n % 3)::text]
      when 5 then array['deployment-' || n, 'https://' || n % 9 || '.example', null, 'model-' || n % 20]
      when 6 then array['direct', 'answered', null, 'model-' || n]
      else array[dimension || '-' || n] end
    from (values (1, 1), (2, 500), (3, 800), (4, 40), (5, 200), (6, 40)) as kind(dimension, size),
      generate_series(1, size) as n;
    ${trafficOf('day')} ${days} where entity.dimension ${traffic};
    ${spendOf('day')} ${days} where entity.dimension ${spend};
    ${spendOf('week')} ${weeks} where entity.dimension ${spend};
    ${trafficOf('hour')} ${hours} where entity.dimension ${traffic} and ${areSome};
    ${spendOf('hour')} ${hours} where entity.dimension ${spend} and ${areSome};
    insert into tollbell.usage_latency
    select hour, entity.id, true, 8, 8000 * entity.id, buckets.list, array_fill(1, array[40])
    from generate_series('2026-11-24T09:00Z'::timestamptz - interval '5 days',
      '2026-11-24T09:00Z', '1 hour') as hour, tollbell.usage_entity as entity,
      (select array_agg(300 + 2 * n) as list from generate_series(1, 40) as n) as buckets
    where entity.dimension = 5;
    insert into tollbell.usage_failure
    select hour, entity.id, 'Timeout', 1, 'request-' || entity.id
    from generate_series('2026-11-24T09:00Z'::timestamptz - interval '5 days',
      '2026-11-24T09:00Z', '1 hour') as hour, tollbell.usage_entity as entity
    where entity.dimension = 5;
    insert into tollbell.usage_hour_state (hour, row_count, state, has_fine)
    select hour, 9, 'counted', false
    from generate_series('2026-11-24T09:00Z'::timestamptz - interval '365 days',
      '2026-11-24T09:00Z', '1 hour') as hour;
    update tollbell.usage_position set source = '${source.source}', method = 'horizon',
      complete_at = '${now}';
    analyze tollbell.usage_entity, tollbell.usage_day, tollbell.usage_hour,
      tollbell.usage_spend_week, tollbell.usage_spend_day, tollbell.usage_spend_hour,
      tollbell.usage_latency, tollbell.usage_failure, tollbell.usage_hour_state`);
}, 300_000);

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

const flatten = (node: PlanNode): readonly PlanNode[] => [
  node,
  ...(node.Plans ?? []).flatMap(flatten),
];

/** The statements about rollups that a job sends, as the server gets them. */
async function statementsOf(name: string): Promise<readonly CompiledQuery[]> {
  const compile = vi.spyOn(DefaultQueryCompiler.prototype, 'compileQuery');
  try {
    const { figures } = await draftOf(database, name, { now, config, own });
    expect(figures).toMatchObject({ countedFrom: 'rollups' });
    const statements: CompiledQuery[] = compile.mock.results.map(({ value }) => value);
    return statements.filter(({ sql: text }) => /tollbell\.|"tollbell"/.test(text));
  } finally {
    compile.mockRestore();
  }
}

test.each([
  ['daily-reports', 5],
  ['spend-reports', 6],
  ['fallback-reports', 2],
])('%s', async (name, statementCountMin) => {
  const statements = await statementsOf(name);
  expect(statements.length).toBeGreaterThanOrEqual(statementCountMin);
  let totalMs = 0;
  for (const statement of statements) {
    let bestMs = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runCount; run += 1) {
      const { rows } = await settled.executeQuery<{
        'QUERY PLAN': readonly {
          readonly Plan: PlanNode;
          readonly 'Execution Time': number;
          readonly 'Planning Time': number;
        }[];
      }>({ ...statement, sql: `explain (analyze, format json, timing off) ${statement.sql}` });
      const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
      if (plan === undefined) throw new Error('no plan');
      bestMs = Math.min(bestMs, plan['Execution Time'] + plan['Planning Time']);
      const whole = flatten(plan.Plan).filter(
        (node) =>
          node['Node Type'].includes('Seq Scan') &&
          /^usage_(spend_)?(week|day|hour|minute|latency|failure)$/.test(
            node['Relation Name'] ?? '',
          ),
      );
      expect(whole, statement.sql).toEqual([]);
    }
    totalMs += bestMs;
  }
  console.log(`${name}: ${totalMs.toFixed(1)} ms in ${statements.length} statements`);
});
