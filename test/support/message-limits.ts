import type { APIEmbed, APIMessageTopLevelComponent } from 'discord.js';

/** A message as it goes to Discord. */
export interface SentMessage {
  content?: string | undefined;
  embeds?: readonly APIEmbed[];
  components?: readonly APIMessageTopLevelComponent[];
}

/** Which of Discord's documented limits a message exceeds; none where it can be sent. */
export function brokenLimits({ content = '', embeds = [], components = [] }: SentMessage): string[] {
  const broken: string[] = [];
  const within = (what: string, size: number, most: number, least = 0): void => {
    if (size > most || size < least) broken.push(`${what}: ${size}, not ${least} to ${most}`);
  };
  within('content', content.length, 2_000);
  within('embeds', embeds.length, 10);
  let inEmbeds = 0;
  for (const { title = '', description, footer, fields = [], author } of embeds) {
    within('embed title', title.length, 256);
    within('embed description', description?.length ?? 1, 4_096, 1);
    within('embed footer', footer?.text.length ?? 1, 2_048, 1);
    within('embed author', author?.name.length ?? 1, 256, 1);
    within('embed fields', fields.length, 25);
    for (const { name, value } of fields) {
      within('field name', name.length, 256, 1);
      within('field value', value.length, 1_024, 1);
      inEmbeds += name.length + value.length;
    }
    inEmbeds += title.length + (description?.length ?? 0) + (footer?.text.length ?? 0) + (author?.name.length ?? 0);
  }
  within('all embeds', inEmbeds, 6_000);
  within('rows', components.length, 5);
  const customIds: string[] = [];
  for (const row of components) {
    if (!('components' in row)) continue;
    within('parts of a row', row.components.length, 5, 1);
    for (const part of row.components) {
      if ('custom_id' in part) {
        customIds.push(part.custom_id);
        within('custom id', part.custom_id.length, 100, 1);
      }
      if ('label' in part) within('button label', part.label?.length ?? 0, 80, 1);
      if (!('options' in part)) continue;
      within('select options', part.options.length, 25, 1);
      for (const { label, value, description } of part.options) {
        within('option label', label.length, 100, 1);
        within('option value', value.length, 100, 1);
        within('option description', description?.length ?? 1, 100, 1);
      }
      if (new Set(part.options.map(({ value }) => value)).size < part.options.length) broken.push('option value twice');
    }
  }
  if (new Set(customIds).size < customIds.length) broken.push('custom id twice');
  if (content === '' && embeds.length === 0) broken.push('nothing to show');
  return broken;
}
