/**
 * Frequent small words of languages other than English, without accents, as `fold` leaves them: by these a message's
 * language is told. `telling` words are neither English nor likely names; `shared` ones are articles and the like
 * that names have too, or also English words, and tell nothing by themselves; `alone` ones do in a message of a few words.
 */
export interface FunctionWords {
  telling: ReadonlySet<string>;
  shared: ReadonlySet<string>;
  alone: ReadonlySet<string>;
}

export type LatinLanguage =
  | 'es'
  | 'pt'
  | 'fr'
  | 'de'
  | 'it'
  | 'nl'
  | 'pl'
  | 'tr'
  | 'id'
  | 'sv'
  | 'ro'
  | 'vi'
  | 'tl'
  | 'cs';

function of(telling: string, shared: string, alone: string): FunctionWords {
  const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));
  return { telling: words(`${telling} ${alone}`), shared: words(shared), alone: words(alone) };
}

export const FUNCTION_WORDS: Readonly<Record<LatinLanguage, FunctionWords>> = {
  es: of(
    `que quienes cuanto cual cuales esta estan este esto estos fue fueron haber muy pero es sus por
     para hizo dijo dijeron murieron votaron voto pasa pasando ocurrio sucedio puede pueden quiero quieres
     tengo tienes tiene sobre guerra gente muertos eres soy estoy cuando hablas noticia acuerdo entre hasta
     desde tambien ahora todos nadie siempre ayuda decir`,
    'hay han el la los las un una unos de del al a en no me se su lo si te mi tu o he son ha e yo y dice paso como con',
    'hola gracias adios quien porque cuantos cuantas donde espanol ayudame dime entiendo',
  ),
  pt: of(
    `que como quantas qual quais onde quando por foi foram sao esta estao voces muito mas uma para pelo pela
     isso isto este aconteceu votou votaram disse morreram guerra pessoas tem tenho quero pode noticia sobre
     ainda tambem entre meu minha seu sua fala mortos ola oi`,
    'o a os as um de do da em no na nos nas se me te ao aos ou com e ate eu das dos',
    'obrigado obrigada quem porque quantos voce portugues nao ajuda',
  ),
  fr: of(
    `que qui quoi quand ou sont etait ete quel quelle quels quelles je tu il nous vous ils dans avec mais
     cette ces une aux sest morts guerre parle faire peut veux suis avez avons ont jai etes toi moi
     leur leurs contre apres avant aussi tres bien quelquun rien personne`,
    'le la les un des de du au et en a on ne se son sa mes me te plus pour est ce l d comment sur ca dit pas elle fait',
    'bonjour bonsoir salut merci pourquoi combien francais oui cest aidez',
  ),
  de: of(
    `wer wie wo wann welche welcher welches wieviel ist sind wurde wurden wird werden haben habe nicht und
     oder aber auch noch nur schon ich du wir ihr sie mich dich uns eine einen einem einer auf fur nach uber
     zur zum vom viele passiert gibt kann kannst kein keine toten gestimmt gesagt sprichst krieg
     leute menschen hilf gegen zwischen dass wenn weil ja`,
    'gab tote der die das des in im an am es er so was war will hat den her man von mit aus ein dem mir bei',
    'hallo danke warum wieso wieviele deutsch bitte guten hilfe nein tschuss servus',
  ),
  it: of(
    `che cosa quando dove quante quale quali sono stato stati stata hanno della delle degli dei nel nella alla
     allo questo questa siamo anche piu molto successo morti guerra detto votato contro dopo parli aiuto cui
     voglio puoi`,
    'il lo la i gli le un una uno di da in su al del a se o no si te me dal per con ha ho mi ti ci non e chi come sei',
    'ciao grazie perche quanti italiano buongiorno buonasera',
  ),
  nl: of(
    `waar wanneer welke zijn waren heeft hebben niet voor maar ook nog naar aan bij uit deze dit ik jij je
     jullie wij zij hij mij geen worden wordt werd gebeurd gestemd tegen doden oorlog mensen spreek kun graag
     hulp`,
    'de en van in is op te we me of was over die een dat men her met wat hoe ben er het kan wie',
    'hoi hoeveel waarom nederlands bedankt dankjewel alsjeblieft goedemorgen',
  ),
  pl: of(
    `kto jak gdzie kiedy czy jest byl byla bylo byli nie sie dla przez oraz czemu jestem masz moge chce mozesz
     stalo osob ludzi wojna zginelo powiedzial glosowal tego tym ktory ktora jaki jaka mnie ciebie`,
    'w z i a o to ten ta te ze by my ja ty on ona we was co na do po za ale ile mam od sa',
    'czesc dzieki dziekuje dlaczego witam polsku siema dobry pomocy',
  ),
  tr: of(
    `kaldi etti yapti nasil hangi nerede nasil niye kac hangi bir icin degil yok oldu kisi oldurdu dedi verdi misin musun savas ateskes cok
     daha gibi kadar sonra hakkinda biz siz onlar bana biliyor zaman kimdir istiyorum lutfen`,
    'o da de en ki su on at kim ben sen bu ne ve mi mu ama ile once var olan',
    'merhaba selam tesekkurler tesekkur sagol neden turkce nasilsin nedir evet hayir',
  ),
  id: of(
    `apa kapan dimana mana mengapa bagaimana dari untuk dengan tidak adalah saya kamu anda kami mereka sudah
     belum akan bisa orang perang terjadi tewas tentang banyak karena bahasa tolong aku halo`,
    'itu di ini dan ke yang ada',
    'terima kasih kenapa siapa berapa apakah',
  ),
  sv: of(
    `vad vem hur nar vilka vilken och inte som jag du ni vi ett hande manniskor kriget rostade sager hvad hvor
     mange ikke og`,
    'en i de den man var for till manga pa er med om av ar jeg det har att',
    'hej varfor svenska takk hvem hvorfor',
  ),
  ro: of(
    `cine unde cand cate este sunt nu sa pentru din fost oameni razboi despre acest votat`,
    'a o un in la pe de care cu mai ce si',
    'buna salut multumesc cati romana',
  ),
  vi: of(
    `nhieu nguoi duoc nhung chet chao`,
    'la co ai cho to do ban gi dau tai sao cua va voi toi mot cac trong bao nay tranh chien nao',
    'khong',
  ),
  tl: of(
    `kailan saan paano ilan mga hindi ako ikaw siya nangyari namatay`,
    'at may na sa si ang ng ay po ba kung ano ito',
    'kumusta salamat bakit sino',
  ),
  cs: of(
    `kdo kde kdy jsou byl byla bylo neni podle ktery stalo lidi valka zemrelo jsem jsi mam muzes`,
    'a v s z o to do i na co pro ze je se jak',
    'ahoj dekuji proc kolik cesky diky',
  ),
};
