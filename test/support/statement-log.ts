/**
 * What a server was really asked, from its own log: every statement of every session, with the plan by
 * which it ran, and how many sessions there were at once. Nobody who is watched can leave anything out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten, type PlanNode } from './plan-node.ts';

/** For a server of one's own. Each plan is logged when its statement ends, with what it was asked. */
export const statementLogSettings: Readonly<Record<string, string>> = {
  logging_collector: 'on',
  log_destination: 'jsonlog',
  log_rotation_size: '0',
  log_statement: 'all',
  log_connections: 'on',
  log_disconnections: 'on',
  shared_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_format': 'json',
};

export interface WatchedPlan {
  readonly sql: string;
  readonly ms: number;
  /** All nodes, the root first. */
  readonly nodes: readonly PlanNode[];
}

export interface WatchedSession {
  readonly applicationName: string;
  readonly role: string;
  /** As they were sent, in order. */
  readonly statements: readonly string[];
  readonly plans: readonly WatchedPlan[];
  /** What the server refused or broke off, in its words. */
  readonly errors: readonly string[];
  readonly openedAtLine: number;
  /** Infinity while it is open. */
  readonly closedAtLine: number;
}

/** The sessions of one database, in the order in which they were opened. */
export function sessionsOf(directory: string, database: string): readonly WatchedSession[] {
  const sessions = new Map<string, Building>();
  for (const [line, entry] of entriesOf(directory).entries()) {
    if (entry.dbname !== database || entry.backend_type !== 'client backend') continue;
    const session = sessions.get(entry.session_id) ?? {
      applicationName: '',
      role: entry.user ?? '',
      statements: [],
      plans: [],
      errors: [],
      openedAtLine: line,
      closedAtLine: Number.POSITIVE_INFINITY,
    };
    sessions.set(entry.session_id, session);
    // Of sessions that do not name themselves it is the name of a tool, or nothing.
    session.applicationName = entry.application_name ?? session.applicationName;
    take(session, entry.message ?? '', line);
    if (/^(ERROR|FATAL|PANIC)$/.test(entry.error_severity))
      session.errors.push(entry.message ?? '');
  }
  return [...sessions.values()];
}

/** How many of them were open at once, at most. */
export function peakOf(sessions: readonly WatchedSession[]): number {
  const steps = sessions.flatMap(({ openedAtLine, closedAtLine }) => [
    { at: openedAtLine, by: 1 },
    { at: closedAtLine, by: -1 },
  ]);
  let open = 0;
  let peak = 0;
  for (const { by } of steps.toSorted((one, other) => one.at - other.at)) {
    open += by;
    peak = Math.max(peak, open);
  }
  return peak;
}

interface Building extends WatchedSession {
  applicationName: string;
  statements: string[];
  plans: WatchedPlan[];
  errors: string[];
  closedAtLine: number;
}

interface Entry {
  readonly dbname?: string;
  readonly user?: string;
  readonly error_severity: string;
  readonly session_id: string;
  readonly backend_type: string;
  readonly application_name?: string;
  readonly message?: string;
}

function take(session: Building, message: string, line: number): void {
  const statement = /^(?:statement|execute [^:]*): ([\s\S]*)$/.exec(message)?.[1];
  if (statement !== undefined) session.statements.push(statement);
  const [, ms, json] = /^duration: ([\d.]+) ms {2}plan:\n([\s\S]*)$/.exec(message) ?? [];
  if (json !== undefined) {
    const { 'Query Text': sql, Plan: root } = JSON.parse(json) as {
      readonly 'Query Text': string;
      readonly Plan: PlanNode;
    };
    session.plans.push({ sql, ms: Number(ms), nodes: flatten(root) });
  }
  if (message.startsWith('disconnection: ')) session.closedAtLine = line;
}

function entriesOf(directory: string): readonly Entry[] {
  const logs = join(directory, 'data', 'log');
  return readdirSync(logs)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => readFileSync(join(logs, name), 'utf8').trimEnd().split('\n'))
    .map((line): Entry => JSON.parse(line));
}
