/** What people ask about the bot and its answers: one phrase a line, in the notation of `answering/talk/phrases.ts`. */

const BOT =
  'bot|robot|human|person|machine|ai|chatbot|chatgpt|gpt|gpt4|llm|man|woman|girl|boy|program|computer|real|alive|sentient|conscious|grok|gemini|claude|siri|alexa|bard|copilot|openai|journalist|reporter|people|somebody|someone|official';
const TRUE =
  'true|right|correct|accurate|real|legit|fact|facts|factual|reliable|trustworthy|fake|certain|sure|verified|confirmed|official|credible|false|wrong|serious';

export const WHO_ARE_YOU = `
  can|could|may i|we talk|speak|chat to|with a|an|some|someone|somebody [real|actual|live] ${BOT}
  can|could i talk|speak to|with someone|somebody real|else|human
  is anyone|someone|somebody|anybody reading|monitoring|behind|watching|moderating this|here|it|the [chat|bot|account]
  who|what [the] [hell|heck|fuck] are|r you [exactly|anyway|then|bot|really|supposed] [to] [be]
  who is this [bot]
  who am i talking|speaking|chatting to|with
  am i talking|speaking|chatting to|with a|an [real|actual] ${BOT}
  are you [a|an|really|actually|just|the|even|some|like|another|using|powered|made|based] [a|an|real|actual|by|on|with|kind|of|news] [of|real] ${BOT} [bot|person|human|or|being|model] [a|an|not] [${BOT}]
  is this [a|an|really|just|like] [a|an|real] ${BOT} [bot|person|or] [a|an] [${BOT}]
  is there a|an [real|actual] ${BOT} [behind] [this|here|there|reading]
  you [are] [a] [real] bot|human|ai|robot|chatgpt|real [right|or|person] [what|not]
  do you use|run|have ai|chatgpt|gpt|llm|openai [on|or] [gpt|ai|chatgpt]
  which|what [ai|language] model|llm|ai|version|bot are|do you [using|use|run] [on|running]
  what is your|ur name
  your|ur name
  what do|should i|people call you
  what are you called
  do you have a name
  tell me about yourself|you
  introduce yourself
  describe yourself
  what kind|sort|type of bot|ai|thing are|is you|this
  who are you [and] what can|do you do
`;

export const WHAT_CAN_YOU_DO = `
  is this|it free [bot|to] [use]
  are you free to use
  how much do you cost
  how many questions can i ask [you]
  how do|can i add|invite|get|install|remove you|this|the [bot] [to|in|on|from] [my|our] [server|discord]
  invite link
  what is your purpose|function|job|use|goal|role|task|specialty|specialism|scope
  what do you do [here|exactly|for|all] [fun|day|a] [living]
  why do you exist
  what|which commands|features|functions|topics|things|questions|options do|can you have|offer|know|support|answer|are|cover|do
  i do not know|understand what|how to|this [ask|use|say|do|works|bot|work] [you|this|it|here]
  what [else] can|do|could you [actually|really|even] do|answer|know|tell|help|offer [me|for|exactly|with|here|about] [me|us|then|stuff|things]
  what do you [actually|even] know [about]
  what can you tell me
  what [else|kind|sort|questions|question|topics|things|stuff|should|kinds|sorts|types] [of] [questions|things|stuff] [can|should|could|do] i|we ask|do [you|here|about] [about|here]
  what can|should|could i|we [actually] ask [you|about|here|this] [about|bot|here]
  what [questions|topics|subjects|stories|topic|subject|story] [do|can|are] you [answer|know|cover|do|about|able] [about|to|answer] [answer]
  what are you|your|the capable|good|for|able|topics|commands|features|abilities|options [of|for|at|to] [do|doing]
  what are your skills|functions|functionalities|instructions
  what is this [for]
  what is this bot|server|app|thing|channel [for|about|all] [about]
  what does this [do]
  what does|is this|the bot [do|for|about]
  how do|can|should|would i|you|we [to] use|work|operate|begin|start|ask [you|this|it|the|a|questions] [bot|app|thing|work|question|questions|properly] [work]
  how does this|the|factbox bot|app|thing|work [work]
  how to use [you|this|it|the|factbox] [bot]
  how do you [actually] work|function
  help [me|please|pls|us] [please|pls|out|bot] [please]
  i need [some|your] help [please] [with] [this] [bot]
  can you help [me] [please|with|out] [something|this]
  can anyone|someone help [me]
  tell me what you [can] do|know
  show me what you can do
  show [me] [the|all] commands|topics|help|menu|options|instructions
  list [all] [the|your] commands|topics|options
  instructions|commands|topics|menu|faq|tutorial|options|manual|guide
  how can you help [me]
  where do i|we start|begin
  are you only|just about|for|answering|able [to] [answer|this|one|the] [one|story|questions] [story|about] [this] [story]
`;

