/** Follow-ups of a word or two, and questions about stories of many kinds, which share words with talk. */
export const REAL_QUESTIONS = {
  'short follow-ups': `
    and now?
    for how long
    what else
    what then?
    since when
    who else
    how so
    in what way
    which one
    by who
    what now
    like what
    for what
    what kind
    any more
    anything else?
    is that all?
    is that it?
    was that all
    how come
    and after
    more
    more please
    why that
    go on then
    is it bad
    how bad is it
    is it good or bad
    was it a mistake
    are they real
    how sure are they
    what is the problem
    what happened here
    is this the end
    when was this
    where was this
    who was it
    who did this
    who said this
    what was it
    what's it about
    what is this about
    is he lying
    is he wrong`,
  'other stories': `
    are they lying
    who is lying
    is it safe
    is it dangerous
    is it still going on
    is it still closed
    what are the sources of the aid
    who checked the ferry
    was it checked
    where is the ferry
    where is it now
    is he alive
    is he dead
    are they alive
    are they ok
    are they safe
    are you sure he resigned
    is it raining there
    how cold was the water
    why are they so angry
    can we trust the UN
    will they marry
    who do they support
    how do you spell his name
    how do you pronounce Mansour
    what does it mean
    what does binding mean
    how does voting work
    can he be fired
    what should they do
    what can i do to help
    where can i donate
    who can vote
    what should i know
    what is important
    give me the facts
    tell me everything
    summarise it
    summary please
    explain
    explain please
    short version
    tldr
    who is who
    play off score
    draw or win?
    ban on ferries
    kick off time
    mute swans
    what is the score 2-1 or 3-1
    98 percent of what
    15 percent
    33 or 134?
    who sang the anthem
    stop date
    start date
    restart when
    help arrived when
    subscribe numbers
    poor people affected
    sad news from the hospital
    free hostages
    crazy storm damage
    weird weather that day
    thumbs up from whom
    why did the union call the strike?
    what happened to the family under the rubble
    is the hospital still working?
    did anybody say it was safe
    who called the police to the stadium
    is the player going to die
    how did the captain die
    does the mayor want to end it?
    who says they're lying?
    when did they update the timetable
    what help did the islanders get
    thanks! when does it reopen?
    so who's right
    is he human rights chief?
    can the nurses be trusted to come back
    what's the score now
    who made the first offer
    was the goal any good
    who is Jo Van der Berg
    What did the "Los Amigos" fan club demand?
    how many people want to die in the euthanasia case
    i want to know how many people died
    i read he tried to kill himself, is it in the story?
    do i have to be in danger to get asylum
    i heard nobody cares about the hostages, is that what he said?
    can i die from the virus
    i live in Gaza, will aid get here
    was anyone trapped inside the building
    i thought the ferry was on fire
    we need to end this war, who is blocking it
    i don't see the point of the resolution
    my question is who voted no
    who has to call the ambulance in an emergency
    why is everyone better off without the coach
    where can i read what Blinken said
    is this the worst strike ever
    what are they going to do about it
    what is the purpose of the airdrop
    when do nurses go back
    what does the deal offer
    who pays for the repairs?
    who confirmed it
    who controls the port
    do you know if the captain was drunk
    can you tell me about the strike
    is there proof the captain was drunk
    why is he so stubborn
    how far does the sea reach
    did he resign
    is the mayor a liar
    who set the house on fire
    how many were under the rubble
    why did the coach say the team was in danger
    is it true nobody survived?
    what made him quit
    who sang at the final
    the bot account that spread the rumour, who ran it?
    what did the AI system get wrong
    is the strike a waste of time according to the minister
    who sent the email
    what was in the letter
    what's the hospital's answer to the claims
    when did the ship last get updated safety gear
    can fans get a refund
    did the president thank the nurses
    how much is the 2 percent rise worth
    what did he write in the poem
    is he the best striker ever?
    any survivors
    does die Linke support it`,
  'readers who speak of themselves': `
    i need to know when the nurses stop striking
    i can't find how many people got hurt
    i don't understand why the vote was not binding
    my friend says 130 hostages are held, is that right
    my dad works at the port, when does it reopen
    i was on the ferry last year, is it the same captain?
    i think the resolution is going to die in committee
    can i still go to Rafah
    i'm in Gaza, when does aid arrive?
    we lost the final, who scored?
    i thought nobody died
    i keep hearing about famine, where is it
    my son asked me who the captain was
    i want this to end, what are the talks about?
    i hate that they cut the budget, who decided it?
    did someone break into the embassy
    are there bombs falling on hospitals
    who hit the referee
    did the suspect threaten to kill me and my neighbours in the letter
    i live in Israel, are we in danger?
    tell me why my team lost
    i'm curious how he died
    what can i do about famine
    i want to read about suicide attacks
    how do i get out of Gaza
    was the boat sinking
    I was told the house burned down, whose was it
    my question: how many were shot
    i feel sorry for them, how many are still trapped?
    i am sad for the families. how many children died?`,
};
