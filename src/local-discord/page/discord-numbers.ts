import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  TextInputStyle,
} from 'discord-api-types/v10';

// Discord's numbers, checked by the compiler against its enums: the browser cannot load those.
export const CHAT_COMMAND: ApplicationCommandType.ChatInput = 1;
export const MESSAGE_COMMAND: ApplicationCommandType.Message = 3;

export const SUBCOMMAND: ApplicationCommandOptionType.Subcommand = 1;
export const SUBCOMMAND_GROUP: ApplicationCommandOptionType.SubcommandGroup = 2;
export const STRING_OPTION: ApplicationCommandOptionType.String = 3;
export const INTEGER_OPTION: ApplicationCommandOptionType.Integer = 4;
export const BOOLEAN_OPTION: ApplicationCommandOptionType.Boolean = 5;
export const USER_OPTION: ApplicationCommandOptionType.User = 6;
export const CHANNEL_OPTION: ApplicationCommandOptionType.Channel = 7;
export const ROLE_OPTION: ApplicationCommandOptionType.Role = 8;
export const MENTIONABLE_OPTION: ApplicationCommandOptionType.Mentionable = 9;
export const NUMBER_OPTION: ApplicationCommandOptionType.Number = 10;
export const ATTACHMENT_OPTION: ApplicationCommandOptionType.Attachment = 11;

export const ACTION_ROW: ComponentType.ActionRow = 1;
export const BUTTON: ComponentType.Button = 2;
export const STRING_SELECT: ComponentType.StringSelect = 3;
export const TEXT_INPUT: ComponentType.TextInput = 4;
export const USER_SELECT: ComponentType.UserSelect = 5;
export const ROLE_SELECT: ComponentType.RoleSelect = 6;
export const MENTIONABLE_SELECT: ComponentType.MentionableSelect = 7;
export const CHANNEL_SELECT: ComponentType.ChannelSelect = 8;
export const TEXT_DISPLAY: ComponentType.TextDisplay = 10;
export const LABEL: ComponentType.Label = 18;
export const FILE_UPLOAD: ComponentType.FileUpload = 19;
export const CHECKBOX: ComponentType.Checkbox = 23;

export const LINK_BUTTON: ButtonStyle.Link = 5;
export const PREMIUM_BUTTON: ButtonStyle.Premium = 6;
export const PARAGRAPH: TextInputStyle.Paragraph = 2;

export const TEXT_CHANNEL: ChannelType.GuildText = 0;
export const FORUM: ChannelType.GuildForum = 15;

export const THREAD_CREATED: MessageType.ThreadCreated = 18;
export const THREAD_STARTER: MessageType.ThreadStarterMessage = 21;

export const FORWARD: MessageReferenceType.Forward = 1;

export const EPHEMERAL: MessageFlags.Ephemeral = 64;
export const LOADING: MessageFlags.Loading = 128;
