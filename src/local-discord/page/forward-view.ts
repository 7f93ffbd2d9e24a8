import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { FORUM } from './discord-numbers.js';
import { icon } from './icons.js';
import { showDialog } from './modal-view.js';
import { type Page, refOf } from './page.js';
import { placeIcon } from './sidebar.js';

/** Where a message is forwarded to. */
export function forwardView(page: Page): TemplateResult | typeof nothing {
  const { forwarding: message } = page;
  if (!message) return nothing;
  const close = (): void => document.querySelector<HTMLDialogElement>('dialog.forwarding')?.close();
  const closed = (): void => {
    page.forwarding = undefined;
    page.draw();
  };
  const places = page.world?.places.filter(({ canWrite, type }) => canWrite && type !== FORUM) ?? [];
  return html`${keyed(
    message.id,
    html`<dialog class="modal forwarding" aria-label="Forward to" ${ref(showDialog)} @close=${closed}>
      <header>
        <h2>Forward to</h2>
        <button class="icon" aria-label="Close" @click=${close}>${icon('close')}</button>
      </header>
      <ul class="modal-fields">
        ${places.map(
          (place, at) =>
            html`<li>
              <button
                class="place"
                ?autofocus=${at === 0}
                @click=${() => {
                  close();
                  const deed = { type: 'forward', message: refOf(message), channel: place.channelId } as const;
                  void page.interact(deed, { channel: message.channel_id, message: message.id });
                }}
              >
                ${icon(placeIcon(place))} ${place.name}${place.server ? html` <span class="subtext">${place.server.name}</span>` : nothing}
              </button>
            </li>`,
        )}
      </ul>
    </dialog>`,
  )}`;
}
