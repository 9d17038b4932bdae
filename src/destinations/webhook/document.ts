/**
 * A message as a document for programs: the neutral document with what it is about, in snake case
 * and plain text. `webhook.schema.json` describes it; `version` changes when a field changes meaning.
 */
import { type About, type Block, type Message, plainText } from '../../message/message.ts';
import { cleanText } from '../clean-text.ts';
import { fitText } from '../fit-text.ts';

/** How much of a message is written. */
export interface Extent {
  readonly rows: number;
  readonly characters: number;
  readonly columns: number;
  readonly blocks: number;
  /** Tags and models, each. */
  readonly names: number;
  readonly hasFigures: boolean;
}

export interface WrittenDocument {
  readonly body: string;
  readonly cuts: readonly string[];
}

const documentVersion = 1;
/** Lists that no well-meaning job fills. */
const max = { closingRows: 20, facts: 50, footerLines: 20 } as const;

/** `shorten` cleans and cuts; it is handed in so that what was cut once need not be cut again. */
export function writeDocument(message: Message, extent: Extent, shorten: Shorten): WrittenDocument {
  const cuts: string[] = [];
  let shortenedCount = 0;
  const clean = (text: string): string => {
    const fitted = shorten(text, extent.characters);
    if (fitted.isCut) shortenedCount += 1;
    return fitted.text;
  };
  const { about } = message;
  const shown = message.blocks.slice(0, extent.blocks);
  const hiddenCount = message.blocks.length - shown.length;
  if (hiddenCount > 0) cuts.push(`${hiddenCount} blocks left out`);
  const blocks = shown.flatMap((block) => writeBlock(block, extent, { clean, cuts }));
  const footer = message.footer.slice(0, max.footerLines).map((line) => clean(plainText(line)));
  const body = {
    type: typeOf(about),
    version: documentVersion,
    timestamp: about?.at ?? null,
    data: {
      ...aboutFields(about, extent, { clean, cuts }),
      severity: message.severity,
      title: clean(message.title),
      summary: clean(plainText(message.summary)),
      document: { blocks, footer },
      cuts,
    },
  };
  if (shortenedCount > 0) {
    cuts.push(`${shortenedCount} texts shortened to ${extent.characters} characters`);
  }
  return { body: JSON.stringify(body), cuts };
}

export type Shorten = (
  text: string,
  lengthMax: number,
) => { readonly text: string; readonly isCut: boolean };

