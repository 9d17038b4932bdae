/** What tells one deployment from another, in notes of rows and in traffic alike. Pure. */

export interface DeploymentNames {
  readonly modelId: string | null;
  readonly apiBase: string | null;
  /** The public name. */
  readonly model: string | null;
}

/** Its id, else where it was reached and as what; null of requests that no deployment was chosen for. */
export function deploymentKey({ modelId, apiBase, model }: DeploymentNames): string | null {
  if (modelId !== null) return modelId;
  return apiBase === null ? null : `${apiBase} ${model ?? ''}`;
}

/** Requests of a deployment; of a model where no deployment is named. */
export function requestsOf<Row extends DeploymentNames & { readonly requestCount: number }>(
  traffic: readonly Row[],
  of: DeploymentNames,
  { isOfModel = false }: { readonly isOfModel?: boolean } = {},
): number {
  const key = deploymentKey(of);
  return traffic
    .filter((row) => key === null || deploymentKey(row) === key)
    .filter(({ model }) => (key !== null && !isOfModel) || model === of.model)
    .reduce((sum, { requestCount }) => sum + requestCount, 0);
}
