import { html, render } from 'lit';
import { createChat } from './chat.js';
import { forwardView } from './forward-view.js';
import { styleLibrary } from './library-style.js';
import { menuView } from './message-menu.js';
import { modalView } from './modal-view.js';
import { createPage, type Page } from './page.js';
import { sidebarView } from './sidebar.js';

/** Times such as "2 minutes ago" are drawn again this often. */
const REDRAW_MS = 15_000;

styleLibrary();
const page = createPage(draw);
const chat = createChat(page);
setInterval(() => page.draw(), REDRAW_MS);
addEventListener('resize', () => page.draw());
page.draw();

function draw(page: Page): void {
  const hideSidebar = (): void => {
    page.sidebarShown = false;
    page.draw();
  };
  const screen = html`<div class="app">
      ${sidebarView(page)}
      ${page.sidebarShown ? html`<div class="shade" @click=${hideSidebar}></div>` : ''} ${chat.view()}
    </div>
    ${menuView(page)} ${modalView(page)} ${forwardView(page)}`;
  render(screen, document.body);
  chat.settle();
}
