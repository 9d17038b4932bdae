/**
 * Takes out of text what nobody may read there: keys of providers and gateways, tokens, passwords,
 * the queries of addresses. Names that merely look technical stay. Pure.
 */

const masks: readonly (readonly [pattern: RegExp, shown: string])[] = [
  // Whole blocks first, so that no pattern below halves them.
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, '[key]'],
  // https://www.rfc-editor.org/rfc/rfc7519: three parts, of which the first begins with `{"`.
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, '[token]'],
  // sk-…, sk-ant-…, sk-proj-…, and LiteLLM's virtual keys; also where the gateway shortened them.
  [/\b(?:sk|pk|rk)[-_](?=[\w-]*[\d_-])[\w-]{6,}(?:[.*]{2,}[\w-]*)?/gi, '[key]'],
  [/\bsk-[\w-]*[.*]{2,}[\w-]*/g, '[key]'],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{12,}\b/g, '[key]'],
  [/\bAIza[\w-]{20,}/g, '[key]'],
  [/\bya29\.[\w-]{10,}/g, '[token]'],
  [/\b(?:gh[opusr]_|github_pat_)\w{16,}/g, '[token]'],
  [/\bglpat-[\w-]{16,}/g, '[token]'],
  [/\bxox[abeoprs]-[\w-]{8,}/g, '[token]'],
  [/\b(?:hf|gsk|xai|r8|pplx|npm)[_-](?=\w*\d)\w{16,}/g, '[key]'],
  [/\bwhs(?:ec|k)_[A-Za-z0-9+/=]{16,}/g, '[secret]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, '$1 [token]'],
  // The address stays, without who logs in and without its query.
  [/\b([a-z][a-z0-9+.-]{0,40}:\/\/)[^\s/?#@"'<>]+@/gi, '$1[login]@'],
  [/\b(https?:\/\/[^\s?#"'<>]+)\?[^\s"'<>)\]}]*/gi, '$1?[query]'],
  [/\bhttps?:\/\/hooks\.slack\.com\/[^\s"'<>)]*/gi, 'https://hooks.slack.com/[path]'],
  [/(\/api\/webhooks\/)\d+\/[\w-]+/g, '$1[path]'],
  [
    /\b(api[-_ ]?key|secret|token|passwo?r?d|pwd|authorization|signature|sig)(["']?\s*[:=]\s*["']?)(?!\[|Bearer\b|Basic\b)[^\s"',;&)}\]]{6,}/gi,
    '$1$2[secret]',
  ],
];

export function maskSecrets(text: string): string {
  let masked = text;
  for (const [pattern, shown] of masks) masked = masked.replace(pattern, shown);
  return masked;
}
