import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CommandEntry } from './command-list.js';
import { ATTACHMENT_OPTION } from './discord-numbers.js';
import { readFiles } from './files.js';
import { icon } from './icons.js';
import { listboxView, moved, type Option, optionId, showActive } from './listbox.js';
import { type Filled, ownChoices, valuesOf } from './option-values.js';
import type { Page } from './page.js';

export interface CommandForm {
  view(): TemplateResult;
  focus(): void;
}

const LIST_ID = 'choices';
/** Autocomplete is asked once typing pauses for this long. */
const PAUSE_MS = 120;

/**
 * A command being filled in: a field for each required option, further ones on demand.
 * @param first what was already typed for its first option
 */
export function createCommandForm(
  page: Page,
  channel: string,
  entry: CommandEntry,
  leave: () => void,
  first: string,
): CommandForm {
  const filled = new Map<string, Filled>();
  const asked = new Set(entry.options.filter(({ required }) => required).map(({ name }) => name));
  if (first !== '' && entry.options.length > 0) {
    asked.add(entry.options[0].name);
    filled.set(entry.options[0].name, { text: first });
  }
  let focused: APIApplicationCommandBasicOption | undefined;
  let missing: ReadonlySet<string> = new Set();
  let list: { options: Option[]; active: number } | undefined;
  let timer = 0;
  let latest = 0;

  const shownOptions = (): APIApplicationCommandBasicOption[] => entry.options.filter(({ name }) => asked.has(name));
  const fieldId = (name: string): string => `option-${name}`;
  const focusField = (name: string): void => document.getElementById(fieldId(name))?.focus();

  function offer(option: APIApplicationCommandBasicOption): void {
    clearTimeout(timer);
    const typed = filled.get(option.name)?.text ?? '';
    const own = ownChoices(
      option,
      filled.get(option.name)?.picked === undefined ? typed : '',
      page.world?.people ?? [],
    );
    list = own && { options: own, active: -1 };
    if (!own && 'autocomplete' in option && option.autocomplete) {
      timer = setTimeout(() => void complete(option, typed), PAUSE_MS);
    }
    page.draw();
  }

  async function complete(option: APIApplicationCommandBasicOption, typed: string): Promise<void> {
    latest += 1;
    const number = latest;
    const answer = await page.perform({
      type: 'complete',
      channel,
      name: entry.name,
      ...(entry.subcommand === undefined ? {} : { subcommand: entry.subcommand }),
      options: { ...valuesOf(shownOptions(), filled), [option.name]: typed },
      focused: option.name,
    });
    // Answers to what has been typed over since come too late.
    if (number !== latest || focused !== option) return;
    const choices = answer.kind === 'choices' ? answer.choices : [];
    list = { options: choices.map(({ name, value }) => ({ label: name, value })), active: -1 };
    page.draw();
  }

  function take(option: APIApplicationCommandBasicOption, choice: Option): void {
    filled.set(option.name, { text: choice.label, picked: choice.value });
    latest += 1;
    list = undefined;
    const next = shownOptions().find(({ name, required }) => required && !filled.has(name));
    page.draw();
    focusField(next?.name ?? option.name);
  }

  function send(): void {
    const options = valuesOf(shownOptions(), filled);
    missing = new Set(shownOptions().flatMap(({ name, required }) => (required && !(name in options) ? [name] : [])));
    const [lacking] = missing;
    if (lacking !== undefined) {
      page.draw();
      focusField(lacking);
      return;
    }
    clearTimeout(timer);
    const { name, subcommand, title } = entry;
    leave();
    const deed = {
      type: 'slash',
      channel,
      name,
      ...(subcommand === undefined ? {} : { subcommand }),
      options,
    } as const;
    void page.interact(deed, { channel, command: title });
  }

  function press(event: KeyboardEvent, option?: APIApplicationCommandBasicOption): void {
    const next = list && moved(list.active, list.options.length, event.key);
    const active = list?.options[list.active];
    if (list && next !== undefined) {
      list = { ...list, active: next };
      page.draw();
      showActive(LIST_ID, next);
    } else if (event.key === 'Enter') {
      if (option && active) take(option, active);
      else send();
    } else if (event.key === 'Tab' && option && active) take(option, active);
    else if (event.key === 'Escape') {
      if (list && list.options.length > 0) {
        list = undefined;
        page.draw();
      } else leave();
    } else if (event.key === 'Backspace' && option && !filled.get(option.name)?.text) {
      // Backwards out of an empty field: out of an optional one, then out of the command.
      if (option.required || !asked.delete(option.name)) leave();
      else {
        page.draw();
        focusField(shownOptions().at(-1)?.name ?? '');
      }
    } else return;
    event.preventDefault();
  }

  function fieldView(option: APIApplicationCommandBasicOption): TemplateResult {
    const { name } = option;
    const isOpen = focused === option && list !== undefined;
    return html`<span class="field ${missing.has(name) ? 'missing' : ''}">
      <label for=${fieldId(name)}>${name}</label>
      ${option.type === ATTACHMENT_OPTION ? fileField(name) : textField(option, isOpen)}
    </span>`;
  }

  function textField(option: APIApplicationCommandBasicOption, isOpen: boolean): TemplateResult {
    const { name, description, required } = option;
    const active = isOpen && list && list.active >= 0 ? optionId(LIST_ID, list.active) : nothing;
    return html`<input
      id=${fieldId(name)}
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-expanded=${String(isOpen)}
      aria-controls=${LIST_ID}
      aria-activedescendant=${active}
      aria-description=${description}
      aria-required=${String(required === true)}
      aria-invalid=${String(missing.has(name))}
      maxlength=${'max_length' in option ? (option.max_length ?? nothing) : nothing}
      .value=${live(filled.get(name)?.text ?? '')}
      @focus=${() => {
        focused = option;
        offer(option);
      }}
      @blur=${() => {
        if (focused === option) focused = undefined;
        list = undefined;
        page.draw();
      }}
      @input=${(event: Event) => {
        if (!(event.currentTarget instanceof HTMLInputElement)) return;
        filled.set(name, { text: event.currentTarget.value });
        missing = new Set();
        offer(option);
      }}
      @keydown=${(event: KeyboardEvent) => press(event, option)}
    />`;
  }

  function fileField(name: string): TemplateResult {
    const pick = async ({ currentTarget }: Event): Promise<void> => {
      if (!(currentTarget instanceof HTMLInputElement)) return;
      const [file] = await readFiles(currentTarget.files ?? []);
      if (file) filled.set(name, { text: file.name, file });
      else filled.delete(name);
      missing = new Set();
      page.draw();
    };
    return html`<input id=${fieldId(name)} type="file" @change=${pick} />`;
  }

  function view(): TemplateResult {
    const further = entry.options.filter(({ name }) => !asked.has(name));
    return html`<div class="command-form" role="group" aria-label="/${entry.title}">
        ${popupView()}
        <span class="command-name">/${entry.title}</span>
        ${shownOptions().map(fieldView)}
        ${further.map(
          ({ name, description }) =>
            html`<button
              class="further"
              title=${description}
              aria-label="Add the option ${name}"
              @click=${() => {
                asked.add(name);
                page.draw();
                focusField(name);
              }}
            >
              + ${name}
            </button>`,
        )}
      </div>
      <button class="icon" aria-label="Leave the command" title="Leave the command" @click=${leave}>${icon('close')}</button>
      <button class="icon send" aria-label="Send" title="Send" @click=${send} @keydown=${press}>${icon('send')}</button>`;
  }

  function popupView(): TemplateResult | typeof nothing {
    const option = focused;
    if (!option) return nothing;
    return html`<div class="popup">
      ${listboxView({
        id: LIST_ID,
        label: option.name,
        heading: `${option.name} — ${option.description}`,
        options: list?.options ?? [],
        active: list?.active ?? -1,
        choose: (at) => {
          const choice = list?.options[at];
          if (choice) take(option, choice);
        },
      })}
    </div>`;
  }

  return {
    view,
    focus() {
      const [option] = shownOptions();
      if (option) focusField(option.name);
      else document.querySelector<HTMLElement>('.composer .send')?.focus();
    },
  };
}
