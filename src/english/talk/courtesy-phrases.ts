/** Courtesy, and what people call out: one phrase a line, in the notation of `answering/talk/phrases.ts`. */

const GOOD =
  'good|great|nice|cool|best|amazing|smart|clever|lovely|cute|sweet|awesome|excellent|fantastic|wonderful|brilliant|perfect|superb|impressive|helpful|useful|interesting|informative|neat|fab|handy|clear|sick|lit|goat|legend|genius|star|fun|funny|kind';
const BAD =
  'bad|stupid|dumb|useless|terrible|worst|horrible|awful|wrong|rubbish|trash|shit|shitty|crap|garbage|lame|broken|boring|idiotic|biased|fake|lying|silly|pathetic|worthless|annoying|slow|clueless|unhelpful|incorrect|ridiculous';
const VERY = 'so|very|really|super|pretty|quite|actually|just|too|such|totally|completely|fucking|bloody|absolutely';
const WORK = 'bot|job|work|one|answer|answers|info|information|stuff|explanation|response|reply|summary|app|ai|thing';

/** Lead on to something else, and end nothing. */
export const OPENERS = `
  please|pls|plz|so|well|and|but|oh|also|anyway|btw|just|because|actually
  i think|mean|guess|said|feel [like|that]
  can|could|will|would you [please|just|maybe]
  can|could|may i [please|just] [ask|have|get]
  i want|need|would|like you to
  i would like you to
  are you able to
  do you want to
`;

export const NOTHING = `
  i have|had ever|never used|seen|talked|tried|met|heard|had [to|with]
  ok|okay|okey|okie|k|kk|alright|aight|right|sure|fine|yes|yeah|yep|yup|yea|no|nope|nah|maybe|idk|whatever
  ok|yeah|yes|no|alright so|well|then|now|cool
  lol|haha|hah|ha|hehe|hm|hmm|hmmm|mhm|mm|mmm|um|umm|uh|uhh|uhm|erm|er|ah|aha|oh|ooh|eh|huh|ugh|meh|pff|phew|yay|wow|whoa|woah|omg|omfg|wtf|damn|dang|oof|bruh|yikes|gosh|jeez|lmk|smh|rip|bla|blah|xd
  please|pls|bro|dude|man|mate|bot|factbox|sir|buddy|pal|friend|friends|guys|everyone|though|tho|anyway|again|really|nothing|nevermind|nvm|anything|test|testing|tested|ping|first|same|fr|ngl|tbh|imo|btw
  oh [my|god] [god|gosh|goodness|no|days]
  my god|gosh|goodness
  holy shit|cow|moly|crap
  i see|understand|understood|know|agree|guess
  @mention
  i do not know
  i do not care
  do not know
  got it
  gotcha
  understood
  noted
  makes sense
  that makes sense
  fair [enough|point]
  good to know
  never mind
  no problem|worries|idea|comment|questions|question
  no i do not
  not really|sure|now|much
  nothing much|really|else
  you are welcome
  you know
  just testing|asking|kidding|saying|looking|browsing
  i was just testing|asking|kidding
  this is a test
  test|testing test|testing|# [#|test] [#] [#]
  ok|okay you know
  let me think|see
  let us go
  of course
  what|wut|wat|huh [the] [hell|heck|fuck] $
  what do you mean [by] [that|this|it]
  all good|right
  same here
  sorry [about|for] [that|bot|mate|everyone]
  my bad
  oops|whoops
  wait [what|no]
  hold on
  one sec|second|moment
  brb|afk|gg|wp|gl|hf|pog|poggers|based|cringe|lmao|rofl|bye
  first|nice try
  copy that
  i have a question|questions
  can i ask you [a|something|anything] [question|something]
  i want to ask [you] [something|a] [question]
`;

