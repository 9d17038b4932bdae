/** Our migrations in order; forward only, never edited once released. */
import type { Migration } from 'kysely/migration';
import * as delivery from './0001-delivery.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-delivery': delivery,
};
