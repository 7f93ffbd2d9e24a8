import type { EventEmitter } from 'node:events';
import type { AddressInfo } from 'node:net';

const MOST_TRIES = 20;

interface Listener extends EventEmitter {
  listen(port: number, host: string): unknown;
  address(): AddressInfo | string | null;
}

/** Listens on this machine alone, at the port or the next free one. Gives the port. */
export async function listen(server: Listener, port: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    const error = await tryPort(server, port === 0 ? 0 : port + attempt);
    if (!error) break;
    if (error.code !== 'EADDRINUSE' || attempt === MOST_TRIES) throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  return address.port;
}

function tryPort(server: Listener, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const done = (error?: NodeJS.ErrnoException): void => {
      server.off('error', done);
      server.off('listening', done);
      resolve(error);
    };
    server.once('error', done);
    server.once('listening', done);
    server.listen(port, '127.0.0.1');
  });
}
