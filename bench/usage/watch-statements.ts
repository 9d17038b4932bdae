/**
 * Keeps every statement that this process sends to any PostgreSQL, with how long its answer took: at the
 * driver, below everything that makes statements.
 */
import pg from 'pg';
import { monotonicMs } from '../../src/effects/clock.ts';

export interface SentStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly ms: number;
  readonly isCut: boolean;
}

export interface Watch {
  readonly statements: readonly SentStatement[];
  readonly stop: () => void;
}

export function watchStatements(): Watch {
  const statements: SentStatement[] = [];
  const { query } = pg.Client.prototype;
  const watched = function (this: pg.Client, ...args: readonly unknown[]): unknown {
    const startedAt = monotonicMs();
    const answer: unknown = Reflect.apply(query, this, args);
    const [sql, values] = args;
    if (typeof sql !== 'string' || !(answer instanceof Promise)) return answer;
    const keep = (cause: unknown): void => {
      const isCut = cause instanceof Error && 'code' in cause && cause.code === '57014';
      const ms = monotonicMs() - startedAt;
      statements.push({ sql, values: Array.isArray(values) ? values : [], ms, isCut });
    };
    answer.then(() => keep(null), keep);
    return answer;
  };
  Object.assign(pg.Client.prototype, { query: watched });
  return {
    statements,
    stop: () => {
      Object.assign(pg.Client.prototype, { query });
    },
  };
}