export const WHO_WROTE_THIS = `
  is|was chatgpt|ai|gpt|someone|somebody|anyone|human writing|answering|typing|generating|behind this|these|here|me|that [answers|answer]
  who [has] made|makes|built|created|programmed|coded|designed|developed|owns|runs|operates|trained|controls|invented|funds|pays|hosts|maintains you|factbox [bot]
  who [has] made|makes|built|created|programmed|coded|designed|developed|owns|runs|operates|trained|controls|hosts|maintains this|the bot|app
  who made|created|coded|programmed|developed|wrote this [thing]
  who is|are [the] owner|owners|maker|creator|developer|developers|author|boss|admin|dev|people|team of|behind you|factbox|this|the [bot|app]
  who is behind you|this|factbox [bot]
  who wrote|writes|made|makes|checks|checked|edits|selects|chooses this|these|the|those|your|that|you|bot [cards|card|answers|answer|article|text|bot|facts|story|info|information]
  who are your|the creators|makers|developers|authors|owners|curators|editors [of] [this|the] [bot]
  who owns|runs you|this|factbox
  by whom|who was|were you|this made|created|written [by]
  who were|was|are you|this|these made|created|written|programmed|coded|owned|trained|funded by
  who [do|does] you|it [work|working|works] for
  who is your [owner|creator|maker|dad|daddy|father|mother|mom|mum|boss|developer|author|god|master|programmer|dev|admin]
  is this|that|it written|made|generated by [an|a] ai|chatgpt|humans|people|human|machine|bot|gpt
  did|do|does [a|an] ai|chatgpt|humans|people|human|bot [write|wrote|writes] [this|these|your|the] [answers|answer|cards|text]
  did you write|generate|make this|that|it [up|yourself|answer] [up]
  do you make|generate|write|invent this|your|these|the|things|stuff [answers|stuff|up] [up|yourself]
  are you making|inventing this|it|that|things [stuff|all] [up]
  are you funded|paid|sponsored|owned|run|made|controlled by|for [_] [_]
  are these|the|your answers|cards [ai|written] [generated|by] [ai|humans|people]
  is this ai generated
  what language are you [written|coded|programmed] [in]
  are you open source
  where is your [source] code|github|repo
  show|give|send [me] your [source] code
  can i see your [source] code|github|repo
`;

export const HOW_CURRENT = `
  when did|do|are|have you [last|get|been] [last|get|got|been] update|updated|refreshed|refresh [last|this|it]
  how often do|are|is you|this|it [get|bot] update|updated
  how far|recent does|is your knowledge|info|data|information [go|reach]
  when does your knowledge|info|data|information end|stop
  how current|recent|outdated is|are this|that|the|your|it|these [news|info|information|article|story|data|knowledge|answer|answers|facts|card|cards]
  how old|new|fresh is|are this|your|the|these news|info|information|article|story|data|knowledge|answer|answers|facts|card|cards
  how old is this
  how up to date is|are this|the|your|it|you|these [news|info|information|article|story|data|knowledge|answers|bot]
  how up to date are you
  how current are you
  is|are this|your|the|these [news|info|information|article|story|data|answer|facts] [still|really|even] current|recent|outdated|old|new|fresh|latest|today [news|now|anymore|today]
  is|are that|it|these|this|your|the [news|info|information|article|story|data|answer|facts] [still|really|even] current|outdated|valid|relevant|up [to|now|anymore] [date]
  is this|that|it still true|right|correct|accurate [today|now]
  is this [the] [latest|from|todays] [news|info|version|today]
  when was|were this|the|that|your [article|story|news|info|information|text|data|knowledge|card|answer] [last] written|published|posted|updated|refreshed|last|dated [updated|on|published]
  when were you [last] updated|trained|made|created|built|born
  when did you last update|updated
  when is|was this|the article|story|news|info|data|information from|of|dated
  when is this|the|your [article|story|news|info|data] from
  what is|s the date|day of this|the|your|that article|story|news|info|information|report|piece
  what date|day|year|month is|was this|the|that|your [article|story|news|info] [from|of|written|published]
  from when is|are this|the|your|these [article|story|news|info]
  what is your [knowledge|training] cutoff|cut [off|date]
  last update|updated
  any|got|have updates|update|news|new|newer [news|info|today|yet|since] [today]
  any more recent news|info|information|updates
  do you have|get|know|follow any|the|today|live|newer|more|current|latest|new [newer|recent|current|latest|new|live] [news|updates|info|information] [today]
  do you know what happened|happens since|today|after|next|yesterday|afterwards|later [then|that|this]
  are you up to date|speed
  is this today
  is this todays news
  latest|breaking|todays news
  what is the latest [news] [today]
  what is new [today]
`;

