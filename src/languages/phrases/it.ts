import type { Translation } from './translation.js';

export const it: Translation = {
  commands: {
    ask: { name: 'chiedi', description: 'Fai una domanda sulla notizia' },
    'ask question': { name: 'domanda', description: 'In inglese e con parole tue, oppure scegline una' },
    'ask private': { name: 'privato', description: 'Mostra la risposta solo a te' },
    topics: { name: 'argomenti', description: 'Guarda di cosa parla la notizia e scegli una domanda' },
    timeline: { name: 'cronologia', description: 'Guarda la notizia in ordine di tempo' },
    changes: { name: 'cambiamenti', description: 'Guarda cosa c’è di nuovo o corretto nella notizia, e perché' },
    follow: {
      name: 'segui',
      description: 'Ricevi un messaggio privato quando la notizia cambia, al massimo uno al giorno',
    },
    help: { name: 'aiuto', description: 'A cosa risponde questo bot e come chiedere' },
    privacy: { name: 'privacy', description: 'Cosa conserva questo bot e per quanto tempo' },
    'forget-me': { name: 'dimenticami', description: 'Cancella ciò che questo bot conserva su di te' },
  },
  messageCommands: { check: 'Confronta con la notizia' },
  buttons: {
    helpful: 'Utile',
    notHelpful: 'Non utile',
    share: 'Condividi',
    tellMe: 'Avvisami se c’è una risposta',
    stopTelling: 'Non avvisarmi più delle risposte',
    whatIsWrong: 'Cosa non va?',
    allTopics: 'Tutti gli argomenti',
    earlier: 'Prima',
    later: 'Dopo',
    keepLook: 'Ricorda quando ho guardato',
    forgetLook: 'Dimentica quando ho guardato',
    unfollow: 'Smetti di seguire',
  },
  labels: {
    whatIsWrong: 'Cosa non va?',
    whatIsWrongHere: 'Cosa non va in questa risposta?',
  },
  hints: {
    whatIsWrong: 'Lo legge la moderazione, senza il tuo nome.',
  },
  phrases: {
    inEnglish: 'Le risposte sono in inglese, come la notizia.',
    notSaid: 'La notizia non lo dice.',
    notSaidExactly: 'La notizia non dice esattamente questo.',
    notSaidThis: 'La notizia non dice questo: «{missing}».',
    nearest: 'La cosa più vicina che racconta:',
    alsoTells: 'Racconta anche',
    moreOnThis: 'Altro su questo',
    pickQuestion: 'Scegli una domanda',
    oneStory: 'Conosco solo questa notizia. {/topics} mostra cosa racconta.',
    notQuite: 'Non proprio:',
    toldDifferently: 'La notizia lo racconta diversamente:',
    answeredAlready: 'La risposta è stata data qui poco fa: {link}',
    sharedBy: 'Condiviso da {name}',

    talkNothing: 'Chiedimi qualsiasi cosa sulla notizia, per esempio:',
    talkGreeting: 'Ciao! Rispondo a domande in inglese su una sola notizia: {story}. Chiedi con parole tue.',
    talkThanks: 'Prego. Continua a chiedere quando vuoi.',
    talkPraise: 'Grazie! Un 👍 sotto una risposta lo dice a chi scrive le schede.',
    talkBlame:
      'Mi dispiace. Se una risposta è sbagliata o non è ciò che hai chiesto, premi 👎 sotto: chi scrive le schede la controlla. Oppure chiedi di nuovo con altre parole.',
    talkSmallTalk: 'Posso parlare di una cosa sola: la notizia {story}.',
    talkWhoAreYou:
      'Sono un bot, non una persona, e non un’IA che inventa testi: rispondo a domande su una sola notizia, {story}, con schede scritte da persone.',
    talkWhatCanYouDo:
      'Faccio una cosa sola: rispondere a domande sulla notizia {story}, con schede che delle persone hanno scritto e confrontato con l’articolo. Chiedi in inglese e con parole tue; {/topics} mostra di cosa parla.',
    talkWhoWroteThis:
      'Le schede con cui rispondo le hanno scritte delle persone, che le hanno confrontate una per una con l’articolo; ogni scheda dice su quali frasi si basa. Io non scrivo nulla.',
    talkHowCurrent: 'Ciò che so è la notizia {story}. Non so nulla di ciò che è successo dopo quel giorno.',
    talkCommand:
      'I comandi sono nell’elenco che Discord mostra quando scrivi `/`: {/ask} e {/topics} per la notizia {story}, {/help}, {/privacy}, e {/forget-me} per cancellare ciò che conservo su di te. Scrivo solo quando qualcuno me lo chiede.',
    talkLink: 'Non posso aprire link né vedere immagini. Scrivi a parole cosa vuoi sapere della notizia {story}.',
    talkRestsOn: 'Ogni risposta si basa su questo: {sources}; e indica le frasi in cui si trova.',
    talkMyAnswerRestsOn: 'La mia ultima risposta si basa su questo: {places}.',
    talkPeopleChecked:
      'Quella risposta l’hanno scritta delle persone, che l’hanno confrontata con l’articolo; io non posso verificarla oltre.',
    talkTheirClaim: 'Che sia così lo affermano loro, non io.',
    talkIfWrong: 'Se è sbagliata, premi 👎 sotto.',
    talkWhatToCheck: 'Cosa intendi? Scrivi in una frase ciò che vuoi verificare, e guardo se la notizia lo dice.',
    titledArticle: 'l’articolo {story}',

    source: 'Fonte',
    edition: 'edizione {number}',
    saidBy: 'Lo dice: {names}',
    theArticle: 'l’articolo',
    standsIn: { one: 'frase {places}, {source}', other: 'frasi {places}, {source}' },
    asOf: '{source}, al {day}',
    sameReport: 'La stessa informazione: 1 fonte indipendente',
    sourcesAgree: { one: '{count} fonte indipendente', other: '{count} fonti indipendenti concordano' },
    account: {
      one: '{names} ({count} fonte indipendente): {says}',
      other: '{names} ({count} fonti indipendenti): {says}',
    },
    outOfDate: 'Potrebbe non essere aggiornato: verificato come valido fino al {day}.',

    storyTells: 'La notizia racconta:',
    storyTellsOtherwise: 'La notizia dice altro:',
    nothingToCheck: 'Qui non c’è nulla che la notizia permetta di verificare.',
    noWords: 'Questo messaggio non contiene parole che io possa verificare.',
    moreStatements: {
      one: '{count} altra affermazione non è mostrata.',
      other: '{count} altre affermazioni non sono mostrate.',
    },
    cannotRead:
      'Non posso leggere quel messaggio: Discord mi mostra solo quelli che mi menzionano. Apri il suo menu e scegli App → **{check}**, che funziona con qualsiasi messaggio.',
    sharedCheck: 'Condiviso da {name}, su [questo messaggio]({link})',

    gone: 'Questo non fa più parte della notizia così come la conosco. Chiedi di nuovo o guarda {/topics}.',
    commandGone: 'Questo comando non c’è più. Guarda {/help}.',
    failed: 'Qualcosa è andato storto da parte mia ed è stato annotato come {id}. Riprova, per favore.',
    slowDown: 'Sono tante domande in una volta. Chiedi di nuovo tra {wait}, per favore.',
    mayNotShare: 'Non puoi scrivere in questo canale, quindi non lo condivido a tuo nome.',
    changedSinceAsked: 'Nel frattempo la notizia è cambiata. Chiedi di nuovo e condividi quella risposta.',
    changedSinceChecked:
      'Nel frattempo la notizia è cambiata. Confronta di nuovo il messaggio e condividi quel risultato.',
    roleMentioned:
      'Discord mi mostra ciò che menziona me, ma non ciò che menziona il mio ruolo. Scegli la @ che non è un ruolo, oppure usa {/ask}.',
    mayNotWrite: 'Non posso scrivere in {channel}, quindi ecco qui:',

    whatToKnow: 'Di cosa vorresti sapere?',
    pickTopic: 'Scegli un argomento',
    questionCount: { one: '{count} domanda', other: '{count} domande' },
    moreQuestions: 'Altre domande …',
    inOrderOfTime: 'La notizia in ordine di tempo',
    pageOf: 'pagina {page} di {pages}',
    noTimes: 'La notizia non riporta date.',
    readInFull: 'Leggine una per intero, con la fonte',

    newSinceLook: 'Nuovo o corretto dall’ultima volta che hai guardato ({time})',
    newSinceDay: 'Nuovo o corretto nelle ultime 24 ore ({time})',
    sameSinceLook: 'Nulla è cambiato dall’ultima volta che hai guardato ({time}).',
    sameSinceDay: 'Nulla è cambiato nelle ultime 24 ore ({time}).',
    otherStory: 'Da allora racconto un’altra notizia.',
    newOrCorrected: 'Nuovo o corretto',
    askedMost: 'I più richiesti',
    askedTimes: { one: '{text} ({count} volta)', other: '{text} ({count} volte)' },
    isNew: 'Nuovo: {text}',
    was: 'Prima: {text}',
    is: 'Ora: {text}',
    isWithdrawn: 'Ora: ritirato; la notizia così come la conosco non lo dice più.',
    sourcesChanged: 'Sono cambiate le fonti o le citazioni.',
    why: 'Perché: {reason} ({time})',
    noReason: 'non è stato indicato alcun motivo',
    moreChanges: '… e altri {count}.',
    lookKept:
      'Da ora conservo quando hai guardato l’ultima volta, sotto un codice che solo io posso ricavare dal tuo ID, e {/changes} racconta cosa c’è di nuovo da allora. {/forget-me} lo cancella.',
    lookForgotten: 'Ho dimenticato quando hai guardato l’ultima volta. {/changes} riparte dalle ultime 24 ore.',
    corrected: 'Corretto',
    withdrawn: 'Questa risposta è stata ritirata: la notizia così come la conosco non lo dice più.',
    before: 'Prima: {text}',

    followConsent:
      'Scegli cosa seguire e ti scrivo quando cambia: al massimo un messaggio privato al giorno. Per questo conservo il tuo ID, la tua lingua, cosa segui e, per alcuni giorni, quali risposte ho dato solo a te, per dirti se una viene corretta. **{stop}** e {/forget-me} cancellano tutto.',
    followWhat: 'Cosa vuoi seguire?',
    wholeStory: 'L’intera notizia',
    youFollow: 'Segui: {what}.',
    youFollowNow: 'Ora segui: {what}. Ti scrivo quando cambia.',
    followEnded: 'Non segui più nulla, e ciò che conservavo per questo è cancellato.',
    followedChanged: 'Ciò che segui è cambiato',
    followedStoryEnded:
      'Non racconto più la notizia che segui, quindi ho dimenticato che la segui. Ora rispondo a domande su “{title}”; con {/follow} puoi seguirla.',
    gaveBefore: 'Ti avevo dato questa risposta com’era prima.',
    willTell:
      'Ti manderò un messaggio privato se la notizia avrà una risposta. {/forget-me} annulla la richiesta, e anche il tempo: la dimentico dopo {days}.',
    tooManyAsked: 'Hai già chiesto molte risposte. {/forget-me} le annulla.',
    noMoreAnswers: 'Non ti avviserò più delle risposte.',
    wantedToBeTold: 'L’hai chiesto il {day} e volevi sapere quando ci fosse una risposta.',
    wantedStoryEnded:
      'L’hai chiesto il {day} e volevi una risposta. Non seguo più quella notizia, quindi non ci sarà; ora rispondo a domande su “{title}”.',
    voteThanks: 'Grazie. Puoi cambiare il tuo voto in qualsiasi momento.',
    noteThanks: 'Grazie. La moderazione lo vedrà, senza il tuo nome.',
    youWrote: 'Hai scritto:',
    cannotNote: 'Ora non posso annotarlo. Riprova tra un po’.',
    cannotLook: 'Ora non posso controllarlo. Riprova tra un po’.',
    cannotDelete:
      'Ora non riesco a raggiungere i miei dati, quindi lì non è stato cancellato nulla. Riprova tra un po’.',

    helpStory: 'Rispondo a domande in inglese su una sola notizia: **{title}** ({date}).',
    helpCards:
      'Ogni risposta è una di {count} schede scritte da persone, con chi lo dice e dove si trova nell’articolo. A ciò che la notizia non dice, non rispondo.',
    helpAsk: '{/ask} una domanda con parole tue; `{private}: True` mostra la risposta solo a te',
    helpTopics: '{/topics} elenca di cosa parla la notizia',
    helpTimeline: '{/timeline} racconta la notizia in ordine di tempo',
    helpChanges: '{/changes} racconta cosa c’è di nuovo o corretto, e {/follow} ti scrive quando accade',
    helpMention: 'menzionami con una domanda o mandami un messaggio privato; puoi continuare a chiedere',
    helpCheck: 'nel menu di qualsiasi messaggio, App → **{check}** mostra solo a te cosa dice la notizia in proposito',
    helpPrivacy: 'Cosa conservo e per quanto tempo: {/privacy}.',

    keeps: 'Cosa conservo:',
    keepsGaps: 'domande a cui la notizia non risponde, e quante persone le hanno fatte: {days}',
    keepsOutcomes: 'quante domande hanno avuto risposta o no, per giorno: {days}',
    keepsShown: 'risposte pubbliche nei server, con domanda e luogo, per correggerle se cambiano: {days}',
    keepsAsked:
      'che hai fatto una domanda senza risposta o non hai gradito una risposta, sotto un codice che solo io posso ricavare dal tuo ID: {days}',
    keepsVotes: 'i tuoi voti sulle risposte, sotto quel codice: finché non li cancelli',
    keepsNotes: 'ciò che secondo te non va in una risposta, senza il tuo nome: {days}',
    keepsSubscriptions:
      'domande di cui vuoi sapere la risposta, con il tuo ID e la tua lingua: finché non la ricevi, al massimo {days}',
    keepsFollowing:
      'quali argomenti segui, con il tuo ID e la tua lingua, e le risposte date da allora solo a te: i primi finché non smetti, le seconde {days}',
    keepsLook:
      'quando hai guardato {/changes} l’ultima volta, se vuoi, sotto quel codice: finché non lo fai dimenticare',
    keepsCards: 'quante volte è stata chiesta una scheda, per giorno: {days}',
    keepsConversation: 'una conversazione, per continuare a chiedere: dieci minuti, solo in memoria',
    keepsLog: 'ogni domanda sulla notizia, nel registro di chi mi gestisce, senza chi l’ha fatta',
    keepsNoMessages: 'Dei messaggi che mi si chiede di verificare non conservo né il testo né chi li ha scritti.',
    forgetMe: '{/forget-me} cancella ciò che può essere ricondotto a te.',
    forgotten:
      'Cancellato: le nostre conversazioni, i tuoi voti ({votes}), che hai chiesto ciò che non ha avuto risposta ({asked}), le domande di cui volevi la risposta ({subscriptions}), ciò che segui ({follows}) e quando hai guardato i cambiamenti ({looks}).',
  },
};
