/** Other jobs that people give a bot: one phrase a line, in the notation of `answering/talk/phrases.ts`. */

const PIECE =
  'poem|poems|haiku|limerick|song|lyrics|rap|sonnet|essay|email|mail|letter|script|code|program|programme|function|recipe|recipes|tweet|meme|novel|fanfic|fanfiction|resume|cv|website|app|story|image|drawing|logo|playlist|workout|password|python|javascript|java|html|sql|regex';
const MAKE = 'write|compose|make|create|give|generate|draft|code|build|design|tell|send|draw|paint|show|find|sing';
const RULES =
  'instruction|instructions|prompt|prompts|rule|rules|guideline|guidelines|training|programming|directives|restrictions|filters|commands';
const WHOM = '@mention|him|her|them|me|everyone|everybody|this|that|these|those|my|user|spammers|someone';

export const JOBS = `
  give|tell|show|find|send|get me|us a|an|some|your [good|easy|short|quick] recipe|recipes|poem|song|haiku|limerick|bedtime [for|about|story] *
  write|compose|make|create|generate|draft|code|design|sing [me|us] [a|an|some|my|another] [short|long|nice|funny|little|sad|love|new|good|python|javascript|simple|cover] poem|poems|haiku|limerick|song|lyrics|rap|sonnet|essay|email|letter|script|code|program|recipe|tweet|meme|novel|fanfic|fanfiction|resume|cv|website|logo|playlist|workout|password|regex *
  ${MAKE} me|us|a|an|some|my [a|an|some|my|another] [short|funny|good] ${PIECE}
  write [me|us] a|an [short|funny|little|love|scary|sad] story|joke|article|blog|speech|paragraph|review|report|book *
  write|compose|draft an|a essay|email|letter|poem *
  a|an poem|haiku|limerick|song|rap|essay|joke|recipe about|on|for|please *
  poem|haiku|limerick about *
  draw|paint me|a|an *
  sing|rap|dance|bark|meow|beatbox [me|us|a|for|with] [song|something|me|us|happy|rap|birthday] [birthday|please]
  translate [this|that|it|to|into] *
  translate
  how do|would you say _ [_] [_] in french|german|spanish|italian|russian|chinese|japanese|korean|arabic|hebrew|polish|turkish|portuguese|dutch|hindi|latin
  ban|kick|mute|unmute|unban|timeout|warn|block|deafen|silence|report|jail|dox|doxx|hack|ddos|swat ${WHOM} [guy|person|user|idiot|server|channel|member|kid|spammer|for|from|please|friend|account] [@mention|#|the|spam|spamming] [minutes|hours|server|days]
  kick|ban @mention *
  give|add|assign|get|remove|make me|@mention [a|the|an] [new|admin|mod|moderator] role|admin|mod|moderator|nitro|perms|permissions|robux|money|rank|level [please|role]
  delete|purge|clear|pin|unpin [the|all|this|that|last|these|my] [#|last|the] message|messages|chat|channel|history
  purge|clear #
  lock|unlock|create|make|open|close [a|the|this] [new] channel|server|ticket|thread|poll|giveaway
  start|make|run|host|create|do a poll|giveaway|game|quiz|trivia
  play [me|us|some|a|the|any|my] [good|lofi|chill|classical|jazz|rock|nice|sad|next] music|song|songs|track|lofi|radio|playlist|tune|tunes|beats|spotify|youtube|game|chess|hangman|trivia|despacito|uno|jazz [please|for|from|by|with|on] [_] [_] [_]
  play|skip|pause|resume|queue|volume|join|leave|shuffle [the|this|next|voice|vc|my] [song|track|music|vc|call|channel|voice|queue|next|server|chat]
  queue|play despacito|rickroll|spotify|youtube
  play _ by _ [_] [_]
  join|leave [the|our|my] vc|voice|call [chat|channel]
  remind me [to|in|at|tomorrow|tonight|later|every] #|to|in|at|tomorrow|tonight|later|every|noon|midnight *
  remind me to|tomorrow|tonight|later *
  remind me
  set [me] [a|an|my] alarm|timer|reminder *
  wake|text|ping|dm|message|notify|call|email me *
  wake|text|ping|dm|message|call|email him|her|them|@mention|my [mum|mom|dad|boss|friend|wife|husband]
  ping @mention *
  order|buy|book me|us *
  order|buy [a|an|some] pizza|food|taxi|flowers|coffee|burger
  call an uber|taxi|cab
  turn on|off|up|down the light|lights|tv|heating|volume|music
  open|launch|download|install youtube|spotify|google|chrome|netflix|minecraft|discord
  google|search|bing this|it|that [up|for] [me]
  search|browse the web|internet [for] [_] [_]
  solve|calculate|compute|simplify this|my|for|#|the|_ [#|equation|problem|homework|sum|following|for] [#|plus|x|times] [#|x] [#|plus] [#] [#]
  [what] what is|s # plus|minus|times|divided|x|power|over|mod|percent [by|to|the|of] [power] [of] # [plus|minus|times|x|divided] [by] [#]
  how much is # plus|minus|times|divided|x|percent [by|of] #
  # plus|minus|times|divided|x|power [by] # [plus|minus|times|x] [#]
  what is|s the square|cube root of #
  square root of #
  do|write|finish|check|solve|correct|proofread|grade my homework|math|maths|essay|assignment|hw|coursework|code|cv|resume|taxes|work|grammar|paper|job *
  help [me] [with|do|write|on|finish|fix] [with|my|a|an] [my|this|do|code|an|a] homework|math|maths|essay|assignment|hw|code|cv|resume|taxes|minecraft|valorant|exam|python|javascript|equation|recipe *
  fix|debug|refactor|compile|execute|run [this|my|the|following|some] [_] code|script|bug *
  explain|review|check this|my [_] code *
  print|console log|hello [hello|world] [world]
  rm rf
  select from
  script alert hello|_ script
  how do i code|program|install|hack|download _ [_] [_] [_]
  pretend [that] you|your|i|to|we are|were|be|have|can|know *
  pretend the|your article|story|news|cards says|said|is|are *
  act|behave as|like [if] a|an|my|you|the|_ *
  talk|speak|respond|answer|write|reply like|as|in [if] a|an|my|you|pirate|french|german|spanish|arabic|hebrew|russian|emojis|emoji|shakespeare|yoda *
  roleplay|rp [with|as] *
  be my girlfriend|boyfriend|friend|therapist|teacher|slave|mom|dad
  repeat after me *
  repeat|say that|this|it|after [again|me|word|back] *
  imagine [that] you|prompt are|were *
  ignore|forget|disregard|override|bypass all|any|everything|your|the|my|previous|prior|above|earlier|these|those|every [of|the|your|my|previous|prior|above|earlier|other|safety|system|all] [the|your|my|previous|prior|above|earlier|other|safety|system] [previous|prior|above|earlier|other|safety|system] ${RULES} *
  ignore|forget|disregard everything|anything above|before|previous|prior|you *
  ignore|disregard the above *
  ignore|forget|disregard the article|story|cards|source and|from|instead *
  ignore|forget your|the|all|previous|prior ${RULES} *
  system override|you|ignore|from|prompt *
  system prompt
  from now on you|your|only|answer|act|respond|reply|i|always|please|speak *
  you are [now|going|no] now|a|an|to|longer [be|act|a|an|my] dan|freebot|pirate|pirates|chatgpt|model|assistant|bound|jailbroken|unrestricted|evil|cat|dog|poet|lawyer|doctor|hacker|girlfriend|boyfriend *
  you are now *
  enter|enable|activate developer|dev|dan|god|debug|jailbreak|admin|root [mode] *
  developer|debug|jailbreak mode
  print|show|reveal|repeat|tell|give|list|output|display|leak|share|expose|recite|what [is|are] [me|us] [all] [of] your|ur [hidden|secret|system|initial|full|original|own] [system] prompt|prompts|instructions|rules|token|password|guidelines|config|programming|secrets|key|settings|database *
  print|show|reveal|repeat|tell|give|list|output|display|leak|share|expose|recite [me|us] [the] system|initial|hidden prompt|instructions|message *
  print|repeat|output the [first] [#|_] [words|text|lines] [of] [the] [text|words|everything|conversation] above|you|before *
  who is your favourite|favorite _
  can you [please] code|draw|sing|dance|cook|drive|swim|fly|hack|play|rap|translate|google|calculate [something|for|me|games|chess|music|a|this] [me]
  recommend|suggest [me] [a|an|some|any] [good] movie|movies|film|book|books|song|songs|game|games|restaurant|anime|show|vpn|laptop|phone|series|recipe *
`;