/** Remembers what it did, since a long message is written several times until it fits. */
export function rememberingShorten(): Shorten {
  const done = new Map<string, ReturnType<Shorten>>();
  return (text, lengthMax) => {
    const key = `${lengthMax} ${text}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const cleaned = cleanText(text);
    const fitted = fitText(cleaned, lengthMax);
    const result = { text: fitted, isCut: fitted !== cleaned };
    done.set(key, result);
    return result;
  };
}

/** Dotted names of letters, digits and low lines, as the standard advises. */
function typeOf(about: About | undefined): string {
  const type = (about?.type ?? 'notice').replace(/\W/g, '_').slice(0, 80);
  if (type === 'notice' || type === 'test') return `tollbell.${type}`;
  return type.endsWith('_reports') ? `tollbell.report.${type}` : `tollbell.alert.${type}`;
}

interface Pen {
  /** Visible text within the extent. */
  readonly clean: (text: string) => string;
  readonly cuts: string[];
}

function aboutFields(about: About | undefined, extent: Extent, { clean, cuts }: Pen): object {
  const names = (list: readonly string[] | undefined, noun: string): readonly string[] => {
    const lost = (list?.length ?? 0) - extent.names;
    if (lost > 0) cuts.push(`${lost} ${noun} left out`);
    return (list ?? []).slice(0, extent.names).map(clean);
  };
  const optional = (text: string | undefined): string | null =>
    text === undefined ? null : clean(text);
  const { window, team, episode, figures } = about ?? {};
  const hasFigures = figures !== undefined && extent.hasFigures;
  if (figures !== undefined && !hasFigures) cuts.push('figures left out');
  return {
    alert_type: clean(about?.type ?? 'notice'),
    job: optional(about?.job),
    run_id: optional(about?.runId),
    window:
      window === undefined
        ? null
        : { start: window.start, end: window.end, time_zone: clean(window.timeZone) },
    team:
      team === undefined
        ? null
        : { id: clean(team.id), alias: team.alias === null ? null : clean(team.alias) },
    tags: names(about?.tags, 'tags'),
    models: names(about?.models, 'models'),
    api_base: optional(about?.apiBase),
    entity: optional(about?.entity),
    episode:
      episode === undefined ? null : { starts_at: episode.startsAt, ends_at: episode.endsAt },
    figures: hasFigures ? figures : null,
  };
}

function writeBlock(block: Block, extent: Extent, { clean, cuts }: Pen): readonly object[] {
  /** The first of a list, and how many are not among them. */
  const first = <Item>(
    list: readonly Item[],
    count: number,
    words: string,
  ): readonly [shown: readonly Item[], hiddenCount: number] => {
    const hiddenCount = Math.max(0, list.length - count);
    if (hiddenCount > 0) cuts.push(`${hiddenCount} ${words}`);
    return [list.slice(0, count), hiddenCount];
  };
  switch (block.kind) {
    case 'text':
      return [{ kind: 'text', text: clean(plainText(block.text)) }];
    case 'link':
      // An address that is cut leads elsewhere, and one of another scheme may be a program.
      if (!/^https?:\/\/[^\s<>"]+$/.test(block.url) || block.url.length > 1_000) return [];
      return [{ kind: 'link', label: clean(block.label), url: block.url.toWellFormed() }];
    case 'facts': {
      const [facts] = first(block.facts, max.facts, 'facts left out');
      return [
        {
          kind: 'facts',
          facts: facts.map(({ label, value }) => ({ label: clean(label), value: clean(value) })),
        },
      ];
    }
    case 'series': {
      const title = clean(block.title);
      const [points, hidden] = first(
        block.points,
        extent.rows,
        `points of '${name(title)}' hidden`,
      );
      return [
        {
          kind: 'series',
          title,
          name: clean(block.name),
          unit: clean(block.unit),
          point_noun: clean(block.pointNoun),
          points: points.map(({ label, value, text }) => ({
            label: clean(label),
            value: Number.isFinite(value) ? value : null,
            text: clean(text),
          })),
          hidden_point_count: hidden,
        },
      ];
    }
    case 'table': {
      const title = clean(block.title);
      const ofTable = `of '${name(title)}' hidden`;
      const [columns, hiddenColumns] = first(block.columns, extent.columns, `columns ${ofTable}`);
      const [rows, hiddenRows] = first(block.rows, extent.rows, `rows ${ofTable}`);
      const [closing] = first(block.closingRows, max.closingRows, `closing rows ${ofTable}`);
      const cells = (row: readonly string[]): readonly string[] =>
        columns.map((_, index) => clean(row[index] ?? ''));
      return [
        {
          kind: 'table',
          title,
          columns: columns.map(({ label, align }) => ({ label: clean(label), align })),
          hidden_column_count: hiddenColumns,
          rows: rows.map(cells),
          hidden_row_count: hiddenRows,
          closing_rows: closing.map(cells),
          empty_text: clean(block.emptyText),
          caption: block.caption === undefined ? null : clean(plainText(block.caption)),
        },
      ];
    }
    case 'notes': {
      const title = clean(block.title);
      const [items, hidden] = first(block.items, extent.rows, `notes of '${name(title)}' hidden`);
      return [
        {
          kind: 'notes',
          title,
          items: items.map((item) => clean(plainText(item))),
          hidden_item_count: hidden,
        },
      ];
    }
    default:
      return block satisfies never;
  }
}

/** As it stands within a sentence. */
const name = (title: string): string => fitText(title, 60);
