import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { inlineMarkup, markup } from './markup.js';
import type { Page } from './page.js';

const FIELDS_IN_A_ROW = 3;

export function embedView(page: Page, embed: APIEmbed): TemplateResult {
  const { author, title, url, description, fields = [], image, thumbnail, footer, color, timestamp } = embed;
  const footerLine = [footer?.text, timestamp && new Date(timestamp).toLocaleDateString('en')].filter(Boolean);
  return html`<discord-embed
    slot="embeds"
    ?light-theme=${page.theme.light}
    .color=${color === undefined ? undefined : `#${color.toString(16).padStart(6, '0')}`}
    .authorName=${author?.name}
    .authorUrl=${author?.url}
    .authorImage=${author?.icon_url}
    .embedTitle=${title}
    .url=${url}
    .image=${image?.url}
    .thumbnail=${thumbnail?.url}
  >
    ${
      description
        ? html`<discord-embed-description slot="description">${markup(page, description)}</discord-embed-description>`
        : nothing
    }
    ${
      fields.length > 0
        ? html`<discord-embed-fields slot="fields">${fields.map((field, at) => fieldView(page, field, at))}</discord-embed-fields>`
        : nothing
    }
    ${
      footerLine.length > 0
        ? html`<discord-embed-footer slot="footer" ?light-theme=${page.theme.light}>${footerLine.join(' · ')}</discord-embed-footer>`
        : nothing
    }
  </discord-embed>`;
}

function fieldView(page: Page, { name, value, inline = false }: APIEmbedField, at: number): TemplateResult {
  return html`<discord-embed-field
    ?light-theme=${page.theme.light}
    ?inline=${inline}
    inline-index=${inline ? (at % FIELDS_IN_A_ROW) + 1 : nothing}
  >
    <div class="field-name">${inlineMarkup(page, name)}</div>
    ${markup(page, value)}
  </discord-embed-field>`;
}
