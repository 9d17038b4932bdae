/** The models of the made-up company: 24 deployments of 7 providers in 7 regions. */
import type { Random } from '../../effects/random.ts';
import { hex, uuid } from './draw.ts';

export type CallKind = 'chat' | 'embedding' | 'transcription' | 'rerank' | 'image';

export interface Deployment {
  readonly id: string;
  readonly group: string;
  readonly model: string;
  readonly provider: string;
  readonly region: string;
  readonly apiBase: string;
  readonly kind: CallKind;
  /** Dollars per million tokens; per call where there are none. */
  readonly inputUsd: number;
  readonly outputUsd: number;
  readonly msPerToken: number;
  readonly baseMs: number;
  readonly weight: number;
  /** True: added through the gateway's own pages, so its table of models knows it. */
  readonly isInDatabase: boolean;
}

type Line = readonly [
  group: string,
  model: string,
  provider: string,
  region: string,
  apiBase: string,
  kind: CallKind,
  inputUsd: number,
  outputUsd: number,
  msPerToken: number,
  baseMs: number,
  weight: number,
];

const openai = 'https://api.openai.com';
const azure = (region: string): string => `https://halden-${region}.openai.azure.com`;
const bedrock = (region: string): string => `https://bedrock-runtime.${region}.amazonaws.com`;
const vertex = (region: string): string => `https://${region}-aiplatform.googleapis.com`;

const lines: readonly Line[] = [
  [
    'gpt-4o',
    'azure/gpt-4o-eastus',
    'azure',
    'eastus',
    azure('eastus'),
    'chat',
    2.5,
    10,
    14,
    420,
    34,
  ],
  [
    'gpt-4o',
    'azure/gpt-4o-westeurope',
    'azure',
    'westeurope',
    azure('westeurope'),
    'chat',
    2.5,
    10,
    15,
    460,
    14,
  ],
  [
    'gpt-4o',
    'azure/gpt-4o-swedencentral',
    'azure',
    'swedencentral',
    azure('swedencentral'),
    'chat',
    2.5,
    10,
    13,
    430,
    9,
  ],
  ['gpt-4o', 'openai/gpt-4o', 'openai', 'global', openai, 'chat', 2.5, 10, 17, 520, 6],
  [
    'gpt-4o-mini',
    'azure/gpt-4o-mini-swedencentral',
    'azure',
    'swedencentral',
    azure('swedencentral'),
    'chat',
    0.15,
    0.6,
    8,
    260,
    18,
  ],
  ['gpt-4o-mini', 'openai/gpt-4o-mini', 'openai', 'global', openai, 'chat', 0.15, 0.6, 9, 300, 15],
  ['gpt-5', 'openai/gpt-5', 'openai', 'global', openai, 'chat', 1.25, 10, 26, 1_900, 7],
  ['gpt-5-mini', 'openai/gpt-5-mini', 'openai', 'global', openai, 'chat', 0.25, 2, 12, 600, 9],
  [
    'claude-sonnet',
    'anthropic/claude-sonnet-4-5',
    'anthropic',
    'global',
    'https://api.anthropic.com',
    'chat',
    3,
    15,
    17,
    700,
    14,
  ],
  [
    'claude-sonnet',
    'bedrock/eu.anthropic.claude-sonnet-4-5',
    'bedrock',
    'eu-central-1',
    bedrock('eu-central-1'),
    'chat',
    3,
    15,
    19,
    760,
    18,
  ],
  [
    'claude-sonnet',
    'bedrock/us.anthropic.claude-sonnet-4-5',
    'bedrock',
    'us-east-1',
    bedrock('us-east-1'),
    'chat',
    3,
    15,
    18,
    690,
    8,
  ],
  [
    'claude-haiku',
    'anthropic/claude-haiku-4-5',
    'anthropic',
    'global',
    'https://api.anthropic.com',
    'chat',
    1,
    5,
    7,
    340,
    10,
  ],
  [
    'claude-haiku',
    'bedrock/eu.anthropic.claude-haiku-4-5',
    'bedrock',
    'eu-central-1',
    bedrock('eu-central-1'),
    'chat',
    1,
    5,
    8,
    380,
    6,
  ],
  [
    'gemini-2.5-flash',
    'vertex_ai/gemini-2.5-flash',
    'vertex_ai',
    'europe-west4',
    vertex('europe-west4'),
    'chat',
    0.3,
    2.5,
    5,
    330,
    12,
  ],
  [
    'gemini-2.5-flash',
    'vertex_ai/gemini-2.5-flash-us',
    'vertex_ai',
    'us-central1',
    vertex('us-central1'),
    'chat',
    0.3,
    2.5,
    5,
    310,
    7,
  ],
  [
    'gemini-2.5-pro',
    'vertex_ai/gemini-2.5-pro',
    'vertex_ai',
    'europe-west4',
    vertex('europe-west4'),
    'chat',
    1.25,
    10,
    11,
    1_200,
    4,
  ],
  [
    'mistral-large',
    'mistral/mistral-large-latest',
    'mistral',
    'eu',
    'https://api.mistral.ai',
    'chat',
    2,
    6,
    16,
    480,
    4,
  ],
  [
    'llama-3.3-70b',
    'groq/llama-3.3-70b-versatile',
    'groq',
    'global',
    'https://api.groq.com',
    'chat',
    0,
    0,
    3,
    180,
    4,
  ],
  [
    'text-embedding-3-large',
    'azure/text-embedding-3-large',
    'azure',
    'westeurope',
    azure('westeurope'),
    'embedding',
    0.13,
    0,
    0,
    190,
    16,
  ],
  [
    'text-embedding-3-small',
    'openai/text-embedding-3-small',
    'openai',
    'global',
    openai,
    'embedding',
    0.02,
    0,
    0,
    140,
    14,
  ],
  [
    'titan-embed',
    'bedrock/amazon.titan-embed-text-v2',
    'bedrock',
    'us-east-1',
    bedrock('us-east-1'),
    'embedding',
    0.02,
    0,
    0,
    160,
    4,
  ],
  [
    'whisper',
    'openai/whisper-1',
    'openai',
    'global',
    openai,
    'transcription',
    0.018,
    0,
    0,
    6_400,
    2,
  ],
  [
    'rerank',
    'bedrock/cohere.rerank-v3-5',
    'bedrock',
    'eu-central-1',
    bedrock('eu-central-1'),
    'rerank',
    0.002,
    0,
    0,
    240,
    5,
  ],
  ['image', 'openai/gpt-image-1', 'openai', 'global', openai, 'image', 0.04, 0, 0, 14_000, 1],
];

