import { html, type TemplateResult } from 'lit';

export function dots(): TemplateResult {
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`;
}

/** Somebody or something is at work. */
export function waitingView(text: string): TemplateResult {
  return html`<span class="waiting" role="status">${dots()} ${text}</span>`;
}
