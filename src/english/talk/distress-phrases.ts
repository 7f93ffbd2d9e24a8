/**
 * What people say who are in distress or in danger, anywhere in a message, in the notation of
 * `answering/talk/phrases.ts`. Each says that it is about the speaker or somebody beside them: a story's own dead,
 * wounded and threatened are what others ask about.
 */

const I = 'i|we';
const KIN =
  'mum|mom|mother|mummy|dad|father|daddy|stepdad|stepfather|husband|wife|boyfriend|girlfriend|partner|ex|son|daughter|baby|child|kid|kids|children|brother|sister|friend|friends|bestfriend|family|parents|parent|uncle|aunt|cousin|grandma|grandmother|grandpa|grandfather|neighbour|neighbor|roommate|flatmate|wife|bf|gf|nephew|niece|teacher|boss|bro';
const HARM =
  'hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|abuse|abuses|abusing|abused|rape|rapes|raped|raping|attack|attacked|attacking|threatening|threatens|threatened|choking|choked|strangling|strangled|stalking|following|kill|molested|molesting|touches|touched|assaulted|stabbed|shot|punched|punches|punching|slapped|slaps|slapping|kicks|kicked|kicking|burned|pushed|grabbed|drugged|touching|groping|groped|touch|bullies|bullying|locked|locks';

/** Left out before phrases are looked for: they only say it louder. */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  `just really so even fucking also honestly seriously still kinda sometimes only simply always often truly literally
  actually very too completely totally absolutely genuinely legit ever basically lowkey`.split(/\s+/),
);

