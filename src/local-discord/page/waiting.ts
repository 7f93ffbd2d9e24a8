import { html, type TemplateResult } from 'lit';

export function dots(): TemplateResult {
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`;
}

/** Somebody or something is at work. @param slow whether it shows only after a while */
export function waitingView(text: string, slow = false): TemplateResult {
  return html`<span class="waiting ${slow ? 'slow' : ''}" role="status">${dots()} ${text}</span>`;
}
