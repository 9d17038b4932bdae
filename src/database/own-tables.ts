/** Our own tables, in the schema `tollbell`; migrations bring them about. */
import type { Generated } from 'kysely';

export interface OwnTables {
  /** One row per message that was handed to a destination by hand. */
  'tollbell.delivery': {
    id: Generated<string>;
    run_id: string;
    job: string;
    window_start: Date;
    window_end: Date;
    time_zone: string;
    destination: string;
    outcome: string;
    reason: string | null;
    status_code: number | null;
    body_sha256: string;
    sent_at: Date;
  };
}
