/** How English says that something is so, thinks it, or makes fun of it: in small letters, with straight apostrophes. */

/** What stands before a statement and is no part of it. */
export const BEFORE_STATEMENT: readonly RegExp[] = [
  /^(?:breaking|update|fyi|psa|news ?flash|fun fact|fact|reminder|alert|exclusive|just in)\b(?: news)?\s*[:!–—-]+\s*/,
  /^(?:so|and|but|also|well|ok|okay|yeah|yes|no|nope|nah|wait|bro|dude|man|guys|folks|lol|lmao|omg|wow|damn|apparently|allegedly|supposedly|reportedly|actually|basically|literally|honestly|clearly|obviously|everyone knows)\b[\s,.:!–—-]+(?:that )?(?=\S)/,
  /^(?:i(?:'ve| have)? (?:just )?|we (?:just )?|he |she |they |people )?(?:heard|hear|read|saw|seen|noticed) (?:that |somewhere that |online that |on tv that )?(?=\S+ \S+ )/,
  /^(?:it(?:'s| is) (?:true|a fact|clear|obvious|said|reported)|the (?:truth|fact|thing) is|(?:just )?remember|don't forget|note) that /,
  /^(?:did (?:you|you guys|anyone|y'all) (?:know|hear|see)|have you (?:heard|seen)|is it (?:true|correct|right)|are you telling me) (?:that )?/,
];

/** The same of somebody who only thinks so. */
export const BEFORE_THOUGHT: readonly RegExp[] = [
  /^(?:i|we) (?:(?:really|honestly|still|just|do) )?(?:think|believe|guess|bet|reckon|suspect|feel like|feel|assume|suppose|doubt|hope|wish)(?: that)? (?=\S+ \S+)/,
  /^(?:imo|imho|in my (?:humble )?opinion|to me|personally|tbh|ngl)\b[\s,:]*/,
];

/** Somebody's word is given: what it judges is then told, not thought. */
export const ATTRIBUTES =
  /\b(?:said|says|saying|told|tells|called|calls|calling|described|accused|accuses|claimed|claims|argued|argues|insisted|insists|warned|warns|demands?|demanded|denied|denies|announced|declared|stated|promised|urged|criticised|criticized|condemned|according to|asked)\b/;

/** What ought to be. */
export const DEMANDS =
  /\b(?:should(?:n't)?|ought|must(?:n't)?|(?:needs?|has|have|had|got) to|gotta|deserves?|deserved|let's|boycott)\b|^(?:free|stop|support|save) (?:the )?\w+$|^(?:give|let|get|make|lock|throw|put) (?:him|her|them|us|me|it)\b/;

/** What is good or bad, wise or foolish. */
export const JUDGES = new RegExp(
  `\\b(?:${[
    'good|bad|better|best|worst|worse|great|awful|terrible|horrible|horrific|amazing|awesome|wonderful|fantastic|brilliant|lovely',
    'beautiful|ugly|cute|nice|boring|sad|happy|proud|brave|heroic|hero(?:es)?|legends?|cringe',
    'disgusting|disgraceful|disgrace|shame|shameful|ashamed|embarrass(?:ing|ed)|pathetic|ridiculous|absurd|outrageous|insane|crazy',
    'stupid|dumb|idiots?|idiotic|morons?|moronic|fools?|foolish|clowns?|joke|circus|losers?|useless|worthless|incompetent|lazy',
    'greedy|selfish|corrupt|crooks?|crooked|liars?|lying|cowards?|cowardly|hypocrites?|hypocritical|hypocrisy|evil|monsters?|scum',
    'trash|garbage|rubbish|sucks?|toxic|nasty|vile|cruel|barbaric|savages?|traitors?|thugs?|bullies|psychos?|maniacs?',
    'unfair|unjust|unjustified|immoral|wrong|irresponsible|reckless|overrated|underrated|pointless',
    "hate|hates|love|loves|adore|despise|can'?t stand|sick of|tired of|fed up|who cares|nobody cares|cares? about (?:us|me|you|anyone)|wtf|smh",
    "(?:is|are|was|were|'s|'re) (?:so |totally |absolutely |dead )?right(?=[,.!?]|$)",
  ].join('|')})\\b`,
);

/** Marks of what is not meant. */
export const JOKES =
  /\b(?:lol|lmao|lmfao|rofl|haha+|hehe+|jk|just kidding|kidding|sarcasm)\b|(?:^|\s)\/(?:s|j|jk)\b|[😂🤣😜😆🙃]/u;

/** A sentence of somebody or something that was named before it. */
export const POINTS_BACK = /^(?:he|she|they|it|this|that|these|those|we|you|there)\b/;

/** What turns a sentence round, besides "not" and "no". */
export const DENIES =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|unless|cannot|rul(?:e|es|ed|ing) out|den(?:y|ies|ied)|refus\w+|fail(?:s|ed|ing)?|reject\w*|against)\b|n't\b/;

/** What is to come, or may. */
export const AHEAD = /\b(?:will|would|plan(?:s|ned)?|expect\w*|due|to be|hop(?:e|es|ed|ing)|may|might|could|whether)\b/;
/** What has been. */
export const PAST = /\b(?:has|have|had|did|was|were|already|[a-z]{2,}ed)\b/;

/** How much of something it goes for: a card that goes for less does not say the same. */
export const SWEEPING =
  /\b(?:only|alone|all|every\w*|both|whole|entire(?:ly)?|most|half|completely|none|single|always|never)\b/g;

/** Before a name that tells of where or of whose something is: "the cellar of the library". */
export const PLACES: ReadonlySet<string> = new Set(['of', 'in', 'at', 'near', 'on', 'inside', 'outside']);
