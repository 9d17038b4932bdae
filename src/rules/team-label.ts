/** What a team is called in a report, so that two teams never read as one. */
import type { TeamName } from '../queries/team-names.ts';
import { shortId } from './deployment-name.ts';

/** Sessions of LiteLLM's own pages; the id has no row in the table of teams. */
export const dashboardTeamId = 'litellm-dashboard';

/** `Growth`, `Growth (deleted)`, `Growth · 1f3a9c2b` where two share a name, or its id. */
export function teamLabels(
  teamIds: readonly (string | null)[],
  names: ReadonlyMap<string, TeamName>,
): readonly string[] {
  const plain = teamIds.map((teamId) => plainTeamLabel(teamId, names));
  const countOf = new Map<string, number>();
  for (const label of plain) countOf.set(label, (countOf.get(label) ?? 0) + 1);
  return plain.map((label, index) => {
    const teamId = teamIds[index] ?? null;
    const isShared = (countOf.get(label) ?? 0) > 1;
    return isShared && teamId !== null ? `${label} · ${shortId(teamId)}` : label;
  });
}

/** Where one team is named by itself. */
export function plainTeamLabel(
  teamId: string | null,
  names: ReadonlyMap<string, TeamName>,
): string {
  if (teamId === null) return '(no team)';
  if (teamId === dashboardTeamId) return 'LiteLLM dashboard';
  const name = names.get(teamId);
  const label = name?.alias ?? teamId;
  return name === undefined || name.isDeleted ? `${label} (deleted)` : label;
}
