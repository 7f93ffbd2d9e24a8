import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { CommandEntry } from './command-list.js';
import type { FilledOptions } from './filled-options.js';
import { knownIn } from './known.js';
import type { Option } from './listbox.js';
import { ownChoices, valuesOf } from './option-values.js';
import type { Page } from './page.js';

type BasicOption = APIApplicationCommandBasicOption;

/** A choice for the field, or another option of the command that the text names. */
export interface Offered extends Option {
  opens?: BasicOption;
}

/** The list at the field that has the focus. */
export interface Offers {
  readonly list: { options: readonly Offered[]; active: number } | undefined;
  /** Shows what a field may be filled with; what was offered for an earlier text is gone. */
  show(option: BasicOption): void;
  activate(at: number): void;
  /** Answers still to come are dropped. */
  close(): void;
}

/** Autocomplete is asked once typing pauses for this long. */
const PAUSE_MS = 120;

export function createOffers(page: Page, channel: string, entry: CommandEntry, fields: FilledOptions): Offers {
  let list: Offers['list'];
  let timer = 0;
  let latest = 0;

  function close(): void {
    clearTimeout(timer);
    latest += 1;
    list = undefined;
  }

  /** Enter takes the first, but for a choice made before and a field that may stay empty. */
  function listOf(option: BasicOption, choices: readonly Option[]): Offers['list'] {
    const named = fields
      .namedIn(option)
      .options.map((opens) => ({ value: opens.name, label: `${opens.name}:`, description: opens.description, opens }));
    const isReady = !fields.isPicked(option) && (fields.textOf(option) !== '' || option.name !== fields.spare);
    const options = [...named, ...choices];
    return { options, active: isReady && options.length > 0 ? 0 : -1 };
  }

  async function complete(option: BasicOption, text: string): Promise<void> {
    const number = latest;
    const answer = await page.perform({
      type: 'complete',
      channel,
      name: entry.name,
      ...(entry.subcommand === undefined ? {} : { subcommand: entry.subcommand }),
      options: { ...valuesOf(fields.shown(), fields.filled, knownIn(page, channel)), [option.name]: text },
      focused: option.name,
    });
    if (number !== latest) return;
    const choices = answer.kind === 'choices' ? answer.choices : [];
    list = listOf(
      option,
      choices.map(({ name, value }) => ({ label: name, value })),
    );
    page.draw();
  }

  return {
    get list() {
      return list;
    },
    show(option) {
      close();
      const text = fields.textOf(option);
      const own = ownChoices(option, fields.isPicked(option) ? '' : text, knownIn(page, channel));
      const isNamed = fields.namedIn(option).options.length > 0;
      if (own || isNamed) list = listOf(option, own ?? []);
      else if ('autocomplete' in option && option.autocomplete) {
        timer = setTimeout(() => void complete(option, text), PAUSE_MS);
      }
      page.draw();
    },
    activate(at) {
      if (list) list = { ...list, active: at };
      page.draw();
    },
    close,
  };
}
