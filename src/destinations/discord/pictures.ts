/** The charts of a message as pictures that go along; what cannot be drawn stays text, and that is said. */
import type { DrawnFile } from '../../define/define-destination.ts';
import type { Message, SeriesBlock } from '../../message/message.ts';
import { chartPng } from '../chart/chart-png.ts';
import { seriesSvg } from '../chart/series-svg.ts';
import { cleanText } from '../clean-text.ts';
import { fitText } from '../fit-text.ts';
import { max } from './limits.ts';
import { measure } from './markdown.ts';

export interface Picture {
  readonly block: SeriesBlock;
  readonly file: DrawnFile;
  /** What it shows, for who does not see it. */
  readonly description: string;
}

export interface Pictures {
  readonly pictures: readonly Picture[];
  readonly cuts: readonly string[];
}

/** The first charts of a message. */
export function picturesOf({ blocks }: Message): Pictures {
  const pictures: Picture[] = [];
  const cuts: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'series' || pictures.length === max.pictures) continue;
    const svg = seriesSvg(block);
    if (svg === null) continue;
    const base64 = chartPng(svg);
    if (base64 === null) {
      cuts.push(`chart '${cleanText(block.title)}' drawn as text, since no picture could be made`);
      continue;
    }
    const name = pictures.length === 0 ? 'chart.png' : `chart-${pictures.length + 1}.png`;
    const file = { name, contentType: 'image/png', base64 };
    pictures.push({ block, file, description: descriptionOf(block) });
  }
  return { pictures, cuts };
}

function descriptionOf({ title, points }: SeriesBlock): string {
  const values = points.map(({ label, text }) => `${label} ${text}`).join(', ');
  return fitText(cleanText(`Bar chart, ${title}: ${values}`), max.pictureDescription, { measure });
}
