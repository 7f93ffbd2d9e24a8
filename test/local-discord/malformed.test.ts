import { randomBytes } from 'node:crypto';
import { connect as connectTo } from 'node:net';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { call, startDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';

/** Fixed, so that a run that fails can be run again. */
const SEED = 20_260_801;
const TRIES = 500;
const AT_ONCE = 25;

const OWN = '127.0.0.1:PORT';
const targets = fc.constantFrom(
  ...['//[', '/gateway', '/page', '/', '//[/gateway', 'http://[', '*', '/%', '/%ff%00', '/api/v10/%c0%af', '\\'],
  ...['/attachments/%/1/1', '/messages/1/%/3', '/packages/lit/%2e%2e/%', '/api/v10/channels/1/messages?limit=%'],
  ...['/api/v10/interactions/%/%/callback', '/api/v10/webhooks/1/1', `/${'x'.repeat(20_000)}`, ''],
);
const methods = fc.constantFrom('GET', 'POST', 'PATCH', 'CONNECT', 'OPTIONS', 'TRACE', 'PRI', 'get', '');
const header = fc.constantFrom(
  ...['Origin: null', `Origin: http://${OWN}`, 'Origin: https://example.org', 'Origin: ', 'Host: [', 'Host: a, b'],
  ...['Connection: Upgrade', 'Upgrade: websocket', 'Upgrade: h2c', 'Sec-WebSocket-Version: 13', 'Expect: 200-maybe'],
  ...['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Extensions: permessage-deflate; x=[', ': :'],
  ...['Content-Length: -1', 'Content-Length: 99999999999', 'Content-Length: 10', 'Transfer-Encoding: chunked'],
  ...['Content-Type: multipart/form-data; boundary=', 'Content-Type: multipart/form-data; boundary=x', 'Cookie: \x00'],
  ...['Content-Type: application/json', 'Authorization: Bot TOKEN', 'Authorization: Bot', 'X\x7f: y'],
);
const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.constantFrom('[', '{"op":', '[]', 'null', '"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, '{"__proto__":{}}'),
);
const body = fc.oneof(fc.constant(''), json, fc.constantFrom('zz\r\n', '5\r\nabc', '--x\r\n\r\n', '--x--', '\x00\xff'));
const eol = fc.constantFrom('\r\n', '\r\n', '\r\n', '\n');

const request = fc
  .tuple(methods, targets, fc.boolean(), fc.array(header, { maxLength: 8 }), eol, body)
  .map(([method, target, hosted, headers, end, text]) =>
    Buffer.from([`${method} ${target} HTTP/1.1`, ...(hosted ? [`Host: ${OWN}`] : []), ...headers, '', text].join(end)),
  );

/** What comes through the guard: packets of no form, and of every form with something wrong in it. */
const packet = fc.oneof(
  json,
  fc.record({ op: fc.integer({ min: -2, max: 12 }), d: fc.jsonValue() }).map((one) => JSON.stringify(one)),
  fc
    .record({
      token: fc.constantFrom('TOKEN', ''),
      intents: fc.constantFrom(0, 513, -1, 2 ** 40, 1e300),
      shard: fc.constantFrom([0, 1], [1, 0], [0, 2 ** 53], 'x', [5]),
      session_id: fc.constant('x'),
      seq: fc.integer(),
    })
    .chain((d) => fc.constantFrom(2, 6).map((op) => JSON.stringify({ op, d }))),
  fc
    .record({
      type: fc.constantFrom(
        ...[
          'act-as',
          'commands',
          'send',
          'slash',
          'complete',
          'message-command',
          'click',
          'submit',
          'forward',
          'start-thread',
          'post',
        ],
      ),
      user: fc.constantFrom('1', '1100000000000000301'),
      channel: fc.constantFrom('1', '1100000000000000101', '99999999999999999999'),
      name: fc.constantFrom('ask', '__proto__', '\ud800'),
      content: fc.constantFrom('', 'x', '\ud800', '<@&>', '<@1100000000000000001>'),
      files: fc.constantFrom(
        [],
        [{ name: '\ud800', contentType: 'text/\u0000', base64: '!' }],
        [{ name: '..', contentType: 'é\r\nX: y', base64: 'AA==' }],
      ),
      options: fc.constantFrom({}, { question: 1 }, { constructor: 'x' }),
      focused: fc.constantFrom('question', '__proto__'),
      interactionId: fc.constant('1'),
      values: fc.constant({}),
    })
    .map((deed) => JSON.stringify({ request: 1, deed })),
);
const frame = fc
  .tuple(packet, fc.constantFrom(0x81, 0x81, 0x81, 0x81, 0x82, 0x01, 0x80, 0x83, 0x88, 0x89, 0xc1, 0xf1), fc.boolean())
  .map(([text, first, masked]) => ({ text, first, masked }));
const broken = fc.constantFrom([0x81, 0x82, 0, 0, 0, 0, 0xff, 0xfe], [0x81, 0x02, 1, 1], [0x88, 0x81, 0, 0, 0, 0, 1]);
const huge = fc.constant([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
const connection = fc
  .tuple(
    fc.constantFrom('/gateway', '/page'),
    fc.array(frame, { maxLength: 4 }),
    fc.oneof(broken, huge, fc.constant([])),
  )
  .map(([path, frames, end]) => ({ path, frames, end }));

const attempt = fc.record({
  sent: fc.oneof(request, connection),
  /** Whether it hangs up at once, without hearing what is said. */
  rude: fc.boolean(),
});

it(`goes on after ${TRIES} requests, upgrades and frames of no form, before its guard and after`, async () => {
  const discord = await startDiscord();
  const deadly: unknown[] = [];
  const note = (error: unknown): void => void deadly.push(error);
  process.on('uncaughtExceptionMonitor', note).on('unhandledRejection', note);
  onTestFinished(() => void process.off('uncaughtExceptionMonitor', note).off('unhandledRejection', note));

  const fill = (text: string): string => text.replaceAll('PORT', `${discord.port}`).replaceAll('TOKEN', discord.token);
  const bytesOf = (sent: (typeof attempts)[number]['sent']): Buffer => {
    if (Buffer.isBuffer(sent)) return Buffer.from(fill(sent.toString('latin1')), 'latin1');
    const frames = sent.frames.map(({ text, first, masked }) => frameOf(Buffer.from(fill(text)), first, masked));
    return Buffer.concat([upgrade(sent.path, discord.port), ...frames, Buffer.from(sent.end)]);
  };
  const attempts = fc.sample(attempt, { seed: SEED, numRuns: TRIES });
  for (let next = 0; next < attempts.length; next += AT_ONCE) {
    await Promise.all(
      attempts.slice(next, next + AT_ONCE).map(({ sent, rude }) => send(discord.port, bytesOf(sent), rude)),
    );
    expect(deadly).toEqual([]);
  }

  expect(await call(discord, 'GET', '/users/@me')).toMatchObject({ status: 200, body: { username: 'factbox' } });
  expect((await fetch(discord.url)).status).toBe(200);
  expect(deadly).toEqual([]);
}, 60_000);

it.each([
  ['asks for no address', ['GET //[ HTTP/1.1', 'Origin: https://example.org']],
  ['hangs up on a refusal', ['GET /gateway HTTP/1.1', 'Origin: https://example.org']],
])('goes on after an upgrade from another site that %s', async (_reason, [first, origin]) => {
  const discord = await startDiscord();
  const lines = [first, `Host: 127.0.0.1:${discord.port}`, origin, 'Connection: Upgrade', 'Upgrade: websocket', '', ''];
  await send(discord.port, Buffer.from(lines.join('\r\n')), true);
  expect(await call(discord, 'GET', '/users/@me')).toMatchObject({ status: 200 });
});

it.each(['é', 'text/plain\r\nX: y', 'text/\u0000', ''])('serves a file of the type %j', async (contentType) => {
  const discord = await startDiscord();
  const person = discord.person(discord.ids.member);
  const file = { name: 'a\ud800.txt', contentType, data: Buffer.from('inside') };
  const { url } = requireFirst(person.send(discord.ids.home.general, '', [file]).attachments);
  expect(await (await fetch(url)).text()).toBe('inside');
});

it('refuses a body without end before it fills the memory', async () => {
  const discord = await startDiscord();
  const socket = connectTo(discord.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const told = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
  socket.on('error', () => {});
  socket.write(`POST /api/v10/channels/1/messages HTTP/1.1\r\nHost: 127.0.0.1:${discord.port}\r\n`);
  socket.write(`Authorization: Bot ${discord.token}\r\nTransfer-Encoding: chunked\r\n\r\n`);
  const chunk = randomBytes(1024 * 1024);
  let answered = false;
  void told.then(() => {
    answered = true;
  });
  for (let sent = 0; sent < 200 && !answered && !socket.destroyed; sent += 1) {
    const more = Buffer.concat([Buffer.from('100000\r\n'), chunk, Buffer.from('\r\n')]);
    await new Promise((resolve) => socket.write(more, resolve));
  }
  expect(await told).toMatch(/^HTTP\/1.1 413 /);
});

function upgrade(path: string, port: number): Buffer {
  const host = `127.0.0.1:${port}`;
  const key = randomBytes(16).toString('base64');
  return Buffer.from(
    [`GET ${path} HTTP/1.1`, `Host: ${host}`, `Origin: http://${host}`, 'Connection: Upgrade', 'Upgrade: websocket']
      .concat('Sec-WebSocket-Version: 13', `Sec-WebSocket-Key: ${key}`, '', '')
      .join('\r\n'),
  );
}

/** A frame of WebSocket; clients have to mask theirs. The mask of zeros leaves the payload as it is. */
function frameOf(payload: Buffer, first: number, masked: boolean): Buffer {
  const mask = masked ? 0x80 : 0;
  const length =
    payload.length < 126
      ? Buffer.from([first, mask | payload.length])
      : Buffer.from([first, mask | 126, (payload.length >> 8) & 0xff, payload.length & 0xff]);
  return Buffer.concat([length, masked ? Buffer.alloc(4) : Buffer.alloc(0), payload]);
}

/** Sends bytes over a socket of its own, and waits until that is closed. */
function send(port: number, bytes: Buffer, rude: boolean): Promise<void> {
  return new Promise((resolve) => {
    const socket = connectTo(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.on('close', () => resolve());
    socket.resume();
    socket.write(bytes, () => (rude ? socket.resetAndDestroy() : socket.end()));
  });
}
