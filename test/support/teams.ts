/** Thirty teams with spend, of which the first twenty name a destination in their metadata. */
import type { TestDatabase } from './postgres.ts';
import { insertRequests, insertTeam } from './rows.ts';

export interface SeededTeam {
  readonly id: string;
  readonly alias: string;
  /** Name of its destination; null for none. */
  readonly to: string | null;
  /** What it spent in the week, as it is printed. */
  readonly spendText: string;
}

/** Amounts that no other team, part or total has, so that finding one says whose it is. */
const spendUsdOf = (index: number): number => 101.17 + index * 13.31;

export const thirtyTeams: readonly SeededTeam[] = Array.from({ length: 30 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  return {
    id: `0000${number}aa-team-id`,
    alias: `squad-${number}`,
    to: index < 20 ? `room-${number}` : null,
    spendText: `$${spendUsdOf(index).toFixed(2)}`,
  };
});

/**
 * Three requests for each team: two in the week of 16 November 2026, one in the week before; and one
 * of nobody at each end of the log.
 */
export async function insertThirtyTeams(database: TestDatabase): Promise<void> {
  for (const { id, alias, to } of thirtyTeams) {
    await insertTeam(database, { id, alias });
    if (to !== null) await nameDestination(database, id, to);
  }
  await insertRequests(database, [
    { at: '2026-11-01T10:00:00Z', spendUsd: 1 },
    { at: '2026-11-23T08:00:00Z', spendUsd: 1 },
    ...thirtyTeams.flatMap(({ id, alias }, index) => {
      const common = {
        teamId: id,
        modelGroup: `model-of-${alias}`,
        tags: [`tag-of-${alias}`],
        metadata: { user_api_key_alias: `key-of-${alias}`, user_api_key_team_alias: alias },
      };
      return [
        { ...common, at: '2026-11-10T10:00:00Z', spendUsd: 50 },
        { ...common, at: '2026-11-17T10:00:00Z', spendUsd: 1 },
        { ...common, at: '2026-11-19T10:00:00Z', spendUsd: (spendUsdOf(index) - 1).toFixed(2) },
      ];
    }),
  ]);
}

/** What stands under `tollbell_destination`, beside a secret that nobody may read. */
export async function nameDestination(
  database: TestDatabase,
  teamId: string,
  named: unknown,
): Promise<void> {
  await database.query(`update "LiteLLM_TeamTable" set metadata = $2 where team_id = $1`, [
    teamId,
    JSON.stringify({ callback_secret: 'planted-secret', tollbell_destination: named }),
  ]);
}
