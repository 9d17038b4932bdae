/** The chart as a picture: what it shows, that it is the same everywhere, and that text is text. */
import { execFileSync } from 'node:child_process';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import { chartPng } from '../../src/destinations/chart/chart-png.ts';
import { seriesSvg } from '../../src/destinations/chart/series-svg.ts';
import { textWidth } from '../../src/destinations/chart/text-width.ts';
import { valueAxis } from '../../src/destinations/chart/value-axis.ts';
import type { SeriesBlock, SeriesPoint } from '../../src/message/message.ts';

const fonts = {
  fontFiles: ['Regular', 'SemiBold'].map(
    (weight) => `src/destinations/chart/fonts/Inter-${weight}.ttf`,
  ),
  loadSystemFonts: false,
  defaultFontFamily: 'Inter',
};
const series = (points: readonly SeriesPoint[]): SeriesBlock => ({
  kind: 'series',
  title: 'Spend per day, USD',
  name: 'Spend',
  unit: 'USD',
  pointNoun: 'day',
  points,
});
const ofValues = (values: readonly number[]): SeriesBlock =>
  series(values.map((value, index) => ({ label: `${index + 1} Oct`, value, text: `$${value}` })));

/** Every text of a chart, with the box that it really takes. */
function texts(svg: string): readonly { text: string; left: number; right: number; y: number }[] {
  return [...svg.matchAll(/<text [^>]*y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([element, y, text]) => {
      const box = new Resvg(`${svg.split('\n')[0]}${element}</svg>`, { font: fonts }).getBBox();
      return {
        text: text ?? '',
        left: box?.x ?? 0,
        right: (box?.x ?? 0) + (box?.width ?? 0),
        y: Number(y),
      };
    },
  );
}
const barCount = (svg: string): number => svg.match(/<path /g)?.length ?? 0;

describe('the axis', () => {
  test.each([
    [[1842.1, 980.1], 'USD', ['$0', '$500', '$1,000', '$1,500', '$2,000']],
    [[0.34], 'USD', ['$0', '$0.10', '$0.20', '$0.30', '$0.40']],
    [[3], 'requests', ['0', '1', '2', '3']],
    [[-4_200_000, 1_000_000], 'tokens', ['-6M', '-4M', '-2M', '0', '2M']],
    [[12_400_000_000], 'tokens', ['0', '5B', '10B', '15B']],
    [[0, 0], 'USD', ['$0', '$1']],
    [[], 'USD', ['$0', '$1']],
    [[1e15], 'tokens', ['0', '250T', '500T', '750T', '1,000T']],
  ])('%j %s', (values, unit, expected) => {
    const { ticks, format } = valueAxis(values, unit);

    expect(ticks.map(format)).toEqual(expected);
  });

  test('holds every value between two and six ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true })), (values) => {
        const { ticks } = valueAxis(values, 'USD');

        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(Math.min(0, ...values)).toBeGreaterThanOrEqual((ticks[0] ?? 0) - 1e-3);
        expect(Math.max(0, ...values)).toBeLessThanOrEqual((ticks.at(-1) ?? 0) + 1e-3);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

test('the chart of the spend report shows every day with its value', () => {
  const block = jobs
    .flatMap((job) => job.exampleMessage().blocks)
    .find((candidate) => candidate.kind === 'series');
  const svg = seriesSvg(block ?? expect.fail('no series')) ?? '';
  const shown = texts(svg).map(({ text }) => text);

  expect(barCount(svg)).toBe(7);
  expect(shown).toEqual(
    expect.arrayContaining(['Spend per day, USD', 'Most: $1,842.10 (Thu 19)', 'Mon 16', '$980.10']),
  );
});

test.each([1, 7, 14, 31, 62, 200, 5_000])(
  'of %i points no two labels touch, and none leaves the card',
  (count) => {
    const svg = seriesSvg(ofValues(Array.from({ length: count }, (_, index) => 10 + index))) ?? '';
    const all = texts(svg);
    const labels = all.filter(({ text, y }) => / Oct$/.test(text) && y > 290);
    const gaps = labels.slice(1).map(({ left }, index) => left - (labels[index]?.right ?? 0));

    expect(labels.length).toBeGreaterThan(0);
    expect(Math.min(Number.POSITIVE_INFINITY, ...gaps)).toBeGreaterThan(4);
    expect(Math.min(...all.map(({ left }) => left))).toBeGreaterThan(0);
    expect(Math.max(...all.map(({ right }) => right))).toBeLessThan(640);
  },
);

test('text is never wider than was reckoned', () => {
  for (const sample of ['$1,842.10', 'Mon 16', '22 Nov 2026', 'WWW mmm', 'research', 'Ж Ω é ß']) {
    const element = `<text x="0" y="20" font-size="12">${sample}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="40" font-family="Inter">${element}</svg>`;
    const { width } = new Resvg(svg, { font: fonts }).getBBox() ?? expect.fail('nothing drawn');

    expect(textWidth(sample, 12)).toBeGreaterThanOrEqual(width);
  }
});

test('what is no number is left out, what is below zero hangs from the base line', () => {
  const svg = seriesSvg(ofValues([10, Number.NaN, -5, Number.POSITIVE_INFINITY, 0])) ?? '';

  expect(barCount(svg)).toBe(2);
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test.each([
  ['no points', []],
  ['no numbers', [Number.NaN, Number.NEGATIVE_INFINITY]],
])('of %s there is no chart', (_, values) => {
  expect(seriesSvg(ofValues(values))).toBeNull();
});

test('names are text in it, and never markup', () => {
  const name = '</text><script>alert(1)</script><image href="file:///etc/passwd"/> & "x" \'y\'';
  const svg = seriesSvg({
    ...series([{ label: name, value: 1, text: name }]),
    title: name,
    unit: name,
    pointNoun: name,
  });

  const elements = new Set(svg?.match(/<\/?[a-z]+/g));
  expect([...elements].toSorted()).toEqual(
    ['</svg', '</text', '<line', '<path', '<rect', '<svg', '<text'].toSorted(),
  );
  expect(chartPng(svg ?? '')).not.toBeNull();
});

test('scripts that the fonts do not have become an ellipsis, no empty boxes', () => {
  const svg = seriesSvg({ ...ofValues([1]), title: 'Zürich Ж 日本 🚀 שלום' });

  expect(svg).toContain('>Zürich Ж … … …</text>');
});

test('the picture is the same twice, of twice the size, and takes no fonts of the machine', () => {
  const svg = seriesSvg(ofValues([3, 1, 2])) ?? '';
  const png = Buffer.from(chartPng(svg) ?? '', 'base64');
  const again = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: fonts }).render();

  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 640]);
  expect(png.equals(again.asPng())).toBe(true);
  expect(png.length).toBeLessThan(150_000);
});

test('what cannot be drawn is no picture and no error', () => {
  expect(chartPng('<svg')).toBeNull();
});

test('without the native library a message goes out with its sparkline, and says so', () => {
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(specifier, context, next) {
        if (specifier === '@resvg/resvg-js') throw new Error('no such binary');
        return next(specifier, context);
      },
    });
    const { default: discord } = await import('./src/destinations/discord.ts');
    const { jobs } = await import('./jobs/index.ts');
    const message = jobs.find(({ name }) => name === 'spend-reports').exampleMessage();
    console.log(JSON.stringify(discord.draw(message)));`;
  const drawing = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );

  expect(drawing.files).toBeUndefined();
  expect(drawing.body).not.toContain('attachment:');
  expect(drawing.body).toMatch(/[▁▂▃▄▅▆▇█]{7}/);
  expect(drawing.cuts).toEqual([
    "chart 'Spend per day, USD' drawn as text, since no picture could be made",
  ]);
});
