import type { Engine } from './engine.js';
import { factboxEngine } from './factbox.js';
import { PEERS } from './peers.js';

export const ENGINES: readonly Engine[] = [factboxEngine(), ...PEERS];

export function requireEngine(name: string): Engine {
  const engine = ENGINES.find((candidate) => candidate.name === name);
  if (!engine) throw new Error(`no engine is called "${name}"`);
  return engine;
}
