import { describe, expect, it } from 'vitest';
import type { StoreAddress } from '../../src/store/store.js';
import { answerOf, openDeskOn, requireCard, requireProposal } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { writeSmallStory } from '../support/small-story.js';
import { until } from '../support/until.js';

const CARD = 'company-offer';
const BYLINE = { author: 'Ada', reason: 'a newer figure' };

/** What several processes with one store do. @param fresh gives the address of an empty database */
export function describeSeveralDesks(name: string, fresh: () => Promise<StoreAddress>): void {
  describe(`several desks on one ${name}`, () => {
    it('opened at once import the folder once', async () => {
      const address = await fresh();
      const desks = await Promise.all(Array.from({ length: 4 }, () => openDeskOn(address)));
      expect(desks.map(({ desk }) => desk.current().number)).toEqual([1, 1, 1, 1]);
      expect(await requireFirst(desks).desk.history({ skip: 0, most: 9 })).toHaveLength(1);
    });

    it('all serve what one of them publishes', async () => {
      const address = await fresh();
      const [{ desk }, { desk: other }] = [await openDeskOn(address), await openDeskOn(address)];
      await desk.publish(await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.')), BYLINE);
      await until('the other to serve it', () => other.current().number === 2 || undefined);
      expect(requireCard(other, CARD).answer).toBe('The company offers 3 percent.');
      expect(other.current()).toMatchObject({ ...BYLINE, hash: desk.current().hash, since: desk.current().since });
    });

    it('do not overwrite one another: who comes later sees the difference to the newer edition', async () => {
      const address = await fresh();
      const [{ desk }, { desk: other }] = [await openDeskOn(address), await openDeskOn(address)];
      const one = await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.'));
      const two = await requireProposal(other, answerOf(other, CARD, 'The company offers 4 percent.'));
      const published = await Promise.all([desk.publish(one, BYLINE), other.publish(two, BYLINE)]);
      expect(published.map((result) => result.kind).sort()).toEqual(['overtaken', 'published']);
      const [late, result] = published[0].kind === 'overtaken' ? [desk, published[0]] : [other, published[1]];
      if (result.kind !== 'overtaken' || result.anew.kind !== 'proposal') throw new Error('there is a new proposal');
      const { anew } = result;
      expect(anew.against.number).toBe(2);
      expect(anew.diff.changed).toHaveLength(1);
      expect(requireFirst(anew.diff.changed).before.answer).not.toBe('The harbour company offers 2 percent.');
      expect(await late.publish(anew, BYLINE)).toMatchObject({ kind: 'published', edition: { number: 3 } });
    });

    it('refuse what was proposed on an edition that was left behind', async () => {
      const address = await fresh();
      const { desk } = await openDeskOn(address);
      const old = await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.'));
      await desk.publish(await requireProposal(desk, { kind: 'retire-card', id: CARD }), BYLINE);
      const result = await desk.publish(old, BYLINE);
      expect(result).toMatchObject({ kind: 'overtaken', anew: { against: { number: 2 } } });
    });

    it('change the story: those who wait are told, and nothing of the old one is taken for the new one’s', async () => {
      const address = await fresh();
      const { desk } = await openDeskOn(address);
      const asked = 'Which colour do the ferries have?';
      const ask = (): void => desk.tally.count(desk.current().answerer.answer(asked), '7');
      ask();
      await desk.tally.flush();
      await desk.subscriptions.subscribe('123', asked);
      await desk.privacy.vote({ userId: '123', card: CARD, edition: 1, value: -1 });
      expect(await desk.gaps()).toHaveLength(1);
      ask();
      const { folder } = writeSmallStory();
      const { desk: other, logged } = await openDeskOn(address, { folder });
      expect(logged.join('')).toContain('another story');
      await desk.look();
      for (const { tally, current, gaps, privacy } of [desk, other]) {
        await tally.flush();
        expect(current()).toMatchObject({ number: 2, reason: 'The folder held another story at the start' });
        expect(current().answerer.knowledge.cards).toHaveLength(3);
        expect([await gaps(), await privacy.votes()]).toEqual([[], []]);
      }
      const due = await other.subscriptions.claimDue();
      expect(due).toMatchObject([{ userId: '123', question: asked, answer: 'story-ended' }]);
      await other.subscriptions.end(requireFirst(due).id);
      // Back again, by hand: the folder, which was taken over once, does not take its place at the next start.
      const undo = await requireProposal(desk, { kind: 'restore', number: 1 });
      expect(undo.diff.anotherStory).toBe(true);
      await desk.publish(undo, BYLINE);
      const { desk: restarted } = await openDeskOn(address, { folder });
      expect(restarted.current()).toMatchObject({ number: 3, hash: desk.current().hash });
      expect(await restarted.subscriptions.claimDue()).toEqual([]);
    });

    it('refuse another story that has faults, and say what to do', async () => {
      const address = await fresh();
      await openDeskOn(address);
      const { folder, writeCards, cards } = writeSmallStory();
      writeCards('all', [{ ...requireFirst(cards), related: ['nowhere'] }]);
      await expect(openDeskOn(address, { folder })).rejects.toThrow(
        /another story than the database has served.*DATABASE_FILE.*KNOWLEDGE_DIR.*there is no card/s,
      );
    });
  });
}
