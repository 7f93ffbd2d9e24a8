/** Patterns of English for what a question asks for. They match its folded words, parted by single blanks. */

export const HOW_LONG =
  /\b(how long|how (many|much) (?:more )?(time|seconds|minutes|hours|days|weeks|months|years|decades)|(what|which) (length|duration)|until when|till when|for how many|over how many)\b/;
export const HOW_OLD =
  /\b(how old|what age|whose age|age of|what (?:is|was|are|were) (?:\w+ ){1,4}ages?|ages? (?:when|at the time))\b/;
export const MONEY =
  /\b(how much (money|cash)?|(what|which) (price|cost|sum|fee|bill|budget|fine|salary|wage|ransom)|cost of|price of|how expensive|how (large|big) (is|was|are|were) the (fine|budget|bill|grant|debt|loan|fee|offer|payment|sum)|what (did|does|do|will|would) .*\b(cost|pay|paid|charge|earn)|price tag)\b/;
export const MEASURE =
  /\b(how (far|high|tall|deep|wide|heavy|fast|large|big|hot|cold|strong|loud|close|near|thick|steep)|(what|which) (distance|height|depth|width|weight|speed|size|temperature|length))\b/;
export const HOW_MANY =
  /\b(how (many|much|often|few)|(what|which) (number|amount|quantity|share|percentage|percent|proportion|fraction|total|toll)|what (is|was|are|were) the (number|total|toll|count|tally|turnout|score|margin)|number of|count of|tally)\b/;
export const WHEN =
  /\b(when|(what|which) (date|day|time|month|year|moment|hour|week|evening|morning|night)|(on|by|in|at|from|since) (what|which) (date|day|month|year|time|point)|how (soon|early|late|recently|long ago))\b/;
export const WHERE = /\b(where|whereabouts|(which|what) (place|places|area|areas|location))\b/;
export const WHY =
  /\b(why|how come|what (made|makes|caused|causes|led|prompted|drove|triggered|brought about|sparked|for|is the reason|was the reason|were the reasons|are the reasons|reason|reasons|is behind|was behind|lay behind|lies behind)|for (what|which) reason|(the |any )?reasons? (for|behind|why|that|given)|(what|which) (is|was) the cause|cause of|because of what|(?:on|under|for) (?:what|which) (?:\w+ )?(?:grounds|basis|reasons?)|(?:know|give|gave|given|state|stated) (?:the |a |any )?reasons?|what explains|how do (you|they) explain|(explanation|motive|justification|grounds|excuse|rationale) (for|of|behind)|(what|which) (explanation|motive|justification|grounds|excuse|rationale)|what ?s the point of)\b/;
export const WHO = /\b(who|whom|whose)\b/;
export const NAME_OF =
  /\bnames? of (?:the |a |an |his |her |their )?(\w+)|\b(?:is|was|are|were) (?:the |his |her |their )?(\w+) (?:called|named)\b/;
export const SAID =
  /\b(?:what|how|anything|something)\b.*\b(?:say|says|said|saying|tell|tells|told|think|thinks|thought|feel|feels|felt|call|calls|called|describe|describes|described|accuse|accuses|accused|claim|claims|claimed|warn|warns|warned|respond|responds|responded|react|reacts|reacted|reply|replied|comment|commented|argue|argues|argued|insist|insists|insisted|promise|promised|demand|demanded|deny|denied|admit|admitted|explain|explained|make of|made of|view|opinion|take on|stance|position|reaction|response|words|verdict on)\b|\baccording to\b|\b(?:reactions?|response|comment|statement|view|opinion|stance) (?:of|from|by|to)\b|\breactions?$|\bany word from\b|^did .*\b(?:say|tell|comment|respond|react|deny|admit|promise|warn|claim)\b/;
export const WHICH = /\b(which|what)\b/;
export const HOW = /\bhow\b/;
export const OPENERS =
  /^(?:(?:so|and|but|ok|okay|wait|hey|hi|well|um|lol|please|tell me|is it true that|is it true|is it right that|is it correct that|true that|i heard|i heard that|heard) )*/;
