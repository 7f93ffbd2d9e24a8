import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { componentsView } from './components-view.js';
import { EPHEMERAL, LOADING, THREAD_CREATED, THREAD_STARTER } from './discord-numbers.js';
import { embedView } from './embed-view.js';
import { faceOf } from './faces.js';
import { icon } from './icons.js';
import { markup } from './markup.js';
import { menuButton } from './message-menu.js';
import { sentText } from './moments.js';
import { commandView, originView } from './origin-view.js';
import { authorName, botName, findPlace, type Page, refOf, type ShownFailure } from './page.js';
import { waitingView } from './waiting.js';

/** Messages of one author this close to each other show the author once. */
const GROUPED_MS = 7 * 60_000;

export function messageView(
  page: Page,
  message: APIMessage,
  before: APIMessage | ShownFailure | undefined,
): TemplateResult {
  const { author } = message;
  const bot = page.world?.bot ?? '';
  const name = authorName(page, author);
  const isPrivate = ((message.flags ?? 0) & EPHEMERAL) !== 0;
  const isThinking = ((message.flags ?? 0) & LOADING) !== 0;
  const grouped = before !== undefined && 'author' in before && isGrouped(message, before);
  const sent = sentText(new Date(message.timestamp), new Date());
  return html`<discord-message
    id="message-${message.id}"
    class=${isPrivate ? 'private' : ''}
    role="article"
    aria-label="${name}, ${sent}"
    .author=${name}
    .avatar=${faceOf({ id: author.id, name }, bot)}
    .timestamp=${sent}
    ?bot=${author.bot === true}
    ?edited=${message.edited_timestamp !== null}
    ?highlight=${message.mentions.some(({ id }) => id === page.world?.me)}
    ?message-body-only=${grouped}
  >
    ${originView(page, message)}
    ${isThinking ? waitingView(`${name} is thinking…`) : contentView(page, message)}
    ${forwardView(page, message)}
    ${attachmentsView(page, message.attachments)}
    ${message.embeds.map((embed) => embedView(page, embed))}
    ${componentsView(page, message)} ${threadView(page, message)}
    ${isPrivate ? privateNote(() => page.perform({ type: 'dismiss', message: refOf(message) })) : nothing}
    ${menuButton(page, message)}
  </discord-message>`;
}

function isGrouped(message: APIMessage, before: APIMessage): boolean {
  return (
    before.author.id === message.author.id &&
    before.flags === message.flags &&
    !message.interaction_metadata &&
    !message.message_reference &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUPED_MS
  );
}

/** A message that was forwarded here, as it was then. */
function forwardView(page: Page, { message_snapshots: snapshots = [] }: APIMessage): TemplateResult[] {
  return snapshots.map(
    ({ message }) =>
      html`<div class="forward">
        <div class="subtext">Forwarded</div>
        ${markup(page, message.content)} ${message.embeds.map((embed) => embedView(page, embed))}
        ${message.attachments.map(({ url, filename }) => html`<a href=${url} target="_blank">${filename}</a>`)}
      </div>`,
  );
}

/** What a message says, or the note of Discord's own that it is. */
function contentView(page: Page, { type, content, message_reference: reference }: APIMessage): unknown {
  const about = reference && findPlace(page, reference.channel_id);
  if (type === THREAD_CREATED && about) {
    const open = (): void => page.openPlace(about.channelId);
    return html`<span class="subtext">began a thread: <button class="link" @click=${open}>${about.name}</button></span>`;
  }
  if (type !== THREAD_STARTER) return markup(page, content);
  const first = about?.messages.find(({ id }) => id === reference?.message_id);
  return html`<div class="forward">
    <div class="subtext">The thread began with</div>
    ${first ? markup(page, first.content) : html`<em>Original message was deleted</em>`}
  </div>`;
}

/** The way into the thread that was begun from a message. */
function threadView(page: Page, { thread }: APIMessage): TemplateResult | typeof nothing {
  if (!thread || !findPlace(page, thread.id)) return nothing;
  return html`<button slot="components" class="button secondary thread" @click=${() => page.openPlace(thread.id)}>
    ${icon('thread')} ${thread.name}
  </button>`;
}

function attachmentsView(page: Page, attachments: readonly APIAttachment[]): TemplateResult | typeof nothing {
  if (attachments.length === 0) return nothing;
  return html`<discord-attachments slot="attachments">
    ${attachments.map((file) =>
      file.content_type?.startsWith('image/')
        ? html`<img class="picture" src=${file.url} alt=${file.description ?? file.filename} />`
        : html`<discord-file-attachment
            ?light-theme=${page.theme.light}
            .name=${file.filename}
            .bytes=${Math.max(1, Math.round(file.size / 1024))}
            .bytesUnit=${'KB'}
            .href=${file.url}
            .target=${'_blank'}
          ></discord-file-attachment>`,
    )}
  </discord-attachments>`;
}

function privateNote(dismiss: () => void): TemplateResult {
  return html`<div slot="components" class="private-note">
    ${icon('eye')}
    Only you can see this • <button class="link" @click=${dismiss}>Dismiss message</button>
  </div>`;
}

/** A command without a response yet; shown only when that takes a while. */
export function underWayView(page: Page, command: string): TemplateResult {
  // No message yet, so none to screen readers either; the status within is.
  return fromBot(page, 'none', Date.now(), command, waitingView('Sending command…'));
}

/** What Discord shows where a command got no response. */
export function failureView(page: Page, failure: ShownFailure): TemplateResult {
  const dismiss = (): void => {
    page.failures = page.failures.filter(({ id }) => id !== failure.id);
    page.draw();
  };
  const text = html`<span class="failure" role="alert">${failure.reason}</span>${privateNote(dismiss)}`;
  return fromBot(page, 'article', failure.at, failure.command, text);
}

function fromBot(
  page: Page,
  role: 'article' | 'none',
  at: number,
  command: string | undefined,
  content: TemplateResult,
): TemplateResult {
  const { me, bot } = page.world ?? { me: '', bot: '' };
  const name = botName(page);
  return html`<discord-message
    class="private"
    role=${role}
    aria-label=${role === 'article' ? name : nothing}
    .author=${name}
    .avatar=${faceOf({ id: bot, name }, bot)}
    .timestamp=${sentText(new Date(at), new Date())}
    bot
  >
    ${command === undefined ? nothing : commandView(page, me, command)}${content}
  </discord-message>`;
}
