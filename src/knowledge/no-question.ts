const NO_QUESTION = /^Which question does sentence \d+(?: of [a-z\d-]+)? answer\?$/;

/** Stands as a draft's question where none was found. It is nobody's, and a fault once the card is worded. */
export function noQuestion(sentence: number | undefined, source?: string): string {
  return `Which question does sentence ${sentence}${source ? ` of ${source}` : ''} answer?`;
}

export const isNoQuestion = (question: string): boolean => NO_QUESTION.test(question);
