import type { Person, PersonEvents } from './person.js';

/** What one person's client is told. */
export interface Feed {
  on: Person['on'];
  emit<Name extends keyof PersonEvents>(name: Name, event: PersonEvents[Name]): void;
}

type Listeners = { [Name in keyof PersonEvents]: Set<(event: PersonEvents[Name]) => void> };

export function createFeed(): Feed {
  const listeners: Listeners = {
    message: new Set(),
    'message-updated': new Set(),
    'message-deleted': new Set(),
    modal: new Set(),
    choices: new Set(),
    place: new Set(),
    typing: new Set(),
    'interaction-failed': new Set(),
  };
  return {
    on(name, listen) {
      listeners[name].add(listen);
      return () => void listeners[name].delete(listen);
    },
    emit(name, event) {
      for (const listen of listeners[name]) listen(event);
    },
  };
}
