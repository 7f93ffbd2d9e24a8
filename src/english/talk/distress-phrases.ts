/**
 * What people say who are in distress or in danger, anywhere in a message, in the notation of
 * `answering/talk/phrases.ts`. Each says that it is about the speaker or somebody beside them: a story's own dead,
 * wounded and threatened are what others ask about.
 */

const I = 'i|we';
const KIN =
  'mum|mom|mother|mummy|dad|father|daddy|stepdad|stepfather|husband|wife|boyfriend|girlfriend|partner|ex|son|daughter|baby|child|kid|kids|children|brother|sister|friend|friends|bestfriend|family|parents|parent|uncle|aunt|cousin|grandma|grandmother|grandpa|grandfather|neighbour|neighbor|roommate|flatmate|wife|bf|gf|nephew|niece|teacher|boss|bro';
const WANT =
  'want|wanted|need|wish|plan|planning|going|gonna|trying|try|tried|about|ready|decided|feel|thinking|think|wanting|like|considering|consider|deserve|hope';
const EVEN = 'just|really|so|even|fucking|also|honestly|seriously|still|kinda|sometimes|only|simply|always|often|truly';
const HARM =
  'hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|abuse|abuses|abusing|abused|rape|rapes|raped|raping|attack|attacked|attacking|threatening|threatens|threatened|choking|choked|strangling|strangled|stalking|following|kill|molested|molesting|touches|touched|assaulted|stabbed|shot';

/** To die, or to be harmed by one's own hand. */
export const SUICIDE = `
  ${I} [am] [${EVEN}] ${WANT} [${EVEN}] [to|of|about|like] [${EVEN}] die|dying
  i do not want to die
  kill|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|unalive|unaliving|shoot|drown|drowning|stab|burn|burning|starve|starving|poison|overdose|offing|off myself
  kill ourselves
  kill|hang|hanging|killing yourself|urself painlessly|quickly
  how do|can|to|should [i|you|best] kill|hang|drown yourself|myself
  how to commit suicide $
  how can|do i die [painlessly|quickly|fast|without] $|pain
  how to die [painlessly|quickly|fast|without] $|pain
  best|easiest|quickest|painless|fastest|least way|painful|ways [way|ways] to die|commit|end [myself|suicide|it|my] $|life
  painless suicide|death [method|methods|way] $|please
  suicide hotline|helpline|method|methods|thoughts $
  how many pills|tablets|paracetamol|sleeping|tylenol [pills|tablets] [does|do|would|to|will|should] [it|i|you|take] [take] [to|for|before] die|kill|overdose [me|myself] $
  i [am|feel|felt|have|was] [${EVEN}] [been|feeling|a] [${EVEN}|bit] suicidal
  ^ [feeling] suicidal $
  ^ suicide $
  ^ self harm $
  i [have] [${EVEN}] [had|have|having|got|get|am] [having] suicidal thoughts|ideation|feelings
  i [am] [${EVEN}] thinking|thought|think of|about suicide|dying|killing|ending $|it|myself|things|everything|my|all|every
  i [am|will|want] [going|about] [to] commit|committing suicide
  i [${EVEN}] tried|attempted|want|planning [to] [commit] suicide
  end|ending|ended|take|taking my [own] life
  i [am] [${EVEN}] want|need|wanted|going|ready to [${EVEN}] end it|everything [all] $|now|tonight|please
  ^ [just] ending|end it all $
  i [${EVEN}] want it|everything|this|all [all] to end|stop $
  i [${EVEN}] want it|everything|this [all] to be over $
  i [${EVEN}] do not [${EVEN}] want to [${EVEN}] live|exist
  i [${EVEN}] do not [${EVEN}] want to [${EVEN}] be here|alive
  ^ do not want to live|exist|be [here|alive] $|anymore|any
  i [${EVEN}] do not [${EVEN}] feel like living|existing
  i [${EVEN}] do not [${EVEN}] want to [ever] wake up
  i [${EVEN}] do not see|have a|any|the point|reason|will of|in|to live|living|life|exist
  i [${EVEN}] do not see a|any|the point of|in going on
  i [${EVEN}] [can] see|have|got|had no reason|point|will to|in [${EVEN}] live|living|life|exist|going
  no reason|point|will left to|in live|living
  i can|could not go|carry on $|like|living|with|anymore|any
  i can|could not cope|live $|anymore|any|like
  i can|could not [${EVEN}] do|take|handle|bear|stand this|it|life anymore|any [more]
  i wish|wished i was|were|am dead|gone
  i wish [that] i was|had never been|born [born]
  i wish|wished i could|would [${EVEN}] die|disappear|vanish
  i wish i never existed
  i [${EVEN}] want to disappear|vanish [forever|from] $
  i should [${EVEN}] [be] die|dead
  i am|would|be [be] better off dead|gone
  ^ better off dead $
  better off without me
  who|nobody|noone|one would|will|gonna [${EVEN}] miss|notice me
  who|nobody|noone|one|anyone|anybody would|will [${EVEN}] miss|notice|care|cry if|when i [${EVEN}] am|was|were|died|die|disappeared|vanished|left|killed|go
  would|will anyone|anybody|someone [${EVEN}] miss|notice|care|cry [me] if|when i
  nobody|noone|one [${EVEN}] cares|care|loves|likes|needs|wants|understands [about] me
  everyone|everybody|they|world|family would|will|is [be] better|happier [off] without|if me|i
  everyone|everybody hates me
  what is the point of|in [even] living|life|existing|trying $|anymore|any
  what is the point of|in [even] going|carrying|being on|alive $|anymore|any|living|like
  what is the point anymore $
  why am i [${EVEN}] alive
  why should i live|exist $
  why do i [${EVEN}] exist|live|bother $|living
  why was i [even|ever] born
  life|living is not worth it|living|anything
  life is [${EVEN}] pointless|meaningless|worthless|unbearable|hopeless $
  my life is [${EVEN}] over|pointless|meaningless|worthless|unbearable|hopeless|hell|ruined|shit
  is life|it worth living
  not worth living $
  i hate my life|living|myself|existence
  i am [${EVEN}] [just] [a|such] [a] burden|worthless|waste [to|of|on] $|space|everyone|my|oxygen
  i am [${EVEN}] [so] tired|sick of living|life|existing|everything
  i am [${EVEN}] done with life|living|everything|existing
  i [am|have] [${EVEN}] lost|losing [all] hope|will [to] $|live
  i [am|have] [${EVEN}] give|gave|given|giving up on life|living|everything
  this is my last|final message|goodbye
  goodbye cruel world
  i [have] [already|am] wrote|written|writing [a|my] goodbye|suicide|farewell letter|note
  i [am|will] [${EVEN}] want|going|about|ready|gonna|will|thinking [to|of|about] jump|jumping
  i am [standing|sitting|up] on the|a [edge|roof] [of] [the|a] ledge|roof|bridge|balcony|edge|rooftop
  ^ kms $
  i|to [will|am|want|going] [to] kms|unalive
  i [have] [just] took|swallowed|drank|taken [all|too|a|the|bleach|poison] [many|of|bottle|whole|lot|my|the] [my|of|the|bottle] [of] pills|tablets|sleeping|bleach|poison|paracetamol|medication|meds|antidepressants
  ${I} [have] [${EVEN}|think|am] [i] [have] overdosed|overdosing
`;

