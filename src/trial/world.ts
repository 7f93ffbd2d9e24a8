import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { WorldData } from '../local-discord/index.js';

/** Ids of the world in which the bot is tried: two servers and the people in them. */
export interface TrialIds {
  application: string;
  /** A bot's user has the id of its application. */
  bot: string;
  home: { server: string; general: string; questions: string; forum: string; moderatorRole: string; botRole: string };
  other: { server: string; general: string };
  /** A group of the two members. The bot is in no group: there are only its commands. */
  group: string;
  /** Two members of the home server. */
  member: string;
  otherMember: string;
  /** Has Manage Server in the home server. */
  moderator: string;
  /** A member of the home server with the moderator role, which has Manage Messages. */
  roleModerator: string;
  /** Administrator of the other server; not in the home server. */
  otherAdmin: string;
}

export const TRIAL_IDS: TrialIds = {
  application: '1100000000000000001',
  bot: '1100000000000000001',
  home: {
    server: '1100000000000000100',
    general: '1100000000000000101',
    questions: '1100000000000000102',
    forum: '1100000000000000103',
    moderatorRole: '1100000000000000110',
    botRole: '1100000000000000112',
  },
  other: { server: '1100000000000000200', general: '1100000000000000201' },
  group: '1100000000000000400',
  member: '1100000000000000301',
  otherMember: '1100000000000000302',
  moderator: '1100000000000000303',
  roleModerator: '1100000000000000304',
  otherAdmin: '1100000000000000305',
};

const { home, other } = TRIAL_IDS;
const STEWARD_ROLE = '1100000000000000111';
const ADMIN_ROLE = '1100000000000000210';

const MEMBERS_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.UseApplicationCommands;
const STEWARDS_MAY = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

export const TRIAL_WORLD: WorldData = {
  bot: { id: TRIAL_IDS.bot, username: 'factbox', name: 'Factbox' },
  people: [
    { id: TRIAL_IDS.member, username: 'mira', name: 'Mira', part: 'member' },
    { id: TRIAL_IDS.otherMember, username: 'tomas', name: 'Tomas', part: 'other member' },
    { id: TRIAL_IDS.moderator, username: 'ada', name: 'Ada', part: 'moderator' },
    { id: TRIAL_IDS.roleModerator, username: 'jun', name: 'Jun', part: 'moderator by role' },
    { id: TRIAL_IDS.otherAdmin, username: 'rex', name: 'Rex', part: 'admin of another server' },
  ],
  guilds: [
    {
      id: home.server,
      name: 'Story room',
      ownerId: TRIAL_IDS.moderator,
      roles: [
        { id: home.server, name: '@everyone', permissions: MEMBERS_MAY },
        { id: home.moderatorRole, name: 'Moderators', permissions: PermissionFlagsBits.ManageMessages },
        // The bot may ping everybody, so that it shows if it ever does.
        { id: home.botRole, name: 'Factbox', permissions: PermissionFlagsBits.MentionEveryone, botId: TRIAL_IDS.bot },
        { id: STEWARD_ROLE, name: 'Stewards', permissions: STEWARDS_MAY },
      ],
      channels: [
        { id: home.general, name: 'general', topic: 'Everything about the story' },
        { id: home.questions, name: 'questions', topic: 'Ask here' },
        { id: home.forum, name: 'discussions', topic: 'A post for each question', type: ChannelType.GuildForum },
      ],
      members: [
        { userId: TRIAL_IDS.bot, roles: [home.botRole] },
        { userId: TRIAL_IDS.member, roles: [] },
        { userId: TRIAL_IDS.otherMember, roles: [] },
        { userId: TRIAL_IDS.moderator, roles: [STEWARD_ROLE] },
        { userId: TRIAL_IDS.roleModerator, roles: [home.moderatorRole] },
      ],
    },
    {
      id: other.server,
      name: 'Another server',
      ownerId: TRIAL_IDS.otherAdmin,
      roles: [
        { id: other.server, name: '@everyone', permissions: MEMBERS_MAY },
        { id: ADMIN_ROLE, name: 'Admins', permissions: PermissionFlagsBits.Administrator },
      ],
      channels: [{ id: other.general, name: 'general', topic: 'A server that is not the home of the story' }],
      members: [
        { userId: TRIAL_IDS.bot, roles: [] },
        { userId: TRIAL_IDS.otherAdmin, roles: [ADMIN_ROLE] },
        { userId: TRIAL_IDS.member, roles: [] },
      ],
    },
  ],
  groups: [{ id: TRIAL_IDS.group, name: 'Mira and Tomas', people: [TRIAL_IDS.member, TRIAL_IDS.otherMember] }],
  welcome: {
    server: 'Factbox answers questions about one news story. Type / to see what it can do, or mention it as @Factbox.',
    direct: 'Write to Factbox here in plain words. A follow-up may leave out what was just said.',
  },
};
