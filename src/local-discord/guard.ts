/**
 * Whether a request was meant for this server, and comes from no other site: a page elsewhere can neither use it by
 * its own name that leads here, nor call it from a visitor's browser.
 */
export function isOwn(host: string | undefined, origin: string | undefined, own: string): boolean {
  const names = [own, own.replace('127.0.0.1', 'localhost')];
  return names.some((name) => host === name && (origin === undefined || origin === `http://${name}`));
}
