import type { Translation } from './translation.js';

export const fr: Translation = {
  commands: {
    ask: { name: 'demander', description: 'Pose une question sur l’article' },
    'ask question': { name: 'question', description: 'En anglais et avec tes mots, ou choisis-en une' },
    'ask private': { name: 'privé', description: 'Ne montrer la réponse qu’à toi' },
    topics: { name: 'sujets', description: 'Vois ce que couvre l’article et choisis une question' },
    timeline: { name: 'chronologie', description: 'Vois l’histoire dans l’ordre du temps' },
    changes: { name: 'changements', description: 'Vois ce qui est nouveau ou corrigé dans l’article, et pourquoi' },
    follow: { name: 'suivre', description: 'Reçois un message privé quand l’article change, au plus un par jour' },
    help: { name: 'aide', description: 'À quoi ce bot répond, et comment lui demander' },
    privacy: { name: 'confidentialité', description: 'Ce que ce bot garde, et combien de temps' },
    'forget-me': { name: 'oublie-moi', description: 'Efface ce que ce bot garde sur toi' },
  },
  messageCommands: { check: 'Comparer à l’article' },
  buttons: {
    helpful: 'Utile',
    notHelpful: 'Pas utile',
    share: 'Partager',
    tellMe: 'Préviens-moi s’il y a une réponse',
    stopTelling: 'Ne me préviens plus',
    whatIsWrong: 'Qu’est-ce qui ne va pas ?',
    allTopics: 'Tous les sujets',
    earlier: 'Avant',
    later: 'Après',
    keepLook: 'Retenir quand j’ai regardé',
    forgetLook: 'Oublier quand j’ai regardé',
    unfollow: 'Ne plus suivre',
  },
  labels: {
    whatIsWrong: 'Qu’est-ce qui ne va pas ?',
    whatIsWrongHere: 'Qu’est-ce qui ne va pas ici ?',
  },
  hints: {
    whatIsWrong: 'L’équipe de modération le lit, sans ton nom.',
  },
  phrases: {
    inEnglish: 'Les réponses sont en anglais, comme l’article.',
    notSaid: 'L’article ne le dit pas.',
    notSaidExactly: 'L’article ne dit pas exactement cela.',
    notSaidThis: 'L’article ne dit pas ceci : « {missing} ».',
    nearest: 'Ce qui s’en approche le plus :',
    alsoTells: 'Il dit aussi',
    moreOnThis: 'Plus à ce sujet',
    pickQuestion: 'Choisis une question',
    oneStory: 'Je ne connais que cet article. {/topics} montre ce qu’il couvre.',
    notQuite: 'Pas tout à fait :',
    toldDifferently: 'L’article le dit autrement :',
    answeredAlready: 'La réponse a été donnée ici il y a un instant : {link}',
    sharedBy: 'Partagé par {name}',

    talkNothing: 'Demande-moi ce que tu veux sur l’article, par exemple :',
    talkGreeting:
      'Bonjour ! Je réponds à des questions en anglais sur un seul article : {story}. Demande avec tes mots.',
    talkThanks: 'De rien. Continue à demander quand tu veux.',
    talkPraise: 'Merci ! Un 👍 sous une réponse le dit à ceux qui écrivent les fiches.',
    talkBlame:
      'Désolé. Si une réponse est fausse ou n’est pas ce que tu demandais, appuie sur 👎 en dessous : ceux qui écrivent les fiches regardent cela. Ou redemande avec d’autres mots.',
    talkSmallTalk: 'Je ne peux parler que d’une chose : l’article {story}.',
    talkWhoAreYou:
      'Je suis un bot, pas une personne, ni une IA qui invente du texte : je réponds à des questions sur un seul article, {story}, avec des fiches écrites par des personnes.',
    talkWhatCanYouDo:
      'Je ne fais qu’une chose : répondre à des questions sur l’article {story}, avec des fiches que des personnes ont écrites et comparées à l’article. Demande en anglais et avec tes mots ; {/topics} montre ce qu’il couvre.',
    talkWhoWroteThis:
      'Des personnes ont écrit les fiches avec lesquelles je réponds, et comparé chacune à l’article ; chaque fiche dit sur quelles phrases elle repose. Moi, je n’écris rien.',
    talkHowCurrent: 'Ce que je sais, c’est l’article {story}. Je ne sais rien de ce qui s’est passé après ce jour.',
    talkCommand:
      'Les commandes sont dans la liste que Discord montre quand tu tapes `/` : {/ask} et {/topics} pour l’article {story}, {/help}, {/privacy}, et {/forget-me} pour effacer ce que je garde sur toi. Je n’écris que quand on me demande.',
    talkLink:
      'Je ne peux ni ouvrir des liens ni voir des images. Dis avec des mots ce que tu veux savoir de l’article {story}.',
    talkRestsOn: 'Chaque réponse repose sur {sources} et indique les phrases où elle se trouve.',
    talkMyAnswerRestsOn: 'Ma dernière réponse repose sur {places}.',
    talkPeopleChecked:
      'Des personnes ont écrit cette réponse et l’ont comparée à l’article ; je ne peux pas vérifier davantage.',
    talkTheirClaim: 'Que ce soit ainsi, ce sont eux qui l’affirment, pas moi.',
    talkIfWrong: 'Si elle est fausse, appuie sur 👎 en dessous.',
    talkWhatToCheck:
      'Que veux-tu dire ? Mets en une phrase ce que tu veux vérifier, et je regarde si l’article le dit.',
    titledArticle: 'l’article {story}',

    source: 'Source',
    edition: 'édition {number}',
    saidBy: 'Selon {names}',
    theArticle: 'l’article',
    standsIn: { one: 'phrase {places} de {source}', other: 'phrases {places} de {source}' },
    asOf: '{source}, au {day}',
    sameReport: 'La même information : 1 source indépendante',
    sourcesAgree: { one: '{count} source indépendante', other: '{count} sources indépendantes concordent' },
    account: {
      one: '{names} ({count} source indépendante) : {says}',
      other: '{names} ({count} sources indépendantes) : {says}',
    },
    outOfDate: 'Peut ne plus être à jour : vérifié comme valable jusqu’au {day}.',

    storyTells: 'L’article dit :',
    storyTellsOtherwise: 'L’article dit autre chose :',
    nothingToCheck: 'Il n’y a rien ici que l’article permette de vérifier.',
    noWords: 'Ce message ne contient pas de mots que je puisse vérifier.',
    moreStatements: {
      one: '{count} autre affirmation n’est pas montrée.',
      other: '{count} autres affirmations ne sont pas montrées.',
    },
    cannotRead:
      'Je ne peux pas lire ce message : Discord ne me montre que ceux qui me mentionnent. Ouvre son menu et choisis Applications → **{check}**, qui marche sur n’importe lequel.',
    sharedCheck: 'Partagé par {name}, à propos de [ce message]({link})',

    gone: 'Cela ne fait plus partie de l’article tel que je le connais. Redemande, ou vois {/topics}.',
    commandGone: 'Cette commande n’existe plus. Vois {/help}.',
    failed: 'Quelque chose n’a pas marché de mon côté, et c’est noté sous {id}. Réessaie, s’il te plaît.',
    slowDown: 'Cela fait beaucoup de questions à la fois. Redemande dans {wait}, s’il te plaît.',
    mayNotShare: 'Tu ne peux pas écrire dans ce salon, donc je ne partage pas cela en ton nom.',
    changedSinceAsked: 'L’article a changé depuis. Redemande, puis partage cette réponse.',
    changedSinceChecked: 'L’article a changé depuis. Vérifie à nouveau le message, puis partage le résultat.',
    roleMentioned:
      'Discord me montre ce qui me mentionne, mais pas ce qui mentionne mon rôle. Choisis le @ qui n’est pas un rôle, ou utilise {/ask}.',
    mayNotWrite: 'Je ne peux pas écrire dans {channel}, alors voici :',

    whatToKnow: 'Que veux-tu savoir ?',
    pickTopic: 'Choisis un sujet',
    questionCount: { one: '{count} question', other: '{count} questions' },
    moreQuestions: 'Plus de questions …',
    inOrderOfTime: 'L’histoire dans l’ordre du temps',
    pageOf: 'page {page} sur {pages}',
    noTimes: 'L’article ne donne pas de dates.',
    readInFull: 'En lire une en entier, avec sa source',

    newSinceLook: 'Nouveau ou corrigé depuis ta dernière visite ({time})',
    newSinceDay: 'Nouveau ou corrigé ces dernières 24 heures ({time})',
    sameSinceLook: 'Rien n’a changé depuis ta dernière visite ({time}).',
    sameSinceDay: 'Rien n’a changé ces dernières 24 heures ({time}).',
    otherStory: 'Depuis, je parle d’un autre article.',
    newOrCorrected: 'Nouveau ou corrigé',
    askedMost: 'Le plus demandé',
    askedTimes: { one: '{text} ({count} fois)', other: '{text} ({count} fois)' },
    isNew: 'Nouveau : {text}',
    was: 'Avant : {text}',
    is: 'Maintenant : {text}',
    isWithdrawn: 'Maintenant : retiré ; l’article tel que je le connais ne le dit plus.',
    sourcesChanged: 'Ses sources ou citations ont changé.',
    why: 'Pourquoi : {reason} ({time})',
    noReason: 'aucune raison n’a été donnée',
    moreChanges: '… et {count} de plus.',
    lookKept:
      'À partir de maintenant, je garde la date de ta dernière visite, sous un code que je suis seul à pouvoir tirer de ton ID, et {/changes} dit ce qui est nouveau depuis. {/forget-me} l’efface.',
    lookForgotten: 'J’ai oublié ta dernière visite. {/changes} parle de nouveau des dernières 24 heures.',
    corrected: 'Corrigé',
    withdrawn: 'Cette réponse a été retirée : l’article tel que je le connais ne le dit plus.',
    before: 'Avant : {text}',

    followConsent:
      'Choisis ce que tu veux suivre, et je t’écris quand cela change : au plus un message privé par jour. Pour cela je garde ton ID, ta langue, ce que tu suis et, quelques jours, les réponses données à toi seul, pour te dire si l’une est corrigée. **{stop}** et {/forget-me} effacent tout.',
    followWhat: 'Que veux-tu suivre ?',
    wholeStory: 'Tout l’article',
    youFollow: 'Tu suis : {what}.',
    youFollowNow: 'Tu suis maintenant : {what}. Je t’écris quand cela change.',
    followEnded: 'Tu ne suis plus rien, et ce que je gardais pour cela est effacé.',
    followedChanged: 'Ce que tu suis a changé',
    followedStoryEnded:
      'Je ne parle plus de l’article que tu suis, et j’ai donc oublié que tu le suivais. Je réponds maintenant sur “{title}” ; {/follow} permet de le suivre.',
    gaveBefore: 'Je t’avais donné cette réponse telle qu’elle était avant.',
    willTell:
      'Je t’enverrai un message privé si l’article apporte une réponse. {/forget-me} annule cela, et le temps aussi : je l’oublie après {days}.',
    tooManyAsked: 'Tu as déjà demandé beaucoup de réponses. {/forget-me} les annule.',
    noMoreAnswers: 'Je ne te préviendrai plus des réponses.',
    wantedToBeTold: 'Tu l’as demandé le {day}, et tu voulais être prévenu d’une réponse.',
    wantedStoryEnded:
      'Tu l’as demandé le {day}, et tu voulais une réponse. Je ne suis plus cet article, il n’y en aura donc pas ; je réponds maintenant sur “{title}”.',
    voteThanks: 'Merci. Tu peux changer ton vote à tout moment.',
    noteThanks: 'Merci. L’équipe de modération le verra, sans ton nom.',
    youWrote: 'Tu as écrit :',
    cannotNote: 'Je ne peux pas noter cela maintenant. Réessaie dans un moment.',
    cannotLook: 'Je ne peux pas chercher cela maintenant. Réessaie dans un moment.',
    cannotDelete: 'Je n’ai pas accès à mes données, donc rien n’y a été effacé. Réessaie dans un moment.',

    helpStory: 'Je réponds à des questions en anglais sur un seul article : **{title}** ({date}).',
    helpCards:
      'Chaque réponse est l’une de {count} fiches écrites par des personnes, avec qui le dit et où cela se trouve dans l’article. Ce que l’article ne dit pas, je n’y réponds pas.',
    helpAsk: '{/ask} une question avec tes mots ; `{private}: True` ne montre la réponse qu’à toi',
    helpTopics: '{/topics} montre ce que couvre l’article',
    helpTimeline: '{/timeline} raconte l’histoire dans l’ordre du temps',
    helpChanges: '{/changes} dit ce qui est nouveau ou corrigé, et {/follow} t’écrit quand il y en a',
    helpMention: 'mentionne-moi avec une question, ou écris-moi en privé ; tu peux enchaîner les questions',
    helpCheck:
      'dans le menu de tout message, Applications → **{check}** te dit, à toi seul, ce que l’article dit à ce sujet',
    helpPrivacy: 'Ce que je garde, et combien de temps : {/privacy}.',

    keeps: 'Ce que je garde :',
    keepsGaps: 'questions auxquelles l’article ne répond pas, et combien de personnes les ont posées : {days}',
    keepsOutcomes: 'combien de questions ont eu une réponse ou non, par jour : {days}',
    keepsShown: 'réponses publiques, avec question et lieu, pour les rectifier si elles changent : {days}',
    keepsAsked:
      'que tu as posé une question sans réponse ou n’as pas aimé une réponse, sous un code que je suis seul à pouvoir tirer de ton ID : {days}',
    keepsVotes: 'tes votes, sous ce code : jusqu’à ce que tu les effaces',
    keepsNotes: 'ce que tu me dis d’erroné dans une réponse, sans ton nom : {days}',
    keepsSubscriptions:
      'questions dont tu attends la réponse, avec ton ID et ta langue : jusqu’à ce que je te la dise, au plus {days}',
    keepsFollowing:
      'les sujets que tu suis, avec ton ID et ta langue, et les réponses données depuis à toi seul : les premiers jusqu’à ce que tu arrêtes, les secondes {days}',
    keepsLook: 'ta dernière visite de {/changes}, si tu le veux, sous ce code : jusqu’à ce que tu la fasses oublier',
    keepsCards: 'combien de fois une fiche a été demandée, par jour : {days}',
    keepsConversation: 'une conversation, pour enchaîner les questions : dix minutes, en mémoire seulement',
    keepsLog: 'chaque question sur l’article, dans le journal de qui me fait tourner, sans qui l’a posée',
    keepsNoMessages: 'Des messages que je dois vérifier, je ne garde ni le texte ni qui les a écrits.',
    forgetMe: '{/forget-me} efface ce qui peut être relié à toi.',
    forgotten:
      'Effacé : nos conversations, tes votes ({votes}), que tu as demandé ce qui n’a pas eu de réponse ({asked}), les questions dont tu voulais la réponse ({subscriptions}), ce que tu suis ({follows}) et quand tu as regardé les changements ({looks}).',
  },
};
