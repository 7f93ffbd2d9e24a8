import { z } from 'zod';
import { addFault, list, text, webAddress } from './parse-form.js';

const MOST_EMBEDS = 10;
const MOST_FIELDS = 25;
const MOST_CHARACTERS = 6_000;
const WHITE = 0xffffff;

const picture = z.object({ url: webAddress });

const embed = z.object({
  title: text(0, 256).optional(),
  description: text(0, 4_096).optional(),
  url: webAddress.optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  color: z.int().min(0).max(WHITE).optional(),
  footer: z.object({ text: text(1, 2_048), icon_url: webAddress.optional() }).optional(),
  image: picture.optional(),
  thumbnail: picture.optional(),
  author: z.object({ name: text(1, 256), url: webAddress.optional(), icon_url: webAddress.optional() }).optional(),
  fields: list(
    z.object({ name: text(1, 256), value: text(1, 1_024), inline: z.boolean().optional() }),
    0,
    MOST_FIELDS,
  ).optional(),
});

export const embeds = list(embed, 0, MOST_EMBEDS).superRefine((all, context) => {
  const characters = all.flatMap(textsOf).reduce((sum, part) => sum + [...part].length, 0);
  if (characters > MOST_CHARACTERS) {
    addFault(context, [], {
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${MOST_CHARACTERS}`,
    });
  }
});

function textsOf({ title, description, footer, author, fields }: z.infer<typeof embed>): string[] {
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [title ?? '', description ?? '', footer?.text ?? '', author?.name ?? '', ...inFields];
}
