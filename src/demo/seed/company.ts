/** The people of the made-up company: organizations, teams, users, keys, customers. */
import type { Random } from '../../effects/random.ts';
import { hex, pick, uuid } from './draw.ts';

export interface Team {
  readonly id: string;
  readonly alias: string | null;
  readonly organizationId: string;
  readonly weight: number;
  readonly keyCount: number;
  readonly maxBudgetUsd: number | null;
  /** `archived`: a copy was kept. `forgotten`: only its requests remember it. */
  readonly fate: 'live' | 'archived' | 'forgotten';
  readonly tags: readonly string[];
}

export interface Key {
  readonly token: string;
  readonly alias: string | null;
  readonly team: Team | null;
  readonly userId: string;
  readonly isDeleted: boolean;
  readonly weight: number;
}

export interface User {
  readonly id: string;
  readonly email: string;
  readonly teamId: string | null;
}

export interface Company {
  readonly organizationIds: readonly string[];
  readonly teams: readonly Team[];
  readonly users: readonly User[];
  readonly keys: readonly [Key, ...Key[]];
  readonly customers: readonly [string, ...string[]];
}

type TeamLine = readonly [
  alias: string | null,
  weight: number,
  keyCount: number,
  maxBudgetUsd: number | null,
  fate: Team['fate'],
  tags: readonly string[],
];

const teamLines: readonly TeamLine[] = [
  ['support-bot', 30, 34, 4_000, 'live', ['project:helpdesk', 'env:prod', 'cost-center:4100']],
  ['search', 24, 28, 3_500, 'live', ['project:atlas', 'env:prod', 'cost-center:4200']],
  ['research', 18, 30, 2_500, 'live', ['project:lumen', 'env:staging', 'cost-center:7000']],
  ['data-platform', 12, 22, 1_500, 'live', ['project:atlas', 'env:prod', 'cost-center:4300']],
  ['robot-fleet', 10, 18, 1_800, 'live', ['project:fleet', 'env:prod', 'cost-center:5100']],
  ['mobile', 7, 16, 800, 'live', ['project:app', 'env:prod', 'cost-center:4400']],
  ['growth', 5, 12, 500, 'live', ['project:campaigns', 'env:prod', 'cost-center:6100']],
  ['growth', 4, 10, 400, 'live', ['project:onboarding', 'env:staging', 'cost-center:6200']],
  ['legal', 3, 8, 300, 'live', ['project:contracts', 'env:prod', 'cost-center:8100']],
  ['finance', 2.5, 8, 250, 'live', ['project:invoices', 'env:prod', 'cost-center:8200']],
  ['people', 1.5, 6, 150, 'live', ['project:handbook', 'env:prod', 'cost-center:8300']],
  ['security', 2, 8, null, 'live', ['project:triage', 'env:prod', 'cost-center:9100']],
  [null, 1, 4, null, 'live', ['project:intern', 'env:dev', 'cost-center:0']],
  ['translation', 3, 8, 300, 'archived', ['project:polyglot', 'env:prod', 'cost-center:6300']],
  ['prototypes', 1.5, 5, null, 'forgotten', ['project:skunk', 'env:dev', 'cost-center:0']],
];

const firstNames = [
  'ada',
  'ben',
  'chloe',
  'dmitri',
  'elif',
  'femi',
  'greta',
  'hiro',
  'ines',
  'jonas',
] as const;
const lastNames = [
  'moreau',
  'okafor',
  'lindqvist',
  'tanaka',
  'garcia',
  'novak',
  'haddad',
  'weber',
] as const;

export function makeCompany(random: Random): Company {
  const organizationIds = [uuid(random), uuid(random)];
  const teams = teamLines.map(
    ([alias, weight, keyCount, maxBudgetUsd, fate, tags], index): Team => ({
      id: uuid(random),
      alias,
      organizationId: organizationIds[index % 2] ?? '',
      weight,
      keyCount,
      maxBudgetUsd,
      fate,
      tags,
    }),
  );
  const users = firstNames.flatMap((first) =>
    lastNames.map((last): User => {
      const team = pick(random, [null, ...teams.filter(({ fate }) => fate === 'live')]);
      return {
        id: `${first}.${last}`,
        email: `${first}.${last}@halden.example`,
        teamId: team?.id ?? null,
      };
    }),
  );
  const userIds: readonly [string, ...string[]] = ['default_user_id', ...users.map(({ id }) => id)];
  const keys = teams.flatMap((team) =>
    Array.from({ length: team.keyCount }, (_, index): Key => {
      const purpose = pick(random, ['api', 'batch', 'notebook', 'ci', 'agent'] as const);
      return {
        token: hex(random, 64),
        alias: index % 11 === 10 ? null : `${team.alias ?? 'unnamed'}-${purpose}-${index + 1}`,
        team,
        userId: index % 5 === 0 ? '' : pick(random, userIds),
        isDeleted: team.fate !== 'live' || index % 13 === 12,
        // Few keys do most of the work.
        weight: team.weight / (index + 1),
      };
    }),
  );
  const personal = Array.from(
    { length: 12 },
    (_, index): Key => ({
      token: hex(random, 64),
      alias: `personal-${index + 1}`,
      team: null,
      userId: pick(random, userIds),
      isDeleted: false,
      weight: 1.2 / (index + 1),
    }),
  );
  const master: Key = {
    token: 'litellm_proxy_master_key',
    alias: null,
    team: null,
    userId: 'default_user_id',
    isDeleted: false,
    weight: 0.3,
  };
  const customers: readonly string[] = Array.from(
    { length: 60 },
    (_, index) => `customer-${String(index + 1).padStart(3, '0')}`,
  );
  return {
    organizationIds,
    teams,
    users,
    keys: [master, ...keys, ...personal],
    customers: ['customer-000', ...customers],
  };
}
