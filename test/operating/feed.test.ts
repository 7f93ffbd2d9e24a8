import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { CardChange } from '../../src/desk/change-log.js';
import type { Change } from '../../src/desk/changes.js';
import type { Story } from '../../src/model/knowledge.js';
import { type FeedSource, openFeed } from '../../src/operating/feed.js';
import { StoreFault } from '../../src/store/store.js';
import { answerOf, openDeskOn, requireCard, requireProposal } from '../support/desks.js';

const AUTHOR = 'Ada Moderator';
const USER = '1100000000000000301';
/** A declaration, text in CDATA, a tag, an entity, or any letter that needs none. */
const XML_TOKEN =
  /<\?[^?]*\?>|<!\[CDATA\[[^\p{Cc}]*?\]\]>|<\/?[\w:]+(?:\s+[\w:]+="[^"<&]*(?:&amp;[^"<&]*)*")*\s*\/?>|&(?:amp|lt|gt|quot|#\d+);|[\n\t]|[^<&\p{Cc}]/gu;
const jsonFeed = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      content_html: z.string(),
      url: z.string(),
      date_modified: z.string(),
    }),
  ),
});

const newCard = (question: string): Change => ({
  kind: 'put-cards',
  cards: [
    {
      ...{ id: 'new-card', topic: 'pay', question, answer: 'The Gull has one.', sentences: [1] },
      ...{ alsoAsked: [], quotes: [], entities: [], related: [], misconceptions: [] },
    },
  ],
});

async function opened(changes: Partial<FeedSource> = {}) {
  const clock = { ms: Date.UTC(2031, 4, 20, 12) };
  const { desk } = await openDeskOn({ file: ':memory:' }, { now: () => new Date(clock.ms) });
  const errors: unknown[] = [];
  const log = { error: (fault: unknown) => void errors.push(fault) };
  const server = await openFeed(0, { current: desk.current, latest: desk.changeLog.latest, log, ...changes });
  onTestFinished(() => server.close());
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { headers });
  const items = async () => jsonFeed.parse(await (await ask('/feed.json')).json()).items;
  const publish = async (change: Change, reason = 'A newer figure.'): Promise<void> => {
    clock.ms += 60_000;
    const result = await desk.publish(await requireProposal(desk, change), { author: AUTHOR, reason });
    if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  };
  return { desk, clock, errors, ask, items, publish };
}