const PREFIXED =
  'play|skip|pause|queue|ban|kick|mute|warn|weather|imagine|ping|rank|level|levels|remind|reminder|poll|meme|joke|daily|work|balance|bal|shop|profile|avatar|purge|clear|roll|translate|google|8ball|quote|cat|dog|say|help|topics|about|info|privacy|forget|knowledge|start|stop|settings|language|prefix|invite|vote|top|leaderboard|lb|userinfo|serverinfo|stats|uptime|version|commands|menu|quit|exit|restart|reset|cancel|unsubscribe|subscribe|ask|sources|source|news|story|verify|ticket|afk|set|gif|giphy|tts|shrug|nick|me|thread|msg|spoiler';

/** After a sign that other bots take for a command: "!play …". `ask` with a question is that question. */
export const PREFIXED_COMMANDS = new Set(PREFIXED.split('|'));

/** Commands that are typed without such a sign. */
export const COMMANDS = `
  help [bot|menu|command|commands|page|topics] [please]
  [the] commands
  stop|unsubscribe|quit|exit|start|restart|reset|cancel|abort|menu|settings|options|commands|topics|topic|privacy|logout|login|reload|reboot|shutdown|subscribe|pause|resume|mute|unmute|optout
  stop it|now|that|this|please|bot|messaging|sending|talking|texting|spamming|writing|pinging|dming|asking|notifications|notifying [to] [me|this|these|messages|dms|notifications] [messages|dms|notifications|anymore|please]
  unsubscribe|remove|delete|forget|erase|opt [me|my|all|out] [my] [data|messages|questions|history|account|info|information|everything|from] [about|this|the|you|have] [me|list] [please]
  unsubscribe me|us [please|now|from] [this|the|all|your] [list|bot|messages]
  do not message|dm|text|write|contact|ping [me|to] [me|again|anymore|please] [again]
  forget|delete me|everything|it [about] [me]
  topics|topic list|please
  subscribe me
  turn off|on [the] bot|notifications
  show [me] [the] topics|help|menu|commands
  privacy policy
  terms of service
  what do you [store|keep|save|log|record] [about] [me]
  are you storing|saving|logging|recording|keeping my|this|me|our|what [data|messages|conversation|i] [say|chat]
  shut down
  log in|out
  slash commands
`;

/** What is asked of a link or a picture. */
export const LINKED = `
  what is|s [in|on|this|that|the] [this|that|the|my] picture|image|photo|pic|screenshot|video|gif|meme|link|attachment|file [about|of|showing]
  [do|can] can you [see|open|read|watch|view|look] [see|open|read|watch|view|look] [at] [this|that|the|my] picture|image|photo|pic|screenshot|video|gif|meme|link|attachment|file|pdf
  look at this|that|the [picture|image|photo|pic|screenshot|video|link]
  see|check|read|watch|open|summarise|summarize|describe|explain [out] this|my picture|image|photo|pic|screenshot|video|link|attachment|file|pdf
  check this out
  watch this
  read this
  thoughts [on|about] [this]
  what do you think of this
`;
