/** Adds what was noted of rows to the notes, in the caller's transaction. */
import { sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { digestOf } from '../usage/usage-delta.ts';
import { namesMax, type UsageNote } from '../usage/usage-notes.ts';

const rowsAtOnce = 500;

export async function addNotes(
  tx: Transaction<OwnTables>,
  notes: readonly UsageNote[],
): Promise<void> {
  const rows = notes
    .map((note) => {
      const { names, at, firstAt, lastAt } = note;
      return {
        bucket_at: new Date(at),
        digest: digestOf(JSON.stringify(names)),
        kind: names.kind,
        model: names.model,
        model_id: names.modelId,
        api_base: names.apiBase,
        provider: names.provider,
        call_type: names.callType,
        error_class: names.errorClass,
        error_code: names.errorCode,
        error_signature: names.errorSignature,
        is_refusal: names.isRefusal,
        row_count: note.rowCount,
        first_at: new Date(firstAt),
        last_at: new Date(lastAt),
        duration_ms_max: note.durationMsMax,
        total_tokens: note.totalTokens,
        api_keys: [...note.apiKeys],
        team_ids: [...note.teamIds],
        request_ids: [...note.requestIds],
      };
    })
    // In the order of the key: no two processes wait for each other crosswise.
    .toSorted(
      (a, b) => a.bucket_at.getTime() - b.bucket_at.getTime() || (a.digest < b.digest ? -1 : 1),
    );
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await addSome(tx, rows.slice(start, start + rowsAtOnce));
  }
}

async function addSome(tx: Transaction<OwnTables>, rows: readonly object[]): Promise<void> {
  const both = (column: string) => sql`(
    array(select distinct name from unnest(note.${sql.ref(column)} || excluded.${sql.ref(column)})
      as names(name) order by name limit ${sql.lit(namesMax)}))`;
  await sql`
    insert into tollbell.usage_note as note
    select added.* from jsonb_populate_recordset(
      null::tollbell.usage_note, ${JSON.stringify(rows)}::jsonb) as added
    on conflict (bucket_at, digest) do update set
      row_count = note.row_count + excluded.row_count,
      first_at = least(note.first_at, excluded.first_at),
      last_at = greatest(note.last_at, excluded.last_at),
      duration_ms_max = greatest(note.duration_ms_max, excluded.duration_ms_max),
      total_tokens = note.total_tokens + excluded.total_tokens,
      api_keys = ${both('api_keys')},
      team_ids = ${both('team_ids')},
      request_ids = ${both('request_ids')}`.execute(tx);
}
