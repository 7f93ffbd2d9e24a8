import {
  DiscordCommand,
  DiscordEmbed,
  DiscordEmbedFooter,
  DiscordMessage,
  DiscordReply,
} from '@skyra/discord-components-core';
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
