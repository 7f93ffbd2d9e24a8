import { html, type TemplateResult } from 'lit';
import type { PageFile } from '../page-protocol.js';
import { icon } from './icons.js';

/** The files that go with a message that is being written. */
export function filesView(files: readonly PageFile[], leaveOut: (file: PageFile) => void): TemplateResult {
  return html`<ul class="files" aria-label="Files to send">
    ${files.map(
      (file) =>
        html`<li>
          ${file.name}
          <button class="icon" aria-label="Leave out ${file.name}" @click=${() => leaveOut(file)}>${icon('close')}</button>
        </li>`,
    )}
  </ul>`;
}
