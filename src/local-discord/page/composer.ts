import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Deed, PageFile } from '../page-protocol.js';
import { type CommandForm, createCommandForm } from './command-form.js';
import { type CommandEntry, commandEntries, entriesFor, typedCommand } from './command-list.js';
import { readFiles } from './files.js';
import { icon } from './icons.js';
import { listboxView, moved, type Option, optionId, showActive } from './listbox.js';
import { authorName, botName, type ComposeRequest, findPlace, type Page, refOf } from './page.js';

export interface Composer {
  view(): TemplateResult;
  /** Begins a reply, a change or a command. */
  take(request: ComposeRequest): void;
  focus(): void;
}

const TEXT_ID = 'message-text';
const LIST_ID = 'composer-list';
const MOST_CHARACTERS = 2000;
/** An "@" and the beginning of a name, right before the cursor. */
const MENTION_BEGUN = /(?:^|\s)@([\p{L}\p{N} ]{0,20})$/u;

/** Where messages are written: text, or a command by "/". One for each channel. */
export function createComposer(page: Page, channel: string): Composer {
  let text = '';
  let files: PageFile[] = [];
  /** Files still on their way from the disk. */
  let reading: Promise<void> | undefined;
  let form: CommandForm | undefined;
  /** The message that is replied to or changed. */
  let about: Exclude<ComposeRequest, { kind: 'command' }> | undefined;
  let active = 0;
  let listShown = true;

  const area = (): HTMLTextAreaElement | undefined => {
    const found = document.getElementById(TEXT_ID);
    return found instanceof HTMLTextAreaElement ? found : undefined;
  };
  const entries = (): CommandEntry[] => commandEntries(page.commands.get(channel) ?? []);
  const place = (): string => {
    const found = findPlace(page, channel);
    return found?.kind === 'direct' ? `@${found.name}` : `#${found?.name ?? ''}`;
  };

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
      return { label: 'Commands', heading: botName(page), options, take: (at) => begin(found[at]) };
    }
    const begun = MENTION_BEGUN.exec(text.slice(0, area()?.selectionStart ?? text.length));
    if (!begun) return undefined;
    const people = mentionable().filter(({ name }) => name.toLowerCase().startsWith(begun[1].toLowerCase()));
    if (people.length === 0 || people.some(({ name }) => begun[1].startsWith(name))) return undefined;
    return {
      label: 'Members',
      heading: 'Members',
      options: people.map(({ id, name }) => ({ value: id, label: name })),
      take: (at) => {
        const cursor = begun.index + begun[0].length;
        const before = text.slice(0, cursor - begun[1].length);
        text = `${before}${people[at].name} ${text.slice(cursor)}`;
        page.draw();
        area()?.focus();
      },
    };
  }

  function mentionable(): { id: string; name: string }[] {
    return [{ id: page.world?.bot ?? '', name: botName(page) }, ...(page.world?.people ?? [])];
  }

  async function send(): Promise<void> {
    await reading;
    const content = mentionable()
      .sort((a, b) => b.name.length - a.name.length)
      .reduce((all, { id, name }) => all.replaceAll(`@${name}`, `<@${id}>`), text.trim());
    if (content === '' && files.length === 0) return;
    const written = { text, files, about };
    const replyTo = about?.kind === 'reply' ? { replyTo: refOf(about.message) } : {};
    const deed: Deed =
      about?.kind === 'edit'
        ? { type: 'edit', message: refOf(about.message), content }
        : { type: 'send', channel, content, files, ...replyTo };
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
      if (request.kind === 'edit') text = withNames(request.message.content);
    }
    page.draw();
    area()?.focus();
  }

  /** Mentions as they are typed. */
  function withNames(content: string): string {
    return mentionable().reduce((all, { id, name }) => all.replaceAll(`<@${id}>`, `@${name}`), content);
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
    if (!text.startsWith('/') && currentTarget.value.startsWith('/')) void page.refreshCommands(channel);
    text = currentTarget.value;
    active = 0;
    listShown = true;
    const typed = typedCommand(entries(), text);
    if (typed) begin(typed.entry, typed.rest);
    else page.draw();
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
    const shown = list ? Math.min(active, list.options.length - 1) : -1;
    return html`<label class="icon attach" title="Attach files">
        ${icon('plus')}
        <input type="file" multiple class="hidden" aria-label="Attach files" @change=${pick} />
      </label>
      ${
        list
          ? html`<div class="popup">
            ${listboxView({ ...list, id: LIST_ID, active: shown, empty: 'No such command here', choose: list.take })}
          </div>`
          : nothing
      }
      <textarea
        id=${TEXT_ID}
        rows="1"
        maxlength=${MOST_CHARACTERS}
        placeholder="Message ${place()}"
        aria-label="Message ${place()}"
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

  function filesView(): TemplateResult {
    return html`<ul class="files" aria-label="Files to send">
      ${files.map(
        (file) =>
          html`<li>
            ${file.name}
            <button
              class="icon"
              aria-label="Leave out ${file.name}"
              @click=${() => {
                files = files.filter((other) => other !== file);
                page.draw();
              }}
            >
              ${icon('close')}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  function aboutView({ kind, message }: NonNullable<typeof about>): TemplateResult {
    const what = kind === 'edit' ? 'Editing your message' : `Replying to ${authorName(page, message.author)}`;
    return html`<div class="about">
      <span role="status">${what}</span>
      <button class="icon" aria-label=${kind === 'edit' ? 'Leave the message as it is' : 'Do not reply'} @click=${leaveMessage}>
        ${icon('close')}
      </button>
    </div>`;
  }

  return {
    take,
    view: () => html`<div class="composer">
      ${about && !form ? aboutView(about) : nothing}
      ${files.length > 0 ? filesView() : nothing}
      <div class="composer-line">${form ? form.view() : textView()}</div>
    </div>`,
    focus() {
      if (form) form.focus();
      else area()?.focus();
    },
  };
}
