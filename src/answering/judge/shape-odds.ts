import model from './model.json' with { type: 'json' };

/** Weights of phrases, and the log odds where none has one. */
export interface PhraseWeights {
  base: number;
  phrases: Readonly<Record<string, number>>;
}

/** What the way in which a question is put tells of it, whatever the story: two log odds. */
export interface ShapeOdds {
  /** It asks for what a news story does not tell. */
  untold: number;
  /** It is about something else than a news story. */
  elsewhere: number;
}

/** Reads shapes by weights: a logistic sum over their phrases. */
export function createShapeReader(
  weights: Readonly<Record<keyof ShapeOdds, PhraseWeights>>,
): (shape: readonly string[]) => ShapeOdds {
  const untold = createSum(weights.untold);
  const elsewhere = createSum(weights.elsewhere);
  return (shape) => ({ untold: untold(shape), elsewhere: elsewhere(shape) });
}

function createSum({ base, phrases }: PhraseWeights): (shape: readonly string[]) => number {
  const weights = new Map(Object.entries(phrases));
  return (shape) => shape.reduce((sum, phrase) => sum + (weights.get(phrase) ?? 0), base);
}

/** What the shape of a question tells, as learnt from the questions about many stories. */
export const shapeOddsOf = createShapeReader(model.shapes);
