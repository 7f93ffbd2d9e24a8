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
  choose(at: number): void;
}

/** A list to choose from. The focus stays with whoever opened it, and names the active option to screen readers. */
export function listboxView({
  id,
  label,
  heading,
  hint,
  empty,
  options,
  active,
  multiple,
  choose,
}: Listbox): TemplateResult {
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

/** Letters typed after a longer pause than this begin anew. */
const TYPE_AHEAD_MS = 1_000;

/** Letters typed while a list is open, to find an option by the beginning of its label. */
export interface TypeAhead {
  letters: string;
  /** When the last one was typed, in milliseconds. */
  at: number;
}

/** What was typed so far, with this key; undefined for a key that is no letter. */
export function typedAhead(before: TypeAhead | undefined, event: KeyboardEvent): TypeAhead | undefined {
  const { key, timeStamp: at } = event;
  const begun = before && at - before.at < TYPE_AHEAD_MS ? before.letters : '';
  if ([...key].length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  // A space alone takes the option.
  if (key === ' ' && begun === '') return undefined;
  return { letters: begun + key.toLowerCase(), at };
}

/** The option whose label begins with the letters, from the active one on; the same letter again goes to the next. */
export function findTyped(labels: readonly string[], letters: string, active: number): number | undefined {
  const again = letters.length > 1 && new Set(letters).size === 1;
  const wanted = again ? letters[0] : letters;
  const from = letters.length === 1 || again ? active + 1 : active;
  const order = labels.map((_, at) => (Math.max(0, from) + at) % labels.length);
  return order.find((at) => labels[at].toLowerCase().startsWith(wanted));
}

/** Scrolls the active option into view. */
export function showActive(listId: string, active: number): void {
  document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
}
