import type { ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { sourceLines } from '../../../answering/talk/source-text.js';
import type { Desk } from '../../../desk/desk.js';
import { unavailable } from '../../../desk/editions.js';
import { wordsOfWording } from '../../../desk/wording.js';
import { standsIn } from '../../../knowledge/check-figures.js';
import type { Card, Story } from '../../../model/knowledge.js';
import { outOfDateSince } from '../../../model/out-of-date.js';
import type { CardFormTarget, FormId } from '../../desk-custom-ids.js';
import { authorityOf } from '../../permissions.js';
import { plain } from '../../plain.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { deferAlone, deferInPlace } from '../../three-seconds.js';
import { type FilledForm, fieldsOf, readTyped } from './card-form.js';
import { requirePending } from './decide.js';
import { findDisliked, findGap } from './find-gap.js';
import { type Occasion, previewChange, showPreview } from './preview.js';

const ID_LENGTH = 60;
const NOT_YOURS = 'Only the moderator who wrote this can change it.';
const CARD_GONE = '**The card is gone meanwhile, so this would add it anew.**';
const GAP_GONE = '**The question is no longer open; this is a card like any other.**';
const PREVIEW_GONE = '**The preview before has ended, so this would be a new card.**';

/** Shows what the form that was sent off would change. Whatever is wrong with it, it can be opened again as it was. */
export async function takeCardForm(interaction: ModalSubmitInteraction, services: Services, id: FormId): Promise<void> {
  const { config, pendingChanges } = services;
  const authority = authorityOf(interaction, config);
  const before = id.kind === 'again' ? pendingChanges.find(id.id) : undefined;
  const isOthers = before !== undefined && before.moderatorId !== interaction.user.id;
  if (!authority.granted || isOthers) {
    const content = authority.granted ? NOT_YOURS : authority.reason;
    await sayAlone(interaction, content);
    return;
  }
  // What was opened again takes the place of the preview it was opened from.
  if (before && interaction.isFromMessage()) await deferInPlace(interaction);
  else await deferAlone(interaction);
  const target: CardFormTarget = id.kind === 'again' ? (before?.form?.target ?? { kind: 'new' }) : id;
  const form = { target, typed: readTyped(interaction) };
  await previewForm(interaction, services, form, id.kind === 'again' && !before ? PREVIEW_GONE : undefined);
  if (id.kind === 'again') pendingChanges.take(id.id);
}

/** Other ways to ask that were proposed below a preview are chosen: shows the change with these. */
export async function addWays(interaction: StringSelectMenuInteraction, services: Services, id: string): Promise<void> {
  const pending = await requirePending(interaction, services, id, 'form');
  if (!pending?.form) return;
  await deferInPlace(interaction);
  const { form, ways = [] } = pending;
  const added = interaction.values.flatMap((value) => ways[Number(value)]?.question ?? []);
  const alsoAsked = [form.typed.alsoAsked, ...added].filter(Boolean).join('\n');
  await previewForm(interaction, services, { ...form, typed: { ...form.typed, alsoAsked } });
  services.pendingChanges.take(id);
}

async function previewForm(
  interaction: ModalSubmitInteraction | StringSelectMenuInteraction,
  services: Services,
  form: FilledForm,
  before?: string,
): Promise<void> {
  const { desk } = services;
  try {
    const { card, notice, ...rest } = await cardOf(form, desk, interaction.createdAt);
    const typed = new Set([card.question, ...card.alsoAsked].map(wordsOfWording));
    const ways = (await desk.findWaysToAsk(card)).filter(({ question }) => !typed.has(wordsOfWording(question)));
    const occasion = { ...rest, form, ways, notice: before ?? notice };
    await previewChange(interaction, services, { kind: 'put-cards', cards: [card] }, occasion);
  } catch (error) {
    await showPreview(interaction, services, unavailable(error), { reason: '', form });
  }
}

/** The card that the form makes. What it was written for may be gone; then it is a new one. Throws a StoreFault. */
async function cardOf({ target, typed }: FilledForm, desk: Desk, now: Date): Promise<Occasion & { card: Card }> {
  const edition = desk.current();
  const { answerer } = edition;
  const { story, vocabulary } = answerer.knowledge;
  const typedFields = fieldsOf(typed, vocabulary);
  const found = typedFields.sentences.length === 0 ? await desk.findCited(typedFields.answer) : [];
  const fields = found.length > 0 ? { ...typedFields, sentences: found } : typedFields;
  const cited = found.length > 0 ? citedNotice(story, found) : undefined;
  const gap = target.kind === 'gap' ? await findGap(desk, target.id) : undefined;
  const edited = target.kind === 'edit' ? answerer.findCard(target.id) : gap && findDisliked(gap, edition);
  if (edited) {
    // Whoever edits a card that was to be looked at has done so.
    const { checkBy, ...rest } = edited;
    const isLate = outOfDateSince({ checkBy }, now) !== undefined;
    // What the answer no longer has is shown no more.
    const figures = edited.figures?.every((figure) => standsIn(fields, figure)) ? edited.figures : undefined;
    const card = { ...(isLate ? rest : edited), ...fields, topic: fields.topic || edited.topic, figures };
    return { card, reason: `Edited the card ${edited.id}`, gap, notice: cited };
  }
  const id = unusedId(fields.question, (one) => answerer.findCard(one) !== undefined);
  const topic = fields.topic || (answerer.findNearest(fields.question)?.topic ?? story.topics[0]?.id ?? '');
  const card = { id, ...fields, topic, entities: [], related: [], misconceptions: [] };
  const gone = { new: undefined, edit: CARD_GONE, gap: gap ? undefined : GAP_GONE }[target.kind];
  return { card, reason: `Added the card ${id}`, gap, notice: gone ?? cited };
}

/** They were looked for, as none were typed. */
function citedNotice(story: Story, sentences: Card['sentences']): string {
  const places = sourceLines(story, { sentences }).join('; ');
  return `**It seems to stand in ${plain(places)}: look whether it does.**`;
}

/** A card's id after its question. */
export function unusedId(question: string, isUsed: (id: string) => boolean): string {
  const words = question
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g) ?? ['card'];
  const room = ID_LENGTH - '-999'.length;
  const stem = words.join('-').slice(0, room).replace(/-$/, '');
  let id = stem;
  for (let next = 2; isUsed(id); next++) id = `${stem}-${next}`;
  return id;
}
