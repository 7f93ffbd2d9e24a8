import type { Translation } from './translation.js';

export const de: Translation = {
  commands: {
    ask: { name: 'fragen', description: 'Frag etwas zur Nachricht' },
    'ask question': { name: 'frage', description: 'Auf Englisch in deinen Worten, oder wähl eine aus' },
    'ask private': { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    topics: { name: 'themen', description: 'Sieh, was die Nachricht abdeckt, und wähl eine Frage' },
    timeline: { name: 'zeitleiste', description: 'Sieh die Nachricht in zeitlicher Reihenfolge' },
    changes: { name: 'änderungen', description: 'Sieh, was neu oder berichtigt ist, und warum' },
    follow: { name: 'verfolgen', description: 'Erhalte eine Direktnachricht bei Änderungen, höchstens eine am Tag' },
    help: { name: 'hilfe', description: 'Was dieser Bot beantwortet und wie man fragt' },
    privacy: { name: 'datenschutz', description: 'Was dieser Bot aufbewahrt und wie lange' },
    'forget-me': { name: 'vergiss-mich', description: 'Lösch, was dieser Bot über dich aufbewahrt' },
  },
  messageCommands: { check: 'Mit der Nachricht vergleichen' },
  buttons: {
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
    share: 'Teilen',
    tellMe: 'Sag mir, wenn es eine Antwort gibt',
    askModerators: 'Die Moderation fragen',
    knowAnswer: 'Ich weiß die Antwort',
    stopTelling: 'Sag mir keine Antworten mehr',
    whatIsWrong: 'Was stimmt nicht?',
    allTopics: 'Alle Themen',
    earlier: 'Früher',
    later: 'Später',
    keepLook: 'Merk dir, wann ich nachgesehen habe',
    forgetLook: 'Vergiss, wann ich nachgesehen habe',
    unfollow: 'Nicht mehr verfolgen',
  },
  labels: {
    whatIsWrong: 'Was stimmt nicht?',
    whatIsWrongHere: 'Was stimmt an dieser Antwort nicht?',
    question: 'Frage',
    whyAsked: 'Warum fragst du?',
    link: 'Link',
    shallITell: 'Soll ich dir die Antwort schicken?',
    answer: 'Antwort',
    itsWords: 'Der Wortlaut',
  },
  hints: {
    whatIsWrong: 'Das Moderationsteam liest es, ohne deinen Namen.',
    question: 'Wie sie gestellt wurde; ändere sie, wenn du magst.',
    link: 'Zu dem, worum es geht, wenn es einen gibt.',
    source: 'Ein Link dorthin, wo es steht, oder wer es veröffentlicht hat.',
    itsWords: 'Was dort steht, Wort für Wort.',
    keepsId: 'Dafür behalte ich deine ID, für einen Thread auch den Link zu meiner Antwort, bis du es weißt.',
  },
  phrases: {
    inEnglish: 'Die Antworten sind auf Englisch wie die Nachricht.',
    notSaid: 'Dazu sagt die Nachricht nichts.',
    notSaidExactly: 'Genau das sagt die Nachricht nicht.',
    notSaidThis: 'Die Nachricht sagt nicht: „{missing}“.',
    nearest: 'Am nächsten kommt:',
    alsoTells: 'Sie sagt auch',
    moreOnThis: 'Mehr dazu',
    pickQuestion: 'Wähl eine Frage',
    oneStory: 'Ich kenne nur diese eine Nachricht. {/topics} zeigt, worum es geht.',
    notQuite: 'Nicht ganz:',
    toldDifferently: 'In der Nachricht steht es anders:',
    answeredAlready: 'Das wurde hier gerade beantwortet: {link}',
    sharedBy: 'Geteilt von {name}',

    talkNothing: 'Frag mich etwas zur Nachricht, zum Beispiel:',
    talkGreeting:
      'Hallo! Ich beantworte Fragen auf Englisch zu einer einzigen Nachricht: {story}. Frag in deinen Worten.',
    talkThanks: 'Gern geschehen. Frag jederzeit weiter.',
    talkPraise: 'Danke! Ein 👍 unter einer Antwort sagt es denen, die die Karten schreiben.',
    talkBlame:
      'Das tut mir leid. Wenn eine Antwort falsch oder nicht das Gefragte ist, drück darunter auf 👎: Wer die Karten schreibt, sieht es sich an. Oder frag mit anderen Worten noch einmal.',
    talkSmallTalk: 'Ich kann nur über eines reden: die Nachricht {story}.',
    talkWhoAreYou:
      'Ich bin ein Bot, kein Mensch, und keine KI, die sich Text ausdenkt: Ich beantworte Fragen zu einer einzigen Nachricht, {story}, mit Karten, die Menschen geschrieben haben.',
    talkWhatCanYouDo:
      'Ich kann eines: Fragen zur Nachricht {story} beantworten, mit Karten, die Menschen geschrieben und am Artikel geprüft haben. Frag auf Englisch in deinen Worten; {/topics} zeigt, worum es geht.',
    talkWhoWroteThis:
      'Die Karten, mit denen ich antworte, haben Menschen geschrieben und einzeln am Artikel geprüft; jede nennt die Sätze, auf denen sie beruht. Ich selbst schreibe nichts.',
    talkHowCurrent: 'Was ich weiß, ist die Nachricht {story}. Von dem, was nach diesem Tag geschah, weiß ich nichts.',
    talkCommand:
      'Die Befehle stehen in der Liste, die Discord zeigt, wenn du `/` tippst: {/ask} und {/topics} zur Nachricht {story}, {/help}, {/privacy}, und {/forget-me} löscht, was ich über dich aufbewahre. Ich schreibe nur, wenn mich jemand fragt.',
    talkLink:
      'Ich kann keine Links öffnen und keine Bilder sehen. Sag in Worten, was du zur Nachricht {story} wissen willst.',
    talkRestsOn: 'Jede Antwort hat eine Quelle ({sources}) und nennt die Sätze, in denen sie steht.',
    talkMyAnswerRestsOn: 'Meine letzte Antwort beruht hierauf: {places}.',
    talkPeopleChecked:
      'Menschen haben diese Antwort geschrieben und am Artikel geprüft; weiter kann ich sie nicht prüfen.',
    talkTheirClaim: 'Dass es so ist, behaupten sie, nicht ich.',
    talkIfWrong: 'Wenn sie falsch ist, drück darunter auf 👎.',
    talkWhatToCheck:
      'Was meinst du? Sag in einem Satz, was du prüfen willst, und ich sehe nach, ob die Nachricht das sagt.',
    titledArticle: 'der Artikel {story}',

    source: 'Quelle',
    edition: 'Ausgabe {number}',
    saidBy: 'Das sagt: {names}',
    theArticle: 'der Artikel',
    standsIn: { one: '{source}, Satz {places}', other: '{source}, Sätze {places}' },
    asOf: '{source} (Stand {day})',
    sameReport: 'Derselbe Bericht: 1 unabhängige Quelle',
    sourcesAgree: { one: '{count} unabhängige Quelle', other: '{count} unabhängige Quellen stimmen überein' },
    account: {
      one: '{names} ({count} unabhängige Quelle): {says}',
      other: '{names} ({count} unabhängige Quellen): {says}',
    },
    outOfDate: 'Vielleicht nicht mehr aktuell: geprüft als gültig bis {day}.',

    storyTells: 'Die Nachricht sagt:',
    storyTellsOtherwise: 'Die Nachricht sagt es anders:',
    nothingToCheck: 'Hier ist nichts, was sich an der Nachricht prüfen lässt.',
    noWords: 'Diese Nachricht enthält keine Wörter, die ich prüfen könnte.',
    moreStatements: {
      one: '{count} weitere Aussage wird nicht gezeigt.',
      other: '{count} weitere Aussagen werden nicht gezeigt.',
    },
    cannotRead:
      'Diesen Beitrag darf ich nicht lesen: Discord zeigt mir nur, was mich erwähnt. Öffne sein Menü und wähl Apps → **{check}**, das geht bei jedem.',
    sharedCheck: 'Geteilt von {name}, zu [diesem Beitrag]({link})',

    gone: 'Das gehört nicht mehr zur Nachricht, wie ich sie kenne. Frag noch einmal, oder sieh unter {/topics} nach.',
    commandGone: 'Diesen Befehl gibt es nicht mehr. Siehe {/help}.',
    failed: 'Bei mir ist etwas schiefgegangen; es ist als {id} vermerkt. Versuch es bitte noch einmal.',
    slowDown: 'Das sind viele Fragen auf einmal. Frag bitte in {wait} noch einmal.',
    mayNotShare: 'Du darfst in diesem Kanal nicht schreiben, also teile ich das nicht in deinem Namen.',
    changedSinceAsked: 'Die Nachricht hat sich seitdem geändert. Frag noch einmal, und teil dann das.',
    changedSinceChecked: 'Die Nachricht hat sich seitdem geändert. Vergleich noch einmal, und teil dann das.',
    roleMentioned:
      'Discord zeigt mir, was mich erwähnt, aber nicht, was meine Rolle erwähnt. Wähl das @, das keine Rolle ist, oder nimm {/ask}.',
    mayNotWrite: 'In {channel} darf ich nicht schreiben, also hier:',

    whatToKnow: 'Worüber möchtest du etwas wissen?',
    pickTopic: 'Wähl ein Thema',
    questionCount: { one: '{count} Frage', other: '{count} Fragen' },
    moreQuestions: 'Weitere Fragen …',
    inOrderOfTime: 'Die Nachricht in zeitlicher Reihenfolge',
    pageOf: 'Seite {page} von {pages}',
    noTimes: 'Die Nachricht nennt keine Zeiten.',
    readInFull: 'Lies etwas ganz, mit seiner Quelle',

    newSinceLook: 'Neu oder berichtigt, seit du zuletzt nachgesehen hast ({time})',
    newSinceDay: 'Neu oder berichtigt in den letzten 24 Stunden ({time})',
    sameSinceLook: 'Seit du zuletzt nachgesehen hast, hat sich nichts geändert ({time}).',
    sameSinceDay: 'In den letzten 24 Stunden hat sich nichts geändert ({time}).',
    otherStory: 'Seitdem geht es bei mir um eine andere Nachricht.',
    newOrCorrected: 'Neu oder berichtigt',
    askedMost: 'Am meisten gefragt',
    askedTimes: { one: '{text} ({count}-mal)', other: '{text} ({count}-mal)' },
    isNew: 'Neu: {text}',
    was: 'Vorher: {text}',
    is: 'Jetzt: {text}',
    isWithdrawn: 'Jetzt: zurückgezogen; die Nachricht, wie ich sie kenne, sagt das nicht mehr.',
    sourcesChanged: 'Die Quellen oder Zitate haben sich geändert.',
    why: 'Grund: {reason} ({time})',
    noReason: 'es wurde keiner genannt',
    moreChanges: '… und {count} weitere.',
    lookKept:
      'Ab jetzt bewahre ich auf, wann du zuletzt nachgesehen hast, unter einem Code, den nur ich aus deiner ID bilden kann, und {/changes} zeigt, was seitdem neu ist. {/forget-me} löscht es.',
    lookForgotten:
      'Ich habe vergessen, wann du zuletzt nachgesehen hast. {/changes} zeigt wieder die letzten 24 Stunden.',
    corrected: 'Berichtigt',
    withdrawn: 'Diese Antwort wurde zurückgezogen: Die Nachricht, wie ich sie kenne, sagt das nicht mehr.',
    before: 'Vorher: {text}',

    followConsent:
      'Wähl aus, was du verfolgen willst, und ich schreibe dir bei Änderungen: höchstens eine Direktnachricht am Tag. Dafür bewahre ich deine ID und Sprache auf, was du verfolgst, und einige Tage lang, welche Antworten ich nur dir gegeben habe, um dir Berichtigungen zu sagen. **{stop}** und {/forget-me} löschen alles davon.',
    followWhat: 'Was willst du verfolgen?',
    wholeStory: 'Die ganze Nachricht',
    youFollow: 'Du verfolgst: {what}.',
    youFollowNow: 'Du verfolgst jetzt: {what}. Ich schreibe dir, wenn sich das ändert.',
    followEnded: 'Du verfolgst nichts mehr, und was ich dafür aufbewahrt habe, ist gelöscht.',
    followedChanged: 'Was du verfolgst, hat sich geändert',
    followedStoryEnded:
      'Um die Nachricht, die du verfolgst, geht es bei mir nicht mehr, und ich habe vergessen, dass du sie verfolgst. Jetzt beantworte ich Fragen zu „{title}“; mit {/follow} kannst du sie verfolgen.',
    gaveBefore: 'Ich habe dir diese Antwort gegeben, wie sie vorher war.',
    willTell:
      'Ich schicke dir eine Direktnachricht, wenn die Nachricht darauf eine Antwort bekommt. {/forget-me} nimmt das zurück, und die Zeit auch: Nach {days} vergesse ich es.',
    tooManyAsked: 'Du wartest schon auf viele Antworten. {/forget-me} nimmt das zurück.',
    noMoreAnswers: 'Ich sage dir keine Antworten mehr.',
    wantedToBeTold: 'Das hast du am {day} gefragt und wolltest wissen, wenn es eine Antwort gibt.',
    wantedStoryEnded:
      'Das hast du am {day} gefragt und wolltest eine Antwort. Um diese Nachricht geht es bei mir nicht mehr, also kommt keine; jetzt beantworte ich Fragen zu „{title}“.',
    voteThanks: 'Danke. Du kannst deine Stimme jederzeit ändern.',
    noteThanks: 'Danke. Das Moderationsteam sieht es, ohne deinen Namen.',
    youWrote: 'Du hast geschrieben:',
    no: 'Nein',
    yesByMessage: 'Ja, per Direktnachricht',
    yesInThread: 'Ja, hier in einem Thread ohne Ping, sonst per Direktnachricht',
    orHere: 'Oder das Moderationsteam antwortet hier, in einem Thread.',
    beforeShown: 'Sonst sieht es niemand, bevor jemand aus dem Team es geprüft und veröffentlicht hat.',
    enoughToday: 'Du hast der Moderation heute schon viel geschickt. Mach bitte morgen weiter.',
    noWordsAsked: 'In dieser Frage steht kein Wort.',
    storyAnswers: 'Darauf antwortet die Nachricht:',
    moderatorsWrite:
      'Das hast du am {day} gefragt und wolltest eine Antwort. Sie steht nicht in der Nachricht; das Moderationsteam schreibt: {text}',
    moderatorsWriteHere: 'Das steht nicht in der Nachricht; das Moderationsteam schreibt: {text}',
    moderatorsAnswer: 'Eine Antwort des Moderationsteams',
    cannotNote: 'Das kann ich gerade nicht notieren. Versuch es bitte in einer Weile noch einmal.',
    cannotLook: 'Das kann ich gerade nicht nachsehen. Versuch es bitte in einer Weile noch einmal.',
    cannotDelete:
      'Ich erreiche meinen Speicher gerade nicht, dort wurde also nichts gelöscht. Versuch es bitte in einer Weile noch einmal.',

    helpStory: 'Ich beantworte Fragen auf Englisch zu einer einzigen Nachricht: **{title}** ({date}).',
    helpCards:
      'Jede Antwort ist eine von {count} Faktenkarten, die Menschen geschrieben haben; dabei steht, wer es sagt und wo im Artikel. Was die Nachricht nicht sagt, beantworte ich nicht.',
    helpAsk: '{/ask} eine Frage in deinen Worten; `{private}: True` zeigt die Antwort nur dir',
    helpTopics: '{/topics} zeigt, was die Nachricht abdeckt',
    helpTimeline: '{/timeline} erzählt die Nachricht in zeitlicher Reihenfolge',
    helpChanges: '{/changes} zeigt, was neu oder berichtigt ist, und {/follow} schreibt dir dann',
    helpMention: 'erwähn mich mit einer Frage oder schick mir eine Direktnachricht; du kannst auch nachfragen',
    helpCheck: 'im Menü jedes Beitrags sagt Apps → **{check}** nur dir, was die Nachricht dazu sagt',
    helpPrivacy: 'Was ich aufbewahre und wie lange: {/privacy}.',

    keeps: 'Was ich aufbewahre:',
    keepsGaps: 'Fragen, auf die die Nachricht keine Antwort hatte, und wie viele sie gestellt haben: {days}',
    keepsOutcomes: 'wie viele Fragen beantwortet wurden und wie viele nicht, je Tag: {days}',
    keepsShown: 'öffentliche Antworten auf Servern mit Frage und Ort, um sie bei Änderungen zu berichtigen: {days}',
    keepsAsked:
      'dass du etwas ohne Antwort gefragt hast oder eine Antwort nicht gut fandest, unter einem Code, den nur ich aus deiner ID bilden kann: {days}',
    keepsVotes: 'deine Stimmen zu Antworten, unter diesem Code: bis du sie löschst',
    keepsNotes:
      'was nach deinen Worten an einer Antwort nicht stimmt oder was du die Moderation fragst oder ihr vorschlägst, ohne deinen Namen: {days}',
    keepsSubscriptions:
      'Fragen, deren Antwort du erfahren willst, mit deiner ID und Sprache, für einen Thread auch dem Link zu meiner Antwort: bis du sie bekommst, höchstens {days}',
    keepsFollowing:
      'welche Themen du verfolgst, mit deiner ID und Sprache, und seitdem die Antworten nur an dich: jene, bis du aufhörst, diese {days}',
    keepsLook:
      'wann du zuletzt {/changes} benutzt hast, wenn du das willst, unter diesem Code: bis du es vergessen lässt',
    keepsCards: 'wie oft nach einer Karte gefragt wurde, je Tag: {days}',
    keepsConversation: 'ein Gespräch, für Nachfragen: zehn Minuten, nur im Arbeitsspeicher',
    keepsHowMuch:
      'wie viel du mich in einer Minute fragst und der Moderation an einem Tag schickst: nur im Arbeitsspeicher',
    keepsLog: 'jede Frage zur Nachricht, im Protokoll meines Betreibers, ohne wer sie gestellt hat',
    keepsNoMessages: 'Von Beiträgen, die ich prüfen soll, bewahre ich weder Text noch Verfasser auf.',
    forgetMe: '{/forget-me} löscht, was sich dir zuordnen lässt.',
    forgotten:
      'Gelöscht: unsere Gespräche, deine Stimmen ({votes}), was du ohne Antwort gefragt hast ({asked}), die Fragen, deren Antwort du wolltest ({subscriptions}), was du verfolgst ({follows}) und wann du Änderungen nachgesehen hast ({looks}).',
  },
};
