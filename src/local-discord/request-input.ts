import type { Context } from 'hono';
import { ApiError, invalidForm } from './api-error.js';
import type { Upload } from './attachments.js';

/** What a request carries. */
export interface RequestInput {
  /** Parsed JSON; undefined where there is none. */
  body: unknown;
  uploads: Upload[];
}

const INVALID_JSON = 50109;
const UPLOAD_FIELD = /^files?\[(\d+)\]$/;

/** Reads a body of JSON, or a multipart one with its JSON in `payload_json` and its files in `files[n]`. */
export async function readInput(context: Context): Promise<RequestInput> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const text = await context.req.text();
    return { body: text === '' ? undefined : parseJson(text), uploads: [] };
  }
  const form = await context.req.formData().catch(() => {
    throw invalidForm([]);
  });
  const payload = form.get('payload_json');
  const uploads: Upload[] = [];
  for (const [field, value] of form.entries()) {
    const number = UPLOAD_FIELD.exec(field)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    uploads.push({
      number: Number(number),
      name: value.name,
      contentType: value.type,
      data: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, uploads };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, INVALID_JSON, 'The request body contains invalid JSON.');
  }
}
