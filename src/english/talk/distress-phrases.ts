/**
 * What people say who are in distress or in danger, anywhere in a message, in the notation of
 * `answering/talk/phrases.ts`. Each says that it is about the speaker or somebody beside them: a story's own dead,
 * wounded and threatened are what others ask about.
 */

const I = 'i|we';
const KIN =
  'mum|mom|mother|mummy|dad|father|daddy|stepdad|stepfather|husband|wife|boyfriend|girlfriend|partner|ex|son|daughter|baby|child|kid|kids|children|brother|sister|friend|friends|bestfriend|family|parents|parent|uncle|aunt|cousin|grandma|grandmother|grandpa|grandfather|neighbour|neighbor|roommate|flatmate|wife|bf|gf|nephew|niece|teacher|boss|bro';
const WANT = 'want|wanted|need|wish|plan|planning|going|gonna|trying|try|tried|about|ready|decided|feel|thinking|think|wanting|like|considering|consider|deserve|hope';
const EVEN = 'just|really|so|even|fucking|also|honestly|seriously|still|kinda|sometimes|only|simply|always|often|truly';
const HARM = 'hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|abuse|abuses|abusing|abused|rape|rapes|raped|raping|attack|attacked|attacking|threatening|threatens|threatened|choking|choked|strangling|strangled|stalking|following|kill|molested|molesting|touches|touched|assaulted|stabbed|shot';