/** Danger to the speaker or to somebody beside them. */
export const DANGER = `
  ^ [please|someone|somebody|anyone|quick|can|could|help|i|need|omg] [you|someone|to] [please] call|send|get|phone [me] [an|a|the|for|us] ambulance|police|911|999|112|paramedics|cops|help|doctor
  ${I} need an|a|the ambulance|police|doctor|paramedic $|now|urgently|please|immediately|quick
  ${I} need [medical] help now|urgently|immediately|fast|quick
  ^ ambulance please|now|quick|help
  ^ [please] sos|mayday [sos|please|help|now] $|we|i
  ^ [this|it] [is] [an] emergency $|help|please|i|we|my
  ${I} am|are [${EVEN}] in [${EVEN}|immediate|serious|grave|great|real|big|mortal|physical] danger|trouble
  my ${KIN} [and] [i] is|are|am in [${EVEN}|serious|great] danger
  ${I} am|are not safe $|here|at|in|anymore
  ${I} do not feel safe $|here|at|in|anymore
  ${I} can|could not [${EVEN}] breathe|breath
  ${I} am|are [${EVEN}] bleeding|suffocating|choking|drowning|trapped
  ${I} am|are [${EVEN}] being raped|attacked|beaten|stalked|followed|robbed|shot|stabbed|bombed|shelled|kidnapped|abducted|tortured|abused|threatened|assaulted|blackmailed|groomed
  ${I} am|was|have|got|are|were [${EVEN}] [been|got] [${EVEN}] raped|attacked|beaten|assaulted|shot|stabbed|kidnapped|abducted|molested|abused|bombed|poisoned
  i am [${EVEN}] having|getting [a|an|another] panic|anxiety|heart|asthma|seizure|stroke $|attack|attacks|help|please
  i think [that] i am [${EVEN}] [having|getting|in] [a] dying|overdosing|stroke|danger|heart
  i have [${EVEN}] [a|bad|terrible|severe|strong] chest pain|pains
  my chest hurts
  my ${KIN} [${EVEN}] [is|are|has|have|was|were|just|got|will|wants|keeps|might] [${EVEN}|been|trying|going|to|threatening|being] [to] ${HARM} me|my|him|her|by|$
  he|she|they|someone|somebody|dad|mum|mom [${EVEN}] [is|are|has|have|keeps|keep|will|wants|tried|just|going|want|got] [${EVEN}|been|trying|going|to|threatening|threatened|gonna] [to|and] hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|abuse|abuses|abusing|abused|raped|rapes|raping|attacking|attacked|threatening|threatened|choking|choked|strangling|stalking|following|kill|touches|touched|touching|molested|shooting|stabbed|chasing [at] me
  someone|somebody|they|he is|are [trying] [to] break|breaking|broke in|into $|my|our
  someone|somebody|they just broke in|into my|our|$
  someone|somebody is in my|our house|home|room|flat|apartment|garden
  there is a|an|someone [${EVEN}|active] shooter|gunman|fire|intruder|burglar|stranger|killer|man in|at|inside|outside my|our|the|this house|home|school|flat|room|building|apartment|door|work|class
  there is a|an [active] shooter|gunman here
  my|our house|home|flat|building|apartment|kitchen|room|street|car|school|town|village|city is|was|has|got|just [${EVEN}|been|being|got] [on] fire|burning|bombed|hit|shelled|destroyed|attacked|flooded|flooding|collapsed|collapsing|exploded|gone
  my|our [whole|entire|little|baby|best|old] ${KIN} [and] [${KIN}] is|are|was|were|got [${EVEN}|still|all|stuck|trapped|buried] under|trapped|buried|missing|dying|unconscious|bleeding|choking|drowning|suicidal|kidnapped|starving
  my|our [little|baby] ${KIN} is|are|was|will|does|do|can [${EVEN}] not [${EVEN}] breathing|breathe|responding|waking|wake|moving|conscious
  he|she|someone|somebody is not breathing|waking
  someone|somebody here is dying|unconscious|bleeding|hurt|choking
  someone|somebody is dying|unconscious|bleeding|choking|drowning $|here|help|please|now|next
  my ${KIN} [${EVEN}] [is|has|just] [${EVEN}] [been] collapsed|overdosed|overdosing|stabbed|shot
  my [${EVEN}|best|little] ${KIN} [has] [${EVEN}] took|swallowed [all|too|a|the] [many|of|bottle|my] [of] [her|his|the] pills|tablets|bleach
  my [best|little|older] ${KIN} [${EVEN}] [is|has|wants|tried|said|says|told|texted|keeps] [me|saying] [he|she] [is|wants|will|want] [${EVEN}] [going|trying|threatening|talking|thinking] [to|about|of] die|suicidal|suicide|dying
  my [best|little|older] ${KIN} [${EVEN}] [is|has|wants|tried|said|says|told|texted|keeps] [me|saying] [he|she|they] [is|are|wants|will|want] [${EVEN}] [going|trying|threatening|talking|thinking] [to|about|of] kill|harm|hurt|harming|killing|cutting|hurting|hang himself|herself|themselves|themself
  ${I} can not [${EVEN}] reach|find|contact my|our [${EVEN}|little] ${KIN}
  ${I} am|are under|beneath [the] rubble|attack|fire|debris
  they|soldiers|bombs|rockets|missiles are|is [${EVEN}] bombing|shelling|shooting|falling|coming|raining|attacking [at|on|down|near|for] us $|right|now|help|please
  they|soldiers|bombs|rockets|missiles are|is [${EVEN}] bombing|shelling|shooting|falling|coming|raining|attacking [at|on|down|near|for] me|my|our
  ${I} have no food|water|shelter
  ${I} have nothing to eat|drink
  ${I} have nowhere to go|sleep
  my|our ${KIN} have|has nothing to eat
  my|our ${KIN} is|are starving
  ${I} am|are [being] held against|hostage|captive
  help [please] i|we am|are|can|need [${EVEN}] hurt|scared|bleeding|dying|trapped|stuck|drowning|attacked
  i am [${EVEN}] afraid|scared|terrified for|of|that|he|my|to [my|he|him|go|himself|i] life|home|myself|father|husband|boyfriend|dad|safety|ex
  he|she|they will|is|are [${EVEN}] [going|gonna|trying] [to] kill|hurt|find me
  they|soldiers are going to kill us $
`;

