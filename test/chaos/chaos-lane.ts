/**
 * A lane of the chaos test: three processes of the service on a database of their own, one schedule
 * of kills after the other, and a judgement of what a real receiver got.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Random, seededRandom } from '../../src/effects/random.ts';
import { startCrew } from './crew.ts';
import type { KillOrder, ReplicaSettings } from './replica.ts';

export interface LaneOptions {
  /** As the owner, who sets the time. */
  readonly ownerUrl: string;
  /** As the service runs: the least-privilege role. */
  readonly serviceUrl: string;
  readonly name: string;
  readonly speed?: number;
}

export interface ScheduleResult {
  readonly seed: number;
  readonly plan: string;
  readonly deliveryCount: number;
  readonly killCount: number;
  /** Messages that were posted more than once, each with its doubt on record. */
  readonly repeatedCount: number;
  /** What broke a promise; empty when nothing did. */
  readonly violations: readonly string[];
}

export interface ChaosLane {
  readonly run: (seed: number) => Promise<ScheduleResult>;
  readonly stop: () => Promise<void>;
}

/** Where a process can be killed, from the claim to the mark. */
export const killPoints = [
  'slot-claimed',
  'collected',
  'committing',
  'committed',
  'attempt-started',
  'answered',
  'attempt-ended',
  'any time',
] as const;

const destinationCount = 2;
const patienceMs = 40_000;

export async function startChaosLane({
  ownerUrl,
  serviceUrl,
  name,
  speed = 10,
}: LaneOptions): Promise<ChaosLane> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  await setUpClock(owner, speed);
  const receiver = await startReceiver();
  const settings: ReplicaSettings = {
    databaseUrl: serviceUrl,
    name,
    speed,
    config: configText(receiver.url),
  };
  const crew = await startCrew(settings);
  // Makes the job known, so that the first schedule finds what it missed.
  await until(async () => (await owner.query('select from tollbell.job')).rowCount === 1);

  let judgedUntil: Date = (await owner.query('select since from tollbell.job')).rows[0].since;

  return {
    run: async (seed) => {
      const random = seededRandom(seed);
      const slotCount = 2 + Math.floor(random() * 4);
      const orders = killOrders(random);
      receiver.begin(seededRandom(seed + 1));
      const killCountBefore = crew.killCount();
      const killing = crew.obey(orders, receiver.over);
      const target = await jump(owner, slotCount);
      const slots = { after: judgedUntil, until: target };
      judgedUntil = target;
      const isSettled = await until(() => allSettled(owner, slots));
      receiver.end();
      await killing;
      const violations = isSettled ? [] : [await whatIsOpen(owner)];
      const judged = await judge(owner, slots, receiver.taken);
      return {
        seed,
        plan: `${slotCount} slots; ${orders.map(({ at, count }) => `${at} ${count}`).join('; ')}`,
        killCount: crew.killCount() - killCountBefore,
        ...judged,
        violations: [...violations, ...judged.violations],
      };
    },
    stop: async () => {
      await crew.stop();
      receiver.close();
      await owner.end();
    },
  };
}

/** One to three deaths, one after the other. */
function killOrders(random: Random): readonly KillOrder[] {
  const count = 1 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => ({
    at: killPoints[Math.floor(random() * killPoints.length)] ?? 'answered',
    count: 1 + Math.floor(random() * 3),
  }));
}

/** The queue's SQL and the processes read the same time, which runs faster and can be moved on. */
async function setUpClock(owner: pg.Pool, speed: number): Promise<void> {
  await owner.query(
    'create table public.test_clock (at timestamptz not null, set_at timestamptz not null)',
  );
  await owner.query(
    "insert into public.test_clock values ('2026-11-24T09:00:30Z', clock_timestamp())",
  );
  await owner.query('grant select on public.test_clock to public');
  await owner.query(`create or replace function tollbell_queue.job_now()
    returns timestamptz language sql stable as
    'select at + (clock_timestamp() - set_at) * ${speed} from public.test_clock'`);
}

/** Moves time on, and makes so many slots due with it; returns the time after. */
async function jump(owner: pg.Pool, minutes: number): Promise<Date> {
  const { rows } = await owner.query('select tollbell_queue.job_now() as at');
  const thisMinute = Math.floor(rows[0].at.getTime() / 60_000);
  const target = new Date((thisMinute + minutes) * 60_000 + 500);
  await owner.query('update public.test_clock set at = $1, set_at = clock_timestamp()', [target]);
  return target;
}

/** The slots that a schedule of kills answers for: also those that came due since the last one. */
interface Slots {
  readonly after: Date;
  readonly until: Date;
}

const slotCountOf = ({ after, until }: Slots): number =>
  Math.floor(until.getTime() / 60_000) - Math.floor(after.getTime() / 60_000);

