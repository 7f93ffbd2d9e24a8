/**
 * The most urgent that people say who are in distress or in danger, anywhere in a message, in the notation of
 * `answering/talk/phrases.ts`; all else is heard by the model beside `find-distress.ts`. Each says that it is about the
 * speaker or somebody beside them: a story's own dead, wounded and threatened are what others ask about.
 */

const I = 'i|we';
const KIN =
  'mum|mom|mother|mummy|dad|father|daddy|stepdad|stepfather|husband|wife|boyfriend|girlfriend|partner|ex|son|daughter|baby|child|kid|kids|children|brother|sister|friend|friends|family|parents|uncle|aunt|cousin|grandma|grandmother|grandpa|grandfather|neighbour|neighbor|roommate|flatmate|bf|gf|nephew|niece|toddler';
const POISON =
  'pills|tablets|bleach|poison|paracetamol|tylenol|medication|meds|antidepressants|xanax|battery|batteries|detergent';

/** Left out before phrases are looked for: they only say it louder. */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  `just really so even fucking also honestly seriously still kinda sometimes only simply always often truly literally
  actually very too completely totally absolutely genuinely legit ever basically lowkey`.split(/\s+/),
);

/** To die, or to be harmed by one's own hand. */
export const SUICIDE = `
  ${I} want|wanna|wants die
  i ~ want|wanna|going|gonna|ready|plan|planning|wish|wished|hope to|i die|dead
  i ~ to die
  i ~ suicidal
  ^ [feeling] suicidal $
  ^ suicide|kms|self [harm] $
  i ~ commit|committing suicide
  i ~ thoughts of|about suicide|dying|death
  suicide|suicidal hotline|helpline|method|methods|thoughts $
  i|to [will|am|want|going] [to] kms
  kill|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|unalive|unaliving|shoot|drown|drowning|stab|burn|burning|starve|poison|overdose|offing myself|meself
  how do|can|to|should|would [i|you|best] kill|hang|drown yourself|myself|oneself
  end|ending|ended|take|taking my [own] life
  i ~ end|ending it|everything [all] $|now|tonight|please|soon
  i ~ not ~ want|wanna ~ live|exist|wake
  i ~ not ~ want|wanna ~ be|being here|alive $|anymore|any
  i ~ no|any|a reason|point|purpose|will [left] to|in|for|of [keep] live|living|life|exist|existing
  i ~ goodbye|suicide|farewell letter|note
  ^ does it get better|easier $
  i ~ disappear|dissapear|vanish [forever] $
  who|nobody|noone|one|anyone|anybody ~ miss|notice|care|cry if|when i am|was|were|died|die|disappear|disappeared|left
  i ~ wrote|written|writing letters|notes to|for everyone|everybody
  i ~ gave|given|giving my dog|cat|pet|pets away
  i ~ paid everything|all off
  this is [my] goodbye|farewell $|everyone|everybody|forever
  you|they|everyone read|reads this i will be gone|dead
  what is the point of going|carrying|being on|alive $|anymore|any
  i can not ~ go|carry on $|like|living|anymore|any
  i can not ~ do|take|handle|bear this|it|life anymore|any
  i ~ keep|started|stop|been|restarted cutting|burning|harming $|again|my|myself
  cut|cutting|slit|slitting my wrist|wrists|arms|throat|veins|thighs
  ${I} ~ overdosed|overdosing
  i [have] took|swallowed|drank|taken|popped|ate [all|too|a|the|every|loads|lots|some|my|#] [many|of|bottle|whole|lot|load|bunch|handful|packet|pack] [my|of|the|bottle] [of] [my|sleeping] ${POISON}
  how many pills|tablets|paracetamol|sleeping|tylenol [pills|tablets] [does|do|would|to|will|should] [it|i|you|take] [take] [to|for|before] die|kill|overdose|$ [me|myself] $
`;

/** Danger to the speaker or to somebody beside them. */
export const DANGER = `
  ^ [please|someone|somebody|anyone|quick|can|could|help|i|need|omg] [you|someone|to] [please] call|send|get|phone [me] [an|a|the|for|us] ambulance|police|911|999|112|paramedics|cops|help|doctor
  ${I} need an|a|the ambulance|paramedic $|now|urgently|please|immediately|quick
  ^ [please] sos|mayday [sos|please|help|now] $|we|i
  ^ [this|it] [is] [an] emergency $|help|please|i|we|my
  help [please] i|we am|are|can|need hurt|scared|bleeding|dying|trapped|stuck|drowning|attacked
  ${I} am|are in [immediate|serious|grave|great|real|big|mortal|physical] danger
  ${I} am|are not safe $|here|at|in|anymore
  ${I} can|could not breathe|breath $|please|help|and|my
  ${I} am|are bleeding|suffocating|choking|drowning|trapped $|help|please|out|under|inside
  ${I} ~ not get out $|please|help|there
  ${I} am|are under|beneath [the] rubble|attack|fire|debris
  ${I} am|was|have|got|are|were [being|been|got] raped|attacked|beaten|assaulted|shot|stabbed|kidnapped|abducted|molested|abused|bombed|poisoned $|by|last|and|help|please|again
  i ~ having|getting [a|an|another|bad] panic|anxiety|heart|asthma|seizure|stroke $|attack|attacks|help|please
  i have [a|bad|terrible|severe|strong] chest pain|pains
  my chest ~ hurts|hurting|tight
  my [little|baby] ${KIN} is|are|does|do|can not breathing|breathe|responding|waking|wake|moving|conscious
  my [best|little|older|#] [year] [old] ${KIN} [has|have|just] swallowed|drank|took|ate [a|some|all|the] [many|lot|whole|bottle] [of] [my|his|her] [sleeping] ${POISON}
  my ${KIN} [is|has|just] [been] collapsed|overdosed|overdosing|stabbed|shot
  my [best] ${KIN} ~ wants|trying|tried|going|threatening to kill|hurt|harm|hang himself|herself|themselves|themself
  my ${KIN} [is|are|has|have|keeps] [been] hits|hitting|beats|beating|rapes|raped|chokes|strangled|hit|beat me|my|us
  he|she|they [is|are|has|have|keeps|will|going] [been|to|gonna] [to] hits|beats|rapes|raped|chokes|kill|stab|shoot me
  there is a|an|someone|somebody [active] shooter|gunman|fire|intruder|burglar in|at|inside|outside my|our|the|this house|home|school|flat|room|building|apartment
  i|we [can] hear [a] someone|somebody|footsteps downstairs|upstairs|breaking|inside|moving|walking|trying
  there is a|an suspicious|unexploded|unattended bag|backpack|package|device|object|box|bomb|shell|grenade on|in|at|under|outside my|our
  someone|somebody|they|he [is|are|has] [trying] [to] break|breaking|broke|broken in|into $|my|our
  my|our house|home|flat|building|apartment|kitchen is|was|has|got [just] [been|got] [on] fire|burning|bombed|hit|shelled|flooded|collapsed
  my|our ${KIN} is|are|was|were [still|all|stuck|trapped|buried] under|trapped|buried [the|under] [rubble|the|$]
  bombs|rockets|missiles|shells|drones|soldiers [are|is] falling|landing|exploding|hitting|shooting|bombing on|at|near us|our|me
`;

/** Where a message says nothing else. */
export const SORROW = `
  i am|feel [all] alone|lonely|broken|empty|numb|hopeless|worthless|depressed|desperate
  kill me [now|please]
  please kill me
  save me
`;
