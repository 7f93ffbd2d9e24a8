import { type APIAttachment, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { ApiError, invalidForm } from './api-error.js';
import type { MessageForm } from './form/message.js';
import { REQUIRED } from './form/parse-form.js';
import type { LocalFile } from './person.js';

/** Of one file, whoever uploads it. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

const MIME_TYPE = /^[\w.+-]+\/[\w.+-]+(; ?[\x20-\x7e]+)?$/;

/** A file of a multipart request: its number is that of `files[n]`. */
export interface Upload extends LocalFile {
  number: number;
}

/** Files of messages and options, served by their URLs. */
export interface Attachments {
  keep(channelId: string, file: LocalFile, description?: string): APIAttachment;
  find(channelId: string, id: string): LocalFile | undefined;
}

/** @param address gives the server's own, once it listens */
export function createAttachments(nextId: () => string, address: () => string): Attachments {
  const kept = new Map<string, LocalFile>();
  return {
    keep(channelId, given, description) {
      const file = asServed(given);
      if (file.data.byteLength > MOST_FILE_BYTES) {
        throw new ApiError(413, RESTJSONErrorCodes.RequestEntityTooLarge, 'Request entity too large');
      }
      const id = nextId();
      kept.set(`${channelId}/${id}`, file);
      const url = `${address()}/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
      return {
        id,
        filename: file.name,
        size: file.data.byteLength,
        url,
        proxy_url: url,
        content_type: file.contentType,
        ...(description ? { description } : {}),
      };
    },
    find: (channelId, id) => kept.get(`${channelId}/${id}`),
  };
}

/** What can be sent in a header: names are well-formed Unicode, and what is no type is just bytes. */
function asServed({ name, contentType, data }: LocalFile): LocalFile {
  return {
    name: Buffer.from(name).toString(),
    contentType: MIME_TYPE.test(contentType) ? contentType : 'application/octet-stream',
    data,
  };
}

/**
 * The attachments of a message: new uploads, and of those it had the ones the form still names. All are kept where the
 * form says nothing of them.
 */
export function attachmentsOf(
  attachments: Attachments,
  channelId: string,
  form: Pick<MessageForm, 'attachments'>,
  uploads: readonly Upload[],
  had: readonly APIAttachment[] = [],
): APIAttachment[] {
  const told = form.attachments;
  const staying = told ? had.filter(({ id }) => told.some((one) => String(one.id) === id)) : had;
  const isNew = (id: string): boolean => uploads.some(({ number }) => String(number) === id);
  for (const [index, { id }] of (told ?? []).entries()) {
    if (isNew(String(id)) || had.some((one) => one.id === String(id))) continue;
    throw invalidForm([{ path: ['attachments', index, 'id'], ...REQUIRED }]);
  }
  const added = uploads.map((upload) => {
    const about = told?.find((one) => String(one.id) === String(upload.number));
    const file = { ...upload, name: about?.filename ?? upload.name };
    return attachments.keep(channelId, file, about?.description ?? undefined);
  });
  return [...staying, ...added];
}