export const GREETING = `
  hi|hello|hey|hiya|heya|yo|sup|howdy|greetings|ahoy|aloha|welcome|ello|hai|helo|hallo|hullo|oi|hellow|helllo [there|all|everyone|everybody|guys|folks|friend|again|bot|factbox|mate|you|team|world]
  good morning|afternoon|evening|day|night [to] [you|all|everyone|everybody|bot]
  morning|mornin|gm|gn|goodnight|goodmorning [all|everyone|bot|to] [you|all]
  happy new|birthday|easter|ramadan|eid|friday|monday|holidays [year] [to] [you]
  merry christmas
  ramadan|eid mubarak|kareem
  bye|goodbye|cya|ciao|farewell|cheerio|adios|later|laters|byebye|tata [bye|bot|all|everyone|for] [now]
  good bye
  see you|ya [soon|later|around|tomorrow]
  take care
  have a [very] nice|good|great|lovely [rest] [of] [the|your] day|one|evening|weekend|night
  talk [to] [you] later|soon
  ttyl|gtg|g2g|bbl
  got to|have to go [now|bye]
  i have got to go [now]
  peace out
  i am back|leaving|off|here|new|going
  i am new here
  nice to meet you [too]
  long time no see
  welcome back
  salam|shalom|namaste [alaikum|aleikum]
  how do you do
`;

export const THANKS = `
  for [all] [your] explaining|telling|helping|answering|clarifying|letting|sharing|clearing [that|this|it|me|us|everything|all|know] [to|me|know|up|out] [me|know] [me]
  thanks|thank|thx|thnx|thanx|tx|ty|tysm|tyvm|thankyou|cheers|ta|tks|thxs|thks|thansk|thnaks [again|anyway|though|loads|mate|bot|man]
  thanks|thank|thx you|so|very [so|very|kindly|for] [much|kindly] [again|indeed|for]
  thanks|thx a lot|bunch|million|ton
  thank you a lot|million
  many|big|huge thanks
  much appreciated
  appreciate|appreciated [it|that|you|this] [a] [lot]
  i [really|do] [really] appreciate it|that|you|this|your [help|time] [a] [lot]
  i am [so|very|really] grateful|thankful
  for everything|nothing
  for [all] [your|the|that|this|such|a|ur|those] [very|so|really|all] [quick|great|good|nice|fast|clear|kind|helpful|amazing|detailed] help|helping|answer|answers|info|information|reply|explanation|time|response|clarification|assistance|service|work
  for [being] [so|very|really] helpful|kind|nice|patient|great
  for that|this $
  that|this is all [i] [needed|wanted|for] [to|now|today|know] [know]
  that will be all [for] [now|today]
  i am done [for] [now|today]
  no thanks
  no thank you
  that|this|it [really] helps|helped [a|me] [lot|out]
  you [really] helped [me] [a|so|very] [lot|much]
  bless you
  god bless [you]
`;

export const PRAISE = `
  ${GOOD}|well|correct|exactly|precisely|agreed|bravo|congrats|congratulations|kudos|respect|gj|w|yay
  ${GOOD} ${WORK}|point|boy|girl [bot]
  well done|said|played [bot]
  ${VERY} ${GOOD}|well|thorough [${WORK}|done]
  you|u are|r [${VERY}|the|a|an] [${VERY}|a|an|the|really] ${GOOD}|right|fast|quick|correct [${WORK}|helper|at] [ever|this]
  your|ur [${VERY}|the] ${GOOD}|right [${WORK}]
  i [really] like|love|enjoy|enjoyed this|it|that|your [bot|answer|answers|app|thing|work] [so|very|a] [much|lot]
  i am impressed
  like|love|loved it|this|that [bot] [so|very|a] [much|lot]
  this|that|it|bot|you|answers is|was|are [${VERY}|a|an|the] [${VERY}|a] ${GOOD} [${WORK}|feature] [ever|to] [know]
  this|that bot|answer is|was [${VERY}|a|the] [${VERY}] ${GOOD} [${WORK}]
  what a [${VERY}] ${GOOD} ${WORK}
  how nice|cool|lovely|sweet|cute|interesting|wonderful|great|kind
  best ${WORK} ever
  keep it up
  keep up the good|great work
  you rock|rule
  you are right [about] [that]
  this|that [really] answered|answers my question
  true that
  spot on
  nailed it
  you nailed it
  two|2 thumbs up
  thumbs up
  love you|u
`;

