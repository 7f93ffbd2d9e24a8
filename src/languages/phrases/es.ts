import type { Translation } from './translation.js';

export const es: Translation = {
  commands: {
    ask: { name: 'preguntar', description: 'Pregunta sobre la noticia' },
    'ask question': { name: 'pregunta', description: 'En inglés y con tus palabras, o elige una' },
    'ask private': { name: 'privado', description: 'Mostrarte la respuesta solo a ti' },
    topics: { name: 'temas', description: 'Mira qué abarca la noticia y elige una pregunta' },
    timeline: { name: 'cronología', description: 'Mira la noticia en orden cronológico' },
    changes: { name: 'cambios', description: 'Mira qué hay de nuevo o corregido en la noticia, y por qué' },
    follow: {
      name: 'seguir',
      description: 'Recibe un mensaje directo cuando cambie la noticia, como mucho uno al día',
    },
    help: { name: 'ayuda', description: 'Qué responde este bot y cómo preguntarle' },
    privacy: { name: 'privacidad', description: 'Qué guarda este bot y durante cuánto tiempo' },
    'forget-me': { name: 'olvídame', description: 'Borra lo que este bot guarda sobre ti' },
  },
  messageCommands: { check: 'Contrastar con la noticia' },
  buttons: {
    helpful: 'Útil',
    notHelpful: 'No es útil',
    share: 'Compartir',
    tellMe: 'Avísame si esto recibe respuesta',
    stopTelling: 'No me avises de más respuestas',
    whatIsWrong: '¿Qué está mal?',
    allTopics: 'Todos los temas',
    earlier: 'Antes',
    later: 'Después',
    keepLook: 'Recordar cuándo miré',
    forgetLook: 'Olvidar cuándo miré',
    unfollow: 'Dejar de seguir',
  },
  labels: {
    whatIsWrong: '¿Qué está mal?',
    whatIsWrongHere: '¿Qué está mal en esta respuesta?',
  },
  hints: {
    whatIsWrong: 'Lo lee el equipo de moderación, sin tu nombre.',
  },
  phrases: {
    inEnglish: 'Las respuestas están en inglés, como la noticia.',
    notSaid: 'La noticia no lo dice.',
    notSaidExactly: 'La noticia no dice exactamente eso.',
    notSaidThis: 'La noticia no dice esto: «{missing}».',
    nearest: 'Lo más cercano que cuenta:',
    alsoTells: 'También cuenta',
    moreOnThis: 'Más sobre esto',
    pickQuestion: 'Elige una pregunta',
    oneStory: 'Solo conozco esta noticia. En {/topics} ves lo que cuenta.',
    notQuite: 'No exactamente:',
    toldDifferently: 'La noticia lo cuenta de otra manera:',
    answeredAlready: 'Eso se respondió aquí hace un momento: {link}',
    sharedBy: 'Compartido por {name}',

    talkNothing: 'Pregúntame lo que quieras sobre la noticia, por ejemplo:',
    talkGreeting: '¡Hola! Respondo preguntas en inglés sobre una sola noticia: {story}. Pregunta con tus palabras.',
    talkThanks: 'De nada. Sigue preguntando cuando quieras.',
    talkPraise: '¡Gracias! Un 👍 bajo una respuesta se lo dice a quienes escriben las fichas.',
    talkBlame:
      'Lo siento. Si una respuesta está mal o no es lo que preguntaste, pulsa 👎 debajo: quienes escriben las fichas lo revisan. O pregunta de nuevo con otras palabras.',
    talkSmallTalk: 'Solo puedo hablar de una cosa: la noticia {story}.',
    talkWhoAreYou:
      'Soy un bot, no una persona, ni una IA que inventa textos: respondo preguntas sobre una sola noticia, {story}, con fichas escritas por personas.',
    talkWhatCanYouDo:
      'Hago una sola cosa: responder preguntas sobre la noticia {story}, con fichas que personas escribieron y contrastaron con el artículo. Pregunta en inglés y con tus palabras; {/topics} muestra lo que abarca.',
    talkWhoWroteThis:
      'Las fichas con las que respondo las escribieron personas, que contrastaron cada una con el artículo; cada ficha dice en qué frases se apoya. Yo no escribo nada.',
    talkHowCurrent: 'Lo que sé es la noticia {story}. No sé nada de lo que pasó después de ese día.',
    talkCommand:
      'Los comandos están en la lista que Discord muestra al escribir `/`: {/ask} y {/topics} para la noticia {story}, {/help}, {/privacy}, y {/forget-me} para borrar lo que guardo sobre ti. Solo escribo cuando alguien me pregunta.',
    talkLink: 'No puedo abrir enlaces ni ver imágenes. Di con palabras qué quieres saber de la noticia {story}.',

    source: 'Fuente',
    edition: 'edición {number}',
    saidBy: 'Lo dice: {names}',
    theArticle: 'el artículo',
    standsIn: { one: 'frase {places} de {source}', other: 'frases {places} de {source}' },
    asOf: '{source}, a {day}',
    sameReport: 'La misma información: 1 fuente independiente',
    sourcesAgree: { one: '{count} fuente independiente', other: '{count} fuentes independientes coinciden' },
    account: {
      one: '{names} ({count} fuente independiente): {says}',
      other: '{names} ({count} fuentes independientes): {says}',
    },
    outOfDate: 'Puede no estar al día: se comprobó que era válido hasta {day}.',

    storyTells: 'La noticia cuenta:',
    storyTellsOtherwise: 'La noticia dice otra cosa:',
    nothingToCheck: 'Aquí no hay nada que la noticia permita contrastar.',
    noWords: 'Este mensaje no tiene palabras que pueda contrastar.',
    moreStatements: { one: '{count} afirmación más no se muestra.', other: '{count} afirmaciones más no se muestran.' },
    cannotRead:
      'No puedo leer ese mensaje: Discord solo me muestra los que me mencionan. Abre su menú y elige Aplicaciones → **{check}**, que funciona con cualquiera.',
    sharedCheck: 'Compartido por {name}, sobre [este mensaje]({link})',

    gone: 'Eso ya no forma parte de la noticia tal como la conozco. Vuelve a preguntar o mira {/topics}.',
    commandGone: 'Este comando ya no existe. Mira {/help}.',
    failed: 'Algo ha fallado por mi parte y ha quedado anotado como {id}. Inténtalo de nuevo, por favor.',
    slowDown: 'Son muchas preguntas a la vez. Vuelve a preguntar dentro de {wait}, por favor.',
    mayNotShare: 'No puedes escribir en este canal, así que no lo comparto en tu nombre.',
    changedSinceAsked: 'La noticia ha cambiado desde entonces. Vuelve a preguntar y comparte eso.',
    changedSinceChecked: 'La noticia ha cambiado desde entonces. Vuelve a contrastar el mensaje y comparte eso.',
    roleMentioned:
      'Discord me muestra lo que me menciona a mí, pero no lo que menciona mi rol. Elige la @ que no es un rol, o usa {/ask}.',
    mayNotWrite: 'No puedo escribir en {channel}, así que aquí está:',

    whatToKnow: '¿Sobre qué te gustaría saber?',
    pickTopic: 'Elige un tema',
    questionCount: { one: '{count} pregunta', other: '{count} preguntas' },
    moreQuestions: 'Más preguntas …',
    inOrderOfTime: 'La noticia en orden cronológico',
    pageOf: 'página {page} de {pages}',
    noTimes: 'La noticia no da fechas.',
    readInFull: 'Lee una completa, con su fuente',

    newSinceLook: 'Nuevo o corregido desde la última vez que miraste ({time})',
    newSinceDay: 'Nuevo o corregido en las últimas 24 horas ({time})',
    sameSinceLook: 'Nada ha cambiado desde la última vez que miraste ({time}).',
    sameSinceDay: 'Nada ha cambiado en las últimas 24 horas ({time}).',
    otherStory: 'Desde entonces cuento otra noticia.',
    isNew: 'Nuevo: {text}',
    was: 'Antes: {text}',
    is: 'Ahora: {text}',
    isWithdrawn: 'Ahora: retirado; la noticia tal como la conozco ya no lo dice.',
    sourcesChanged: 'Han cambiado sus fuentes o citas.',
    why: 'Por qué: {reason} ({time})',
    noReason: 'no se dio ningún motivo',
    moreChanges: '… y {count} más.',
    lookKept:
      'A partir de ahora guardo cuándo miraste por última vez, bajo un código que solo yo puedo generar a partir de tu ID, y {/changes} cuenta lo nuevo desde entonces. {/forget-me} lo borra.',
    lookForgotten: 'He olvidado cuándo miraste por última vez. {/changes} vuelve a contar lo de las últimas 24 horas.',
    corrected: 'Corregido',
    withdrawn: 'Esta respuesta se retiró: la noticia tal como la conozco ya no lo dice.',
    before: 'Antes: {text}',

    followConsent:
      'Elige qué seguir y te escribo cuando cambie: como mucho un mensaje directo al día. Para eso guardo tu ID, tu idioma, lo que sigues y, durante unos días, qué respuestas te di solo a ti, para avisarte si una se corrige. **{stop}** y {/forget-me} lo borran todo.',
    followWhat: '¿Qué quieres seguir?',
    wholeStory: 'Toda la noticia',
    youFollow: 'Sigues: {what}.',
    youFollowNow: 'Ahora sigues: {what}. Te escribo cuando cambie.',
    followEnded: 'Ya no sigues nada, y lo que guardaba para ello está borrado.',
    followedChanged: 'Lo que sigues ha cambiado',
    followedStoryEnded:
      'Ya no cuento la noticia que sigues, así que he olvidado que la seguías. Ahora respondo preguntas sobre “{title}”; con {/follow} puedes seguirla.',
    gaveBefore: 'Te di esta respuesta tal como era antes.',
    willTell:
      'Te enviaré un mensaje directo si la noticia llega a responder a eso. {/forget-me} lo anula, y el tiempo también: lo olvido después de {days}.',
    tooManyAsked: 'Ya has pedido muchas respuestas. {/forget-me} las anula.',
    noMoreAnswers: 'Ya no te avisaré de más respuestas.',
    wantedToBeTold: 'Lo preguntaste el {day} y querías que te avisara cuando hubiera respuesta.',
    wantedStoryEnded:
      'Lo preguntaste el {day} y querías una respuesta. Ya no sigo esa noticia, así que no la habrá; ahora respondo preguntas sobre “{title}”.',
    voteThanks: 'Gracias. Puedes cambiar tu voto cuando quieras.',
    noteThanks: 'Gracias. El equipo de moderación lo verá, sin tu nombre.',
    youWrote: 'Escribiste:',
    cannotNote: 'Ahora mismo no puedo anotarlo. Inténtalo de nuevo dentro de un rato.',
    cannotLook: 'Ahora mismo no puedo consultarlo. Inténtalo de nuevo dentro de un rato.',
    cannotDelete:
      'Ahora no puedo acceder a mis datos, así que allí no se ha borrado nada. Inténtalo de nuevo dentro de un rato.',

    helpStory: 'Respondo preguntas, en inglés, sobre una sola noticia: **{title}** ({date}).',
    helpCards:
      'Cada respuesta es una de {count} fichas escritas por personas, con quién lo dice y dónde está en el artículo. Lo que la noticia no dice, no lo respondo.',
    helpAsk: '{/ask} responde a una pregunta con tus palabras; con `{private}: True` solo tú ves la respuesta',
    helpTopics: '{/topics} muestra lo que abarca la noticia',
    helpTimeline: '{/timeline} cuenta la noticia en orden cronológico',
    helpChanges: '{/changes} cuenta lo nuevo o corregido, y {/follow} te escribe cuando lo hay',
    helpMention: 'mencióname con una pregunta o envíame un mensaje directo; puedes seguir preguntando',
    helpCheck:
      'en el menú de cualquier mensaje, Aplicaciones → **{check}** te muestra solo a ti lo que la noticia dice al respecto',
    helpPrivacy: 'Qué guardo y durante cuánto tiempo: {/privacy}.',

    keeps: 'Lo que guardo:',
    keepsGaps: 'preguntas que la noticia no respondió y cuántas personas las hicieron: {days}',
    keepsOutcomes: 'cuántas preguntas se respondieron o no, por día: {days}',
    keepsShown: 'respuestas públicas en servidores, con su pregunta y lugar, para corregirlas si cambian: {days}',
    keepsAsked:
      'que hiciste una pregunta sin respuesta o que una respuesta no te gustó, bajo un código que solo yo puedo generar a partir de tu ID: {days}',
    keepsVotes: 'tus votos sobre respuestas, bajo ese código: hasta que los borres',
    keepsNotes: 'lo que me dices que está mal en una respuesta, sin tu nombre: {days}',
    keepsSubscriptions:
      'preguntas cuya respuesta quieres recibir, con tu ID y tu idioma: hasta avisarte, como mucho {days}',
    keepsFollowing:
      'qué temas sigues, con tu ID y tu idioma, y las respuestas que te di solo a ti desde entonces: lo primero hasta que lo dejes, lo segundo {days}',
    keepsLook: 'cuándo miraste {/changes} por última vez, si quieres, bajo ese código: hasta que lo hagas olvidar',
    keepsCards: 'cuántas veces se pidió una ficha, por día: {days}',
    keepsConversation: 'una conversación, para seguir preguntando: diez minutos, solo en memoria',
    keepsLog: 'cada pregunta sobre la noticia, en el registro de quien me opera, sin quién la hizo',
    keepsNoMessages: 'De los mensajes que me piden contrastar no guardo ni el texto ni quién los escribió.',
    forgetMe: '{/forget-me} borra lo que se puede relacionar contigo.',
    forgotten:
      'Borrado: nuestras conversaciones, tus votos ({votes}), que preguntaste lo que no tuvo respuesta ({asked}), las preguntas cuya respuesta querías ({subscriptions}), lo que sigues ({follows}) y cuándo miraste los cambios ({looks}).',
  },
};
