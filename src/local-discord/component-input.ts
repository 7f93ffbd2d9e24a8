import {
  type APIAttachment,
  type APIComponentInMessageActionRow,
  type APIMessage,
  type APIMessageComponentInteractionData,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  type APIModalSubmissionComponent,
  type APISelectMenuComponent,
  ComponentType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import type { Attachments } from './attachments.js';
import type { Channel } from './channel.js';
import { resolve } from './interaction-payload.js';
import type { LocalFile, ModalValue } from './person.js';
import type { World } from './world.js';

type Usable = Extract<APIComponentInMessageActionRow, { custom_id: string }>;

/** A button or menu of a message; undefined where there is none of that id. */
export function findComponent({ components = [] }: APIMessage, customId: string): Usable | undefined {
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      if ('custom_id' in component && component.custom_id === customId) return component;
    }
  }
  return undefined;
}

/** Why a menu does not take a choice; undefined where it does. */
export function choiceFault(menu: APISelectMenuComponent, values: readonly string[]): string | undefined {
  const { min_values: least = 1, max_values: most = 1 } = menu;
  if (values.length < least || values.length > most) return `Choose ${least} to ${most}.`;
  if (menu.type !== ComponentType.StringSelect) return undefined;
  const stray = values.find((value) => !menu.options.some((option) => option.value === value));
  return stray === undefined ? undefined : `There is no option ${stray}.`;
}

export function selectData(
  world: World,
  channel: Channel,
  userId: string,
  { type, custom_id }: APISelectMenuComponent,
  chosen: readonly string[],
): APIMessageComponentInteractionData {
  const values = [...chosen];
  if (type === ComponentType.StringSelect) return { component_type: type, custom_id, values };
  const resolved = resolve(world, channel, userId, values);
  return { component_type: type, custom_id, values, resolved };
}

/** A filled-in modal, checked as a client checks it; or what is wrong with it. */
export type FilledModal = { ok: true; data: APIModalSubmission } | { ok: false; reason: string };

type ModalInput = Extract<
  APIModalInteractionResponseCallbackData['components'][number],
  { type: ComponentType.Label }
>['component'];

export function fillModal(
  { custom_id, components }: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, ModalValue>>,
  attachments: Attachments,
  channelId: string,
): FilledModal {
  const files: Record<string, APIAttachment> = {};
  const filled: APIModalSubmissionComponent[] = [];
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay) continue;
    const input = component.type === ComponentType.ActionRow ? component.components[0] : labelled(component);
    if (!input) continue;
    const value = values[input.custom_id];
    const fault = inputFault(input, value);
    if (fault !== undefined) return { ok: false, reason: `${input.custom_id} ${fault}.` };
    const submitted = submit(input, value, (file) => {
      const attachment = attachments.keep(channelId, file);
      files[attachment.id] = attachment;
      return attachment.id;
    });
    if (component.type === ComponentType.ActionRow) {
      if (submitted.type === ComponentType.TextInput)
        filled.push({ type: ComponentType.ActionRow, components: [submitted] });
    } else filled.push({ type: ComponentType.Label, component: submitted });
  }
  const resolved = Object.keys(files).length > 0 ? { resolved: { attachments: files } } : {};
  return { ok: true, data: { custom_id, components: filled, ...resolved } };
}

function labelled(component: APIModalInteractionResponseCallbackData['components'][number]): ModalInput | undefined {
  return component.type === ComponentType.Label ? component.component : undefined;
}

function inputFault(input: ModalInput, value: ModalValue | undefined): string | undefined {
  const count = value?.length ?? 0;
  const required = !('required' in input) || input.required !== false;
  if (required && count === 0) return 'is required';
  if (input.type === ComponentType.TextInput) {
    if (value !== undefined && typeof value !== 'string') return 'must be a text';
    if (input.max_length !== undefined && count > input.max_length) return 'is too long';
    if (count > 0 && input.min_length !== undefined && count < input.min_length) return 'is too short';
    return undefined;
  }
  if ('max_values' in input && count > (input.max_values ?? 1)) return 'has too many values';
  return undefined;
}

function submit(
  { type, custom_id }: ModalInput,
  value: ModalValue | undefined,
  upload: (file: LocalFile) => string,
): ModalSubmitComponent {
  const values = typeof value === 'string' || value === undefined ? [] : [...value];
  const ids = values.map((one) => (typeof one === 'string' ? one : upload(one)));
  switch (type) {
    case ComponentType.TextInput:
      return { type, custom_id, value: typeof value === 'string' ? value : '' };
    case ComponentType.RadioGroup:
      return { type, custom_id, value: typeof value === 'string' ? value : null };
    case ComponentType.Checkbox:
      return { type, custom_id, value: value === 'true' };
    default:
      return { type, custom_id, values: ids };
  }
}
