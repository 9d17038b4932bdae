/** Requests of the made-up company, as LiteLLM's writers put them into the spend log. */
import type { Random } from '../../effects/random.ts';
import { busyness, type Incident, makeIncidents } from './calendar.ts';
import type { Company, Key } from './company.ts';
import { type Deployment, fallbackOf } from './deployments.ts';
import { hex, pick, spread, weighted } from './draw.ts';
import { everydayError, outageError, type SeedError } from './errors.ts';

const dayMs = 86_400_000;

/** One row of `LiteLLM_SpendLogs`; names are the columns. */
export interface SpendLogRow {
  readonly request_id: string;
  readonly call_type: string;
  readonly api_key: string;
  readonly spend: number;
  readonly total_tokens: number;
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly startTime: number;
  readonly endTime: number;
  readonly completionStartTime: number;
  readonly model: string;
  readonly model_id: string;
  readonly model_group: string;
  readonly custom_llm_provider: string;
  readonly api_base: string;
  readonly user: string;
  readonly metadata: string;
  readonly cache_hit: string;
  readonly request_tags: string | null;
  readonly team_id: string | null;
  readonly organization_id: string | null;
  readonly end_user: string;
  readonly requester_ip_address: string;
  readonly session_id: string;
  readonly status: string | null;
  readonly request_duration_ms: number | null;
  readonly litellm_call_id: string;
}

export interface MakeRequestsOptions {
  readonly company: Company;
  readonly deployments: readonly [Deployment, ...Deployment[]];
  readonly untilMs: number;
  readonly days: number;
  readonly requestCount: number;
}

const agents = ['OpenAI/Python 1.99.1', 'litellm/1.83.2', 'langchain/0.3.7', 'curl/8.5.0'] as const;
const burstShare = 0.02;
/** Of the last minutes, to the deployment that fails in them: at night it would see none else. */
const lastCount = 120;

export function makeRequests(
  random: Random,
  { company, deployments, untilMs, days, requestCount }: MakeRequestsOptions,
): readonly SpendLogRow[] {
  const incidents = makeIncidents(untilMs);
  const fromMs = untilMs - days * dayMs;
  const drawDeployment = weighted(deployments, ({ weight }) => weight);
  const drawKey = weighted(company.keys, ({ weight }) => weight);
  const byGroup = Map.groupBy(deployments, ({ group }) => group);
  const burstKey = company.keys.find(({ alias }) => alias?.includes('-batch-')) ?? company.keys[0];
  const burstModel = deployments.find(({ group }) => group === 'gpt-4o-mini') ?? deployments[0];
  const failingModel = deployments.find(incidents.lastMinutes.hits) ?? deployments[0];
  const burstCount = Math.ceil(requestCount * burstShare);
  const drawOf = (group: string, avoid: Deployment): Deployment => {
    const members = (byGroup.get(group) ?? []).filter((member) => member !== avoid);
    return pick(random, [members[0] ?? avoid, ...members.slice(1)]);
  };

  const rows: SpendLogRow[] = [];
  for (let index = 0; index < requestCount; index += 1) {
    const isBurst = index < burstCount;
    const isLast = !isBurst && index < burstCount + lastCount;
    const startMs = isBurst
      ? within(random, incidents.burst)
      : isLast
        ? within(random, incidents.lastMinutes)
        : workingInstant(random, fromMs, untilMs);
    const key = isBurst ? burstKey : drawKey(random);
    const asked = isBurst ? burstModel : isLast ? failingModel : drawDeployment(random);
    const isDown = (deployment: Deployment): boolean =>
      [incidents.outage, incidents.regionOutage, incidents.lastMinutes].some(
        (incident: Incident) =>
          incident.hits(deployment) && startMs >= incident.start && startMs < incident.end,
      );

    const isOutage = isDown(asked) && random() < 0.85;
    const hasFailed = isOutage || random() < 0.014;
    const fallback = fallbackOf[asked.group];
    const fallsBack = fallback !== undefined && (isOutage ? random() < 0.6 : random() < 0.012);
    const answering = fallsBack ? drawOf(fallback, asked) : asked;
    const isRescued = fallsBack && random() < 0.97;
    const error =
      hasFailed || (fallsBack && !isRescued)
        ? isOutage
          ? outageError(random)
          : everydayError(random)
        : null;
    rows.push(
      makeRow(random, {
        company,
        key,
        startMs,
        deployment: isRescued ? answering : asked,
        askedGroup: asked.group,
        fallbackCount: fallsBack ? (isRescued ? 1 : 2) : 0,
        error: isRescued ? null : error,
        slowness:
          startMs >= incidents.slowFrom && asked.model === 'vertex_ai/gemini-2.5-pro' ? 3.4 : 1,
        untilMs,
      }),
    );
  }
  return rows.toSorted((one, other) => one.endTime - other.endTime);
}