/** Unhappiness, where a message says nothing else. */
export const SORROW = `
  i [${EVEN}] am|feel|felt|have|been|was|feeling [been] [feeling] [${EVEN}|very|all|a|bit] [${EVEN}] depressed|hopeless|lonely|alone|empty|numb|scared|afraid|terrified|desperate|worthless|broken|anxious|panicking|frightened|lost|unsafe|sad|miserable|hurting|helpless|down|overwhelmed|heartbroken|suffering|grieving|unloved|invisible|dying [inside|and|now|today|again|all|right|of] [alone|scared|sad|hopeless|lonely|fear|lately|the|now] [time]
  i am|feel|have having|like [a] panic|crying|shit|nothing|nobody|failure|breakdown|dying [attack]
  i am panicking
  panic attack
  i [${EVEN}] need|want someone|somebody|a to|friend talk [to]
  i [${EVEN}] need|want to talk to someone|somebody
  can|could i|we talk to someone|somebody|you about|i [am] [suicide|my|feeling] [feelings|sad|problems]
  i [${EVEN}] can not stop crying
  i [${EVEN}] can not sleep|eat [anymore|at] [night|all]
  i have no friends|one|family|hope|nobody [left|to] [talk] [to]
  i [have] [just] lost my ${KIN}|job|home|house
  my ${KIN} [just] died|is|was|has [dying|dead|killed|cancer] [yesterday|today]
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
  i [${EVEN}] want to|wanna cry|scream|disappear|sleep [forever]
`;
