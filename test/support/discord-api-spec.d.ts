/** The package names a JavaScript file as its types; this is the part of it that we use. */
declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod';

  export const IncomingWebhookRequestPartialSchema: ZodType;
}
