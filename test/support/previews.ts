import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import type { ModalValue, OpenModal, Outcome, Person } from '../../src/local-discord/index.js';
import { until } from './until.js';

/** The newest private reply with a button so labelled, once there is one, and the button's custom_id. */
export function findButton(person: Person, channel: string, label: string): Promise<[APIMessage, string]> {
  return until(`a button ${label}`, () => {
    for (const message of person.messages(channel).toReversed()) {
      const id = buttonIn(message, label);
      if (id !== undefined) return [message, id];
    }
    return undefined;
  });
}

function buttonIn({ components = [] }: APIMessage, label: string): string | undefined {
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const button of row.components) {
      if (button.type === ComponentType.Button && 'custom_id' in button && button.label === label) {
        return button.custom_id;
      }
    }
  }
  return undefined;
}

export async function press(person: Person, channel: string, label: string): Promise<Outcome> {
  const [message, customId] = await findButton(person, channel, label);
  return person.click(message, customId);
}

/** Presses Publish. @returns what is shown in its place */
export async function publish(person: Person, channel: string): Promise<string> {
  const [message, customId] = await findButton(person, channel, 'Publish');
  await person.click(message, customId);
  return until('another text', () => {
    const content = person.messages(channel).find(({ id }) => id === message.id)?.content;
    return content === message.content ? undefined : content;
  });
}

/** Runs a subcommand of `/knowledge`. @returns the reply as it is when it is no longer "thinking" */
export async function knowledge(
  person: Person,
  channel: string,
  subcommand: string,
  options: Parameters<Person['slash']>[2] = {},
): Promise<APIMessage> {
  const outcome = await person.slash(channel, 'knowledge', options, { subcommand });
  if (!('message' in outcome)) throw new Error(`The outcome is ${outcome.kind}.`);
  return shownIn(person, outcome.message);
}

/** A message when it is no longer "thinking". */
export function shownIn(person: Person, { id, channel_id }: APIMessage): Promise<APIMessage> {
  return until('a text', () => {
    const now = person.messages(channel_id).find((message) => message.id === id);
    return now && now.content !== '' ? now : undefined;
  });
}

/** What stands in a form when it is opened, by custom_id. */
export function typedIn({ data }: OpenModal): Record<string, ModalValue> {
  const typed: Record<string, ModalValue> = {};
  for (const label of data.components) {
    if (label.type !== ComponentType.Label) continue;
    const { component } = label;
    if (component.type === ComponentType.TextInput) typed[component.custom_id] = component.value ?? '';
    if (component.type === ComponentType.StringSelect) {
      typed[component.custom_id] = component.options.flatMap((option) => (option.default ? [option.value] : []));
    }
  }
  return typed;
}