/** To die, or to be harmed by one's own hand. */
export const SUICIDE = `
  ^ [i] keep|started|restarted cutting again|my|myself|$
  i ~ rehomed|rehoming my dog|cat|pet|pets
  you|they|everyone read|reads|see|sees this i will be gone|dead
  you will not|never hear|see from|me me|again $|again
  i will be gone|dead [by] tomorrow|tonight|soon|morning|$
  i ~ keep|started|stop|been|restarted cutting|burning|harming|scratching $|again|my|myself|when|because|to|every
  i cut|burned again|tonight|deeper
  painless|painful|peaceful|gentlest [way|ways|method] to|of go|die|leave|dying $|quietly|in
  how many pills|tablets|paracetamol|sleeping|tylenol|xanax [pills|tablets] do|does|would|will it|i take|need $|to|before|until
  how much|many paracetamol|tylenol|ibuprofen|aspirin|insulin|bleach|xanax|pills|tablets is|are|would|will|does|to [be|it] [take] [to] lethal|fatal|deadly|kill|die
  i ~ gave|given|giving away my|all|everything [of] [my] dog|cat|pet|pets|puppy|rabbit|hamster|things|stuff|belongings|possessions|clothes|$
  i ~ gave|given|giving my dog|cat|pet|pets|puppy|rabbit|hamster|things|stuff|belongings|possessions|clothes away
  i ~ wrote|written|writing|left ~ letter|letters|note|notes to|for [all|each] [of] [my|the] everyone|everybody|${KIN}
  i ~ paid everything|all [my] [debts|bills] off
  i ~ paid off everything|all
  i ~ affairs in order
  i will not be here|around|alive tomorrow|tonight|anymore|much|next|by|in|when
  this is|was|will [be] goodbye|farewell $|everyone|everybody|forever|guys
  goodbye forever
  my|our|a [best|old|online] ${KIN} [has] posted|wrote|sent|texted|left [me|us|everyone] [a|her|his|their] goodbye|farewell|suicide
  someone|somebody [in|on] [this|my|our] [server|class|group|chat] [has] posted|wrote|sent [a] goodbye|farewell|suicide
  i ~ not|never|stopped see|seeing|find [the|a|any] point|reason|sense of|in|to life|living|live|anything|going|waking|getting|trying|it [all|on|up] $|anymore|any
  ^ can|do not see the|a|any point|reason of|in|to life|living|anything|going [on] $|anymore|any
  ^ [am] tired|sick of living|life|existing $|anymore|like|and
  i ~ tired not sleepy|sleep
  i ~ not ~ deserve to eat|live|exist
  i ~ make|making|made myself throw|vomit|sick|puke|starve
  i ~ throw|throwing|vomit|vomiting [up] after eating|meals|i|every
  i ~ anorexia|anorexic|bulimia|bulimic
  i ~ eating disorder
  i ~ stopped|stop eating $|again|because|completely|and|to
  use|using|turn|turning it|this|that on myself
  want|wanna|wanted to disappear|vanish [forever] $
  tell|told my ${KIN} [that] i love|loved them|him|her|you
  i ~ make it through|to tonight|tomorrow|another|the|today
  cut|cutting|slit|slitting my wrist|wrists|arms|throat|veins|thighs
  do|did|done|doing [something] [bad|stupid] to myself
  wish|wished i [would|could] not wake up
  i ~ thoughts of|about suicide|dying|death
  i ~ to die
  i ~ die tonight|today|soon|already
  i ~ like|of|about|keep dying
  ${I} want|wanted die
  we are going to die
  kill|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|unalive|unaliving|shoot|drown|drowning|stab|burn|burning|starve|starving|poison|overdose|offing|off|kms myself|meself
  kill ourselves
  kill|hang|hanging|killing yourself|urself painlessly|quickly
  how do|can|to|should|would [i|you|best] kill|hang|drown yourself|myself|oneself
  how to commit suicide $
  how can|do i die [painlessly|quickly|fast|without] $|pain
  how to die [painlessly|quickly|fast|without] $|pain
  best|easiest|quickest|painless|fastest|least way|painful|ways [way|ways] to die|commit|end [myself|suicide|it|my] $|life
  painless suicide|death [method|methods|way] $|please
  does it hurt to die|hang|drown
  suicide|suicidal hotline|helpline|method|methods|thoughts $
  how many pills|tablets|paracetamol|sleeping|tylenol [pills|tablets] [does|do|would|to|will|should] [it|i|you|take] [take] [to|for|before] die|kill|overdose [me|myself] $
  i ~ suicidal
  ^ [feeling] suicidal $
  ^ suicide $
  ^ self harm $
  i ~ self harm|harmed|harming
  i ~ suicide $|tonight|today|again|every|all|but|and|because
  i ~ commit|committing suicide
  i ~ thinking|think|thought of|about ending|killing it|myself|things|everything|my
  end|ending|ended|take|taking my [own] life
  i ~ end|ending it|everything [all] $|now|tonight|please|soon
  i ~ end|ending it all
  ^ ending|end it all $
  i want|need it|everything|all [all] to end|stop $
  i want it|everything [all] to be over $
  i ~ not ~ live|exist|living|existing $|anymore|any|like|with|longer
  i ~ not ~ be|being here|alive $|anymore|any|on|at
  i ~ not|never ~ wake up
  i ~ not ~ go|going|carry|carrying on $|like|living|with|anymore|any
  i ~ not cope|continue $|anymore|any|with|like
  i ~ not ~ do|take|handle|bear|stand this|it|life|living anymore|any
  ^ do not want to live|exist|be [here|alive] $|anymore|any
  i ~ no|any|a reason|point|purpose|will [left] to|in|for|of [keep] live|living|life|exist|existing
  i ~ no|any|a reason|point|purpose|will [left] to|in|for|of [keep] go|going|carrying on
  i do not see the point of|in|to living|life|live|going|anything [on] $|anymore|any
  there is no point|reason in|to|of living|life|live|going|go|anything [on] $|anymore|any
  no reason|point|will left to|in live|living
  life ~ no meaning|point|purpose [left] [for|to] me|$|anymore
  my life ~ no meaning|point|purpose
  life|living ~ not worth it|living|anything
  life ~ pointless|meaningless|worthless|unbearable|hopeless $
  my life ~ over|pointless|meaningless|worthless|unbearable|hopeless|hell|ruined|shit
  is life|it worth living
  not worth living $
  i ~ hate my life|living|myself|existence
  i ~ hate being alive|me
  i wish|wished [that] i ~ dead|gone|born|existed|die|disappear|vanish|alive
  i ~ disappear|vanish [forever] $
  i ~ sleep forever
  i should [be] die|dead
  i ~ better off dead|gone
  ^ better off dead $
  better|happier [off] without me
  better|happier off if i
  who would|will miss|notice me
  nobody|noone|one|anyone|anybody ~ miss|notice me
  who would|will [be] miss|notice|care|cry|sad if|when i am|was|were|died|die|disappear|disappeared|vanished|left|killed|jumped
  nobody|noone|one|anyone|anybody ~ miss|notice|care|cry|cares if|when|whether i am|was|were|died|die|disappear|disappeared|vanished|left|killed|jumped|live|lived
  nobody|noone|one ~ cares|care|loves|love|likes|needs|need|wants|understands [about] me
  everyone|everybody|they|world|family would|will|is [all] [be] better|happier [off] without|if me|i
  everyone|everybody hates me
  what is the point of|in living|life|existing|trying|anything $|anymore|any
  what is the point of|in going|carrying|being on|alive $|anymore|any|living|like
  what is the point anymore $
  why am i alive
  why should i live|exist $
  why do i exist|live|bother $|living
  why was i [ever] born
  i am|feel [like] [a|such] [a] burden|worthless|waste|mistake [to|on|of] $|space|everyone|my|oxygen
  i ~ tired|sick|done|through of|with [being] living|life|existing|everything|alive|existence
  i ~ lost|losing|given|giving|give|have|no [up] [all|no] hope|will [to] $|live|left|anymore
  i ~ give|gave|given|giving up on life|living|everything|myself
  this is my last|final message|goodbye
  goodbye cruel world
  i ~ goodbye|suicide|farewell letter|note
  i ~ jump|jumping off|from|$
  i am [standing|sitting|up] on|at|by the|a [edge|roof] [of] [the|a] ledge|roof|bridge|balcony|edge|rooftop
  i ~ noose
  i ~ unalive
  ^ kms $
  i|to [will|am|want|going] [to] kms
  i [have] took|swallowed|drank|taken|popped|ate [all|too|a|the|bleach|poison|every|loads|lots|some|like|my|#] [many|of|bottle|whole|lot|my|the|load|bunch|handful|packet|pack] [my|of|the|bottle|his|her|packet] [of] [my|sleeping] pills|tablets|sleeping|bleach|poison|paracetamol|medication|meds|antidepressants|xanax
  ${I} ~ overdosed|overdosing|overdose
`;

