import { botName, findPlace, type Page } from './page.js';

/** Somebody or something that can be chosen by name. */
export interface Named {
  id: string;
  name: string;
}

/** What can be chosen in a channel where people, roles or channels are asked for. */
export interface Known {
  people: readonly Named[];
  roles: readonly Named[];
  channels: readonly Named[];
}

export function knownIn(page: Page, channelId: string): Known {
  const { people = [], roles = [], places = [], bot = '' } = page.world ?? {};
  const server = findPlace(page, channelId)?.server?.id;
  return {
    people: [...people, { id: bot, name: botName(page) }],
    roles: roles.filter((role) => role.server === server),
    channels: places
      .filter((place) => server !== undefined && place.server?.id === server && place.parentId === undefined)
      .map(({ channelId: id, name }) => ({ id, name })),
  };
}
