/** What is said of failures: how many of how many, who was hit, what they said, and on what that rests. Pure. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { count, plural } from '../../src/message/format.ts';
import {
  type Block,
  code,
  type Fact,
  left,
  right,
  type Sentence,
  type Severity,
  strong,
  type TableBlock,
} from '../../src/message/message.ts';
import { timeSpan } from '../../src/message/time-span.ts';
import { deploymentKey } from '../../src/rules/deployment-key.ts';
import { apiHost, shortId } from '../../src/rules/deployment-name.ts';
import { errorText } from '../../src/rules/error-text.ts';
import { keyLabel } from '../../src/rules/key-label.ts';
import type { TallyPart } from '../../src/rules/tally-notes.ts';
import {
  deploymentText,
  evidenceBlock,
  keysText,
  modelText,
  numberText,
  rateText,
  requestsBlock,
  shareText,
  spanCell,
  spanText,
  teamsText,
} from '../rows/row-words.ts';
import { exceptionEvidence } from './exception-evidence.ts';
import type { ExceptionExtra, ExceptionFrame, ExceptionNews } from './exception-frame.ts';

const asClientsSaw: Sentence = [
  'As clients saw them: attempts that a retry or a fallback rescued leave no row',
];

export function composeExceptions(
  news: readonly [ExceptionNews, ...ExceptionNews[]],
  extra: ExceptionExtra,
  frame: ExceptionFrame,
): AlertWords {
  const words = news.length === 1 ? ofOne(news[0], extra, frame) : ofMany(news, extra, frame);
  const models = new Set(news.flatMap(({ detail }) => detail.model ?? []));
  return {
    ...words,
    footer: [asClientsSaw],
    about: {
      ...(models.size === 0 ? {} : { models: [...models] }),
      ...(news.length === 1 ? aboutOne(news[0], extra) : aboutMany(news, extra)),
    },
  };
}

type Words = Pick<AlertWords, 'title' | 'severity' | 'summary' | 'blocks'>;

function ofOne(news: ExceptionNews, extra: ExceptionExtra, frame: ExceptionFrame): Words {
  const isResolved = news.kind === 'resolved';
  return {
    title: titleOf(news, extra),
    severity: isResolved ? 'info' : severityOf(news, extra),
    summary: summaryOf(news, extra, frame),
    blocks: [
      { kind: 'facts', facts: factsOf(news, extra, frame) },
      ...saidBlocks(news, extra),
      evidenceBlock(exceptionEvidence(news, labelOf(news, extra)), news.detail.tally),
    ],
  };
}

function titleOf({ kind, detail }: ExceptionNews, extra: ExceptionExtra): string {
  const { tally, about } = detail;
  const failed = plural(tally.rowCount, 'request');
  const lasted = timeSpan(tally.lastAt - tally.firstAt);
  if (about === 'caller') {
    const who = callerText(detail, extra);
    return kind === 'resolved'
      ? `Caller errors of ${who} are over, ${failed} in ${lasted}`
      : `Caller errors: ${failed} of ${who} could not be served`;
  }
  const what = classText(detail);
  const model = modelText(detail);
  if (kind === 'resolved') return `${model}: ${what} is over, ${failed} failed in ${lasted}`;
  return kind === 'first'
    ? `${model}: ${failed} failed with ${what}`
    : `${model}: ${what} goes on, ${failed} failed`;
}

const classText = ({ errorClass }: Pick<ExceptionNews['detail'], 'errorClass'>): string =>
  errorClass ?? 'an error of no recorded class';

function callerText(
  { apiKey }: Pick<ExceptionNews['detail'], 'apiKey'>,
  { keyAliases }: ExceptionExtra,
): string {
  if (apiKey === null) return 'unknown keys';
  return apiKey === '' ? 'callers without a key' : `key ${keyLabel(apiKey, keyAliases)}`;
}

function summaryOf(
  { kind, subject, detail }: ExceptionNews,
  extra: ExceptionExtra,
  { zone, settings }: ExceptionFrame,
): Sentence {
  const { tally, about } = detail;
  const when = `${spanText(tally, zone)} ${zone}`;
  if (about === 'caller') {
    return [
      strong(plural(tally.rowCount, 'request')),
      ` of ${callerText(detail, extra)} failed for reasons of their own (${when}): `,
      'refused by the gateway, or asked for what cannot be answered. No provider is in trouble.',
    ];
  }
  const failed = strong(shareText(tally.rowCount, extra.requestCounts.get(subject)));
  const what = [' to ', deploymentText(detail), ' failed with ', code(classText(detail))] as const;
  if (kind === 'resolved') {
    const minutes = timeSpan(settings.windowMs + settings.resolveAfterMs);
    return [
      'In all ',
      failed,
      ...what,
      `, over ${timeSpan(tally.lastAt - tally.firstAt)} (${when}). For the last ${minutes} hardly any did.`,
    ];
  }
  return [failed, ...what, ` (${when}).`];
}

function factsOf(
  { subject, detail }: ExceptionNews,
  extra: ExceptionExtra,
  { zone }: ExceptionFrame,
): readonly Fact[] {
  const { tally, about, modelId, apiBase, provider } = detail;
  const who = [
    ...(about === 'caller' ? [] : [{ label: 'Keys', value: keysText(tally, extra) }]),
    { label: 'Teams', value: teamsText(tally, extra) },
  ];
  const when = { label: `When (${zone})`, value: spanText(tally, zone) };
  if (about === 'caller') {
    return [{ label: 'Failed', value: count(tally.rowCount) }, when, ...who];
  }
  return [
    { label: 'Failed', value: shareText(tally.rowCount, extra.requestCounts.get(subject)) },
    when,
    { label: 'Deployment', value: `${modelText(detail)} · ${shortId(modelId)}` },
    {
      label: 'API host',
      value: provider === null ? apiHost(apiBase) : `${apiHost(apiBase)} (${provider})`,
    },
    ...who,
  ];
}

const partsShownMax = 5;

function saidBlocks({ detail }: ExceptionNews, extra: ExceptionExtra): readonly Block[] {
  const { tally } = detail;
  const shown = tally.parts.slice(0, partsShownMax);
  const [only] = shown;
  if (only === undefined) return [];
  if (tally.parts.length === 1) {
    return [{ kind: 'notes', title: 'What one of them said', items: [[saidText(only, extra)]] }];
  }
  const restCount = tally.rowCount - shown.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return [
    {
      kind: 'table',
      title: 'What they said',
      columns: [left('Error'), right('Failed')],
      rows: shown.map((part) => [saidText(part, extra), count(part.rowCount)]),
      closingRows: [
        ...(restCount > 0 ? [['Others', count(restCount)]] : []),
        ['All', count(tally.rowCount)],
      ],
      emptyText: '',
    },
  ];
}

/** Where the log has let go of it, or keeps no words, the class. */
function saidText(
  { labels: [errorClass = null], requestId }: TallyPart,
  { errorMessages, isMessageHidden }: ExceptionExtra,
): string {
  const message = errorMessages.get(requestId ?? '') ?? null;
  return errorText({ errorClass, message }, { isMessageHidden });
}

