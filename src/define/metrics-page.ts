/** What the gateway's page of metrics gave. */
export type MetricsPage =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };
