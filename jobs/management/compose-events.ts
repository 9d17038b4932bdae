/** Words what was done to keys, teams and users, one thing or many of a type. */
import type { AlertFrame, AlertWords } from '../../src/define/define-alert.ts';
import { count, plural } from '../../src/message/format.ts';
import { type Block, code, left, type Sentence, strong } from '../../src/message/message.ts';
import type { TeamName } from '../../src/queries/team-names.ts';
import { plainTeamLabel } from '../../src/rules/team-label.ts';
import { localMinuteText } from '../../src/time/format-time.ts';
import { changesTable, type FieldFrame, setFacts } from '../changes/field-text.ts';
import type { ExpiryDetail } from './key-expiry.ts';
import { type ManagementEvent, typeOf, type Verb } from './management-event.ts';

export type TeamNamesById = ReadonlyMap<string, TeamName>;

export interface EventsDetail {
  readonly what: 'events';
  readonly kind: ManagementEvent['kind'];
  readonly verb: Verb;
  /** The first of them. */
  readonly events: readonly ManagementEvent[];
  readonly eventCount: number;
}

type Frame = Pick<AlertFrame<unknown>, 'zone' | 'now'>;

const nouns = { key: 'virtual key', team: 'team', user: 'internal user' } as const;
const rowsMax = 20;

export function composeEvents(
  { kind, verb, events, eventCount }: EventsDetail,
  names: TeamNamesById,
  frame: Frame,
): AlertWords {
  const [first] = events;
  if (first !== undefined && eventCount === 1) return composeEvent(first, names, frame);
  const noun = nouns[kind];
  const rows = events.slice(0, rowsMax);
  const moreCount = eventCount - rows.length;
  const teamLabel = teamLabelOf(names);
  return {
    title: `${plural(eventCount, noun)} ${verb}`,
    severity: 'info',
    summary: [strong(`${plural(eventCount, noun)}`), ` ${wasOrWere(eventCount)} ${verb} at once.`],
    blocks: [
      {
        kind: 'table',
        title: capital(`${noun}s`),
        columns: [left('Name'), left(kind === 'team' ? 'Id' : 'Team'), left('What'), left('By')],
        rows: rows.map((event) => [
          event.label,
          kind === 'team' ? event.shownId : event.teamId === null ? '–' : teamLabel(event.teamId),
          event.verb,
          event.by ?? 'not recorded',
        ]),
        closingRows: moreCount > 0 ? [[`and ${count(moreCount)} more`, '', '', '']] : [],
        emptyText: 'So many at once that only their number was kept.',
      },
      sourceNote(events, frame),
    ],
    about: { figures: { kind, verb, count: eventCount } },
  };
}

function composeEvent(event: ManagementEvent, names: TeamNamesById, frame: Frame): AlertWords {
  const { kind, verb, label, by, before, after, teamId, shownId } = event;
  const fields: FieldFrame = { zone: frame.zone, teamLabel: teamLabelOf(names) };
  const isUpdate = verb !== 'created' && verb !== 'deleted';
  const facts = setFacts(verb === 'deleted' ? before : after, fields);
  return {
    title: `${capital(nouns[kind])} ${verb}: ${label}`,
    severity: 'info',
    summary: [
      strong(label),
      ` (${nouns[kind]} `,
      code(shownId),
      `) was ${verb}`,
      ...(by === null ? ['; actor not recorded.'] : [' by ', strong(by), '.']),
    ],
    blocks: [
      ...(isUpdate
        ? Object.keys(after).length === 0 && verb !== 'updated'
          ? []
          : [changesTable(before, after, fields)]
        : facts.length === 0
          ? []
          : [{ kind: 'facts', facts } satisfies Block]),
      sourceNote([event], frame),
    ],
    about: {
      entity: `${kind}:${shownId}`,
      ...(teamId === null ? {} : { team: { id: teamId, alias: names.get(teamId)?.alias ?? null } }),
      figures: { kind, verb, count: 1, by, before, after },
    },
  };
}

