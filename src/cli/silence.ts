/** `tollbell silence`: holds alerts back for a while, on somebody's word and for a reason. */
import { type Command, InvalidArgumentError } from 'commander';
import { alertTypes } from '../config/alert-types.ts';
import type { Config } from '../config/config.ts';
import { UsageError } from '../errors.ts';
import type { Matchers } from '../rules/silence-of.ts';
import { fitsGlobs } from '../rules/tag-pattern.ts';
import { addSilence, endSilence, type ListedSilence, listSilences } from '../store/silences.ts';
import { durationMs } from '../time/duration.ts';
import { localMinuteText } from '../time/format-time.ts';
import { parseInstant } from '../time/parse-time.ts';
import { columns } from './columns.ts';
import { readOwn, withOwn } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface Common {
  readonly json?: boolean;
  readonly config?: string;
}

interface AddOptions extends Common {
  readonly type?: string[];
  readonly severity?: string[];
  readonly team?: string[];
  readonly tag?: string[];
  readonly model?: string[];
  readonly entity?: string[];
  readonly everything?: boolean;
  readonly reason: string;
  readonly author?: string;
  readonly from?: string;
  readonly for?: string;
  readonly until?: string;
}

interface ListOptions extends Common {
  readonly all?: boolean;
}

interface EndOptions extends Common {
  readonly author?: string;
}

const several = (what: string) => (one: string, before: string[] | undefined) => {
  if (one.trim() === '') throw new InvalidArgumentError(`an empty ${what} fits nothing`);
  return [...(before ?? []), one.trim()];
};

const severity = (one: string, before: string[] | undefined) => {
  if (!/^(info|warning|critical)$/.test(one)) {
    throw new InvalidArgumentError('info, warning or critical');
  }
  return [...(before ?? []), one];
};

export function addSilenceCommand(
  program: Command,
  io: Io,
  finish: (exitCode: number) => void,
): void {
  const silence = program
    .command('silence')
    .description('hold alerts back for a while; at its end it is told what was held');
  silence
    .command('add')
    .description('hold back every alert that all of these fit; reports are never held')
    .option('--type <glob>', 'alert types; several: give it again', several('type'))
    .option('--severity <severity>', 'info, warning or critical', severity)
    .option('--team <glob>', 'team id or alias', several('team'))
    .option('--tag <glob>', 'tags', several('tag'))
    .option('--model <glob>', 'model names', several('model'))
    .option('--entity <glob>', 'kind and id, such as key:*', several('entity'))
    .option('--everything', 'all alerts, whatever they are about')
    .requiredOption('--reason <text>', 'why; told at its end')
    .option('--author <name>', 'on whose word (default: USER)')
    .option('--from <time>', 'from then on; now when unset')
    .option('--for <duration>', 'how long, such as 45m, 2h, 3d')
    .option('--until <time>', 'until then, in place of --for')
    .option('--json', 'print it as JSON')
    .action(async (_: unknown, command: Command) => {
      io.out(await add(io, command.optsWithGlobals<AddOptions>()));
      finish(exitCodes.done);
    });
  silence
    .command('list')
    .description('silences in force and to come')
    .option('--all', 'those that have ended, too')
    .option('--json', 'print it as JSON')
    .action(async (_: unknown, command: Command) => {
      io.out(await list(io, command.optsWithGlobals<ListOptions>()));
      finish(exitCodes.done);
    });
  silence
    .command('end')
    .description('end one now')
    .argument('<number>', 'its number, as silence list shows it')
    .option('--author <name>', 'on whose word (default: USER)')
    .option('--json', 'print it as JSON')
    .action(async (number: string, _: unknown, command: Command) => {
      io.out(await end(io, number, command.optsWithGlobals<EndOptions>()));
      finish(exitCodes.done);
    });
  for (const command of silence.commands) command.copyInheritedSettings(silence);
}

async function add(io: Io, options: AddOptions): Promise<string> {
  const { config } = openConfig(io, options.config);
  const now = io.clock.now();
  const matchers = matchersOf(options);
  const { startsAt, endsAt } = timesOf(options, config, now);
  const author = authorOf(io, options.author);
  const reason = textOf('--reason', options.reason);
  const made = { ...matchers, author, reason, startsAt, endsAt, createdAt: now };
  const id = await withOwn(config, ({ db }) => readOwn(() => addSilence(db, made)));
  if (options.json === true) return JSON.stringify({ id, ...made }, null, 2);
  const at = (instant: Date): string => localMinuteText(instant, config.timeZone);
  return `Silence #${id}: ${matchersText(matchers)}, ${at(startsAt)} – ${at(endsAt)} ${config.timeZone}.`;
}

/** @throws UsageError where nothing could ever fit, or everything would without a word. */
function matchersOf(options: AddOptions): Matchers {
  const matchers: Matchers = {
    types: options.type ?? [],
    severities: options.severity ?? [],
    teams: options.team ?? [],
    tags: options.tag ?? [],
    models: options.model ?? [],
    entities: options.entity ?? [],
  };
  const isAny = Object.values(matchers).some((globs) => globs.length > 0);
  if (!isAny && options.everything !== true) {
    throw new UsageError(
      'say what to hold back: --type, --severity, --team, --tag, --model or --entity; or --everything',
    );
  }
  if (isAny && options.everything === true) {
    throw new UsageError('--everything goes with no other matcher');
  }
  for (const glob of matchers.types) {
    if (alertTypes.some((type) => fitsGlobs([glob], [type]))) continue;
    throw new UsageError(
      `no alert type fits '${glob.slice(0, 60)}'; types: ${alertTypes.join(', ')}`,
    );
  }
  return matchers;
}

