import type { PageFile } from '../page-protocol.js';

/** Reads files picked on this machine, to send them with a message, command or form. */
export function readFiles(picked: Iterable<File>): Promise<PageFile[]> {
  return Promise.all([...picked].map(readPicked));
}

async function readPicked(file: File): Promise<PageFile> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read')));
    reader.readAsDataURL(file);
  });
  // "data:text/plain;base64,…"
  const base64 = url.slice(url.indexOf(',') + 1);
  return { name: file.name, contentType: file.type || 'application/octet-stream', base64 };
}
