import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceState } from '../page-protocol.js';
import { commandEntries, findQuestionCommand } from './command-list.js';
import { faceOf } from './faces.js';
import { markup } from './markup.js';
import { botName, type Page } from './page.js';

const QUESTIONS = 3;

export interface Welcome {
  view(place: PlaceState): TemplateResult;
}

/** The beginning of a channel: what this is, and questions that the bot itself offers where nothing is typed. */
export function createWelcome(page: Page): Welcome {
  /** By channel; an empty list while they are being asked for. */
  const offered = new Map<string, readonly string[]>();

  async function offer(channel: string): Promise<void> {
    const found = findQuestionCommand(commandEntries(page.commands.get(channel) ?? []));
    if (!found || offered.has(channel)) return;
    offered.set(channel, []);
    const { entry, option } = found;
    const answer = await page.perform({
      type: 'complete',
      channel,
      name: entry.name,
      options: { [option]: '' },
      focused: option,
    });
    if (answer.kind !== 'choices') {
      offered.delete(channel);
      return;
    }
    offered.set(
      channel,
      answer.choices.slice(0, QUESTIONS).map(({ value }) => String(value)),
    );
    page.draw();
  }

  function ask({ kind, channelId }: PlaceState, question: string): void {
    const found = findQuestionCommand(commandEntries(page.commands.get(channelId) ?? []));
    if (kind === 'direct' || !found) {
      void page.interact({ type: 'send', channel: channelId, content: question, files: [] }, { channel: channelId });
      return;
    }
    const { entry, option } = found;
    const deed = { type: 'slash', channel: channelId, name: entry.name, options: { [option]: question } } as const;
    void page.interact(deed, { channel: channelId, command: entry.title });
  }

  return {
    view(place) {
      void offer(place.channelId);
      const questions = offered.get(place.channelId) ?? [];
      const bot = page.world?.bot ?? '';
      const name = botName(page);
      const isDirect = place.kind === 'direct';
      const text = page.world?.welcome;
      return html`<div class="welcome">
        <img class="welcome-face" src=${faceOf({ id: bot, name }, bot)} alt="" />
        <h2>${isDirect ? name : `Welcome to ${place.kind === 'group' || place.parentId !== undefined ? '' : '#'}${place.name}`}</h2>
        ${place.kind === 'group' || !text ? nothing : markup(page, isDirect ? text.direct : text.server)}
        ${
          questions.length > 0
            ? html`<p>Begin with one of these:</p>
              <ul class="questions">
                ${questions.map(
                  (question) =>
                    html`<li><button class="button secondary" @click=${() => ask(place, question)}>${question}</button></li>`,
                )}
              </ul>`
            : nothing
        }
      </div>`;
    },
  };
}
