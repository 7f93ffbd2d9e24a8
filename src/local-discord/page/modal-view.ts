import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
  APIStringSelectComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { PageModalValue } from '../page-protocol.js';
import {
  ACTION_ROW,
  FILE_UPLOAD,
  LABEL,
  PARAGRAPH,
  STRING_SELECT,
  TEXT_DISPLAY,
  TEXT_INPUT,
} from './discord-numbers.js';
import { readFiles } from './files.js';
import { icon } from './icons.js';
import { markup } from './markup.js';
import type { Page } from './page.js';
import { selectView } from './select-view.js';

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
    const read = await Promise.all([...values].map(async ([id, value]) => [id, await value] as const));
    const deed = { type: 'submit', interactionId, values: Object.fromEntries(read) } as const;
    const answer = await page.perform(deed);
    if (answer.kind === 'failed') filled = { interactionId, values, failure: answer.reason };
    else close();
    page.draw();
  };

  return html`${keyed(
    interactionId,
    html`<dialog class="modal" aria-label=${data.title} ${ref(show)} @close=${closed}>
      <form method="dialog" @submit=${submit}>
        <header>
          <h2>${data.title}</h2>
          <button type="button" class="icon" aria-label="Close" @click=${close}>${icon('close')}</button>
        </header>
        <div class="modal-fields">
          ${data.components.map((component) => partView(page, component, values))}
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
function show(dialog: Element | undefined): void {
  if (dialog instanceof HTMLDialogElement) queueMicrotask(() => dialog.showModal());
}

/** Files may still be on their way from the disk. */
type Values = Map<string, PageModalValue | Promise<PageModalValue>>;

function partView(
  page: Page,
  part: APIModalInteractionResponseCallbackComponent,
  values: Values,
): TemplateResult | readonly TemplateResult[] {
  switch (part.type) {
    case TEXT_DISPLAY:
      return html`<div>${markup(page, part.content)}</div>`;
    case ACTION_ROW:
      return part.components.map((input) => labelled(input.label ?? '', undefined, inputView(page, input, values)));
    case LABEL:
      return labelled(part.label, part.description, inputView(page, part.component, values));
  }
}

function labelled(label: string, description: string | undefined, input: TemplateResult): TemplateResult {
  return html`<label class="modal-field">
    <span class="modal-label">${label}</span>
    ${description ? html`<span class="subtext">${description}</span>` : nothing} ${input}
  </label>`;
}

function inputView(page: Page, input: APIComponentInLabel, values: Values): TemplateResult {
  switch (input.type) {
    case TEXT_INPUT:
      return textView(input, values);
    case STRING_SELECT:
      return menuView(page, input, values);
    case FILE_UPLOAD: {
      const pick = ({ currentTarget }: Event): void => {
        if (currentTarget instanceof HTMLInputElement) {
          values.set(input.custom_id, readFiles(currentTarget.files ?? []));
        }
      };
      const several = (input.max_values ?? 1) > 1;
      return html`<input type="file" ?multiple=${several} ?required=${input.required !== false} @change=${pick} />`;
    }
    default:
      return html`<span class="subtext">An input of type ${input.type} cannot be shown here.</span>`;
  }
}

function textView(input: APITextInputComponent, values: Values): TemplateResult {
  const { custom_id: customId, value = '', placeholder, min_length, max_length, required = true } = input;
  if (!values.has(customId)) values.set(customId, value);
  const type = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement) {
      values.set(customId, currentTarget.value);
    }
  };
  const least = min_length ?? nothing;
  const most = max_length ?? nothing;
  const hint = placeholder ?? '';
  return input.style === PARAGRAPH
    ? html`<textarea
        rows="4"
        .value=${value}
        placeholder=${hint}
        minlength=${least}
        maxlength=${most}
        ?required=${required}
        @input=${type}
      ></textarea>`
    : html`<input
        type="text"
        .value=${value}
        placeholder=${hint}
        minlength=${least}
        maxlength=${most}
        ?required=${required}
        @input=${type}
      />`;
}

function menuView(page: Page, component: APIStringSelectComponent, values: Values): TemplateResult {
  const { custom_id: customId, options } = component;
  const kept = values.get(customId);
  const chosen = Array.isArray(kept)
    ? kept.filter((value) => typeof value === 'string')
    : options.filter((option) => option.default).map(({ value }) => value);
  values.set(customId, chosen);
  return selectView(page, {
    id: `modal-${customId}`,
    component,
    chosen,
    choose: (picked) => {
      values.set(customId, picked);
      page.draw();
    },
  });
}
