/** Sends a test message to given destinations, by the path of every other message. */
import type { ToldMessage } from '../define/job.ts';
import type { BudgetEvent } from '../message/message.ts';
import { utcMinuteText } from '../time/format-time.ts';
import { version } from '../version.ts';
import { type SendByHandDeps, type SentByHand, sendByHand } from './send-by-hand.ts';

export async function sendTest(
  deps: SendByHandDeps,
  names: readonly string[],
  { isBudgetEvent = false }: { readonly isBudgetEvent?: boolean } = {},
): Promise<SentByHand> {
  const now = deps.clock.now();
  return sendByHand(
    deps,
    names.map((name) => ({
      identity: `test ${name}`,
      kind: 'test' as const,
      message: testMessage(name, now, isBudgetEvent),
      to: [name],
      timeZone: deps.config.timeZone,
    })),
  );
}

const testMessage = (destination: string, now: Date, isBudgetEvent: boolean): ToldMessage => ({
  title: 'TEST – tollbell',
  severity: 'info',
  summary: [
    'tollbell reaches ',
    { strong: destination },
    '. Reports and alerts will look like this.',
  ],
  blocks: [],
  footer: [[`${utcMinuteText(now)} · tollbell ${version}`]],
  about: {
    type: 'test',
    at: now.toISOString(),
    runId: `test ${destination}`,
    ...(isBudgetEvent ? { budgetEvent: testEvent } : {}),
  },
});

/** What LiteLLM's own webhook test sends. */
const testEvent: BudgetEvent = {
  spend: 1,
  max_budget: 0,
  soft_budget: null,
  token: null,
  customer_id: null,
  user_id: 'default_user_id',
  team_id: null,
  team_alias: null,
  organization_id: null,
  user_email: null,
  key_alias: null,
  projected_exceeded_date: null,
  projected_spend: null,
  event_group: 'key',
  alert_emails: null,
  max_budget_alert_emails: null,
  event: 'budget_crossed',
  event_message: 'User Budget: Budget Crossed\n Total Budget:`0`',
};
