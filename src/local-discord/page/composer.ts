import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PageFile } from '../page-protocol.js';
import { type About, aboutView } from './about-view.js';
import { type CommandForm, createCommandForm } from './command-form.js';
import { type CommandEntry, commandEntries, entriesFor, typedCommand } from './command-list.js';
import { readFiles } from './files.js';
import { filesView } from './files-view.js';
import { icon } from './icons.js';
import { listboxView, moved, type Option, optionId, showActive } from './listbox.js';
import { botName, type ComposeRequest, findPlace, type Page } from './page.js';
import { hintOf, sendingDeed } from './sending.js';
import { findMentionable, withIds, withNames } from './typed-mentions.js';

export interface Composer {
  view(): TemplateResult;
  /** Begins a reply, a change or a command. */
  take(request: ComposeRequest): void;
  focus(): void;
}

const TEXT_ID = 'message-text';
const LIST_ID = 'composer-list';
const MOST_CHARACTERS = 2000;

/** Where messages are written: text, or a command by "/". One for each channel. */
export function createComposer(page: Page, channel: string): Composer {
  let text = '';
  let files: PageFile[] = [];
  /** Files still on their way from the disk. */
  let reading: Promise<void> | undefined;
  let form: CommandForm | undefined;
  /** The message that is replied to or changed. */
  let about: About | undefined;
  let active = 0;
  let listShown = true;

  const area = (): HTMLTextAreaElement | undefined => {
    const found = document.getElementById(TEXT_ID);
    return found instanceof HTMLTextAreaElement ? found : undefined;
  };
  const entries = (): CommandEntry[] => commandEntries(page.commands.get(channel) ?? []);

  function begin(entry: CommandEntry, rest = ''): void {
    text = '';
    form = createCommandForm(
      page,
      channel,
      entry,
      () => {
        form = undefined;
        page.draw();
        area()?.focus();
      },
      rest,
    );
    page.draw();
    form.focus();
  }

  /** The list above the text, and what taking one of its options does. */
  function offered(): { label: string; heading: string; options: Option[]; take(at: number): void } | undefined {
    if (!listShown) return undefined;
    if (text.startsWith('/')) {
      const found = entriesFor(entries(), text.slice(1));
      const options = found.map(({ title, description }) => ({ value: title, label: `/${title}`, description }));
      const take = (at: number): void => {
        const entry = found[at];
        if (entry) begin(entry);
      };
      return { label: 'Commands', heading: botName(page), options, take };
    }
    const found = findMentionable(page, channel, text, area()?.selectionStart ?? text.length);
    if (!found) return undefined;
    const { people, complete } = found;
    return {
      label: 'Members',
      heading: 'Members',
      options: people.map(({ id, name }) => ({ value: id, label: name })),
      take: (at) => {
        const person = people[at];
        if (!person) return;
        text = complete(person);
        page.draw();
        area()?.focus();
      },
    };
  }

  async function send(): Promise<void> {
    await reading;
    const content = withIds(page, channel, text.trim());
    if (content === '' && files.length === 0) return;
    const written = { text, files, about };
    const deed = sendingDeed(page, channel, { content, files, about });
    leaveMessage();
    text = '';
    files = [];
    page.draw();
    const answer = await page.interact(deed, { channel });
    // What could not be sent is there to try again, unless something else has been written.
    if (answer.kind !== 'failed' || text !== '' || files.length > 0) return;
    ({ text, files, about } = written);
    page.draw();
  }

  /** No longer replies to a message or changes it. */
  function leaveMessage(): void {
    if (about?.kind === 'edit') text = '';
    about = undefined;
    page.draw();
    area()?.focus();
  }

  function take(request: ComposeRequest): void {
    form = undefined;
    listShown = true;
    active = 0;
    if (request.kind === 'command') {
      const entry = entries().find(({ title }) => title === request.title);
      if (entry) {
        begin(entry);
        return;
      }
      // Offered elsewhere or to others; the list says so.
      text = `/${request.title}`;
    } else {
      if (about?.kind === 'edit') text = '';
      about = request;
      if (request.kind === 'edit') text = withNames(page, channel, request.message.content);
    }
    page.draw();
    area()?.focus();
  }

  function press(event: KeyboardEvent): void {
    const list = offered();
    const next = list && moved(active, list.options.length, event.key);
    if (next !== undefined) {
      active = next;
      page.draw();
      showActive(LIST_ID, next);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && list && list.options.length > 0) {
      list.take(Math.min(active, list.options.length - 1));
    } else if (event.key === 'Escape' && list) {
      listShown = false;
      page.draw();
    } else if (event.key === 'Escape' && about) leaveMessage();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void send();
    else return;
    event.preventDefault();
  }

  function type({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLTextAreaElement)) return;
    const isBegun = !text.startsWith('/') && currentTarget.value.startsWith('/');
    text = currentTarget.value;
    active = 0;
    listShown = true;
    if (!beginTyped()) page.draw();
    // A whole command may be typed before it is known what there is.
    if (isBegun) void page.refreshCommands(channel).then(beginTyped);
  }

  function beginTyped(): boolean {
    const typed = form ? undefined : typedCommand(entries(), text);
    if (typed) begin(typed.entry, typed.rest);
    return typed !== undefined;
  }

  function pick({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    reading = readFiles(currentTarget.files ?? []).then((read) => {
      files = [...files, ...read];
      page.draw();
    });
    currentTarget.value = '';
    // Enter is for sending now, and not for picking again.
    area()?.focus();
  }

  function textView(): TemplateResult {
    const list = offered();
    const hint = hintOf(page, channel);
    const shown = list ? Math.min(active, list.options.length - 1) : -1;
    return html`<label class="icon attach" title="Attach files">
        ${icon('plus')}
        <input type="file" multiple class="hidden" aria-label="Attach files" @change=${pick} />
      </label>
      ${
        list
          ? html`<div class="popup">
            ${listboxView({
              ...list,
              id: LIST_ID,
              active: shown,
              empty: 'No such command here',
              activate: (at) => {
                active = at;
                page.draw();
              },
              choose: list.take,
            })}
          </div>`
          : nothing
      }
      <textarea
        id=${TEXT_ID}
        rows="1"
        maxlength=${MOST_CHARACTERS}
        placeholder=${hint}
        aria-label=${hint}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${String(list !== undefined)}
        aria-controls=${LIST_ID}
        aria-activedescendant=${shown >= 0 ? optionId(LIST_ID, shown) : nothing}
        .value=${live(text)}
        @input=${type}
        @keydown=${press}
      ></textarea>
      <button class="icon send" aria-label="Send" title="Send" @click=${send}>${icon('send')}</button>`;
  }

  function leaveOut(file: PageFile): void {
    files = files.filter((other) => other !== file);
    page.draw();
  }

  return {
    take,
    view: () => html`<div class="composer">
      ${about && !form ? aboutView(page, about, leaveMessage) : nothing}
      ${files.length > 0 ? filesView(files, leaveOut) : nothing}
      ${
        findPlace(page, channel)?.canWrite === false
          ? html`<p class="no-writing">You cannot write here.</p>`
          : html`<div class="composer-line">${form ? form.view() : textView()}</div>`
      }
    </div>`,
    focus() {
      if (form) form.focus();
      else area()?.focus();
    },
  };
}
