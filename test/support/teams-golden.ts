/** The shape of our cards, held to Microsoft's published types by the compiler. */
import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** A spend report's card, shortened; the test holds what is drawn to the same properties. */
export const golden = {
  type: 'AdaptiveCard',
  $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText: 'Spend: $10.00',
  msteams: { width: 'full' },
  body: [
    {
      type: 'Container',
      style: 'emphasis',
      bleed: true,
      items: [
        {
          type: 'RichTextBlock',
          inlines: [{ type: 'TextRun', text: 'Spend', size: 'Large', weight: 'Bolder' }],
        },
      ],
    },
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            {
              type: 'RichTextBlock',
              inlines: [{ type: 'TextRun', text: 'Requests', isSubtle: true, size: 'Small' }],
            },
          ],
        },
      ],
    },
    {
      type: 'Chart.VerticalBar',
      title: 'Spend per day',
      xAxisTitle: 'day',
      yAxisTitle: 'USD',
      showBarValues: false,
      data: [{ x: 'Mon 16', y: 10 }],
      fallback: {
        type: 'Container',
        items: [
          {
            type: 'RichTextBlock',
            spacing: 'None',
            inlines: [{ type: 'TextRun', text: '▇', fontType: 'Monospace', size: 'Small' }],
          },
        ],
      },
    },
    {
      type: 'Table',
      gridStyle: 'default',
      showGridLines: false,
      fallback: { type: 'Container', items: [] },
      columns: [{ width: 2, horizontalCellContentAlignment: 'Right' }],
      rows: [
        {
          type: 'TableRow',
          cells: [
            {
              type: 'TableCell',
              items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '$10.00' }] }],
            },
          ],
        },
      ],
    },
  ],
} satisfies IAdaptiveCard;
