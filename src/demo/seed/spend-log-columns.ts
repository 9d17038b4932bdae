/** How each column of a made-up request is written. */
import type { ColumnKinds } from './insert-rows.ts';
import type { SpendLogRow } from './make-requests.ts';

export const spendLogColumns: ColumnKinds<SpendLogRow> = {
  request_id: 'text',
  call_type: 'text',
  api_key: 'text',
  spend: 'float8',
  total_tokens: 'int',
  prompt_tokens: 'int',
  completion_tokens: 'int',
  startTime: 'at',
  endTime: 'at',
  completionStartTime: 'at',
  model: 'text',
  model_id: 'text',
  model_group: 'text',
  custom_llm_provider: 'text',
  api_base: 'text',
  user: 'text',
  metadata: 'jsonb',
  cache_hit: 'text',
  request_tags: 'jsonb',
  team_id: 'text',
  organization_id: 'text',
  end_user: 'text',
  requester_ip_address: 'text',
  session_id: 'text',
  status: 'text',
  request_duration_ms: 'int',
  litellm_call_id: 'text',
};
