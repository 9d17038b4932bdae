/** Which tags a report lists: those that the gateway adds for callers' programs, all others, or some. Pure. */
import type { TagSettings } from '../config/config.ts';
import { programTag } from '../usage/usage-delta.ts';

/** Only a pattern that plainly takes them all out is trusted to do so. */
export function listsProgramTags({ exclude }: Pick<TagSettings, 'exclude'>): boolean {
  return !exclude.some((glob) => {
    const prefix = glob.slice(0, -1);
    return glob.endsWith('*') && !/[*?[\]{}]/.test(prefix) && programTag.startsWith(prefix);
  });
}

/** Whether it lists every tag but those. */
export function listsEveryTag({
  include,
  exclude,
}: Pick<TagSettings, 'include' | 'exclude'>): boolean {
  return (
    include.some((glob) => /^\*+$/.test(glob)) &&
    exclude.every((glob) => glob.startsWith(programTag)) &&
    !listsProgramTags({ exclude })
  );
}
