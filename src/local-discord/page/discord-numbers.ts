import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
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
export const NUMBER_OPTION: ApplicationCommandOptionType.Number = 10;
export const ATTACHMENT_OPTION: ApplicationCommandOptionType.Attachment = 11;

export const ACTION_ROW: ComponentType.ActionRow = 1;
export const BUTTON: ComponentType.Button = 2;
export const STRING_SELECT: ComponentType.StringSelect = 3;
export const TEXT_INPUT: ComponentType.TextInput = 4;
export const TEXT_DISPLAY: ComponentType.TextDisplay = 10;
export const LABEL: ComponentType.Label = 18;
export const FILE_UPLOAD: ComponentType.FileUpload = 19;

export const LINK_BUTTON: ButtonStyle.Link = 5;
export const PREMIUM_BUTTON: ButtonStyle.Premium = 6;
export const PARAGRAPH: TextInputStyle.Paragraph = 2;

export const EPHEMERAL: MessageFlags.Ephemeral = 64;
export const LOADING: MessageFlags.Loading = 128;