it('tells what was corrected, new and withdrawn, each time once, newest first; the first edition is no news', async () => {
  const { desk, publish, items } = await opened();
  expect(await items()).toEqual([]);
  const card = requireCard(desk, 'company-offer');
  await publish(answerOf(desk, card.id, 'The company offers 3 percent.'));
  const now = requireCard(desk, card.id);
  await publish({ kind: 'put-cards', cards: [{ ...now, alsoAsked: [...now.alsoAsked, 'the offer of the firm'] }] });
  await publish(newCard('Which ferry has a café?'), '');
  await publish({ kind: 'retire-card', id: 'strike-2019' }, 'It was another strike.');
  const found = await items();
  expect(found.map(({ title }) => title)).toEqual([
    'Withdrawn: How did the strike of 2019 end?',
    'New: Which ferry has a café?',
    `Corrected: ${card.question}`,
  ]);
  expect(found.map(({ content_html }) => content_html)).toEqual([
    expect.stringMatching(/^<p>Was: A strike in 2019 .*<\/p><p>Is: withdrawn.*<p>Why: It was another strike\.<\/p>$/),
    '<p>Is: The Gull has one.</p>',
    `<p>Was: ${card.answer}</p><p>Is: The company offers 3 percent.</p><p>Why: A newer figure.</p>`,
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  expect(found.at(-1)).toMatchObject({
    id: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
    date_modified: '2031-05-20T12:01:00.000Z',
  });
});

it.each([
  ['/feed.atom', 'application/atom+xml', /<entry>\s+<title type="html"><!\[CDATA\[Corrected: /],
  ['/feed.rss', 'application/rss+xml', /<item>\s+<title><!\[CDATA\[Corrected: /],
  ['/feed.json', 'application/feed+json', /"title": "Corrected: /],
])('%s is text as text, names nobody, and is the same for the same edition', async (path, type, item) => {
  const { desk, publish, ask } = await opened();
  const before = (await (await ask(path)).text()).length;
  const answer = 'The company & <b>crews</b> say "3 ]]> percent" to <@1100000000000000301>.';
  await publish(answerOf(desk, 'company-offer', answer), `</p><script>x</script> says <@!${USER}>`);
  const response = await ask(path);
  const text = await response.text();
  expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(text.length).toBeGreaterThan(before);
  expect(text).toMatch(item);
  expect(text).toContain('The company &#38; &#60;b&#62;crews&#60;/b&#62; say ');
  expect(text).not.toMatch(/<script|<b>|3 \]\]>|<@/);
  expect(text).not.toContain(USER);
  expect(text).not.toContain(AUTHOR);
  expect(await (await ask(path)).text()).toBe(text);
});

it.each(['/feed.atom', '/feed.rss'])('%s is well-formed XML, whatever is in a story', async (path) => {
  const { desk, publish } = await opened();
  await publish(newCard('Is ]]> & <b> "3"?'));
  const current = () => {
    const edition = desk.current();
    const { story, ...worded } = edition.answerer.worded;
    const nasty: Story = {
      ...story,
      title: "Tom & Jerry <i>\"]]>\u0007 &amp; 'co'",
      sources: [{ ...story.sources[0], url: 'https://a.example/?a="1"&b=<2>' }],
    };
    return { ...edition, answerer: { ...edition.answerer, worded: { ...worded, story: nasty } } };
  };
  const { ask } = await opened({ current, latest: desk.changeLog.latest });
  const text = await (await ask(path)).text();
  expect(text).toContain('a=%221%22&amp;b=%3C2%3E');
  expect(text.replace(XML_TOKEN, '')).toBe('');
});

it('a title is text in JSON, and HTML in the others', async () => {
  const { publish, ask } = await opened();
  await publish(newCard('Is 3 < 4 & 5?'));
  expect(await (await ask('/feed.json')).text()).toContain('"New: Is 3 < 4 & 5?"');
  for (const path of ['/feed.atom', '/feed.rss'])
    expect(await (await ask(path)).text()).toContain('[New: Is 3 &#60; 4 &#38; 5?]');
});

it('who has it already is told so, until something changes', async () => {
  const { desk, publish, ask } = await opened();
  await publish(answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
  const { headers } = await ask('/feed.atom');
  const [etag = '', modified = ''] = [headers.get('etag'), headers.get('last-modified')].map(String);
  expect(modified).toBe('Tue, 20 May 2031 12:01:00 GMT');
  const conditions: [Record<string, string>, number][] = [
    [{ 'if-none-match': etag }, 304],
    [{ 'if-none-match': `"other", W/${etag}` }, 304],
    [{ 'if-modified-since': modified }, 304],
    [{ 'if-none-match': '"other"' }, 200],
    [{ 'if-modified-since': 'Tue, 20 May 2031 12:00:59 GMT' }, 200],
    [{ 'if-modified-since': 'no time' }, 200],
    [{ 'if-none-match': '"other"', 'if-modified-since': modified }, 200],
  ];
  for (const [asked, status] of conditions)
    expect([asked, (await ask('/feed.atom', asked)).status]).toEqual([asked, status]);
  const known = await ask('/feed.atom', { 'if-none-match': etag });
  expect(await known.text()).toBe('');
  expect(known.headers.get('etag')).toBe(etag);
  expect((await ask('/feed.rss', { 'if-none-match': etag })).status, 'it is of another text').toBe(200);
  await publish(answerOf(desk, 'company-offer', 'The company offers 4 percent.'));
  expect((await ask('/feed.atom', { 'if-none-match': etag, 'if-modified-since': modified })).status).toBe(200);
});

it('while the store fails it is as it was, or comes later; what else fails is logged', async () => {
  const faults: Error[] = [];
  const latest = async (): Promise<CardChange[]> => {
    const fault = faults[0];
    if (fault) throw fault;
    return [];
  };
  const { desk, publish, ask, errors } = await opened({ latest });
  faults[0] = new StoreFault('disk full', 'Make room.');
  const early = await ask('/feed.atom');
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '60']);
  faults.length = 0;
  expect((await ask('/feed.atom')).status).toBe(200);
  await publish(answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
  faults[0] = new StoreFault('disk full', 'Make room.');
  expect((await ask('/feed.atom')).status).toBe(200);
  expect(errors).toEqual([]);
  faults[0] = new Error('a bug');
  expect((await ask('/feed.atom')).status).toBe(200);
  expect(errors).toEqual([{ err: faults[0] }]);
});

it.each(['/', '/feed', '/feed.atom/', '/__proto__', '/constructor'])('%s is not there', async (path) => {
  expect((await (await opened()).ask(path)).status).toBe(404);
});
