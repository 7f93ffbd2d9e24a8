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
  tf lowkey highkey istg ong deadass iirc afaik ffs af fwiw icymi nvm ikr tldr jk rofl asap ofc obvs prolly tbf icl fyi irl
  s t re ve ll d m`.split(/\s+/),
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
    bn: 1_000_000_000,
  }),
);
