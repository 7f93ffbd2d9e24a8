import { cardText } from '../../answering/talk/reply-text.js';
import { citationsOf } from '../../model/citations.js';
import { type Card, type Entity, isDraft, type Knowledge, type Source, type Story } from '../../model/knowledge.js';
import type { Telling } from '../../model/reply.js';

/** What is published, and when that last changed. */
export interface Published {
  knowledge: Knowledge;
  /** ISO 8601. */
  modified: string;
  /** What was changed since the first edition, and why, newest first. */
  corrections: { text: string; date: string }[];
}

const CONTEXT = 'https://schema.org';
const OTHERWISE = 'The story tells otherwise';
const NOT_RATED = 'Reported as a claim, not rated';

/** The cards as https://schema.org/FAQPage, with all that each tells; drafts are left out. */
export function faqPage({ knowledge, modified, corrections }: Published): object {
  const telling = tellingOf(knowledge);
  return {
    '@context': CONTEXT,
    '@type': 'FAQPage',
    name: knowledge.story.title,
    dateModified: modified,
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ text, date }) => ({ '@type': 'CorrectionComment', text, dateCreated: date })),
        }),
    mainEntity: worded(knowledge).map((card) => ({
      '@type': 'Question',
      identifier: card.id,
      name: card.question,
      ...(card.alsoAsked.length === 0 ? {} : { alternateName: card.alsoAsked }),
      acceptedAnswer: { '@type': 'Answer', text: cardText(telling, card), ...basedOn(knowledge.story, card) },
    })),
  };
}

/** The articles that a card rests on, as far as story.yaml names them. */
function basedOn(story: Story, card: Card): object {
  const sources = citationsOf(story, card).map(({ source }) => source);
  const named = sources.filter(({ title, publisher, url }) => title ?? publisher ?? url);
  if (named.length === 0) return {};
  return { isBasedOn: named.map(articleOf) };
}

function articleOf({ title, publisher, url, date }: Source): object {
  return {
    '@type': 'NewsArticle',
    ...(title ? { headline: title } : {}),
    ...(url ? { url } : {}),
    datePublished: date,
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
  };
}

/**
 * Claims as https://schema.org/ClaimReview: what people are said to claim, which is not rated, and statements that the
 * story contradicts.
 */
export function claimReviews({ knowledge, modified }: Published): object {
  const telling = tellingOf(knowledge);
  const review = (card: Card, claim: string, rating: string, authors: readonly Entity[]): object => ({
    '@type': 'ClaimReview',
    identifier: card.id,
    datePublished: modified,
    claimReviewed: claim,
    reviewBody: cardText(telling, card),
    ...basedOn(knowledge.story, card),
    reviewRating: { '@type': 'Rating', alternateName: rating },
    ...(authors.length === 0 ? {} : { itemReviewed: { '@type': 'Claim', author: authors.map(authorOf) } }),
  });
  const graph = worded(knowledge).flatMap((card) => {
    const authors = (card.saidBy ?? []).flatMap((id) => telling.entities.get(id) ?? []);
    const contradicted = card.misconceptions.filter((text) => !text.trimEnd().endsWith('?'));
    return [
      ...(authors.length > 0 ? [review(card, card.answer, NOT_RATED, authors)] : []),
      ...contradicted.map((claim) => review(card, claim, OTHERWISE, [])),
    ];
  });
  return { '@context': CONTEXT, '@graph': graph };
}

function tellingOf({ story, vocabulary }: Knowledge): Telling {
  return { story, entities: new Map(vocabulary.entities.map((entity) => [entity.id, entity])) };
}

function worded({ cards }: Knowledge): Card[] {
  return cards.filter((card) => !isDraft(card));
}

function authorOf({ name, kind }: Entity): object {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}
