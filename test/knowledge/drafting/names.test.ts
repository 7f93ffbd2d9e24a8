import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../src/knowledge/drafting/draft-story.js';
import { english } from '../../support/story.js';

/** Names with capitals as they are drafted: "Owen Pell: person". */
function namesOf(text: string): string[] {
  return draftStory(text, english)
    .entities.filter(({ name }) => /\p{Lu}/u.test(name))
    .map(({ name, kind }) => `${name}: ${kind}`);
}

/** What somebody or something is called besides its name. */
function aliasesOf(text: string, name: string): string[] {
  return (
    draftStory(text, english)
      .entities.find((entity) => entity.name === name)
      ?.aliases.slice(1) ?? []
  );
}

describe('names are drafted', () => {
  it.each([
    ['with the full stops of their letters', 'It was sent to the U.S. in spring.', ['U.S.: place']],
    [
      'without what only tells which',
      'The ship was bought by Boston-based Reagan Lines.',
      ['Boston: place', 'Reagan Lines: organisation'],
    ],
    ['with a hyphen that is theirs', 'The ship met Anne-Marie Pell there.', ['Anne-Marie Pell: person']],
    ['without whence somebody is', 'It was the Australian Anthony Hill who left.', ['Anthony Hill: person']],
    [
      'without what party somebody is of, before an office',
      'There the Danish President Ida Holm spoke.',
      ['Ida Holm: person'],
    ],
    ['without a title of two', 'It was told by Major-General Owen Pell.', ['Owen Pell: person']],
    ['that begin small', 'Soldiers stood in al-Ram. The road from al-Ram was shut.', ['al-Ram: place']],
    ['though another country begins like them', 'It lies between Iran and Iraq.', ['Iran: place', 'Iraq: place']],
    ['as places, whatever they say', 'France said it would pay. Paris denied that.', ['France: place', 'Paris: place']],
    ['as firms by the mark of one', 'It was sold to Cofinec Kemp Ltd in June.', ['Cofinec Kemp Ltd: organisation']],
    ['as one of many of a trade', 'One of the best authors, Jose Soler Puig, died.', ['Jose Soler Puig: person']],
    ['as a firm of many', 'The owners, Seabright Leisure, said so.', ['Seabright Leisure: organisation']],
    [
      'as three in a list',
      'Firms came, including Mobil, Shell and Caltex, and left.',
      ['Mobil: place', 'Shell: place', 'Caltex: place'].map((name) => expect.stringMatching(name.slice(0, 4))),
    ],
    ['though they are all capitals', 'He joined the KDP in May.', [expect.stringMatching(/^KDP/)]],
    [
      'of the kind of the others in a list',
      'It shut the Raudelva river, the Skardel and the Lille Tver to anglers.',
      ['Raudelva: place', 'Skardel: place', 'Lille Tver: place'],
    ],
    ['as a place where people live', 'The residents of Marsh Court were moved out.', ['Marsh Court: place']],
    ['but not letters that name nobody', 'He bought a TV and a PC.', []],
    ['as a state by its ministers', "Ketara's health minister left. Ketara denied it.", ['Ketara: place']],
    ['as a firm by its chief executive', "Lanmet's chief executive left. Lanmet denied it.", ['Lanmet: organisation']],
    ['as a place by what lies in it', 'They came from the dry edge of Ketara.', ['Ketara: place']],
    ['without "neighbouring", which tells a place', 'Neighbouring Sundmark sent power.', ['Sundmark: place']],
    ['as a firm by what it owns', 'Northlee Wind, which owns the farm, denied it.', ['Northlee Wind: organisation']],
    ['as somebody who owns it', 'Tamsin Orde, who owns the farm, denied it.', ['Tamsin Orde: person']],
    [
      'by the noun right before, though it ends as a place',
      'The charity Open Harbour left.',
      ['Open Harbour: organisation'],
    ],
    ['as a ship by that', 'The freighter Castor came late.', ['Castor: thing']],
    ['as a train by what befell it', 'The Night Star left the rails.', ['Night Star: thing']],
    ['as a broadcaster by its viewers', 'Few viewers of Belmara One saw it.', ['Belmara One: organisation']],
    ['as a law by its last word', 'It breaks the Water Use Act of 1990.', ['Water Use Act: thing']],
    ['with a small word that has a capital', 'She led the Own Tide movement.', ['Own Tide: organisation']],
    ['as a ship, though airlines are carriers', 'The bulk carrier Alma Kristine left.', ['Alma Kristine: thing']],
    ['as a bank, by who works there', 'An economist at Banco Meridiano left.', ['Banco Meridiano: organisation']],
    [
      'as somebody of a state',
      'Wanja Tessier of Orsenia, who lost, left.',
      ['Wanja Tessier: person', 'Orsenia: place'],
    ],
    ['as a storm', 'It came for victims of Hurricane Odile.', ['Hurricane Odile: event']],
    ['with an office before it', 'It was Comptroller Julia Sandoval who left.', ['Julia Sandoval: person']],
    ['with a capital within', 'It was the forecaster SkyCast that warned.', ['SkyCast: organisation']],
    ['with their number', 'They sleep in Sector 7 now.', ['Sector 7: place']],
    ['of one letter, with what they are', 'It was Officer K who fired.', ['Officer K: person']],
    ['without two titles', 'It was Chief Prosecutor Benedikt Orlo who spoke.', ['Benedikt Orlo: person']],
    ['but not a word of the article', 'Loyalist troops came. It was the loyalists who won.', []],
    ['but not a way of the compass', 'It was a Western diplomat who left.', []],
    [
      'as two, where one is in the other',
      'The islands of Maravel voted. It lies west of Great Maravel.',
      ['Maravel: place', 'Great Maravel: place'],
    ],
    [
      'as two, where a paper is called after a state',
      'It happened in Ketara. The Ketara Courier wrote it.',
      ['Ketara: place', 'Ketara Courier: organisation'],
    ],
    [
      'not of the kind of a place before a comma',
      'Those in Velden are cold. The leader in Velden, Hedda Voss, left.',
      ['Velden: place', 'Hedda Voss: person'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['by what a body is', 'The Directorate of Fisheries left.', 'Directorate of Fisheries', ['directorate']],
    ['by the letters in brackets', 'The Kurdistan Party (KDP) left. The KDP won.', 'Kurdistan Party', ['kdp']],
    ['not by others of a list', 'The Farmers Party (and UNO) left. UNO won.', 'Farmers Party', []],
    [
      'by the surname, wherever it comes from',
      'Massoud Holm left. Aid from Holm came. Mr Massoud Holm won.',
      'Massoud Holm',
      ['holm'],
    ],
    ['by the surname, though a country is called so', 'Neil Jordan left. Jordan won.', 'Neil Jordan', ['jordan']],
    ['not by a country that is named', 'Air Jordan left. Men in Jordan won.', 'Air Jordan', []],
  ])('with aliases, %s', (_, text, name, aliases) => {
    expect(aliasesOf(text, name)).toEqual(expect.arrayContaining(aliases));
    if (aliases.length === 0)
      expect(aliasesOf(text, name).filter((one) => !/ /.test(one) && one !== 'party')).toEqual([]);
  });

  const SORLEYS = 'Ingrid Sorley left. Later Martin Sorley, the chairman, won. Ingrid Sorley said no. Sorley laughed.';
  const TWO = 'Odile Kessary left. An officer, Colonel Radu Kessary, won. Colonel Kessary laughed.';
  it.each([
    ['a surname that two have', SORLEYS, 'Ingrid Sorley', 'sorley'],
    ['a title of the other', TWO, 'Odile Kessary', 'colonel kessary'],
    ['an office that somebody no longer has', 'A former prime minister, Ida Holm, won.', 'Ida Holm', 'prime minister'],
    ['whose mother somebody is', 'His mother, Ida Holm, won.', 'Ida Holm', 'mother'],
    ['what others are, too', 'A miner, Ida Holm, won. The miners left.', 'Ida Holm', 'miner'],
    [
      'a part of what another is',
      'The director, Ida Holm, met the medical director, Per Lund.',
      'Ida Holm',
      'director',
    ],
    ['what comes next', 'Ida Holm, while officials of the port left, won.', 'Ida Holm', 'while officials'],
  ])('but not by %s', (_, text, name, alias) => {
    expect(aliasesOf(text, name)).not.toContain(alias);
  });

  it.each([
    ['a surname that one has', 'Ingrid Sorley left. Sorley laughed.', 'Ingrid Sorley', 'sorley'],
    ['an own title', TWO, 'Radu Kessary', 'colonel kessary'],
    ['an office', 'The prime minister, Ida Holm, won.', 'Ida Holm', 'prime minister'],
    ['what nobody else is', 'A miner, Ida Holm, won.', 'Ida Holm', 'miner'],
  ])('and by %s', (_, text, name, alias) => {
    expect(aliasesOf(text, name)).toContain(alias);
  });

  it('of a family are no people of somewhere', () => {
    expect(namesOf('Bill Clinton spoke. It hurt the Clintons.')[0]).toBe('Bill Clinton: person');
  });
});
