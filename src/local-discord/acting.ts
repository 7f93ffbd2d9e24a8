import type { APIInteraction } from 'discord-api-types/v10';
import type { Feed } from './feed.js';
import type { Act, Interaction, Interactions } from './interactions.js';
import { type Answered, type Completion, type Failure, NO_RESPONSE, type Outcome } from './person.js';

type Choices = Exclude<Completion, Failure>;
type PayloadOf = (interaction: Interaction) => APIInteraction;

/** What one person does that the bot is to respond to. Their client is told of modals, choices and failures. */
export interface Acting {
  /** For everything but autocomplete. */
  act(what: Act, payload: PayloadOf): Promise<Outcome>;
  complete(what: Act, payload: PayloadOf): Promise<Completion>;
  /** What their client refuses before anything is sent. */
  fail(reason: string): Failure;
}

export function createActing(interactions: Interactions, feed: Feed): Acting {
  function fail(reason: string, interaction?: Interaction, ms = 0): Failure {
    const failure: Failure = {
      kind: 'failed',
      interactionId: interaction?.id ?? '',
      reason,
      ms,
      responses: () => interaction?.responses ?? 0,
    };
    feed.emit('interaction-failed', failure);
    return failure;
  }

  async function run(what: Act, payload: PayloadOf): Promise<Answered | Choices | Failure> {
    const started = performance.now();
    const { interaction, answer } = interactions.open(what, payload);
    const first = await answer;
    const timed = { ms: performance.now() - started, responses: () => interaction.responses };
    switch (first.kind) {
      case 'none':
        return fail(NO_RESPONSE, interaction, timed.ms);
      case 'modal': {
        const modal = { interactionId: interaction.id, data: first.data };
        feed.emit('modal', modal);
        return { kind: 'modal', modal, ...timed };
      }
      case 'choices': {
        const choices: Choices = { kind: 'choices', choices: first.choices, ...timed };
        feed.emit('choices', choices);
        return choices;
      }
      case 'deferred-update':
        return { kind: 'deferred-update', ...timed };
      default:
        return { kind: first.kind, message: first.message.data, ...timed };
    }
  }

  return {
    async act(what, payload) {
      const outcome = await run(what, payload);
      if (outcome.kind === 'choices') throw new Error('Choices are for autocomplete alone.');
      return outcome;
    },
    async complete(what, payload) {
      const outcome = await run(what, payload);
      if (outcome.kind !== 'choices' && outcome.kind !== 'failed') throw new Error('Autocomplete takes choices alone.');
      return outcome;
    },
    fail: (reason) => fail(reason),
  };
}
