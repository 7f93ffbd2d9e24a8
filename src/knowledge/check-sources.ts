import { placeOf } from '../model/citations.js';
import type { Card, Cited, Knowledge } from '../model/knowledge.js';
import type { Part, Path } from './fault-place.js';

type Report = (part: Part, path: Path, message: string) => void;

/** Checks that the sources are told apart, and that what is cited is there. */
export function checkSources({ story, cards }: Knowledge, report: Report): void {
  const sources = new Map(story.sources.toReversed().map((source) => [source.id, source]));
  const known = story.sources.map(({ id }) => id).join(', ');
  story.sources.forEach(({ id, sameAs }, i) => {
    if (sources.get(id) !== story.sources[i])
      report(story, ['sources', i, 'id'], `the id "${id}" is taken: write another`);
    if (sameAs === undefined) return;
    const first = sources.get(sameAs);
    if (!first || sameAs === id)
      report(story, ['sources', i, 'sameAs'], `there is no other source "${sameAs}": write the id of one of ${known}`);
    else if (first.sameAs !== undefined)
      report(story, ['sources', i, 'sameAs'], `"${sameAs}" is itself the same as ${first.sameAs}: name that one`);
  });
  const checkCited = (part: Part, path: Path, cited: Cited): void => {
    const { source: id, sentence } = placeOf(cited);
    const source = id === undefined ? story.sources[0] : sources.get(id);
    if (!source)
      report(
        part,
        path,
        `there is no source "${id}" in story.yaml, only ${known}: write one of these, or add it there`,
      );
    else if (sentence > source.sentences) {
      const name = id === undefined ? 'the article' : id;
      report(
        part,
        path,
        `${name} has ${source.sentences} sentences only: take the number out, or correct how many it has`,
      );
    }
  };
  story.notCited.forEach(({ sentence }, i) => {
    checkCited(story, ['notCited', i, 'sentence'], sentence);
  });
  for (const card of cards) {
    card.sentences.forEach((sentence, i) => {
      checkCited(card, ['sentences', i], sentence);
    });
    checkAccounts(card, story.sources[0].id, report);
  }
}

/** Each source that a card cites stands on one side. */
function checkAccounts(card: Card, first: string, report: Report): void {
  if (!card.accounts) return;
  const cited = new Set(card.sentences.map((sentence) => placeOf(sentence).source ?? first));
  const sides = new Set<string>();
  card.accounts.forEach(({ sources }, i) => {
    sources.forEach((id, j) => {
      const path = ['accounts', i, 'sources', j];
      if (!cited.has(id)) report(card, path, `the card cites no sentence of "${id}"`);
      if (sides.has(id)) report(card, path, `"${id}" stands on another side, too`);
      sides.add(id);
    });
  });
  const left = [...cited].filter((id) => !sides.has(id));
  if (left.length > 0) report(card, ['accounts'], `say on which side ${left.join(', ')} stands, or cite it no longer`);
}
