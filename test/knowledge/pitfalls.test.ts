import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolder, readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { parseCardFile } from '../../src/knowledge/parse.js';
import { formatFault } from '../../src/model/fault.js';
import { createFolder, knowledgeTexts, replaced, SOUND_CARDS } from '../support/knowledge-texts.js';

const ANSWER = 'A water main burst, says Inès Moreau.';
const QUOTED = 'has to stand in quotation marks, as "…"';

/** The faults of a sound file of cards in which a part is replaced. */
function faultsOf(part: string, by: string): string[] {
  const read = parseCardFile('c.yaml', replaced(SOUND_CARDS, part, by));
  return read.ok ? [] : read.faults.map((fault) => formatFault(fault).replace('c.yaml:', ''));
}

describe('what YAML would swallow or misread is told in words for editors', () => {
  it.each([
    ['a number sign', ANSWER, 'The pipe at pier #3 burst.', '11:28: "#3 burst." is taken for a comment and left out'],
    ['one with a space behind', ANSWER, 'The pipe at pier # 3 burst.', '11:28: "# 3 burst." is taken for a comment'],
    ['one at the beginning', '- Was it the rain?', '- #flood when', '10:7: "#flood when" is taken for a comment'],
    [
      'one in a list of names',
      '[moreau]\n  quotes',
      '[moreau #1]\n  quotes',
      '13:3: does not fit what stands above it, where "#1]"',
    ],
    [
      'an exclamation mark',
      ANSWER,
      '!Important A pipe burst.',
      `11:11: "!Important" is taken for a mark of YAML and left out: a text that begins with ! ${QUOTED}`,
    ],
    [
      'an ampersand',
      '- Was it the rain?',
      '- &Co and the rain',
      '10:7: "&Co" is taken for a mark of YAML and left out',
    ],
    ['a star', ANSWER, '*Breaking* a water main burst.', `11:22: a text that begins with * ${QUOTED}`],
    [
      'a star alone',
      '- Was it the rain?',
      '- *rain',
      '10:7: is read as a reference, which is not allowed: a text that begins with * has',
    ],
    ['an at sign', '- Was it the rain?', '- @library what happened', `10:7: a text that begins with @ ${QUOTED}`],
    [
      'a percentage',
      'the pipe gave way',
      '"the pipe" gave way',
      "15:25: the text goes on behind its closing \": put the whole text in '…'",
    ],
    ['brackets', ANSWER, '[Correction] A pipe burst.', `11:24: a text that begins with [ ${QUOTED}`],
    ['a colon', ANSWER, 'Note: a water main burst.', `11:11: a text with ": " in it ${QUOTED}`],
    [
      'a colon in a list',
      '- Was it the rain?',
      '- Moreau: was it the rain?',
      '10:7: alsoAsked 6: has to be a text: one with ": " in it has to stand in quotation marks',
    ],
    [
      'a number for a name',
      'entities: [moreau]',
      'entities: [2024]',
      '17:14: entities 1: has to be a text: put it in quotation marks, as "2024"',
    ],
    [
      'a backslash',
      ANSWER,
      '"C:\\Users: a pipe burst."',
      '11:14: a backslash within "…" is special: put the text in \'…\' instead',
    ],
    ['a tab', '  saidBy:', '\tsaidBy:', '12:2: is indented by a tab: use spaces'],
    [
      'one space too many',
      '  saidBy:',
      '   saidBy:',
      '11:11: does not fit what stands above it: keys of one entry begin under each other',
    ],
    [
      'a no-break space before a key',
      '  saidBy:',
      ' \u00a0saidBy:',
      '12:2: is a no-break space, which looks like a space',
    ],
    ['… behind a key', 'answer: A', 'answer:\u00a0A', '11:10: is a no-break space'],
    ['… behind a hyphen', '- Was it the rain?', '-\u00a0Was it the rain?', '10:6: is a no-break space'],
    [
      'a code fence around it',
      '- id: cause',
      '```yaml\n- id: cause',
      '1:1: is a code fence, not part of the file: delete this line and the other like it',
    ],
    ['a code fence at the end', 'entities: [moreau]\n', 'entities: [moreau]\n~~~\n', '18:1: is a code fence'],
    [
      'two documents',
      'entities: [moreau]\n',
      'entities: [moreau]\n---\n- id: b\n',
      '18:1: a second document begins: a file holds one; delete the line ---, or',
    ],
  ])('%s', (_, part, by, fault) => {
    expect(faultsOf(part, by)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['a comment', ANSWER, `${ANSWER} # as she said`],
    ['a comment right behind quotation marks', ANSWER, `"${ANSWER}" #moreau`],
    ['a number sign within a word', ANSWER, 'The C#3 pipe burst.'],
    ['all of them in quotation marks', ANSWER, '"*Note*: !the &pipe at pier #3 \\"burst\\""'],
    ['all of them in a folded text', ANSWER, '>-\n    Note: the pipe at pier #3\n    & *others* burst!'],
    ['a no-break space between words', ANSWER, 'A pipe of 5\u00a0km burst.'],
    ['a beginning of the document', '- id: cause', '---\n- id: cause'],
    ['three backticks within a text', ANSWER, 'A water ```main``` burst.'],
  ])('but nothing is said of %s', (_, part, by) => {
    expect(faultsOf(part, by)).toEqual([]);
  });
});

describe('files in the folder', () => {
  const named = (id: string): string => replaced(SOUND_CARDS, 'id: cause', `id: ${id}`);

  it.each(['cards/Ferry.YAML', 'cards/ferry.yml', 'cards/strike/pay.yaml', 'cards/a/b/c.Yml'])(
    'are read: %s',
    async (name) => {
      const folder = await createFolder([...knowledgeTexts(), [name, named('more')]]);
      const read = await readKnowledgeFolder(folder);
      expect(read.ok && read.parsed.knowledge.cards.map(({ id }) => id).sort()).toEqual(['cause', 'more']);
      expect((await listFolder(folder)).passedOver).toEqual([]);
    },
  );

  it.each([
    ['cards/._flood.yaml', 'macOS or Windows made it for itself'],
    ['._story.yaml', 'macOS or Windows made it for itself'],
    ['cards/.#flood.yaml', 'an editor or office program made it for itself'],
    ['cards/~$flood.yaml', 'an editor or office program'],
    ['cards/flood.yaml~', 'an editor or office program'],
    ['cards/#flood.yaml#', 'an editor or office program'],
    ['cards/.flood.yaml.swp', 'an editor or office program'],
    ['cards/.flood.yaml', 'its name begins with a full stop'],
    ['cards/.old/flood.yaml', 'its name begins with a full stop'],
    ['cards/flood.yaml.txt', 'rename it to end in .yaml'],
    ['Questions.YML', 'rename it to questions.yaml'],
    ['flood.yaml', 'move it into cards/'],
  ])('are passed over, and named: %s', async (name, why) => {
    const folder = await createFolder([...knowledgeTexts(), [name, Buffer.from([0, 255])]]);
    const { passedOver } = await listFolder(folder);
    expect(passedOver.map(formatFault)).toEqual([
      expect.stringMatching(`^${name.replace(/[.$]/g, '\\$&')}: is passed over[:,].*${why}`),
    ]);
    expect((await readKnowledgeFolder(folder)).ok).toBe(true);
  });

  it('are passed over where they are folders, or links to nothing', async () => {
    const folder = await createFolder(knowledgeTexts());
    await mkdir(join(folder, 'cards/old.yaml'));
    await symlink('me@host.123', join(folder, 'cards/.#flood.yaml'));
    expect((await listFolder(folder)).passedOver.map(({ file }) => file)).toEqual([
      'cards/.#flood.yaml',
      'cards/old.yaml',
    ]);
    expect((await readKnowledgeFolder(folder)).ok).toBe(true);
  });
});
