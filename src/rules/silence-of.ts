/** Which silence a message falls under. Pure. */
import type { RouteRule } from '../config/config.ts';
import type { Telling, Told } from '../define/alert.ts';
import type { ToldMessage } from '../define/job.ts';
import { misfitOf, type RoutedMessage } from './route-message.ts';

/** As a route fits, without the places. */
export type Matchers = Pick<
  RouteRule,
  'types' | 'severities' | 'teams' | 'tags' | 'models' | 'entities'
>;

export interface Silence extends Matchers {
  readonly id: number;
  readonly author: string;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The first that fits and is in force; null where the message is to be sent. */
export function silenceOf<One extends Silence>(
  message: RoutedMessage,
  silences: readonly One[],
  now: Date,
): One | null {
  const inForce = silences.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  return inForce.find((silence) => misfitOf(silence, message) === null) ?? null;
}

/** Of what is told together: silenced as a whole, or because every single one of it is. */
export function silenceOfTold<One extends Silence>(
  { message, each }: Told,
  silences: readonly One[],
  now: Date,
): One | null {
  const of = ({ about, severity }: ToldMessage): One | null =>
    silenceOf({ ...about, severity }, silences, now);
  const own = of(message);
  if (own !== null || each === null) return own;
  const ofEach = each.map(of);
  return ofEach.every((one) => one !== null) ? (ofEach[0] ?? null) : null;
}

/** What is told together and falls under a silence only in part is told in two parts. */
export function splitSilenced(
  tellings: readonly Telling[],
  told: readonly Told[],
  silences: readonly Silence[],
  now: Date,
): readonly Telling[] {
  return tellings.flatMap((telling, index): readonly Telling[] => {
    const one = told[index];
    const each = one?.each ?? null;
    if (one === undefined || each === null) return [telling];
    if (silenceOfTold(one, silences, now) !== null) return [telling];
    const isHeld = each.map(
      ({ about, severity }) => silenceOf({ ...about, severity }, silences, now) !== null,
    );
    const parts = [true, false].map((wanted) =>
      telling.news.filter((_, at) => isHeld[at] === wanted),
    );
    return parts
      .filter((news) => news.length > 0)
      .map((news) => ({ ...telling, news, kind: news.length === 1 ? 'single' : telling.kind }));
  });
}
