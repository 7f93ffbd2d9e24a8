/** Work that takes long, in steps: between two of them, what else the process does may have its turn. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of it at a stretch. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