const within = (
  random: Random,
  { start, end }: { readonly start: number; readonly end: number },
): number => start + random() * (end - start);

function workingInstant(random: Random, fromMs: number, untilMs: number): number {
  for (;;) {
    const instantMs = fromMs + random() * (untilMs - fromMs);
    if (random() < busyness(instantMs)) return instantMs;
  }
}

interface RowInputs {
  readonly company: Company;
  readonly key: Key;
  readonly startMs: number;
  readonly deployment: Deployment;
  readonly askedGroup: string;
  readonly fallbackCount: number;
  readonly error: SeedError | null;
  readonly slowness: number;
  readonly untilMs: number;
}

function makeRow(random: Random, inputs: RowInputs): SpendLogRow {
  const { company, key, deployment, askedGroup, fallbackCount, error, slowness, untilMs } = inputs;
  const startMs = Math.min(Math.floor(inputs.startMs), untilMs - 1);
  const isCacheHit = error === null && deployment.kind === 'chat' && random() < 0.04;
  const isStream = deployment.kind === 'chat' && random() < 0.55;
  const promptTokens = error === null ? promptSize(random, deployment) : 0;
  const completionTokens =
    error === null && deployment.kind === 'chat'
      ? Math.max(1, Math.round(spread(random, 620, 0.9)))
      : 0;
  const durationMs =
    error === null ? duration(random, deployment, completionTokens, isCacheHit, slowness) : 0;
  // Failures are stamped when they are written: both ends alike, in most gateways.
  const endMs = startMs + (error === null ? durationMs : random() < 0.2 ? 3 : 0);
  const spendUsd =
    error === null && !isCacheHit ? cost(deployment, promptTokens, completionTokens) : 0;
  // Newer gateways name the deployment of a failure, older ones and refusals do not.
  const isAttributed = error === null || (error.isFromProvider && random() < 0.85);
  const callId = hex(random, 32);
  const requestId = isCacheHit
    ? `chatcmpl-${callId}_cache_hit${Math.floor(endMs / 1000)}`
    : `chatcmpl-${callId}`;
  const isDashboard = key.team === null && key.alias !== null && random() < 0.1;
  const hasStatus = random() > 0.01;
  return {
    request_id: requestId,
    call_type: callType(random, deployment, error),
    api_key: key.token,
    spend: spendUsd,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    startTime: startMs,
    endTime: endMs,
    completionStartTime: isStream ? startMs + Math.round(durationMs * 0.18) : endMs,
    model: isAttributed ? deployment.model : askedGroup,
    model_id: isAttributed ? deployment.id : '',
    model_group: isAttributed ? deployment.group : '',
    custom_llm_provider: isAttributed ? deployment.provider : '',
    api_base: isAttributed ? deployment.apiBase : '',
    user: key.userId,
    metadata: metadata({
      key,
      error,
      fallbackCount,
      askedGroup,
      hasStatus,
      retries: random() < 0.03 ? 1 : 0,
    }),
    cache_hit: isCacheHit ? 'True' : random() < 0.6 ? 'False' : random() < 0.5 ? 'None' : '',
    request_tags: tags(random, key),
    team_id: isDashboard ? 'litellm-dashboard' : (key.team?.id ?? (random() < 0.5 ? '' : null)),
    organization_id: key.team?.organizationId ?? null,
    end_user: random() < 0.3 ? pick(random, company.customers) : '',
    requester_ip_address: `10.20.${Math.floor(random() * 32)}.${Math.floor(random() * 254) + 1}`,
    session_id: hex(random, 32),
    status: hasStatus ? (error === null ? 'success' : 'failure') : null,
    request_duration_ms: random() < 0.1 ? null : endMs - startMs,
    litellm_call_id: callId,
  };
}

