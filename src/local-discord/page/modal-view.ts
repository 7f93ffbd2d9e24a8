import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
  APISelectMenuComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { PageModalValue } from '../page-protocol.js';
import {
  ACTION_ROW,
  CHANNEL_SELECT,
  CHECKBOX,
  FILE_UPLOAD,
  LABEL,
  MENTIONABLE_SELECT,
  PARAGRAPH,
  ROLE_SELECT,
  STRING_SELECT,
  TEXT_DISPLAY,
  TEXT_INPUT,
  USER_SELECT,
} from './discord-numbers.js';
import { readFiles } from './files.js';
import { icon } from './icons.js';
import { knownIn } from './known.js';
import { markup } from './markup.js';
import type { Page } from './page.js';
import { chosenAtFirst, selectView } from './select-view.js';

/** What is filled in, of the one form that can be open. */
let filled: { interactionId: string; values: Values; failure?: string } | undefined;

/** The form that the bot has opened. */
export function modalView(page: Page): TemplateResult | typeof nothing {
  if (!page.modal) return nothing;
  const { interactionId, data } = page.modal;
  if (filled?.interactionId !== interactionId) filled = { interactionId, values: new Map() };
  const { values, failure } = filled;

  // Closing the dialog before it goes gives the focus back to where it was.
  const close = (): void => document.querySelector<HTMLDialogElement>('dialog.modal')?.close();
  const closed = (): void => {
    page.modal = undefined;
    page.draw();
    // The text cursor is still in the form that went; only focusing anew brings it along.
    const back = document.activeElement;
    if (!(back instanceof HTMLElement)) return;
    back.blur();
    back.focus();
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const read = new Map(await Promise.all([...values].map(async ([id, value]) => [id, await value] as const)));
    const lacking = data.components.flatMap(fieldsOf).find(({ input }) => lacks(input, read.get(input.custom_id)));
    if (lacking) {
      filled = { interactionId, values, failure: `${lacking.label} needs a choice.` };
      page.draw();
      return;
    }
    const deed = { type: 'submit', interactionId, values: Object.fromEntries(read) } as const;
    const answer = await page.perform(deed);
    if (answer.kind === 'failed') filled = { interactionId, values, failure: answer.reason };
    else close();
    page.draw();
  };
  const first = data.components.flatMap(fieldsOf).at(0)?.input;

  return html`${keyed(
    interactionId,
    html`<dialog class="modal" aria-label=${data.title} ${ref(showDialog)} @close=${closed}>
      <form method="dialog" @submit=${submit}>
        <header>
          <h2>${data.title}</h2>
          <button type="button" class="icon" aria-label="Close" @click=${close}>${icon('close')}</button>
        </header>
        <div class="modal-fields">
          ${data.components.map((component) => partView(page, component, values, first))}
          ${failure ? html`<p class="failure" role="alert">${failure}</p>` : nothing}
        </div>
        <footer>
          <button type="button" class="button secondary" @click=${close}>Cancel</button>
          <button type="submit" class="button primary">Submit</button>
        </footer>
      </form>
    </dialog>`,
  )}`;
}

/** A dialog holds the focus within, closes by Escape and gives the focus back. It opens once it is in the page. */
export function showDialog(dialog: Element | undefined): void {
  if (dialog instanceof HTMLDialogElement) queueMicrotask(() => dialog.showModal());
}

/** Files may still be on their way from the disk. */
type Values = Map<string, PageModalValue | Promise<PageModalValue>>;

/** An input as it stands in its form. */
interface Field {
  input: APIComponentInLabel;
  label: string;
  description?: string;
}

function fieldsOf(part: APIModalInteractionResponseCallbackComponent): Field[] {
  switch (part.type) {
    case TEXT_DISPLAY:
      return [];
    case ACTION_ROW:
      return part.components.map((input) => ({ input, label: input.label ?? '' }));
    case LABEL:
      return [{ input: part.component, label: part.label, description: part.description }];
  }
}