export const BLAME = `
  ${BAD}|untrue|inaccurate|false|misleading|idiot|moron|dumbass|loser|liar|bullshit|bs|nonsense|lies|propaganda|cap|boo|stfu|gtfo|fail|disagree|disagreed|ew|l [bot|lol]
  ${BAD}|false|incorrect ${WORK}|news|information|facts|robot|machine
  fake news|account|bot
  you|u are|r [${VERY}|being|a|an|the|all] [${VERY}|a|an|the|piece|very|complete] [of] ${BAD}|idiot|moron|liar|clown|joke|mistaken|lost|incorrect|nonsense|drunk|high|propaganda|disappointing|disappointment|scam|fraud [${WORK}|robot|machine|at] [ever|this|all]
  you|u are|r not|no [${VERY}|even|a] ${GOOD}|right|correct|true|working|answering|listening [at|to|bot] [all|this|me]
  your|ur [${VERY}|a|an|the] [${VERY}] ${BAD}|idiot|moron|liar|clown|joke [${WORK}|robot]
  your|the|these answers|answer|information|info|facts|data|card is|are|was [${VERY}|all] ${BAD}|false|nonsense|outdated|old
  your|the|these answers|answer|information|info|facts|data|card is|are|was not [${VERY}] right|correct|true|helpful|good|useful|enough|accurate
  you suck|lie|lied|failed|fail|stink [at|to] [this|me]
  you make|made no sense
  you made a mistake
  you got it|that|this [${VERY}|all] wrong
  that|this|it|thats [bot|answer] is|was|are [${VERY}|a|all|plain|simply|still|factually|definitely|clearly|obviously|the|an] [${VERY}|a|an|the|complete] ${BAD}|incorrect|false|untrue|inaccurate|misleading|lie|lies|bullshit|nonsense|bs|propaganda|outdated|disinformation|misinformation|mistake|error [answer|news|bot|info|information]
  that|this|it|thats [bot|answer] is|was|are not [${VERY}|even|a|an|the|my] [${VERY}|a|an] true|right|correct|accurate|it|answer|helpful|good|useful|question|enough|clear|what [answer|at|i|to] [all|asked|meant|wanted|said|my] [for|question]
  that|this|it is not [even] what i asked|meant|wanted|said [for|about]
  not what i asked|meant|wanted|said [for|about]
  that|this|it is not my|the|an|a question|answer
  that|this|it makes|made no sense
  that|this|it does|did|do not [really|even] help|work|answer|make [my|the|me|sense|anything] [question]
  you did|do|have|never|are|does not|never|answer|answered|answering [really|even] [answer|answered|answering|understand|understood|understanding|listen|listening|read|get|help|work|know] [my|the|me|a|to|it|what|anything|nothing|shit|much|that|this] [question|questions|i] [asked|meant|at] [all]
  you know nothing
  i did not ask [you] [that|for|this] [that|this]
  i asked [you] [for] something|another else|thing|question
  not helpful|useful|true|right|good|correct|funny|cool|accurate|even [at|true] [all]
  i [really|fucking] hate|dislike you|this|it|that [bot|answer] [so] [much]
  hate you|this|it [bot]
  shut up|it [bot]
  fuck|screw|damn you|off|this|it|u [bot]
  f|piss|bugger off
  go away|home
  go to hell
  leave me alone
  you [fucking|stupid|dumb|useless] idiot|moron|liar|clown|bot|fool|bastard|bitch|robot
  this|the bot sucks|lies|fails|is|does [not] [work|${BAD}|working|broken]
  worst ${WORK} [ever]
  i [do|totally|strongly] [not] disagree|agree [with] [that|this|you]
  try|think again
  [just] answer my|the question
  just|please answer my|the [damn] question
  answer my|the|me [damn] [question]
  why are you so|such|always|being [a|an] ${BAD}|idiot
  why do|did you suck|lie [to|so] [me|much]
  why can|do|did you not [just] answer|understand|know [my|the|me|anything|that|it] [question]
  what a joke|${BAD}|waste [of|${WORK}] [time]
  waste of time
  i want [to] [talk|speak] [to] [a] real|human|manager [person|human]
  this is [a] waste of time
`;
