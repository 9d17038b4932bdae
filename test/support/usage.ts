/** The usage fold on a test's database, with a clock that the test moves. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { connectOwn } from '../../src/database/connect.ts';
import { detectSourceFeatures } from '../../src/database/source-features.ts';
import { auditUsage } from '../../src/run/audit-usage.ts';
import { backfillHours } from '../../src/run/backfill-usage.ts';
import { foldUsage } from '../../src/run/fold-usage.ts';
import { planBackfill } from '../../src/run/plan-backfill.ts';
import type { UsageDeps, UsageStep } from '../../src/run/usage-deps.ts';
import { entityIds } from '../../src/store/usage-entities.ts';
import { countedHours } from '../../src/store/usage-hours.ts';
import { claimUsage, type UsageLease } from '../../src/store/usage-position.ts';
import { type NoteRules, noteNothingSlow } from '../../src/usage/note-rules.ts';
import type { TestDatabase } from './postgres.ts';

const dayMs = 86_400_000;

export interface TestFold {
  readonly deps: UsageDeps;
  readonly steps: UsageStep[];
  readonly clock: { at: Date };
  lease(): Promise<UsageLease>;
  /** One pass; how many rows it counted. */
  pass(): Promise<number | null>;
  /** Passes until everything that is committed now is counted: other tests' transactions hold it up. */
  passAll(): Promise<void>;
  audit(options?: { readonly isFull: boolean }): Promise<void>;
  /** Counts all hours from an instant on that are not counted yet. */
  backfill(from: string): Promise<void>;
}

export interface TestFoldOptions {
  readonly now: string;
  readonly holder?: string;
  readonly retentionMs?: number | null;
  readonly noteRules?: NoteRules;
  readonly onStep?: (step: UsageStep) => void;
}

export async function createFold(
  database: Pick<TestDatabase, 'source' | 'readerUrl'>,
  {
    now,
    holder = 'test',
    retentionMs = null,
    noteRules = noteNothingSlow,
    onStep,
  }: TestFoldOptions,
): Promise<TestFold> {
  const own = connectOwn({
    url: database.readerUrl,
    statementTimeoutMs: 30_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 3,
  });
  afterAll(() => own.destroy());
  const clock = { at: new Date(now) };
  const steps: UsageStep[] = [];
  const deps: UsageDeps = {
    own,
    source: database.source,
    features: await detectSourceFeatures(database.source),
    clock: { now: () => clock.at },
    ids: entityIds(),
    retentionMs,
    noteRules,
    keep: {
      minutesMs: 8 * dayMs,
      hoursMs: 100 * dayMs,
      fineDaysMs: 100 * dayMs,
      daysMs: 800 * dayMs,
      backfillMs: 70 * dayMs,
    },
    onStep: (step) => {
      onStep?.(step);
      steps.push(step);
    },
  };
  const held: { lease: UsageLease | null } = { lease: null };
  const lease = async (): Promise<UsageLease> => {
    held.lease = await claimUsage(own, { holder, lease: held.lease, now: clock.at });
    if (held.lease === null) throw new Error('another fold holds the lease');
    return held.lease;
  };
  const pass = async (): Promise<number | null> => foldUsage(deps, await lease());
  return {
    deps,
    steps,
    clock,
    lease,
    pass,
    passAll: async () => {
      await pass();
      for (;;) {
        // Not the position's, which is not moved by each pass.
        const last = steps.findLast((step) => step.at === 'usage-counted');
        const completeAt = last?.completeAt ?? null;
        if (completeAt !== null && completeAt >= clock.at) return;
        await pause(20);
        clock.at = new Date(clock.at.getTime() + 1);
        await pass();
      }
    },
    audit: async (options = { isFull: true }) => {
      await auditUsage(deps, await lease(), options);
    },
    backfill: async (from) => {
      const plan = await planBackfill(deps, { from: new Date(from), to: null });
      const hours = [...(plan?.hours ?? [])];
      while (hours.length > 0) hours.splice(0, (await backfillHours(deps, hours)).takenCount);
    },
  };
}

/** Hours of `[from, until)` that are not counted, whoever is to count them; the newest first. */
export async function uncountedHours(
  { own }: Pick<UsageDeps, 'own'>,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<readonly Date[]> {
  const counted = await countedHours(own, { from, until });
  const known = new Set(counted.map(({ hour }) => hour.getTime()));
  const hours: Date[] = [];
  for (let at = until.getTime() - 3_600_000; at >= from.getTime(); at -= 3_600_000) {
    if (!known.has(at)) hours.push(new Date(at));
  }
  return hours;
}

/** Until every row that is there can be counted by one command: other tests' transactions hold the horizon back. */
export async function rowsAreBelowHorizon({ query }: Pick<TestDatabase, 'query'>): Promise<void> {
  const { rows: ends } = await query('select pg_snapshot_xmax(pg_current_snapshot())::text as xid');
  for (;;) {
    const { rows } = await query(
      `select pg_snapshot_xmin(pg_current_snapshot()) >= '${ends[0].xid}'::xid8 as "isPast"`,
    );
    if (rows[0].isPast === true) return;
    await pause(20);
  }
}

/** Counts a whole log: other tests' transactions on the server hold the horizon back, so until it is all. */
export async function countLog(
  database: Pick<TestDatabase, 'query'>,
  fold: TestFold,
  from: string,
): Promise<void> {
  await fold.passAll();
  await fold.backfill(from);
  for (;;) {
    const { rows } = await database.query(
      `select (select count(*) from "LiteLLM_SpendLogs")::int as log,
         (select sum(row_count) from tollbell.usage_hour_state)::int as counted`,
    );
    if (rows[0].log === rows[0].counted) return;
    await pause(50);
    await fold.passAll();
    await fold.backfill(from);
    await fold.audit();
  }
}
