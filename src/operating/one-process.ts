import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Held {
  release(): Promise<void>;
}

/**
 * Holds a name on this machine for as long as this process lives, by a socket that nobody connects to: the system lets
 * go of it however the process ends.
 * @param of what the name is made from; only a fingerprint of it can be seen
 * @returns undefined where another process holds it
 */
export async function holdAlone(of: string): Promise<Held | undefined> {
  const name = `factbox-${createHash('sha256').update(`one process: ${of}`).digest('hex').slice(0, 24)}`;
  const address = addressOf(name);
  const held = await listen(address);
  if (held || process.platform === 'linux' || process.platform === 'win32' || (await isAnswered(address))) return held;
  // A file that its process left behind.
  unlinkSync(address);
  return listen(address);
}

/** Linux has sockets without a file, and Windows pipes. */
function addressOf(name: string): string {
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<Held | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => void socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve({ release: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
