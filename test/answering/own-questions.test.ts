import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { isAnswered } from '../../src/model/reply.js';
import { PROJECT } from '../support/project.js';
import { english } from '../support/story.js';

it.each(['bank', 'comet'])(
  'each card’s own question brings that card, and its mistakes are put right: %s',
  async (story) => {
    const read = await readKnowledgeFolder(join(PROJECT, 'test/stories', story, 'knowledge'));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { answer } = createAnswerer(read.parsed.knowledge, english);
    const broughtBy = (text: string): string => {
      const reply = answer(text);
      return isAnswered(reply) ? `${reply.kind}: ${reply.cards.map(({ id }) => id).join(', ')}` : reply.kind;
    };
    for (const { id, question, misconceptions } of read.parsed.knowledge.cards) {
      expect(broughtBy(question), question).toBe(`answer: ${id}`);
      for (const wrong of misconceptions) expect(broughtBy(wrong), wrong).toBe(`correction: ${id}`);
    }
  },
);
