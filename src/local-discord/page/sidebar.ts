import { html, type TemplateResult } from 'lit';
import type { PlaceState } from '../page-protocol.js';
import { FORUM } from './discord-numbers.js';
import { faceOf } from './faces.js';
import { icon } from './icons.js';
import type { Page } from './page.js';

/** The channels of each server, the direct messages, and who the page acts as. */
export function sidebarView(page: Page): TemplateResult {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !page.sidebarShown) return;
    page.sidebarShown = false;
    page.draw();
    document.querySelector<HTMLElement>('.burger')?.focus();
  };
  const places = page.world?.places ?? [];
  const servers = new Map(places.flatMap(({ server }) => (server ? [[server.id, server.name] as const] : [])));
  return html`<nav class="sidebar ${page.sidebarShown ? 'shown' : ''}" id="sidebar" aria-label="Channels" @keydown=${press}>
    <div class="places">
      ${[...servers].map(([id, name]) =>
        sectionView(
          page,
          name,
          'server',
          places.filter(({ server }) => server?.id === id),
        ),
      )}
      ${sectionView(
        page,
        'Direct messages',
        'direct',
        places.filter(({ kind }) => kind !== 'server'),
      )}
    </div>
    ${userView(page)}
  </nav>`;
}

function sectionView(page: Page, title: string, kind: string, places: readonly PlaceState[]): TemplateResult {
  return html`<section class="section ${kind}">
    <h2>${title}</h2>
    <ul aria-label=${title}>
      ${places.map((place) => html`<li>${placeView(page, place)}</li>`)}
    </ul>
  </section>`;
}

function placeView(page: Page, place: PlaceState): TemplateResult {
  const { channelId, kind, name, parentId } = place;
  const what = { direct: ', direct messages', group: ', group', server: parentId === undefined ? '' : ', thread' }[
    kind
  ];
  const isOpen = channelId === page.open;
  const isUnread = page.unread.has(channelId);
  const bot = page.world?.bot ?? '';
  return html`<button
    class="place ${isOpen ? 'open' : ''} ${isUnread ? 'unread' : ''} ${parentId === undefined ? '' : 'thread'}"
    aria-current=${isOpen ? 'page' : 'false'}
    aria-label="${name}${what}${isUnread ? ', unread' : ''}"
    @click=${() => page.openPlace(channelId)}
  >
    ${kind === 'direct' ? html`<img class="face" src=${faceOf({ id: bot, name }, bot)} alt="" />` : icon(placeIcon(place))}
    <span class="place-name">${name}</span>
  </button>`;
}

export function placeIcon({ kind, parentId, type }: PlaceState): 'people' | 'thread' | 'forum' | 'hash' {
  if (kind !== 'server') return 'people';
  if (parentId !== undefined) return 'thread';
  return type === FORUM ? 'forum' : 'hash';
}

function userView(page: Page): TemplateResult {
  const { me, bot, people } = page.world ?? { me: '', bot: '', people: [] };
  const person = people.find(({ id }) => id === me) ?? { id: me, name: '', part: '' };
  const actAs = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) page.actAs(currentTarget.value);
  };
  return html`<div class="user">
    <label class="user-card" title="Act as somebody else">
      <img class="face" src=${faceOf(person, bot)} alt="" />
      <span class="user-name">${person.name}</span>
      <span class="user-part">Act as: ${person.part} ${icon('chevron')}</span>
      <select aria-label="Act as" .value=${me} @change=${actAs}>
        ${people.map(
          ({ id, name, part }) => html`<option value=${id} ?selected=${id === me}>${name} (${part})</option>`,
        )}
      </select>
    </label>
    <button
      class="icon"
      aria-label=${page.theme.light ? 'Dark theme' : 'Light theme'}
      title=${page.theme.light ? 'Dark theme' : 'Light theme'}
      @click=${() => page.theme.toggle()}
    >
      ${icon(page.theme.light ? 'moon' : 'sun')}
    </button>
  </div>`;
}
