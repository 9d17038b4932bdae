/** The environment variables that tollbell reads; `.env.example` lists them all. */
export const environmentVariables = {
  DATABASE_URL: "the gateway's PostgreSQL, as the LiteLLM proxy names it",
  TOLLBELL_DATABASE_URL: "where tollbell's own schema lives; DATABASE_URL when unset",
  TOLLBELL_CONFIG: "path of LiteLLM's config.yaml; ./config.yaml when unset and there",
  SLACK_WEBHOOK_URL: 'where reports go that alert_to_webhook_url does not name',
  ALERTING_WEBHOOK_URL: 'used when SLACK_WEBHOOK_URL is unset',
  MS_TEAMS_WEBHOOK_URL: 'where messages go when alerting names ms_teams: a Workflows webhook',
  WEBHOOK_URL: 'where budget events go when alerting names webhook',
  TOLLBELL_WEBHOOK_SECRET:
    'whsec_…: signs what goes to WEBHOOK_URL; two, apart by a blank, while exchanging',
  LITELLM_MASTER_KEY: 'opens /health/services, where general_settings.master_key is unset',
  NO_COLOR: 'any value: no colours',
  FORCE_COLOR: 'colours even into a pipe; 0: none',
} as const;
