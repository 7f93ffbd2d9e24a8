import type { Answer, Deed, ToPage } from '../page-protocol.js';

export type Told = Exclude<ToPage, { type: 'answer' }>;

export interface Connection {
  /** Does something as the person acted as, and gives what came of it. */
  perform(deed: Deed): Promise<Answer>;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;

/** Connects to the server, and again whenever the connection is lost. */
export function connect(listen: (message: Told) => void, showConnected: (connected: boolean) => void): Connection {
  const waiting = new Map<number, (answer: Answer) => void>();
  let requests = 0;
  let wait = FIRST_WAIT_MS;
  let socket = open();

  function open(): WebSocket {
    const opened = new WebSocket(`ws://${location.host}/page`);
    opened.addEventListener('open', () => {
      wait = FIRST_WAIT_MS;
      showConnected(true);
    });
    opened.addEventListener('message', ({ data }) => {
      const message: ToPage = JSON.parse(String(data));
      if (message.type !== 'answer') {
        listen(message);
        return;
      }
      waiting.get(message.request)?.(message.answer);
      waiting.delete(message.request);
    });
    opened.addEventListener('close', () => {
      showConnected(false);
      for (const settle of waiting.values()) settle({ kind: 'failed', reason: 'The connection was lost' });
      waiting.clear();
      setTimeout(() => {
        socket = open();
      }, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
    return opened;
  }

  return {
    perform(deed) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve({ kind: 'failed', reason: 'Not connected' });
      requests += 1;
      const request = requests;
      socket.send(JSON.stringify({ request, deed }));
      return new Promise((resolve) => waiting.set(request, resolve));
    },
  };
}
