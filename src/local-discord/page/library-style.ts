import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-file-attachment.js';
import '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import '@skyra/discord-components-core/discord-time.js';
import { css } from 'lit';

/** Fits the message elements to the page's colours and to narrow screens. Before the first of them is drawn. */
export function styleLibrary(): void {
  DiscordEmbed.elementStyles.push(css`
    :host .discord-embed-wrapper.discord-embed-wrapper {
      background-color: var(--embed);
      border-color: var(--line);
      color: var(--text);
    }
    :host .discord-embed-wrapper .discord-embed-grid {
      grid-template-columns: 1fr auto;
      padding: 4px 16px 12px 12px;
    }
  `);
  DiscordEmbedFooter.elementStyles.push(css`
    :host,
    :host([light-theme]) {
      color: var(--faint);
    }
  `);
  DiscordCommand.elementStyles.push(css`
    :host([light-theme]) .discord-slash-command-name {
      color: var(--brand-hover) !important;
      background-color: rgb(88 101 242 / 15%);
    }
  `);
  for (const { elementStyles } of [DiscordReply, DiscordCommand]) {
    elementStyles.push(css`
      :host .discord-replied-message-username.discord-replied-message-username {
        color: var(--strong);
      }
    `);
  }
  DiscordMessage.elementStyles.push(css`
    :host .discord-message-timestamp.discord-message-timestamp,
    :host .discord-message-edited.discord-message-edited {
      color: var(--faint);
    }
    :host .discord-message-content {
      min-width: 0;
    }
    @media (max-width: 640px) {
      :host {
        padding-left: 8px;
        padding-right: 12px;
      }
      .discord-author-avatar {
        margin-right: 12px;
      }
    }
  `);
}
