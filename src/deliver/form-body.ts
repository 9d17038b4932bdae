/** A body with pictures, as the form that Discord takes: https://discord.com/developers/docs/reference#uploading-files */
import type { Drawing } from '../define/define-destination.ts';
import { bodyHash } from './body-hash.ts';

export interface RequestBody {
  readonly contentType: string;
  readonly bytes: string | Buffer;
}

const lineEnd = '\r\n';

/** The same drawing gives the same bytes: the boundary comes from the body. */
export function formBody({ contentType, body, files = [] }: Omit<Drawing, 'cuts'>): RequestBody {
  if (files.length === 0) return { contentType, bytes: body };
  const boundary = `tollbell-${bodyHash(body).slice(0, 24)}`;
  const part = (name: string, type: string, bytes: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name=${name}\r\ncontent-type: ${type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from(lineEnd),
    ]);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([
      part('"payload_json"', 'application/json', Buffer.from(body)),
      ...files.map(({ name, contentType: type, base64 }, index) =>
        part(`"files[${index}]"; filename="${name}"`, type, Buffer.from(base64, 'base64')),
      ),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
  };
}
