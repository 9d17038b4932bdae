/**
 * A series as a bar chart in SVG, on a card of its own that is at home in a dark channel and in a
 * light one. Literal colours and places only: what rasterises it knows no style sheets. Pure.
 */
import type { SeriesBlock, SeriesPoint } from '../../message/message.ts';
import { groupPoints } from '../group-points.ts';
import { drawable, fitWidth, textWidth } from './text-width.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

const width = 640;
const height = 320;
const margin = { top: 86, right: 24, bottom: 38, left: 24 };
const color = {
  card: '#1e2027',
  edge: '#343741',
  title: '#f3f4f6',
  text: '#a5abb8',
  grid: '#31343d',
  base: '#5b606c',
  bar: '#5b8def',
  peak: '#8fb4ff',
  below: '#f0883e',
};
const small = 12.5;
const tiny = 11;
/** More bars than this are too thin to tell apart. */
const barCountMax = 62;
/** Larger values say nothing in a chart and overflow its arithmetic. */
const valueMax = 1e15;

/** Null when there is nothing to draw. */
export function seriesSvg(block: SeriesBlock): string | null {
  const { points: grouped, remark } = groupPoints(block, barCountMax);
  if (grouped.length === 0) return null;
  const points = grouped.map((point) => ({
    ...point,
    value: Math.max(-valueMax, Math.min(valueMax, point.value)),
  }));
  const axis = valueAxis(
    points.map(({ value }) => value),
    block.unit,
  );
  const tickTexts = axis.ticks.map(axis.format);
  const tickWidth = Math.max(...tickTexts.map((text) => textWidth(text, small)));
  const plot: Plot = {
    left: margin.left + tickWidth + 10,
    right: width - margin.right,
    yOf: scale(axis),
  };
  const subtitle = fitWidth(subtitleOf(block, points, remark), width - 48, small);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="${color.card}" stroke="${color.edge}"/>`,
    text(fitWidth(drawable(block.title), width - 60, 18), 24, 34, {
      size: 17,
      fill: color.title,
      weight: 600,
    }),
    text(subtitle, 24, 55, { size: small, fill: color.text }),
    ...gridLines(axis, tickTexts, plot),
    ...bars(points, plot),
    ...pointLabels(points, plot),
    '</svg>',
  ]
    .filter((element) => element !== '')
    .join('\n');
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly yOf: (value: number) => number;
}

function scale({ ticks }: ValueAxis): (value: number) => number {
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const bottom = height - margin.bottom;
  return (value) => bottom - ((value - low) / (high - low)) * (bottom - margin.top);
}

function gridLines(
  { ticks }: ValueAxis,
  tickTexts: readonly string[],
  { left, right, yOf }: Plot,
): readonly string[] {
  return ticks.flatMap((tick, index) => {
    const y = yOf(tick);
    const stroke = tick === 0 ? color.base : color.grid;
    return [
      `<line x1="${at(left)}" y1="${at(y)}" x2="${at(right)}" y2="${at(y)}" stroke="${stroke}"/>`,
      text(tickTexts[index] ?? '', left - 10, y + 4.5, {
        size: small,
        fill: color.text,
        anchor: 'end',
      }),
    ];
  });
}

/** The highest bar stands out: it is what a reader looks for. */
function bars(points: readonly SeriesPoint[], { left, right, yOf }: Plot): readonly string[] {
  const slot = (right - left) / points.length;
  const barWidth = Math.min(56, slot * (points.length > 40 ? 0.8 : 0.68));
  const peak = peakOf(points);
  const texts = points.map((point) => drawable(point.text));
  // Below the base line a text would meet the labels of the points.
  const hasRoom =
    points.every(({ value }) => value >= 0) &&
    texts.every((label) => textWidth(label, tiny) <= slot - 4);
  return points.flatMap((point, index) => {
    const { value } = point;
    const middle = left + slot * (index + 0.5);
    const isPeak = point === peak;
    const fill = value < 0 ? color.below : isPeak ? color.peak : color.bar;
    const shown = bar(middle - barWidth / 2, barWidth, { from: yOf(0), to: yOf(value) }, fill);
    if (!hasRoom && !isPeak) return [shown];
    const label = fitWidth(texts[index] ?? '', 120, tiny);
    return [
      shown,
      text(label, within(middle, label, tiny), yOf(value) - 6, {
        size: tiny,
        fill: isPeak ? color.title : color.text,
        anchor: 'middle',
      }),
    ];
  });
}

/** Null where none is higher than nothing, or there is none to compare with. */
function peakOf(points: readonly SeriesPoint[]): SeriesPoint | null {
  if (points.length < 2) return null;
  const [first] = points.toSorted((a, b) => b.value - a.value);
  return first === undefined || first.value <= 0 ? null : first;
}

/** Where the middle of a text has to be for all of it to stay on the card. */
function within(middle: number, label: string, size: number): number {
  const half = textWidth(label, size) / 2;
  return Math.max(half + 8, Math.min(width - half - 8, middle));
}

/** Rounded where the value is, square on the base line. */
function bar(
  x: number,
  barWidth: number,
  { from, to }: { readonly from: number; readonly to: number },
  fill: string,
): string {
  const length = Math.abs(to - from);
  if (length < 0.25) return '';
  const radius = Math.min(4, barWidth / 2, length);
  const inward = to < from ? radius : -radius;
  const path = [
    `M${at(x)} ${at(from)}`,
    `V${at(to + inward)}`,
    `Q${at(x)} ${at(to)} ${at(x + radius)} ${at(to)}`,
    `H${at(x + barWidth - radius)}`,
    `Q${at(x + barWidth)} ${at(to)} ${at(x + barWidth)} ${at(to + inward)}`,
    `V${at(from)}Z`,
  ];
  return `<path d="${path.join('')}" fill="${fill}"/>`;
}

/** Every label, or every second, third … one, so that none touches the next. */
function pointLabels(points: readonly SeriesPoint[], { left, right }: Plot): readonly string[] {
  const slot = (right - left) / points.length;
  const labels = points.map(({ label }) => fitWidth(drawable(label), 120, small));
  const widest = Math.max(...labels.map((label) => textWidth(label, small)));
  const every = Math.max(1, Math.ceil((widest + 10) / slot));
  return labels.flatMap((label, index) => {
    if (index % every !== 0) return [];
    const middle = left + slot * (index + 0.5);
    const x = within(middle, label, small);
    return [text(label, x, height - 16, { size: small, fill: color.text, anchor: 'middle' })];
  });
}

function subtitleOf(
  { title, unit, pointNoun }: SeriesBlock,
  points: readonly SeriesPoint[],
  remark: string | null,
): string {
  const peak = peakOf(points);
  return [
    title.includes(unit) ? '' : `${unit} per ${pointNoun}`,
    remark ?? '',
    peak === null || remark !== null ? '' : `Most: ${peak.text} (${peak.label})`,
  ]
    .map(drawable)
    .filter((words) => words !== '')
    .join(' · ');
}

interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'middle' | 'end';
}

function text(plain: string, x: number, y: number, look: TextLook): string {
  if (plain === '') return '';
  const { size, fill, weight, anchor } = look;
  const optional = [
    weight === undefined ? '' : ` font-weight="${weight}"`,
    anchor === undefined ? '' : ` text-anchor="${anchor}"`,
  ].join('');
  return `<text x="${at(x)}" y="${at(y)}" font-size="${size}" fill="${fill}"${optional}>${escapeXml(plain)}</text>`;
}

/** Rounded, so that the same chart is the same text on every machine. */
const at = (place: number): string => String(Math.round(place * 100) / 100);

const escapeXml = (plain: string): string =>
  plain
    // https://www.w3.org/TR/xml/#charsets: two characters that XML cannot hold in any form.
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
