/**
 * What was done to keys, teams and users: created, updated, deleted, rotated, blocked; and keys that
 * expire soon. LiteLLM's nine types, off unless `alert_types` names them.
 *
 * From the gateway's audit log where that is filled, else from what differs in its tables. Shown are
 * columns of a list: neither metadata nor permissions are read, and of a key no more than the first
 * characters of its hash.
 */

import { managementTypes } from '../src/config/alert-types.ts';
import type { ManagementAlertSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import type { Finding } from '../src/define/finding.ts';
import type { SeenChanges } from '../src/define/seen-reader.ts';
import { teamNames } from '../src/queries/team-names.ts';
import { dashboardTeamId } from '../src/rules/team-label.ts';
import { exampleEvent } from './changes/example-event.ts';
import { collectEvents, type ManagementMemory } from './management/collect-events.ts';
import {
  composeEvents,
  composeExpiry,
  detailType,
  type EventsDetail,
  type TeamNamesById,
} from './management/compose-events.ts';
import {
  type ExpiryDetail,
  expiringKeysMax,
  expiryFinding,
  expiryScope,
} from './management/key-expiry.ts';
import { auditedKindOf, type ManagementEvent } from './management/management-event.ts';

type Detail = EventsDetail | ExpiryDetail;

const eventScope = 'events';
/** Of one thing done to one kind: more than this at once are told together. */
const singlesMax = 4;
/** Of those that are told together, as many as a table shows are kept. */
const keptMax = 20;

export default defineAlert<ManagementAlertSettings, Detail, TeamNamesById>({
  name: 'management-alerts',
  alertTypes: managementTypes,
  description: 'what was done to keys, teams and users, and keys that expire soon',
  reads: "the gateway's audit log, else what its tables were before",
  needs: 'SELECT on the tables; who did it needs store_audit_logs',
  settingsKey: 'management',
  settings: (config) => config.alerts.management,
  policy: (config) => config.alerts.management,

  look: async (context) => {
    const { settings, seen, now } = context;
    const { events, more, memory } = await collectEvents(context, memoryOf(context.memory));
    const stepsMs = settings.keyExpiryMs;
    const keys =
      stepsMs.length === 0
        ? []
        : await seen.expiringKeys({
            from: now,
            until: new Date(now.getTime() + Math.max(...stepsMs)),
            rowCountMax: expiringKeysMax,
          });
    return {
      scopes: [eventScope, expiryScope],
      memory,
      findings: [
        ...eventFindings(events, more),
        ...keys.flatMap((key) => expiryFinding(key, { stepsMs, now }) ?? []),
      ],
    };
  },

  typeOf: ({ detail }) => detailType(detail),

  enrich: async (news, { source, features, pastNames }) => {
    const teamIds = news.flatMap(({ detail }) =>
      detail.what === 'expiry' ? [detail.teamId] : detail.events.flatMap(teamsOf),
    );
    const known = [...new Set(teamIds)].filter((teamId) => teamId !== null);
    return teamNames(source, { teamIds: known, features, pastNames });
  },

  compose: (news, names, frame) => {
    const details = news.map(({ detail }) => detail);
    const [first, ...expiring] = details.filter((detail) => detail.what === 'expiry');
    if (first !== undefined) return composeExpiry([first, ...expiring], names, frame);
    return composeEvents(
      together(details.filter((detail) => detail.what === 'events')),
      names,
      frame,
    );
  },

  examples: [
    {
      news: [
        exampleEvent('change:8142', {
          what: 'events',
          kind: 'key',
          verb: 'updated',
          eventCount: 1,
          events: [
            {
              id: 'change:8142',
              kind: 'key',
              verb: 'updated',
              shownId: '9c1f03ab',
              label: 'batch-runner',
              teamId: 'atlas',
              by: 'ada@acme.example',
              before: { max_budget: 200, models: ['gpt-4o'], expires: null },
              after: {
                max_budget: 500,
                models: ['gpt-4o', 'claude-sonnet'],
                expires: '2027-01-31T00:00:00',
              },
              at: null,
              seenBefore: '2026-11-24T09:11:00.000Z',
              seenAt: '2026-11-24T09:12:00.000Z',
              origin: 'tables',
            },
          ],
        }),
      ],
      kind: 'single',
      extra: new Map([['atlas', { alias: 'Atlas', isDeleted: false }]]),
      settings: {
        everyMs: 60_000,
        quietForMs: 3_600_000,
        remindAfterMs: null,
        resolveAfterMs: 0,
        tellsResolved: false,
        keyExpiryMs: [7 * 86_400_000, 86_400_000],
      },
      now: new Date('2026-11-24T09:12:00Z'),
      zone: 'Europe/Berlin',
    },
  ],
});

/** Each by itself where they are few; else one for all of a kind and a verb, however many there are. */
function eventFindings(
  events: readonly ManagementEvent[],
  more: SeenChanges['more'],
): readonly Finding<Detail>[] {
  const ofVerb = ({ kind, verb }: Pick<ManagementEvent, 'kind' | 'verb'>): string =>
    `${kind} ${verb}`;
  const eventsOf = Map.groupBy(events, ofVerb);
  const unread = more.map(({ kind, action, changeCount }) => ({
    kind: auditedKindOf(kind),
    verb: action,
    changeCount,
  }));
  const verbs = new Map(
    [...events, ...unread].map(({ kind, verb }) => [ofVerb({ kind, verb }), { kind, verb }]),
  );
  return [...verbs].flatMap(([key, { kind, verb }]): readonly Finding<Detail>[] => {
    const own = eventsOf.get(key) ?? [];
    const unreadCount = unread
      .filter((one) => ofVerb(one) === key)
      .reduce((sum, { changeCount }) => sum + changeCount, 0);
    const eventCount = own.length + unreadCount;
    if (eventCount <= singlesMax) {
      return own.map((event) =>
        eventFinding(event.id, { what: 'events', kind, verb, events: [event], eventCount: 1 }),
      );
    }
    // By the first and the last of them: the same ones are the same event.
    const occasion = `${own[0]?.id ?? ''} to ${own.at(-1)?.id ?? ''} and ${unreadCount}`;
    const kept = own.slice(0, keptMax);
    return [eventFinding(occasion, { what: 'events', kind, verb, events: kept, eventCount })];
  });
}

const eventFinding = (occasion: string, detail: EventsDetail): Finding<Detail> => ({
  subject: `${detail.kind} ${detail.verb} ${occasion}`,
  occasion,
  baseline: '',
  isEvent: true,
  rank: 1,
  holdRank: 1,
  group: null,
  scope: eventScope,
  detail,
});

/** Of several findings in one message, all that is of the first one's kind; they share a type. */
function together(details: readonly EventsDetail[]): EventsDetail {
  const [first, ...others] = details;
  if (first === undefined) throw new Error('a message needs something that was done');
  return {
    ...first,
    verb: others.every(({ verb }) => verb === first.verb) ? first.verb : 'updated',
    events: details.flatMap(({ events }) => events),
    eventCount: details.reduce((sum, { eventCount }) => sum + eventCount, 0),
  };
}

const teamsOf = ({ teamId, before, after }: ManagementEvent): readonly (string | null)[] => [
  teamId === dashboardTeamId ? null : teamId,
  ...[before['team_id'], after['team_id']].map((id) => (typeof id === 'string' ? id : null)),
];

/** What this alert itself left; the runner keeps it as JSON. */
const memoryOf = (memory: unknown): ManagementMemory | null =>
  memory === null || memory === undefined ? null : (memory as ManagementMemory);
