import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.js';

const TOKEN = 'MTExMTEx.GabcDe.f-_0123456789';

function written(level: string, secrets: readonly string[], use: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  const write = (line: string): void => {
    text += line;
  };
  use(createLog(level, secrets, { write }));
  return text;
}

describe('createLog', () => {
  it.each<[string, (log: ReturnType<typeof createLog>) => void]>([
    ['in a message', (log) => log.info(`logged in with ${TOKEN}`)],
    ['twice in a message', (log) => log.info(`${TOKEN} ${TOKEN}`)],
    ['in a value', (log) => log.info({ headers: { authorization: `Bot ${TOKEN}` } }, 'request')],
    ['as a key', (log) => log.info({ [TOKEN]: true }, 'odd')],
    ['in an error', (log) => log.error({ err: new Error(`bad token ${TOKEN}`) }, 'failed')],
    ['in the cause of one', (log) => log.error({ err: new Error('x', { cause: new Error(TOKEN) }) }, 'failed')],
    ['in a child', (log) => log.child({ token: TOKEN }).warn('child')],
  ])('never writes the secret: %s', (_, use) => {
    const text = written('trace', [TOKEN], use);
    expect(text).toContain('[secret]');
    expect(text).not.toContain(TOKEN);
  });

  it('writes anything else as it is, one JSON object a line with its time', () => {
    const lines = written('info', [TOKEN], (log) => {
      log.info({ command: 'ask' }, 'registered');
      log.warn('a "quoted"\nline');
    })
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(lines).toEqual([
      { level: 30, time, command: 'ask', msg: 'registered' },
      { level: 40, time, msg: 'a "quoted"\nline' },
    ]);
  });

  it.each([
    ['warn', false, true],
    ['info', true, true],
    ['silent', false, false],
  ])('at level %s: info %s, error %s', (level, info, error) => {
    expect(written(level, [], (log) => log.info('x')) !== '').toBe(info);
    expect(written(level, [], (log) => log.error('x')) !== '').toBe(error);
  });
});
