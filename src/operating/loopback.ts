import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

export interface LoopbackReply {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

export interface LoopbackServer {
  /** The port it listens on, chosen by the system where 0 was asked for. */
  port: number;
  close(): Promise<void>;
}

type Answer = (path: string, headers: IncomingHttpHeaders) => LoopbackReply | Promise<LoopbackReply>;

/** Names of this machine, with any port: it may be reached through a tunnel. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/**
 * Serves programs on this machine alone, by GET and HEAD; a web page that leads its own name here is refused.
 * Throws an error that says what to do where the port cannot be had.
 * @param setting name of the one that gave the port
 */
export async function serveLoopback(setting: string, port: number, answer: Answer): Promise<LoopbackServer> {
  const server = createServer(async ({ method, url = '/', headers }, response) => {
    const reply =
      method !== 'GET' && method !== 'HEAD'
        ? textReply(405, 'only GET')
        : OWN_HOST.test(headers.host ?? '')
          ? await answer(url.replace(/\?.*$/s, ''), headers)
          : textReply(403, 'only by 127.0.0.1 or localhost');
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(`${setting} ${port} cannot be had (${error.code}): choose another, or end what listens there.`)),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A reply that holds for the moment alone. */
export function textReply(status: number, text: string, type = 'text/plain; charset=utf-8'): LoopbackReply {
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  return { status, headers, body: `${text.trimEnd()}\n` };
}
