/** Sends a test message to given destinations, by the path of every other message. */
import type { ToldMessage } from '../define/job.ts';
import { utcMinuteText } from '../time/format-time.ts';
import { version } from '../version.ts';
import { type SendByHandDeps, type SentByHand, sendByHand } from './send-by-hand.ts';

export async function sendTest(
  deps: SendByHandDeps,
  names: readonly string[],
): Promise<SentByHand> {
  const now = deps.clock.now();
  return sendByHand(
    deps,
    names.map((name) => ({
      identity: `test ${name}`,
      kind: 'test' as const,
      message: testMessage(name, now),
      to: [name],
      timeZone: deps.config.timeZone,
    })),
  );
}

const testMessage = (destination: string, now: Date): ToldMessage => ({
  title: 'TEST – tollbell',
  severity: 'info',
  summary: [
    'tollbell reaches ',
    { strong: destination },
    '. Reports and alerts will look like this.',
  ],
  blocks: [],
  footer: [[`${utcMinuteText(now)} · tollbell ${version}`]],
  about: { type: 'test', at: now.toISOString(), runId: `test ${destination}` },
});
