import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { EPHEMERAL, MESSAGE_COMMAND } from './discord-numbers.js';
import { icon } from './icons.js';
import { isMove } from './listbox.js';
import { plainText } from './markup.js';
import { findPlace, type Page, refOf } from './page.js';
import { findTyped, type TypeAhead, typedAhead } from './type-ahead.js';

const MENU_ID = 'message-menu';
const MENU_WIDTH = 220;
const ITEM_HEIGHT = 40;
/** Of a thread, named after its first message. */
const MOST_IN_NAME = 40;

let typed: TypeAhead | undefined;

/** At a message: its JSON, and "⋯" for the menu. */
export function menuButton(page: Page, message: APIMessage): TemplateResult {
  const isOpen = page.menu?.message.id === message.id;
  const open = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { right, bottom } = currentTarget.getBoundingClientRect();
    openMenu(page, message, right - MENU_WIDTH, bottom + 4, currentTarget);
  };
  return html`<div slot="components" class="toolbar ${isOpen ? 'open' : ''}">
    <a class="icon" href=${jsonAddress(page, message)} target="_blank" aria-label="Show as JSON" title="Show as JSON">
      ${icon('json')}
    </a>
    <button class="icon" aria-label="More" title="More" aria-haspopup="menu" aria-expanded=${String(isOpen)} @click=${open}>
      ${icon('more')}
    </button>
  </div>`;
}

/** Opens a message's menu by a right click. */
export function openMenuAt(page: Page, message: APIMessage, event: MouseEvent): void {
  event.preventDefault();
  const opener = document.querySelector<HTMLElement>(`#message-${message.id} .toolbar button`) ?? undefined;
  openMenu(page, message, event.clientX, event.clientY, opener);
}

function openMenu(page: Page, message: APIMessage, left: number, top: number, opener: HTMLElement | undefined): void {
  const rows = groupsOf(page, message).flatMap(({ heading, items }) => [...items, ...(heading ? [heading] : [])]);
  const height = rows.length * ITEM_HEIGHT + 16;
  page.menu = {
    message,
    left: Math.max(8, Math.min(left, innerWidth - MENU_WIDTH - 8)),
    top: Math.max(8, Math.min(top, innerHeight - height - 8)),
    opener,
  };
  page.draw();
  menuItems()[0]?.focus();
  // Commands may have changed since the channel was opened.
  void page.refreshCommands(message.channel_id);
}

function jsonAddress(page: Page, message: APIMessage): string {
  return `/messages/${page.world?.me}/${message.channel_id}/${message.id}`;
}

interface MenuItem {
  label: string;
  run(): void;
}

/** In groups; the commands of apps have a heading. */
function groupsOf(page: Page, message: APIMessage): { heading?: string; items: MenuItem[] }[] {
  const ref = refOf(message);
  const isPrivate = ((message.flags ?? 0) & EPHEMERAL) !== 0;
  const isOwn = message.author.id === page.world?.me;
  const own: MenuItem[] = [
    { label: 'Edit message', run: () => page.compose({ kind: 'edit', message }) },
    { label: 'Delete message', run: () => void page.interact({ type: 'delete', message: ref }, shownAt(message)) },
  ];
  const apps = (page.commands.get(message.channel_id) ?? [])
    .filter(({ type }) => type === MESSAGE_COMMAND)
    .map(({ name }) => ({
      label: name,
      run: () =>
        void page.interact(
          { type: 'message-command', name, message: ref },
          { channel: message.channel_id, command: name },
        ),
    }));
  const groups = [
    {
      items: [...(isPrivate ? [] : passingOn(page, message)), ...(isOwn ? own : [])],
    },
    { heading: 'Apps', items: apps },
    {
      items: [
        { label: 'Copy text', run: () => void navigator.clipboard.writeText(plainText(page, message.content)) },
        { label: 'Show as JSON', run: () => void open(jsonAddress(page, message), '_blank', 'noopener') },
        ...(isPrivate
          ? [{ label: 'Dismiss message', run: () => void page.perform({ type: 'dismiss', message: ref }) }]
          : []),
      ],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function passingOn(page: Page, message: APIMessage): MenuItem[] {
  const place = findPlace(page, message.channel_id);
  const mayHaveThread = place?.kind === 'server' && place.parentId === undefined && !message.thread;
  const name = plainText(page, message.content).slice(0, MOST_IN_NAME).trim() || 'Thread';
  const deed = { type: 'start-thread', channel: message.channel_id, name, on: refOf(message) } as const;
  return [
    { label: 'Reply', run: () => page.compose({ kind: 'reply', message }) },
    {
      label: 'Forward',
      run: () => {
        page.forwarding = message;
        page.draw();
      },
    },
    ...(mayHaveThread ? [{ label: 'Begin a thread', run: () => void page.interact(deed, shownAt(message)) }] : []),
  ];
}

function shownAt({ channel_id: channel, id: message }: APIMessage): { channel: string; message: string } {
  return { channel, message };
}

export function menuView(page: Page): TemplateResult | typeof nothing {
  const { menu } = page;
  if (!menu) return nothing;
  const close = (): void => {
    page.menu = undefined;
    page.draw();
    menu.opener?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const items = menuItems();
    const at = items.findIndex((item) => item.matches(':focus'));
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else {
      typed = typedAhead(typed, event);
      if (!typed) return;
      const labels = items.map(({ innerText }) => innerText.trim());
      items[findTyped(labels, typed.letters, at) ?? at]?.focus();
    }
    event.preventDefault();
  };
  const shadow = (event: Event): void => {
    event.preventDefault();
    close();
  };
  return html`<div class="shade clear" @pointerdown=${shadow} @contextmenu=${shadow}></div>
    <div
      id=${MENU_ID}
      class="menu"
      role="menu"
      aria-label="Message"
      style=${styleMap({ left: `${menu.left}px`, top: `${menu.top}px` })}
      @keydown=${press}
    >
      ${groupsOf(page, menu.message).map(
        ({ heading, items }) =>
          html`<div role="group" aria-label=${heading ?? nothing}>
            ${heading ? html`<div class="menu-heading" aria-hidden="true">${heading}</div>` : nothing}
            ${items.map(
              ({ label, run }) =>
                html`<button
                  role="menuitem"
                  tabindex="-1"
                  @pointermove=${(event: PointerEvent) =>
                    isMove(event) && event.currentTarget instanceof HTMLElement && event.currentTarget.focus()}
                  @click=${() => {
                    close();
                    run();
                  }}
                >
                  ${label}
                </button>`,
            )}
          </div>`,
      )}
    </div>`;
}

function menuItems(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`#${MENU_ID} [role=menuitem]`)];
}
