/** Our migrations in order; forward only, never edited once released. */
import type { Migration } from 'kysely/migration';
import * as delivery from './0001-delivery.ts';
import * as outbox from './0002-outbox.ts';
import * as plainDrawing from './0003-plain-drawing.ts';
import * as routing from './0004-routing.ts';
import * as usage from './0005-usage.ts';
import * as alerts from './0006-alerts.ts';
import * as events from './0007-events.ts';
import * as seenEntities from './0008-seen-entities.ts';
import * as silences from './0009-silences.ts';
import * as speaker from './0010-speaker.ts';
import * as usageWeeks from './0011-usage-weeks.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-delivery': delivery,
  '0002-outbox': outbox,
  '0003-plain-drawing': plainDrawing,
  '0004-routing': routing,
  '0005-usage': usage,
  '0006-alerts': alerts,
  '0007-events': events,
  '0008-seen-entities': seenEntities,
  '0009-silences': silences,
  '0010-speaker': speaker,
  '0011-usage-weeks': usageWeeks,
};
