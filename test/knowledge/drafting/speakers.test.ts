import { describe, expect, it } from 'vitest';
import { withoutDateline } from '../../../src/knowledge/drafting/dateline.js';
import { draftStory } from '../../../src/knowledge/drafting/draft-story.js';
import { english } from '../../support/story.js';

/** Names everybody of whom the sentences below speak. */
const BEFORE =
  'Tarn Ferries runs the ship. The Seafarers’ Union represents its crew. The managing director, Owen Pell, took over in May. ' +
  'Mr Pell is 44. The harbour master, Ruth Okafor, is new. Ms Okafor came in June. Its coordinator is Tamsin Orde. ';

/** Whose word the last sentence is. */
function speakersOf(text: string): string[] {
  const { cards, entities } = draftStory(BEFORE + text, english);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return cards.at(-1)?.saidBy.map((id) => names.get(id) ?? id) ?? [];
}

describe('a sentence is drafted as the word of', () => {
  it.each([
    ['whoever stands before the verb', 'Owen Pell said nobody was hurt.', ['Owen Pell']],
    ['whoever stands behind it', '"Nobody was hurt," said Mr Pell.', ['Owen Pell']],
    ['somebody in a role behind it', '"Nobody was hurt," said Tarn Ferries\' director, Owen Pell.', ['Owen Pell']],
    ['"she"', 'Ruth Okafor looked on. She said nobody was hurt.', ['Ruth Okafor']],
    ['"she", another than he who spoke', 'Mr Pell told Tamsin Orde. She says she knew nothing.', ['Tamsin Orde']],
    ['"he" outside, not inside the quotation', '"He was expecting a boat," Ms Okafor said.', ['Ruth Okafor']],
    ['a role', 'The managing director added that nobody was hurt.', ['Owen Pell']],
    ['a body', 'The union says nobody was hurt.', ['Seafarers’ Union']],
    ['a body that is called so after another', 'Ms Okafor left. The company denied that.', ['Tarn Ferries']],
    ['a body by its own', "The union's safety office believes the hull was cracked.", ['Seafarers’ Union']],
    ['somebody for whom another speaks', 'A spokeswoman for Tarn Ferries said the hull was sound.', ['Tarn Ferries']],
    ['by whom it is done', 'The captain was warned twice by the harbour master.', ['Ruth Okafor']],
    ['according to whom it is', 'The hull was sound, according to the managing director.', ['Owen Pell']],
    ['according to her', 'Ms Okafor was there. According to her, the hull was sound.', ['Ruth Okafor']],
    ['a body without a name', 'The hull was sound, according to the fire service.', ['fire service']],
    ['those far from their verb', 'Campaigners fighting for the ship have warned of its age.', ['campaigners']],
    ['those of a kind', "The nurses' union says the hull was sound.", ["nurses' union"]],
    ['a firm of two names', 'A report by the engineers Hale and Finch said so.', ['Hale and Finch']],
    ['whom a spokeswoman speaks for', 'Tarn Ferries denied that. A spokeswoman said it was sound.', ['Tarn Ferries']],
    ['many of those before', 'Residents looked on. Many said they had seen it.', ['residents']],
    ['somebody by their age', 'Mr Pell left. The 44-year-old said he was tired.', ['Owen Pell']],
    ['somebody by what they are', 'Mr Pell left. The retired sailor said he was tired.', ['Owen Pell']],
    ['by whom it is dismissed', 'That was dismissed as "nonsense" by Ruth Okafor.', ['Ruth Okafor']],
    ['who utters a quotation somehow', '"Nobody was hurt," Mr Pell sighed.', ['Owen Pell']],
    ['another council', 'The council denied that. The county council said it would pay.', ['county council']],
    ['both', 'Tarn Ferries says it was warned, and the union calls that late.', ['Tarn Ferries', 'Seafarers’ Union']],
    ['two people', 'Owen Pell and Ruth Okafor said nobody was hurt.', ['Owen Pell', 'Ruth Okafor']],
    ['two by surname, behind', 'Nobody was hurt, Pell and Okafor said.', ['Owen Pell', 'Ruth Okafor']],
    ['two who utter a quotation', '"Nobody was hurt," said Owen Pell and Ruth Okafor.', ['Owen Pell', 'Ruth Okafor']],
    ['three', 'Owen Pell, Ruth Okafor and Tamsin Orde said so.', ['Owen Pell', 'Ruth Okafor', 'Tamsin Orde']],
    ['one, where another is met', 'She met Owen Pell and Ruth Okafor said so.', ['Ruth Okafor']],
    ['one, who says it of somewhere', 'In Turin, Owen Pell said nobody was hurt.', ['Owen Pell']],
    ['two of a surname', 'Tom and Ida Holm, who were aboard, said so.', ['Tom Holm', 'Ida Holm']],
    [
      'whoever wrote the report',
      'Tarn Ferries said so in a report. The hull was sound, the report said.',
      ['Tarn Ferries'],
    ],
    ['whose report it is', 'Tarn Ferries left. Their report says the hull was sound.', ['Tarn Ferries']],
    ['one after a clause', 'Ms Okafor, who saw the ship leave, said it was late.', ['Ruth Okafor']],
    ['one behind a body', 'The ship was late, and its coordinator, Tamsin Orde, said so.', ['Tamsin Orde']],
    ['one of whom more is told', 'Ruth Okafor, a cousin of the managing director, said it was late.', ['Ruth Okafor']],
    ['one whose firm is told of', 'Ruth Okafor, who left Tarn Ferries, said it was late.', ['Ruth Okafor']],
    ['a body that is explained', 'Tarn Ferries, which the managing director runs, said it was late.', ['Tarn Ferries']],
    ['who stands behind that', 'The union, its coordinator, Tamsin Orde, said, was late.', ['Tamsin Orde']],
    ['a country that is explained', 'Norway, to the west, which sells ships, condemned "a theft".', ['Norway']],
    ['a country after a day', 'On Monday, Norway denied that.', ['Norway']],
    ['somebody without a name', 'A technician who was in the building said it was late.', ['a technician']],
    ['somebody behind it', 'It was late, according to a person close to the crew.', ['a person close to the crew']],
    ['several without names', 'It was late, two naval officials said.', ['two naval officials']],
    ['those, not whom they tell of', 'Two people aboard said Tarn Ferries had refused to pay.', ['two people']],
    ['one who has a name', 'Tamsin Orde, a technician, said it was late.', ['Tamsin Orde']],
    ['somebody of hers', 'She left at nine, said her deputy, Owen Pell, who was there.', ['Owen Pell']],
    ['one who says what another did', 'The coordinator, Tamsin Orde, said Owen Pell had left.', ['Tamsin Orde']],
    ['a country that did something first', 'Norway closed three ports in May and denied any role.', ['Norway']],
    ['a body that finds it so', 'The union found that the hull was cracked.', ['Seafarers’ Union']],
    ['by whose count it is', 'The hull was sound, by the union’s account.', ['Seafarers’ Union']],
    [
      'whoever calls it so within a clause',
      'It paid a sum that Owen Pell, who was there, calls "a tip".',
      ['Owen Pell'],
    ],
    ['who gives it a chance', 'Tamsin Orde, a pilot, gave it one chance in ten.', ['Tamsin Orde']],
    ['who values it', 'Owen Pell lost a watch that he values at 900 pounds.', ['Owen Pell']],
    ['who demands, not of whom it is asked', 'Ruth Okafor demanded that the union apologise.', ['Ruth Okafor']],
    ['many, within somebody’s word', 'It is a pity that campaigners demand money.', ['campaigners']],
    ['the hospital', 'St Bride’s Hospital is full. The hospital said it was late.', ['St Bride’s Hospital']],
  ])('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it.each([
    ['nobody, where it only tells', 'The ship left at nine.'],
    ['nobody, where nothing was said', 'Owen Pell was not told.'],
    ['nobody, where something is added', 'Tarn Ferries added the ship to its fleet.'],
    ['nobody, where something is put somewhere', 'Owen Pell put the ship on the market.'],
    ['nobody, where a word is waited for', 'The ship will stay until engineers declare it safe.'],
    ['nobody, where nothing is quoted', 'Owen Pell sighed.'],
    ['nobody, where nobody knows who', 'It was said that Tarn Ferries had refused to pay.'],
    ['nobody, where a country is only told of', 'The ship went to Norway, which condemned no one.'],
    ['nobody, where somebody without a name only acts', 'A technician who was in the building left.'],
    ['nobody, where a rule is no person', 'There is a pledge that says so.'],
    ['nobody, where something is found', 'The union found a crack in the hull.'],
    ['nobody, where something is given', 'Tamsin Orde gave it to the museum.'],
    ['nobody, where it is only near an account', 'The ship went by the union and its account was closed.'],
    ['nobody, where another has to say it', 'It matters that the union apologise.'],
    ['nobody, where a paper says it', 'The hull was sound, according to the report.'],
    ['nobody, where nobody knows whose paper it is', 'The hull was sound, the report said.'],
    ['nobody, where a thing is called something', 'The ship has a winch, called Old Bess, on its deck.'],
  ])('%s', (_, text) => {
    expect(speakersOf(text)).toEqual([]);
  });
});

