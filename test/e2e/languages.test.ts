import { Locale, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk/desk.js';
import { EVERYWHERE, ON_MESSAGES } from '../../src/discord/commands.js';
import { tellButtonId } from '../../src/discord/custom-ids.js';
import type { WorldData } from '../../src/local-discord/index.js';
import { TRIAL_IDS, TRIAL_WORLD } from '../../src/trial/world.js';
import { openDeskOn, requireCard, requireProposal } from '../support/desks.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const OFFER = 'What has the harbour company offered the crews?';
const ANSWER = 'The harbour company, which runs the ferries, has offered 2 percent.';
const DAY = '<t:1936612800:d>';
const UNTOLD = 'What is the capital of France?';

/** The trial's world: a member with a Spanish client, another with a Brazilian one, in a server that prefers German. */
const WORLD: WorldData = {
  ...TRIAL_WORLD,
  people: TRIAL_WORLD.people.map((person) => {
    if (person.id === TRIAL_IDS.member) return { ...person, locale: Locale.SpanishLATAM };
    return person.id === TRIAL_IDS.otherMember ? { ...person, locale: Locale.Swedish } : person;
  }),
  guilds: TRIAL_WORLD.guilds.map((guild) =>
    guild.id === TRIAL_IDS.home.server ? { ...guild, locale: Locale.German } : guild,
  ),
};

async function inLanguages(options: { desk?: Desk } = {}) {
  const running = await startBot({ world: WORLD, ...options });
  const { ids } = running.discord;
  const [spanish, swedish] = [running.discord.person(ids.member), running.discord.person(ids.otherMember)];
  return { ...running, ids, spanish, swedish, general: ids.home.general };
}

it('the timeline has its times and its picture in the language of who asks for it, and cards as they are', async () => {
  const running = await inLanguages();
  const { spanish, swedish, general } = running;
  const timeline = async (who: typeof spanish) =>
    requireAnswer(running, await who.slash(general, 'timeline'), 'message').message;
  const { content, attachments } = await timeline(spanish);
  expect(content.match(/\*\*.+\*\*/g)).toEqual([
    '**2019**',
    '**jueves, 15 de mayo de 2031**',
    '**sábado, 17 de mayo de 2031**',
  ]);
  expect(content).toContain('- A strike in 2019 ended');
  expect(attachments[0]?.description).toMatch(
    /^Hechos en orden cronológico: 2019 \(1 hecho\); 12 años después, jueves/,
  );
  expect((await timeline(swedish)).content, 'no phrases in it').toContain('**Thursday 15 May 2031**');
});

it('what one person reads is in the language of their client, and what a server reads in its own', async () => {
  const running = await inLanguages();
  const { spanish, swedish, general } = running;
  const shown = async (who: typeof spanish, channel: string, question: string, more: { private?: boolean } = {}) =>
    requireAnswer(running, await who.slash(channel, 'ask', { question, ...more }), 'message').message;

  const open = await shown(spanish, general, OFFER);
  expect(open.content).toBe(
    `-# ${OFFER}\n${ANSWER}\n-# der Artikel (Stand ${DAY}), Satz 3\n-# Die Antworten sind auf Englisch wie die Nachricht.`,
  );
  expect(JSON.stringify(open)).toMatch(/"Hilfreich"/);

  const alone = await shown(spanish, general, OFFER, { private: true });
  expect(alone.flags).toBe(MessageFlags.Ephemeral);
  expect(alone.content).toBe(
    `-# ${OFFER}\n${ANSWER}\n-# el artículo (a ${DAY}), frase 3\n-# Las respuestas están en inglés, como la noticia.`,
  );
  expect(JSON.stringify(alone)).toMatch(/"Útil".*"Compartir"/);

  const untold = await shown(spanish, general, UNTOLD);
  expect(untold.content).toMatch(
    /^-# What is the capital of France\?\nLa noticia no lo dice\. Solo conozco esta noticia\. En <\/topics:\d+> ves lo que cuenta\.$/,
  );
  expect(JSON.stringify(untold.components)).toContain('Avísame si esto recibe respuesta');

  expect((await shown(spanish, general, 'hello')).content).toMatch(/^¡Hola! .* “Ferry crews strike in Port Ellery”/);
  const direct = spanish.openDm();
  await shown(spanish, direct, 'What did Owen Thale call the strike?');
  expect((await shown(spanish, direct, 'source?')).content).toMatch(
    /^Mi última respuesta se apoya en .*, frase 5\. Lo dice: Owen Thale\.$/,
  );
  expect((await shown(spanish, general, 'stop')).content).toMatch(/lista.*<\/ask:\d+> y <\/topics:\d+>/);

  expect((await shown(spanish, spanish.openDm(), OFFER)).content).toContain('Las respuestas');
  // There are no phrases in it.
  expect((await shown(swedish, swedish.openDm(), OFFER)).content).toBe(
    `-# ${OFFER}\n${ANSWER}\n-# sentence 3 of the article as of ${DAY}`,
  );
  const asked = swedish.send(general, `<@${running.ids.bot}> ${UNTOLD}`);
  await expect
    .poll(() => swedish.messages(general).find((one) => one.message_reference?.message_id === asked.id)?.content)
    .toMatch(/^Dazu sagt die Nachricht nichts\./);
});

it('what comes later is in the language of who waits for it, and what is put right in that of the server', async () => {
  const { desk } = await openDeskOn({ file: ':memory:' });
  const running = await inLanguages({ desk });
  const { spanish, general } = running;
  const open = requireAnswer(running, await spanish.slash(general, 'ask', { question: OFFER }), 'message').message;
  const untold = requireAnswer(running, await spanish.slash(general, 'ask', { question: UNTOLD }), 'message').message;
  await spanish.click(untold, tellButtonId());
  await expect.poll(() => spanish.messages(general).at(-1)?.content).toMatch(/^Te enviaré .* después de 90 días\.$/);
  await spanish.slash(general, 'follow');
  await expect.poll(() => spanish.messages(general).at(-1)?.content).toMatch(/^Elige qué seguir/);
  await spanish.select(requireAt(spanish.messages(general), 3), 'follow', [':all']);
  await expect.poll(() => spanish.messages(general).at(-1)?.content).toMatch(/^Ahora sigues: Toda la noticia\./);

  const offer = { ...requireCard(desk, 'company-offer'), answer: 'The company has offered 3 percent.' };
  const [question, ...alsoAsked] = [
    UNTOLD,
    'France capital',
    'capital city of France',
    'which city is the capital',
    'France',
    'what France has for a capital',
    'French capital',
  ];
  const capital = { ...offer, id: 'capital', question, alsoAsked, answer: 'It is Paris.', misconceptions: [] };
  const proposal = await requireProposal(desk, { kind: 'put-cards', cards: [offer, capital] });
  await desk.publish(proposal, { author: 'Ada', reason: 'The story has moved.' });
  await expect
    .poll(() => spanish.messages(general).find(({ id }) => id === open.id))
    .toMatchObject({
      content: expect.stringMatching(/3 percent\.\n-# .*, Satz 3\n-# Die Antworten sind auf Englisch/),
      embeds: [{ fields: [{ name: 'Berichtigt', value: expect.stringContaining('Vorher: ') }] }],
    });
  await expect.poll(() => spanish.messages(spanish.openDm())).toHaveLength(2);
  const told = spanish.messages(spanish.openDm()).map(({ content }) => content.replace(/<t:\d+:\w>/g, 'fecha'));
  expect(told).toContainEqual(
    `-# ${UNTOLD}\n-# Lo preguntaste el fecha y querías que te avisara cuando hubiera respuesta.\nIt is Paris.\n-# el artículo (a fecha), frase 3\n-# Las respuestas están en inglés, como la noticia.`,
  );
  expect(told).toContainEqual(
    expect.stringMatching(
      /^### Lo que sigues ha cambiado\n.*Antes: The harbour company.*Por qué: The story has moved\. \(fecha\)/s,
    ),
  );
});

it('members are offered what they may use, named in every language of Discord’s that there are phrases in', async () => {
  const { discord, spanish, general } = await inLanguages();
  const offered = spanish.commands(general);
  expect(offered.map(({ name }) => name)).toEqual([...EVERYWHERE, ...ON_MESSAGES].map(({ data }) => data.name));
  const locales = ['de', 'es-419', 'es-ES', 'fr', 'it', 'ja', 'ko', 'pl', 'pt-BR', 'ru', 'tr'];
  for (const { name_localizations: names } of offered) expect(Object.keys(names ?? {}).sort()).toEqual(locales);
  const ask = requireFirst(offered);
  expect(ask.name_localizations).toMatchObject({ 'es-419': 'preguntar', ja: '質問' });
  expect(ask.description_localizations).toMatchObject({ 'pt-BR': 'Pergunte sobre a notícia' });
  expect(requireFirst(ask.options ?? []).name_localizations).toMatchObject({ de: 'frage' });

  const offeredTo = (id: string, channel: string): string[] =>
    discord
      .person(id)
      .commands(channel)
      .map(({ name }) => name);
  const { home, other, moderator, roleModerator, otherAdmin } = discord.ids;
  for (const id of [moderator, roleModerator]) expect(offeredTo(id, home.general)).toContain('knowledge');
  expect(offeredTo(otherAdmin, other.general), 'not in another server').not.toContain('knowledge');

  const before = discord.requestsTo('POST /applications/:application/commands').length;
  await startBot({ discord });
  expect(discord.requestsTo('POST /applications/:application/commands')).toHaveLength(before);
});
