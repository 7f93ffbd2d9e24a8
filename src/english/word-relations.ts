/** How everyday English words bear on each other, whatever the story. */

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
    responsible charge duty
    kill murder slay execute assassinate massacre
    injure injury wound hurt casualty
    capture seize conquer occupy occupation
    flee escape
    discover discovery find detect
    invent invention develop devise
    evolve develop development
    influence affect effect impact
    replace substitute supersede takeover
    surround encircle besiege siege
    hire employ recruit
    resign quit
    arrest detain imprison jail prison
    trade commerce merchant commercial
    farm farming agriculture crop harvest
    food eat diet meal
    house home dwelling residence
    road street route path
    ship boat vessel fleet navy
    army troop soldier force military
    weapon arm gun
    border frontier boundary
    sea ocean
    mountain hill peak
    child young youth
    sick ill illness disease
    medicine drug treatment remedy cure medical
    rich wealthy wealth
    poor poverty
    quick fast rapid speed rate
    near close adjacent nearby
    hard difficult difficulty problem trouble
    similar alike resemble comparable
    differ different difference distinct distinguish
    example instance
    kind type sort form category class
    role position task duty function
    profession occupation job career
    power authority influence
    right freedom liberty privilege
    currency coin money
    tax levy
    price value worth cost
    part portion section component element share
    majority most mostly mainly
    entire whole total
    tall high height
    deep depth
    wide width breadth
    heavy weigh weight
    far distance
    hot heat warm temperature
    strong strength
    born birth
    noble nobility aristocrat lord
    priest minister pastor clergy
    god deity divine
    newspaper press journal
    paint painting picture artist art
    music song sing composer
    poem poet poetry
    theatre theater drama stage
    science scientist research researcher
    study learn student
    judge court trial
    crime criminal offence offense
    demand request urge
    announce declare proclaim declaration proclamation statement
    refuse deny
    stay remain
    leave depart departure withdraw
    save rescue preserve
    repair fix restore
    link connect connection relate
    test experiment
    idea concept theory notion hypothesis
    opinion view belief
    goal aim purpose objective intend intention
    benefit advantage
    result outcome consequence effect
    fire burn
    storm weather climate
    electricity energy power
    oil petroleum fuel
    car vehicle automobile
    plane aircraft airplane flight
    machine device engine
    message communicate communication
    university college academy
    follower supporter disciple
    enemy opponent rival
    friend ally alliance
    island isle
    forest wood tree
    animal creature species
    language tongue dialect speak
    word term phrase
    biggest largest greatest
    france french
    spain spanish spaniard
    ireland irish
    netherlands holland dutch
    denmark danish dane
    norway norwegian
    wales welsh
    poland polish
    switzerland swiss
    greece greek
    turkey turkish turk`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** Words of which one, where the other was asked for, says the contrary or another thing: "north" and "south". */
export const OPPOSITES: readonly (readonly [string, string])[] = `
    north south, northern southern, east west, eastern western, upper lower, above below, inside outside, left right
    front back, top bottom, internal external, near far
    before after, first last, early late, earlier later, old new, young old, modern ancient, always never
    begin end, start end, start stop, open close, arrive leave, enter leave, appear disappear
    increase decrease, rise fall, raise lower, high low, higher lower, expand shrink, strengthen weaken, lengthen shorten
    large small, big small, largest smallest, most least, more less, majority minority, maximum minimum
    long short, fast slow, thick thin, wide narrow, deep shallow, heavy light, strong weak, rich poor, full empty
    hot cold, wet dry, hard soft, bright dark, good bad, best worst, positive negative, true false
    win lose, victory defeat, gain lose, success failure, succeed fail, attack defend, war peace, ally enemy
    allow ban, allow prohibit, support oppose, accept reject, agree disagree, include exclude, add remove, unite divide
    build destroy, create destroy, buy sell, import export, combine separate, remember forget, teach learn, love hate
    formal informal, direct indirect, legal illegal, public private, possible impossible, same different
    natural artificial, rural urban, domestic foreign, advantage disadvantage
    male female, man woman, king queen, father mother, son daughter, brother sister, husband wife`
  .split(/[,\n]/)
  .filter((pair) => pair.trim() !== '')
  .map((pair) => {
    const [one = '', other = ''] = pair.trim().split(' ');
    return [one, other];
  });
