/**
 * A chart as a PNG, by resvg with fonts of our own, so that it is the same on every machine. The
 * native module is loaded when it is first needed and may be missing: then there is no picture.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as ResvgModule from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const fontFiles = ['Inter-Regular.ttf', 'Inter-SemiBold.ttf'].map((name) =>
  fileURLToPath(new URL(`./fonts/${name}`, import.meta.url)),
);
/** Two pixels for each of the drawing's, for dense displays. */
const zoom = 2;

/** A message is drawn twice, on time and late, with the same charts. */
const keptMax = 4;
const kept = new Map<string, string | null>();

/** Base64; null when it cannot be rasterised. */
export function chartPng(svg: string): string | null {
  const known = kept.get(svg);
  if (known !== undefined) return known;
  const png = rasterise(svg);
  const [oldest] = kept.keys();
  if (kept.size >= keptMax && oldest !== undefined) kept.delete(oldest);
  kept.set(svg, png);
  return png;
}

/** No failure of a picture may stop its message, so whatever is thrown becomes null. */
function rasterise(svg: string): string | null {
  try {
    const { Resvg }: typeof ResvgModule = require('@resvg/resvg-js');
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
    });
    return drawing.render().asPng().toString('base64');
  } catch {
    return null;
  }
}