/** To die, or to be harmed by one's own hand. */
export const SUICIDE = `
  ${I} [${EVEN}] ${WANT} [${EVEN}] [to|of|about] [${EVEN}] die|dying [$]
  ${I} am [${EVEN}] ${WANT} [to|of|about] [${EVEN}] die|kill|end|hurt|hang|cut|harm|unalive|killing|ending|hurting|harming|cutting|unaliving|hanging|suicide|drown|shoot [myself|my|it] [life|all]
  kill|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|unalive|unaliving|shoot|drown|drowning|stab|burn|burning|starve|starving|poison|overdose|offing|off myself
  kill ourselves
  kill yourself|urself painlessly|quickly
  how do|can|to i [best] [${EVEN}] kill|hang|drown yourself|myself
  how to commit suicide $
  how [do|can|should] [i|you] to|i|you [commit] suicide|die painlessly|quickly|fast|$
  best|easiest|quickest|painless|fastest|least way|painful [way|ways] to die|kill|commit|end [myself|suicide|it|my] [life]
  painless|quick way|ways to die
  painless suicide|death method|methods|way|please
  suicide|suicidal method|methods|note|hotline|helpline|thoughts|help $
  how many pills|tablets|paracetamol|sleeping|tylenol [pills|tablets] [does|do|would|to|will|should] [it|i|you|take] [take] [to|for|before] [die|kill|overdose|me]
  i [${EVEN}] [am|feel|felt|have|been|was] [${EVEN}|been|a|bit] [${EVEN}] suicidal
  i am [${EVEN}] suicidal
  ^ suicidal $
  ^ suicide $
  ^ self harm $
  i [have] [${EVEN}] [had|have|having|got|get|am] [having] suicidal thoughts|ideation|feelings
  thinking of|about suicide|ending|killing [it|myself|my] [all|life]
  i [am] [${EVEN}] think|thinking|thought of|about suicide|dying|death [${EVEN}|all|every] [the|day]
  i [${EVEN}] self harm|harmed
  i [am|will] [going|about] [to] commit|committing suicide
  i [${EVEN}] tried|attempted|want|wanted|going|planning [to] [commit] suicide
  i attempted suicide
  end|ending|ended|take|taking|ended my [own] life
  ${I} [${EVEN}] want|need|wanted|going [to] end|ending it|this|everything [all|now|tonight|$]
  end it all $
  ending it all $
  i [${EVEN}] want it|everything|this|all [all] to end|stop $
  i [${EVEN}] want it|everything|this [all|to] [to] be over
  i [${EVEN}] do not [${EVEN}] want|wanna to [${EVEN}] live|exist [${EVEN}|anymore|any|here|like|$] [more|this]
  i [${EVEN}] do not [${EVEN}] want to [${EVEN}] be here|alive [anymore|any|$|on] [more|earth]
  i [${EVEN}] do not [${EVEN}] want|feel to|like [be] live|living|alive|exist|existing
  i [${EVEN}] do not [${EVEN}] want to [ever] wake up [anymore|again|tomorrow|ever]
  not want|wanna to be|live|exist here|alive|anymore [anymore|any] [more]
  i [${EVEN}] do not [${EVEN}] see|have a|any|the point|reason|will of|in|to live|living|life|going|exist|keep [on|going]
  i [${EVEN}] [have] see|have|got|had no reason|point|will|purpose [left] to|in [${EVEN}] live|living|life|go|going|exist [on]
  no reason|point|will left [to|in] [live|living]
  i can|could not go|carry|cope|live on|anymore|any|like|with [anymore|this|more|like|$]
  i can|could not [${EVEN}] go|carry on [like|$] [this]
  i can|could not [${EVEN}] do|take|handle|bear|stand this|it|life [anymore|any|all] [more|$]
  i can|could not do|take|handle|bear|stand this|it|life anymore|any [more]
  i wish|wished i was|were|am dead|gone|never [been] [born|alive]
  i wish i had never been born
  i wish|wished i could|would [${EVEN}] die|disappear|vanish|sleep [forever|and] [never]
  i wish i never existed
  i [${EVEN}] want to|wanna disappear|vanish [forever|$|from]
  i should|would|better|would rather|better|be [${EVEN}] [be] die|dead|kill
  i am|would|would be better off dead|gone
  better off dead $
  better off without me
  nobody|noone|no|who would|will|one|does|even [one|would|even|will] [would|will|even] miss|notice|care|cry [me|if|about|when] [if|when|i|me] [i] [${EVEN}] [am|was|were|died|die|disappeared|vanished|left|killed|gone] [gone|dead]
  nobody|noone|one [${EVEN}] would|will [${EVEN}] miss|notice|care if|me [if] [i] [died|am|was|were|disappeared|killed|gone]
  nobody|noone|no [one] [would] [even] cares|care|loves|likes|needs|wants|understands about|me|for [me] [anymore|$]
  everyone|everybody|they|world|family would|will|is|hates|be [be] better|happier [off] without|if me|i
  everyone|everybody hates me
  what is the point of|in|to [even] going|living|life|go|carrying|being|trying|existing|me [on|alive|anymore] [anymore|living|like|$] [this|$]
  what is the point of|in [even] living|life|existing $
  what is the point of|in [even] going|carrying|being on|alive [anymore|living|$]
  what is the point anymore $
  why am i [${EVEN}] alive
  why should|do i [${EVEN}] live|exist|bother|keep|go [living|on|going|existing|bother] $
  why was i [even|ever] born
  life|living is not worth it|living|anything
  life is [${EVEN}] pointless|meaningless|worthless|unbearable|hopeless $
  my life is [${EVEN}] over|pointless|meaningless|worthless|unbearable|hopeless|hell|ruined|shit|falling
  is life|it worth living
  not worth living
  i hate my life|living|myself|existence|being [alive|myself]
  i am [${EVEN}] [a|such] [a] burden|worthless|waste [to|of|on|$] [space|everyone|my|oxygen]
  i am [${EVEN}] [so] tired|sick of living|life|existing|being|everything|it [alive|all|$]
  i am [${EVEN}] done with life|living|everything|this|existing [world|life|$]
  i have|am lost|giving|given|losing|gave all|up [hope|on] [life|living|everything|hope]
  i [have] [${EVEN}] give|gave|given|giving up [on] life|living|everything
  i [have] lost [all] [the] hope|will [to|$] [live]
  this is my last|final message|goodbye|night|day
  goodbye [cruel] forever|world $
  goodbye cruel world
  i [have] [already] wrote|written|writing [a|my] goodbye|suicide|farewell letter|note
  jump|jumping off|from [of] a|the|my|this bridge|building|roof|balcony|cliff $
  i [am] [${EVEN}|on|at] [standing|the|going] [on|to] [a|jump] [the] [edge|ledge|roof|bridge|off] [of] [a|the] [bridge|roof|building|cliff] [about|and|ready] [to|want|going] jump [$]
  ^ kms $
  i|to [will|am|want|going] [to] kms|unalive [rn|now|myself|lol|$]
  i|to want|going to kms
  i took|swallowed|drank|have|taken [taken|swallowed|drunk] [all|too|a|the|bleach|poison] [many|of|bottle|whole|lot|my|the] [my|of|the|bottle] [of] pills|tablets|sleeping|bleach|poison|paracetamol|medication|meds|antidepressants
  ${I} [have] [${EVEN}|think|am] [i] [have] overdosed|overdosing
`;