function promptSize(random: Random, { kind }: Deployment): number {
  if (kind === 'chat') return Math.round(spread(random, 24_000, 1.15));
  if (kind === 'embedding') return Math.round(spread(random, 2_200, 1));
  return kind === 'rerank' ? Math.round(spread(random, 900, 0.6)) : 0;
}

function duration(
  random: Random,
  { baseMs, msPerToken }: Deployment,
  completionTokens: number,
  isCacheHit: boolean,
  slowness: number,
): number {
  if (isCacheHit) return 2 + Math.floor(random() * 12);
  const tail = random() < 0.004 ? 9 : 1;
  return Math.round(
    (spread(random, baseMs, 0.35) + completionTokens * spread(random, msPerToken, 0.25)) *
      slowness *
      tail,
  );
}

function cost(
  { kind, inputUsd, outputUsd }: Deployment,
  promptTokens: number,
  completionTokens: number,
): number {
  const isPerCall = kind === 'transcription' || kind === 'rerank' || kind === 'image';
  if (isPerCall) return inputUsd;
  return (promptTokens * inputUsd + completionTokens * outputUsd) / 1_000_000;
}

function callType(random: Random, { kind, provider }: Deployment, error: SeedError | null): string {
  if (error !== null && random() < 0.3) return '';
  switch (kind) {
    case 'chat':
      if (provider === 'anthropic' && random() < 0.5) return 'anthropic_messages';
      return random() < 0.12 ? 'aresponses' : 'acompletion';
    case 'embedding':
      return 'aembedding';
    case 'transcription':
      return 'atranscription';
    case 'rerank':
      return 'arerank';
    case 'image':
      return 'aimage_generation';
  }
}

function tags(random: Random, { team }: Key): string | null {
  const own = team?.tags ?? [];
  const chance = random();
  // A few callers send something else than a list.
  if (chance < 0.002) return '{"project": "atlas"}';
  if (chance < 0.004) return null;
  const shown = chance < 0.3 ? [] : chance < 0.6 ? own.slice(0, 1) : own;
  if (random() < 0.3) return JSON.stringify(shown);
  const agent = pick(random, agents);
  return JSON.stringify([...shown, `User-Agent: ${agent.split('/')[0]}`, `User-Agent: ${agent}`]);
}

function metadata({
  key,
  error,
  fallbackCount,
  askedGroup,
  hasStatus,
  retries,
}: {
  readonly key: Key;
  readonly error: SeedError | null;
  readonly fallbackCount: number;
  readonly askedGroup: string;
  readonly hasStatus: boolean;
  readonly retries: number;
}): string {
  return JSON.stringify({
    user_api_key: key.token,
    user_api_key_alias: key.alias,
    user_api_key_team_id: key.team?.id ?? null,
    user_api_key_team_alias: key.team?.alias ?? null,
    user_api_key_org_id: key.team?.organizationId ?? null,
    user_api_key_user_id: key.userId,
    spend_logs_metadata: null,
    applied_guardrails: [],
    attempted_retries: retries,
    max_retries: 2,
    attempted_fallbacks: fallbackCount,
    original_model_group: askedGroup,
    status: hasStatus ? undefined : error === null ? 'success' : 'failure',
    error_information:
      error === null
        ? null
        : {
            error_code: error.code,
            error_class: error.errorClass,
            llm_provider: error.isFromProvider ? 'provider' : '',
            error_message: `litellm.${error.errorClass}: ${error.message}`,
          },
  });
}
