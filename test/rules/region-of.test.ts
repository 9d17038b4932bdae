/** Regions of deployments, from addresses as providers and gateways have them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionOf, regionText } from '../../src/rules/region-of.ts';

const at = (
  apiBase: string | null,
  model: string | null = null,
  provider: string | null = null,
) => {
  const region = regionOf({ apiBase, model, provider });
  return region === null ? null : regionText(region);
};

describe('of an address', () => {
  test.each([
    ['https://bedrock-runtime.us-east-1.amazonaws.com', 'AWS us-east-1'],
    [
      'https://bedrock-runtime.eu-central-1.amazonaws.com/model/eu.anthropic.claude-sonnet-4-5/converse',
      'AWS eu-central-1',
    ],
    ['https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com', 'AWS us-gov-west-1'],
    ['https://bedrock-runtime.cn-north-1.amazonaws.com.cn', 'AWS cn-north-1'],
    ['https://bedrock-runtime.ap-southeast-2.api.aws', 'AWS ap-southeast-2'],
    ['https://bedrock-mantle.us-west-2.api.aws/v1', 'AWS us-west-2'],
    ['https://vpce-0a1b2c-x7.bedrock-runtime.eu-west-1.vpce.amazonaws.com', 'AWS eu-west-1'],
    ['https://runtime.sagemaker.us-east-2.amazonaws.com/endpoints/e/invocations', 'AWS us-east-2'],
    ['https://abcdef.lambda-url.eu-north-1.on.aws/', 'AWS eu-north-1'],
    ['https://models-1234.us-east-1.elb.amazonaws.com/v1', 'AWS us-east-1'],
    ['https://us-central1-aiplatform.googleapis.com', 'Google Cloud us-central1'],
    [
      'https://europe-west4-aiplatform.googleapis.com/v1/projects/p/locations/europe-west4/publishers/google/models/gemini',
      'Google Cloud europe-west4',
    ],
    ['https://aiplatform.us-east5.rep.googleapis.com/v1', 'Google Cloud us-east5'],
    [
      'https://aiplatform.googleapis.com/v1/projects/p/locations/us-east4/endpoints/1',
      'Google Cloud us-east4',
    ],
    [
      'https://northamerica-northeast1-aiplatform.googleapis.com',
      'Google Cloud northamerica-northeast1',
    ],
    ['https://vllm-1234567.europe-west1.run.app', 'Google Cloud europe-west1'],
    ['https://halden-eastus.openai.azure.com', 'Azure eastus'],
    ['https://halden-eastus2.openai.azure.com/openai/deployments/gpt-4o', 'Azure eastus2'],
    ['https://halden-swedencentral.openai.azure.com/', 'Azure swedencentral'],
    ['https://aoai-east-us-2-prod.openai.azure.com', 'Azure eastus2'],
    ['https://oai-southeastasia-01.openai.azure.com', 'Azure southeastasia'],
    ['https://eastus.api.cognitive.microsoft.com/', 'Azure eastus'],
    ['https://westeurope.tts.speech.microsoft.com', 'Azure westeurope'],
    ['https://Mistral-large-abcde-serverless.eastus2.inference.ai.azure.com', 'Azure eastus2'],
    ['https://Llama-3-xyz.swedencentral.models.ai.azure.com/v1', 'Azure swedencentral'],
    ['https://my-endpoint.westus3.inference.ml.azure.com/score', 'Azure westus3'],
    ['https://hub-northcentralus.services.ai.azure.com/models', 'Azure northcentralus'],
    ['https://aoai-usgovvirginia.openai.azure.us', 'Azure usgovvirginia'],
    ['https://app.whitesea-1a2b.northeurope.azurecontainerapps.io', 'Azure northeurope'],
    ['https://app.whitesea-1a2b.westeurope.azurecontainerapps.io', 'Azure westeurope'],
    ['https://eu.api.openai.com/v1', 'OpenAI eu'],
    ['https://eu-de.ml.cloud.ibm.com', 'IBM Cloud eu-de'],
    [
      'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com',
      'Oracle Cloud us-chicago-1',
    ],
    ['https://ark.cn-beijing.volces.com/api/v3', 'Volcengine cn-beijing'],
    ['bedrock-runtime.us-west-2.amazonaws.com', 'AWS us-west-2'],
    ['HTTPS://BEDROCK-RUNTIME.US-WEST-2.AMAZONAWS.COM', 'AWS us-west-2'],
  ])('%s', (address, region) => {
    expect(at(address)).toBe(region);
  });

  test.each([
    'https://api.openai.com/v1/',
    'https://api.anthropic.com',
    'https://api.mistral.ai/v1',
    'https://api.groq.com/openai/v1',
    'https://halden.openai.azure.com',
    'https://aiplatform.googleapis.com/v1/projects/p/locations/global/publishers',
    'https://generativelanguage.googleapis.com/v1beta',
    'http://10.0.0.12:8000/v1',
    'http://vllm.models.svc.cluster.local:8000',
    'https://eastus.example.com',
    'https://us-east-1.example.com',
    // Neither of these says where it is.
    'https://northeastusers.openai.azure.com',
    'https://breastus.openai.azure.com',
    'not a url',
    '',
  ])('%s has none', (address) => {
    expect(at(address)).toBeNull();
  });
});

describe('of a name, where the address says nothing', () => {
  test.each([
    [null, 'bedrock/us-west-2/anthropic.claude-v2', null, 'AWS us-west-2'],
    [
      null,
      'bedrock/arn:aws:bedrock:us-east-1:123456789012:inference-profile/eu.anthropic.claude',
      null,
      'AWS us-east-1',
    ],
    ['https://proxy.internal', 'us-west-2/anthropic.claude-v2', 'bedrock', 'AWS us-west-2'],
    ['https://halden.openai.azure.com', 'azure/gpt-4o-eastus', null, 'Azure eastus'],
    [null, 'bedrock/eu.anthropic.claude-sonnet-4-5', null, null],
    [null, 'vertex_ai/gemini-2.5-flash-us', null, null],
    ['https://api.openai.com', 'gpt-4o-eastus', 'openai', null],
    [null, null, 'bedrock', null],
  ])('%s %s %s', (apiBase, model, provider, region) => {
    expect(at(apiBase, model, provider)).toBe(region);
  });
});

test('whatever is written there, nothing is thrown', () => {
  const text = fc.oneof(fc.string(), fc.webUrl(), fc.constant(null));
  fc.assert(
    fc.property(text, text, text, (apiBase, model, provider) => {
      expect(() => regionOf({ apiBase, model, provider })).not.toThrow();
    }),
  );
});