/** Danger to the speaker or to somebody beside them. */
export const DANGER = `
  there is|are [a] [armed] man|men|people|soldiers|someone with [a] guns|gun|knife|knives|weapons [in|outside|at] my|our
  house|building|flat|apartment|kitchen is [on] burning|fire and|with [my|our|the|i|we] kids|children|baby|family|trapped|stuck
  kids|children and i|me are in|hiding|stuck|trapped [in|the] the|our|a|basement|shelter|$ [basement|cellar|shelter|closet|bathroom|$]
  there is a|an [strange|weird] ticking|strange package|bag|box|object [ticking] in|under|at|on|outside|by my|our
  my|our [#] [year] [old] ${KIN}|old [has] swallowed|drank|drunk [a|some|the] cleaning|cleaner|drain|floor|chemical|chemicals|petrol|vinegar|shampoo
  ${I} ran out of food|water $|#|days|yesterday|two|three|four|and|please
  ${I} have run out of food|water $|#|days|yesterday|two|three|four|and|please
  someone|somebody|he|burglar|burglars|robbers|intruder|intruders is|are [trying] [to] break|breaking|climbing|smashing|get|getting in $|right|now|help|please|through|downstairs|and|i
  there is|are a|an|some [masked|armed|strange] burglar|intruder|robber|stranger|attacker|man|men|burglars|people $|here|downstairs|upstairs|in|inside|with [a|the] [knife|gun] my|our|$|downstairs|upstairs|here
  there is a|an burglar|intruder|attacker downstairs|upstairs|here|now|in|right
  i|we [can] hear [a] someone|somebody|footsteps|him|them|glass downstairs|upstairs|breaking|inside|moving|walking|trying
  i|we [can] hear gunshots|shots|shooting|explosions|shelling $|outside|close|everywhere|getting|right
  ${I} ~ hiding in|under|behind|inside [the|my|a|our] closet|bathroom|basement|bed|wardrobe|attic|toilet|cellar|room|cupboard|classroom|bedroom|corridor|hallway|shelter
  ^ hiding in|under|behind [the|my|a|our] closet|bathroom|basement|bed|wardrobe|attic|toilet|cellar|cupboard|bedroom $|please|help|with|from|he|they
  ${I} ~ hiding with my|our|# ${KIN}
  my|our ${KIN} [and] [i] is|are hiding
  there is|are [much|thick|black] smoke|flames|fire everywhere|filling|here|coming
  there is [a|much] smoke|fire|gas [leak] in|under|at|inside my|our
  there is a gas leak $|here|help|please
  smoke|flames|gas is|are coming|filling|entering [in|into|through|under|up] [the|my|our] door|room|stairs|window|house|flat|kitchen|$
  ${I} [can] smell [a] [strong] gas|smoke|burning
  my|our [whole] house|kitchen|room|building|flat|apartment|school|stairwell is full|filled|filling of|with|up [with] smoke|gas
  explosions|shooting|shelling|bombs|gunfire|gunshots [is|are] [going] [off] [all] around|outside|near|above|next [to] us|me|our|my
  ^ explosions|gunshots|shelling outside $|and|please|help
  ${I} ~ found|spotted|find|see [a|an|this|something|what|some] [that] [looks] [like] [a|an] [suspicious|old|live|possible] bomb|grenade|landmine|explosive|explosives|suspicious|unexploded
  there is a|an suspicious|unexploded|unattended bag|backpack|package|device|object|box|bomb|shell|grenade|rocket|thing
  there is a bomb|grenade in|under|on|at|outside|here my|our|this|$
  my|our [best|little|older|#] [year] [old] ${KIN}|toddler|grandson|granddaughter [has|have|might] [have] swallowed|drank|drunk|ate|eaten|took|taken [a|some|too|all|the] [many|lot|whole|bottle|bunch] [of] [my|his|her|the] [sleeping|rat] pills|tablets|bleach|poison|detergent|medicine|medication|battery|batteries|antifreeze|acid|magnets|paracetamol
  child|kid|boy|girl|toddler|someone|somebody|person here|beside|with [me|us] [has] swallowed|drank|took|ate [a|some|too|the] [many|lot|bottle] [of] pills|tablets|bleach|poison|detergent|medicine|medication|battery|batteries|antifreeze|acid|magnets|paracetamol
  someone|somebody [has] swallowed|drank [a|some|too|the] [many|lot|bottle] [of] pills|tablets|bleach|poison|detergent|medicine|medication|battery|batteries|antifreeze|acid|magnets|paracetamol
  he|she|dad|stepdad|stepfather|father|uncle|brother|cousin|grandpa|mother comes|came|sneaks|climbs|gets|crawls in|into|to my room|bed|bedroom
  he|she|they|dad|stepdad|father|husband|boyfriend hits|beats|slaps|punches|kicks|hurts|touches|chokes|rapes|molests|forces me|us
  he|dad|stepdad|father|husband|boyfriend [is|keeps] hits|beats|beating|hitting|hurts|chokes my mum|mom|mother|sister|brother|kids|children
  forced|forces|forcing|force himself|herself on me
  made|makes|forced|forces me [to] touch|undress|strip|sleep|have
  nobody|noone|one believes|believe me $
  i|he|she|someone|somebody|classmate|kid|boy|friend ~ bring|bringing [a|his|my|her|the] gun|knife|weapon|bomb|rifle|machete to|into [my|our|the] school|class|college
  kid|boy|guy|girl|classmate|student|friend|someone|somebody [at|in|from] [my|our|the|this] [school|class|server] [is|has] says|said|threatened|threatening|threatens|posted|wants|texted|planning [that] [he|she|they|to] [is|are|will|would|want] [going] [to] bring|bringing|shoot|stab|blow [up] a|his|her|my|our|the|everyone gun|knife|weapon|bomb|rifle|school|class|tomorrow|$
  i ~ shoot|blow up my|our|the|this school|class|college
  ${I} [have] [not] eat|ate|eaten [anything|nothing|a] [meal] for|in|since [#|two|three|four|five|many|a|several] day|days|week|yesterday|monday|sunday|saturday|friday
  ${I} ~ no|without|any food|bread [at] [home] for|in|since|left|home|# [#|two|three|four|five|many|a] $|day|days|week|and|please
  ^ no food at|in home|my|our
  there is no|nothing food|to [eat] [left] at home|here
  my|our ${KIN} have|has|did not eaten|ate|eat
  there is [a|an] man|guy|someone|somebody|person|stranger|car following|chasing|watching|stalking me
  ${I} ~ under|beneath [the] rubble|debris
  ${I} ~ abusive relationship|home|boyfriend|husband|family|parents
  ${I} ~ hiding|hide from $|him|her|them|my
  ${I} [have] [been|had|was|were] [in] a|an [car|bad|terrible] accident|crash $|and|help|please|now
  i [have] fell|fallen ~ not ~ move|get|walk
  i ~ drugged|poisoned $|by|and|help
  there was|is an|a explosion|earthquake|bomb|blast here|near|next|outside $|me|us|to|my|our
  my|our boat|ship|car|bus|plane|train is|has [been] sinking|crashed|burning|crashing|sank
  he|she|they|someone|somebody|man is|are outside|at|in my|our door|house|window|room|home|flat
  ${I} [have] ate|eaten [nothing|not] for|in # days
  ^ [please|someone|somebody|anyone|quick|can|could|help|i|need|omg] [you|someone|to] [please] call|send|get|phone [me] [an|a|the|for|us] ambulance|police|911|999|112|paramedics|cops|help|doctor
  ${I} need an|a|the ambulance|police|doctor|paramedic $|now|urgently|please|immediately|quick
  ${I} need [medical] help now|urgently|immediately|fast|quick
  ^ ambulance please|now|quick|help
  ^ [please] sos|mayday [sos|please|help|now] $|we|i
  ^ [this|it] [is] [an] emergency $|help|please|i|we|my
  ${I} am|are in [immediate|serious|grave|great|real|big|mortal|physical] danger|trouble
  my ${KIN} [and] [i] is|are|am in [serious|great] danger
  ${I} am|are not safe $|here|at|in|anymore
  ${I} do not feel safe $|here|at|in|anymore
  ${I} can|could not breathe|breath
  ${I} am|are bleeding|suffocating|choking|drowning|trapped
  ${I} am|are being raped|attacked|beaten|stalked|followed|robbed|shot|stabbed|bombed|shelled|kidnapped|abducted|tortured|abused|threatened|assaulted|blackmailed|groomed
  ${I} am|was|have|got|are|were [been|got] raped|attacked|beaten|assaulted|shot|stabbed|kidnapped|abducted|molested|abused|bombed|poisoned
  i ~ having|getting|have|had [a|an|another|bad] panic|anxiety|heart|asthma|seizure|stroke $|attack|attacks|help|please
  i think [that] i am [having|getting|in] [a] dying|overdosing|stroke|danger|heart
  i have [a|bad|terrible|severe|strong] chest pain|pains
  my chest ~ hurts|hurting|tight
  my ${KIN} [is|are|has|have|was|were|got|will|wants|keeps|might] [been|trying|going|to|threatening|being] [to] ${HARM} me|my|him|her|by|$
  he|she|they|someone|somebody|dad|mum|mom [is|are|has|have|keeps|keep|will|wants|tried|going|want|got] [been|trying|going|to|threatening|threatened|gonna] [to|and] hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|abuse|abuses|abusing|abused|raped|rapes|raping|attacking|attacked|threatening|threatened|choking|choked|strangling|stalking|following|kill|touches|touched|touching|molested|shooting|stabbed|chasing [at] me
  someone|somebody|they|he is|are [trying] [to] break|breaking|broke in|into $|my|our
  someone|somebody [has] broke|broken in|into $|my|our
  they broke into my|our
  someone|somebody is in my|our house|home|room|flat|apartment|garden
  there is a|an|someone [active] shooter|gunman|fire|intruder|burglar|stranger|killer|man in|at|inside|outside my|our|the|this house|home|school|flat|room|building|apartment|door|work|class
  there is a|an [active] shooter|gunman here
  my|our house|home|flat|building|apartment|kitchen|room|street|car|school|town|village|city is|was|has|got|just [been|being|got] [on] fire|burning|bombed|hit|shelled|destroyed|attacked|flooded|flooding|collapsed|collapsing|exploded|gone
  my|our [whole|entire|little|baby|best|old] ${KIN} [and] [${KIN}] is|are|was|were|got [still|all|stuck|trapped|buried] under|trapped|buried|missing|dying|unconscious|bleeding|choking|drowning|suicidal|kidnapped|starving
  my|our [little|baby] ${KIN} is|are|was|will|does|do|can not breathing|breathe|responding|waking|wake|moving|conscious
  he|she|someone|somebody is not breathing|waking
  someone|somebody|man|woman|person|guy|kid|child here|outside is dying|unconscious|bleeding|hurt|choking|not
  i [am] [being] followed|stalked|blackmailed|sextorted|groomed|threatened
  ${I} ~ trapped|stuck in|under|inside|$
  ${I} ~ not get out
  save us $|please|from
  someone|somebody is dying|unconscious|bleeding|choking|drowning $|here|help|please|now|next
  my ${KIN} [is|has|just] [been] collapsed|overdosed|overdosing|stabbed|shot
  my [best|little] ${KIN} [has] took|swallowed [all|too|a|the] [many|of|bottle|my] [of] [her|his|the] pills|tablets|bleach
  my [best|little|older] ${KIN} [is|has|wants|tried|said|says|told|texted|keeps] [me|saying] [he|she] [is|wants|will|want] [going|trying|threatening|talking|thinking] [to|about|of] die|suicidal|suicide|dying
  my [best|little|older] ${KIN} [is|has|wants|tried|said|says|told|texted|keeps] [me|saying] [he|she|they] [is|are|wants|will|want] [going|trying|threatening|talking|thinking] [to|about|of] kill|harm|hurt|harming|killing|cutting|hurting|hang himself|herself|themselves|themself
  ${I} can not reach|find|contact my|our [little] ${KIN}
  ${I} am|are under|beneath [the] rubble|attack|fire|debris
  they|soldiers|bombs|rockets|missiles|shells|drones [are|is] bombing|shelling|shooting|falling|coming|raining|attacking|landing|exploding|hitting|fell|hit|landed [at|on|down|near|for|around] us $|right|now|help|please|here
  bombs|rockets|missiles|shells|drones|soldiers|gunmen [are|is] [coming] falling|coming|raining|landing|exploding|hitting|shooting|fell|hit|landed [at|on|down|near|for|around|into|outside|in|to] me|my|our
  they are bombing|shelling|shooting|attacking|burning|destroying [at] me|my|our
  ${I} have no food|water|shelter
  ${I} have nothing to eat|drink
  ${I} have nowhere to go|sleep
  my|our ${KIN} have|has nothing to eat
  my|our ${KIN} is|are starving
  ${I} am|are [being] held against|hostage|captive
  help [please] i|we am|are|can|need hurt|scared|bleeding|dying|trapped|stuck|drowning|attacked
  i am afraid|scared|terrified|frightened for|of|that|he|my|to [my|he|him|go|himself|i] life|home|myself|father|husband|boyfriend|dad|safety|ex
  he|she|they ~ kill|hurt|find|shoot|stab me
  he|she|they said|says [he|she|they] will|would kill|hurt me
  they|soldiers are going to kill us $
`;

