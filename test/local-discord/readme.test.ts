import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

it('the README shows a test that is run', async () => {
  const example = (await read('example.test.ts')).replace('../../src/local-discord/', './local-discord/');
  expect(await read('../../src/local-discord/README.md')).toContain(`\`\`\`ts\n${example}\`\`\``);
});

it('the README names everything a fault can do', async () => {
  const readme = await read('../../src/local-discord/README.md');
  const faults = /export interface Faults \{([\s\S]*?)\n\}/.exec(await read('../../src/local-discord/faults.ts'))?.[1];
  const names = [...(faults ?? '').matchAll(/^ {2}(\w+)\(/gm)].map((match) => match[1]);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(readme).toContain(`\`${name}\``);
});
