import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/answering/find/documents.js';
import { EVIDENCE, type Evidence, type EvidenceName } from '../../../src/answering/judge/evidence.js';
import { createRanker } from '../../../src/answering/judge/ranker.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createRarity } from '../../../src/answering/read/word-frequency.js';
import { finish } from '../../../src/model/steps.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';
import { english } from '../../support/story.js';

const knowledge = createSmallKnowledge();
const reader = createTermReader(knowledge.vocabulary);
const ranker = finish(createRanker(knowledge, reader, createRarity(english), english.vectors));

function weighed(question: string, id: string): Evidence {
  const { ranking } = ranker.rank(reader.read(question));
  const found = ranking.find(({ topic }) => cardOf(topic)?.id === id);
  if (!found) throw new Error(`"${question}" does not bring up ${id}`);
  return found.evidence;
}

describe('weigh', () => {
  it.each<[EvidenceName, string, string, string]>([
    ['bm25', 'rare books', 'saved-books', 'the rare books and the council'],
    ['closest', 'Which books were saved?', 'saved-books', 'Which books were sold in the cellar?'],
    [
      'sameKind',
      'How many rare books were carried upstairs?',
      'saved-books',
      'Where were rare books carried upstairs?',
    ],
    ['consensus', 'Who rescued the rare books?', 'saved-books', 'Which volunteers were hurt?'],
    ['worded', 'Which books were saved?', 'saved-books', 'Books saved, which were they?'],
    ['aboutText', 'volunteers carried rare books', 'saved-books', 'the council and the rare books'],
    ['aboutWording', 'Which books were saved?', 'saved-books', 'Which books did the council sell?'],
    ['aboutWordings', 'Which books were saved?', 'saved-books', 'Which books did the council sell?'],
    ['beyond', 'volunteers', 'saved-books', 'Which books were saved?'],
    ['covered', 'Which books were saved?', 'saved-books', 'Which books were saved by helicopter?'],
    ['explained', 'Which books were saved?', 'saved-books', 'Which novels were saved?'],
    ['told', 'volunteers carried rare books', 'saved-books', 'volunteers sold rare books'],
    ['toldExactly', 'volunteers carried rare books', 'saved-books', 'helpers carried rare novels'],
    ['heaviest', 'rare books and a xylophone', 'saved-books', 'rare books'],
    ['elsewhere', 'the rare books and the insurance', 'saved-books', 'the rare books'],
    ['unheard', 'rare books and a xylophone', 'saved-books', 'rare books'],
    ['strangers', 'Did Okafor save rare books?', 'saved-books', 'Did volunteers save rare books?'],
    ['stranger', 'did volunteers give rare books to Napoleon', 'saved-books', 'did volunteers save rare books'],
    ['stranger', 'did volunteers give rare books to belgium', 'saved-books', 'did volunteers save rare books'],
    ['figures', 'Were 900 rare books saved?', 'saved-books', 'Were 800 rare books saved?'],
    ['qualifier', 'the first rare books', 'saved-books', 'the rare books'],
    ['time', 'Was the cellar flooded on Friday?', 'flood-when', 'Was the cellar flooded on Tuesday?'],
    ['turned', 'Which books were saved again?', 'saved-books', 'Which books were saved?'],
    ['missing', 'rare books and a xylophone', 'saved-books', 'rare books'],
    ['negated', 'Which books were not saved?', 'saved-books', 'Which books were saved?'],
    ['compact', 'rare books', 'saved-books', 'volunteers in time'],
    ['awayFromAnswer', 'Who called the rare books old?', 'saved-books', 'Who carried the rare books?'],
    ['slotMissing', 'Why were the rare books carried?', 'saved-books', 'How many rare books were carried?'],
    ['kindUnheard', 'How long did the vote on repairs take?', 'council-vote', 'How did the vote on repairs go?'],
    ['kindDiffers', 'When were rare books carried upstairs?', 'saved-books', 'Who rescued the rare books?'],
    ['headMissing', 'Which xylophones and books were saved?', 'saved-books', 'Which books were saved?'],
    ['speakerMissing', 'What did Okafor say about the books?', 'saved-books', 'Which books were saved?'],
    ['mistaken', 'The council refused to pay for the repairs', 'council-vote', 'How did the council vote?'],
    ['mistaken', 'Did the council refuse to pay for the repairs?', 'council-vote', 'Who pays for the repairs?'],
    ['manner', 'How were the rare books carried?', 'saved-books', 'Who carried the rare books?'],
    ['rareMissing', 'Why were the rare books carried?', 'saved-books', 'How many rare books were carried?'],
    ['cause', 'Why were the rare books carried?', 'saved-books', 'How many rare books were carried?'],
    ['opinion', 'Should the council pay for the repairs?', 'council-vote', 'Did the council pay for the repairs?'],
    ['comparison', 'Were more books saved than maps?', 'saved-books', 'Were books saved?'],
    ['definition', 'What does rare books mean?', 'saved-books', 'Which rare books were saved?'],
    ['exactWords', 'the exact words on the rare books', 'saved-books', 'the rare books'],
    ['contact', 'the phone number of the library', 'reopening', 'the opening of the library'],
  ])('%s is more for "%s" (%s) than for "%s"', (name, more, id, less) => {
    expect(weighed(more, id)[name]).toBeGreaterThan(weighed(less, id)[name]);
  });

  it.each(['Which books were saved?', 'the cellar', 'Why did Napoleon not pay the first 900 crowns before Friday?'])(
    'keeps every piece between 0 and 1: %s',
    (question) => {
      for (const { evidence } of ranker.rank(reader.read(question)).ranking) {
        for (const name of EVIDENCE) {
          expect(evidence[name], name).toBeGreaterThanOrEqual(0);
          expect(evidence[name], name).toBeLessThanOrEqual(1.0001);
        }
      }
    },
  );
});
