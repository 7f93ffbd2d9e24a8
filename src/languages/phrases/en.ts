/**
 * What the bot says of its own, in English. `{name}` stands for a value, `{/name}` for a command that can be clicked.
 * What goes by a number has a form for each plural of the language, by `{count}`.
 */
export const en = {
  /** By name, options after their command. Names are lower case, at most 32 characters; descriptions 100. */
  commands: {
    ask: { name: 'ask', description: 'Ask about the story' },
    'ask question': { name: 'question', description: 'In your own words, or pick one' },
    'ask private': { name: 'private', description: 'Show the answer to you alone' },
    topics: { name: 'topics', description: 'See what the story covers, and pick a question' },
    timeline: { name: 'timeline', description: 'See the story in order of time' },
    changes: { name: 'changes', description: 'See what is new or corrected in the story, and why' },
    follow: { name: 'follow', description: 'Get a direct message when the story changes, at most one a day' },
    help: { name: 'help', description: 'What this bot answers, and how to ask' },
    privacy: { name: 'privacy', description: 'What this bot keeps, and for how long' },
    'forget-me': { name: 'forget-me', description: 'Delete what this bot keeps about you' },
  },
  /** In a message's menu; at most 32 characters. */
  messageCommands: { check: 'Check against the story' },
  /** Buttons; at most 80 characters. */
  buttons: {
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    share: 'Share',
    tellMe: 'Tell me if this gets an answer',
    askModerators: 'Ask the moderators',
    knowAnswer: 'I know the answer',
    stopTelling: 'Tell me of no more answers',
    whatIsWrong: 'What is wrong?',
    allTopics: 'All topics',
    earlier: 'Earlier',
    later: 'Later',
    keepLook: 'Remember when I looked',
    forgetLook: 'Forget when I looked',
    unfollow: 'Stop following',
  },
  /** Titles and labels of forms; at most 45 characters. */
  labels: {
    whatIsWrong: 'What is wrong?',
    whatIsWrongHere: 'What is wrong with this answer?',
    question: 'Question',
    whyAsked: 'Why do you ask?',
    link: 'Link',
    shallITell: 'Shall I tell you the answer?',
    answer: 'Answer',
    itsWords: 'Its words',
  },
  /** What stands below a label; at most 100 characters. */
  hints: {
    whatIsWrong: 'The moderators read it, without your name.',
    question: 'As it was asked; change it if you like.',
    link: 'To what it is about, if there is one.',
    source: 'A link to where it stands, or who published it.',
    itsWords: 'What it says there, word for word.',
    keepsId: 'For that I keep your id, and for a thread the link to my reply, until you are told.',
  },
  phrases: {
    // Replies.
    inEnglish: 'Answers are in English, as the story is.',
    notSaid: 'The story does not say.',
    notSaidExactly: 'The story does not say exactly that.',
    notSaidThis: 'The story does not say {missing}.',
    nearest: 'The nearest it tells:',
    alsoTells: 'It also tells',
    moreOnThis: 'More on this',
    pickQuestion: 'Pick a question',
    oneStory: 'I only know this one story. See {/topics} for what it tells.',
    notQuite: 'Not quite:',
    toldDifferently: 'The story tells it differently:',
    answeredAlready: 'That was answered here a moment ago: {link}',
    sharedBy: 'Shared by {name}',

    // What is said to talk.
    talkNothing: 'Ask me anything about the story, for example:',
    talkGreeting: 'Hello! I answer questions about one news story: {story}. Ask me in your own words.',
    talkThanks: 'You are welcome. Ask on whenever you like.',
    talkPraise: 'Thank you! A 👍 below an answer tells those who write the cards.',
    talkBlame:
      'Sorry about that. If an answer is wrong or not what you asked, press 👎 below it: the people who write the cards look into it. Or ask again in other words.',
    talkSmallTalk: 'There is only one thing that I can talk about: the news story {story}.',
    talkWhoAreYou:
      'I am a bot, not a person, and no AI that makes up text: I answer questions about one news story, {story}, with fact cards that people wrote.',
    talkWhatCanYouDo:
      'I do one thing: answer questions about the news story {story}, with fact cards that people wrote and checked against the article. Ask in your own words; {/topics} lists what it covers.',
    talkWhoWroteThis:
      'People wrote the cards that I answer with, and checked each against the article; every card says which of its sentences it rests on. I write nothing myself.',
    talkHowCurrent: 'What I know is the news story {story}. I know nothing of what happened after that day.',
    talkCommand:
      'Commands are in the list that Discord shows when you type `/`: {/ask} and {/topics} for the story {story}, {/help}, {/privacy}, and {/forget-me} to delete what I keep about you. I only write when somebody asks me.',
    talkLink: 'I cannot open links or see pictures. Put into words what you want to know about the news story {story}.',
    talkRestsOn: 'Every answer rests on {sources}, and names the sentences it stands in.',
    talkMyAnswerRestsOn: 'My last answer rests on {places}.',
    talkPeopleChecked: 'People wrote that answer and checked it against the article; I cannot check it any further.',
    talkTheirClaim: 'That it is so is their claim, not mine.',
    talkIfWrong: 'If it is wrong, press 👎 below it.',
    talkWhatToCheck:
      'What do you mean? Put what you want to check into a sentence, and I look whether the story says so.',
    titledArticle: 'the article {story}',

    // Where an answer comes from.
    source: 'Source',
    edition: 'edition {number}',
    saidBy: 'Said by {names}',
    theArticle: 'the article',
    standsIn: { one: 'sentence {places} of {source}', other: 'sentences {places} of {source}' },
    asOf: '{source} as of {day}',
    sameReport: 'The same report: 1 independent source',
    sourcesAgree: { one: '{count} independent source', other: '{count} independent sources agree' },
    account: {
      one: '{names} ({count} independent source): {says}',
      other: '{names} ({count} independent sources): {says}',
    },
    outOfDate: 'This may be out of date: it was checked to hold until {day}.',

    // A message that is checked.
    storyTells: 'The story tells:',
    storyTellsOnThis: 'On this the story tells:',
    storyTellsOtherwise: 'The story says otherwise:',
    nothingToCheck: 'There is nothing here that the story can check.',
    noWords: 'This message has no words that I could check.',
    moreStatements: { one: '{count} more statement is not shown.', other: '{count} more statements are not shown.' },
    cannotRead:
      'I may not read that message: Discord shows me only those that mention me. Open its menu and choose Apps → **{check}**, which works on any.',
    sharedCheck: 'Shared by {name}, of [this message]({link})',

    // What cannot be done.
    gone: 'That is no longer part of the story as I know it. Ask again, or see {/topics}.',
    commandGone: 'This command is gone. See {/help}.',
    failed: 'Something went wrong on my side, and has been noted as {id}. Please try again.',
    slowDown: 'That is a lot of questions at once. Please ask again in {wait}.',
    mayNotShare: 'You may not write in this channel, so I do not share this in your name.',
    changedSinceAsked: 'The story has changed since. Ask again, then share that.',
    changedSinceChecked: 'The story has changed since. Check the message again, then share that.',
    roleMentioned:
      'Discord shows me what mentions me, but not what mentions my role. Choose the @ that is no role, or use {/ask}.',
    mayNotWrite: 'I may not write in {channel}, so here it is:',

    // Menus of questions.
    whatToKnow: 'What would you like to know about?',
    pickTopic: 'Pick a topic',
    questionCount: { one: '{count} question', other: '{count} questions' },
    moreQuestions: 'More questions …',
    inOrderOfTime: 'The story in order of time',
    pageOf: 'page {page} of {pages}',
    noTimes: 'The story tells no times.',
    readInFull: 'Read one in full, with its source',

    // Times.
    factsInOrder: 'Facts in order of time',
    factCount: { one: '{count} fact', other: '{count} facts' },
    laterBy: '{duration} later',
    noDayTold: 'No day is told',
    weekOf: 'The week of {day}',
    sinceDay: 'Since {day}',
    byDay: 'By {day}',

    // What has changed.
    newSinceLook: 'New or corrected since you last looked ({time})',
    newSinceDay: 'New or corrected in the last 24 hours ({time})',
    sameSinceLook: 'Nothing has changed since you last looked ({time}).',
    sameSinceDay: 'Nothing has changed in the last 24 hours ({time}).',
    otherStory: 'I tell another story since then.',
    newOrCorrected: 'New or corrected',
    askedMost: 'Asked most',
    askedTimes: { one: '{text} ({count} time)', other: '{text} ({count} times)' },
    isNew: 'New: {text}',
    was: 'Was: {text}',
    is: 'Is: {text}',
    isWithdrawn: 'Is: withdrawn; the story as I know it no longer says so.',
    sourcesChanged: 'Its sources or quotations have changed.',
    why: 'Why: {reason} ({time})',
    noReason: 'no reason was given',
    moreChanges: '… and {count} more.',
    lookKept:
      'From now on I keep when you last looked, under a code that only I can make from your id, and {/changes} tells what is new since then. {/forget-me} deletes it.',
    lookForgotten: 'I have forgotten when you last looked. {/changes} tells of the last 24 hours again.',
    corrected: 'Corrected',
    withdrawn: 'This answer was withdrawn: the story as I know it no longer says so.',
    before: 'Before: {text}',

    // What people are told later.
    followConsent:
      'Choose what to follow, and I write to you when it changes: at most one direct message a day. For that I keep your id, your language, what you follow, and for some days which answers I gave you alone, to tell you where one is corrected. **{stop}** and {/forget-me} delete all of it.',
    followWhat: 'What do you want to follow?',
    wholeStory: 'The whole story',
    youFollow: 'You follow: {what}.',
    youFollowNow: 'You follow now: {what}. I write to you when that changes.',
    followEnded: 'You follow nothing any more, and what I kept for it is deleted.',
    followedChanged: 'What you follow has changed',
    followedStoryEnded:
      'I no longer tell the story that you follow, so I have forgotten that you do. Now I answer questions about “{title}”; {/follow} follows that.',
    gaveBefore: 'I gave you this answer as it was before.',
    willTell:
      'I will send you a direct message if the story gets an answer to that. {/forget-me} takes it back, and so does time: I forget it after {days}.',
    tooManyAsked: 'You have asked for many answers already. {/forget-me} takes them back.',
    noMoreAnswers: 'I will tell you of no more answers.',
    wantedToBeTold: 'You asked this on {day}, and wanted to be told when there is an answer.',
    wantedStoryEnded:
      'You asked this on {day}, and wanted to be told an answer. I no longer follow that story, so there will be none; now I answer questions about “{title}”.',
    voteThanks: 'Thank you. You can change your vote at any time.',
    noteThanks: 'Thank you. The moderators will see it, without your name.',
    youWrote: 'You wrote:',
    no: 'No',
    yesByMessage: 'Yes, by direct message',
    yesInThread: 'Yes, in a thread here without a ping, or else by direct message',
    orHere: 'Or the moderators answer here, in a thread.',
    beforeShown: 'Nobody else sees it before one of them has checked and published it.',
    enoughToday: 'You have sent the moderators a lot today. Please go on tomorrow.',
    noWordsAsked: 'There is no word in that question.',
    storyAnswers: 'The story answers that:',
    moderatorsWrite:
      'You asked this on {day}, and wanted to be told an answer. It is not in the story; the moderators write: {text}',
    moderatorsWriteHere: 'It is not in the story; the moderators write: {text}',
    moderatorsAnswer: 'An answer by the moderators',
    cannotNote: 'I cannot note that right now. Please try again in a while.',
    cannotLook: 'I cannot look that up right now. Please try again in a while.',
    cannotDelete: 'I cannot reach my store now, so nothing was deleted there. Please try again in a while.',

    // Help.
    helpStory: 'I answer questions about one news story: **{title}** ({date}).',
    helpCards:
      'Every answer is one of {count} fact cards written by people, with who says it and where it stands in the article. What the story does not say, I do not answer.',
    helpAsk: '{/ask} a question in your own words; `{private}: True` shows the answer to you alone',
    helpTopics: '{/topics} lists what the story covers',
    helpTimeline: '{/timeline} tells the story in order of time',
    helpChanges: '{/changes} tells what is new or corrected, and {/follow} writes to you when something is',
    helpMention: 'mention me with a question, or send me a direct message; follow-up questions are fine',
    helpCheck: 'in the menu of any message, Apps → **{check}** tells you alone what the story has on what it says',
    helpPrivacy: 'What I keep, and for how long: {/privacy}.',

    // What is kept.
    keeps: 'What I keep:',
    keepsGaps: 'questions that the story did not answer, and how many people asked: {days}',
    keepsOutcomes: 'how many questions were answered or not, by day: {days}',
    keepsShown: 'public answers in servers, with their question and place, to put them right if they change: {days}',
    keepsAsked:
      'that you asked a question without an answer, or disliked an answer, under a code that only I can make from your id: {days}',
    keepsVotes: 'your votes on answers, under that code: until you delete them',
    keepsNotes:
      'what you tell me is wrong with an answer, ask the moderators or suggest to them, without your name: {days}',
    keepsSubscriptions:
      'questions you want to be told an answer to, with your id and language, and for a thread the link to my reply: until you are told, at most {days}',
    keepsFollowing:
      'which topics you follow, with your id and language, and the answers I gave you alone since: the former until you stop, the latter {days}',
    keepsLook: 'when you last looked at {/changes}, if you want that, under that code: until you have it forgotten',
    keepsCards: 'how often a card was asked for, by day: {days}',
    keepsConversation: 'a conversation, for follow-up questions: ten minutes, in memory only',
    keepsHowMuch: 'how much you ask me in a minute and send the moderators in a day: in memory only',
    keepsLog: 'every question about the story, in the log of who runs me, without who asked it',
    keepsNoMessages: 'Of messages that I am asked to check I keep neither the text nor who wrote them.',
    forgetMe: '{/forget-me} deletes what can be traced to you.',
    forgotten:
      'Deleted: our conversations, your votes ({votes}), that you asked what was not answered ({asked}), the questions you wanted an answer to ({subscriptions}), what you follow ({follows}), and when you looked at changes ({looks}).',
  },
} as const;
