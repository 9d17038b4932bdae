/** Several sessions that write the log as badly as a gateway can: late, in any order, and not always in the end. */
import pg from 'pg';
import type { Random } from '../../src/effects/random.ts';

export interface HostileWriters {
  /** One of them does one thing. */
  readonly act: (now: Date) => Promise<void>;
  /** Ends all that is open. */
  readonly settle: () => Promise<void>;
  readonly insertedCount: () => number;
}

interface Writer {
  readonly client: pg.Client;
  isOpen: boolean;
  isInSavepoint: boolean;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export async function connectWriters(ownerUrl: string, count = 4): Promise<readonly pg.Client[]> {
  const clients = Array.from(
    { length: count },
    () => new pg.Client({ connectionString: ownerUrl }),
  );
  for (const client of clients) await client.connect();
  return clients;
}

export function hostileWriters(
  clients: readonly pg.Client[],
  { random, mark }: { readonly random: Random; readonly mark: string },
): HostileWriters {
  const writers: readonly Writer[] = clients.map((client) => ({
    client,
    isOpen: false,
    isInSavepoint: false,
  }));
  let requestNumber = 0;
  const draw = (max: number): number => Math.floor(random() * max);

  const insert = async ({ client }: Writer, now: Date): Promise<void> => {
    const rows = Array.from({ length: 1 + draw(6) }, () => {
      requestNumber += 1;
      return requestRow(random, `${mark}-${requestNumber}`, now);
    });
    const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
    await client.query(
      `insert into "LiteLLM_SpendLogs" (${columns.join(', ')})
       select ${columns.join(', ')} from json_populate_recordset(null::"LiteLLM_SpendLogs", $1)`,
      [JSON.stringify(rows)],
    );
  };
  const end = async (writer: Writer, how: 'commit' | 'rollback'): Promise<void> => {
    if (!writer.isOpen) return;
    await writer.client.query(how);
    writer.isOpen = false;
    writer.isInSavepoint = false;
  };

  return {
    act: async (now) => {
      const writer = writers[draw(writers.length)];
      if (writer === undefined) return;
      const { client } = writer;
      const chance = random();
      if (!writer.isOpen) {
        if (chance < 0.5) {
          await client.query('begin');
          writer.isOpen = true;
        }
        await insert(writer, now);
      } else if (chance < 0.3) {
        await insert(writer, now);
      } else if (chance < 0.45 && !writer.isInSavepoint) {
        await client.query('savepoint attempt');
        writer.isInSavepoint = true;
        await insert(writer, now);
      } else if (chance < 0.6 && writer.isInSavepoint) {
        await client.query(
          random() < 0.5 ? 'rollback to savepoint attempt' : 'release savepoint attempt',
        );
        // A savepoint that was rolled back to is still there, and may be named again.
        writer.isInSavepoint = false;
        await insert(writer, now);
      } else if (chance < 0.9) {
        await end(writer, random() < 0.15 ? 'rollback' : 'commit');
      }
      // Else it stays open and does nothing, for as long as chance has it.
    },
    settle: async () => {
      for (const writer of writers) await end(writer, random() < 0.2 ? 'rollback' : 'commit');
    },
    insertedCount: () => requestNumber,
  };
}

function requestRow(random: Random, id: string, now: Date): Readonly<Record<string, unknown>> {
  const draw = (max: number): number => Math.floor(random() * max);
  const of = (prefix: string, max: number): string => `${prefix}-${draw(max)}`;
  const startMs = now.getTime() - delayMs(random);
  const isFailure = random() < 0.2;
  const ms = random() < 0.05 ? 0 : 1 + draw(60_000);
  const model = of('model', 3);
  const wasFallback = random();
  return {
    request_id: id,
    call_type: random() < 0.8 ? 'acompletion' : 'completion',
    api_key: of('key', 5),
    spend: random() < 0.02 ? 'NaN' : String(draw(1_000_000) / 1e7),
    prompt_tokens: draw(5_000),
    completion_tokens: random() < 0.1 ? 0 : draw(900),
    total_tokens: 0,
    startTime: new Date(startMs).toISOString().slice(0, -1),
    endTime: new Date(startMs + ms).toISOString().slice(0, -1),
    request_duration_ms: ms,
    model: `provider/${model}`,
    model_group: random() < 0.1 ? '' : model,
    model_id: random() < 0.2 ? '' : of('deployment', 3),
    api_base: random() < 0.3 ? '' : of('https://api', 2),
    user: random() < 0.2 ? '' : of('user', 4),
    end_user: random() < 0.5 ? null : of('end-user', 4),
    team_id: random() < 0.2 ? null : of('team', 3),
    request_tags: Array.from({ length: draw(3) }, () => of('tag', 4)),
    cache_hit: random() < 0.1 ? 'True' : 'False',
    status: isFailure ? 'failure' : 'success',
    metadata: {
      ...(random() < 0.5 ? { user_api_key_alias: of('alias', 2) } : {}),
      ...(random() < 0.5
        ? { usage_object: { prompt_tokens_details: { cached_tokens: draw(400) } } }
        : {}),
      ...(wasFallback < 0.3 ? {} : { attempted_fallbacks: wasFallback < 0.5 ? 1 : 0 }),
      ...(random() < 0.5 ? {} : { original_model_group: of('model', 3) }),
      ...(isFailure
        ? { error_information: { error_class: of('Error', 2), error_message: draw(2) ? 'no' : '' } }
        : {}),
    },
  };
}

/** From the start of a request to its row; below nothing where a clock is ahead. */
function delayMs(random: Random): number {
  const chance = random();
  if (chance < 0.6) return random() * 30_000;
  if (chance < 0.8) return random() * 5 * minuteMs;
  if (chance < 0.9) return random() * 20 * minuteMs;
  if (chance < 0.97) return random() * 3 * hourMs;
  return -random() * 3 * hourMs;
}
