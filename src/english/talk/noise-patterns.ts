/** Texts that are no question to a bot about the news, whatever words of the story they use. */

/** Orders to leave its part, at the start of a clause, in folded words. */
export const ORDERS =
  /^(?:please )?(?:(?:ignore|disregard|forget|override|bypass) (?:\w+ ){0,5}(?:instructions?|rules|prompts?|guidelines|programming|training|article|story)\b|you are now (?!aware|sure|in)|(?:pretend|imagine) (?:to be|you are|that you are)\b|(?:act|roleplay|role play) as (?:a|an|my|if)\b|(?:reply|respond|answer|speak|write) only\b|repeat after me\b|(?:show|print|reveal|paste|tell me) (?:\w+ )?(?:your|the) (?:system|hidden|initial|secret) (?:prompt|message|instructions)\b|system (?:override|prompt|message)\b|developer mode\b|jailbreak\b)/;

/** Code and queries, as written. */
export const CODE =
  /<\/?script\b|\bselect\b.+\bfrom\b.+(?:\bwhere\b|;|--)|\bconsole\.log\b|\brm -rf\b|\bimport os\b|\(\w*\) ?(?:=> ?)?\{|\/etc\/passwd|(?:\.\.\/){2}/is;
