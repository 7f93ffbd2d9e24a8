import type { APIButtonComponent, APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ACTION_ROW, BUTTON, LINK_BUTTON, PREMIUM_BUTTON } from './discord-numbers.js';
import { emojiView } from './icons.js';
import { knownIn } from './known.js';
import { type Page, refOf } from './page.js';
import { selectView } from './select-view.js';
import { dots } from './waiting.js';

const STYLE_CLASSES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** A message's rows of buttons and menus. */
export function componentsView(page: Page, message: APIMessage): TemplateResult[] {
  const rows = (message.components ?? []).map((row) => rowView(page, message, row));
  const failed = page.failures.filter((failure) => failure.message === message.id);
  const notes = failed.map(
    ({ reason }) => html`<div slot="components" class="failure" role="alert">${failureText(reason)}</div>`,
  );
  return [...rows, ...notes];
}

/** Discord's own words for a component without a response. */
function failureText(reason: string): string {
  return reason === 'The application did not respond' ? 'This interaction failed' : reason;
}

function rowView(page: Page, message: APIMessage, row: APIMessageTopLevelComponent): TemplateResult {
  if (row.type !== ACTION_ROW) return unknownView(row.type);
  const items = row.components.map((component) => {
    switch (component.type) {
      case BUTTON:
        return buttonView(page, message, component);
      default:
        return selectView(page, {
          id: `select-${message.id}-${component.custom_id}`,
          component,
          known: knownIn(page, message.channel_id),
          busy: isBusy(page, message, component.custom_id),
          choose: (values) => {
            const deed = { type: 'select', message: refOf(message), customId: component.custom_id, values } as const;
            void page.interact(deed, shownAt(message, component.custom_id));
          },
        });
    }
  });
  return html`<discord-action-row slot="components">${items}</discord-action-row>`;
}

function unknownView(type: number): TemplateResult {
  return html`<div slot="components" class="subtext">A component of type ${type} cannot be shown here.</div>`;
}

function buttonView(page: Page, message: APIMessage, button: APIButtonComponent): TemplateResult {
  if (button.style === PREMIUM_BUTTON) return unknownView(button.type);
  const label = html`${button.emoji?.name ? emojiView(button.emoji.name) : nothing} ${button.label ?? nothing}`;
  if (button.style === LINK_BUTTON) {
    return html`<a class="button secondary" href=${button.url} target="_blank" rel="noopener noreferrer">${label} ↗</a>`;
  }
  const { custom_id: customId } = button;
  const busy = isBusy(page, message, customId);
  const press = (): void => {
    if (busy) return;
    void page.interact({ type: 'click', message: refOf(message), customId }, shownAt(message, customId));
  };
  return html`<button
    class="button ${STYLE_CLASSES[button.style]} ${busy ? 'busy' : ''}"
    ?disabled=${button.disabled === true}
    aria-busy=${String(busy)}
    @click=${press}
  >
    <span>${label}</span>${busy ? dots() : nothing}
  </button>`;
}

function isBusy(page: Page, { id }: APIMessage, customId: string): boolean {
  return page.underWay.some((one) => one.message === id && one.customId === customId);
}

function shownAt(message: APIMessage, customId: string): { channel: string; message: string; customId: string } {
  return { channel: message.channel_id, message: message.id, customId };
}
