/** What a question is made from. */
export interface Statement {
  /** Number of its first sentence. */
  number: number;
  text: string;
  /** Whose word it is, as shown. */
  speaker: string | undefined;
  /** Several people: "officials". */
  isPlural: boolean;
  /** Other names in it, as shown. */
  names: readonly string[];
  /** Every name of the article, which keeps its capital. */
  allNames: readonly string[];
  /** What the sentence before is about: "it" here. */
  before: string | undefined;
}