export const SOURCE = `
  source|sources|citation|citations|reference|references|link|links|url|proof|evidence|src|sauce [please|pls|needed|bro|for|on] [that|this|it]
  [what] source is this|that
  what|which is|are|was|s the|your|ur|that|this [exact|main|original] source|sources|article|reference|evidence|link|proof [for|of|you|from] [that|this|it|the|your|answer] [answer|info|information|last|claim|card]
  what are your sources
  which|what article|source|newspaper|site|website|page|paper|outlet|sentence|sentences|part|paragraph is|did|was|are|do this|that|it|you [in|from|based|use|get|using|refer] [on|from|that|this|it|to] [from]
  what is that|this|it based on
  where did|do|does|have you|this|that|it [get|got|find|read|come|hear|take|see] [that|this|it|your|the|these|from] [info|information|from|answers|answer|facts|data|news|number] [from]
  where is that|this|it|your|the [info|information|answer|data|news|article|source] [from|written|taken|sourced|quoted|link] [from]
  where does it say that|so|this
  where can|do|could i|we read|find|see|verify|check the|it|this|that|more [full|original|whole|source|about|for] [article|text|story|source|myself|this|link|it]
  can|could|may i|we read|see|have|get|find the|a|it|this [full|original|whole] [article|text|source|link|story] [myself|please|somewhere]
  can|could you give|send|show|share|link|post|provide|cite [me|us] [the|a|your|some|any] [original|full] [source|sources|link|links|article|proof|evidence|url|it] [please|for|to|of] [that|this|it|the] [article|story]
  give|send|show|share|link|post|cite [me|us] [the|a|your|some|any] [original|full] source|sources|link|links|article|proof|evidence|url [please|for|to|of] [that|this|it|the] [article|story]
  do you have|got a|any|the|some [original] source|sources|link|links|proof|evidence|url|article|reference [for|to|of] [that|this|it|the] [article|story|claim|answer]
  got|have|any a|any|source|sources|link|proof|evidence [source|link|proof|evidence|sources|for|to] [for|to|that|this|it|the] [that|this|it|article]
  link|source to|of|for the|that|this|it [article|story|source|answer|info|claim]
  source|link of the|your|that [last] answer
  is there a|any link|source|proof|evidence [for|to|of] [that|this|it|the] [article]
  says|according who|to [exactly|that|this|who|whom]
`;

export const IS_THAT_TRUE = `
  [please|pls] [can|could|would|will] [you] [please] check|verify|factcheck|debunk [this|that|it|these|those|them] [out] [message|post|claim|one|again] [for] [me|us] [please|pls]
  [please|pls] [can|could|would|will] [you] [please] fact check [this|that|it|these|those|them] [out] [message|post|claim|one|again] [for] [me|us] [please|pls]
  how can|do|could|would i|we|you be|know|tell [sure|certain] [for|that|if|whether] [sure] [that] [this|that|it|you|these] [answer|info|information|answers] is|are|am ${TRUE}|lying|not [or] [not|true|lying]
  how can|do|could i|we|you [be] know|sure|certain|tell|trust|verify [this|that|it|for|you] [sure]
  who [has] checked|verified|checks|verifies this|that|it [info|answer|information]
  has anyone|anybody|someone checked|verified this|that|it [info|answer|information]
  where is the|your proof|evidence
  is there proof|evidence [of|for] [this|that|it]
  is|are this|that|it|these|those|your|the|all|what [all|answer|info|information|article|story|really|answers|of|you|facts|even|actually|news|for|bot|actual] [this|that|it|really|actually|said|say|a|even|all|real] ${TRUE} [or|news|at|though|then|bot|info|information|tho] [not|fake|false|lie|all|real] [news]
  are you [${TRUE}|really|absolutely|very|quite|completely|totally|100|so|that|telling|lying|making|biased|neutral|kidding|joking|trustworthy|honest|telling|pulling] [${TRUE}|percent|sure|the|to|me|this|truth|up|it|my] [about|truth|me|of|leg|up] [that|this|it]
  you sure|certain|serious [about|of] [that|this|it]
  u sure
  sure about|of that|this|it
  really|true|legit|factual|verified|confirmed|reliable [or] [false|not|fake|lie]
  true|right|real|fact or false|not|fake|fiction|wrong
  for real|sure
  really [now|though|tho]
  seriously|srsly|forreal|srs|surely
  no way|cap
  is that so|a|what|the [fact|case|truth|lie|happened|joke]
  is that what really|actually happened
  can|should|could|do i|we [really|actually|even] trust|believe|rely [on] you|this|that|it|your [bot|info|information|answer|answers]
  why should|would i|we trust|believe you|this|that|it
  how do|can you|i|we know [that|this|it|for|you|if] [is|for|that|this|are|sure] [${TRUE}|that|not|sure|lying|certain] [lying|is|to|sure] [true|me]
  how|so can|do i|you be|are sure|certain [about|of] [that|this|it]
  how reliable|accurate|trustworthy|true|sure|certain|correct is|are this|that|you|it|your|the [bot|info|information|answer|answers|about] [that|this]
  prove it|that|this
  i do|can not [really] believe|trust you|this|that|it [bot|at] [all]
  i doubt it|that|this
  i am not [so|really] sure|convinced [about|of|by] [that|this|it]
  did|has that|this|it really|actually|truly happen|happened
  do you promise|swear
  double check [that|this|it]
  could|might|can you|this|that|it be wrong|mistaken|lying|false|fake
  do you [ever] lie [to] [me]
  what if you are wrong|lying
  has this|that|it been verified|confirmed|checked|fact [by] [checked|anyone]
`;