/** Danger to the speaker or to somebody beside them. */
export const DANGER = `
  ^ [please|someone|somebody|anyone|quick|can|could|help|i|need|omg] [you|someone|to] [please] call|send|get|phone [me] [an|a|the|for|us] ambulance|police|911|999|112|000|paramedics|cops|help|doctor|emergency [services|please|now|$]
  ${I} need an|a|the|to ambulance|police|doctor|paramedic|help|call [now|urgently|please|911|an|the|immediately|112|999|police] [ambulance|police]
  ^ ambulance|emergency|911|112|999|sos|mayday [sos|please|help|now|911] $
  ^ [this] [is] [an] emergency [$]
  it is|this an emergency
  ${I} am|are [${EVEN}] in [${EVEN}|immediate|serious|grave|great|real|big|mortal|physical] danger|trouble
  ${I} think ${I} am|are in danger
  ${I} am|are not safe [here|at|in|anymore|$]
  ${I} do not feel safe [here|at|in|anymore|$]
  my ${KIN} [and] [i] is|are|am in [${EVEN}|serious|great] danger
  ${I} can|could not [${EVEN}] breathe|breath [properly|$|please|help|and|i|my|anymore|well]
  ${I} am|are [${EVEN}] [having|bleeding|suffocating|choking|drowning|being|trapped|stuck] bleeding|suffocating|choking|drowning|trapped|raped|attacked|beaten|stalked|followed|robbed|shot|stabbed|bombed|shelled|kidnapped|abducted|tortured|abused|threatened [out|to|by|under|in|$]
  ${I} am|are [${EVEN}] bleeding|suffocating|choking|drowning|trapped
  ${I} am|was|have|got|are|were [${EVEN}] [been|got] [${EVEN}] raped|attacked|beaten|assaulted|shot|stabbed|kidnapped|abducted|molested|abused|bombed|poisoned
  i am [${EVEN}] having|getting a|an|another panic|anxiety|heart|asthma|seizure|stroke [attack|attacks]
  i [think] [i] am|have|having|had a|an panic|anxiety|heart|asthma|stroke attack|$
  i think [that] i am [${EVEN}] dying|overdosing
  i have [${EVEN}] [a|bad|terrible|severe|strong] chest pain|pains
  my chest hurts
  my ${KIN} [${EVEN}] [is|are|has|have|was|were|just|got|will|wants|keeps|might] [${EVEN}|been|trying|going|to|threatening|being] [to] ${HARM} me|us|my|him|her|by|them|$
  he|she|they|someone|somebody|dad|mum|mom [${EVEN}] [is|are|has|have|keeps|keep|will|wants|tried|just|going|want|got] [${EVEN}|been|trying|going|to|threatening|threatened] [to|and] hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|abuse|abuses|abusing|abused|raped|rapes|raping|attacking|attacked|threatening|threatened|choking|choked|strangling|stalking|following|kill|touches|touched|touching|molested|shooting|stabbed me
  someone|somebody|person|man|guy|they|he [here] is|are|was|has|just [${EVEN}|been|trying] [to] following|attacking|shooting|hurting|chasing|threatening|stalking|break|breaking|broke|broken [me|us|into|in|at] [my|our|me|us] [house|home|flat|room|apartment]
  someone|somebody|they broke|breaking in|into my|our|$ [house|home|flat|room|apartment]
  someone|somebody|there is [a|an] [${EVEN}|in|someone|burglar|man|intruder|killer] in my|our house|home|room|flat|apartment|garden
  there is a|an|someone|shooter|gunman|fire|intruder|burglar [shooter|gunman|fire|intruder|active|burglar|gun] [shooter] [in|at|inside|with|outside] [a|my|our|knife|gun] school|house|home|flat|room|building|apartment|door|work|class
  there is a|an [active] shooter here|$
  my|our house|home|flat|building|apartment|kitchen|room|street|car|school|town|village|city is|was|has|got|are [${EVEN}|been|being] [on] fire|burning|bombed|hit|shelled|destroyed|attacked|flooded|flooding|collapsed|collapsing|destroyed|gone
  our|my house|home|building|roof just [got] exploded|collapsed|bombed|hit
  my|our [whole|entire|little|baby|best|old] ${KIN} [and] [i|${KIN}] is|are|was|were|got [${EVEN}|still|all|stuck|trapped|buried] under|trapped|buried|missing|dying|unconscious|bleeding|choking|drowning|suicidal|stuck|kidnapped|starving [under|in|the|rubble|$|and|it]
  my|our ${KIN} is|are|was|will|does|do|can [${EVEN}] not [${EVEN}] breathing|breathe|responding|waking|wake|moving|conscious [up]
  he|she|they|someone|somebody|person [here] is|are not|unconscious|collapsed [breathing|responding|waking|moving|here|in] [help|please|up|what|$|and|front]
  he|she is not breathing|responding|waking [up]
  someone|somebody|man|person|woman here|is|next [to|is] [me] [is|dying|unconscious|bleeding|hurt] [dying|bleeding|here|out|hurt|unconscious|$] [here|out|$|help|please|to] [here|death]
  my ${KIN} [${EVEN}] [is|has|just] [${EVEN}] [been] collapsed|overdosed|overdosing|stabbed|shot
  my ${KIN} [${EVEN}] took|swallowed [all|too|a|the] [many|of|bottle|my] [of|her|his|the] pills|tablets|bleach
  my ${KIN} [${EVEN}] [is|has|wants|tried|said|says|told|texted] [me] [he|she|they] [is|wants|will|want] [${EVEN}] [going|trying|trying|threatening|talking|thinking] [to|about] die|suicidal|kill|suicide|harm|harming|killing|cutting|hurt|self [himself|herself|themselves|themself|myself|harming|$]
  my ${KIN} [${EVEN}] said|says|told [me] he|she|they want|wants to die
  ${I} can not [${EVEN}] reach|find|contact my|our ${KIN}
  under the rubble help|please|with
  ${I} am|are under|beneath [the] rubble|attack|fire|debris
  they|soldiers|bombs|rockets|missiles are|is [${EVEN}] bombing|shelling|shooting|falling|coming|raining [at|on|down|near] us|me|my|here|our|for [$|house|street|home|now|right]
  ${I} have no|nothing food|water|to|nowhere [eat|drink|and|to|$] [water|food|go|$|or]
  ${I} have nowhere to go|sleep|$
  my ${KIN} [have|has|are|is] [${EVEN}] starving|nothing [to] [eat]
  i [${EVEN}] [am] [being] kidnapped|held [against|hostage|captive] [my|by|here]
  please|someone|somebody help|save me|us i|we|he|she|they|my|am|are|someone|there|is *
  help me|us i|we|he|she|they|my|am|someone|there am|are|is|can|need|do|has|will|${KIN}|took|cut [_] [_]
  help [please] i|we am|are|can|need hurt|scared|bleeding|dying|trapped|not|stuck|drowning|attacked|someone|help [breathe|move]
  i am [${EVEN}] afraid|scared|terrified for|of|that|he|my|to [my|he|him|go|himself|i] life|home|myself|father|husband|boyfriend|dad|safety|ex
  he|she|they will|is|are|going|wants [going|gonna] [to] kill|hurt me|us
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
