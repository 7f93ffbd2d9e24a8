import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ATTACHMENT_OPTION } from './discord-numbers.js';

/** A field of a command being filled in. */
export interface CommandField {
  option: APIApplicationCommandBasicOption;
  text: string;
  /** Id of the text that says what is wrong with it. */
  faultId: string | undefined;
  listId: string;
  /** Whether its list is open, and the id of the option that Enter takes. */
  isOpen: boolean;
  activeId: string | undefined;
  focus(): void;
  blur(): void;
  type(text: string): void;
  pick(files: Iterable<File>): void;
  press(event: KeyboardEvent): void;
}

export const FAULT_ID = 'option-fault';

export function fieldId(name: string): string {
  return `option-${name}`;
}

export function fieldView(field: CommandField): TemplateResult {
  const { name, type } = field.option;
  return html`<span class="field ${field.faultId ? 'missing' : ''}">
    <label for=${fieldId(name)}>${name}</label>
    ${type === ATTACHMENT_OPTION ? fileField(field) : textField(field)}
  </span>`;
}

function textField({ option, text, faultId, listId, isOpen, activeId, ...on }: CommandField): TemplateResult {
  return html`<input
    id=${fieldId(option.name)}
    type="text"
    role="combobox"
    autocomplete="off"
    spellcheck="false"
    aria-autocomplete="list"
    aria-expanded=${String(isOpen)}
    aria-controls=${listId}
    aria-activedescendant=${activeId ?? nothing}
    aria-description=${option.description}
    aria-required=${String(option.required === true)}
    aria-invalid=${String(faultId !== undefined)}
    aria-errormessage=${faultId ?? nothing}
    maxlength=${'max_length' in option ? (option.max_length ?? nothing) : nothing}
    .value=${live(text)}
    @focus=${on.focus}
    @blur=${on.blur}
    @input=${({ currentTarget }: Event) => currentTarget instanceof HTMLInputElement && on.type(currentTarget.value)}
    @keydown=${on.press}
  />`;
}

function fileField({ option, faultId, ...on }: CommandField): TemplateResult {
  const pick = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) on.pick(currentTarget.files ?? []);
  };
  return html`<input
    id=${fieldId(option.name)}
    type="file"
    aria-required=${String(option.required === true)}
    aria-invalid=${String(faultId !== undefined)}
    aria-errormessage=${faultId ?? nothing}
    @change=${pick}
    @keydown=${on.press}
  />`;
}
