import { Command } from 'commander';
import { fold } from '../answering/read/tokens.js';
import { isNamedIn, mendNames, NAMES_HELP, type Numbered } from '../knowledge/drafting/mend-names.js';
import { layOutKnowledge } from '../knowledge/layout.js';
import { parseKnowledge } from '../knowledge/parse.js';
import { faultLines } from '../model/fault.js';
import { ENTITY_KINDS, type Entity, type Knowledge } from '../model/knowledge.js';
import { type CitedArticle, readCitedArticle } from './cited-article.js';
import { readFolder, writeTexts } from './knowledge-folder.js';
import { createPrompt } from './prompt.js';
import { KNOWLEDGE_OPTION, type Terminal } from './terminal.js';

const HEADINGS: Record<Entity['kind'], string> = {
  person: 'Persons',
  organisation: 'Organisations',
  place: 'Places',
  people: 'Peoples and groups',
  event: 'Events',
  thing: 'Things',
};

/** `knowledge names`: the names and topics of a story, to be mended at the terminal. */
export function namesCommand(terminal: Terminal): Command {
  return new Command('names')
    .description('look through the names and topics, and mend them')
    .requiredOption('--article <file>', 'the article that they stand in')
    .option(...KNOWLEDGE_OPTION)
    .action(async (options: { article: string; knowledge: string }) => {
      const first = await readFolder(terminal, options.knowledge);
      const cited = first && (await readCitedArticle(terminal, options, first.parsed.knowledge.story));
      if (cited) await mendAll(terminal, options.knowledge, first.parsed.knowledge, cited);
    });
}

async function mendAll(
  terminal: Terminal,
  folder: string,
  first: Knowledge,
  { sentences, textOf }: CitedArticle,
): Promise<void> {
  const { print } = terminal;
  const { ask, close } = createPrompt(terminal);
  const numbered: Numbered[number][] = [
    ...inOrder(first).map(({ id }) => ({ of: 'name' as const, id })),
    ...first.story.topics.map(({ id }) => ({ of: 'topic' as const, id })),
  ];
  print(`${listText(first, numbered)}\n\n${NAMES_HELP}`);
  for (;;) {
    const line = await ask('names> ');
    if (line === undefined || line === '' || line === '.') break;
    // Somebody may have an editor open beside this.
    const now = await readFolder(terminal, folder);
    if (!now) break;
    const { knowledge } = now.parsed;
    if (line === '?') print(`${listText(knowledge, numbered)}\n\n${NAMES_HELP}`);
    else if (/^\d+$/.test(line)) print(sentencesText(knowledge, numbered[Number(line) - 1], sentences));
    else {
      const mended = mendNames(line, knowledge, numbered, textOf);
      if ('problem' in mended) {
        print(`  ${mended.problem}`);
        continue;
      }
      const { texts } = layOutKnowledge(mended.knowledge, now.texts);
      const result = parseKnowledge(texts);
      if (!result.ok) {
        for (const fault of faultLines(result.faults)) print(`  ${fault.replace(/^[^ ]*: /, '')}`);
        continue;
      }
      await writeTexts(folder, now.texts, texts);
      if (mended.added !== undefined) numbered.push({ of: 'name', id: mended.added });
      const touched = new Set(
        line.match(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu)?.map((number) => Number(number) - 1),
      );
      if (mended.added !== undefined) touched.add(numbered.length - 1);
      const lines = [...touched].flatMap((at) => lineOf(result.parsed.knowledge, numbered[at], at) ?? []);
      print(lines.length > 0 ? lines.join('\n') : '  taken out');
    }
  }
  close();
}

/** By kind, in the order of the article. */
const inOrder = ({ vocabulary }: Knowledge): Entity[] =>
  ENTITY_KINDS.flatMap((kind) => vocabulary.entities.filter((entity) => entity.kind === kind));

function listText(knowledge: Knowledge, numbered: Numbered): string {
  const lines: string[] = [];
  let heading = '';
  const places = new Map(numbered.map((what, at) => [what, at]));
  const kindOf = (id: string): Entity['kind'] | undefined =>
    knowledge.vocabulary.entities.find((entity) => entity.id === id)?.kind;
  const headings = [...ENTITY_KINDS.map((kind) => HEADINGS[kind]), 'Topics'];
  const headingOf = ({ of, id }: Numbered[number]): string => {
    const kind = kindOf(id);
    return of === 'topic' ? 'Topics' : kind ? HEADINGS[kind] : '';
  };
  const shown = headings.flatMap((one) => numbered.filter((what) => headingOf(what) === one));
  for (const what of shown) {
    if (headingOf(what) !== heading) {
      heading = headingOf(what);
      lines.push(heading);
    }
    lines.push(lineOf(knowledge, what, places.get(what) ?? 0) ?? '');
  }
  return lines.join('\n');
}

/** "  3  Ada Brook: keeper of the lighthouse (the keeper)"; nothing where it is gone. */
function lineOf(knowledge: Knowledge, what: Numbered[number] | undefined, at: number): string | undefined {
  const number = `${at + 1}`.padStart(4);
  if (what?.of === 'topic') {
    const topic = knowledge.story.topics.find(({ id }) => id === what.id);
    const count = knowledge.cards.filter((card) => card.topic === what.id).length;
    return topic && `${number}  ${topic.title}: ${count} ${count === 1 ? 'card' : 'cards'}`;
  }
  const name = knowledge.vocabulary.entities.find(({ id }) => id === what?.id);
  if (!name) return undefined;
  const known = new Set([
    fold(name.name),
    fold(name.role ?? ''),
    name.kind === 'person' ? fold(name.name.split(' ').at(-1) ?? '') : '',
  ]);
  const others = name.aliases.filter((alias) => !known.has(fold(alias)));
  return `${number}  ${name.name}${name.role ? `: ${name.role}` : ''}${others.length > 0 ? ` (${others.join('; ')})` : ''}`;
}

function sentencesText(knowledge: Knowledge, what: Numbered[number] | undefined, sentences: readonly string[]): string {
  const name = what?.of === 'name' && knowledge.vocabulary.entities.find(({ id }) => id === what.id);
  if (!name) return '  no name has this number: ? shows all';
  const naming = sentences.flatMap((text, at) => (isNamedIn(text, name.aliases) ? [`  [${at + 1}] ${text}`] : []));
  return naming.length > 0 ? naming.join('\n') : '  no sentence calls it so';
}