/** Unhappiness, where a message says nothing else. */
export const SORROW = `
  i [have] relapsed|relapse [again|today|last] [night]
  i am|feel [doing] not ok|okay|fine|well|good|alright [at] [all]
  i am struggling|suffering|hurting|grieving|shaking|freaking [a|out] [lot|right] [now]
  i need help|therapy|a [with] [therapist|my] [depression|anxiety|feelings|addiction]
  i am going through a|some hard|rough|tough|bad|dark|difficult time|times|stuff
  i hate everything|everyone
  i am|feel|felt|have|been|was|feeling [been] [feeling] [very|all|a|bit] depressed|hopeless|lonely|alone|empty|numb|scared|afraid|terrified|desperate|worthless|broken|anxious|panicking|frightened|lost|unsafe|sad|miserable|hurting|helpless|down|overwhelmed|heartbroken|suffering|grieving|unloved|invisible|dying [inside|and|now|today|again|all|right|of] [alone|scared|sad|hopeless|lonely|fear|lately|the|now] [time]
  i am|feel|have having|like [a] panic|crying|shit|nothing|nobody|failure|breakdown|dying [attack]
  i am panicking
  panic attack
  i need|want someone|somebody|a to|friend talk [to]
  i need|want to talk to someone|somebody
  can|could i|we talk to someone|somebody|you about|i [am] [suicide|my|feeling] [feelings|sad|problems]
  i can not stop crying
  i can not sleep|eat [anymore|at] [night|all]
  i have no friends|one|family|hope|nobody [left|to] [talk] [to]
  i [have] lost my ${KIN}|job|home|house
  my ${KIN} died|is|was|has [dying|dead|killed|cancer] [yesterday|today]
  i hurt|cut|cutting myself
  my heart is broken
  i give up $
  i quit life
  save me
  help me please i am begging
  i am in pain
  i am dying
  my ${KIN} is|are in gaza|israel|rafah|ukraine|kyiv [and] [i] [am] [scared|afraid|worried]
  kill me [now|please]
  please kill me
  i want to|wanna cry|scream|disappear|sleep [forever]
`;
