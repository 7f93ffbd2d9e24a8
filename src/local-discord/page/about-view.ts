import { html, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { authorName, type ComposeRequest, type Page } from './page.js';

/** The message that is replied to or changed. */
export type About = Exclude<ComposeRequest, { kind: 'command' }>;

/** Above the text: what it is about. */
export function aboutView(page: Page, { kind, message }: About, leave: () => void): TemplateResult {
  const isEdit = kind === 'edit';
  return html`<div class="about">
    <span role="status">${isEdit ? 'Editing your message' : `Replying to ${authorName(page, message.author)}`}</span>
    <button class="icon" aria-label=${isEdit ? 'Leave the message as it is' : 'Do not reply'} @click=${leave}>
      ${icon('close')}
    </button>
  </div>`;
}