export function makeDeployments(random: Random): readonly [Deployment, ...Deployment[]] {
  const [first, ...rest] = lines.map((line, index): Deployment => {
    const [
      group,
      model,
      provider,
      region,
      apiBase,
      kind,
      inputUsd,
      outputUsd,
      msPerToken,
      baseMs,
      weight,
    ] = line;
    const isInDatabase = index % 4 === 3;
    const id = isInDatabase ? uuid(random) : hex(random, 64);
    return {
      id,
      group,
      model,
      provider,
      region,
      apiBase,
      kind,
      inputUsd,
      outputUsd,
      msPerToken,
      baseMs,
      weight,
      isInDatabase,
    };
  });
  if (first === undefined) throw new Error('a company needs a deployment');
  return [first, ...rest];
}

/** Where the router of the company turns when a group fails. */
export const fallbackOf: Readonly<Record<string, string>> = {
  'gpt-4o': 'claude-sonnet',
  'gpt-4o-mini': 'gemini-2.5-flash',
  'gpt-5': 'gpt-4o',
  'gpt-5-mini': 'gpt-4o-mini',
  'claude-sonnet': 'gpt-4o',
  'claude-haiku': 'gpt-4o-mini',
  'gemini-2.5-flash': 'gpt-4o-mini',
  'gemini-2.5-pro': 'claude-sonnet',
  'mistral-large': 'gpt-4o',
};
