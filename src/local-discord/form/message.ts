import { AllowedMentionsTypes, MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import { z } from 'zod';
import { messageComponents } from './components.js';
import { embeds } from './embeds.js';
import { addFault, list, snowflake, text } from './parse-form.js';

const CONTENT_LENGTH = 2_000;
const MOST_FILES = 10;

const allowedMentions = z
  .object({
    parse: z.array(z.enum(AllowedMentionsTypes)).optional(),
    users: list(snowflake, 0, 100).optional(),
    roles: list(snowflake, 0, 100).optional(),
    replied_user: z.boolean().optional(),
  })
  .superRefine(({ parse = [], users = [], roles = [] }, context) => {
    const lists = [
      { kind: AllowedMentionsTypes.User, ids: users, key: 'users' },
      { kind: AllowedMentionsTypes.Role, ids: roles, key: 'roles' },
    ];
    for (const { kind, ids, key } of lists) {
      if (!parse.includes(kind) || ids.length === 0) continue;
      addFault(context, [], {
        code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        message: `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
      });
    }
  });

/** An upload is told of by its number, one that is kept by its id. */
const attachment = z.object({
  id: z.union([z.int().min(0), snowflake]),
  filename: text(0, 1_024).optional(),
  description: text(0, 1_024).nullish(),
});

const UNSUPPORTED_FLAGS = MessageFlags.IsComponentsV2 | MessageFlags.IsVoiceMessage;

/** What a message says; the same for interactions, webhooks and channels, for new messages and edits. */
export const messageForm = z.object({
  content: text(0, CONTENT_LENGTH).nullish(),
  embeds: embeds.nullish(),
  components: messageComponents.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: list(attachment, 0, MOST_FILES).nullish(),
  flags: z
    .int()
    .min(0)
    .superRefine((flags, context) => {
      if ((flags & UNSUPPORTED_FLAGS) === 0) return;
      addFault(context, [], { code: 'BASE_TYPE_INVALID', message: 'Not supported by this local Discord.' });
    })
    .nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([text(0, 25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
});

export type MessageForm = z.infer<typeof messageForm>;

export const channelMessageForm = messageForm.extend({
  message_reference: z
    .object({
      type: z.enum(MessageReferenceType).default(MessageReferenceType.Default),
      message_id: snowflake,
      channel_id: snowflake.optional(),
      guild_id: snowflake.optional(),
      fail_if_not_exists: z.boolean().optional(),
    })
    .nullish(),
});

export type ChannelMessageForm = z.infer<typeof channelMessageForm>;