/** Where it is from, and what that can say. */
function sourceNote(events: readonly ManagementEvent[], { zone }: Frame): Block {
  const minute = (text: string): string => localMinuteText(new Date(text), zone);
  const items: Sentence[] = [];
  const [audited] = events.filter(({ origin }) => origin === 'audit log');
  const [seen] = events.filter(({ origin }) => origin === 'tables');
  if (audited !== undefined) {
    const at = audited.at === null || events.length > 1 ? '' : `, of ${minute(audited.at)}`;
    items.push([`As the gateway's audit log says${at}.`]);
  }
  if (seen !== undefined) {
    const { seenBefore, seenAt } = seen;
    const between =
      seenBefore === null || seenAt === null
        ? ''
        : `, between ${minute(seenBefore)} and ${minute(seenAt)}`;
    items.push([`As the gateway's tables differ from before${between}.`]);
  }
  return { kind: 'notes', title: 'Source', items };
}

export function composeExpiry(
  keys: readonly [ExpiryDetail, ...ExpiryDetail[]],
  names: TeamNamesById,
  { zone, now }: Frame,
): AlertWords {
  const [first, ...others] = keys;
  const teamLabel = teamLabelOf(names);
  const severity = keys.some(({ isLast }) => isLast) ? 'warning' : 'info';
  const at = (key: ExpiryDetail): string => localMinuteText(new Date(key.expiresAt), zone);
  const inDays = (key: ExpiryDetail): string =>
    inText(new Date(key.expiresAt).getTime() - now.getTime());
  if (others.length === 0) {
    return {
      title: `Virtual key expires in ${inDays(first)}: ${first.label}`,
      severity,
      summary: [
        strong(first.label),
        ' (virtual key ',
        code(first.shownId),
        ') expires in ',
        strong(inDays(first)),
        `, on ${at(first)} ${zone}. Requests with it are refused from then on.`,
      ],
      blocks: [],
      about: {
        entity: `key:${first.shownId}`,
        ...(first.teamId === null
          ? {}
          : { team: { id: first.teamId, alias: names.get(first.teamId)?.alias ?? null } }),
        figures: { kind: 'key', verb: 'expires', expiresAt: first.expiresAt },
      },
    };
  }
  const soonest = keys.toSorted((a, b) => (a.expiresAt < b.expiresAt ? -1 : 1));
  const rows = soonest.slice(0, rowsMax);
  const moreCount = keys.length - rows.length;
  return {
    title: `${plural(keys.length, 'virtual key')} expire soon`,
    severity,
    summary: [
      strong(plural(keys.length, 'virtual key')),
      ' expire soon, the first in ',
      strong(inDays(rows[0] ?? first)),
      '.',
    ],
    blocks: [
      {
        kind: 'table',
        title: 'Virtual keys',
        columns: [left('Name'), left('Team'), left('Expires'), left('In')],
        rows: rows.map((key) => [
          key.label,
          key.teamId === null ? '–' : teamLabel(key.teamId),
          at(key),
          inDays(key),
        ]),
        closingRows: moreCount > 0 ? [[`and ${count(moreCount)} more`, '', '', '']] : [],
        emptyText: 'None.',
      },
    ],
    about: { figures: { kind: 'key', verb: 'expires', count: keys.length } },
  };
}

export const detailType = (detail: EventsDetail | ExpiryDetail) =>
  detail.what === 'expiry' ? 'virtual_key_updated' : typeOf(detail.kind, detail.verb);

function inText(leftMs: number): string {
  const hours = leftMs / 3_600_000;
  if (hours < 1) return plural(Math.max(1, Math.floor(leftMs / 60_000)), 'minute');
  if (hours < 48) return plural(Math.round(hours), 'hour');
  return plural(Math.round(hours / 24), 'day');
}

const teamLabelOf = (names: TeamNamesById) => (teamId: string) => plainTeamLabel(teamId, names);
const wasOrWere = (number: number): string => (number === 1 ? 'was' : 'were');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
