/** Slow answers, by the threshold of their model, call type or first token. */
import type { SlowSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import { type RowExtra, readRowExtra } from './rows/row-extra.ts';
import { composeSlow } from './slow/compose-slow.ts';
import { findSlow } from './slow/find-slow.ts';
import { slowExamples } from './slow/slow-examples.ts';
import type { SlowDetail } from './slow/slow-frame.ts';

export default defineAlert<SlowSettings, SlowDetail, RowExtra>({
  name: 'slow-alerts',
  alertTypes: ['llm_too_slow'],
  description: 'answers, or first tokens, that took longer than they may',
  reads: 'answers in the spend log',
  needs: 'nothing; a request has a row once it has ended',
  settingsKey: 'llm_too_slow',
  settings: (config) => config.alerts.llm_too_slow,
  policy: (config) => config.alerts.llm_too_slow,
  look: findSlow,
  enrich: (news, context) => readRowExtra(news, context, { isOfModel: true, needsMessages: false }),
  compose: composeSlow,
  tellsProgramsEach: true,
  examples: slowExamples,
});
