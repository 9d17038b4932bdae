/** How a deployment reads: its model, enough of its id to find it, and the host it is reached at. */

/** The first eight characters tell deployments apart; a config model's id is a 64-digit hash. */
export function shortId(id: string | null): string {
  if (id === null || id === '') return '–';
  return id.length > 12 ? id.slice(0, 8) : id;
}

/** Host and port only: paths and queries of an api base can carry keys. */
export function apiHost(apiBase: string | null): string {
  if (apiBase === null || apiBase === '') return '–';
  const withScheme = apiBase.includes('://') ? apiBase : `https://${apiBase}`;
  return URL.canParse(withScheme) ? new URL(withScheme).host || '–' : '(not a URL)';
}