async function allSettled(owner: pg.Pool, slots: Slots): Promise<boolean> {
  const { rows } = await owner.query(
    `select
       (select count(*)::int from tollbell.slot
        where slot_at > $1 and slot_at <= $2 and state = 'finished') as slots,
       (select count(*)::int from tollbell.delivery join tollbell.message on message.id = message_id
        where slot_at > $1 and slot_at <= $2
          and delivery.state in ('waiting', 'sending', 'retrying', 'uncertain')) as open`,
    [slots.after, slots.until],
  );
  return rows[0].slots === slotCountOf(slots) && rows[0].open === 0;
}

/** For the one who looks for the cause. */
async function whatIsOpen(owner: pg.Pool): Promise<string> {
  const { rows } = await owner.query(`select json_build_object(
    'now', tollbell_queue.job_now(),
    'jobs', (select json_agg(json_build_array(id, state, singleton_key, retry_count, start_after, heartbeat_on, started_on))
             from tollbell_queue.job where state < 'completed'),
    'lease', (select json_agg(to_json(job)) from tollbell.job),
    'slots', (select json_agg(to_json(slot)) from tollbell.slot where state <> 'finished'),
    'destinations', (select json_agg(json_build_array(name, next_send_at, paused_until, failure_count, off_at))
             from tollbell.destination),
    'deliveries', (select json_agg(json_build_array(id, state, next_attempt_at, attempt_count, deadline_at))
             from tollbell.delivery where state not in ('delivered'))) as open`);
  return `not settled in time: ${JSON.stringify(rows[0].open)}`;
}

async function judge(
  owner: pg.Pool,
  slots: Slots,
  taken: ReadonlyMap<string, number>,
): Promise<Pick<ScheduleResult, 'deliveryCount' | 'repeatedCount' | 'violations'>> {
  const { rows } = await owner.query(
    `select delivery.id, delivery.state, delivery.destination, message.slot_at,
       (select count(*)::int from tollbell.attempt
        where delivery_id = delivery.id and outcome = 'uncertain') as doubts,
       (select count(*)::int from tollbell.attempt
        where delivery_id = delivery.id and outcome is null) as open
     from tollbell.delivery join tollbell.message on message.id = message_id
     where message.slot_at > $1 and message.slot_at <= $2`,
    [slots.after, slots.until],
  );
  const violations: string[] = [];
  const perSlot = new Map<string, number>();
  let repeatedCount = 0;
  for (const { id, state, destination, slot_at, doubts, open } of rows) {
    const key = `${slot_at.toISOString()} ${destination}`;
    perSlot.set(key, (perSlot.get(key) ?? 0) + 1);
    const posts = taken.get(id) ?? 0;
    if (state !== 'delivered') violations.push(`${key}: ${state}`);
    if (posts === 0) violations.push(`${key}: lost`);
    if (posts > 1 + doubts) violations.push(`${key}: ${posts} posts, ${doubts} doubts on record`);
    if (open > 0) violations.push(`${key}: an attempt without an end`);
    if (posts > 1) repeatedCount += 1;
  }
  for (const [key, count] of perSlot) if (count > 1) violations.push(`${key}: ${count} messages`);
  if (perSlot.size !== slotCountOf(slots) * destinationCount) {
    violations.push(`${perSlot.size} messages of ${slotCountOf(slots)} slots`);
  }
  const all = await owner.query('select id from tollbell.delivery');
  const known = new Set(all.rows.map(({ id }) => id));
  for (const id of taken.keys()) if (!known.has(id)) violations.push(`unknown message ${id}`);
  return { deliveryCount: rows.length, repeatedCount, violations };
}

interface ChaosReceiver {
  readonly url: string;
  /** Posts that were answered with 200, by the id of their delivery. */
  readonly taken: Map<string, number>;
  over: Promise<void>;
  readonly begin: (random: Random) => void;
  end: () => void;
  readonly close: () => void;
}

/** Now and then it fails, asks for time, or drops the line. */
async function startReceiver(): Promise<ChaosReceiver> {
  let random: Random = () => 1;
  const taken = new Map<string, number>();
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const luck = random();
      if (luck < 0.04) return response.writeHead(500).end('oops');
      if (luck < 0.08) return response.writeHead(429, { 'retry-after': '1' }).end();
      if (luck < 0.1) return request.socket.destroy();
      const id = String(request.headers['webhook-id']);
      taken.set(id, (taken.get(id) ?? 0) + 1);
      return response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: ChaosReceiver = {
    url: `http://127.0.0.1:${port}`,
    taken,
    over: Promise.resolve(),
    begin: (next) => {
      random = next;
      receiver.over = new Promise((resolve) => {
        receiver.end = resolve;
      });
    },
    end: () => undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return receiver;
}

async function until(isTrue: () => Promise<boolean>): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 30) {
    if (await isTrue()) return true;
    await sleep(30);
  }
  return false;
}

function configText(url: string): string {
  return `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: ['${url}/a', '${url}/b']}
tollbell:
  reports: {daily_reports: {schedule: '* * * * *'}}
  catch_up: {policy: all, max: 50, spacing_seconds: 0}
`;
}
