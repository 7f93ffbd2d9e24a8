import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/knowledge/sentences.js';
import { PROJECT } from '../support/project.js';

/** Each row: what it is about, and the article with `|` where one sentence ends and the next begins. */
describe('splitSentences', () => {
  it.each([
    // Stops
    ['a full stop ends a sentence', 'The pipe burst.| The cellar filled.'],
    ['so do a question mark and a call', 'Why?| Nobody knew!| Then it rained.'],
    ['what has no end is a sentence too', 'The pipe burst.| The cellar'],
    ['a small letter follows no end', 'The firm Yahoo! said so.| The end.'],
    ['but a name may begin with one', 'The firm sank.| eBay bought it.'],
    ['a lost space', 'The ship ended.|The crew swam.'],
    ['but not in an address', 'See example.com and St.Albans for more.| The end.'],
    ['several stops', 'What?!| Nobody knew.'],
    ['a note', 'It sank.[3]| The crew swam.'],
    // Abbreviations
    ['a title', 'Mr. Brae met Dr. Pell and Prof. Amsden.| They left.'],
    ['a title without a stop', 'He saw Mr Brae.| He left.'],
    ['a saint', 'She went to St. Mary.| She stayed.'],
    ['a street at the end', 'She lives on Main St.| She stayed.'],
    ['a country', 'The U.S. Senate met.| The U.N. Secretary-General spoke.'],
    ['a country at the end', 'She left the U.S.| The Senate met.'],
    ['a country before a title', 'She left the U.S.| Mr Brae stayed.'],
    ['a firm', 'Acme Inc. Chairman Bo Lee and Smith & Co. Ltd. Director Al Fry met.| Nobody spoke.'],
    ['a firm at the end', 'She works for Acme Inc.| It makes pumps.'],
    ['a firm in brackets', 'The pumps (by Acme Inc.) Brae bought failed.| It rained.'],
    ['"e.g." and "i.e."', 'Some ships, e.g. The Star, i.e. Her sister, sank.| Others did not.'],
    ['"etc." at the end', 'Pumps, pipes, etc.| Other things sank.'],
    ['"versus"', 'Brae v. Tennant was heard.| So was Roe vs. Wade.'],
    ['a doctor of philosophy', 'Ann Lee, Ph.D. Fellow, spoke.| She has a Ph.D.| The hall was full.'],
    ['a number', 'The No. 5 pump failed.| See p. 12 and fig. 3 of it.'],
    ['"no" at the end', 'The answer was no.| Ten people left.'],
    ['"no" before a figure', 'The harbour master said no.| 14 people died.'],
    ['a short month', 'On Sept. 14 it sank.| It was found on Mon. Oct. 3 by chance.'],
    ['a short month at the end', 'It sank in Sept.| The crew swam.'],
    ['a word that is one elsewhere', 'They sat.| Ten people stood in the sun.| 14 left.'],
    // Initials
    ['initials', 'It was written by J. K. Rowling.| J. Smith and George W. Bush read it.'],
    ['initials joined', 'J.R.R. Tolkien wrote it.| C.S. Lewis read it.'],
    ['a letter that is no initial', 'He chose plan B.| The council chose plan A.| It failed.'],
    // Figures and times
    ['decimals', 'It cost £3.2m.| It weighed 1.5 tonnes and .5 grams.'],
    ['a year at the end', 'It sank in 2021.| 14 people died.'],
    ['times', 'It stopped at 9.41pm.| At 9 a.m. Monday it sailed, at 5 p.m. GMT it sank.'],
    ['a time at the end', 'It stopped at 9 a.m.| The crew swam.'],
    // Ellipses
    ['an ellipsis within', '"I waited … and waited ... I saw nothing," she said.| She left.'],
    ['an ellipsis at the end', 'He waited…| Then it sank ...| Nobody came.'],
    // Quotations
    ['a closing mark after the stop', 'She said: "It is gone."| He left.'],
    ['and before it', 'She called it "gone".| He left.'],
    ['curly marks', 'She said: “It is gone.”| ‘Gone,’ he said.'],
    ['a quotation over several sentences', '"It sank.| We swam.| Nobody came," she said.| He left.'],
    [
      'a question with who asked it',
      '"Why did it sink?" she asked.| "Who knows?" Mr Brae said.| "Go!" the crew shouted.',
    ],
    ['a question, and then another sentence', 'She asked: "Why did it sink?"| Mr Brae left the hall.'],
    ['a quotation in a quotation', '"He said: \'Go.\'| We went," she said.'],
    ['brackets', 'It sank (see p. 3).| (Nobody died.)| The crew swam.'],
    // Paragraphs
    ['lines are parted anywhere', 'The pipe\nburst.| The\r\ncellar filled.'],
    ['a blank line ends a sentence', `${'The pipe burst '.repeat(9)}\n\n|The cellar filled.`],
    ['long lines are paragraphs', `${'The pipe burst and '.repeat(8)}so on:\n|${'the cellar filled '.repeat(8)}up.`],
    ['no-break spaces', 'Mr.\u00A0Brae paid £5\u00A0m.|\u00A0It\u202Fsank.'],
    ['a mark of the byte order', '\uFEFFThe pipe burst.| The cellar filled.'],
    ['a quotation in Markdown', '> The pipe burst.|\n> The cellar filled.'],
    // Lists
    ['items', 'The demands are:\n\n|- more pumps\n|- two new pipes. |And a boat\n\n|That is all.'],
    ['items without a blank line', 'The demands are:\n|1. more pumps\n|2. new pipes\n\n|That is all.'],
    ['a figure at the start of a line is no item', 'It carried\n14.| The rest swam.'],
    ['dashes that begin a line are none', 'It sank\n- as it had to - in May.'],
    // Word by word
    ['figures set apart', 'it took 14 .| then 9,10 and 1.5 million came .'],
    ['full stops that stand alone', 'the pipe burst .| the cellar filled .| why ?| nobody knew !| then'],
    ['a closing mark after such a stop', 'she said " gone ."| he left .'],
    ['and before it', 'she said " gone ".| he left .'],
    ['an abbreviation is one word', 'the u.n. met .| it voted .'],
    ['small letters throughout', 'the pipe burst.| the u.s. army came at 9 a.m.| it left.'],
  ])('%s', (_, marked) => {
    const parts = marked.split('|').map((part) =>
      part
        .replace(/^\s*(?:> |[-–] |\d\. )?/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(splitSentences(marked.replaceAll('|', ''))).toEqual(parts);
  });

  it.each([
    ['a headline', 'Ferry sinks off Hallay\n\nThe ferry sank.\nIt was old.', ['The ferry sank.', 'It was old.']],
    ['a byline and a caption', 'By Ann Lee\n\nIt sank.\n\nPhoto: J. Smith\n', ['It sank.']],
    ['headings in Markdown', '# Why?\nIt sank.\n\nWhat now?\n---\nNobody knows.', ['It sank.', 'Nobody knows.']],
    ['a rule', 'It sank.\n\n* * *\n\nIt was old.', ['It sank.', 'It was old.']],
    ['pictures', '![The ferry. At sea.](f.png)\n\nIt sank.', ['It sank.']],
    ['but a line that introduces', 'They want:\n\nIt sank.', ['They want:', 'It sank.']],
    ['and all there is', 'the ferry sank', ['the ferry sank']],
    ['nothing at all', ' \n', []],
  ])('headings are none: %s', (_, article, sentences) => {
    expect(splitSentences(article)).toEqual(sentences);
  });

  it.each([
    ['figures that were parted', '1 . 5 million litres .', '1.5 million litres .'],
    ['thousands', 'about 4 , 000 charts .', 'about 4,000 charts .'],
    ['UTF-8 read as Windows-1252', 'â€œItâ€™s gone,â€\u009d said JosÃ©.', '“It’s gone,” said José.'],
    ['UTF-8 read as Mac Roman', 'ant√≥nio paid ¬£5.', 'antónio paid £5.'],
    ['letters that were not misread', 'Ångström’s “café”, 5 °C – Ärger…', 'Ångström’s “café”, 5 °C – Ärger…'],
    ['capitals before a closing mark', 'It is called “CAFÉ”.', 'It is called “CAFÉ”.'],
    [
      'emphasis',
      'It **sank**, _they_ say, in `May` at snake_case_hall.',
      'It sank, they say, in May at snake_case_hall.',
    ],
    ['links', 'See [the report](https://x.org/a "b").', 'See the report.'],
  ])('mends what stands in the way: %s', (_, article, sentence) => {
    expect(splitSentences(article)).toEqual([sentence]);
  });

  it.each(['airline', 'bank', 'comet', 'election', 'festival', 'hospital', 'strike', 'telescope', 'vaccine'])(
    'counts what was counted by hand: %s',
    (story) => {
      const read = (file: string) => readFileSync(join(PROJECT, 'test/stories', story, file), 'utf8');
      const counted = /sentences: (\d+)/.exec(read('knowledge/story.yaml'))?.[1];
      expect(splitSentences(read('article.txt'))).toHaveLength(Number(counted));
    },
  );
});
