/**
 * What the gateway has counted of some tags. Whether and when it sets them back differs by version
 * and is not stored, so nobody knows since when. By primary key.
 */
import type { SourceDatabase } from '../database/source-tables.ts';

export interface TagCounter {
  readonly tag: string;
  readonly spendUsd: number;
}

export async function tagCounters(
  db: SourceDatabase,
  { tags }: { readonly tags: readonly string[] },
): Promise<readonly TagCounter[]> {
  if (tags.length === 0) return [];
  return db
    .selectFrom('LiteLLM_TagTable as tag')
    .select(['tag.tag_name as tag', 'tag.spend as spendUsd'])
    .where('tag.tag_name', 'in', [...tags])
    .orderBy('tag.tag_name')
    .execute();
}
