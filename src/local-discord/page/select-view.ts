import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import {
  CHANNEL_SELECT,
  MENTIONABLE_SELECT,
  ROLE_SELECT,
  STRING_SELECT,
  TEXT_CHANNEL,
  USER_SELECT,
} from './discord-numbers.js';
import { icon } from './icons.js';
import type { Known, Named } from './known.js';
import { listboxView, moved, optionId, showActive } from './listbox.js';
import type { Page } from './page.js';
import { findTyped, type TypeAhead, typedAhead } from './type-ahead.js';

interface Select {
  /** Unique on the page. */
  id: string;
  component: APISelectMenuComponent;
  /** What there is to choose where it asks for people, roles or channels. */
  known: Known;
  busy?: boolean;
  /** Its name, where it stands in a form. */
  label?: string;
  /** Takes the focus when its form opens. */
  first?: boolean;
  /** Chosen already, where the choice is kept on the page. */
  chosen?: readonly string[];
  choose(values: string[]): void;
}

/** The one menu that is open. */
let open: { id: string; active: number; values: ReadonlySet<string>; typed?: TypeAhead } | undefined;

interface Choice {
  value: string;
  label: string;
  description?: string;
}

function choicesOf(component: APISelectMenuComponent, { people, roles, channels }: Known): readonly Choice[] {
  const named = (sign: string, all: readonly Named[]): Choice[] =>
    all.map(({ id, name }) => ({ value: id, label: `${sign}${name}` }));
  switch (component.type) {
    case STRING_SELECT:
      return component.options;
    case USER_SELECT:
      return named('', people);
    case ROLE_SELECT:
      return named('@', roles);
    case MENTIONABLE_SELECT:
      return [...named('', people), ...named('@', roles)];
    case CHANNEL_SELECT:
      // All channels here are for text.
      return component.channel_types?.includes(TEXT_CHANNEL) === false ? [] : named('#', channels);
  }
}

/** What a menu begins with. */
export function chosenAtFirst(component: APISelectMenuComponent): string[] {
  return component.type === STRING_SELECT
    ? component.options.filter((option) => option.default).map(({ value }) => value)
    : (component.default_values ?? []).map(({ id }) => id);
}

/** A select menu: a button that opens a list. One that takes several values sends them when it closes. */
export function selectView(page: Page, select: Select): TemplateResult {
  const { id, component, busy = false } = select;
  const { min_values: least = 1, max_values: most = 1 } = component;
  const choices = choicesOf(component, select.known);
  const chosen = select.chosen ?? chosenAtFirst(component);
  const shown = open?.id === id ? open : undefined;
  const listId = `${id}-list`;
  const labels = choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const placeholder = component.placeholder ?? 'Make a selection';
  const name = select.label ?? placeholder;

  const show = (next: typeof open): void => {
    open = next;
    page.draw();
    if (!next) return;
    document.getElementById(listId)?.scrollIntoView({ block: 'nearest' });
    showActive(listId, next.active);
  };
  const begin = (): NonNullable<typeof open> => ({ id, active: 0, values: new Set(chosen) });
  const close = (): void => {
    const values = open?.id === id ? [...open.values] : undefined;
    show(undefined);
    if (most > 1 && values && values.length >= least && values.join() !== chosen.join()) select.choose(values);
  };
  const take = (at: number): void => {
    const choice = choices.at(at);
    if (!choice) return;
    if (most === 1) {
      show(undefined);
      select.choose([choice.value]);
      return;
    }
    const values = new Set(shown?.values);
    if (!values.delete(choice.value) && values.size < most) values.add(choice.value);
    show({ id, active: at, values });
  };
  const press = (event: KeyboardEvent): void => {
    const next = shown && moved(shown.active, choices.length, event.key);
    const typed = typedAhead(shown?.typed, event);
    if (typed) {
      const { active, values } = shown ?? begin();
      const from = shown ? active : -1;
      const all = choices.map(({ label }) => label.replace(/^[@#]/, ''));
      show({ id, values, typed, active: findTyped(all, typed.letters, from) ?? active });
    } else if (!shown) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      show(begin());
    } else if (next !== undefined) show({ ...shown, active: next });
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
      aria-label=${labels.length > 0 ? `${name}: ${labels.join(', ')}` : name}
      aria-busy=${String(busy)}
      ?autofocus=${select.first === true}
      ?disabled=${component.disabled === true || busy}
      @click=${() => (shown ? close() : show(begin()))}
      @keydown=${press}
      @blur=${() => {
        if (open?.id === id) close();
      }}
    >
      <span class=${labels.length > 0 ? '' : 'placeholder'}>${labels.length > 0 ? labels.join(', ') : placeholder}</span>
      ${icon('chevron')}
    </button>
    ${
      shown
        ? listboxView({
            id: listId,
            label: component.placeholder ?? 'Options',
            options: choices.map((choice) => ({ ...choice, selected: shown.values.has(choice.value) })),
            empty: 'Nothing to choose from here',
            active: shown.active,
            multiple: most > 1,
            activate: (at) => show({ ...shown, active: at }),
            choose: take,
          })
        : nothing
    }
  </div>`;
}
