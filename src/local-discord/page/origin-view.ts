import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { FORWARD } from './discord-numbers.js';
import { faceOf } from './faces.js';
import { plainText } from './markup.js';
import { authorName, findPlace, nameOf, type Page } from './page.js';

const PREVIEW_LENGTH = 100;

/** Above a reply: the command that brought it, or the message it replies to. */
export function originView(page: Page, message: APIMessage): TemplateResult | typeof nothing {
  const { interaction, message_reference: reference } = message;
  if (interaction) return commandView(page, interaction.user.id, interaction.name);
  if (!reference || reference.type === FORWARD || message.referenced_message === undefined) return nothing;
  // As it is now, where it is still here.
  const replied = findPlace(page, reference.channel_id)?.messages.find(({ id }) => id === reference.message_id);
  if (!replied) return html`<div slot="reply" class="reply-gone">Original message was deleted</div>`;
  const { author } = replied;
  const name = authorName(page, author);
  const preview = plainText(page, replied.content).slice(0, PREVIEW_LENGTH);
  const show = (): void => {
    const shown = document.getElementById(`message-${replied.id}`);
    shown?.scrollIntoView({ block: 'center' });
  };
  return html`<discord-reply
    slot="reply"
    ?light-theme=${page.theme.light}
    .author=${name}
    .avatar=${faceOf({ id: author.id, name }, page.world?.bot ?? '')}
    ?bot=${author.bot === true}
    ?mentions=${message.mentions.some(({ id }) => id === author.id)}
    ><button class="replied" title="Show the message" @click=${show}>
      ${preview === '' ? 'A message without text' : preview}
    </button></discord-reply
  >`;
}

/** Whose command it was, and which. */
export function commandView(page: Page, userId: string, command: string): TemplateResult {
  const name = nameOf(page, userId);
  return html`<discord-command
    slot="reply"
    ?light-theme=${page.theme.light}
    type="slash_command"
    .author=${name}
    .avatar=${faceOf({ id: userId, name }, page.world?.bot ?? '')}
    .command=${command}
  ></discord-command>`;
}