/** @throws UsageError: a silence without an end would be forgotten. */
function timesOf(
  { from, for: lasting, until }: AddOptions,
  { timeZone }: Config,
  now: Date,
): { readonly startsAt: Date; readonly endsAt: Date } {
  if ((lasting === undefined) === (until === undefined)) {
    throw new UsageError(
      lasting === undefined
        ? 'a silence needs an end: --for 2h, or --until 2026-11-24T18:00'
        : 'give --for or --until, not both',
    );
  }
  const startsAt = from === undefined ? now : instantOf('--from', from, timeZone);
  const ms = lasting === undefined ? null : durationMs(lasting);
  if (lasting !== undefined && (ms === null || ms === 0)) {
    throw new UsageError(`--for: '${lasting.slice(0, 60)}' is not a duration; write 45m, 2h or 3d`);
  }
  const endsAt =
    ms === null ? instantOf('--until', until ?? '', timeZone) : new Date(startsAt.getTime() + ms);
  if (endsAt <= startsAt) throw new UsageError('the silence would end before it begins');
  if (endsAt <= now) throw new UsageError('the silence would be over already');
  if (endsAt.getTime() - startsAt.getTime() > silenceMsMax) {
    throw new UsageError('a silence lasts 90 days at most; what is never wanted, turn off');
  }
  return { startsAt, endsAt };
}

const silenceMsMax = 90 * 86_400_000;

function instantOf(option: string, text: string, zone: string): Date {
  const parsed = parseInstant(text, zone);
  if (parsed.ok) return parsed.value;
  throw new UsageError(`${option}: ${parsed.problem}`);
}

function authorOf(io: Io, author: string | undefined): string {
  const name = author ?? io.env['USER'] ?? '';
  if (name.trim() === '') throw new UsageError('say on whose word: --author <name>');
  return textOf('--author', name);
}

/** @throws UsageError */
function textOf(option: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= 500) return trimmed;
  throw new UsageError(`${option}: ${trimmed === '' ? 'say something' : 'at most 500 characters'}`);
}

async function list(io: Io, { all, json, config: path }: ListOptions): Promise<string> {
  const { config } = openConfig(io, path);
  const now = io.clock.now();
  const silences = await withOwn(config, ({ db }) =>
    readOwn(() => listSilences(db, { now, isAll: all === true })),
  );
  if (json === true) {
    return JSON.stringify(
      silences.map((silence) => ({ ...silence, state: stateOf(silence, now) })),
      null,
      2,
    );
  }
  if (silences.length === 0) return all === true ? 'There was no silence yet.' : 'No silence.';
  const at = (instant: Date): string => localMinuteText(instant, config.timeZone);
  return columns([
    ['No', 'State', `From (${config.timeZone})`, 'To', 'Held', 'What', 'By', 'Reason'],
    ...silences.map((silence) => [
      `#${silence.id}`,
      stateOf(silence, now),
      at(silence.startsAt),
      at(silence.endsAt),
      String(silence.heldCount),
      matchersText(silence),
      silence.author,
      silence.reason,
    ]),
  ]).join('\n');
}

function stateOf({ startsAt, endsAt, endedBy }: ListedSilence, now: Date): string {
  if (endsAt <= now) return endedBy === null ? 'ended' : `ended by ${endedBy}`;
  return startsAt <= now ? 'in force' : 'to come';
}

function matchersText({ types, severities, teams, tags, models, entities }: Matchers): string {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['type', types],
    ['severity', severities],
    ['team', teams],
    ['tag', tags],
    ['model', models],
    ['entity', entities],
  ];
  const parts = lists.filter(([, globs]) => globs.length > 0);
  if (parts.length === 0) return 'everything';
  return parts.map(([name, globs]) => `${name} ${globs.join('|')}`).join(', ');
}

async function end(io: Io, text: string, options: EndOptions): Promise<string> {
  const id = /^#?([1-9]\d{0,8})$/.exec(text)?.[1];
  if (id === undefined) {
    throw new UsageError(
      `'${text.slice(0, 60)}' is no number of a silence; see tollbell silence list`,
    );
  }
  const { config } = openConfig(io, options.config);
  const by = authorOf(io, options.author);
  const now = io.clock.now();
  const isEnded = await withOwn(config, ({ db }) =>
    readOwn(() => endSilence(db, { id: Number(id), by, now })),
  );
  if (isEnded === null) {
    throw new UsageError(`there is no silence #${id}; 'tollbell silence list --all' shows them`);
  }
  if (options.json === true) return JSON.stringify({ id: Number(id), isEnded, by }, null, 2);
  return isEnded
    ? `Silence #${id} has ended; the service tells what was held.`
    : `Silence #${id} had ended before.`;
}