const criticalShare = 0.5;
const criticalCount = 20;

function severityOf({ subject, detail }: ExceptionNews, extra: ExceptionExtra): Severity {
  if (detail.about === 'caller') return 'info';
  const { rowCount } = detail.tally;
  const requestCount = extra.requestCounts.get(subject) ?? rowCount;
  return rowCount >= criticalCount && rowCount / Math.max(1, requestCount) >= criticalShare
    ? 'critical'
    : 'warning';
}

function ofMany(
  news: readonly [ExceptionNews, ...ExceptionNews[]],
  extra: ExceptionExtra,
  { kind, zone, now, settings }: ExceptionFrame,
): Words {
  const isResolved = news.every((one) => one.kind === 'resolved');
  const failedCount = news.reduce((sum, { detail }) => sum + detail.tally.rowCount, 0);
  const places = new Set(news.map(({ detail }) => placeOf(detail)));
  const [first] = news;
  const isOnePlace = places.size === 1 && first.detail.about === 'provider';
  const where = isOnePlace ? modelText(first.detail) : plural(places.size, 'place');
  const what = plural(new Set(news.map(({ detail }) => classText(detail))).size, 'kind');
  const failed = plural(failedCount, 'request');
  const severities = news.map((one) => severityOf(one, extra));
  const severity = severities.includes('critical') ? 'critical' : 'warning';
  const minutes = timeSpan(settings.windowMs + settings.resolveAfterMs);
  return {
    title: isResolved
      ? `${isOnePlace ? where : `Failures at ${where}`}: over, ${failed} failed in all`
      : `${isOnePlace ? where : `Failures at ${where}`}: ${failed} failed with ${what} of error`,
    severity: isResolved ? 'info' : severity,
    summary: [
      ...(kind === 'found' ? ['Found at the first look: '] : []),
      strong(failed),
      isOnePlace ? ` to ${deploymentText(first.detail)} failed` : ` at ${where} failed`,
      `, with ${what} of error`,
      isResolved ? `. For the last ${minutes} hardly any did.` : '.',
    ],
    blocks: [
      tableOf(news, extra, { zone, now, failedCount }),
      ...manySaid(news, extra),
      requestsBlock(
        mostFirst(news)
          .slice(0, labelsMax)
          .map((one) => ({ label: labelOf(one, extra), tally: one.detail.tally })),
      ),
    ],
  };
}

