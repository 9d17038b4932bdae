/**
 * Where a deployment runs, as far as its address says so, or else its name. Pure.
 *
 * A name such as `global` is no region: what runs everywhere fails nowhere in particular. Which places
 * an inference profile such as `eu.anthropic…` calls is not known either.
 */

export interface Region {
  readonly cloud: string;
  readonly name: string;
}

export interface RegionFacts {
  readonly apiBase: string | null;
  /** What the deployment calls itself, such as `bedrock/us-west-2/anthropic.claude-v2`. */
  readonly model: string | null;
  /** LiteLLM's name of the provider; the one before the model's slash where it is not known. */
  readonly provider: string | null;
}

const direction = '(?:north|south|east|west|central|northeast|northwest|southeast|southwest)';
const awsRegion = new RegExp(
  `^(?:(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov|-iso[a-z]?)?-${direction}-\\d|eusc-de-east-\\d)$`,
);
const googleRegion = new RegExp(
  `^(?:us|europe|asia|australia|southamerica|northamerica|me|africa)-${direction}\\d{1,2}$`,
);

/** With dashes where resources that are named by people may have some. */
const azureRegions = [
  ...['east-us', 'east-us-2', 'east-us-3', 'central-us', 'north-central-us', 'south-central-us'],
  ...['west-central-us', 'west-us', 'west-us-2', 'west-us-3', 'canada-central', 'canada-east'],
  ...['brazil-south', 'brazil-southeast', 'mexico-central', 'chile-central', 'north-europe'],
  ...[
    'west-europe',
    'uk-south',
    'uk-west',
    'france-central',
    'france-south',
    'germany-west-central',
  ],
  ...['germany-north', 'switzerland-north', 'switzerland-west', 'norway-east', 'norway-west'],
  ...['sweden-central', 'sweden-south', 'poland-central', 'italy-north', 'spain-central'],
  ...['austria-east', 'belgium-central', 'denmark-east', 'israel-central', 'qatar-central'],
  ...['uae-north', 'uae-central', 'south-africa-north', 'south-africa-west', 'central-india'],
  ...['south-india', 'west-india', 'jio-india-west', 'jio-india-central', 'east-asia'],
  ...['southeast-asia', 'japan-east', 'japan-west', 'korea-central', 'korea-south'],
  ...['australia-east', 'australia-southeast', 'australia-central', 'australia-central-2'],
  ...['new-zealand-north', 'indonesia-central', 'malaysia-west', 'us-gov-virginia'],
  ...['us-gov-arizona', 'us-gov-texas', 'china-east', 'china-east-2', 'china-east-3'],
  ...['china-north', 'china-north-2', 'china-north-3'],
];
/** The longest first: `eastus2` is not `eastus`, nor `southeastasia` `eastasia`. */
const azurePatterns = azureRegions
  .toSorted((one, other) => other.length - one.length)
  .map((dashed) => ({
    name: dashed.replaceAll('-', ''),
    pattern: new RegExp(`(?<![a-z0-9])${dashed.replaceAll('-', '-?')}(?![a-z0-9])`),
  }));

const awsIn = (parts: readonly string[]): string | null =>
  parts.find((part) => awsRegion.test(part)) ?? null;
const azureIn = (text: string): string | null =>
  azurePatterns.find(({ pattern }) => pattern.test(text))?.name ?? null;
const googleIn = (parts: readonly string[]): string | null =>
  parts.map((part) => part.replace(/-aiplatform$/, '')).find((part) => googleRegion.test(part)) ??
  null;

interface Cloud {
  readonly name: string;
  readonly hosts: RegExp;
  readonly regionOf: (labels: readonly string[], path: string) => string | null;
}

const labelLike =
  (pattern: RegExp) =>
  (labels: readonly string[]): string | null =>
    labels.find((label) => pattern.test(label)) ?? null;

const clouds: readonly Cloud[] = [
  {
    name: 'AWS',
    hosts: /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws|on\.aws)$/,
    regionOf: awsIn,
  },
  {
    name: 'Azure',
    hosts:
      /(?:^|\.)(?:azure\.(?:com|us|cn)|microsoft\.com|azurecontainerapps\.io|azurewebsites\.net|azure-api\.net)$/,
    regionOf: (labels) => azureIn(labels.join('.')),
  },
  {
    name: 'Google Cloud',
    hosts: /(?:^|\.)(?:googleapis\.com|run\.app)$/,
    regionOf: (labels, path) =>
      googleIn(labels) ?? googleIn([/\/locations\/([a-z0-9-]+)/.exec(path)?.[1] ?? '']),
  },
  {
    name: 'OpenAI',
    hosts: /^[a-z]{2}\.api\.openai\.com$/,
    regionOf: ([first = '']) => first,
  },
  {
    name: 'IBM Cloud',
    hosts: /\.ml\.cloud\.ibm\.com$/,
    regionOf: labelLike(/^[a-z]{2}-[a-z]{2,5}$/),
  },
  {
    name: 'Oracle Cloud',
    hosts: /\.oraclecloud\.com$/,
    regionOf: labelLike(/^[a-z]{2}-[a-z]+-\d$/),
  },
  {
    name: 'Volcengine',
    hosts: /\.(?:volces|bytepluses)\.com$/,
    regionOf: labelLike(/^(?:cn|ap)-[a-z]+(?:-\d)?$/),
  },
];

export function regionOf({ apiBase, model, provider }: RegionFacts): Region | null {
  return ofAddress(apiBase) ?? ofName(model, provider);
}

/** As it reads, and as two regions are told apart. */
export const regionText = ({ cloud, name }: Region): string => `${cloud} ${name}`;

function ofAddress(apiBase: string | null): Region | null {
  if (apiBase === null) return null;
  const withScheme = apiBase.includes('://') ? apiBase : `https://${apiBase}`;
  if (!URL.canParse(withScheme)) return null;
  const { hostname, pathname } = new URL(withScheme.toLowerCase());
  const cloud = clouds.find(({ hosts }) => hosts.test(hostname));
  const name = cloud?.regionOf(hostname.split('.'), pathname) ?? null;
  return cloud === undefined || name === null ? null : { cloud: cloud.name, name };
}

/** Regions that LiteLLM takes from the name itself, or that people put into it. */
function ofName(model: string | null, provider: string | null): Region | null {
  if (model === null) return null;
  const text = model.toLowerCase();
  const kind = provider?.toLowerCase() ?? (text.includes('/') ? (text.split('/')[0] ?? '') : '');
  const named = (cloud: string, name: string | null): Region | null =>
    name === null ? null : { cloud, name };
  if (/^(?:bedrock|sagemaker)/.test(kind)) return named('AWS', awsIn(text.split(/[/:]/)));
  if (kind.startsWith('azure')) return named('Azure', azureIn(text));
  if (kind.startsWith('vertex_ai')) return named('Google Cloud', googleIn(text.split(/[/:]/)));
  return null;
}
