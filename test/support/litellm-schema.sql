-- LiteLLM's public database schema as of 1.105 (October 2026): the tables a reporter reads or its fixtures fill, with their
-- real types, defaults, keys and indexes. Tests and the demo load it; nothing here is ever run against a gateway's database.

CREATE TYPE "JobStatus" AS ENUM ('ACTIVE', 'INACTIVE');

CREATE TABLE "LiteLLM_SpendLogs" (
  "request_id" text NOT NULL,
  "call_type" text NOT NULL,
  "api_key" text NOT NULL DEFAULT ''::text,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "total_tokens" integer NOT NULL DEFAULT 0,
  "prompt_tokens" integer NOT NULL DEFAULT 0,
  "completion_tokens" integer NOT NULL DEFAULT 0,
  "startTime" timestamp(3) without time zone NOT NULL,
  "endTime" timestamp(3) without time zone NOT NULL,
  "completionStartTime" timestamp(3) without time zone,
  "model" text NOT NULL DEFAULT ''::text,
  "model_id" text DEFAULT ''::text,
  "model_group" text DEFAULT ''::text,
  "custom_llm_provider" text DEFAULT ''::text,
  "api_base" text DEFAULT ''::text,
  "user" text DEFAULT ''::text,
  "metadata" jsonb DEFAULT '{}'::jsonb,
  "cache_hit" text DEFAULT ''::text,
  "cache_key" text DEFAULT ''::text,
  "request_tags" jsonb DEFAULT '[]'::jsonb,
  "team_id" text,
  "end_user" text,
  "requester_ip_address" text,
  "messages" jsonb DEFAULT '{}'::jsonb,
  "response" jsonb DEFAULT '{}'::jsonb,
  "proxy_server_request" jsonb DEFAULT '{}'::jsonb,
  "session_id" text,
  "status" text,
  "mcp_namespaced_tool_name" text,
  "organization_id" text,
  "agent_id" text,
  "request_duration_ms" integer,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "litellm_call_id" text,
  "billing_agent_id" text,
  CONSTRAINT "LiteLLM_SpendLogs_pkey" PRIMARY KEY (request_id)
);
CREATE INDEX "LiteLLM_SpendLogs_api_key_startTime_idx" ON "LiteLLM_SpendLogs" USING btree (api_key, "startTime");
CREATE INDEX "LiteLLM_SpendLogs_end_user_idx" ON "LiteLLM_SpendLogs" USING btree (end_user);
CREATE INDEX "LiteLLM_SpendLogs_litellm_call_id_idx" ON "LiteLLM_SpendLogs" USING btree (litellm_call_id);
CREATE INDEX "LiteLLM_SpendLogs_session_id_idx" ON "LiteLLM_SpendLogs" USING btree (session_id);
CREATE INDEX "LiteLLM_SpendLogs_startTime_idx" ON "LiteLLM_SpendLogs" USING btree ("startTime");
CREATE INDEX "LiteLLM_SpendLogs_startTime_request_id_idx" ON "LiteLLM_SpendLogs" USING btree ("startTime", request_id);

CREATE TABLE "LiteLLM_SpendLogToolIndex" (
  "request_id" text NOT NULL,
  "tool_name" text NOT NULL,
  "start_time" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_SpendLogToolIndex_pkey" PRIMARY KEY (request_id, tool_name)
);
CREATE INDEX "LiteLLM_SpendLogToolIndex_start_time_idx" ON "LiteLLM_SpendLogToolIndex" USING btree (start_time);
CREATE INDEX "LiteLLM_SpendLogToolIndex_tool_name_start_time_idx" ON "LiteLLM_SpendLogToolIndex" USING btree (tool_name, start_time);

CREATE TABLE "LiteLLM_SpendLogGuardrailIndex" (
  "request_id" text NOT NULL,
  "guardrail_id" text NOT NULL,
  "policy_id" text,
  "start_time" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_SpendLogGuardrailIndex_pkey" PRIMARY KEY (request_id, guardrail_id)
);
CREATE INDEX "LiteLLM_SpendLogGuardrailIndex_guardrail_id_start_time_idx" ON "LiteLLM_SpendLogGuardrailIndex" USING btree (guardrail_id, start_time);
CREATE INDEX "LiteLLM_SpendLogGuardrailIndex_policy_id_start_time_idx" ON "LiteLLM_SpendLogGuardrailIndex" USING btree (policy_id, start_time);

CREATE TABLE "LiteLLM_ErrorLogs" (
  "request_id" text NOT NULL,
  "startTime" timestamp(3) without time zone NOT NULL,
  "endTime" timestamp(3) without time zone NOT NULL,
  "api_base" text NOT NULL DEFAULT ''::text,
  "model_group" text NOT NULL DEFAULT ''::text,
  "litellm_model_name" text NOT NULL DEFAULT ''::text,
  "model_id" text NOT NULL DEFAULT ''::text,
  "request_kwargs" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "exception_type" text NOT NULL DEFAULT ''::text,
  "exception_string" text NOT NULL DEFAULT ''::text,
  "status_code" text NOT NULL DEFAULT ''::text,
  CONSTRAINT "LiteLLM_ErrorLogs_pkey" PRIMARY KEY (request_id)
);

CREATE TABLE "LiteLLM_BudgetTable" (
  "budget_id" text NOT NULL,
  "max_budget" double precision,
  "soft_budget" double precision,
  "max_parallel_requests" integer,
  "tpm_limit" bigint,
  "rpm_limit" bigint,
  "model_max_budget" jsonb,
  "budget_duration" text,
  "budget_reset_at" timestamp(3) without time zone,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "created_by" text NOT NULL,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_by" text NOT NULL,
  "allowed_models" text[] DEFAULT ARRAY[]::text[],
  CONSTRAINT "LiteLLM_BudgetTable_pkey" PRIMARY KEY (budget_id)
);

CREATE TABLE "LiteLLM_ModelTable" (
  "id" SERIAL,
  "aliases" jsonb,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "created_by" text NOT NULL,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_by" text NOT NULL,
  CONSTRAINT "LiteLLM_ModelTable_pkey" PRIMARY KEY (id)
);

