import { html, nothing, type TemplateResult } from 'lit';

export interface Option {
  value: string | number | boolean;
  label: string;
  description?: string;
  selected?: boolean;
}

export interface Listbox {
  id: string;
  label: string;
  /** Above the options. */
  heading?: string;
  /** Beside the heading: what the keys do. */
  hint?: string;
  /** Shown where there are no options. */
  empty?: string;
  options: readonly Option[];
  /** Index of the option that Enter takes; -1 for none. */
  active: number;
  multiple?: boolean;
  /** The pointer has moved onto another option. */
  activate(at: number): void;
  choose(at: number): void;
}

/** A list to choose from. The focus stays with whoever opened it, and names the active option to screen readers. */
export function listboxView(listbox: Listbox): TemplateResult {
  const { id, label, heading, hint, empty, options, active, multiple, activate, choose } = listbox;
  // A press must not take the focus away from the field.
  const keepFocus = (event: Event): void => event.preventDefault();
  return html`<div class="listbox" @pointerdown=${keepFocus}>
    ${
      heading
        ? html`<div class="listbox-heading" aria-hidden="true">
          <span>${heading}</span>${hint ? html`<span class="listbox-hint">${hint}</span>` : nothing}
        </div>`
        : nothing
    }
    <div role="listbox" id=${id} aria-label=${label} aria-multiselectable=${multiple ? 'true' : nothing}>
      ${options.map(
        (option, at) =>
          html`<div
            role="option"
            id=${optionId(id, at)}
            class=${at === active ? 'active' : ''}
            aria-selected=${String(multiple ? option.selected === true : at === active)}
            @pointermove=${(event: PointerEvent) => isMove(event) && at !== active && activate(at)}
            @click=${() => choose(at)}
          >
            <span class="option-label">${option.label}</span>
            ${option.description ? html`<span class="option-description">${option.description}</span>` : nothing}
            ${multiple ? html`<span class="check" aria-hidden="true">${option.selected ? '☑' : '☐'}</span>` : nothing}
          </div>`,
      )}
      ${options.length === 0 && empty ? html`<div class="listbox-empty">${empty}</div>` : nothing}
    </div>
  </div>`;
}

/** Not where the list has opened or scrolled under a pointer at rest: that one chooses nothing. */
export function isMove({ movementX, movementY }: PointerEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}

export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

/** The next active option after an arrow; undefined for any other key. */
export function moved(active: number, count: number, key: string): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1;
    default:
      return undefined;
  }
}

/** Scrolls the active option into view. */
export function showActive(listId: string, active: number): void {
  document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
}
