import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { listboxView, moved, optionId, showActive } from './listbox.js';
import type { Page } from './page.js';

interface Select {
  /** Unique on the page. */
  id: string;
  component: APIStringSelectComponent;
  busy?: boolean;
  /** Chosen already, where the choice is kept on the page. */
  chosen?: readonly string[];
  choose(values: string[]): void;
}

/** The one menu that is open. */
let open: { id: string; active: number; values: ReadonlySet<string> } | undefined;

/** A select menu: a button that opens a list. One that takes several values sends them when it closes. */
export function selectView(page: Page, select: Select): TemplateResult {
  const { id, component, busy = false } = select;
  const { options, min_values: least = 1, max_values: most = 1 } = component;
  const chosen = select.chosen ?? options.filter((option) => option.default).map(({ value }) => value);
  const shown = open?.id === id ? open : undefined;
  const listId = `${id}-list`;
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);

  const show = (next: typeof open): void => {
    open = next;
    page.draw();
    if (!next) return;
    document.getElementById(listId)?.scrollIntoView({ block: 'nearest' });
    showActive(listId, next.active);
  };
  const close = (): void => {
    const values = open?.id === id ? [...open.values] : undefined;
    show(undefined);
    if (most > 1 && values && values.length >= least && values.join() !== chosen.join()) select.choose(values);
  };
  const take = (at: number): void => {
    const { value } = options[at];
    if (most === 1) {
      show(undefined);
      select.choose([value]);
      return;
    }
    const values = new Set(shown?.values);
    if (!values.delete(value) && values.size < most) values.add(value);
    show({ id, active: at, values });
  };
  const press = (event: KeyboardEvent): void => {
    if (!shown) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      show({ id, active: 0, values: new Set(chosen) });
      return;
    }
    const next = moved(shown.active, options.length, event.key);
    if (next !== undefined) show({ ...shown, active: next });
    else if (event.key === 'Enter' || event.key === ' ') take(shown.active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return html`<div class="select">
    <button
      type="button"
      class="select-button"
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded=${String(shown !== undefined)}
      aria-controls=${listId}
      aria-activedescendant=${shown ? optionId(listId, shown.active) : nothing}
      aria-label=${component.placeholder ?? 'Make a selection'}
      aria-busy=${String(busy)}
      ?disabled=${component.disabled === true || busy}
      @click=${() => (shown ? close() : show({ id, active: 0, values: new Set(chosen) }))}
      @keydown=${press}
      @blur=${() => {
        if (open?.id === id) close();
      }}
    >
      <span class=${labels.length > 0 ? '' : 'placeholder'}>
        ${labels.length > 0 ? labels.join(', ') : (component.placeholder ?? 'Make a selection')}
      </span>
      ${icon('chevron')}
    </button>
    ${
      shown
        ? listboxView({
            id: listId,
            label: component.placeholder ?? 'Options',
            options: options.map((option) => ({ ...option, selected: shown.values.has(option.value) })),
            active: shown.active,
            multiple: most > 1,
            choose: take,
          })
        : nothing
    }
  </div>`;
}