const labelsMax = 5;
const rowsMax = 25;

const placeOf = ({ about, apiKey, ...names }: ExceptionNews['detail']): string =>
  about === 'caller' ? `caller ${apiKey}` : `deployment ${deploymentKey(names) ?? names.model}`;

const mostFirst = (news: readonly ExceptionNews[]): readonly ExceptionNews[] =>
  news.toSorted((a, b) => b.detail.tally.rowCount - a.detail.tally.rowCount);

const labelOf = ({ detail }: ExceptionNews, extra: ExceptionExtra): string =>
  detail.about === 'caller'
    ? callerText(detail, extra)
    : `${modelText(detail)}, ${classText(detail)}`;

function tableOf(
  news: readonly ExceptionNews[],
  extra: ExceptionExtra,
  {
    failedCount,
    ...time
  }: { readonly zone: string; readonly now: Date; readonly failedCount: number },
): TableBlock {
  const ranked = mostFirst(news);
  const rest = ranked.slice(rowsMax);
  const restCount = rest.reduce((sum, { detail }) => sum + detail.tally.rowCount, 0);
  return {
    kind: 'table',
    title: 'Failures',
    columns: [
      left('Model or caller'),
      left('Error'),
      right('Failed'),
      right('Rate'),
      right('Keys'),
      left('When'),
    ],
    rows: ranked.slice(0, rowsMax).map(({ subject, detail }) => {
      const { tally, about } = detail;
      const host = detail.apiBase === null ? '' : ` at ${apiHost(detail.apiBase)}`;
      return [
        about === 'caller' ? callerText(detail, extra) : `${modelText(detail)}${host}`,
        about === 'caller' ? 'caller errors' : classText(detail),
        count(tally.rowCount),
        about === 'caller' ? '–' : rateText(tally.rowCount, extra.requestCounts.get(subject)),
        numberText(tally.apiKeys),
        spanCell(tally, time),
      ];
    }),
    closingRows: [
      ...(rest.length === 0
        ? []
        : [[`and ${count(rest.length)} more`, '', count(restCount), '', '', '']]),
      ['All', '', count(failedCount), '', '', ''],
    ],
    emptyText: '',
  };
}

function manySaid(news: readonly ExceptionNews[], extra: ExceptionExtra): readonly Block[] {
  const items = news.slice(0, partsShownMax).flatMap(({ detail }): readonly Sentence[] => {
    const [part] = detail.tally.parts;
    return part === undefined || !extra.errorMessages.has(part.requestId ?? '')
      ? []
      : [[strong(modelText(detail)), ` – ${saidText(part, extra)}`]];
  });
  return items.length === 0
    ? []
    : [{ kind: 'notes', title: 'What the commonest of each said', items }];
}

function aboutOne(news: ExceptionNews, extra: ExceptionExtra): AlertWords['about'] {
  const { detail } = news;
  const { tally, about, apiBase, apiKey } = detail;
  const [teamId] = tally.teamIds;
  const isOneTeam = tally.teamIds.length === 1 && teamId !== undefined;
  return {
    entity:
      about === 'caller'
        ? `key:${apiKey === null ? 'unknown' : apiKey === '' ? 'none' : shortId(apiKey)}`
        : `deployment:${deploymentKey({ ...detail, apiBase: hostOf(apiBase) }) ?? 'none'} ${classText(detail)}`,
    ...(apiBase === null ? {} : { apiBase: apiHost(apiBase) }),
    ...(isOneTeam
      ? { team: { id: teamId, alias: extra.teamNames.get(teamId)?.alias ?? null } }
      : {}),
    figures: figuresOf(news, extra),
  };
}

const hostOf = (apiBase: string | null): string | null =>
  apiBase === null ? null : apiHost(apiBase);

const aboutMany = (news: readonly ExceptionNews[], extra: ExceptionExtra): AlertWords['about'] => ({
  figures: {
    failures: mostFirst(news)
      .slice(0, rowsMax)
      .map((one) => figuresOf(one, extra)),
  },
});

function figuresOf(news: ExceptionNews, extra: ExceptionExtra): object {
  const { subject, detail } = news;
  const { about, errorClass, model, modelId, tally } = detail;
  return {
    ...{ about, errorClass, model, modelId },
    failureCount: tally.rowCount,
    requestCount: extra.requestCounts.get(subject) ?? null,
    firstAt: new Date(tally.firstAt).toISOString(),
    lastAt: new Date(tally.lastAt).toISOString(),
    requestIds: tally.requestIds,
    keyCount: tally.apiKeys.length,
    teamCount: tally.teamIds.length,
    evidence: [exceptionEvidence(news, labelOf(news, extra))],
  };
}
