/** Which news goes into one message. Pure. */
import type { AlertType } from '../config/alert-types.ts';
import type { AnyNews, Telling } from '../define/alert.ts';

export interface GroupInputs {
  readonly news: readonly AnyNews[];
  readonly typeOf: (news: AnyNews) => AlertType;
  /** Whether what it was found in was never looked at before. */
  readonly isFound: (news: AnyNews) => boolean;
}

/** More messages than this at once are one: nobody reads them all. */
export const messagesMax = 20;

/**
 * What was there at a first look is one message; what belongs together another; what ends is told
 * apart from what begins. News of different types never share a message, since types have routes.
 */
export function groupNews({ news, typeOf, isFound }: GroupInputs): readonly Telling[] {
  const types = [...new Set(news.map(typeOf))];
  return types.flatMap((alertType): readonly Telling[] => {
    const own = news.filter((one) => typeOf(one) === alertType);
    const found = own.filter((one) => isFound(one) && one.kind === 'first');
    const rest = own.filter((one) => !found.includes(one));
    const tellings = [
      ...(found.length === 0 ? [] : [tellingOf(alertType, found, 'found')]),
      ...byGroup(rest).map((several) => tellingOf(alertType, several, 'group')),
    ];
    if (tellings.length <= messagesMax) return tellings;
    return [
      ...(found.length === 0 ? [] : [tellingOf(alertType, found, 'found')]),
      ...[rest.filter(hasEnded), rest.filter((one) => !hasEnded(one))]
        .filter((several) => several.length > 0)
        .map((several) => tellingOf(alertType, several, 'flood')),
    ];
  });
}

/** One thing alone is told as it is, however it came about. */
const tellingOf = (
  alertType: AlertType,
  news: readonly AnyNews[],
  kind: Telling['kind'],
): Telling => ({ alertType, news, kind: news.length === 1 ? 'single' : kind });

function byGroup(news: readonly AnyNews[]): readonly (readonly AnyNews[])[] {
  const groups = new Map<string, AnyNews[]>();
  for (const one of news) {
    const group = one.group === null ? `subject ${one.subject}` : `group ${one.group}`;
    const key = `${hasEnded(one)} ${group}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

const hasEnded = ({ kind }: AnyNews): boolean => kind === 'resolved';
