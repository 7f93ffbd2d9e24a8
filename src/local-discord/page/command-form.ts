import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { FAULT_ID, fieldId, fieldView } from './command-field.js';
import type { CommandEntry } from './command-list.js';
import { ATTACHMENT_OPTION } from './discord-numbers.js';
import { readFiles } from './files.js';
import { createFilledOptions } from './filled-options.js';
import { icon } from './icons.js';
import { type Known, knownIn } from './known.js';
import { listboxView, moved, type Option, optionId, showActive } from './listbox.js';
import { findFault, ownChoices, valuesOf } from './option-values.js';
import type { Page } from './page.js';
import { splitTyped } from './typed-options.js';

export interface CommandForm {
  view(): TemplateResult;
  focus(): void;
}

type BasicOption = APIApplicationCommandBasicOption;

/** A choice for the field, or another option of the command that the text names. */
interface Listed extends Option {
  opens?: BasicOption;
}

const LIST_ID = 'choices';
/** Autocomplete is asked once typing pauses for this long. */
const PAUSE_MS = 120;

/**
 * A command being filled in: a field for each required option, or else the first one; further ones on demand, or by
 * their name and a colon in the text.
 * @param typed what was already typed after its name
 */
export function createCommandForm(
  page: Page,
  channel: string,
  entry: CommandEntry,
  leave: () => void,
  typed: string,
): CommandForm {
  const fields = createFilledOptions(entry);
  const { filled, asked, spare, textOf } = fields;
  let focused: BasicOption | undefined;
  let fault: { name: string; text: string } | undefined;
  let list: { options: Listed[]; active: number } | undefined;
  let timer = 0;
  let latest = 0;

  const known = (): Known => knownIn(page, channel);
  const focusField = (name: string): void => document.getElementById(fieldId(name))?.focus();

  /** Shows what the field may be filled with; what was offered for an earlier text is gone. */
  function offer(option: BasicOption): void {
    clearTimeout(timer);
    latest += 1;
    const text = textOf(option);
    const own = ownChoices(option, fields.isPicked(option) ? '' : text, known());
    const named = fields.namedIn(option).options;
    list = own || named.length > 0 ? listOf(option, own ?? []) : undefined;
    if (!own && named.length === 0 && 'autocomplete' in option && option.autocomplete) {
      timer = setTimeout(() => void complete(option, text), PAUSE_MS);
    }
    page.draw();
  }

  /** Enter takes the first, but for a choice made before and a field that may stay empty. */
  function listOf(option: BasicOption, choices: readonly Option[]): typeof list {
    const named = fields
      .namedIn(option)
      .options.map((opens) => ({ value: opens.name, label: `${opens.name}:`, description: opens.description, opens }));
    const isReady = !fields.isPicked(option) && (textOf(option) !== '' || option.name !== spare);
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
      options: { ...valuesOf(fields.shown(), filled, known()), [option.name]: text },
      focused: option.name,
    });
    // Answers to what has been typed over since come too late.
    if (number !== latest || focused !== option) return;
    const choices = answer.kind === 'choices' ? answer.choices : [];
    list = listOf(
      option,
      choices.map(({ name, value }) => ({ label: name, value })),
    );
    page.draw();
  }

  function type(option: BasicOption, text: string): void {
    fault = undefined;
    const split = splitTyped(
      text,
      option.name,
      fields.othersThan(option).map(({ name }) => name),
    );
    fields.setText(option, split.text);
    const next = entry.options.find(({ name }) => name === split.next?.option);
    if (next) open(next, split.next?.text, option);
    else offer(option);
  }

  /** Goes on in another field, and out of one that nothing was typed into. */
  function open(option: BasicOption, text = '', from?: BasicOption): void {
    asked.add(option.name);
    if (from && !from.required && textOf(from).trim() === '') asked.delete(from.name);
    page.draw();
    focusField(option.name);
    if (text !== '' && option.type !== ATTACHMENT_OPTION) type(option, text);
  }

  function take(option: BasicOption, { label, value, opens }: Listed): void {
    fault = undefined;
    latest += 1;
    list = undefined;
    if (opens) {
      fields.setText(option, fields.namedIn(option).before);
      open(opens, '', option);
      return;
    }
    filled.set(option.name, { text: label, picked: { label, value } });
    const next = fields.shown().find((other) => other.name !== spare && !filled.has(other.name));
    page.draw();
    focusField(next?.name ?? option.name);
  }

  async function pick(option: BasicOption, picked: Iterable<File>): Promise<void> {
    fault = undefined;
    const [file] = await readFiles(picked);
    if (file) filled.set(option.name, { text: file.name, file });
    else filled.delete(option.name);
    page.draw();
  }

  function send(): void {
    const shown = fields.shown();
    fault = findFault(shown, filled, known(), ({ name }) => name === spare);
    if (fault) {
      page.draw();
      focusField(fault.name);
      return;
    }
    clearTimeout(timer);
    const { name, subcommand, title } = entry;
    const options = valuesOf(shown, filled, known());
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

  function press(event: KeyboardEvent, option: BasicOption): void {
    const next = list && moved(list.active, list.options.length, event.key);
    const active = list?.options[list.active];
    if (list && next !== undefined) {
      list = { ...list, active: next };
      page.draw();
      showActive(LIST_ID, next);
    } else if (event.key === 'Enter' && option.type === ATTACHMENT_OPTION && !filled.has(option.name)) return;
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && active)) {
      if (event.isComposing) return;
      if (active) take(option, active);
      else send();
    } else if (event.key === 'Escape') {
      if (list && list.options.length > 0) {
        list = undefined;
        page.draw();
      } else leave();
    } else if (event.key === 'Backspace' && textOf(option) === '') {
      // Backwards out of an empty field: out of an optional one, then out of the command.
      if (option.required || option.name === spare || !asked.delete(option.name)) leave();
      else {
        page.draw();
        focusField(fields.shown().at(-1)?.name ?? '');
      }
    } else return;
    event.preventDefault();
  }

  /** At the button that sends: nothing can be typed where a command takes no options. */
  function pressSend(event: KeyboardEvent): void {
    if (event.key === 'Escape' || event.key === 'Backspace') leave();
    else if (event.key.length > 1 || entry.options.length > 0 || (event.key === ' ' && !fault)) return;
    else {
      fault = { name: '', text: `/${entry.title} takes no options.` };
      page.draw();
    }
    event.preventDefault();
  }

  function view(): TemplateResult {
    return html`<div class="command-form" role="group" aria-label="/${entry.title}">
        ${popupView()}
        <span class="command-name">/${entry.title}</span>
        ${fields.shown().map((option) => {
          const isOpen = focused === option && list !== undefined;
          return fieldView({
            option,
            text: textOf(option),
            faultId: fault?.name === option.name ? FAULT_ID : undefined,
            listId: LIST_ID,
            isOpen,
            activeId: isOpen && list && list.active >= 0 ? optionId(LIST_ID, list.active) : undefined,
            focus: () => {
              focused = option;
              offer(option);
            },
            blur: () => {
              if (focused === option) focused = undefined;
              list = undefined;
              page.draw();
            },
            type: (text) => type(option, text),
            pick: (files) => void pick(option, files),
            press: (event) => press(event, option),
          });
        })}
        ${fields.further().map(
          (option) =>
            html`<button
              class="further"
              title=${option.description}
              aria-label="Add the option ${option.name}"
              @click=${() => open(option)}
            >
              + ${option.name}
            </button>`,
        )}
        ${fault ? html`<p class="failure" id=${FAULT_ID} role="alert">${fault.text}</p>` : nothing}
      </div>
      <button class="icon" aria-label="Leave the command" title="Leave the command" @click=${leave}>${icon('close')}</button>
      <button class="icon send" aria-label="Send" title="Send" @click=${send} @keydown=${pressSend}>${icon('send')}</button>`;
  }

  function popupView(): TemplateResult | typeof nothing {
    const option = focused;
    if (!option) return nothing;
    const options = list?.options ?? [];
    const active = list?.active ?? -1;
    return html`<div class="popup">
      ${listboxView({
        id: LIST_ID,
        label: option.name,
        heading: `${option.name} — ${option.description}`,
        ...(active >= 0 ? { hint: 'Enter takes it, Esc keeps what you typed' } : {}),
        options,
        active,
        choose: (at) => take(option, options[at]),
      })}
    </div>`;
  }

  return {
    view,
    focus() {
      const [option] = fields.shown();
      if (option) open(option, typed);
      else document.querySelector<HTMLElement>('.composer .send')?.focus();
      if (!option && typed !== '') fault = { name: '', text: `/${entry.title} takes no options.` };
      if (typed !== '') page.draw();
      typed = '';
    },
  };
}