CREATE TABLE "LiteLLM_ObjectPermissionTable" (
  "object_permission_id" text NOT NULL,
  "mcp_servers" text[] DEFAULT ARRAY[]::text[],
  "vector_stores" text[] DEFAULT ARRAY[]::text[],
  "mcp_access_groups" text[] DEFAULT ARRAY[]::text[],
  "mcp_tool_permissions" jsonb,
  "agents" text[] DEFAULT ARRAY[]::text[],
  "agent_access_groups" text[] DEFAULT ARRAY[]::text[],
  "blocked_tools" text[] DEFAULT ARRAY[]::text[],
  "models" text[] DEFAULT ARRAY[]::text[],
  "mcp_toolsets" text[] DEFAULT ARRAY[]::text[],
  "search_tools" text[] DEFAULT ARRAY[]::text[],
  "mcp_tool_search_enabled" boolean,
  CONSTRAINT "LiteLLM_ObjectPermissionTable_pkey" PRIMARY KEY (object_permission_id)
);

CREATE TABLE "LiteLLM_OrganizationTable" (
  "organization_id" text NOT NULL,
  "organization_alias" text NOT NULL,
  "budget_id" text NOT NULL,
  "metadata" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "models" text[],
  "spend" double precision NOT NULL DEFAULT 0.0,
  "model_spend" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "created_by" text NOT NULL,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_by" text NOT NULL,
  "object_permission_id" text,
  CONSTRAINT "LiteLLM_OrganizationTable_pkey" PRIMARY KEY (organization_id)
);

CREATE TABLE "LiteLLM_OrganizationMembership" (
  "user_id" text NOT NULL,
  "organization_id" text NOT NULL,
  "user_role" text,
  "spend" double precision DEFAULT 0.0,
  "budget_id" text,
  "created_at" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "LiteLLM_OrganizationMembership_pkey" PRIMARY KEY (user_id, organization_id)
);
CREATE UNIQUE INDEX "LiteLLM_OrganizationMembership_user_id_organization_id_key" ON "LiteLLM_OrganizationMembership" USING btree (user_id, organization_id);

CREATE TABLE "LiteLLM_ProjectTable" (
  "project_id" text NOT NULL,
  "project_alias" text,
  "team_id" text,
  "budget_id" text,
  "metadata" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "models" text[],
  "spend" double precision NOT NULL DEFAULT 0.0,
  "model_spend" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "blocked" boolean NOT NULL DEFAULT false,
  "object_permission_id" text,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "created_by" text NOT NULL,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_by" text NOT NULL,
  "description" text,
  "model_rpm_limit" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "model_tpm_limit" jsonb NOT NULL DEFAULT '{}'::jsonb,
  CONSTRAINT "LiteLLM_ProjectTable_pkey" PRIMARY KEY (project_id)
);

CREATE TABLE "LiteLLM_TeamTable" (
  "team_id" text NOT NULL,
  "team_alias" text,
  "organization_id" text,
  "admins" text[],
  "members" text[],
  "members_with_roles" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "metadata" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "max_budget" double precision,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "models" text[],
  "max_parallel_requests" integer,
  "tpm_limit" bigint,
  "rpm_limit" bigint,
  "budget_duration" text,
  "budget_reset_at" timestamp(3) without time zone,
  "blocked" boolean NOT NULL DEFAULT false,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "model_spend" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "model_max_budget" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "model_id" integer,
  "team_member_permissions" text[] DEFAULT ARRAY[]::text[],
  "object_permission_id" text,
  "router_settings" jsonb DEFAULT '{}'::jsonb,
  "policies" text[] DEFAULT ARRAY[]::text[],
  "allow_team_guardrail_config" boolean NOT NULL DEFAULT false,
  "soft_budget" double precision,
  "access_group_ids" text[] DEFAULT ARRAY[]::text[],
  "budget_limits" jsonb,
  "default_team_member_models" text[] DEFAULT ARRAY[]::text[],
  CONSTRAINT "LiteLLM_TeamTable_pkey" PRIMARY KEY (team_id)
);
CREATE INDEX "LiteLLM_TeamTable_created_at_idx" ON "LiteLLM_TeamTable" USING btree (created_at);
CREATE INDEX "LiteLLM_TeamTable_organization_id_idx" ON "LiteLLM_TeamTable" USING btree (organization_id);
CREATE INDEX "LiteLLM_TeamTable_team_alias_idx" ON "LiteLLM_TeamTable" USING btree (team_alias);
CREATE UNIQUE INDEX "LiteLLM_TeamTable_model_id_key" ON "LiteLLM_TeamTable" USING btree (model_id);

