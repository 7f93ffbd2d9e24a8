import type { Match, Reply } from '../model/reply.js';

const MOST_SHOWN = 5;

/** The ranking behind a reply, one match in three lines: what it is about, what it explains, what it does not. */
export function explainText(reply: Reply): string {
  const lines = [`${reply.kind}, confidence ${reply.confidence.toFixed(2)}`];
  reply.ranking.slice(0, MOST_SHOWN).forEach((match, i) => {
    lines.push(`${i + 1}. ${match.score.toFixed(2)}  ${titleOf(match)}`);
    const matched = match.matched.map(({ asked, readAs }) =>
      asked.toLowerCase() === readAs.toLowerCase() ? asked : `${asked} = ${readAs}`,
    );
    lines.push(`     matched: ${matched.join(', ') || 'nothing'}`);
    if (match.unexplained.length > 0) lines.push(`     not explained: ${match.unexplained.join(', ')}`);
  });
  return lines.join('\n');
}

function titleOf({ about }: Match): string {
  return 'card' in about ? `${about.card.id}: ${about.card.question}` : `not covered: ${about.notCovered.question}`;
}
