import type { Desk } from '../../src/desk/desk.js';
import type { Reply, TalkAbout } from '../../src/model/reply.js';
import { serveStory } from '../support/story.js';

/** A desk that gives a reply of one kind to every question, whatever the story says. */
export async function deskThatSays(kind: Reply['kind'], about: TalkAbout = 'source'): Promise<Desk> {
  const desk = await serveStory();
  const edition = desk.current();
  const { answerer } = edition;
  const cards = answerer.knowledge.cards.slice(0, 2);
  const replyTo = (question: string): Reply => {
    const judged = { question, confidence: 0.5, ranking: [], cards };
    switch (kind) {
      case 'answer':
      case 'correction':
        return { kind, untold: [], ...judged };
      case 'nearest':
        return { kind, missing: 'who owns the lamp', ...judged };
      case 'decline':
        return { kind, ...judged };
      case 'talk':
        return { kind, about, text: 'I hear you.', ...judged };
    }
  };
  return { ...desk, current: () => ({ ...edition, answerer: { ...answerer, answer: replyTo } }) };
}
