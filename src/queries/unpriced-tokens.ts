/**
 * Tokens of answers that cost nothing, by model.
 *
 * Reads one range of the `startTime` index.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow, isCacheHit, isFailure, modelName } from './spend-log.ts';

export interface UnpricedTokens {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export interface UnpricedTokensOptions {
  readonly window: Window;
  readonly models: readonly string[];
}

export async function unpricedTokens(
  db: SourceDatabase,
  { window, models }: UnpricedTokensOptions,
): Promise<ReadonlyMap<string, UnpricedTokens>> {
  if (models.length === 0) return new Map();
  const rows = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<string>`${modelName}`.as('model'),
      sql<number>`sum(log.prompt_tokens)::float8`.as('promptTokens'),
      sql<number>`sum(log.completion_tokens)::float8`.as('completionTokens'),
    ])
    .where(inWindow(window))
    .where(sql<boolean>`log.spend = 0 and log.total_tokens > 0`)
    .where(sql<boolean>`not ${isFailure} and not ${isCacheHit}`)
    .where(sql<boolean>`${modelName} = any(${[...models]}::text[])`)
    .groupBy(sql`1`)
    .execute();
  return new Map(
    rows.map(({ model, promptTokens, completionTokens }) => [
      model,
      { promptTokens, completionTokens },
    ]),
  );
}