describe('names', () => {
  const draftedNames = (text: string): string[] => draftStory(text, english).entities.map(({ name }) => name);

  it('keep the first name that stands at the beginning of a sentence alone', () => {
    expect(draftedNames('Rupert Okonjo, 58, denies it. The court heard Mr Okonjo on Monday.')).toEqual([
      'Rupert Okonjo',
    ]);
  });

  it.each([
    ['with an office before it', 'They met Regional President Ilse Brandt.', ['Ilse Brandt']],
    ['with work before it', 'Businessman Gerald Finch left.', ['Gerald Finch']],
    ['of an office', "The Harlan County Sheriff's Office left.", ["Harlan County Sheriff's Office"]],
    ['of a firm of two', 'Auditors Hale and Finch left.', ['Hale and Finch']],
    ['of two people', 'They met Hale and Finch.', ['Hale', 'Finch']],
    ['but not of an age', 'A Victorian pier fell.', []],
    ['but not of a short form', "“They've left,” one said.", []],
  ])('are found %s', (_, text, names) => {
    expect(draftedNames(text)).toEqual(names);
  });

  it.each([
    ['have letters for an alias where the article has', 'The Port Safety Office (PSO) said so.', true],
    ['have none that nobody uses', 'The Port Safety Office said so.', false],
  ])('%s', (_, text, has) => {
    expect(draftStory(text, english).entities[0]?.aliases.includes('pso')).toBe(has);
  });

  it('that are read alike are one', () => {
    const { entities } = draftStory('They sold Old Saffron. It made 1,800 Old Saffrons a week.', english);
    expect(entities.map(({ id }) => id)).toEqual(['old-saffron']);
  });
});

describe('a dateline', () => {
  it.each([
    ['PORT MERROW, 3 March (Newswire) — The lamp went out.', 'The lamp went out.'],
    ['LONDON (AP) - Ten people died.', 'Ten people died.'],
    ['HALVERMOUTH: The city is dark.', 'The city is dark.'],
    ['Newcastle upon Tyne, Monday – “We are tired,” she said.', '“We are tired,” she said.'],
    ['The ferry – Old Rose – sank.', 'The ferry – Old Rose – sank.'],
    ['Two people died — Nobody knows why.', 'Two people died — Nobody knows why.'],
    ['Ada Brook said: The lamp is old.', 'Ada Brook said: The lamp is old.'],
  ])('%s', (sentence, rest) => {
    expect(withoutDateline(sentence)).toBe(rest);
  });

  it('is nobody', () => {
    const { entities } = draftStory('PORT MERROW — The lamp went out on Friday. Nobody saw it.', english);
    expect(entities).toEqual([]);
  });
});