/** Whether a menu lacks a choice. The browser sees to texts and files itself. */
function lacks(input: APIComponentInLabel, value: PageModalValue | undefined): boolean {
  return isSelect(input) && input.required !== false && (value?.length ?? 0) < (input.min_values ?? 1);
}

function isSelect(input: APIComponentInLabel): input is Extract<APIComponentInLabel, APISelectMenuComponent> {
  return SELECTS.some((type) => type === input.type);
}

const SELECTS = [STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT] as const;

function partView(
  page: Page,
  part: APIModalInteractionResponseCallbackComponent,
  values: Values,
  first: APIComponentInLabel | undefined,
): TemplateResult | readonly TemplateResult[] {
  if (part.type === TEXT_DISPLAY) return html`<div>${markup(page, part.content)}</div>`;
  return fieldsOf(part).map(({ input, label, description }) => {
    const required = 'required' in input ? input.required !== false : input.type !== CHECKBOX;
    return html`<label class="modal-field">
      <span class="modal-label">
        ${label}${required ? html`<span class="required" aria-hidden="true" title="Required">*</span>` : nothing}
      </span>
      ${description ? html`<span class="subtext">${description}</span>` : nothing}
      ${inputView(page, { input, label }, values, input === first)}
    </label>`;
  });
}

function inputView(page: Page, { input, label }: Field, values: Values, first: boolean): TemplateResult {
  if (isSelect(input)) return menuView(page, input, label, values, first);
  switch (input.type) {
    case TEXT_INPUT:
      return textView(page, input, values, first);
    case FILE_UPLOAD: {
      const pick = ({ currentTarget }: Event): void => {
        if (currentTarget instanceof HTMLInputElement) {
          values.set(input.custom_id, readFiles(currentTarget.files ?? []));
        }
      };
      return html`<input
        type="file"
        ?autofocus=${first}
        ?multiple=${(input.max_values ?? 1) > 1}
        ?required=${input.required !== false}
        @change=${pick}
      />`;
    }
    default:
      return html`<span class="subtext">An input of type ${input.type} cannot be shown here.</span>`;
  }
}

/** Discord's own limit where a form sets none. */
const MOST_CHARACTERS = 4_000;

function textView(page: Page, input: APITextInputComponent, values: Values, first: boolean): TemplateResult {
  const { custom_id: customId, value = '', placeholder = '', min_length: least, required = true } = input;
  const most = input.max_length ?? MOST_CHARACTERS;
  if (!values.has(customId)) values.set(customId, value);
  const kept = values.get(customId);
  const type = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement)) return;
    values.set(customId, currentTarget.value);
    page.draw();
  };
  const field =
    input.style === PARAGRAPH
      ? html`<textarea
          rows="4"
          .value=${value}
          placeholder=${placeholder}
          minlength=${least ?? nothing}
          maxlength=${most}
          ?autofocus=${first}
          ?required=${required}
          @input=${type}
        ></textarea>`
      : html`<input
          type="text"
          .value=${value}
          placeholder=${placeholder}
          minlength=${least ?? nothing}
          maxlength=${most}
          ?autofocus=${first}
          ?required=${required}
          @input=${type}
        />`;
  // Hidden from screen readers, which would read it as part of the field's name.
  return html`${field}<span class="counter" aria-hidden="true">${typeof kept === 'string' ? kept.length : 0} / ${most}</span>`;
}

function menuView(
  page: Page,
  component: Extract<APIComponentInLabel, APISelectMenuComponent>,
  label: string,
  values: Values,
  first: boolean,
): TemplateResult {
  const { custom_id: customId } = component;
  const kept = values.get(customId);
  const chosen = Array.isArray(kept) ? kept.filter((value) => typeof value === 'string') : chosenAtFirst(component);
  values.set(customId, chosen);
  return selectView(page, {
    id: `modal-${customId}`,
    component,
    known: knownIn(page, page.open),
    label,
    first,
    chosen,
    choose: (picked) => {
      values.set(customId, picked);
      page.draw();
    },
  });
}
