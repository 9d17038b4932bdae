/** What Slack's answer to a post means. */
import type { Answer, Outcome } from '../../define/define-destination.ts';
import { judgeStatus } from '../judge-status.ts';

/** Words of Slack that mean no, whatever the status. */
const refusals =
  /^(invalid_|no_|channel_|action_prohibited|team_disabled|posting_to_|user_not_found)/;

export function judge(answer: Answer): Outcome {
  const outcome = judgeStatus(answer);
  return outcome.kind === 'delivered' && refusals.test(outcome.detail)
    ? { kind: 'rejected', reason: 'bad-request', detail: outcome.detail }
    : outcome;
}
