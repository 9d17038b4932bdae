/** The body of a Slack webhook by the published types, and the one block that these do not have yet. */
import type { KnownBlock } from '@slack/types';

export interface SlackMessage {
  readonly text: string;
  readonly blocks: (KnownBlock | DataVisualization)[];
}

/** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
interface DataVisualization {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar' | 'line' | 'area';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: {
      readonly categories: readonly string[];
      readonly x_label?: string;
      readonly y_label?: string;
    };
  };
}
