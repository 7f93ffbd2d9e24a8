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
    stopTelling: 'Tell me of no more answers',
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

    // Where an answer comes from.
    source: 'Source',
    edition: 'edition {number}',
    saidBy: 'Said by {names}',
    theArticle: 'the article',
    standsIn: { one: 'sentence {places} of {source}', other: 'sentences {places} of {source}' },
    asOf: '{source}, as of {day}',
    sameReport: 'The same report: 1 independent source',
    sourcesAgree: { one: '{count} independent source', other: '{count} independent sources agree' },
    account: {
      one: '{names} ({count} independent source): {says}',
      other: '{names} ({count} independent sources): {says}',
    },
    outOfDate: 'This may be out of date: it was checked to hold until {day}.',

    // A message that is checked.
    storyTells: 'The story tells:',
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
  },
} as const;