CREATE TABLE "LiteLLM_DeletedTeamTable" (
  "id" text NOT NULL,
  "team_id" text NOT NULL,
  "team_alias" text,
  "organization_id" text,
  "object_permission_id" text,
  "admins" text[],
  "members" text[],
  "members_with_roles" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "metadata" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "max_budget" double precision,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "models" text[],
  "max_parallel_requests" integer,
  "tpm_limit" bigint,
  "rpm_limit" bigint,
  "budget_duration" text,
  "budget_reset_at" timestamp(3) without time zone,
  "blocked" boolean NOT NULL DEFAULT false,
  "model_spend" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "model_max_budget" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "team_member_permissions" text[] DEFAULT ARRAY[]::text[],
  "model_id" integer,
  "created_at" timestamp(3) without time zone,
  "updated_at" timestamp(3) without time zone,
  "deleted_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "deleted_by" text,
  "deleted_by_api_key" text,
  "litellm_changed_by" text,
  "router_settings" jsonb DEFAULT '{}'::jsonb,
  "policies" text[] DEFAULT ARRAY[]::text[],
  "allow_team_guardrail_config" boolean NOT NULL DEFAULT false,
  "soft_budget" double precision,
  "access_group_ids" text[] DEFAULT ARRAY[]::text[],
  CONSTRAINT "LiteLLM_DeletedTeamTable_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DeletedTeamTable_created_at_idx" ON "LiteLLM_DeletedTeamTable" USING btree (created_at);
CREATE INDEX "LiteLLM_DeletedTeamTable_deleted_at_idx" ON "LiteLLM_DeletedTeamTable" USING btree (deleted_at);
CREATE INDEX "LiteLLM_DeletedTeamTable_organization_id_idx" ON "LiteLLM_DeletedTeamTable" USING btree (organization_id);
CREATE INDEX "LiteLLM_DeletedTeamTable_team_alias_idx" ON "LiteLLM_DeletedTeamTable" USING btree (team_alias);
CREATE INDEX "LiteLLM_DeletedTeamTable_team_id_idx" ON "LiteLLM_DeletedTeamTable" USING btree (team_id);

CREATE TABLE "LiteLLM_TeamMembership" (
  "user_id" text NOT NULL,
  "team_id" text NOT NULL,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "budget_id" text,
  "total_spend" double precision NOT NULL DEFAULT 0.0,
  CONSTRAINT "LiteLLM_TeamMembership_pkey" PRIMARY KEY (user_id, team_id)
);

CREATE TABLE "LiteLLM_UserTable" (
  "user_id" text NOT NULL,
  "user_alias" text,
  "team_id" text,
  "sso_user_id" text,
  "organization_id" text,
  "password" text,
  "teams" text[] DEFAULT ARRAY[]::text[],
  "user_role" text,
  "max_budget" double precision,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "user_email" text,
  "models" text[],
  "metadata" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "max_parallel_requests" integer,
  "tpm_limit" bigint,
  "rpm_limit" bigint,
  "budget_duration" text,
  "budget_reset_at" timestamp(3) without time zone,
  "allowed_cache_controls" text[] DEFAULT ARRAY[]::text[],
  "model_spend" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "model_max_budget" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "created_at" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP,
  "object_permission_id" text,
  "policies" text[] DEFAULT ARRAY[]::text[],
  CONSTRAINT "LiteLLM_UserTable_pkey" PRIMARY KEY (user_id)
);
CREATE INDEX "LiteLLM_UserTable_user_email_lower_idx" ON "LiteLLM_UserTable" USING btree (lower(user_email));
CREATE UNIQUE INDEX "LiteLLM_UserTable_sso_user_id_key" ON "LiteLLM_UserTable" USING btree (sso_user_id);

CREATE TABLE "LiteLLM_EndUserTable" (
  "user_id" text NOT NULL,
  "alias" text,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "allowed_model_region" text,
  "default_model" text,
  "budget_id" text,
  "blocked" boolean NOT NULL DEFAULT false,
  "object_permission_id" text,
  CONSTRAINT "LiteLLM_EndUserTable_pkey" PRIMARY KEY (user_id)
);

CREATE TABLE "LiteLLM_VerificationToken" (
  "token" text NOT NULL,
  "key_name" text,
  "key_alias" text,
  "soft_budget_cooldown" boolean NOT NULL DEFAULT false,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "expires" timestamp(3) without time zone,
  "models" text[],
  "aliases" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "config" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "user_id" text,
  "team_id" text,
  "permissions" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "max_parallel_requests" integer,
  "metadata" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "blocked" boolean,
  "tpm_limit" bigint,
  "rpm_limit" bigint,
  "max_budget" double precision,
  "budget_duration" text,
  "budget_reset_at" timestamp(3) without time zone,
  "allowed_cache_controls" text[] DEFAULT ARRAY[]::text[],
  "model_spend" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "model_max_budget" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "budget_id" text,
  "organization_id" text,
  "created_at" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP,
  "created_by" text,
  "updated_at" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP,
  "updated_by" text,
  "allowed_routes" text[] DEFAULT ARRAY[]::text[],
  "object_permission_id" text,
  "auto_rotate" boolean DEFAULT false,
  "key_rotation_at" timestamp(3) without time zone,
  "last_rotation_at" timestamp(3) without time zone,
  "rotation_count" integer DEFAULT 0,
  "rotation_interval" text,
  "project_id" text,
  "router_settings" jsonb DEFAULT '{}'::jsonb,
  "policies" text[] DEFAULT ARRAY[]::text[],
  "access_group_ids" text[] DEFAULT ARRAY[]::text[],
  "last_active" timestamp(3) without time zone,
  "agent_id" text,
  "budget_limits" jsonb,
  "budget_fallbacks" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "key_type" text,
  "settings_updated_at" timestamp(3) without time zone,
  CONSTRAINT "LiteLLM_VerificationToken_pkey" PRIMARY KEY (token)
);
CREATE INDEX "LiteLLM_VerificationToken_budget_reset_at_expires_idx" ON "LiteLLM_VerificationToken" USING btree (budget_reset_at, expires);
CREATE INDEX "LiteLLM_VerificationToken_team_id_idx" ON "LiteLLM_VerificationToken" USING btree (team_id);
CREATE INDEX "LiteLLM_VerificationToken_user_id_team_id_idx" ON "LiteLLM_VerificationToken" USING btree (user_id, team_id);

CREATE TABLE "LiteLLM_DeletedVerificationToken" (
  "id" text NOT NULL,
  "token" text NOT NULL,
  "key_name" text,
  "key_alias" text,
  "soft_budget_cooldown" boolean NOT NULL DEFAULT false,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "expires" timestamp(3) without time zone,
  "models" text[],
  "aliases" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "config" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "user_id" text,
  "team_id" text,
  "permissions" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "max_parallel_requests" integer,
  "metadata" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "blocked" boolean,
  "tpm_limit" bigint,
  "rpm_limit" bigint,
  "max_budget" double precision,
  "budget_duration" text,
  "budget_reset_at" timestamp(3) without time zone,
  "allowed_cache_controls" text[] DEFAULT ARRAY[]::text[],
  "allowed_routes" text[] DEFAULT ARRAY[]::text[],
  "model_spend" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "model_max_budget" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "budget_id" text,
  "organization_id" text,
  "object_permission_id" text,
  "created_at" timestamp(3) without time zone,
  "created_by" text,
  "updated_at" timestamp(3) without time zone,
  "updated_by" text,
  "rotation_count" integer DEFAULT 0,
  "auto_rotate" boolean DEFAULT false,
  "rotation_interval" text,
  "last_rotation_at" timestamp(3) without time zone,
  "key_rotation_at" timestamp(3) without time zone,
  "deleted_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "deleted_by" text,
  "deleted_by_api_key" text,
  "litellm_changed_by" text,
  "router_settings" jsonb DEFAULT '{}'::jsonb,
  "policies" text[] DEFAULT ARRAY[]::text[],
  "access_group_ids" text[] DEFAULT ARRAY[]::text[],
  "last_active" timestamp(3) without time zone,
  "project_id" text,
  "agent_id" text,
  "budget_fallbacks" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "key_type" text,
  "settings_updated_at" timestamp(3) without time zone,
  CONSTRAINT "LiteLLM_DeletedVerificationToken_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DeletedVerificationToken_created_at_idx" ON "LiteLLM_DeletedVerificationToken" USING btree (created_at);
CREATE INDEX "LiteLLM_DeletedVerificationToken_deleted_at_idx" ON "LiteLLM_DeletedVerificationToken" USING btree (deleted_at);
CREATE INDEX "LiteLLM_DeletedVerificationToken_key_alias_idx" ON "LiteLLM_DeletedVerificationToken" USING btree (key_alias);
CREATE INDEX "LiteLLM_DeletedVerificationToken_organization_id_idx" ON "LiteLLM_DeletedVerificationToken" USING btree (organization_id);
CREATE INDEX "LiteLLM_DeletedVerificationToken_team_id_idx" ON "LiteLLM_DeletedVerificationToken" USING btree (team_id);
CREATE INDEX "LiteLLM_DeletedVerificationToken_token_idx" ON "LiteLLM_DeletedVerificationToken" USING btree (token);
CREATE INDEX "LiteLLM_DeletedVerificationToken_user_id_idx" ON "LiteLLM_DeletedVerificationToken" USING btree (user_id);

CREATE TABLE "LiteLLM_DeprecatedVerificationToken" (
  "id" text NOT NULL,
  "token" text NOT NULL,
  "active_token_id" text NOT NULL,
  "revoke_at" timestamp(3) without time zone NOT NULL,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "LiteLLM_DeprecatedVerificationToken_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DeprecatedVerificationToken_revoke_at_idx" ON "LiteLLM_DeprecatedVerificationToken" USING btree (revoke_at);
CREATE INDEX "LiteLLM_DeprecatedVerificationToken_token_revoke_at_idx" ON "LiteLLM_DeprecatedVerificationToken" USING btree (token, revoke_at);
CREATE UNIQUE INDEX "LiteLLM_DeprecatedVerificationToken_token_key" ON "LiteLLM_DeprecatedVerificationToken" USING btree (token);

CREATE TABLE "LiteLLM_TagTable" (
  "tag_name" text NOT NULL,
  "description" text,
  "models" text[],
  "model_info" jsonb,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "budget_id" text,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "created_by" text,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "LiteLLM_TagTable_pkey" PRIMARY KEY (tag_name)
);

CREATE TABLE "LiteLLM_BudgetWindowSpend" (
  "entity_type" text NOT NULL,
  "entity_id" text NOT NULL,
  "window_duration" text NOT NULL,
  "window_start" timestamp(3) without time zone NOT NULL,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_BudgetWindowSpend_pkey" PRIMARY KEY (entity_type, entity_id, window_duration)
);

CREATE TABLE "LiteLLM_AgentsTable" (
  "agent_id" text NOT NULL,
  "agent_name" text NOT NULL,
  "litellm_params" jsonb,
  "agent_card_params" jsonb NOT NULL,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "created_by" text NOT NULL,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_by" text NOT NULL,
  "agent_access_groups" text[] DEFAULT ARRAY[]::text[],
  "object_permission_id" text,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "static_headers" jsonb DEFAULT '{}'::jsonb,
  "extra_headers" text[] DEFAULT ARRAY[]::text[],
  "tpm_limit" integer,
  "rpm_limit" integer,
  "session_tpm_limit" integer,
  "session_rpm_limit" integer,
  "enabled" boolean NOT NULL DEFAULT true,
  "execution_mode" text NOT NULL DEFAULT 'autonomous'::text,
  "identity_managed" boolean NOT NULL DEFAULT false,
  CONSTRAINT "LiteLLM_AgentsTable_pkey" PRIMARY KEY (agent_id)
);
CREATE UNIQUE INDEX "LiteLLM_AgentsTable_agent_name_key" ON "LiteLLM_AgentsTable" USING btree (agent_name);

CREATE TABLE "LiteLLM_ProxyModelTable" (
  "model_id" text NOT NULL,
  "model_name" text NOT NULL,
  "litellm_params" jsonb NOT NULL,
  "model_info" jsonb,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "created_by" text NOT NULL,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_by" text NOT NULL,
  "blocked" boolean NOT NULL DEFAULT false,
  CONSTRAINT "LiteLLM_ProxyModelTable_pkey" PRIMARY KEY (model_id)
);

CREATE TABLE "LiteLLM_DailyUserSpend" (
  "id" text NOT NULL,
  "user_id" text,
  "date" text NOT NULL,
  "api_key" text NOT NULL,
  "model" text,
  "model_group" text,
  "custom_llm_provider" text,
  "prompt_tokens" bigint NOT NULL DEFAULT 0,
  "completion_tokens" bigint NOT NULL DEFAULT 0,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  "api_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "cache_creation_input_tokens" bigint NOT NULL DEFAULT 0,
  "cache_read_input_tokens" bigint NOT NULL DEFAULT 0,
  "mcp_namespaced_tool_name" text,
  "endpoint" text,
  "compression_saved_tokens" bigint NOT NULL DEFAULT 0,
  "compression_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "prompt_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "autorouter_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "gateway_injected_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "total_response_time_ms" bigint NOT NULL DEFAULT 0,
  "timed_requests" bigint NOT NULL DEFAULT 0,
  CONSTRAINT "LiteLLM_DailyUserSpend_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DailyUserSpend_api_key_idx" ON "LiteLLM_DailyUserSpend" USING btree (api_key);
CREATE INDEX "LiteLLM_DailyUserSpend_date_idx" ON "LiteLLM_DailyUserSpend" USING btree (date);
CREATE INDEX "LiteLLM_DailyUserSpend_endpoint_idx" ON "LiteLLM_DailyUserSpend" USING btree (endpoint);
CREATE INDEX "LiteLLM_DailyUserSpend_mcp_namespaced_tool_name_idx" ON "LiteLLM_DailyUserSpend" USING btree (mcp_namespaced_tool_name);
CREATE INDEX "LiteLLM_DailyUserSpend_model_idx" ON "LiteLLM_DailyUserSpend" USING btree (model);
CREATE INDEX "LiteLLM_DailyUserSpend_user_id_date_idx" ON "LiteLLM_DailyUserSpend" USING btree (user_id, date);
CREATE UNIQUE INDEX "LiteLLM_DailyUserSpend_user_id_date_api_key_model_custom_ll_key" ON "LiteLLM_DailyUserSpend" USING btree (user_id, date, api_key, model, custom_llm_provider, mcp_namespaced_tool_name, endpoint);

CREATE TABLE "LiteLLM_DailyTeamSpend" (
  "id" text NOT NULL,
  "team_id" text,
  "date" text NOT NULL,
  "api_key" text NOT NULL,
  "model" text,
  "model_group" text,
  "custom_llm_provider" text,
  "prompt_tokens" bigint NOT NULL DEFAULT 0,
  "completion_tokens" bigint NOT NULL DEFAULT 0,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "api_requests" bigint NOT NULL DEFAULT 0,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  "cache_creation_input_tokens" bigint NOT NULL DEFAULT 0,
  "cache_read_input_tokens" bigint NOT NULL DEFAULT 0,
  "mcp_namespaced_tool_name" text,
  "endpoint" text,
  "compression_saved_tokens" bigint NOT NULL DEFAULT 0,
  "compression_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "prompt_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "autorouter_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "gateway_injected_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "ptu_flat_cost" double precision NOT NULL DEFAULT 0.0,
  "total_response_time_ms" bigint NOT NULL DEFAULT 0,
  "timed_requests" bigint NOT NULL DEFAULT 0,
  CONSTRAINT "LiteLLM_DailyTeamSpend_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DailyTeamSpend_api_key_idx" ON "LiteLLM_DailyTeamSpend" USING btree (api_key);
CREATE INDEX "LiteLLM_DailyTeamSpend_date_idx" ON "LiteLLM_DailyTeamSpend" USING btree (date);
CREATE INDEX "LiteLLM_DailyTeamSpend_endpoint_idx" ON "LiteLLM_DailyTeamSpend" USING btree (endpoint);
CREATE INDEX "LiteLLM_DailyTeamSpend_mcp_namespaced_tool_name_idx" ON "LiteLLM_DailyTeamSpend" USING btree (mcp_namespaced_tool_name);
CREATE INDEX "LiteLLM_DailyTeamSpend_model_idx" ON "LiteLLM_DailyTeamSpend" USING btree (model);
CREATE INDEX "LiteLLM_DailyTeamSpend_team_id_date_idx" ON "LiteLLM_DailyTeamSpend" USING btree (team_id, date);
CREATE UNIQUE INDEX "LiteLLM_DailyTeamSpend_team_id_date_api_key_model_custom_ll_key" ON "LiteLLM_DailyTeamSpend" USING btree (team_id, date, api_key, model, custom_llm_provider, mcp_namespaced_tool_name, endpoint);

CREATE TABLE "LiteLLM_DailyOrganizationSpend" (
  "id" text NOT NULL,
  "organization_id" text,
  "date" text NOT NULL,
  "api_key" text NOT NULL,
  "model" text,
  "model_group" text,
  "custom_llm_provider" text,
  "mcp_namespaced_tool_name" text,
  "prompt_tokens" bigint NOT NULL DEFAULT 0,
  "completion_tokens" bigint NOT NULL DEFAULT 0,
  "cache_read_input_tokens" bigint NOT NULL DEFAULT 0,
  "cache_creation_input_tokens" bigint NOT NULL DEFAULT 0,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "api_requests" bigint NOT NULL DEFAULT 0,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  "endpoint" text,
  "compression_saved_tokens" bigint NOT NULL DEFAULT 0,
  "compression_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "prompt_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "autorouter_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "gateway_injected_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "total_response_time_ms" bigint NOT NULL DEFAULT 0,
  "timed_requests" bigint NOT NULL DEFAULT 0,
  CONSTRAINT "LiteLLM_DailyOrganizationSpend_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DailyOrganizationSpend_api_key_idx" ON "LiteLLM_DailyOrganizationSpend" USING btree (api_key);
CREATE INDEX "LiteLLM_DailyOrganizationSpend_date_idx" ON "LiteLLM_DailyOrganizationSpend" USING btree (date);
CREATE INDEX "LiteLLM_DailyOrganizationSpend_endpoint_idx" ON "LiteLLM_DailyOrganizationSpend" USING btree (endpoint);
CREATE INDEX "LiteLLM_DailyOrganizationSpend_mcp_namespaced_tool_name_idx" ON "LiteLLM_DailyOrganizationSpend" USING btree (mcp_namespaced_tool_name);
CREATE INDEX "LiteLLM_DailyOrganizationSpend_model_idx" ON "LiteLLM_DailyOrganizationSpend" USING btree (model);
CREATE INDEX "LiteLLM_DailyOrganizationSpend_organization_id_date_idx" ON "LiteLLM_DailyOrganizationSpend" USING btree (organization_id, date);
CREATE UNIQUE INDEX "LiteLLM_DailyOrganizationSpend_organization_id_date_api_key_key" ON "LiteLLM_DailyOrganizationSpend" USING btree (organization_id, date, api_key, model, custom_llm_provider, mcp_namespaced_tool_name, endpoint);

CREATE TABLE "LiteLLM_DailyEndUserSpend" (
  "id" text NOT NULL,
  "end_user_id" text,
  "date" text NOT NULL,
  "api_key" text NOT NULL,
  "model" text,
  "model_group" text,
  "custom_llm_provider" text,
  "mcp_namespaced_tool_name" text,
  "prompt_tokens" bigint NOT NULL DEFAULT 0,
  "completion_tokens" bigint NOT NULL DEFAULT 0,
  "cache_read_input_tokens" bigint NOT NULL DEFAULT 0,
  "cache_creation_input_tokens" bigint NOT NULL DEFAULT 0,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "api_requests" bigint NOT NULL DEFAULT 0,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  "endpoint" text,
  "compression_saved_tokens" bigint NOT NULL DEFAULT 0,
  "compression_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "prompt_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "autorouter_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "gateway_injected_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "total_response_time_ms" bigint NOT NULL DEFAULT 0,
  "timed_requests" bigint NOT NULL DEFAULT 0,
  CONSTRAINT "LiteLLM_DailyEndUserSpend_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DailyEndUserSpend_api_key_idx" ON "LiteLLM_DailyEndUserSpend" USING btree (api_key);
CREATE INDEX "LiteLLM_DailyEndUserSpend_date_idx" ON "LiteLLM_DailyEndUserSpend" USING btree (date);
CREATE INDEX "LiteLLM_DailyEndUserSpend_end_user_id_date_idx" ON "LiteLLM_DailyEndUserSpend" USING btree (end_user_id, date);
CREATE INDEX "LiteLLM_DailyEndUserSpend_endpoint_idx" ON "LiteLLM_DailyEndUserSpend" USING btree (endpoint);
CREATE INDEX "LiteLLM_DailyEndUserSpend_mcp_namespaced_tool_name_idx" ON "LiteLLM_DailyEndUserSpend" USING btree (mcp_namespaced_tool_name);
CREATE INDEX "LiteLLM_DailyEndUserSpend_model_idx" ON "LiteLLM_DailyEndUserSpend" USING btree (model);
CREATE UNIQUE INDEX "LiteLLM_DailyEndUserSpend_end_user_id_date_api_key_model_cu_key" ON "LiteLLM_DailyEndUserSpend" USING btree (end_user_id, date, api_key, model, custom_llm_provider, mcp_namespaced_tool_name, endpoint);

CREATE TABLE "LiteLLM_DailyAgentSpend" (
  "id" text NOT NULL,
  "agent_id" text,
  "date" text NOT NULL,
  "api_key" text NOT NULL,
  "model" text,
  "model_group" text,
  "custom_llm_provider" text,
  "mcp_namespaced_tool_name" text,
  "prompt_tokens" bigint NOT NULL DEFAULT 0,
  "completion_tokens" bigint NOT NULL DEFAULT 0,
  "cache_read_input_tokens" bigint NOT NULL DEFAULT 0,
  "cache_creation_input_tokens" bigint NOT NULL DEFAULT 0,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "api_requests" bigint NOT NULL DEFAULT 0,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  "endpoint" text,
  "compression_saved_tokens" bigint NOT NULL DEFAULT 0,
  "compression_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "prompt_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "autorouter_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "gateway_injected_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "total_response_time_ms" bigint NOT NULL DEFAULT 0,
  "timed_requests" bigint NOT NULL DEFAULT 0,
  CONSTRAINT "LiteLLM_DailyAgentSpend_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DailyAgentSpend_agent_id_date_idx" ON "LiteLLM_DailyAgentSpend" USING btree (agent_id, date);
CREATE INDEX "LiteLLM_DailyAgentSpend_api_key_idx" ON "LiteLLM_DailyAgentSpend" USING btree (api_key);
CREATE INDEX "LiteLLM_DailyAgentSpend_date_idx" ON "LiteLLM_DailyAgentSpend" USING btree (date);
CREATE INDEX "LiteLLM_DailyAgentSpend_endpoint_idx" ON "LiteLLM_DailyAgentSpend" USING btree (endpoint);
CREATE INDEX "LiteLLM_DailyAgentSpend_mcp_namespaced_tool_name_idx" ON "LiteLLM_DailyAgentSpend" USING btree (mcp_namespaced_tool_name);
CREATE INDEX "LiteLLM_DailyAgentSpend_model_idx" ON "LiteLLM_DailyAgentSpend" USING btree (model);
CREATE UNIQUE INDEX "LiteLLM_DailyAgentSpend_agent_id_date_api_key_model_custom__key" ON "LiteLLM_DailyAgentSpend" USING btree (agent_id, date, api_key, model, custom_llm_provider, mcp_namespaced_tool_name, endpoint);

CREATE TABLE "LiteLLM_DailyTagSpend" (
  "id" text NOT NULL,
  "tag" text,
  "date" text NOT NULL,
  "api_key" text NOT NULL,
  "model" text,
  "model_group" text,
  "custom_llm_provider" text,
  "prompt_tokens" bigint NOT NULL DEFAULT 0,
  "completion_tokens" bigint NOT NULL DEFAULT 0,
  "cache_read_input_tokens" bigint NOT NULL DEFAULT 0,
  "cache_creation_input_tokens" bigint NOT NULL DEFAULT 0,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "api_requests" bigint NOT NULL DEFAULT 0,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  "mcp_namespaced_tool_name" text,
  "request_id" text,
  "endpoint" text,
  "compression_saved_tokens" bigint NOT NULL DEFAULT 0,
  "compression_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "prompt_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "autorouter_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "gateway_injected_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "total_response_time_ms" bigint NOT NULL DEFAULT 0,
  "timed_requests" bigint NOT NULL DEFAULT 0,
  CONSTRAINT "LiteLLM_DailyTagSpend_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DailyTagSpend_api_key_idx" ON "LiteLLM_DailyTagSpend" USING btree (api_key);
CREATE INDEX "LiteLLM_DailyTagSpend_date_idx" ON "LiteLLM_DailyTagSpend" USING btree (date);
CREATE INDEX "LiteLLM_DailyTagSpend_endpoint_idx" ON "LiteLLM_DailyTagSpend" USING btree (endpoint);
CREATE INDEX "LiteLLM_DailyTagSpend_mcp_namespaced_tool_name_idx" ON "LiteLLM_DailyTagSpend" USING btree (mcp_namespaced_tool_name);
CREATE INDEX "LiteLLM_DailyTagSpend_model_idx" ON "LiteLLM_DailyTagSpend" USING btree (model);
CREATE INDEX "LiteLLM_DailyTagSpend_tag_date_idx" ON "LiteLLM_DailyTagSpend" USING btree (tag, date);
CREATE UNIQUE INDEX "LiteLLM_DailyTagSpend_tag_date_api_key_model_custom_llm_pro_key" ON "LiteLLM_DailyTagSpend" USING btree (tag, date, api_key, model, custom_llm_provider, mcp_namespaced_tool_name, endpoint);

CREATE TABLE "LiteLLM_DailyGlobalSpend" (
  "id" text NOT NULL,
  "date" text NOT NULL,
  "model" text,
  "model_group" text,
  "custom_llm_provider" text,
  "mcp_namespaced_tool_name" text,
  "endpoint" text,
  "prompt_tokens" bigint NOT NULL DEFAULT 0,
  "completion_tokens" bigint NOT NULL DEFAULT 0,
  "cache_read_input_tokens" bigint NOT NULL DEFAULT 0,
  "cache_creation_input_tokens" bigint NOT NULL DEFAULT 0,
  "compression_saved_tokens" bigint NOT NULL DEFAULT 0,
  "compression_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "prompt_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "gateway_injected_caching_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "autorouter_savings_spend" double precision NOT NULL DEFAULT 0.0,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "api_requests" bigint NOT NULL DEFAULT 0,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "total_response_time_ms" bigint NOT NULL DEFAULT 0,
  "timed_requests" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_DailyGlobalSpend_pkey" PRIMARY KEY (id)
);
CREATE INDEX "LiteLLM_DailyGlobalSpend_date_idx" ON "LiteLLM_DailyGlobalSpend" USING btree (date);
CREATE UNIQUE INDEX "LiteLLM_DailyGlobalSpend_date_model_model_group_custom_llm__key" ON "LiteLLM_DailyGlobalSpend" USING btree (date, model, model_group, custom_llm_provider, mcp_namespaced_tool_name, endpoint);

CREATE TABLE "LiteLLM_DailyModelUsage" (
  "date" text NOT NULL,
  "model_group" text NOT NULL,
  "model" text NOT NULL,
  "custom_llm_provider" text NOT NULL,
  "task_type" text NOT NULL,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "prompt_tokens" bigint NOT NULL DEFAULT 0,
  "completion_tokens" bigint NOT NULL DEFAULT 0,
  "request_count" bigint NOT NULL DEFAULT 0,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_DailyModelUsage_pkey" PRIMARY KEY (date, model_group, model, custom_llm_provider, task_type)
);
CREATE INDEX "LiteLLM_DailyModelUsage_date_idx" ON "LiteLLM_DailyModelUsage" USING btree (date);
CREATE INDEX "LiteLLM_DailyModelUsage_model_group_idx" ON "LiteLLM_DailyModelUsage" USING btree (model_group);

CREATE TABLE "LiteLLM_DailyToolSpend" (
  "date" text NOT NULL,
  "tool_name" text NOT NULL,
  "spend" double precision NOT NULL DEFAULT 0.0,
  "total_tokens" bigint NOT NULL DEFAULT 0,
  "request_count" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_DailyToolSpend_pkey" PRIMARY KEY (date, tool_name)
);

CREATE TABLE "LiteLLM_DailyGatewayRequests" (
  "date" text NOT NULL,
  "category" text NOT NULL,
  "route" text NOT NULL,
  "successful_requests" bigint NOT NULL DEFAULT 0,
  "failed_requests" bigint NOT NULL DEFAULT 0,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_DailyGatewayRequests_pkey" PRIMARY KEY (date, category, route)
);
CREATE INDEX "LiteLLM_DailyGatewayRequests_date_idx" ON "LiteLLM_DailyGatewayRequests" USING btree (date);

CREATE TABLE "LiteLLM_AuditLog" (
  "id" text NOT NULL,
  "updated_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "changed_by" text NOT NULL DEFAULT ''::text,
  "changed_by_api_key" text NOT NULL DEFAULT ''::text,
  "action" text NOT NULL,
  "table_name" text NOT NULL,
  "object_id" text NOT NULL,
  "before_value" jsonb,
  "updated_values" jsonb,
  CONSTRAINT "LiteLLM_AuditLog_pkey" PRIMARY KEY (id)
);

CREATE TABLE "LiteLLM_HealthCheckTable" (
  "health_check_id" text NOT NULL,
  "model_name" text NOT NULL,
  "model_id" text,
  "status" text NOT NULL,
  "healthy_count" integer NOT NULL DEFAULT 0,
  "unhealthy_count" integer NOT NULL DEFAULT 0,
  "error_message" text,
  "response_time_ms" double precision,
  "details" jsonb,
  "checked_by" text,
  "checked_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "created_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_HealthCheckTable_pkey" PRIMARY KEY (health_check_id)
);
CREATE INDEX "LiteLLM_HealthCheckTable_checked_at_idx" ON "LiteLLM_HealthCheckTable" USING btree (checked_at);
CREATE INDEX "LiteLLM_HealthCheckTable_model_id_model_name_checked_at_idx" ON "LiteLLM_HealthCheckTable" USING btree (model_id, model_name, checked_at DESC);
CREATE INDEX "LiteLLM_HealthCheckTable_model_name_idx" ON "LiteLLM_HealthCheckTable" USING btree (model_name);
CREATE INDEX "LiteLLM_HealthCheckTable_status_idx" ON "LiteLLM_HealthCheckTable" USING btree (status);

CREATE TABLE "LiteLLM_CronJob" (
  "cronjob_id" text NOT NULL,
  "pod_id" text NOT NULL,
  "status" "JobStatus" NOT NULL DEFAULT 'INACTIVE'::"JobStatus",
  "last_updated" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "ttl" timestamp(3) without time zone NOT NULL,
  CONSTRAINT "LiteLLM_CronJob_pkey" PRIMARY KEY (cronjob_id)
);

CREATE TABLE "LiteLLM_Config" (
  "param_name" text NOT NULL,
  "param_value" jsonb,
  "last_run_at" timestamp(3) without time zone,
  "reload_revision" bigint NOT NULL DEFAULT 0,
  CONSTRAINT "LiteLLM_Config_pkey" PRIMARY KEY (param_name)
);

CREATE TABLE "LiteLLM_ProxyWorkerHeartbeat" (
  "worker_id" text NOT NULL,
  "hostname" text NOT NULL,
  "started_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "last_heartbeat_at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" timestamp(3) without time zone,
  CONSTRAINT "LiteLLM_ProxyWorkerHeartbeat_pkey" PRIMARY KEY (worker_id)
);

ALTER TABLE "LiteLLM_OrganizationTable" ADD CONSTRAINT "LiteLLM_OrganizationTable_budget_id_fkey" FOREIGN KEY (budget_id) REFERENCES "LiteLLM_BudgetTable"(budget_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE "LiteLLM_OrganizationTable" ADD CONSTRAINT "LiteLLM_OrganizationTable_object_permission_id_fkey" FOREIGN KEY (object_permission_id) REFERENCES "LiteLLM_ObjectPermissionTable"(object_permission_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_OrganizationMembership" ADD CONSTRAINT "LiteLLM_OrganizationMembership_budget_id_fkey" FOREIGN KEY (budget_id) REFERENCES "LiteLLM_BudgetTable"(budget_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_OrganizationMembership" ADD CONSTRAINT "LiteLLM_OrganizationMembership_organization_id_fkey" FOREIGN KEY (organization_id) REFERENCES "LiteLLM_OrganizationTable"(organization_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE "LiteLLM_OrganizationMembership" ADD CONSTRAINT "LiteLLM_OrganizationMembership_user_id_fkey" FOREIGN KEY (user_id) REFERENCES "LiteLLM_UserTable"(user_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE "LiteLLM_ProjectTable" ADD CONSTRAINT "LiteLLM_ProjectTable_budget_id_fkey" FOREIGN KEY (budget_id) REFERENCES "LiteLLM_BudgetTable"(budget_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_ProjectTable" ADD CONSTRAINT "LiteLLM_ProjectTable_object_permission_id_fkey" FOREIGN KEY (object_permission_id) REFERENCES "LiteLLM_ObjectPermissionTable"(object_permission_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_ProjectTable" ADD CONSTRAINT "LiteLLM_ProjectTable_team_id_fkey" FOREIGN KEY (team_id) REFERENCES "LiteLLM_TeamTable"(team_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_TeamTable" ADD CONSTRAINT "LiteLLM_TeamTable_model_id_fkey" FOREIGN KEY (model_id) REFERENCES "LiteLLM_ModelTable"(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_TeamTable" ADD CONSTRAINT "LiteLLM_TeamTable_object_permission_id_fkey" FOREIGN KEY (object_permission_id) REFERENCES "LiteLLM_ObjectPermissionTable"(object_permission_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_TeamTable" ADD CONSTRAINT "LiteLLM_TeamTable_organization_id_fkey" FOREIGN KEY (organization_id) REFERENCES "LiteLLM_OrganizationTable"(organization_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_TeamMembership" ADD CONSTRAINT "LiteLLM_TeamMembership_budget_id_fkey" FOREIGN KEY (budget_id) REFERENCES "LiteLLM_BudgetTable"(budget_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_UserTable" ADD CONSTRAINT "LiteLLM_UserTable_object_permission_id_fkey" FOREIGN KEY (object_permission_id) REFERENCES "LiteLLM_ObjectPermissionTable"(object_permission_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_UserTable" ADD CONSTRAINT "LiteLLM_UserTable_organization_id_fkey" FOREIGN KEY (organization_id) REFERENCES "LiteLLM_OrganizationTable"(organization_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_EndUserTable" ADD CONSTRAINT "LiteLLM_EndUserTable_budget_id_fkey" FOREIGN KEY (budget_id) REFERENCES "LiteLLM_BudgetTable"(budget_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_EndUserTable" ADD CONSTRAINT "LiteLLM_EndUserTable_object_permission_id_fkey" FOREIGN KEY (object_permission_id) REFERENCES "LiteLLM_ObjectPermissionTable"(object_permission_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_VerificationToken" ADD CONSTRAINT "LiteLLM_VerificationToken_budget_id_fkey" FOREIGN KEY (budget_id) REFERENCES "LiteLLM_BudgetTable"(budget_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_VerificationToken" ADD CONSTRAINT "LiteLLM_VerificationToken_object_permission_id_fkey" FOREIGN KEY (object_permission_id) REFERENCES "LiteLLM_ObjectPermissionTable"(object_permission_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_VerificationToken" ADD CONSTRAINT "LiteLLM_VerificationToken_organization_id_fkey" FOREIGN KEY (organization_id) REFERENCES "LiteLLM_OrganizationTable"(organization_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_VerificationToken" ADD CONSTRAINT "LiteLLM_VerificationToken_project_id_fkey" FOREIGN KEY (project_id) REFERENCES "LiteLLM_ProjectTable"(project_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_TagTable" ADD CONSTRAINT "LiteLLM_TagTable_budget_id_fkey" FOREIGN KEY (budget_id) REFERENCES "LiteLLM_BudgetTable"(budget_id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE "LiteLLM_AgentsTable" ADD CONSTRAINT "LiteLLM_AgentsTable_object_permission_id_fkey" FOREIGN KEY (object_permission_id) REFERENCES "LiteLLM_ObjectPermissionTable"(object_permission_id) ON UPDATE CASCADE ON DELETE SET NULL;
