/**
 * Words and short phrases that mean nearly the same, whatever the story; the first names the group. A word stands in one
 * group only. Words are compared by their stems, so base forms and irregular forms are enough.
 */
export const SAME_MEANING: readonly (readonly string[])[] = `
  postpone, postponed, put off, reschedule, rescheduled, rebook, rebooked, later date, defer, push back,
    put on hold, on hold, put on ice, suspend, adjourn, another date, another time, new date, rain check
  cancel, cancelled, cancellation, call off, called off, calling off, scrap, scrapped, axe, ax, axed, drop out,
    back out, backed out, ditch, bin, binned, binning, abort, shelve, nix, pull the plug, pulled the plug,
    not go ahead, will not happen, cancell, cancelation, not come, did not come, stay at home, stayed at home,
    staying home, no longer travelling, no longer coming, not travel, called it off, call it off, calls off,
    calls it off, snub, snubbed, stood up, is off, all off, off too, not happening, no longer happening,
    gave it a miss, not show up, not turn up, no-show, did not go, not going, pull out of the talks,
    pull out of the meeting, pull out of the trip, pull out of the visit, bail, bail on, bail out of, blow off,
    blew off, blown off, cold shoulder, stay away, stay put, boycott, scratch, scrub, skip, bow out, opt out,
    pull the rug, not fly out, not board, never board, never flew, never left, not make the trip, not attend,
    not visit, not be coming, not be going, not be travelling, would not come, would not go, will not come,
    will not go, decided against going, think better of, thought better of, knock on the head, annul, revoke,
    rescind, call time on, ghosted, flake, leave hanging, left hanging, jilt, drop the trip, drop the visit,
    drop the meeting, drop the talks, kill the trip, keep at home, kept at home, remain at home, break off,
    broke off, broken off, pack it in, wriggle out, no longer on, no longer going, no longer take place,
    no longer visit, refuse to come, refuse to go, refuse to travel, struck off the calendar,
    wiped from the diary, flying over anymore, not flying over, chicken out, cry off, cried off, pull a no-show,
    took its ball home, slam the door, give it the swerve, not going over
  visit, trip, journey, travel, traveling, traveller, tour, meeting, meet, met, get together, sit down,
    sit-down, session, appointment, encounter, conversation, rendezvous, summit, gathering, pow-wow, powwow,
    tete-a-tete, voyage, stopover, excursion, jaunt, trek, confab, conference, catch-up, meetup, meet-up,
    engagement, sitdown, see each other, chat, itinerary, come over, came over, chinwag, still see, face time,
    jolly, flying visit, pop over, junket
  talks, negotiation, negotiate, negotiator, negotiating, parley, talking, haggle, diplomacy, dialogue,
    peace process, peace talks, peace efforts, round of talks, negotiating table, bargaining table, at the table,
    horse-trading, back channel, backchannel, wheeling and dealing, in contact, contacts between,
    on speaking terms, speak to each other, bargaining between, diplomatic talks, diplomatic efforts,
    diplomatic track, communicate with, sides communicate, lines of communication, beaver away, brokering away,
    shuttle diplomacy, to and fro
  host, venue, playing host
  discuss, discussion, on the table, agenda, talk about, talked about, go over, topic, theme, subject, issue,
    purpose, deal with, dealt with, talk over, on the menu, hash out, thrash out, chew over, mull over, debate,
    talking point, raise with, bring up, brought up, come up at, came up, focus, subject matter, run through,
    aim of, goal, order of business, item on the list, speak about, supposed to cover, meant to cover, sound out,
    top of the bill, topped the bill, bone of contention, talking shop, be discussed, heads together,
    put their heads together, put heads together, talk through, go through together, sort out together, iron out,
    address together, compare notes
  official, bureaucrat, functionary, civil servant, dignitary, apparatchik, higher-up, policymaker, mandarin
  politician, politico, statesman, statesmen, lawmaker
  announce, announcement, reveal, declare, made public, make public, publish, unveil, disclose, let it be known,
    break the news, broke the news, go public, went public, inform, notify, proclaim, put out, make known,
    made known, came out with, publicise, put in writing, go on record, confirm the cancellation,
    confirm that the trip
  statement, say, said, says, saying, tell, told, communique, communiqué, press release, written statement,
    press statement, bulletin, memo, readout, press note, official line, official note
  scheduled, due, was to, were to, set to, schedule, as planned, pencilled, calendar, upcoming, next, diary,
    pencilled in, lined up, timetable, forthcoming, in the pipeline, on the calendar, in the diary, was going to,
    were going to, on schedule, on the books, earmarked, programmed, was meant to, were meant to, been meant to
  go ahead, proceed, take place, took place, still on, goes ahead, going ahead, went ahead, held as planned,
    go forward, goes forward, went forward, still happening, still take place, come off, came off, happen anyway,
    press ahead, as arranged, as intended, on track, still planned, still scheduled, unaffected, not affected,
    stay on, still stand, survive the row, go on as planned, still going ahead, still going to happen,
    still in place, survive the spat, survived the spat, survive the quarrel, survive the crisis,
    survived the crisis, escape the axe, left untouched, remain untouched, untouched by, weather the storm,
    weathered the storm, keep its date, still going to take place, spared the axe
  resolution, motion, text, measure, document, draft text, draft motion, the draft, a draft, paper, decree,
    edict, draft proposal, proposal in new york, legal text, mandate, bill
  vote, voted, voting, ballot, poll, hands went up, show of hands, raised their hands, raise their hands,
    hands up, cast, roll call, raise a hand, raise its hand, raise her hand, hand in the air, put its hand up,
    cast a ballot, put to the vote, put to a vote, went to the vote, choice, choose, chose, chosen, opt,
    make its choice, showdown, took the decision, take the decision
  adopt, pass, passed, approve, approval, went through, go through, get through, got through, carried, adoption,
    wave through, make it through, made it through, rubber-stamp, ratify, ratification, sail through,
    win through, nod through, get the nod, got the nod, given the nod, give the nod, gave the nod, over the line,
    across the line, past the post, succeed, success, prevail, come through, came through, gone through,
    won approval, win approval, let pass, let it pass, let it through, see the light, squeak through
  in favour, in favor, vote yes, voted yes, vote for, voted for, support, back, backed, backing, endorse,
    yes vote, vote in favour, voted in favour, vote in favor, voted in favor, side with, voting for,
    voting in favour, on board, onboard, in support, say yes, said yes, said aye, say aye, voted aye, yes side,
    yes camp, yes or a no, yes or no, backer, favour, favor, rally behind, stand behind, stood behind,
    behind the text, throw its weight behind, threw its weight behind, give its backing, gave its backing,
    sign up to, go along with, went along with, gone along with, line up behind, raise a hand for,
    raise its hand for, raised their hands for, hands up for, put its hand up for, thumbs up to, thumbs up for,
    raise their hand in favour, in agreement, champion
  abstain, abstention, sit out, sat out, sitting out, sit it out, sat it out, not take part in the vote,
    stood aside, stand aside, stay on the sidelines, on the fence, stayed out, stay neutral, stayed neutral,
    abstinence, not vote, did not vote, non-vote, keep its hand down, kept its hand down, kept their hands down,
    keep their hands down, hand down, sit on its hands, sat on its hands, sit on their hands, sat on their hands,
    sat on hands, sit on the fence, sat on the fence, fence-sitting, fence-sitter, neutral,
    neither for nor against, neither yes nor no, pick a side, take sides, took sides, took no side, duck out,
    ducked the vote, opt out of the vote, refrain, withhold, withheld, stay silent, pass on the vote, sideline,
    look away, looked the other way, step aside, stepped back, stood back, stand back, blank vote, not take part,
    did not participate, take no part, took no part, dodge the vote, decline to vote, refuse to vote,
    not cast a vote, not raise a hand, sit on the sidelines, shirk, bottled it, wimp out,
    chickened out of voting, hedge its bets, sit tight, sat tight, play both sides, non-committal, noncommittal,
    uncommitted, noncommitted, not take a position, took no position, take no position, not take a stand,
    took no stand, keep out of it, kept out of it, remain neutral, remained neutral, not pick a side,
    not take sides, unaligned, undecided
  veto, block, blocked, blocking, shoot down, shot down, strike down, struck down, strike it down,
    struck it down, kill off, use its veto, used its veto, thwart, quash, veto power, nein, vetoer, torpedo,
    scupper, scuttle, derail, knock down, vote down, bar, stymie, obstruct, stop in its tracks, bring down,
    brought down, throw out, threw out, thrown out, foil, stonewall, overrule, override, swat down, bat down,
    batted away, use its power, nyet, blackball, spike, bury the text, shut down, shut it down, red card,
    thumbs down, keep from passing, kept from passing, put the kibosh, put its foot down
  against, oppose, opposed, reject, rejected, voted no, vote no, vote against, voted against, voting against,
    object, objection, objected, no vote, opponent, opposing, nay, naysayer, dissent, resist, rebuff, repudiate,
    spurn, anti, boo, dislike, turn against, averse, take issue, took issue, not in favour, not in favor,
    not on board, not agree with, unsupportive, quibble
  member, country, nation, member state, state, countries, seat, seats, world powers, big powers, great powers,
    which powers, other powers, participant, voting member, which land, what land
  alone, lone, sole, solitary, odd one out, isolated, holdout, only one, only member, only country, lone wolf,
    by itself, on its own, out on a limb, outlier, exception, break ranks, broke ranks, out of step, maverick,
    odd man out, only abstention, apart from the rest, stood apart, stand apart, minority of one, nobody else,
    anybody else, anyone else, no other, only nation, only state, only power, single country, black sheep,
    joined in, party pooper, spoilsport, killjoy, naysaying country, exception to the rule,
    stick out like a sore thumb
  result, outcome, tally, score, final count, how did the vote go, ayes, margin, end result, how did it end,
    how did it go, upshot, final tally, vote count, vote tally, final result, final figure, scoreline, landslide,
    close call, pan out, turn out, by how many, by how much, breakdown of the vote, ended up like, final numbers,
    ayes have it, shake out, shook out, final whistle, end up, ended up
  binding, bound, obliged, obligation, obligate, mandatory, compulsory, legal force, have to obey, has to obey,
    must obey, must comply, comply, have to comply, legally bound, obey, forced to follow, have to follow,
    has to follow, must follow, bind, duty, ignore, disregard, respect, obligatory, teeth, symbolic,
    have to accept, has to accept, must accept, on the hook, legal duty, legal obligation, legal weight,
    carry weight, carry any weight, carry legal weight, have any force, have force, force of law, toothless,
    abide, toe the line, shrug off, shrug it off, brush off, brush aside, flout, heed, must listen,
    has to listen, have to listen, have to do what, has to do what, must do what, had to do what, non-binding,
    nonbinding, unbinding, not binding on, accountable, worth the paper, optional, voluntary, advisory,
    a recommendation, mere recommendation, recommendation or, kind of recommendation, only advice, mere advice,
    legally required, required by law, set in stone, ironclad, bite, clout, hold water, forced to obey,
    forced to comply, get away with, dead letter, statutory, duty-bound, breach, violate, break the rules,
    broke the rules, fall in line, fall into line, in its book, play ball, take orders, beholden, jump when
  legal, legally, law, lawful, legislation, illegal, unlawful, international law, juridical, judicial,
    legalistic
  attempt, try, tried, bid, push, previous attempt, stab at, past stabs, crack at, have a go, had a go, first go,
    previous go, shot at it, endeavour, endeavor, strive, strove, striven, initiative, previous effort,
    earlier effort, past effort, prior effort, failed effort, efforts to pass
  fail, failed, failure, unsuccessful, fell through, fall through, collapse, flop, came to nothing, went nowhere,
    did not succeed, broken down, broke down, break down, fell apart, fall apart, setback, sink, sunk, founder,
    fizzle, come unstuck, came unstuck, hit a wall, fall flat, fell flat, fallen flat, fallen through,
    fallen apart, in vain, to no avail, no luck, what luck, without success, no success, stall, stumble,
    dead end, deadlock, doomed, fiasco, not succeed, not work, not make it, did not make it, go nowhere,
    gone nowhere, come to nothing, come to naught, go wrong, went wrong, gone wrong, washout, dead in the water,
    down the drain, up in smoke, unravel, fall by the wayside, fell by the wayside, sank, unsuccessfully
  earlier, previous, before, past, prior, beforehand, previously, preceding, hitherto, until then, until now,
    up to now, up to then, in the past, so far, to date, old ones, older, track record, history, historical,
    ahead of, prior to, in advance, lead-up, run-up, leading up to, led up to, prelude, came first, ever before,
    foregoing, erstwhile
  similar, alike, comparable, same kind, of the kind, of this kind, such as this, along these lines, same sort,
    same idea, analogous, equivalent, in the same vein, resemble, akin, anything like it, stuff like this
  duration, length, time frame, timeframe, time span, period, time limit, deadline, expire, expiry, run out,
    last for, meant to last, supposed to last, end date, until when, till when, extent
  backdrop, amid, climate, mood, background, context, atmosphere, surrounded by, circumstances,
    surrounding the vote, against what, overshadowed, hung over, in the shadow, environment, scene, at a time of,
    the setting
  ceasefire, cease-fire, cease fire, truce, armistice, halt to the fighting, stop to the fighting,
    end to the fighting, pause in fighting, pause in the fighting, pauses in the fighting, stop fighting,
    lay down arms, laying down of arms, stop shooting, guns fall silent, guns silent, silence the guns,
    halt in the fighting, halt in fighting, stop of fighting, halt fighting, break in the fighting,
    halt to fighting, end of fighting, stop in the fighting, downing of weapons, cessation,
    cessation of hostilities, end of hostilities, end to hostilities, halt to hostilities, halt in hostilities,
    halt to the hostilities, cease hostilities, pause in hostilities, suspension of hostilities,
    suspend fighting, break in hostilities, stop the shooting, stop of the shooting, end the shooting,
    end to the shooting, halt to the shooting, stop firing, stop of fire, cease of fire, hold fire,
    hold their fire, hold its fire, peace, pause, humanitarian pause, breathing space, breather, respite,
    stoppage, stand-down, down arms, down tools, downing of tools, drop weapons, put down weapons,
    put down their weapons, put down arms, put down their arms, put down the weapons, lay down weapons,
    lay down their weapons, lay down their arms, laid down arms, laid down weapons, weapons down, weapons silent,
    weapons quiet, weapons be silent, weapons be quiet, silence of the weapons, silence of the guns,
    silence of guns, guns down, guns to fall silent, guns fell silent, weapons fall silent,
    weapons to fall silent, bury the hatchet, stop the killing, halt the fighting, fighting pause,
    interruption of fighting, interruption of the fighting
  immediate, immediately, right away, at once, instant, straight away, straightaway, right now, without delay,
    instantly, asap, there and then, then and there, forthwith, pronto, on the spot, this minute, this instant,
    straight off, no delay, quick, quickly, swift, speedy, rapid, as soon as possible, overnight,
    with immediate effect, instantaneous, immediacy
  unconditional, no strings attached, no strings, without condition, without conditions, no ifs or buts, no ifs,
    without strings, without any strings, with no strings, without any conditions, with no conditions,
    without preconditions, no preconditions, free of conditions, outright, for nothing,
    without anything in return, nothing in return, unreserved
  conditional, condition, linked to, link, tied to, tie, depend on, dependent, hinge, hinge on, make dependent,
    contingent, attached to, precondition, strings attached, coupled, subject to, connected to, terms, proviso,
    provided that, prerequisite, stipulation, clause, rest on, only if, string, caveat, bound up with, linkage,
    rider, tethered, connection between, rely on, as long as, sticking point, small print, fine print
  permanent, lasting, forever, for good, indefinite, indefinitely, open-ended, temporary, short-lived,
    short-term, long-term, interim, provisional, everlasting, for ever, endless, durable, once and for all,
    stopgap, short break, eternal
  rest, remainder, remaining, what is left, left of, leftover, until the end of, till the end of
  week, fortnight, fourteen days, 14 days
  this week, coming week, coming days, next few days, few days, days away, days later, within days,
    in a few days, current week, this very week
  last week, a week ago, week ago, week before, previous week, prior week, past week, seven days ago
  call for, called for, calls for, calling for, call, urge, urged, appeal, ask for, asked for, asks for,
    asking for, request, requested, requests, plead, pled, plea, beg, implore, beseech, besought, entreat,
    petition, clamour, clamor, press for, push for, lobby, campaign for, campaigner, seek, sought, cry out for,
    exhort, advocate, invite to, ask of, nag, badger, pester, harangue, hound, urge on, hassle
  demand, demanded, want, wanted, wants, require, insist on having, requirement, insist upon, dictate, ultimatum,
    order, instruct, wish, wish list, wishlist, shopping list, hold out for, held out for, looking for, desire,
    asking price, must-have, in return for stopping, price for stopping, price for peace, price for a truce,
    bottom line for, ask for in return
  release, free, freed, freeing, set free, let go, liberate, liberation, hand over, handed over, hand back,
    bring home, brought home, go free, went free, let out, let off, walk free, turn loose, loose, give back,
    gave back, given back, handover, send home, sent home, freedom, liberty, get back home, get them back,
    get them home, bring back, brought back, bring them home, brought them home, bring our people home,
    get out of captivity, deliverance, surrender, reunite, set loose, cut loose, unchain, regain their freedom,
    sprung, spring from, cut free, out of captivity
  hostage, kidnapped people, people taken, abducted people, kidnap victim, captured people, people in captivity,
    captivity, people being held, people held, the kidnapped, the abducted, kidnapped folk, kidnapped persons,
    kidnapped men, kidnapped ones, kidnapped civilians, those held, those seized, those kidnapped, those taken,
    those abducted, people it took, people they took, people seized, people kidnapped, people abducted,
    people captured, people snatched, folk in captivity, persons held, everyone held, everybody held,
    anyone held, everybody who is held, victims of kidnapping, taken people, hostagees, people grabbed
  seize, kidnap, kidnapped, abduct, abducted, abduction, snatch, grab, capture, captured, taken, took, grabbed,
    snatched, seizure, drag off, drag people off, drag away, carry off, haul off, round up, nab, take away,
    took away, taken away, make off with, made off with, taken prisoner, took prisoner, fall into the hands,
    fell into the hands, fallen into the hands, stolen, caught, catched, bundle off, whisk away, take by force,
    taken by force, took by force, forcibly taken, spirited away, nick, snaffled, lift off the street,
    hustled off, frogmarch
  hold, held, holding, keep hold, in the hands, still held, keep, kept, captor, in custody of, imprison, detain,
    have in their hands, clutch, grip, lock up, lock away, in the hands of, under lock and key, guard, jailer,
    jailor, kidnapper, hang on to, retain, not let go, will not let go, not free, not freed, not released,
    yet to be freed, yet to be released, yet to come home, not come home, still missing, unreleased, unaccounted,
    unaccounted for, in possession, custody, still have, still has, still there, languish, holed up with captors
  presume, presumed, believe, believed, believes, belief, assume, assumed, estimate, reckon, thought to be,
    think to be, estimation, suspect, is feared, are feared, were feared, feared to, guess, guesstimate,
    ballpark, probably, in all likelihood, apparently, seemingly, calculate, surmise, given up for dead,
    taken to be, as far as is known, conjecture, hunch, think to have, thought to have, most likely,
    likely to have, likely dead
  prisoner, detainee, inmate, jailed, people in jail, jail, prison, behind bars, convict, incarcerate,
    people in prison, jailbird, in cells, detention, lags, crims, detained people
  exchange, swap, swop, trade, in return for, traded, in exchange, barter, trade-off, tit for tat, going rate,
    rate of exchange, exchange rate, ratio, give and take, quid pro quo, in turn for, as payment, in return
  deal, agreement, bargain, arrangement, pact, proposal, propose, proposed, offer, settlement, compact, contract,
    framework, blueprint, scheme, proposition, treaty, covenant, on offer, peace plan, peace deal,
    peace agreement, truce deal, an accord, the accord, peace accord, accord signed
  agree, agreed, accept, accepted, finalise, finalize, finalised, finalized, sealed, seal, done deal, settled,
    conclude, concluded, final, ink, shake hands, shook hands, shaken hands, shake on it, shook on it,
    shaken on it, clinch, nail down, wrap up, sewn up, in the bag, come to terms, came to terms, hammer out,
    over the finish line, signed and sealed, certain, pen to paper, on paper, done and dusted, consensus,
    sign off, been struck, was struck, strike a deal, struck a deal, strike a bargain, struck a bargain,
    agreed upon, cut and dried, sign, signature, been reached, was reached, agreement reached,
    reach an agreement, reach a deal
  reports, report, rumour, rumor, reported, hearsay, leak, media reports, press reports, it is said, gossip,
    grapevine, whisper, speculation, unconfirmed, source, reportedly, talk of
  mediator, mediate, go-between, go between, middleman, middlemen, intermediary, intermediaries, broker,
    broker talks, brokering, third party, third parties, mediation, pass messages, passing messages,
    passes messages, messenger, relay, in the middle, indirect, indirectly, shuttle, intermediate, peacemaker,
    peace broker, facilitator, referee, liaison, conduit, honest broker, carry messages, pass notes,
    back and forth, face to face, directly, direct talks, same room, in between, in the same room, arbitrate,
    arbiter, interlocutor, matchmaker, third country, neutral party, going through someone
  continue, ongoing, still going, carry on, carried on, keep going, kept going, goes on, go on, went on,
    going on, under way, underway, in progress, keep on, kept on, still at it, at it still, drag on, resume,
    unabated, rumble on, non-stop, nonstop, unbroken, uninterrupted, press on, soldier on, afoot, endure,
    not over, not ended, yet to end, still raging, still active, still alive, without a break
  comprehensive, complete, full, total, overall, all-out, across the board, thorough, wholesale, sweeping,
    all-embracing, all-encompassing
  withdraw, withdrawal, withdrew, pull back, pullback, pullout, pull-out, retreat, troops out, army out, get out,
    troop withdrawal, withdrawing, pulling back, withdrawn, leave the territory, move out, clear out, exit,
    vacate, disengage, back off, pull its troops, pull its soldiers, pull its army, pull out its troops,
    pull out its army, pull the troops, pull troops, pull soldiers, pull their troops, take its troops out,
    take troops out, remove its troops, remove its army, remove troops, removal of troops, troops leave,
    troops to leave, soldiers leave, soldiers to leave, army leave, army to leave, troops gone,
    end the occupation, stop occupying, boots off the ground, march out
  return, go home, come home, come back, go back, going home, going back, back home, back to their homes,
    return home, get back to, move back, make their way back, resettle, repatriate, homecoming, head home,
    head back, returnee, allowed home, allowed back, let back, let home, gone home, went home, went back,
    came back, came home, get home, back in their homes, back to their houses, to their homes, to their houses
  stick, stick to, stuck, sticking, stand by, stood by, unchanged, not budge, not budging, budge, dig in, dug in,
    hold firm, hold on to, original, cling, same as before, stuck to its guns, soften, softened, insist on,
    back down, give ground, gave ground, climb down, water down, compromise, yield, concede,
    concession, lower the bar, lower its demands, scale back its demands, relax its demands, drop its demands,
    drop its conditions, drop any, moderate, flexible, inflexible, stubborn, stubbornly, heels, dig its heels in,
    dug its heels in, entrench, unmoved, unbending, unyielding, not moving, stand firm, stood firm, hold fast,
    held fast, persist, adhere, keep to, kept to, same demands, same terms, same conditions, same stuff,
    same old, bend, bent, held firm, obstinate, settle for less, from the start, at the start, set out at first,
    first demands
  unrealistic, not realistic, unreasonable, out of touch with reality, pipe dream, fantasy, realistic,
    delusional, unworkable, pie in the sky, in the clouds, dream, wishful thinking, cloud cuckoo land,
    la-la land, impossible, impractical, far-fetched, farfetched, unachievable, unattainable, absurd, ridiculous,
    laughable, outlandish, over the top, non-starter, nonstarter, deluded, delusion, illusion, unfeasible,
    infeasible, feasible, not feasible, out of the question, castles in the air, not serious, seriously,
    asking too much, too much to ask, nonsense, silly, utopian, utopia, overblown, excessive, exaggerated, crazy,
    unhinged, scoff, not of this world, be reasonable, reasonable terms, reasonable or not, demands reasonable,
    terms reasonable, requirements reasonable, conditions reasonable, cloud cuckoo, not on this planet,
    moon on a stick, fairy tale, fairyland, daydream, tall order, fantasise, call that reasonable,
    call them reasonable, call it reasonable, called them reasonable, find them reasonable,
    found them reasonable, consider them reasonable, quite reasonable, perfectly reasonable, entirely reasonable,
    sound reasonable, seem reasonable
  decline, refuse, refusal, unwilling, turn down, turned down, balk, baulk, reluctance, shy away, say no to,
    said no to, saying no, stand up to, stood up to, defy, defiance, disobey, go against, went against,
    push back against, refuse the, spit in the face, is willing, be willing, was willing, not willing
  reason, cause, explanation, motive, justify, justification, grounds, trigger, triggered, led to, prompted,
    how come, rationale, root cause, bring about, brought about, spark, provoke, drive, drove, pretext, excuse,
    basis, on account of, logic, thinking behind, catalyst, stem from, what made, what led, factor, in light of,
    account for, behind the decision, what for
  word, adjective, expression, phrase, quotation, quote, verbatim, exact words, own words, descriptor, epithet,
    terminology, remark, lingo
  mention, refer to, reference, touch on, speak of, spoke of, spoke about, cite
  welcome, welcomed, welcoming, hail, applaud, applauded, praise, praised, greet, greeted, glad, happy,
    thumbs up, approve of, cheer, chuffed, thrilled, delighted, over the moon, overjoyed, ecstatic, satisfied,
    satisfaction, celebrate, rejoice, embrace, appreciate, well received, toast, joy, grateful, gratitude,
    commend, cool with, cool about, ok with, okay with, stoked, buzzing, enthusiastic, enthusiasm, warmly,
    good news, pleasure, love, clap, salute, jubilant, in good spirits, smile, on cloud nine, tickled, gleeful,
    glee, take heart, was pleased, were pleased, is pleased, are pleased, be pleased, pleased with, pleased by,
    pleased about, pleased or, dead chuffed, pleased as punch, hunky-dory, punching the air, doff its cap,
    gives it the thumbs up, bigged up
  overdue, late, too late, belated, took too long, long wait, taken so long, took so long,
    should have come sooner, sooner, not soon enough, delay, at last, slow, tardy, about time, high time,
    at long last, long overdue, not before time, better late than never, drag its feet, foot-dragging, dither,
    dawdle, too slow, behind schedule, long time coming, should have happened, should have been done,
    should have acted, long ago, belatedly, past due, in good time, in time, waste time, late in the day,
    waited too long, wait so long, kept waiting, in a timely, came quickly, come quickly, for ages, taken ages,
    took ages, took their time, took its time, takes its time, dragged on too long, late to the party, tardily
  react, reaction, respond, response, reply, replied, take it, took it, answer to, feedback, comment, commented,
    view of, reacted, opinion, view, views, eyes, in the eyes of, verdict, feel, feeling, feelings, impression,
    make of, made of, take on, attitude to, attitude towards, weigh in, chime in, reception,
    receive, retort, rejoinder, hit back, come back with, perspective, standpoint, point of view, viewpoint,
    assess, appraisal, evaluate, sentiment, speak out, spoke out, speak up, spoke up, sound off, think of,
    think about, thought of, thought about, pass judgment, take the news, took the news, have to say, had to say,
    has to say, air his views, stand on, thoughts on, your thoughts, whose thoughts
  criticise, criticize, criticism, slam, condemn, condemned, attack verbally, blast, lambast, rebuke, denounce,
    complain, complaint, critic, critical, hit out, lash out, tell off, told off, scold, disapprove,
    unhappy with, find fault, take aim, accuse, accusation, blame, blamed, allege, allegation, charge, reproach,
    fault, angry, anger, furious, fuming, beef, pissed, annoyed, livid, outraged, grievance, blame game,
    have a go at, go after, went after, cross with, mad at, mad about, so mad, fed up, rip into, tear into,
    tore into, lay into, laid into, berate, gripe, grumble, moan, whinge, bash, knock, castigate, chide,
    admonish, reprimand, upbraid, snipe, dig at, swipe, pillory, skewer, roast, point the finger,
    finger-pointing, hold responsible, held responsible, have a pop, slate, savage, censure, deplore, disparage,
    carp, rant, rail against, take to task, took to task, rap, dress down, give a hard time, flak, ticked off,
    ticked, cheesed off, hacked off, irate, enraged, infuriate, irk, aggrieved, resent, miffed, peeved, seethe,
    hopping mad, up in arms, indignant, offended, wrath, come down on, came down on, harsh words, kick off about,
    rile, steaming, whine, tantrum, bleat, kvetch, kick up a fuss, throw a wobbly, lose his rag, lose it with,
    hissy fit, strop, diatribe, broadside, salvo at, tirade, go off on one, cut up about, wrong with,
    whats wrong, what is wrong
  abandon, abandoned, give up, gave up, given up, walk away, walked away, turn its back, turned its back, desert,
    forsake, forsook, break with, broke with, throw overboard, threw overboard, thrown overboard, overboard,
    jettison, dump, throw under the bus, threw under the bus, thrown under the bus, cast aside, toss aside,
    throw out of the window, out of the window, out the window, leave behind, left behind, renounce, relinquish,
    forgo, drop its policy, drop its line, drop its earlier line, drop its old line, drop its stance,
    leave in the lurch, left in the lurch, betray, betrayal, stab in the back, sell out, sold out,
    hang out to dry, hung out to dry, go back on, went back on, gone back on, backtrack, renege, stray from,
    deviate, throw away, threw away, wash its hands, walk out on, turn their back, turn its back on,
    leave high and dry, left high and dry, given away, do a runner, did a runner, drop like a hot potato,
    ran out on, run out on, leave to twist, chuck away, turn coat, turncoat, ditch its old, welch
  policy, position, stance, line, approach, course, posture, attitude, politics, policies, tack, tune, strategy,
    doctrine, mindset, philosophy, outlook, footing, tactic, game plan, principle, party line, stand towards,
    guideline
  shift, change, changed, u-turn, turnaround, switch, turn, alter, about-face, reversal, reverse, new policy,
    departure, depart, turning point, change of heart, nothing is different, anything different, is different,
    about turn, volte-face, flip-flop, backflip, change its mind, change their mind, change its tune,
    change of tune, pivot, swerve, veer, sea change, new direction, new line, new course, new approach,
    new stance, change tack, modify, amend, revise, adjust, transform, evolve, turnabout, rethink,
    break from the past, move away from, overhaul, backpedal, makeover, new position
  lack, missing, absent, absence, omit, omission, leave out, left out, not include, not contain, fail to include,
    not mention, silent on
  think alike, see eye to eye, saw eye to eye, common ground, same page, on the same page, in common,
    of one mind, agree on, share the view, both argue, argue for
  tough, tougher, harder, harden, hardened, harsh, harsher, stern, sterner, stricter, strict, firm, firmer,
    colder, severe line, severity, lenient, sharp, sharper, stiffen, soft, easier on, toughen, get tough,
    got tough, gotten tough, crack down, crackdown, hard line, hardline, hard on, hard with, lose patience,
    lost patience, run out of patience, patience, turn the screws, tighten the screws, gloves off, heavy-handed,
    less friendly, unfriendly, cooler, cool towards, icy, frosty, frostier, chilly, chillier, uncompromising,
    strong line, stronger, rougher, rough, go easy on, went easy on, kid gloves, softer, going soft,
    distance itself, stiffer, turn up the heat, getting strict, tightening, rigid, shirty, short with,
    on its case, get on its case, read the riot act, tough love, give it grief, narky, snippy,
    put its foot down with, hard time
  insist, insisted, insistence, assert, stressed, stress, adamant, swear, swore, sworn, contend, affirm, avow,
    emphasise, emphasize, underline, deny, denial, own account, maintain
  disappointing, disappointed, disappoint, disappointment, let down, dismay, dismayed, regret, regretted,
    regrettable, upset, unhappy, sad about, sad that, sad or, is sad, was sad, were sad, mad, gutted, bummed,
    bummer, crestfallen, letdown, downer, dishearten, frustrate, sorry that, sorry about, a shame, pity,
    unfortunate, displeased, displeasure, dissatisfied, dissatisfaction, sadden, underwhelmed, fall short,
    anticlimax, rue, lament, heartbroken, downcast, discouraged, not pleased, not happy, sore, cut up,
    down in the mouth, sick as a parrot, choked up, glum
  mistake, error, blunder, wrong move, bad idea, misstep, wrong, howler, gaffe, boo-boo, bungle, slip-up,
    cock-up, screw-up, own goal, folly, misjudgement, misguided, ill-advised, unwise, stupid, dumb, foolish,
    faux pas, wrong thing, wrong decision, wrong call, wrong step, miscalculation, clanger, bad move, bad call,
    poor decision, not wise, wise, goof, mess up, botch, bloomer, balls-up, foul-up, dog's dinner, bad shout
  major, huge, massive, enormous, serious, grave, colossal, monumental, gigantic, tremendous, immense, vast,
    large-scale, full-scale, full-blown, mega
  not the way, wrong way, right way, right approach, no way to, way to go, right method, wrong method, best way,
    proper way, the answer, not the answer, solution, not the solution, the right thing, not right, way to do it,
    right path, wrong path
  risk, danger, endanger, threaten, hazard, put in danger, put at risk, jeopardise, jeopardize, peril, gamble,
    menace, imperil, at stake, unsafe, in harm's way, harm's way, cost lives, put lives, threat,
    playing with fire, would mean, expose
  defeat, beat, beaten, beating, crush, vanquish, overcome, finish off, smash, eradicate, eliminate,
    annihilate, obliterate, oust, topple, root out, stamp out, conquer, win against, knock out, overthrow,
    overthrew, overpower, get the better of, victory, win the war, take down, took down, do away with, trounce,
    subdue, quell, dismantle, get rid of, rid of, overcame, bring to its knees
  unnecessary, needless, pointless, not needed, no need, uncalled for, superfluous, gratuitous, senseless,
    redundant, need to happen, have to happen at all, no need for, not necessary, necessary, unneeded,
    waste of time, no point, without need, could have been avoided, unwarranted
  irresponsible, reckless, careless, foolhardy, rash, thoughtless, negligent, wreckless, recklessly,
    not responsible, immature, childish, imprudent, hot-headed, hotheaded, devil-may-care, cavalier,
    loose cannon, impulsive, hasty, ill-considered, heedless, carefree
  quarrel, argument, row, spat, dispute, disagreement, disagree, fight with friends, fall out, falling out,
    squabble, bicker, argue, argued, arguments, rift, dirty laundry, differences of opinion, feud, bust-up, tiff,
    bad blood, war of words, fallout, fell out, fallen out, rupture, at odds, at loggerheads, loggerheads,
    at each other's throats, standoff, stand-off, friction, tension, confrontation, discord, dust-up, barney,
    ding-dong, slanging match, controversy, dirty linen, dirty washing, linen, diplomatic row, diplomatic crisis,
    family fight, bone to pick, cross swords, have words, had words, have it out, wrangle, altercation,
    fights between friends, keep the fights, argy-bargy, ruck, slanging
  closed rooms, closed room, behind closed doors, in private, privately, private, in public, publicly,
    out of sight, closed doors, quietly, discreetly, openly, in the open, in secret, secretly, hush-hush,
    under wraps, on the quiet, on the sly, out of the public eye, public eye, out of public view, out of view,
    public view, away from the public, away from cameras, away from the cameras, behind the scenes, backstage,
    between themselves, between friends, in the family, in confidence, confidential, discreet, discretion,
    low-key, under the radar, in front of everyone, in front of the world, in front of the cameras,
    in the limelight, limelight, for all to see, for everyone to see, in plain sight, out loud, secret, secrecy,
    shut door, locked room, back room, backroom, not in public, hidden, keep quiet, keep a lid on, overtly,
    open secret, megaphone, airing disputes, air their differences, air its grievances
  independent, independence, sovereign, sovereignty, own boss, autonomous, autonomy, own feet,
    stand on its own feet, on its own feet, free country, free nation, self-governing, own master,
    calls its own shots, own shots, own decisions, decide for itself, free to decide, freedom to decide,
    freedom to act, self-determination, vassal, puppet, client state, lapdog, pushed around, do as it pleases,
    does as it pleases, do what it wants, does what it wants, own mind
  permission, approval from others, green light, blessing, authorisation, authorization, consent, say-so,
    the go-ahead, leave to, ask leave, by your leave, ok from, okay from, nod from, clearance, licence, license,
    seal of approval, assent, give the go-ahead, gave the go-ahead, go-ahead from, thumbs up from, backing from,
    ally's approval, approval from, ask first, ask anyone, ask anybody, give leave, permitted by
  defend, defence, defense, protect itself, protect, self-defence, self-defense, guard itself, look after itself,
    stand up for itself, shield, fend for itself, keep itself safe, fight back, safeguard, self-protection
  economy, economic, economically, financially, finances, fiscal, prosperity, business, commerce, wallet, wealth,
    livelihood, shekel, coffers, treasury, bottom line of the country, bank balance, pocketbook, cash flow, gdp
  security, safety, secure, national safety, safely
  implement, implemented, implementation, put into practice, put into effect, put in place, acted on,
    carried out by, honour, honor, enforce, enforced, enact, fulfil, fulfill, execute, put into action,
    put into force, put into operation, bring into force, become reality, follow through, see it through, apply,
    live up to, make good on, made good on, acted upon, be followed, be heeded, be respected, put in practice,
    be executed, done after the vote, must be done, gather dust, gathering dust, shelved forever, stay on paper,
    remain on paper, remain a dead letter, on the shelf
  unforgivable, inexcusable, unpardonable, cannot be forgiven, not be forgiven, no excuse, forgive, forgiven,
    forgiveness, indefensible, unjustifiable, beyond the pale, not forgive, never forgive, never be forgiven,
    no forgiveness, sin, shameful, disgrace, unacceptable, intolerable, not be excused, pardon
  pressure, squeeze, arm-twisting, push from abroad, pressurise, pressurize, lean on, leant on, strong-arm,
    bully, browbeat, leverage, twist its arm, push by the world, push from outside, world opinion,
    international community, outside world
  harm, damage, hurt, undermine, hurts, bad for, injure the effort, weaken, impair, set back, hinder, lose out,
    loses out, loser, downside, consequence, backfire, negative, disadvantage, worse, detriment, sabotage,
    hamper, play into, take a hit, takes a knock, pay the price, price to pay, what price, drawback, disservice,
    wreck, ruin, spoil, dent, sap, blow to, hit to, bad news for, bad thing for, good for, good or bad, adverse,
    repercussion, worsen, worse off, impact, effect on, handicap, hindrance, toxic for
  hope, encourage, encouragement, hopeful, embolden, hearten, gives heart, morale, optimism, optimistic, buoy,
    confidence, spur, spur on, light at the end of the tunnel, count on, bank on, fillip, shot in the arm,
    bolster, strengthen, reassure, dare to, heart from, music to the ears, music to its ears, reward, boost to,
    a boost, comfort, cheer up, lift to, fresh heart, tonic for, solace, consolation
  force, compel, coerce, impose, foist, railroad, strong-arm into, bulldoze, twist into, make it accept,
    make them accept, ram down, bully into, inflict, compulsion, pushed to accept
  mostly, mainly, most of them, predominantly, largely, primarily, chiefly, bulk, for the most part, in the main,
    principally, most of the dead, more than half, overwhelmingly, greater part, majority of them,
    the majority of
  share, proportion, percentage, fraction, percent
  plane, aircraft, airplane, aviation, aerial, aeroplane, fighter plane, cargo plane, transport plane, airliner,
    hercules, helicopter, cargo aircraft, kind of plane, kind of aircraft, type of plane, type of aircraft,
    model of plane, what sort of plane, sort of aircraft
  parties, belligerent, two sides, both sides, enemy, enemies, each other, versus, opposing sides, sides, foe,
    adversary, faction, opposing camps, rival camps, slug it out with, who against whom, between whom,
    protagonists
  war, conflict, hostilities, fighting, fight, fought, combat, battle, clash, clashes, gunfight, gun battle,
    gun battles, shoot-out, shootout, shooting, skirmish, warfare, slug it out, slugging, battlefield,
    battleground, war zone, bloodshed, violence, crossfire, exchange of fire, exchange fire, trade fire, bullet,
    bullets flying, gunfire, gunshot, street battle, street fighting, gun fight, fight with guns, duel, scuffle,
    brawl, armed clash, armed conflict, carnage, front line, frontline, strife, fray, guns blazing, wage, at war,
    punch-up, scrap it out, hammer and tongs, going at it, go at it hammer and tongs, duke it out, trade blows,
    knocking lumps, scrapping with, fisticuffs, going toe to toe
  intense, fierce, heavy, ferocious, bitter, rage, raged, raging, violent, intensive, brutal, vicious, bloody,
    hard-fought, merciless, relentless, unrelenting, unremitting, blazing, heavily, in full swing, full blast,
    all guns blazing, pitched battle
  let up, let-up, ease, eased, easing, lull, die down, died down, calm, calmer, slow down, slowed down,
    calm down, quieten, quiet down, subside, relent, wind down, abate, de-escalate, cool down, stopped, stop,
    end, ended, halt, cease, quit, letup, quieter, let-up in, slacken, weaker, quiet, tail off, peter out, wane,
    taper, tone down, lessen, dwindle, cool off, settle down, silence, silent, die away, fade, be over, is over,
    finished, come to an end, came to an end, come to a halt, came to a halt, grind to a halt, ground to a halt,
    come to a stop, standstill, terminate, call it a day, ebb, slowdown, spare, reprieve, dial down, tamp down,
    reduce, reduction, decrease, less intense, less fierce, take a break, drop off, cooled, restrain, wound down,
    throw in the towel, call it quits, pack it up, knock it off, chill, simmer down
  indication, hint, evidence, trace, signal, inkling, any sign, no sign, a sign, sign of, sign that
  bomb, bombing, bombard, bombardment, air strike, airstrike, air strikes, air raid, strikes from the air, shell,
    shelled, shelling, pound, pounded, bombed, blitz, hammer, pummel, batter, air attack, aerial attack,
    aerial bombardment, aerial raid, air assault, air offensive, air campaign, air war, attack from the air,
    hit from the air, hit from the sky, strafe, rain down, rain bombs, raining explosives, explosive, explode,
    drop bombs, dropping explosives, throw bombs, bombs falling, bombing raid, bombing campaign, carpet-bomb,
    flatten, blow up, blew up, blown up, barrage, salvo, plaster, raze
  rocket, missile, projectile, mortar, incoming fire, incoming, rocket fire, rocket attack
  siren, alarm, rocket alert, air raid alert, missile alert, alert in, alert on, any alert, alert was,
    alert were, alert heard, alert sounded, alert went off, alert go off, klaxon, wail, blare, hooter,
    air raid siren, air raid warning, air raid alarm, red alert, warning signal, warning sound, warning sirens,
    warning alarm, go off, went off, goes off, take cover, took cover, run for cover, ran for cover,
    bomb shelter, sent running by sirens, dive for cover, sound the all clear
  border, frontier, near the border, boundary, perimeter, edge, borderline, dividing line, rim, near the fence,
    along the fence, border fence
  town, village, hamlet, municipality, neighbourhood, neighborhood, suburb, border communities,
    border localities
  hospital, clinic, medical centre, medical center, medical facility, medical site, medical building,
    medical complex, infirmary, sickbay, ward, health facility, health centre, health center, healthcare,
    where patients, where the sick, emergency room, medics
  nearby, close by, next to, in the vicinity, near, close to, adjacent, next door, neighbouring, neighboring,
    stone's throw, alongside, not far, round the corner, in the neighbourhood, in the area, beside the, beside a
  located, whereabouts, on a map, on the map, map, geography, which end, at which end, is situated, be situated
  offensive, ground offensive, operation, ground operation, invasion, invade, incursion, ground assault,
    ground attack, ground invasion, push into, military operation, land operation, land offensive, going into,
    go into, storm, storming, march into, ground push, boots on the ground, enter, roll into, roll in,
    roll its tanks, tanks rolling, send in tanks, sending tanks, send in the army, send the army in,
    sending the army, sending troops, send in troops, send in soldiers, sending soldiers, went in, went into,
    move into, march in, march on, advance, advance on, land invasion, land assault, land attack, land campaign,
    ground campaign, ground war, full-scale attack, full-scale assault, full-blown assault, all-out assault,
    military move, military action, military plan, thrust, foray, break into, sweep into,
    operation on the ground, entry into, mount an attack, mount an assault, are they going in, army going in,
    troops going in, barge into, barge in, charge into, steam into, steamroll, wade into, pile into
  attack, assault, raid, onslaught, massacre, strike, struck, hit, rampage, ambush, terror attack,
    terrorist attack, atrocity, bloodbath, pogrom, terror
  kill, killed, killing, dead, die, died, death, slain, lose their lives, lost their lives, lost lives,
    lives lost, murder, fatality, deceased, perish, fatal, casualty, toll, death toll, body count, slay,
    wiped out, not alive, no longer alive, alive, losses, victim, loss of life, claimed the lives, claimed lives,
    no longer living, be living, not living, still living, slaughter, butcher, pass away, mown down, cut down,
    lost life, loss of lives, lives cost, lives did, take the lives, took the lives, put to death, corpse,
    survive, survivor, not survive, mortality, lethal, deadly, deadlier, demise, human cost, human toll,
    left dead, succumb, bumped off, six feet under, bite the dust, bit the dust, shot dead, dead bodies,
    snuff it, snuffed it, croak, kick the bucket, popped their clogs, pushing up daisies
  maim, maimed, wound, wounded, injured, injury, crippled, mutilated, disabled, injure, bodily harm, lost limbs,
    lose limbs, scar, disfigure, amputate
  civilian, non-combatant, ordinary people, innocent people, noncombatant, bystander, innocent, ordinary folk,
    ordinary, regular people, everyday people, unarmed, common people, non-military, men women and children,
    the innocent, non-fighter, man in the street
  shelter, take refuge, refuge, taken refuge, took refuge, seek shelter, sought shelter, seek refuge,
    sought refuge, safety in, crowd, crowded, packed, crammed, camp out, cram, refugee, haven, find shelter,
    hole up, hide out, hideout, hiding, sanctuary, asylum, safe place, place of safety, place of refuge,
    safe haven, huddle, squeeze into, squash, jam-packed, sardines, overcrowd, teeming, swarm, flock, converge,
    tent, camp, encamp, evacuee, cooped up, taking shelter, took shelter, found shelter, found refuge,
    find refuge, find safety, found safety, seek safety, sought safety, lodge, how full, hunker down,
    wait it out, crash in, cramped, packed like sardines, rammed, chock-a-block, chocka, bursting at the seams
  flee, fled, escape, run away, ran away, ran from, run from, get away from, got away from, fleeing, driven out,
    leave their homes, left their homes, escaped, take flight, took flight, run for their lives,
    ran for their lives, take to their heels, exodus, mass movement, mass exodus, head for, head south,
    move south, go south, went south, pour into, stream into, end up in, leave home, left home, leave house,
    leave their houses, scarper, bolt, sent families running, sent running, rush to, flock to, scurry, scatter,
    leg it, skedaddle, on the run, hightail, stampede
  come from, came from, hail from, where from
  displace, displaced, uproot, uprooted, homeless, forced from their homes, lost their homes,
    driven from their homes, made homeless, forced out, out of their homes, expelled, lost their home, evict,
    force to move, force to leave, force to flee, made refugees, dislodge, dispossess, cast out, without a home,
    without homes, no home, roofless, lose their homes, put out of their homes, thrown out of their homes,
    pushed out, kicked out, driven away, driven from home, turfed out, exile, lost the roof,
    roof over their head
  plan, planning, intend, intention, intends, preparing, prepare, going to do, want to do, gear up, get ready,
    in mind, up its sleeve, draw up, drawn up, cook up, plot, brew, on the cards, in the works, aim to, about to,
    next target, next move, next step, whats next, poised, bent on, mull, lay plans, drawing board, contemplate,
    have planned
  ally, allies, partner, associated groups, aligned groups, affiliate, associate, accomplice, comrade,
    confederate, sidekick, cohort, friendly factions, friendly groups, other groups, other factions,
    other militants, other gunmen, other armed groups, other organisations, buddy, pals, like-minded,
    friends of theirs, other captors, others besides
  entire, whole, every single, every last, each and every, one hundred percent, complete population
  start, began, begin, beginning, begun, outbreak, broke out, break out, started, onset, commence, set in,
    kick off, flare up, erupt, launch, dawn, get going, got going, get under way, start off, inception, be upon,
    sparked off
  send, sent, deliver, delivered, bring, brought, provide, ship, shipped, dispatch, despatch, hand out,
    transport, convey, transfer, donate, contribute, give out
  number, amount, quantity, figure, headcount, count, sum, statistic, stats, tot up, magnitude
  famine, hunger, starvation, starve, starving, hungry, go hungry, going hungry, food insecurity, food crisis,
    food shortage, lack of food, short of food, not enough food, malnutrition, malnourished, nothing to eat,
    enough to eat, acute food insecurity, insecurity, acute, food situation, undernourished, mass starvation,
    starving to death, empty stomach, empty bellies, bellies, famished, underfed, undernutrition,
    run out of food, ran out of food, no food, without food, too little food, too little to eat, little to eat,
    scarcity, food scarcity, shortage of food, lacking food, deprived of food, food deprivation, go without food,
    hunger crisis, hunger catastrophe, food emergency, catastrophic hunger, bare cupboards, empty plates,
    empty shelves, not eating, nothing in the cupboard, hungery, food poverty, feed themselves, eating situation,
    food deficit, ravenous, skin and bones, unable to feed, insufficient food, starvelings, shortage of grub,
    grub shortage, shortage of groceries, clemmed, going short, wasting away
  food, meal, foodstuff, eat, groceries, grub, nosh, victuals, rations, nourishment, sustenance, edible, feed,
    fed, bread, nutrition, chow, diet, scran, tucker, munchies, eatable, comestible, foodstuffs
  avert, prevent, stave off, head off, avoid, ward off, forestall, hold off, keep at bay, prevented, prevention,
    fend off, preclude, nip in the bud, save from, save people from, keep from, remedy, cure, way out,
    inevitable, unavoidable, stop people from, stop starvation, stop the starvation, stop the hunger,
    stop people starving, stave it off, deflect, keep people alive, keep alive, against the hunger,
    against starvation, rescue from
  urgent, urgency, pressing, emergency, life-and-death, life or death, crucial, time-critical,
    desperately needed, top priority, priority, rush, hurry, no time to lose, crying need, hurriedly
  action, act, step, steps, intervene, intervention, do something, deed, get moving, take action
  warn, warning, caution, sound the alarm, raise the alarm, alarm bells, raised the alarm, sounded the alarm,
    predict, prediction, forecast, foresee, expect, expected, prognosis, flag, raise the red flag, red flag,
    alert to, cry of alarm, ring the alarm, rang the alarm, ring alarm bells, rang alarm bells, foretell,
    foretold, foresaw, foreseen, anticipate, project, prophesy, loom, on the horizon, around the corner,
    forewarn, tip off
  humanitarian, dire, dire situation, humanitarian crisis, suffering, plight, misery, humanitarian situation,
    desperate, grim, awful, terrible, horrible, horrific, appalling, miserable, wretched, hellish, hell,
    hell on earth, living conditions, humanitarian conditions, humanitarian disaster, humanitarian emergency,
    humanitarian catastrophe, humanitarian front, humanitarian state, ordeal, agony, anguish, hardship,
    deprivation, tragedy, tragic, nightmare, bleak, harrowing, in a bad way, dire straits, daily life,
    everyday life, quality of life, life for, human misery
  concern, worry, worried, anxiety, worries, fears, fear, uneasy, anxious, unease, troubled, distress,
    alarm over, be alarmed, was alarmed, were alarmed, fret, dread, apprehension, nervous, jittery, on edge,
    disquiet, foreboding, trepidation, perturbed, disturbed, consternation, misgiving, panic, horror, horrified,
    unsettled, preoccupied, alarm about, qualms
  aid, relief, relief supplies, humanitarian aid, humanitarian help, humanitarian supplies, assistance,
    humanitarian relief, charity, succour, succor, emergency supplies, emergency aid, emergency relief,
    relief goods, relief effort, aid effort, more help, outside help, help for the people, help the people,
    help the starving, life-saving supplies, lifeline, aid deliveries, aid supplies
  airdrop, air drop, air-drop, parachute, drop, dropped from the air, dropped from planes, dropping, dropped,
    drop from the sky, from the sky, by air, from the air, airlift, fly in, flew in, by plane, thrown from,
    air-dropped, airdropped, floated down, come floating down, fall from the sky, fell from the sky,
    out of the sky, let fall, toss out, toss out of, chuck out of, pushed out of, shove out, thrown from a plane,
    thrown from planes, aid drop, food drop, supply drop, drop of food, drop of supplies, drop of aid,
    aerial delivery, aerial drop, delivered by air, delivery by air, sent by air, by parachute, chute,
    air delivery, air bridge, airborne, sky drop, out of the aircraft, out of the plane, out of planes,
    from aircraft, from planes, from a plane, from the plane, from above, flown in,
    dropped in, flung out, throw by plane, chuck out, lob, heave out, hurl out, pushed out the back,
    out the back of a plane, throwed, threw from, throw from, tumble, tumbled out, fly food in, flown food,
    rained from the sky, thrown out of the plane
  tonne, ton, tons, kilo, kilogram, kg, weigh, weight, weighed, how heavy, tonnage, metric ton, pounds of,
    kilogramme, weighed in at
  first, first time, first ever, never before, earliest, maiden, debut, unprecedented, novelty, milestone,
    inaugural, pioneering, unheard of, groundbreaking, ground-breaking, new ground, landmark, never happened,
    never been done, first of its kind, breakthrough, without precedent, for the first time, what was new,
    special about, stand out, one of a kind, never seen before, brand new
  flour, rice, water, oil, cooking oil, tinned goods, tinned, tin, baby formula, formula, baby milk, baby food,
    infant milk, infant formula, milk powder, ingredient, grain, canned goods, canned food, tinned food,
    bottled water, drinking water, powdered milk, staple, vegetable oil, wheat, cereal, drinks, sunflower oil,
    preserves, h2o, tin cans, food cans, cans of food, canned stuff
  baby, infant, newborn, toddler, little ones, tot, bub, babe, wee ones
  land crossing, land crossings, crossing, crossing point, border crossing, checkpoint, gate, overland, by land,
    by road, entry point, land route, road route, border gate, gateway, border post, entry route, entrance,
    way in, road into, routes into, by which routes, on land, land border, land access, land gate,
    overland route, access, access point, by truck, by lorry, passage, route, ways into, by which ways
  lorry, truck, convoy, hgv
  port, harbour, harbor, dock, by sea, seaport, quay, waterfront, by ship, by boat, via the sea, from the sea,
    sea route, over the sea, maritime, sea access, wharf, dockside
  open, opening, opened, unlock, open up, reopen, throw open, unblock, unseal
  allow, let in, permit, let more, admit, let through, wave in, enable, grant, give access, make way,
    clear the way, green-light more, admission
  increase, increased, boost, raise, more of, step up, stepped up, ramp up, ramped up, scale up, grow, grew,
    rise, improve, expand, bigger, larger, beef up, hike, pump up, multiply, double, top up, surge, ratchet up,
    escalate, greater, greater flow, extra, swell, expansion, turn up
  repeat, repeated, reiterate, again called, renew, renewed, restate, once more, echo, again and again,
    over and over, reaffirm, hammer home, not the first time, time and again, more than once, double down
  governorate, district, province, region, zone, county, sector
  month, months
  six months, half a year, half year
  take over, takeover, successor, succeed as, step in for, take the place of, new operator, new owner
  nobody, no one, no-one, noone, not a soul, not a single one, not a single, not one, none
  job, role, position held, title, occupation, office held, profession, function, duty of, work as,
    do for a living, line of work, rank, capacity, part, play a part, employ, employer, portfolio, which post,
    what post, post held, hold the post, post does he hold, post of, gig, career, assignment, capacity in,
    which office, what office, hold office, day job, kind of politician, in what capacity, line of business,
    position does he hold
  spokesman, spokesperson, spokeswoman, mouthpiece, press officer, spokesmen, press man, press secretary,
    press guy, press spokesman, pr man, pr guy, speak on behalf, speaks for, spoke for, talks to the press,
    voice of, public face, spin doctor, spokespeople, communications chief, on behalf, behalf, talks for, flack,
    front man
  adviser, advisor, counsel, counsellor, guidance, guru
  leader, head, boss, chief, in charge, run, runs, lead, leads, govern, ruler, at the helm, helm,
    supremo, kingpin, top dog, top man, top official, head honcho, honcho, in command, heads up, at the top,
    top of, call the shots, steer, figurehead, leadership, led, big cheese, supervise, manage, who rules
  minister, cabinet minister, ministry, ministerial, member of the cabinet, cabinet member
  former, ex, used to be, previously been, once been, formerly, one-time, served as, once served, predecessor,
    no longer in office, bygone, previous holder, back then
  representative, ambassador, diplomat, permanent observer, legate, man in new york, stand for
  label, dub, brand, called it, name it, tag, slap on, slap, characterise, characterize, portray, depict,
    write off as, wrote off, dismiss, refer to as, deem, paint as, pin on, brand as
  post online, wrote, write, written, posted it, posted that, posted about, post on, share online, put online,
    fire off, vent, put up a post, message on, jot down, publish online, hit send, blast out on
  summary, summarise, summarize, sum up, tldr, tl;dr, gist, in a nutshell, overview, recap, main point,
    main points, key points, in short, rundown, bottom line, in brief, catch me up, fill me in,
    bring me up to speed, whats this about, what is this about, headline, briefly, in a sentence,
    in one sentence, key facts, what did i miss, in a minute, essentials, the short version, short version,
    brief me, whats new, what is new, main story, whats going on, what is going on, what happened here,
    story about, article about, news about, plain english, the whole thing, whole thing, big picture, outline,
    abstract, synopsis, digest, highlights, lowdown, low-down, few words, in a few words, quick version,
    cliff notes, dumb it down, eli5, explain like, boil it down, boil down, break it down, long story short,
    get me up to speed, up to speed, takeaway, crux, heart of the matter, nub, the scoop, what went down,
    latest news, big news, whats the news, main idea, main message, everything that happened, simple terms,
    in simple words, quick rundown, the basics
  child, children, kid, minor, youngster, boys, girls, teenager, under 18, youth, juvenile
  woman, women, female, lady
  journalist, correspondent, media worker, cameraman, photographer, news crew
  age, how old, years old, birthday, date of birth, born
  political party, party belong, party leader, party does he lead
  wife, husband, spouse, married, marriage, partner in life
  weapon, arms, weaponry, munitions, ammunition, ammo, military hardware, arms sales, armaments
  sanction, punish, penalty, penalise
  election, electoral, go to the polls, re-election
  protest, demonstration, riot, street protests
  peacekeeper, blue helmets, peacekeeping force
  phone, telephone, phone call, on the phone, rang
  cost, expense, price tag, pay for
  draft, pen, sponsor, put forward, drawn up by`
  .trim()
  .split(/(?<!,)\n/)
  .map((group) => group.split(',').map((phrase) => phrase.trim()));
