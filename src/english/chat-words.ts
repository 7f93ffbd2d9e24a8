/** How people type English in a hurry. */

/** Chat spellings and contractions, to the words they stand for. */
export const CHAT_WORDS = new Map<string, string>(
  Object.entries({
    y: 'why',
    u: 'you',
    ur: 'your',
    r: 'are',
    ppl: 'people',
    peeps: 'people',
    rn: 'now',
    wat: 'what',
    wut: 'what',
    wot: 'what',
    wats: 'what is',
    wuts: 'what is',
    whatd: 'what did',
    whod: 'who did',
    whered: 'where did',
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    theyve: 'they have',
    dat: 'that',
    dis: 'this',
    dey: 'they',
    tha: 'the',
    ya: 'you',
    whats: 'what is',
    whos: 'who is',
    wheres: 'where is',
    whens: 'when is',
    whys: 'why is',
    hows: 'how is',
    thats: 'that is',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    theres: 'there is',
    hafta: 'have to',
    gonna: 'going to',
    gotta: 'have to',
    wanna: 'want to',
    finna: 'going to',
    kinda: 'kind of',
    sorta: 'sort of',
    lemme: 'let me',
    shoulda: 'should have',
    woulda: 'would have',
    coulda: 'could have',
    aint: 'is not',
    dunno: 'do not know',
    wdym: 'what do you mean',
    hbu: 'how about you',
    wbu: 'what about you',
    idek: 'i do not even know',
    smth: 'something',
    smthn: 'something',
    smthng: 'something',
    sth: 'something',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tmw: 'tomorrow',
    yday: 'yesterday',
    prez: 'president',
    rly: 'really',
    cuz: 'because',
    cus: 'because',
    bcuz: 'because',
    bcz: 'because',
    bcoz: 'because',
    bcos: 'because',
    cos: 'because',
    coz: 'because',
    bc: 'because',
    abt: 'about',
    w: 'with',
    pls: 'please',
    plz: 'please',
    tho: 'though',
    thru: 'through',
    govt: 'government',
    gov: 'government',
    askin: 'asking',
    doin: 'doing',
    sayin: 'saying',
    goin: 'going',
    idk: 'i do not know',
    wtf: 'what',
    wth: 'what',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    dosent: 'does not',
    doesent: 'does not',
    dosnt: 'does not',
    dident: 'did not',
    didint: 'did not',
    wont: 'will not',
    wouldnt: 'would not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    shouldnt: 'should not',
    hasnt: 'has not',
    havent: 'have not',
    hadnt: 'had not',
  }),
);

/**
 * Words as they are mistyped most, by those that are meant: of grammar, as most are too short to be told from others, and
 * a few slips so common that texts have them.
 */
export const MISTYPED = new Map<string, string>(
  `the: teh hte thw tge eth
  which: wich whcih whihc wihch whitch wchich
  what: waht whta hwat wht whaat wath
  when: wen whne wehn hwen whn
  where: wer wher whre wehre weher whare
  why: hwy wyh
  who: hwo woh
  whose: whoes
  many: meny mnay mny
  much: mutch muhc
  will: wil wll iwll
  would: wuld woud wolud woudl
  should: shoud shuld shoudl
  could: coud culd coudl
  does: doess deos
  did: ddi
  because: becuase becasue becouse beacuse becaus
  their: thier
  there: ther
  they: tehy htey
  that: taht htat
  this: thsi tihs
  with: wiht wtih
  about: abotu aobut baout
  have: hav ahve
  and: adn
  first: frist
  until: untill
  before: befor
  happened: happend hapened hapend happned
  government: goverment governement
  occurred: occured
  official: offical
  minister: minster`
    .split('\n')
    .flatMap((line) => {
      const [meant = '', typed = ''] = line.trim().split(': ');
      return typed.split(' ').map((word): [string, string] => [word, meant]);
    }),
);

/** Where a question begins. */
const AT_START = '(?<=^|[.!?,;:] |\\b(?:so|and|but|ok|okay|hey|hi|wait|lol) )';
const start = (typed: string, before: string): RegExp =>
  new RegExp(`${AT_START}(?:${typed})(?= (?:${before})\\b)`, 'gi');

/** Mistypings that are words of their own, known by what stands beside them, and those with a figure or a stroke. */
export const MISTYPED_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hwo|hoe|hw)(?= (?:many|meny|much|mutch|long|old|often|far|come|big)\b)/gi, 'how'],
  [start('who', 'many|meny|much'), 'how'],
  [start('how mush', '[a-z]+'), 'how much'],
  [start('dose', 'the|a|an|it|he|she|this|that|any|anyone|anybody|your|his|her|their|everyone'), 'does'],
  [/\b(how|hwo|why|where|when|wher|who) dose\b/gi, '$1 does'],
  [/\bwhat dose(?= (?:it|he|she|this|that)\b)/gi, 'what does'],
  [start('were|wear|ware', 'is|are|was|did|does|do|can|will|has|have'), 'where'],
  [start('wen', 'is|are|was|did|does|do|can|will|has|have'), 'when'],
  [start('wat|waht', 'is|are|was|did|does|do|can|will|has|have'), 'what'],
  [/\bb4\b/g, 'before'],
  [/\b2day\b/gi, 'today'],
  [/\b2(?:nite|night)\b/gi, 'tonight'],
  [/\b2(?:moro|morrow|mrw|moz)\b/gi, 'tomorrow'],
  [/\b(some|any|every|no)1\b/gi, '$1 one'],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/(?=\s)/gi, 'with'],
  [/\bb\/c\b/gi, 'because'],
];

/** Letters that no decomposition brings to their plain ones: small capitals and those of other languages. */
export const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ...lettersOf('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'),
  // White on black, in a square or a circle.
  ...lettersOf(signsFrom(0x1f170), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  ...lettersOf(signsFrom(0x1f150), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  ...lettersOf('ıłŁøØđĐħĦŧŦɑɡǝɐ', 'ilLoOdDhHtTagea'),
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['þ', 'th'],
  ['Þ', 'Th'],
]);

function signsFrom(code: number): string {
  return String.fromCodePoint(...Array.from({ length: 26 }, (_, i) => code + i));
}

function lettersOf(written: string, plain: string): [string, string][] {
  return [...written].map((letter, i) => [letter, plain.charAt(i)]);
}
