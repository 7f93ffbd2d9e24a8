/** Facts about English that hold for any story. */

/** Words that carry grammar, not content. They shape what is asked for, never which card is meant. */
export const STOP_WORDS = new Set(
  `a an the this that these those some any each every both either neither such same own other another
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  who whom whose what which when where why how whether
  am is are was were be been being do does did doing done has have had having can could may might must shall should will would
  ought need to of in on at by for from with without into onto upon about over under after before between among through during
  against toward towards within out off up down as than then so if because since until while although though unless
  and or but nor not no yes yeah yep nope nah also too very just only even still already yet ever never again once
  here there now please thanks thank thx cheers ok okay well hey hi hello lol um uh uhh hmm like really actually basically literally
  one ones thing things stuff anything something everything someone anyone everyone anybody somebody
  get gets got getting go goes went going gone make makes made making let lets put take
  more most much many less least few lot lots kind sort way
  tell say says said ask asked know knows knew think thinks thought mean means explain describe give
  exactly currently else etc according regarding concerning per via
  happen happens happened mister mr mrs ms dr sir guy dude story article news bot factbox
  bruh bro yo omg lmao lmfao smh tbh btw fr ngl imo imho haha huh eh oh ah whoa wow gimme yall y'all folks mate bot anyway aka ie eg vs somebody
  s t re ve ll d m`.split(/\s+/),
);

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
    cuz: 'because',
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

/** Small number words; larger ones are put together from these by the tokeniser. */
export const NUMBER_WORDS = new Map<string, number>(
  Object.entries({
    zero: 0,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

export const NUMBER_SCALES = new Map<string, number>(
  Object.entries({
    hundred: 100,
    thousand: 1_000,
    k: 1_000,
    m: 1_000_000,
    million: 1_000_000,
    mn: 1_000_000,
    billion: 1_000_000_000,
  }),
);

/**
 * Words that stand for one idea often enough that a text with one may answer a question with another. Looser than
 * words that mean the same: they are evidence for a text that nobody has worded questions for, and no more.
 */
export const SAME_IDEA: readonly (readonly string[])[] = `
    found founded establish begin start create form set originate inception launch
    end finish stop cease conclude terminate abolish
    ban prohibit forbid outlaw bar restrict
    allow permit authorize enable
    help aid assist support back favour favor promote encourage
    oppose resist object dislike reject refuse
    cause lead result produce bring trigger provoke
    reason cause motive
    die death kill dead
    war battle fight conflict
    attack invade invasion assault raid strike
    win victory defeat triumph conquer
    lose loss defeat
    leader head chief ruler king commander
    king monarch ruler emperor queen crown
    country nation state region land
    city town capital settlement
    locate situate lie found position
    name call known term refer title
    type form style
    build construct erect erection building
    produce manufacture create
    write author publish compose
    state claim argue suggest assert believe
    believe consider regard view
    big large huge great major
    small little tiny minor
    important significant major key main chief
    famous prominent notable known renowned
    increase rise grow growth raise
    decrease decline fall drop reduce lower
    buy purchase acquire acquisition
    sell sale
    pay cost price spend
    money fund cost financial
    year date century decade
    old age ancient
    new recent modern
    people person population inhabitant resident
    work job employ labor labour
    member belong part
    religion faith church religious belief
    group organization organisation community
    law legislation act bill statute
    vote elect election ballot
    meet meeting gather assemble
    move migrate emigrate flee travel leave
    arrive come reach
    live settle reside dwell inhabit
    teach professor teacher education school
    grant provide offer supply award
    receive obtain gain acquire
    show demonstrate indicate reveal
    use employ utilize apply
    require necessary
    try attempt effort
    plan propose intend design
    change alter modify transform
    protect defend safeguard
    rule govern control dominate administer
    free liberate release independent
    join unite merge combine
    split divide separate
    send dispatch deliver
    wife husband marry marriage spouse
    brother sister son daughter father mother sibling family child
    descend descendant ancestor origin
    company firm business corporation
    river stream water
    doctor physician healer
    book work text volume
    begin commence
    length long extend
    amount number total quantity
    speak speech language
    win gain earn
    choose select pick appoint
    appoint name nominate
    characterize depict
    include contain comprise consist
    possess belong
    damage harm destroy ruin
    fear afraid worry concern
    punish penalty sanction
    agree agreement treaty accord pact
    occur place
    responsible charge duty`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