export const IS_TRUE = /\b(?:is it|is that|is this) (?:true|right|correct) that\b/;
export const YES_NO =
  /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|any|is there|are there)\b/;

/** A few bare words that end or begin with what they ask for: "kelt dam height", "reason nine requests refused". */
export const BARE_WORDS = [
  ['why', /^(?:(?:any|the|some) )?(?:reasons?|cause)\b|\b(?:reasons?|cause|motive)$/],
  ['age', /\bages?$/],
  ['when', /\b(?:dates?|deadline|year)$/],
  ['where', /\b(?:location|whereabouts|address)$/],
  ['duration', /\bduration$/],
  ['measure', /\b(?:lengths?|heights?|depth|width|weights?|sizes?|speed|distance|temperature|capacity|altitude)$/],
  ['money', /\b(?:costs?|prices?|salary|salaries|wages?|losses|fine|budget|fees?|bill|payout|profits?|turnover)$/],
  ['count', /\b(?:numbers?|count|totals?|toll|turnout)$/],
  [
    'who',
    / (?:commander|manufacturer|maker|owner|founder|designer|builder|sponsor|operator|supplier|publisher|captain|chief|leader|director|president|chairman|chairwoman|mayor|governor|manager|coach|pilot|lawyer|wife|husband|mother|father|son|daughter|brother|sister|boss|spokesman|spokeswoman|spokesperson)$/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** What news seldom tells, and how it is asked for. */
export const RARE_ASKED = [
  [
    'opinion',
    /\b(should(?! have been)|ought to|(?:do|would|could) (?:not )?you(?: \w+)? (?:think|believe|say|agree|support|reckon|prefer|trust|feel|vote|keep|get on|go|buy|want|arm|let|send|accept|sign)|if (?:it were up to you|you were|i were you)|your (?:own )?(?:view|opinion|take|thoughts|verdict|judgement|judgment|eyes)|(?:right|wrong|foolish|brave|stupid|wise|mad|fair|naive|cruel|selfish|silly) (?:to|of|in)|(?:ever|still) (?:ok|okay|alright|acceptable|right)|(?:too|that|so) \w+ an? \w+|(?:big|large|high|good|severe|long|strict|harsh) enough|\w+ enough (?:of a|\w+ for)|a (?:good|bad|fair|poor|great|terrible|decent) (?!(?:number|deal|many|few)\b)\w+|real (?:villain|hero|culprit|victim)|(?:hero|villain|believable|credible)|(?:is|was|were|are|isnt) (?:it|that|this|they|he|she|\w+|the \w+) (?:really |even )?(?:fair|right|wrong|justified|unfair|immoral|moral|ethical|reasonable|acceptable|worth|wise|smart|stupid|safe enough|enough)\b|fair|unfair|justified|good idea|bad idea|worth (?:it|the|\d)|overreact\w*|deserve\w*|to blame|at fault|whose fault|whose side|who is (?:right|wrong|lying|in the right)|who (?:do|does|would|should) (?:you|we|i|one) (?:\w+ )?(?:believe|blame|trust)|any (?:use|good)(?: at all)?$|(?:just|only|merely|nothing but) an? (?:\w+ )?(?:stunt|show|excuse|joke|farce|ploy|gesture)|do you agree|(?:smart|wise|fair|right|good|brave) or (?:\w+ )?(?:dumb|foolish|unfair|wrong|bad|stupid)|telling the truth|be trusted|trust (?:him|her|them|the)|too (?:much|many|little|few|soon|late|harsh|soft|far|high|low|expensive)|best (?:way|thing|option)|morally)\b/,
  ],
  [
    'comparison',
    /\b(compar\w+|than|versus|vs|differences? between|differ\w* from|as (?:many|much|big|bad|long|large|high|old|good|far|strong) as|similar to|(?:most|least) \w+ (?:ever|so far)|(?:biggest|largest|worst|deadliest|highest|lowest|longest|smallest|best|greatest|oldest|fastest|hardest|heaviest|cheapest|safest|richest|poorest)|(?:is|are|was|were|lies|lie|would|has|have|do|does|did) .*\b(?:\w+er|more|less|fewer|better|worse) .*\bor\b|(?:the|has|have|given|had) (?:most|least|fewest) \w+|better (?:rules|\w+ than)|(?:other|nearby|neighbouring) (?:cities|towns|countries|schools|hospitals|banks|firms|companies|airlines)|on record|unprecedented|record (?:high|low)|usual|normal|normally|average)\b/,
  ],
  [
    'definition',
    /^(?:\w+ ){1,4}(?:meaning|definition)$|^what (?:an? |the )?(?:\w+ ){1,3}(?:is|are|means|stands for)$|\b(?:what )?(?:is|are|s) (?:its|his|her|their) (?:job|role|purpose|function)\b|^(?:(?:so|and|ok|hey|hi|wait|please|tell me|can you explain|explain|um|lol) )*what (?:is|are|was|were|exactly is|exactly are|exactly|is exactly) (?:a|an) \w+(?: \w+){0,4}$|\b(what (?:does|do|did) (?:\w+ ){1,4}(?:mean|stand for|do)$|what does it mean|what (?:is|are) (?!happening|wrong|new|up|it|that|this|next|known|going|the|his|her|their|he|she|they|being|there)[a-z]+(?: [a-z]+)?$|definition of|define|meaning of|what (?:is|are) meant by|how (?:does|do) (?:a|an|these|such|they) (?:\w+ ){0,3}(?:work|come about)|what kind of thing|what sort of thing|(?:mean|means) by|what (?:does|do|did) .*\bmean (?:in|for|when|exactly|here)|what (?:does|do) (?:a|an|the word|the term|the job) .*|what (?:does|do) (?:\w+ ){1,6}(?:actually|even|really) (?:do|deal with|mean|measure|involve)|what (?:does|do) (?:\w+ ){1,6}do all day|what (?:exactly|actually|even|on earth) (?:is|are|counts?)|what (?:is|are) (?:actually|even|exactly) (?:a|an)|what (?:is|are) (?:the )?differences? between|what (?:counts?|would count|qualifies) as|when (?:does|do) .*\bcount as|what (?:is|are) (?:\w+ ){1,6}used for|what (?:is|are) the (?:job|role|task|purpose|function) of|what powers (?:does|do|has|have)|what (?:is|are) (?:a|an) \w+|what (?:is|are) (?:\w+ ){1,3}and (?:what|how) (?:is|are|does|do)|how (?:big|large|long|much) is (?:a|an) \w+)\b/,
  ],
  [
    'prediction',
    /^(?:might|may|could)\b|\b(will|wont|going to|would happen|what (?:happens|is) next|predict\w*|chances?|odds|forecast|in (?:the )?future|if|ever be|likely)\b/,
  ],
  [
    'outcome',
    /\b(in the end|ended up|end up|eventually|what (?:happened|became|came) (?:to|of|out of|with|after|next|afterwards|later)|go ahead|(?:make|made) it (?:home|back|out)|did (?:they|anyone|anybody|the \w+) catch|did (?:\w+ ){1,4}actually|how did (?:\w+ ){1,5}go for|afterwards|did (?:it|that|they|the \w+|he|she|\w+) (?:work|succeed|help|fail|pass|win)|outcomes?|results?|since then|since the|go(?:ne)? back|go well|went well|recover\w*|conclu\w+|agreed|aftermath|later|finally|yet|by now| (?:now|updates?|aftermath|verdict|fate)$|how did .* (?:react|respond|vote|go|end|turn out)|winn?(?:er|ing)?|won|found guilty|convicted|sentenced|find|findings?|so far|since|patch\w*|(?:has|have|did|was|were|is|are) (?:any|anyone|anybody|anything|someone|somebody|many|any of (?:the )?\w+)|(?:get|got|be|been|were|was) (?:arrested|charged|sacked|fired|caught|punished|jailed|fined|paid|released|freed|hurt|injured|repaired|fixed|home|better)|what did .*\b(?:decide|find|report|conclude|rule)|turn (?:up|out|against))\b/,
  ],
  [
    'earlier',
    /\b(before|previous\w*|predecessor|ever|last (?:time|year|month|season)|histor\w+|used to|first (?:time|become|became|join\w*|enter\w*|elected|met|meet|open\w*|start\w*)|founded|born|built|originally|prior|in the past|back then|years ago|become|became|begin|began|start(?:ed)? (?:working|out)|established|opened|set up|come into (?:being|existence)|invented|discovered|earlier|the last (?!\d)\w+|(?:first|in) (?:19|20)\d\d|the (?:19|20)\d\d|how long (?:has|have|had) .* been|how long (?:has|have|had) \w+ \w+ \w+ed)\b/,
  ],
  [
    'exact-words',
    /\b(exact(?:ly)? (?:words?|quote|say|said)|what exactly did .* (?:say|tell|write|call)|exact words|(?:word|letter|character) (?:for|by) (?:word|letter|character)|verbatim|precise(?:ly)? (?:words|say|said|wording|did)|quotes?|quoted|wording|own words|literal(?:ly)?|(?:full|exact|whole|original) text|text of (?:the|his|her|their|professor|mr|mrs|ms|dr)|(?:read|show|give|paste) (?:me|us) the (?:text|letter|order|statement|email|report)|what words (?:did|does|do|were)|(?:actual|very) words|words of the|(?:what|anything) .*\b(?:shout|shouted|shouting|yell|yelled|chant|chanted|written on)|how did .*\b(?:phrase|word|put it))\b/,
  ],
  [
    'names',
    /^(?:\w+ ){1,8}names$|^names (?!of )|one by one$|\b(names? of|the names?|name (?:him|her|them|those|these|any|all|the|every|each|one|two|three)|(?:is|was|were|are) .*\b(?:called|named)$|(?:what|which) names?|list (?:of|all|the|every)|who (?:are|were|is|was) (?:the|all|those|these) |which (?:ones|other|\d+|\w+s) (?!is|was|did|does)|what (?:are|were) the \d+|each of (?:the|them)|every one of|who else|what else|which else|full list|which (?:\w+ ){0,3}(?!this|was|is|does|has)\w+s (?:did|do|have|won|lost|used|took|voted|wanted)|what other \w+|(?:list|name) (?:everyone|everybody)|(?:what|which) kinds? of|numbers of the|apart from|besides|(?:what|which) were the (?:\w+ ){0,3}\w+s)\b/,
  ],
  [
    'contact',
    /\b(?:phone|telephone|email|e mail|hotline|contact|postal) (?:number|address|details)|number (?:to|can i|do i) (?:call|ring|dial)|web ?site|web address|url|where (?:can|do) i (?:donate|sign|apply|buy|read)|link to\b/,
  ],
  [
    'manner',
    /\b(how (?:did|do|does|was|were|is|are|had|has|will|would|could|can|might) |in what way|by what means|by which means|using what|with what|through which|what method)\b/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** How closely a time is asked for. */
export const TIMES_ASKED = [
  ['clock', /\b(?:what|which) (?:time|hour)(?! of (?:year|the year))\b|\bo clock\b/],
  ['year', /\b(?:what|which) years?\b/],
  ['month', /\b(?:what|which) months?\b/],
  ['day', /\b(?:what|which) (?:date|dates|day|days|weekday|morning|evening|night)\b/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Verbs that help others; `s` and `re` are left of “what’s” and “who’re”. */
export const AUXILIARIES = new Set(
  'is are was were be been did does do has have had will would can could should may might must shall s re'.split(' '),
);

/** Words behind a question word that do not name the kind of thing. */
export const HEAD_STOPS = new Set(
  'the a an of to in on at for from by with that this these those there many much exact exactly more other total kind sort type name names number amount share percentage long old far and or as about'.split(
    ' ',
  ),
);

/** Verbs of saying, thinking and feeling. */
export const SPEAKS = new Set(
  `say says said saying tell tells told think thinks thought feel feels felt call calls called describe describes described
  accuse accuses accused claim claims claimed warn warns warned respond responds responded react reacts reacted reply replied
  comment commented argue argues argued insist insists insisted promise promised demand demanded deny denied admit admitted
  explain explained make made`.split(/\s+/),
);
