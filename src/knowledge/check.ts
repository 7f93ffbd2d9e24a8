import { stemsOf } from '../answering/read/terms.js';
import { fold, tokenise } from '../answering/read/tokens.js';
import type { Answerer } from '../model/answerer.js';
import { type Fault, lineText } from '../model/fault.js';
import { type Card, isDraft } from '../model/knowledge.js';
import type { Steps } from '../model/steps.js';
import { checkFigures } from './check-figures.js';
import { checkSources } from './check-sources.js';
import type { ParsedKnowledge, Part, Path } from './fault-place.js';
import { meantText } from './issue-text.js';
import { isNoQuestion } from './no-question.js';
import { inTurns } from './turns.js';

/** Of a wording of a card, by its place among the question, the other ways to ask and the misconceptions. */
export type IsLookedUp = (card: Card, place: number) => boolean;

export type Report = (part: Part, path: Path, message: string) => void;

/**
 * Checks what the form of single files cannot show: links, doubles, and that every way to ask finds its card.
 * @param answerer an answerer of the same knowledge
 * @param isLookedUp leaves out wordings of which it is known what they find
 * @returns every fault, in the order of the files; none where the knowledge is sound
 */
export async function checkKnowledge(
  parsed: ParsedKnowledge,
  answerer: Answerer,
  isLookedUp: IsLookedUp = () => true,
): Promise<Fault[]> {
  const { report, sorted } = collector(parsed);
  await inTurns(checkAll(parsed, answerer, isLookedUp, report));
  return sorted();
}

function* checkAll(parsed: ParsedKnowledge, answerer: Answerer, isLookedUp: IsLookedUp, report: Report): Steps<void> {
  checkLinks(parsed, report);
  yield;
  checkSources(parsed.knowledge, report);
  yield;
  checkFigures(parsed.knowledge, report);
  checkDoubles(parsed, report);
  yield;
  checkQuestions(parsed, report);
  checkVocabulary(parsed, report);
  yield* checkWordings(parsed, answerer, isLookedUp, report);
}

function checkLinks({ knowledge }: ParsedKnowledge, report: Report): void {
  const topics = new Set(knowledge.story.topics.map((topic) => topic.id));
  const cards = new Set(knowledge.cards.map((card) => card.id));
  const entities = new Set(knowledge.vocabulary.entities.map((entity) => entity.id));
  for (const card of knowledge.cards) {
    if (!topics.has(card.topic))
      report(
        card,
        ['topic'],
        `there is no topic "${card.topic}" in story.yaml: ${meantText(card.topic, topics, 'add it there')}`,
      );
    card.related.forEach((id, i) => {
      if (id === card.id) report(card, ['related', i], 'a card is not related to itself: take it out');
      else if (!cards.has(id) && !isDraftedId(id)) report(card, ['related', i], noCardText(id, cards));
    });
    const named: [Path, string][] = [
      ...card.entities.map((id, i): [Path, string] => [['entities', i], id]),
      ...(card.saidBy ?? []).map((id, i): [Path, string] => [['saidBy', i], id]),
      ...card.quotes.map((quote, i): [Path, string] => [['quotes', i, 'speaker'], quote.speaker]),
    ];
    for (const [path, id] of named) {
      // Whoever takes a name out of the vocabulary has not to take it out of every draft.
      if (!entities.has(id) && !isDraft(card))
        report(
          card,
          path,
          `there is no entity "${id}" in vocabulary.yaml: ${meantText(id, entities, 'take it out here, or add it to its entities')}`,
        );
    }
  }
  for (const entry of knowledge.notCovered) {
    if (!cards.has(entry.closest)) report(entry, ['closest'], noCardText(entry.closest, cards));
  }
}

/** As `knowledge new` names drafts, which are there to be deleted: those that go on naming one do no harm. */
export function isDraftedId(id: string): boolean {
  return /^s\d{2,}(?:-|$)/.test(id);
}

function noCardText(id: string, cards: Iterable<string>): string {
  return `there is no card "${id}": ${meantText(id, cards, 'write the id of a card, or take it out')}`;
}

/** Ids, and ways to ask, that stand in two places. */
export function findDoubles(parsed: ParsedKnowledge): Fault[] {
  const { report, sorted } = collector(parsed);
  checkDoubles(parsed, report);
  return sorted();
}

/** What can be told of knowledge some parts of which cannot be read: doubles, and what stands for two. */
export function checkReadable(parsed: ParsedKnowledge): Fault[] {
  const { report, sorted } = collector(parsed);
  checkDoubles(parsed, report);
  checkVocabulary(parsed, report);
  return sorted();
}

