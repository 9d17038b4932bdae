/** A series as Slack's own chart. */
import type { SeriesBlock } from '../../message/message.ts';
import { cleanText } from '../clean-text.ts';
import { fitText } from '../fit-text.ts';
import { max } from './limits.ts';
import { type Part, part } from './parts.ts';

// https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block
export function chart(
  { title, name, unit, pointNoun }: SeriesBlock,
  points: readonly { readonly label: string; readonly value: number }[],
): Part {
  const labels = uniqueLabels(points.map(({ label }) => label));
  return part(
    {
      type: 'data_visualization',
      title: fitText(cleanText(title), max.chartTitle) || 'Chart',
      chart: {
        type: 'bar',
        series: [
          {
            name: fitText(cleanText(name), max.chartLabel) || 'Value',
            data: points.map(({ value }, index) => ({ label: labels[index] ?? '', value })),
          },
        ],
        axis_config: {
          categories: labels,
          x_label: fitText(capitalized(cleanText(pointNoun)), max.chartTitle) || 'Point',
          y_label: fitText(cleanText(unit), max.chartTitle) || 'Value',
        },
      },
    },
    labels.join('') + title,
  );
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Categories are told apart by their label alone. */
function uniqueLabels(labels: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return labels.map((label, index) => {
    const short = fitText(cleanText(label), max.chartLabel) || String(index + 1);
    const unique = seen.has(short) ? `${fitText(short, max.chartLabel - 4)} ${index + 1}` : short;
    seen.add(unique);
    return unique;
  });
}
