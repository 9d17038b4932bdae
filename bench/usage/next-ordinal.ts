/** Ordinals for rows beyond those of a filled log, which may be kept with what earlier runs have added. */
import pg from 'pg';
import type { FilledLog } from '../fixture/filled-log.ts';

/** The first of ten million that no run has used yet. */
export async function nextOrdinal({ url, rowCount }: FilledLog): Promise<number> {
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  try {
    await client.query(`create table if not exists bench.ordinal (next bigint not null)`);
    const { rows } = await client.query<{ next: string }>(
      `with taken as (update bench.ordinal set next = next + 10000000 returning next),
         made as (insert into bench.ordinal select $1::bigint + 10000000
           where not exists (select from bench.ordinal) returning next)
       select next - 10000000 as next from taken union all select next - 10000000 from made`,
      [rowCount],
    );
    return Number(rows[0]?.next);
  } finally {
    await client.end();
  }
}
