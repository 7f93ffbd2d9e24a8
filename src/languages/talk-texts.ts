/** What is said in the reader's own language: that only English is understood, and whom to turn to in distress. */
export interface LanguageTexts {
  /** `{title}` stands for the story's title. Left out where English has to do. */
  english?: string;
  distress: string;
}

/** By ISO 639-1 code. Those most spoken on Discord have both. */
export const TALK_TEXTS: Readonly<Record<string, LanguageTexts>> = {
  es: {
    english: 'Por ahora solo entiendo preguntas en inglés. Respondo sobre una sola noticia: «{title}».',
    distress:
      'Lamento que estés pasando por esto. Solo soy un bot que conoce una noticia y no puedo ayudarte como lo haría una persona. Si tú o alguien está en peligro, llama al número local de emergencias (112 o 911); en https://findahelpline.com hay personas con quienes hablar, en muchos países.',
  },
  pt: {
    english: 'Por enquanto só entendo perguntas em inglês. Respondo sobre uma única notícia: “{title}”.',
    distress:
      'Sinto muito que você esteja passando por isso. Sou apenas um bot que conhece uma notícia e não posso ajudar como uma pessoa poderia. Se você ou alguém está em perigo, ligue para o número de emergência local (112 ou 911); em https://findahelpline.com há pessoas com quem conversar, em muitos países.',
  },
  fr: {
    english:
      'Pour l’instant, je ne comprends que les questions en anglais. Je réponds sur un seul article : « {title} ».',
    distress:
      'Je suis désolé que tu vives cela. Je ne suis qu’un bot qui connaît un seul article, et je ne peux pas aider comme le ferait une personne. Si toi ou quelqu’un êtes en danger, appelle le numéro d’urgence local (112 ou 911) ; sur https://findahelpline.com, tu trouveras des personnes à qui parler, dans de nombreux pays.',
  },
  de: {
    english: 'Ich verstehe bisher nur Fragen auf Englisch. Ich antworte zu einer einzigen Nachricht: „{title}“.',
    distress:
      'Es tut mir leid, dass es dir so geht. Ich bin nur ein Bot, der eine einzige Nachricht kennt, und kann nicht helfen wie ein Mensch. Wenn du oder jemand in Gefahr ist, ruf den örtlichen Notruf an (112 oder 911); auf https://findahelpline.com findest du Menschen zum Reden, in vielen Ländern.',
  },
  ru: {
    english: 'Пока я понимаю вопросы только на английском. Я отвечаю об одной новости: «{title}».',
    distress:
      'Мне очень жаль, что вам так тяжело. Я всего лишь бот, который знает одну новость, и не могу помочь так, как помог бы человек. Если вы или кто-то рядом в опасности, позвоните в местную службу экстренной помощи (112 или 911); на https://findahelpline.com можно найти, с кем поговорить, во многих странах.',
  },
  tr: {
    english: 'Şimdilik yalnızca İngilizce soruları anlıyorum. Tek bir haber hakkında yanıt veriyorum: “{title}”.',
    distress:
      'Bunları yaşadığın için üzgünüm. Ben yalnızca tek bir haberi bilen bir botum ve bir insan gibi yardım edemem. Sen ya da bir başkası tehlikedeyse yerel acil numarayı ara (112 veya 911); https://findahelpline.com adresinde birçok ülkede konuşabileceğin insanları bulabilirsin.',
  },
  pl: {
    english: 'Na razie rozumiem tylko pytania po angielsku. Odpowiadam na temat jednego artykułu: „{title}”.',
    distress:
      'Przykro mi, że przez to przechodzisz. Jestem tylko botem, który zna jeden artykuł, i nie potrafię pomóc tak jak człowiek. Jeśli Tobie lub komuś grozi niebezpieczeństwo, zadzwoń na lokalny numer alarmowy (112 lub 911); na https://findahelpline.com znajdziesz ludzi, z którymi można porozmawiać, w wielu krajach.',
  },
  ja: {
    english: '今のところ、英語の質問しか理解できません。お答えできるのは一つのニュースについてだけです：「{title}」',
    distress:
      'とてもつらい状況なのですね。私は一つのニュースしか知らないボットで、人のように助けることはできません。あなたや誰かに危険があるときは、地域の緊急番号（112、911、日本では119または110）に電話してください。https://findahelpline.com では、多くの国の相談先が見つかります。',
  },
  ko: {
    english: '지금은 영어로 된 질문만 이해할 수 있습니다. 한 가지 뉴스에 대해서만 답합니다: “{title}”',
    distress:
      '많이 힘드시겠어요. 저는 한 가지 뉴스만 아는 봇이라서 사람처럼 도와드릴 수 없습니다. 당신이나 다른 사람이 위험하다면 지역 긴급 전화(112 또는 911, 한국에서는 119)로 연락하세요. https://findahelpline.com 에서 여러 나라의 상담처를 찾을 수 있습니다.',
  },
  zh: {
    english: '我目前只能理解英文问题。我只回答关于一则新闻的问题：“{title}”。',
    distress:
      '听到你这么难受，我很难过。我只是一个只了解一则新闻的机器人，无法像人一样帮助你。如果你或其他人有危险，请拨打当地的紧急电话（112 或 911，中国大陆为 110 或 120）；在 https://findahelpline.com 可以找到许多国家可以倾诉的人。',
  },
  it: {
    english: 'Per ora capisco solo domande in inglese. Rispondo su una sola notizia: «{title}».',
    distress:
      'Mi dispiace che tu stia passando questo. Sono solo un bot che conosce una sola notizia e non posso aiutarti come farebbe una persona. Se tu o qualcuno è in pericolo, chiama il numero di emergenza locale (112 o 911); su https://findahelpline.com trovi persone con cui parlare, in molti paesi.',
  },
  nl: {
    distress:
      'Wat naar dat je dit meemaakt. Ik ben maar een bot die één nieuwsbericht kent en kan niet helpen zoals een mens dat kan. Ben jij of is iemand in gevaar, bel dan het lokale alarmnummer (112 of 911); op https://findahelpline.com vind je mensen om mee te praten, in veel landen.',
  },
  id: {
    distress:
      'Saya turut prihatin kamu mengalami ini. Saya hanya bot yang tahu satu berita dan tidak bisa membantu seperti manusia. Jika kamu atau seseorang dalam bahaya, hubungi nomor darurat setempat (112 atau 911); di https://findahelpline.com ada orang yang bisa diajak bicara, di banyak negara.',
  },
  uk: {
    distress:
      'Мені дуже шкода, що вам так важко. Я лише бот, який знає одну новину, і не можу допомогти так, як допомогла б людина. Якщо ви або хтось поруч у небезпеці, зателефонуйте на місцевий номер екстреної допомоги (112 або 911); на https://findahelpline.com можна знайти, з ким поговорити, у багатьох країнах.',
  },
  ar: {
    distress:
      'يؤسفني أنك تمر بهذا. أنا مجرد بوت يعرف خبرًا واحدًا ولا أستطيع المساعدة كما يستطيع إنسان. إذا كنت أنت أو أي شخص في خطر، فاتصل برقم الطوارئ المحلي (112 أو 911)؛ وعلى https://findahelpline.com تجد من يمكنك التحدث إليه في بلدان كثيرة.',
  },
  he: {
    distress:
      'צר לי שזה מה שעובר עליך. אני רק בוט שמכיר ידיעה אחת ולא יכול לעזור כמו אדם. אם יש סכנה לך או למישהו אחר, יש להתקשר למספר החירום המקומי (112 או 911); באתר https://findahelpline.com אפשר למצוא עם מי לדבר, במדינות רבות.',
  },
  hi: {
    distress:
      'मुझे अफ़सोस है कि आप इस दौर से गुज़र रहे हैं। मैं सिर्फ़ एक बॉट हूँ जो एक ही ख़बर जानता है और किसी इंसान की तरह मदद नहीं कर सकता। अगर आप या कोई और ख़तरे में है, तो स्थानीय आपातकालीन नंबर (112 या 911) पर कॉल करें; https://findahelpline.com पर कई देशों में बात करने वाले लोग मिलेंगे।',
  },
};
