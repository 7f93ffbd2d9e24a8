import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { FAULT_ID, fieldId, fieldView } from './command-field.js';
import type { CommandEntry } from './command-list.js';
import { createOffers, type Offered } from './command-offers.js';
import { ATTACHMENT_OPTION } from './discord-numbers.js';
import { readFiles } from './files.js';
import { createFilledOptions } from './filled-options.js';
import { icon } from './icons.js';
import { type Known, knownIn } from './known.js';
import { listboxView, moved, optionId, showActive } from './listbox.js';
import { findFault, valuesOf } from './option-values.js';
import type { Page } from './page.js';
import { splitTyped } from './typed-options.js';

export interface CommandForm {
  view(): TemplateResult;
  focus(): void;
}

type BasicOption = APIApplicationCommandBasicOption;

const LIST_ID = 'choices';

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
  const offers = createOffers(page, channel, entry, fields);
  let focused: BasicOption | undefined;
  let fault: { name: string; text: string } | undefined;

  const known = (): Known => knownIn(page, channel);
  const focusField = (name: string): void => document.getElementById(fieldId(name))?.focus();

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
    else offers.show(option);
  }

  /** Goes on in another field, and out of one that nothing was typed into. */
  function open(option: BasicOption, text = '', from?: BasicOption): void {
    asked.add(option.name);
    if (from && !from.required && textOf(from).trim() === '') asked.delete(from.name);
    page.draw();
    focusField(option.name);
    if (text !== '' && option.type !== ATTACHMENT_OPTION) type(option, text);
  }

  function take(option: BasicOption, { label, value, opens }: Offered): void {
    fault = undefined;
    offers.close();
    if (opens) {
      fields.setText(option, fields.namedIn(option).before);
      open(opens, '', option);
      return;
    }
    filled.set(option.name, { text: label, picked: { label, value } });
    const next = fields.shown().find((other) => other.name !== spare && textOf(other) === '');
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
    offers.close();
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
    const { list } = offers;
    const next = list && moved(list.active, list.options.length, event.key);
    const active = list?.options[list.active];
    if (next !== undefined) {
      offers.activate(next);
      showActive(LIST_ID, next);
    } else if (event.key === 'Enter' && option.type === ATTACHMENT_OPTION && !filled.has(option.name)) return;
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && active)) {
      if (event.isComposing) return;
      if (active) take(option, active);
      else send();
    } else if (event.key === 'Escape') {
      if (list && list.options.length > 0) {
        offers.close();
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
          const { list } = offers;
          const isOpen = focused === option && list !== undefined;
          return fieldView({
            option,
            text: textOf(option),
            faultId: fault?.name === option.name ? FAULT_ID : undefined,
            listId: LIST_ID,
            isOpen,
            activeId: isOpen && list.active >= 0 ? optionId(LIST_ID, list.active) : undefined,
            focus: () => {
              focused = option;
              offers.show(option);
            },
            blur: () => {
              if (focused === option) focused = undefined;
              offers.close();
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
    const { options, active } = offers.list ?? { options: [], active: -1 };
    return html`<div class="popup">
      ${listboxView({
        id: LIST_ID,
        label: option.name,
        heading: `${option.name} — ${option.description}`,
        ...(active >= 0 ? { hint: 'Enter takes it, Esc keeps what you typed' } : {}),
        options,
        active,
        activate: offers.activate,
        choose: (at) => {
          const chosen = options[at];
          if (chosen) take(option, chosen);
        },
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
