import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isOwn } from './guard.js';

/** Takes a connection; Host and Origin have been checked. */
export type TakeSocket = (socket: WebSocket) => void;

/** Hands WebSocket connections on by their path. Gives the function that ends them all. */
export function takeWebSockets(
  server: Server,
  takers: ReadonlyMap<string, TakeSocket>,
  host: () => string,
): () => void {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    // Whoever hangs up on us, or sends what is no frame, loses their connection; an error that nobody hears would end
    // the process.
    stream.on('error', () => stream.destroy());
    const { host: named, origin } = request.headers;
    // Not read as a URL: what is asked for here need not be one.
    const [path = ''] = (request.url ?? '').split('?');
    const take = takers.get(path);
    if (!take || !isOwn(named, origin, host())) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', () => socket.terminate());
      take(socket);
    });
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
  };
}
