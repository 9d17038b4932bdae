/** What `tracking-alerts` keeps of an episode, and what its words depend on. */
import type { TrackingSettings } from '../../src/config/config.ts';
import type { AlertFrame } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import type { UnpricedTokens } from '../../src/queries/unpriced-tokens.ts';
import type { TokenPrices } from '../../src/rules/estimate-price.ts';
import type { ToldCount } from '../../src/rules/told-again.ts';
import type { RowDetail, RowExtra } from '../rows/row-extra.ts';

/** What the gateway says itself of a cost that it could not track will be a third `about`. */
export interface TrackingDetail extends RowDetail {
  /** `unpriced`: other answers of the model cost something. `unknown-price`: none ever did. */
  readonly about: 'unpriced' | 'unknown-price';
  /** As other answers of the model show; null where none cost anything. */
  readonly prices: TokenPrices | null;
  readonly told: ToldCount;
}

export interface TrackingExtra extends RowExtra {
  /** By model; none where reading took too long. */
  readonly tokens: ReadonlyMap<string, UnpricedTokens>;
}

export type TrackingNews = News<TrackingDetail>;
export type TrackingFrame = AlertFrame<TrackingSettings>;
