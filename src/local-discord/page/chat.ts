import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PlaceState } from '../page-protocol.js';
import { type Composer, createComposer } from './composer.js';
import { icon } from './icons.js';
import { openMenuAt } from './message-menu.js';
import { failureView, messageView, underWayView } from './message-view.js';
import { findPlace, nameOf, type Page, type ShownFailure } from './page.js';
import { placeIcon } from './sidebar.js';
import { waitingView } from './waiting.js';
import { createWelcome } from './welcome.js';

export interface Chat {
  view(): TemplateResult;
  /** Keeps the newest message in view, after a drawing. */
  settle(): void;
}

/** A reader this close to the end follows new messages. */
const NEAR_END_PX = 120;

/** The channel that is open: its messages, and where one writes. */
export function createChat(page: Page): Chat {
  const composers = new Map<string, Composer>();
  const welcome = createWelcome(page);
  let follows = true;
  let shown = '';

  const composerOf = (place: PlaceState): Composer => {
    const key = `${page.world?.me}:${place.channelId}`;
    const known = composers.get(key);
    if (known) return known;
    const created = createComposer(page, place.channelId);
    composers.set(key, created);
    return created;
  };

  page.compose = (request) => {
    const place = findPlace(page);
    if (place) composerOf(place).take(request);
  };

  function view(): TemplateResult {
    const place = findPlace(page);
    if (!place) return html`<main class="chat"><p class="connecting">Connecting…</p></main>`;
    return html`<main class="chat">
      ${headerView(page, place)}
      <div class="scroller" tabindex="0" aria-label="Messages" role="region" @scroll=${watch} @contextmenu=${menu}>
        ${welcome.view(place)} ${keyed(`${page.theme.light}:${place.channelId}`, messagesView(page, place))}
      </div>
      ${composerOf(place).view()}
      <div class="typing" role="status">${typingView(page)}</div>
    </main>`;
  }

  function watch({ currentTarget: scroller }: Event): void {
    if (!(scroller instanceof HTMLElement)) return;
    follows = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
  }

  function menu(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('discord-message') : null;
    const message = findPlace(page)?.messages.find(({ id }) => target?.id === `message-${id}`);
    if (message) openMenuAt(page, message, event);
  }

  return {
    view,
    settle() {
      const key = `${page.world?.me}:${page.open}`;
      if (key !== shown) follows = true;
      const place = findPlace(page);
      if (key !== shown && place) {
        shown = key;
        composerOf(place).focus();
      }
      const scroller = document.querySelector('.scroller');
      if (!follows || !scroller) return;
      // Messages draw themselves a little later than the page.
      requestAnimationFrame(() => requestAnimationFrame(() => scroller.scrollTo({ top: scroller.scrollHeight })));
    },
  };
}

function headerView(page: Page, place: PlaceState): TemplateResult {
  const toggle = (): void => {
    page.sidebarShown = !page.sidebarShown;
    page.draw();
  };
  return html`<header class="chat-header">
    <button
      class="icon burger ${page.unread.size > 0 ? 'unread' : ''}"
      aria-label=${page.unread.size > 0 ? 'Channels, unread messages' : 'Channels'}
      aria-expanded=${String(page.sidebarShown)}
      aria-controls="sidebar"
      @click=${toggle}
    >
      ${icon('channels')}
    </button>
    <h1>${place.kind === 'direct' ? html`<span class="hash" aria-hidden="true">@</span>` : icon(placeIcon(place))} ${place.name}</h1>
    ${page.connected ? nothing : html`<span class="offline" role="status">Not connected; trying again…</span>`}
  </header>`;
}

function messagesView(page: Page, place: PlaceState): TemplateResult {
  const { channelId, messages } = place;
  const commands = page.underWay.filter(({ channel, command }) => channel === channelId && command !== undefined);
  const failures = page.failures.filter(({ channel, message }) => channel === channelId && message === undefined);
  const entries = inOrder(messages, failures);
  return html`<discord-messages
    no-background
    ?light-theme=${page.theme.light}
    role="log"
    aria-label="Messages in ${place.name}"
  >
    ${repeat(
      entries,
      ({ id }) => id,
      (entry, at) => ('reason' in entry ? failureView(page, entry) : messageView(page, entry, entries[at - 1])),
    )}
    ${commands.map(({ command }) => underWayView(page, command ?? ''))}
  </discord-messages>`;
}

function inOrder(messages: readonly APIMessage[], failures: readonly ShownFailure[]): (APIMessage | ShownFailure)[] {
  const timeOf = (entry: APIMessage | ShownFailure): number =>
    'reason' in entry ? entry.at : Date.parse(entry.timestamp);
  return [...messages, ...failures].sort((a, b) => timeOf(a) - timeOf(b));
}

function typingView(page: Page): TemplateResult | typeof nothing {
  const typing = page.typing.get(page.open);
  if (!typing || typing.until <= Date.now()) return nothing;
  return waitingView(`${nameOf(page, typing.user)} is typing…`);
}
