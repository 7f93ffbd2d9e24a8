import { html, type TemplateResult } from 'lit';
import { type Block, type Inline, type ListItem, parseInline, parseMarkdown } from './markdown.js';
import { momentText } from './moments.js';
import { nameOf, type Page } from './page.js';

/** A message's text as it is shown. */
export function markup(page: Page, text: string): TemplateResult[] {
  return parseMarkdown(text).map((block) => blockView(page, block));
}

/** Text of a single line, such as a title. */
export function inlineMarkup(page: Page, text: string): TemplateResult[] {
  return inlines(page, parseInline(text));
}

function blockView(page: Page, block: Block): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<div class="paragraph">${inlines(page, block.content)}</div>`;
    case 'heading':
      // Headings of the page itself are h1 and h2.
      return html`<div class="heading level-${block.level}" role="heading" aria-level=${block.level + 2}>
        ${inlines(page, block.content)}
      </div>`;
    case 'subtext':
      return html`<div class="subtext">${inlines(page, block.content)}</div>`;
    case 'quote':
      return html`<blockquote>${block.content.map((inner) => blockView(page, inner))}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => itemView(page, item));
      return block.ordered ? html`<ol start=${block.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'code-block':
      return html`<pre><code>${block.text}</code></pre>`;
  }
}

function itemView(page: Page, { content, nested }: ListItem): TemplateResult {
  return html`<li>${inlines(page, content)}${nested.map((block) => blockView(page, block))}</li>`;
}

function inlines(page: Page, content: readonly Inline[]): TemplateResult[] {
  return content.map((inline) => inlineView(page, inline));
}

function inlineView(page: Page, inline: Inline): TemplateResult {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'strong':
      return html`<strong>${inlines(page, inline.content)}</strong>`;
    case 'emphasis':
      return html`<em>${inlines(page, inline.content)}</em>`;
    case 'underline':
      return html`<u>${inlines(page, inline.content)}</u>`;
    case 'strike':
      return html`<s>${inlines(page, inline.content)}</s>`;
    case 'spoiler':
      return html`<span class="spoiler" role="button" tabindex="0" aria-label="Spoiler" @click=${reveal} @keydown=${reveal}
        ><span>${inlines(page, inline.content)}</span></span
      >`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'link':
      return html`<a href=${inline.url} target="_blank" rel="noopener noreferrer">${inlines(page, inline.content)}</a>`;
    case 'user':
      return mention(page, 'user', nameOf(page, inline.id));
    case 'role':
      return mention(page, 'role', roleName(page, inline.id));
    case 'channel':
      return mention(page, 'channel', channelName(page, inline.id));
    case 'command':
      // Without a space within: in a message's text all spaces show.
      return html`<button class="mention" @click=${() => page.compose({ kind: 'command', title: inline.name })}
        >${mention(page, 'slash', inline.name)}</button
      >`;
    case 'everyone':
      return mention(page, 'user', inline.name);
    case 'emoji':
      return html`:${inline.name}:`;
    case 'time': {
      const moment = new Date(inline.unix * 1000);
      const now = new Date();
      return html`<discord-time title=${momentText(moment, 'F', now)}
        ><time datetime=${moment.toISOString()}>${momentText(moment, inline.style, now)}</time></discord-time
      >`;
    }
  }
}

function mention(page: Page, type: 'user' | 'role' | 'channel' | 'slash', name: string): TemplateResult {
  return html`<discord-mention type=${type} ?light-theme=${page.theme.light}>${name}</discord-mention>`;
}

function channelName(page: Page, channelId: string): string {
  return page.world?.places.find((place) => place.channelId === channelId)?.name ?? 'unknown';
}

function roleName(page: Page, roleId: string): string {
  return page.world?.roles.find(({ id }) => id === roleId)?.name ?? 'unknown-role';
}

function reveal(event: Event): void {
  if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
  if (!(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  event.currentTarget.classList.add('revealed');
  event.currentTarget.removeAttribute('aria-label');
}

/** The text without its formatting, for labels and previews. */
export function plainText(page: Page, text: string): string {
  const read = (content: readonly Inline[]): string => content.map(textOf).join('');
  const textOf = (inline: Inline): string => {
    if ('content' in inline) return read(inline.content);
    if ('text' in inline) return inline.text;
    switch (inline.kind) {
      case 'user':
        return `@${nameOf(page, inline.id)}`;
      case 'role':
        return `@${roleName(page, inline.id)}`;
      case 'channel':
        return `#${channelName(page, inline.id)}`;
      case 'command':
        return `/${inline.name}`;
      case 'everyone':
        return `@${inline.name}`;
      case 'emoji':
        return `:${inline.name}:`;
      case 'time':
        return momentText(new Date(inline.unix * 1000), inline.style, new Date());
    }
  };
  return read(parseInline(text.replace(/^(?:>|#{1,3}|-#) /gm, ''))).replace(/\s+/g, ' ');
}
