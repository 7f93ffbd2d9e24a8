/** Talk about anything but a story: one phrase a line, in the notation of `answering/talk/phrases.ts`. */

const TODAY = 'today|tonight|now|tomorrow|outside|there|here|currently|like|this|week|weekend|right|doing';
const MOOD =
  'bored|hungry|tired|sleepy|happy|fine|good|well|great|ok|okay|drunk|high|sick|ill|busy|confused|lost|angry|mad|curious|late|home|human|single|hot|cold|ready|excited|thirsty|not|dead|serious';
const AWFUL =
  'sad|horrible|terrible|awful|crazy|insane|wild|shocking|scary|disgusting|depressing|heartbreaking|tragic|unbelievable|nuts|mad|sickening|upsetting|weird|strange|rough|brutal|heavy|wow|bad|messed|cruel|evil|hilarious|amazing|funny|random|unfair|outrageous|horrifying';

export const SMALL_TALK = `
  do you like|love|hate|prefer|trust|admire _ [_] [or] [_]
  are you being|fucking serious|kidding|joking|sarcastic|rude|funny|mean [me|with|right|to] [me|now]
  are you serious|kidding|joking [me|right|bro] [now]
  do you know what you are talking about|saying|doing [about]
  your|ur mom|mum|mama|mother|dad [is|lol] [gay|fat]
  who asked [you]
  no you|u
  deez nuts
  talk to me [please|baby]
  speak english [please]
  what are your thoughts|opinions|views [on] [this|that|it|me|love|life]
  why are you not|offline|down|broken [working|answering|responding|replying|talking|online] [me|to] [me]
  are you [still] down|up|running
  sorry to bother you
  i am sorry [for|about] [that|what|being] [i] [said|rude|mean]
  i do not care|know|like [about] [you|this|that|it|what|anything] [to] [say|do]
  do|can|did you know|have|tell|make any|a|some [good|funny] joke|jokes|riddle|riddles|songs|stories|puns|games
  can|do you speak|talk|understand|answer|write|read|know [in] [any] english|spanish|french|german|italian|russian|arabic|hebrew|chinese|japanese|korean|hindi|polish|turkish|portuguese|dutch|ukrainian|urdu|persian|farsi|other|languages|swedish [languages|language]
  what languages do|can you speak|know|understand
  do you want to be|hear|know|play|go|chat|talk [my|a|with|friends|about] [friend|joke|secret|friends|me|us|out] [with] [me]
  can i tell you something|a|my [joke|secret|story|problem|problems]
  what should i|we do|eat|wear|watch|play|cook|have [today|tonight|now|for] [dinner|lunch|breakfast]
  where is my _
  why are you [here|so|like|not] [this|quiet|funny|talking|rude|mean|slow]
  how are|r|is you|ya|u|life|things|everything|it|going|your [guys|doing|today|feeling|all|going|been|day|night|weekend|week] [going|today|tonight|this|so] [morning|evening|afternoon|far] [bot|mate|then]
  how is|are everyone|everybody doing|feeling [today]
  how [is] it going|hanging [today|mate|bot]
  how have you been
  how was your day|weekend|night|week
  how you doing [today|mate]
  hru|wyd|hbu|wbu|wsg|wassup|wazzup|whatsup|whassup|waddup
  how|what about you
  and you
  what is up|cooking|good|poppin|popping|shaking|cracking [bot|mate|dude|bro|man|doc|with] [you]
  what is new with you
  i am [so|really|very|a|just|not|doing|feeling|also] [so|really|very|${MOOD}] ${MOOD} [too|now|today|thanks|and|lol] [you]
  i am # [years] [old]
  my name is _ [_]
  are you [still|really|even|doing|feeling|too|so] [all|a] there|here|ok|okay|alright|right|well|awake|asleep|online|offline|alive|listening|working|broken|busy|free|single|married|bored|happy|sad|tired|lonely|angry|mad|dumb|stupid|down|dead|drunk|back|blind|deaf|smart|evil|gay|straight|muslim|christian|jewish|religious|racist|woke|communist|democrat|republican|american|british|german|israeli|palestinian|russian|ukrainian|chinese|jew|political|biased|neutral|objective|impartial|censored|afraid|scared|jealous|rich|male|female|left|right|conservative|liberal|watching|recording|spying|dangerous|safe|self [there|or|today|now|with|on|wing|aware|me] [me|what|not]
  are you [a|an] pro|anti _ [or] [_]
  are you on _ side
  are you for or against _
  whose|which|what side are|do you [on|take|support]
  do you [also|really|ever|even|actually|still] love|like|hate|miss|know|hear|see|remember|understand|want|need|feel|fear|have|dream|sleep|eat|drink|think|exist|get|believe|want|trust|speak [me|you|us|my|a|any|in|pizza|music|feelings|emotions|friends|family|pets|siblings|kids|cats|dogs|people|humans|god|english|too|tired|bored|to|opinion|opinions|girlfriend|boyfriend|name|cat|dog|brain|soul|for] [girlfriend|boyfriend|friends|feelings|soul|cat|dog|brain|opinion|talk|chat|die|food|yourself|money|god|favourite|favorite|feelings] [too]
  do you speak|understand _ [or] [_]
  do you support _ [or] [_]
  who do you support|like|prefer|love|want|vote|root [for|to] [win]
  what do you think [about|of] [me|it|that|this|us|him|her|them]
  what is your [own|personal|honest] opinion|favourite|favorite|age|gender|sign|religion|take|view|politics|thoughts|side|hobby|job|purpose|dream|problem|deal|iq|number|address [_|on|about] [_|that|this|it]
  what would you do
  what are you doing|up|wearing|thinking|eating|drinking|listening|reading|looking|watching|saying|talking [to|now|today|about|at|for] [now|today]
  where are you [from|now|based|located|at|right] [now]
  where do you live|come|work|sleep [from]
  when|where were you born
  when is your birthday
  how old are|r you|u
  how tall are you
  how smart|intelligent|big|fast are you
  i love|like|miss|want|need|trust|adore you|ya|u [bot|too|so|very|more] [much|than] [_]
  will|would you marry|date|be|love|kiss|hug|miss|fight [me|my|a] [friend|girlfriend|boyfriend|valentine|wife|husband]
  marry|kiss|hug|love|date me
  can we be|talk|chat|play [friends|a|about] [game|something|life] [else]
  let us be|talk|chat|play [friends|a|about] [game|something|life] [else]
  can you [still] hear|see|feel|love|think|dream|lie|die|talk|speak|read|remember [me|my|this|us] [screen|mind|messages]
  tell|give|got|know|have [me|us] [a|another|some|any|an|your] [good|funny|best|dad|scary|bedtime|random|fun|short|interesting|new] joke|jokes|riddle|riddles|fact|secret|pun|tale|compliment|quote [please|about|on] [_] [_]
  tell me a bedtime|scary|funny story
  tell|make|say [me] something [funny|nice|interesting|cool|else|random|new] [please]
  make me laugh|smile|happy [please]
  joke [please]
  another joke|one
  entertain|cheer|insult|roast|compliment me [up]
  knock knock
  who is there
  guess what
  surprise me
  i am batman
  say [something|hi|hello|hey|my|please|sorry|cheese|yes|no|it|that] [to|name|again] [me|my|everyone|us|chat|them|him|her] [friend|mum|mom|dad|friends]
  is anyone|anybody|somebody|someone|there [here|there|home|online|awake|anyone|anybody|listening] [here|there|home]
  anyone|anybody|you [here|there|home|awake|online|alive|ok] [there]
  what is the weather [going|looking] [to] [be] [like] [${TODAY}] [${TODAY}]
  what is the weather [like] in _ [_] today|tomorrow|now|tonight
  what is the weather today|tomorrow|tonight|now in _ [_]
  how is the weather [${TODAY}] [${TODAY}]
  weather today|tomorrow|now|tonight
  will|is it [going] [to] rain|raining|snow|snowing|cold|hot|warm|sunny [today|tomorrow|tonight|now|outside]
  nice weather [today|outside]
  what time|day|date|year|month is it [today|now|there|here|right|rn|in|for] [now|you|_] [_]
  what is the time [now|please|in] [_]
  what is the date|day today|now
  what is today|todays|tomorrow|tomorrows [date|day]
  what day|date is today|tomorrow
  time now|please
  got|have you got the time
  is it monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|weekend yet|today
  what is the meaning|purpose|point|secret of life
  what is love
  what is the answer to life [the] [universe] [and] [everything]
  does god exist
  is god real
  is there a god
  is santa real
  are aliens real
  is the earth flat
  heads or tails
  flip|toss a coin
  roll a|the dice|die
  pick|choose|give|say|guess [me] a|any random|number [number|card|from|between] [#] [and|to] [#]
  rock|paper|scissors [paper] [scissors]
  this|that|it|all|everything is|was [all|just|so|really|very|absolutely|too|pretty|such|a] [so|a] ${AWFUL} [up|thing|world|news|stuff|story]
  ${AWFUL} [news|world|stuff|times|story]
  how sad|horrible|terrible|awful|crazy|insane|shocking|disgusting|depressing|heartbreaking|tragic|weird|strange|funny|evil|cruel
  what a ${AWFUL} [story|world|mess|situation|thing|time]
  what a mess|shame|pity|tragedy|disaster|day|world|time|story|relief
  poor people|children|kids|man|woman|thing|things|souls|guy|family|families
  this|the|that|it|all [news|story|war|all|whole|article|situation] makes|make|made|keeps|kept|keep [me] [feel|so|really|very] [so|really|very] [sad|angry|mad|cry|sick|awake|up|anxious|furious|depressed|worried|scared] [at|all|to] [night|read]
  this is killing me
  this|the news is killing me
  i am crying|shook|screaming|laughing|shocked|speechless|amazed|worried|sad [about|by|too] [this|that|it|all]
  i am dead|dying lol
  lol i am dead|dying|crying
  i [can|could] [not] [even|believe|hate] [believe] this|it [news|war|world]
  i hate war|wars|politics|mondays|news|people|humans
  pray|praying|prayers|pray|thoughts for|and|to [them|everyone|peace|all|prayers|the|god] [families|victims|with] [them]
  free palestine|gaza|ukraine|tibet|iran
  long live _
  up|down with the _
  go _ go
  are you going to take over|destroy|kill|rule the|us|humanity|humans|everyone [world|all]
  i|we will see
  i am your father|creator|master|boss|owner|god
  i am a|an boy|girl|man|woman|student|teacher|human|bot|journalist|fan|developer
  are we friends
  you and me
  good luck
  congratulations [to] [you]
`;
