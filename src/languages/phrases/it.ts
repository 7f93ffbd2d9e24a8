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
  },
};