function checkDoubles({ knowledge, locate }: ParsedKnowledge, report: Report): void {
  const ids = new Map<string, Card>();
  const wordings = new Map<string, [Part, Path]>();
  const once = (part: Part, path: Path, text: string): void => {
    const before = wordings.get(fold(text));
    if (!before) {
      wordings.set(fold(text), [part, path]);
      return;
    }
    report(part, path, `"${text}" stands at ${lineText(locate(...before))}, too: take one of them out`);
  };
  for (const card of knowledge.cards) {
    const first = ids.get(card.id);
    if (first) {
      report(
        card,
        ['id'],
        `the id "${card.id}" is taken by ${lineText(locate(first, ['id']))}: give this card another`,
      );
    }
    ids.set(card.id, card);
  }
  const topics = new Set<string>();
  knowledge.story.topics.forEach(({ id }, i) => {
    if (topics.has(id)) report(knowledge.story, ['topics', i, 'id'], `the id "${id}" is taken: write another`);
    topics.add(id);
  });
  for (const part of [...knowledge.cards, ...knowledge.notCovered]) {
    once(part, ['question'], part.question);
    part.alsoAsked.forEach((text, i) => {
      once(part, ['alsoAsked', i], text);
    });
  }
}

/** Drafts may have nobody's question; what answers may not. */
function checkQuestions({ knowledge }: ParsedKnowledge, report: Report): void {
  for (const card of knowledge.cards) {
    if (!isDraft(card) && isNoQuestion(card.question))
      report(card, ['question'], 'nobody asks this: write the question that the answer answers');
  }
}

function checkVocabulary({ knowledge: { vocabulary }, locate }: ParsedKnowledge, report: Report): void {
  const owners = new Map<string, { owner: string; phrase: string; path: Path }>();
  const own = (path: Path, phrase: string, owner: string): void => {
    const stems = stemsOf(phrase);
    const before = owners.get(stems);
    if (before && before.owner !== owner) {
      const as = before.phrase === phrase ? '' : `as "${before.phrase}", `;
      const where = `${as}${lineText(locate(vocabulary, before.path))}`;
      report(vocabulary, path, `"${phrase}" stands for ${before.owner}, too (${where}): take one of them out`);
    }
    owners.set(stems, { owner, phrase, path });
  };
  const ids = new Set<string>();
  vocabulary.entities.forEach((entity, i) => {
    if (ids.has(entity.id)) report(vocabulary, ['entities', i, 'id'], `the id "${entity.id}" is taken: write another`);
    ids.add(entity.id);
    entity.aliases.forEach((alias, j) => {
      own(['entities', i, 'aliases', j], alias, entity.name);
    });
  });
  vocabulary.sameMeaning.forEach((group, i) => {
    group.forEach((phrase, j) => {
      own(['sameMeaning', i, j], phrase, `the group “${group[0]}”`);
    });
  });
}

/** To look up thousands takes a while. */
function* checkWordings(
  { knowledge }: ParsedKnowledge,
  answerer: Answerer,
  isLookedUp: IsLookedUp,
  report: Report,
): Steps<void> {
  for (const card of knowledge.cards) {
    if (isDraft(card)) continue;
    const fine = new Set([card.id, ...card.related]);
    const wordings: [Path, string][] = [
      [['question'], card.question],
      ...card.alsoAsked.map((text, i): [Path, string] => [['alsoAsked', i], text]),
      ...card.misconceptions.map((text, i): [Path, string] => [['misconceptions', i], text]),
    ];
    for (const [place, [path, text]] of wordings.entries()) {
      yield;
      if (!isLookedUp(card, place)) continue;
      if (tokenise(text).length === 0)
        report(card, path, `"${text}" has no word to find the card by: name in it what it is about`);
      // Word for word it always finds its card; what counts is which one it finds when put a little differently.
      const found = answerer.findNearest(text);
      if (!found || fine.has(found.id)) continue;
      report(
        card,
        path,
        `"${text}" brings up ${found.id}, not this card or one it names as related: move it there, put it more like this card, or add ${found.id} to related`,
      );
    }
  }
}

/** Reports faults at their places, and gives them in the order of the files. */
export function collector(parsed: ParsedKnowledge): { report: Report; sorted: () => Fault[] } {
  const faults: Fault[] = [];
  return {
    report: (part, path, message) => faults.push({ ...parsed.locate(part, path), message }),
    sorted: () => faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column),
  };
}
