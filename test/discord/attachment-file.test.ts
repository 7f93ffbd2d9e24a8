import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isDiscordFile, readAttachment } from '../../src/discord/attachment-file.js';

const LOCAL = 'http://127.0.0.1:4400/api';
const PATH = '/attachments/1/2/cards.yaml';

describe('isDiscordFile', () => {
  it.each([
    ['Discord’s own files', `https://cdn.discordapp.com${PATH}?ex=1&is=2&hm=3`],
    ['those of options', 'https://cdn.discordapp.com/ephemeral-attachments/1/2/cards.yaml'],
    ['its proxy', `https://media.discordapp.net${PATH}`],
    ['its name in capitals', `HTTPS://CDN.DISCORDAPP.COM${PATH}`],
    ['its port, written out', `https://cdn.discordapp.com:443${PATH}`],
  ])('takes %s', (_, url) => {
    expect(isDiscordFile(url, undefined)).toBe(true);
  });

  it.each([
    ['no encryption', `http://cdn.discordapp.com${PATH}`],
    ['another port', `https://cdn.discordapp.com:8443${PATH}`],
    ['a name before it', `https://x.cdn.discordapp.com${PATH}`],
    ['a name after it', `https://cdn.discordapp.com.example.org${PATH}`],
    ['a name that ends like it', `https://evilcdn.discordapp.com${PATH}`],
    ['the other’s ending', `https://cdn.discordapp.net${PATH}`],
    ['a dot at its end', `https://cdn.discordapp.com.${PATH}`],
    ['its name as a user’s', `https://cdn.discordapp.com@example.org${PATH}`],
    ['a user and a password', `https://user:password@cdn.discordapp.com${PATH}`],
    ['a user', `https://user@cdn.discordapp.com${PATH}`],
    ['its name in the path', `https://example.org/cdn.discordapp.com${PATH}`],
    ['its name in the query', `https://example.org/?https://cdn.discordapp.com${PATH}`],
    ['another of Discord’s hosts, where anybody may put pages', `https://discordapp.com${PATH}`],
    ['this machine', `http://127.0.0.1:4400${PATH}`],
    ['the address of a cloud’s secrets', 'http://169.254.169.254/latest/meta-data'],
    ['a file of this machine', 'file:///etc/passwd'],
    ['a file by its host', `file://cdn.discordapp.com${PATH}`],
    ['data', 'data:text/yaml,- id'],
    ['no URL', 'cards.yaml'],
    ['nothing', ''],
  ])('refuses %s', (_, url) => {
    expect(isDiscordFile(url, undefined)).toBe(false);
  });

  it.each([
    ['its own files', `http://127.0.0.1:4400${PATH}`, true],
    ['another port', `http://127.0.0.1:4401${PATH}`, false],
    ['another name for it', `http://localhost:4400${PATH}`, false],
    ['another scheme', `https://127.0.0.1:4400${PATH}`, false],
    ['Discord’s own files', `https://cdn.discordapp.com${PATH}`, false],
  ])('on the local Discord takes its own alone: %s', (_, url, taken) => {
    expect(isDiscordFile(url, LOCAL)).toBe(taken);
    expect(isDiscordFile(url, 'http://localhost:4400/api'), 'by its other name').toBe(taken);
  });
});

describe('readAttachment', () => {
  /** Reads from a server of this machine, of at most 1 MiB. */
  async function read(respond: (response: ServerResponse) => void, size = 1, withinMs = 15_000): Promise<unknown> {
    const server = createServer((_, response) => respond(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
    const origin = `http://127.0.0.1:${address.port}`;
    const limits = { mostBytes: 1024 * 1024, withinMs };
    const result = await readAttachment({ url: `${origin}${PATH}`, size }, `${origin}/api`, limits);
    return result.ok ? { ok: true, length: result.bytes.length } : result;
  }

  it.each([
    ['a file', 5],
    ['as much as may be', 1024 * 1024],
    ['nothing', 0],
  ])('reads %s', async (_, length) => {
    expect(await read((response) => response.end('x'.repeat(length)), length)).toEqual({ ok: true, length });
  });

  it.each<[string, (response: ServerResponse) => void, number, RegExp]>([
    ['that is said to be too large', (response) => response.end('x'), 1024 * 1024 + 1, /larger than 1 MiB.*refresh/],
    [
      'a byte too large, whatever is said',
      (response) => response.end('x'.repeat(1024 * 1024 + 1)),
      1,
      /larger than 1 MiB/,
    ],
    [
      'without an end',
      (response) => {
        const more = (): void =>
          void (response.write('x'.repeat(60_000)) ? setImmediate(more) : response.once('drain', more));
        more();
      },
      1,
      /larger than 1 MiB/,
    ],
    [
      'that is large once unpacked on the way',
      (response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(Buffer.alloc(5_000_000)));
      },
      1,
      /larger than 1 MiB/,
    ],
    [
      'that breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('x', () => response.destroy());
      },
      100,
      /could not be read/,
    ],
    ['that is gone', (response) => response.writeHead(404).end('x'), 1, /could not be read \(Discord answered 404\)/],
    [
      'that is elsewhere now',
      (response) => response.writeHead(302, { location: PATH }).end(),
      1,
      /could not be read \(unexpected redirect\)/,
    ],
  ])('does not read one %s', async (_, respond, size, reason) => {
    expect(await read(respond, size)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    [
      'that trickles',
      (response) => {
        const timer = setInterval(() => response.write('x'), 50);
        response.on('close', () => clearInterval(timer));
      },
    ],
    ['that never begins', () => {}],
  ])('gives up in the end on one %s', async (_, respond) => {
    const reason = /could not be read \(.*timeout.*\)\. Please upload it again/;
    expect(await read(respond, 1, 200)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('does not ask where it may not', async () => {
    const limits = { mostBytes: 1, withinMs: 500 };
    expect(await readAttachment({ url: 'https://example.org/a.yaml', size: 1 }, undefined, limits)).toEqual({
      ok: false,
      reason: 'The file is not kept by Discord, so it is not read.',
    });
  });
});
