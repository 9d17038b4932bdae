/**
 * Tries the gateway's database as somebody would who comes anew: with a connection of its own, since
 * a pool that is busy or that still holds old connections says nothing of whether new ones are taken.
 */
import { sql } from 'kysely';
import type { DatabaseSettings } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';
import { connectSource } from '../database/connect.ts';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { ProbeSource, SourceAnswer } from '../define/source-probe.ts';
import { type Clock, monotonicMs, sleep } from '../effects/clock.ts';
import { DatabaseError } from '../errors.ts';
import { sourcePulse } from '../queries/source-pulse.ts';

export interface ProbeSourceOptions {
  readonly url: Secret;
  readonly database: DatabaseSettings;
  readonly clock: Clock;
}

/** A probe that takes longer has said enough; the second is for lines that swallow everything. */
const statementMsMax = 10_000;
const probeMsMax = 20_000;

export function createSourceProbe({ url, database, clock }: ProbeSourceOptions): ProbeSource {
  return async () => {
    const db = connectSource({
      ...database,
      url: url.reveal(),
      statementTimeoutMs: Math.min(database.statementTimeoutMs, statementMsMax),
      poolSizeMax: 1,
    });
    const askedAt = monotonicMs();
    const ask = async (): Promise<SourceAnswer> => {
      await sql`select 1`.execute(db);
      const latencyMs = Math.round(monotonicMs() - askedAt);
      return { ...(await sourcePulse(db)), latencyMs };
    };
    const limit = new AbortController();
    try {
      const answer = await Promise.race([ask(), sleep(probeMsMax, limit.signal)]);
      if (answer === undefined) {
        throw new DatabaseError('timed-out', 'source', "the gateway's database does not answer");
      }
      return { at: clock.now(), problem: null, answer };
    } catch (cause) {
      if (!(isDriverError(cause) || cause instanceof DatabaseError)) throw cause;
      const { code, message } = databaseError(cause, 'source');
      return { at: clock.now(), problem: { code, text: message }, answer: null };
    } finally {
      limit.abort();
      // A line that swallows everything would hold the probe, too.
      await Promise.race([db.destroy().catch(() => undefined), sleep(1_000)]);
    }
  };
}
