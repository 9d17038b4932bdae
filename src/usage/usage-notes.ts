/**
 * What is noted of rows that alerts ask about: failures, slow answers, answers that cost nothing. Rows of
 * one kind and minute are one note, with who was hit and a few ids to look at. Pure.
 */
import { isCallerError, isUnknownCaller } from './caller-error.ts';
import { errorSignature } from './error-signature.ts';
import type { NoteRules } from './note-rules.ts';
import type { UsageRow } from './usage-row.ts';

export type NoteKind = 'failure' | 'slow' | 'slow-first-token' | 'unpriced';

/** Notes with the same names are one. Null where the row does not say. */
export interface NoteNames {
  readonly kind: NoteKind;
  readonly model: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly provider: string | null;
  readonly callType: string | null;
  /** Of failures, else null. */
  readonly errorClass: string | null;
  readonly errorCode: string | null;
  /** The error's words without what differs from request to request. */
  readonly errorSignature: string | null;
  /** Whether the gateway itself refused: no provider was asked. */
  readonly isRefusal: boolean;
  /** Of failures that are their caller's fault, so that each caller's are counted apart; else null. */
  readonly caller: { readonly apiKey: string | null; readonly teamId: string | null } | null;
}

export interface UsageNote {
  readonly names: NoteNames;
  /** Milliseconds since 1970 of the minute; of the hour for what costs nothing, which may be all there is. */
  readonly at: number;
  rowCount: number;
  firstAt: number;
  lastAt: number;
  /** The longest of the answers, or of the waits for a first token. */
  durationMsMax: number;
  totalTokens: number;
  /** Each once, at most `namesMax`. */
  readonly apiKeys: Set<string>;
  readonly teamIds: Set<string>;
  readonly requestIds: Set<string>;
}

/** More are counted by `rowCount` alone. */
export const namesMax = 20;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export interface NoteSum {
  readonly add: (row: UsageRow) => void;
  readonly notes: Iterable<UsageNote>;
}

export function noteSum(rules: NoteRules): NoteSum {
  const notes = new Map<string, UsageNote>();
  const note = (names: NoteNames, row: UsageRow, durationMs: number): void => {
    const startedAt = row.startedAtMs ?? row.minute * minuteMs;
    const unitMs = names.kind === 'unpriced' ? hourMs : minuteMs;
    const at = Math.floor((row.minute * minuteMs) / unitMs) * unitMs;
    const key = JSON.stringify([at, names]);
    const known = notes.get(key) ?? {
      names,
      at,
      rowCount: 0,
      firstAt: startedAt,
      lastAt: startedAt,
      durationMsMax: 0,
      totalTokens: 0,
      apiKeys: new Set(),
      teamIds: new Set(),
      requestIds: new Set(),
    };
    notes.set(key, known);
    known.rowCount += 1;
    known.firstAt = Math.min(known.firstAt, startedAt);
    known.lastAt = Math.max(known.lastAt, startedAt);
    known.durationMsMax = Math.max(known.durationMsMax, durationMs);
    known.totalTokens += row.promptTokens + row.completionTokens;
    putName(known.apiKeys, row.apiKey);
    putName(known.teamIds, row.teamId);
    putName(known.requestIds, row.notedRequestId);
  };
  const add = (row: UsageRow): void => {
    const names = (kind: NoteKind): NoteNames => ({ kind, ...placeOf(row), ...noError });
    if (row.isFailure) {
      note({ kind: 'failure', ...placeOf(row), ...errorOf(row) }, row, 0);
      return;
    }
    if (row.isCacheHit) return;
    const slowMs = rules.slowMs(row);
    if (slowMs !== null && row.durationMs !== null && row.durationMs > slowMs) {
      note(names('slow'), row, row.durationMs);
    }
    const firstTokenMs = rules.firstTokenMs(row);
    if (firstTokenMs !== null && row.firstTokenMs !== null && row.firstTokenMs > firstTokenMs) {
      note(names('slow-first-token'), row, row.firstTokenMs);
    }
    if (row.isUnpriced) note(names('unpriced'), row, 0);
  };
  return {
    add,
    get notes() {
      return notes.values();
    },
  };
}

function putName(names: Set<string>, name: string | null): void {
  if (name !== null && names.size < namesMax) names.add(name);
}

const placeOf = ({ model, modelId, apiBase, provider, callType }: UsageRow) => ({
  model,
  modelId,
  apiBase,
  provider,
  callType,
});

const noError = {
  errorClass: null,
  errorCode: null,
  errorSignature: null,
  isRefusal: false,
  caller: null,
};

function errorOf(row: UsageRow) {
  const { errorClass, errorCode, errorMessage, isRefusal, apiKey, teamId } = row;
  return {
    errorClass,
    errorCode,
    errorSignature: errorMessage === null ? null : errorSignature(errorMessage),
    isRefusal,
    // Wrong keys are tried by the thousand, each another one.
    caller: isCallerError(row) && !isUnknownCaller(row) ? { apiKey, teamId } : null,
  };
}
