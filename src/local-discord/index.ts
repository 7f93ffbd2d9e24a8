/** A Discord on this machine to try and test bots with: the one entry to all of it. */
export { type CapturedRequest, captureLines } from './captures.js';
export { type Clock, createHeldClock, type HeldClock } from './clock.js';
export type { Faults, RequestFault } from './faults.js';
export type { LocalDiscord } from './local-discord.js';
export {
  type Answered,
  type Completion,
  type Failure,
  type LocalFile,
  type MessageRef,
  type ModalValue,
  NO_RESPONSE,
  type OpenModal,
  type OptionValues,
  type Outcome,
  type Person,
  type PersonEvents,
  type Place,
  type Replying,
} from './person.js';
export { createLocalDiscord, type LocalDiscordOptions } from './server.js';
export type {
  Account,
  Group,
  Guild,
  GuildChannel,
  Member,
  Overwrite,
  Role,
  Welcome,
  WorldData,
} from './world-data.js';
