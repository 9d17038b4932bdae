/** What a key is called where people read it: its alias, or enough of its hash to find it. Pure. */

const masterKey = 'litellm_proxy_master_key';
const hashLength = 8;

export function keyLabel(apiKey: string, aliases: ReadonlyMap<string, string>): string {
  const alias = aliases.get(apiKey);
  if (alias !== undefined) return alias;
  if (apiKey === masterKey) return 'the master key';
  return apiKey.length > hashLength ? `${apiKey.slice(0, hashLength)}…` : apiKey;
}
