/** Messages of people in distress or in danger, or beside somebody who is. */
export const DISTRESS = {
  distress: `
    i want to die
    I don't want to live anymore
    im going to kill myself
    i want to kms
    i've been cutting myself again
    nobody would miss me if i were gone
    no one would care if i died
    i don't want to be here anymore
    what's the point of going on
    i can't go on like this
    i can't do this anymore
    everyone would be better off without me
    i have no reason to live
    i just want it all to end
    i took a whole bottle of pills
    i feel suicidal, what did the un decide?
    how many pills does it take to die
    suicide hotline
    i told my mum i want to die
    my friend wants to kill himself
    my sister says she wants to die
    i can't breathe
    help i can't breathe please
    call an ambulance
    someone call 911!
    please call the police
    my house was bombed and my family is under it
    my family is trapped under the rubble
    i'm in danger
    we are in danger please help
    someone is hurting me
    my husband beats me
    my dad hit me again
    he's going to kill me
    there's a shooter in my school
    someone broke into my house
    i'm having a panic attack
    my baby isn't breathing
    i think i'm dying
    i overdosed
    i feel so alone
    i'm so depressed
    kill me now
    quiero morir
    no quiero vivir más
    quero morrer
    não aguento mais
    je veux mourir
    j'ai envie de mourir, je n'en peux plus
    ich will nicht mehr leben
    ich kann nicht mehr
    voglio morire
    ik wil dood
    chcę umrzeć
    nie chcę żyć
    ölmek istiyorum
    kendimi öldürmek istiyorum
    aku ingin mati
    я хочу умереть
    не хочу жить
    не хочу жити
    死にたい
    もう消えたい
    죽고 싶어요
    我想死
    我不想活了
    救命
    أريد أن أموت
    אני רוצה למות
    मैं मरना चाहता हूँ
    im so done with life
    i keep thinking about killing myself
    whats even the point of being alive
    my boyfriend just punched me
    he has a knife and he's outside my door
    i'm trapped in an elevator and can't breathe
    our building just got hit by a missile
    i havent eaten in days and want to disappear forever
    tell my family i love them, goodbye
    I don't think I can make it through tonight
    please help my brother is unconscious
    i cut my wrists
    i'm scared of what i might do to myself
    the world would be better without me in it
    i am having thoughts of suicide
    my ex is stalking me and threatened to kill me
    i dont see a reason to keep living
    there's smoke everywhere and we can't get out
    i ate 40 paracetamol
    ya no quiero vivir
    je n'ai plus envie de vivre
    ich halte es nicht mehr aus, ich will sterben
    eu quero acabar com a minha vida
    мне не хочется жить
    artık yaşamak istemiyorum
    もう生きていたくない
    살고 싶지 않아요
    i feel like ending it all
    i just cant cope any more
    life has no meaning for me anymore
    my mum just collapsed and isn't breathing
    there are bombs falling on our street
    nobody needs me, they'd all be happier without me
    i swallowed a load of pills
    me quiero suicidar
    je vais me tuer
    ich will mich umbringen
    i feel like nobody wants me here and i should just go
    can't stop thinking about hurting myself
    i'm on the bridge right now
    hey bot, i'm not doing well, i want to end my life
    HELP MY HOUSE IS ON FIRE
    my little sister swallowed bleach
    i got raped last night
    there's a man following me home
    we have been under the rubble for two days
    my stepdad keeps touching me
    I am so tired of being alive
    how many sleeping pills to overdose
    i have a gun and i'm going to use it on myself
    my chest hurts and my arm is numb
    mi hermana se quiere matar
    aidez-moi, je veux en finir
    bitte hilf mir, ich will mich umbringen
    nie mam siły żyć, chcę umrzeć
    somebody is breaking in right now
    there's an intruder downstairs
    i can hear someone moving in the kitchen
    we're hiding in the bathroom with the kids
    there is smoke coming under our door
    i smell gas in the hallway
    explosions all around us
    i found something that looks like a bomb
    there's a suspicious bag on my bus
    my toddler swallowed a battery
    my son drank bleach
    i keep cutting
    i've started hurting myself again
    least painful way to go
    how many pills does it take
    i gave my cat away
    i wrote letters to everyone
    i paid everything off
    i won't be here tomorrow
    ok this is goodbye
    my friend posted a goodbye
    i can't see the point of anything anymore
    tired of living. not sleepy tired
    my uncle comes into my room at night
    he hits me and nobody believes me
    a boy in my class said he will bring a gun to school
    we have had no food at home for three days
    we haven't eaten since monday
    i make myself throw up after meals
    i think i have an eating disorder
    estoy en el puente, voy a saltar
    han bombardeado mi casa y mi familia está atrapada
    mi hijo se tragó unas pastillas
    je suis sur le pont et je veux en finir
    ma fille a avalé de la javel
    ich stehe auf der Brücke
    mein Kind hat Tabletten geschluckt
    estou na ponte
    minha filha bebeu água sanitária
    стою на мосту
    ребёнок выпил уксус
    köprüdeyim
    çocuğum zehirlendi
    أنا على الجسر
    قصفوا بيتنا
    ابني شرب الكلور
    я на мосту
    дитина випила отруту
    אני על הגשר
    הבן שלי בלע כדורים
    there are people with knives outside our building
    our three kids and i are in the cellar
    when you read this i'll be gone
    we ran out of food three days ago
    no tengo razones para vivir
    je n'ai plus de raison de vivre
    does it ever get better?
    he broke my phone so i couldn't ring anyone, im at the library
    our cellar is under water and my uncle can't get up the stairs
    my mate said tonight is his last night and now he's gone quiet
    my little boy is burning up and he won't open his eyes
    there is a man behind me since the bus stop and my street is dark
    since she died I sit in her chair and don't see why I should get up
    how did they vote? honestly i don't care, i want to be dead
    dad threw a plate at mum and now she's bleeding from her head
    they came with guns and took my brother, my mother is screaming
    i'm under the desk, someone is shooting in the corridor
    I ate something with nuts and my throat feels tight
    thirteen and pregnant and my dad is going to kill me, i mean it
    nobody has asked me how i am since the funeral and i'm breaking
    the flames are at our gate and the car won't start
    i said goodbye to my kids this morning and they don't know it was the last time
    I'm so ashamed of my debts that I want to be dead
    my arms are full of cuts, please don't tell my parents`,
};
