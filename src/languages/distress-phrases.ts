/**
 * What people in distress or danger say in other languages, anywhere in a message, without accents
 * and apostrophes. A false alarm costs little here: such a message would be told about its language otherwise.
 */
export const DISTRESS_PHRASES: Readonly<Record<string, string>> = {
  es: `
    no tengo razones para vivir | no tengo razon para vivir | no encuentro sentido a mi vida |
    me quiero suicidar | quisiera morirme | quiero desaparecer | quiero dejar de vivir |
    no tengo ganas de vivir | sin ganas de vivir | no vale la pena vivir | cansado de vivir |
    cansada de vivir | estoy en el puente | estoy en un puente | voy a saltar | me corto los brazos |
    me estoy cortando | mi casa fue bombardeada | han bombardeado mi casa | bombardearon nuestra casa |
    mi familia esta atrapada | mi familia esta bajo | mi familia sigue bajo | mi hijo se trago |
    mi hija se trago | mi hijo trago | mi hija trago | mi hijo bebio lejia | mi hija bebio lejia |
    mi hijo tomo lejia | mi hija tomo veneno | mi hijo se ha tragado | mi hija se ha tragado |
    mi hijo esta envenenado | me tome todas las pastillas | alguien esta entrando en mi casa |
    quiero morir | se quiere matar | se quiere suicidar | quiere matarse | quiere suicidarse | me quiero morir | quiero matarme | me quiero matar | me voy a matar | suicidarme | quiero suicidar | ganas de morir | acabar con mi vida |
    quitarme la vida | ya no quiero estar aqui | quisiera estar muert | ojala me muriera | no quiero vivir | no quiero seguir | no puedo mas | no aguanto mas | hacerme dano |
    nadie me extranaria | mejor sin mi | estoy en peligro | no puedo respirar | llamen a una ambulancia |
    llama a una ambulancia | necesito una ambulancia | mi marido me pega | mi padre me pega | me esta pegando |
    mi familia esta bajo los escombros | estoy bajo los escombros | bombardearon mi casa | ayuda por favor me |
    tome una sobredosis`,
  pt: `
    nao tenho motivos para viver | nao tenho motivo para viver |
    quero me suicidar | queria morrer | quero desaparecer | nao tenho vontade de viver | cansado de viver |
    cansada de viver | estou na ponte | estou em cima da ponte | vou pular | vou me jogar | estou me cortando |
    minha casa foi bombardeada | bombardearam a minha casa | minha familia esta debaixo |
    minha familia esta presa | minha familia esta soterrada | meu filho engoliu | minha filha engoliu |
    meu filho bebeu | minha filha bebeu | meu filho tomou | minha filha tomou | tomei todos os comprimidos |
    tomei veneno |
    quero morrer | quer se matar | quer morrer | quero me matar | vou me matar | me suicidar | vontade de morrer | acabar com a minha vida | acabar com minha vida | tirar minha vida | tirar a minha vida |
    nao quero mais viver | nao quero viver | nao aguento mais | ninguem sentiria minha falta | me machucar |
    estou em perigo | nao consigo respirar | chamem uma ambulancia | chama uma ambulancia |
    preciso de uma ambulancia | meu marido me bate | meu pai me bate | minha familia esta sob os escombros |
    bombardearam minha casa`,
  fr: `
    plus la force de vivre | plus de raison de vivre | plus la force de continuer |
    je veux me suicider | je voudrais mourir | je veux disparaitre | jai plus envie de vivre |
    pas envie de vivre | fatigue de vivre | fatiguee de vivre | marre de vivre | je suis sur le pont |
    je suis sur un pont | je vais sauter | je me scarifie | je me coupe les bras |
    notre maison a ete bombardee | ma maison vient detre bombardee | ils ont bombarde ma maison |
    ils ont bombarde notre maison | ma famille est coincee | ma famille est sous | mon fils a avale |
    ma fille a avale | mon enfant a avale | mon bebe a avale | mon fils a bu de la javel |
    ma fille a bu de la javel | mon enfant a bu | jai avale tous | jai pris tous les cachets |
    quelquun entre chez moi |
    je veux mourir | veut se tuer | veut se suicider | veut mourir | jai envie de mourir | plus envie de vivre | mettre fin a ma vie | envie de mourir | me suicider | me foutre en lair | mettre fin a mes jours | me tuer | en finir avec la vie |
    je veux en finir | je ne veux plus vivre | je veux plus vivre | je nen peux plus | jen peux plus |
    me faire du mal | sans moi tout le monde | je manquerais a personne | je suis en danger |
    je ne peux pas respirer | je narrive pas a respirer | jarrive plus a respirer |
    je narrive plus a respirer | appelez une ambulance | appelez les secours | appelez la police |
    mon mari me frappe | mon pere me frappe | il me frappe | ma famille est sous les decombres |
    je suis sous les decombres | ma maison a ete bombardee`,
  de: `
    mein sohn hat reiniger | mein kind hat reiniger | meine tochter hat reiniger | keinen grund mehr zu leben |
    ich mochte nicht mehr leben | ich will nicht mehr da sein | ich will einfach weg sein |
    keine lust mehr zu leben | lebensmude | ich bin suizidal | ich stehe auf der brucke |
    ich bin auf der brucke | ich stehe auf einer brucke | ich springe gleich | ich ritze mich |
    unser haus wurde bombardiert | mein haus ist bombardiert | meine familie liegt unter |
    meine familie ist verschuttet | familie unter den trummern begraben | mein kind hat bleichmittel |
    mein kind hat gift | mein sohn hat gift | meine tochter hat gift | mein sohn hat tabletten |
    meine tochter hat tabletten | mein kind hat tabletten | mein sohn hat bleichmittel |
    meine tochter hat bleichmittel | ich habe alle tabletten | bei mir wird eingebrochen |
    ich will sterben | will sich umbringen | will sich das leben nehmen | ich mochte sterben | ich mag nicht mehr leben | ich halte es nicht mehr aus | ich will nicht mehr leben | nicht mehr leben |
    ich will nicht mehr | ich kann nicht mehr | mich umbringen | mich toten | sterben mochte | nicht mehr weiterleben | bring mich um | bringe mich um |
    selbstmord begehen | mir das leben nehmen | mir was antun | mich ritzen | niemand wurde mich vermissen |
    ohne mich besser | ich bin in gefahr | wir sind in gefahr | ich bekomme keine luft | ich krieg keine luft |
    kriege keine luft | ich kann nicht atmen | ruft einen krankenwagen | ruf einen krankenwagen |
    ich brauche einen krankenwagen | ruft die polizei | mein mann schlagt mich | mein vater schlagt mich |
    er schlagt mich | meine familie ist unter den trummern | liege unter den trummern |
    mein haus wurde bombardiert | ich habe eine uberdosis`,
  it: `
    voglio morire | vuole uccidersi | vuole suicidarsi | vuole morire | voglio uccidermi | mi uccido | mi voglio uccidere | suicidarmi | togliermi la vita |
    farla finita | non voglio piu vivere | non ce la faccio piu | farmi del male | mancherei a nessuno |
    sono in pericolo | non riesco a respirare | chiamate unambulanza | mio marito mi picchia |
    mio padre mi picchia | la mia famiglia e sotto le macerie | sono sotto le macerie`,
  nl: `
    ik wil dood | ik wil sterven | ik wil niet meer leven | ik wil niet meer | ik kan niet meer |
    zelfmoord plegen | mezelf van kant maken | mezelf pijn doen | niemand zou me missen | ik ben in gevaar |
    ik krijg geen lucht | ik kan niet ademen | bel een ambulance | bel de politie | mijn man slaat me |
    mijn vader slaat me | mijn familie ligt onder het puin | ik lig onder het puin`,
  pl: `
    chce umrzec | chcialbym umrzec | chcialabym umrzec | odebrac sobie zycie | chce sie zabic | zabije sie | nie chce zyc | nie chce juz zyc | nie chce mi sie zyc |
    popelnic samobojstwo | nie daje juz rady | zrobic sobie krzywde | nikt by za mna nie tesknil |
    jestem w niebezpieczenstwie | nie moge oddychac | wezwijcie karetke | wezwij karetke | zadzwon po karetke |
    maz mnie bije | ojciec mnie bije | moja rodzina jest pod gruzami | jestem pod gruzami`,
  tr: `
    intihar etmeyi dusunuyorum | olmek istiyom | yasamaktan yoruldum | yasamaktan biktim |
    koprunun ustundeyim | koprudeyim | kopru uzerindeyim | kopruden atlayacagim | atlayacagim |
    kendimi kesiyorum | evim bombalandi | evimiz bombalandi | evimi bombaladilar | evimizi bombaladilar |
    ailem enkazda | ailem enkazin | cocugum zehirlendi | oglum zehirlendi | kizim zehirlendi |
    bebegim zehirlendi | cocugum camasir suyu | oglum camasir suyu | kizim camasir suyu | cocugum ilac icti |
    butun haplari ictim |
    olmek istiyorum | canima kiymak | hayatima son | kendimi oldurmek | kendimi oldurecegim | intihar etmek istiyorum | intihar edecegim |
    yasamak istemiyorum | artik dayanamiyorum | kendime zarar | kimse beni ozlemez | tehlikedeyim |
    nefes alamiyorum | ambulans cagirin | ambulans cagir | polis cagirin | kocam beni dovuyor |
    babam beni dovuyor | enkaz altindayim | ailem enkaz altinda | ailem enkazin altinda`,
  id: `
    aku ingin mati | aku mau mati | saya ingin mati | saya mau mati | ingin bunuh diri | mau bunuh diri |
    bunuh diri saja | tidak mau hidup lagi | tidak ingin hidup | saya dalam bahaya | tidak bisa bernapas |
    panggil ambulans | panggilkan ambulans | keluargaku tertimbun | keluarga saya tertimbun`,
  ru: `
    хочу покончить | не вижу смысла жить | нет смысла жить | нет сил жить | устал жить | устала жить |
    надоело жить | стою на мосту | я на мосту | на краю крыши | сейчас прыгну | режу себя |
    наш дом разбомбили | мой дом взорвали | в мой дом попал | в наш дом попал | семья под обломками |
    родные под завалами | ребенок отравился | сын отравился | дочь отравилась | ребенок выпил | мой сын выпил |
    моя дочь выпила | ребенок проглотил | сын проглотил | дочь проглотила | я выпил все таблетки |
    я выпила все таблетки |
    хочу умереть | я хочу умереть | хочет убить себя | хочет покончить с собой | хочет умереть | хочу убить себя | убью себя | покончить с собой | покончу с собой |
    не хочу жить | не хочется жить | жить не хочу | хочется умереть | хочу сдохнуть | не хочу больше жить | больше не хочу жить | больше не могу так | я так больше не могу |
    порезать себя | никто не будет скучать | без меня всем будет лучше | я в опасности | мы в опасности |
    не могу дышать | я задыхаюсь | вызовите скорую | вызови скорую | вызовите полицию | муж меня бьет |
    отец меня бьет | он меня бьет | семья под завалами | я под завалами | мой дом разбомбили |
    у меня передозировка`,
  uk: `
    не хочу більше жити | більше не хочу жити |
    хочеться померти | не хочеться жити | жити не хочу | не бачу сенсу жити | немає сил жити | втомився жити |
    втомилась жити | втомилася жити | вкоротити собі | стою на мосту | я на мосту | зараз стрибну | ріжу себе |
    наш будинок розбомбили | мій дім розбомбили | наш дім розбомбили | у мій будинок влучил |
    у наш будинок влучил | у мій будинок влучила | у наш будинок влучила | родина під завалами |
    моя родина під | дитина отруїлась | дитина отруїлася | син отруївся | дочка отруїлась | дочка отруїлася |
    донька отруїлася | дитина випила | мій син випив | моя донька випила | дитина проковтнула |
    син проковтнув |
    хочу померти | хочу вбити себе | вбити себе | накласти на себе руки | покінчити з собою | не хочу жити |
    більше не можу | я в небезпеці | ми в небезпеці | не можу дихати | викличте швидку | викликайте швидку |
    чоловік мене бє | батько мене бє | сімя під завалами | я під завалами | мій будинок розбомбили`,
  ja: `
    死にたい | 生きるのがつらい | 生きるのが辛い | しにたい | 自殺したい | 自殺しよう | 消えたい | 消えてしまいたい | 生きたくない | 生きていたくない | 生きる意味がない | もう限界 | 自分を傷つけ | リストカット |
    殺される | 息ができない | 呼吸ができない | 救急車を呼んで | 救急車呼んで | 警察を呼んで | 助けてください | たすけて | 家族が瓦礫の下`,
  ko: `
    죽고 싶 | 죽고싶 | 자살하고 싶 | 자살할 | 자해 | 살고 싶지 않 | 살기 싫 | 사라지고 싶 | 더는 못 버티 | 더 이상 못 버티 | 숨을 못 쉬 | 숨을 쉴 수 없 |
    숨이 안 쉬어 | 구급차 불러 | 119 불러 | 경찰 불러 | 살려주세요 | 살려 주세요 | 위험에 처해 | 나를 때려 | 저를 때려 | 가족이 잔해`,
  zh: `
    我想死 | 我想自杀 | 我想自殺 | 我要自杀 | 我要自殺 | 不想活 | 活不下去 | 结束生命 | 結束生命 | 伤害自己 | 傷害自己 | 没有人会想我 | 撑不下去 | 撐不下去 | 我有危险 |
    我有危險 | 无法呼吸 | 無法呼吸 | 喘不过气 | 喘不過氣 | 叫救护车 | 叫救護車 | 救命 | 报警 | 他打我 | 家暴我 | 家人在废墟 | 家人在廢墟 | 我被埋`,
  ar: `
    اريد ان انتحر | اريد انهاء حياتي | انهي حياتي | سانتحر | ابغى اموت | ابي اموت | عاوز اموت |
    تعبت من الحياة | مليت من الحياة | لا ارغب في الحياة | لا رغبة لي في الحياة | انا على الجسر |
    اقف على الجسر | واقف على الجسر | ساقفز | اجرح نفسي | اؤذي نفسي | قصف بيتي | قصفوا بيتنا | قصف بيتنا |
    قصف منزلي | قصفوا منزلنا | تم قصف بيتي | تم قصف منزلنا | عائلتي تحت الانقاض | اسرتي تحت الانقاض |
    ابني تسمم | طفلي تسمم | ابنتي تسممت | تسمم طفلي | تسمم ابني | ابني شرب | طفلي شرب | ابنتي شربت |
    ابني ابتلع | طفلي ابتلع | ابنتي ابتلعت | شرب ابني | شرب طفلي | ابتلع طفلي | ابتلع ابني |
    اريد ان اموت | اريد الموت | بدي اموت | عايز اموت | نفسي اموت | اريد الانتحار | بدي انتحر | انتحر |
    اقتل نفسي | لا اريد ان اعيش | لا اريد العيش | ما بدي عيش | انا في خطر | نحن في خطر | لا استطيع التنفس |
    مش قادر اتنفس | اتصلوا بالاسعاف | اطلبوا الاسعاف | زوجي يضربني | ابي يضربني | عائلتي تحت | اهلي تحت |
    انا تحت الانقاض | قصفوا بيتي`,
  he: `
    אני רוצה להתאבד | בא לי למות | נמאס לי לחיות | נמאס לי מהחיים | אין לי כוח לחיות | אין לי סיבה לחיות |
    לסיים את החיים | לגמור עם החיים | אני על הגשר | אני עומד על גשר | אני עומדת על גשר | עומד על הגשר |
    עומדת על הגשר | אני קופץ | אני קופצת | חותך את עצמי | חותכת את עצמי | הפציצו את הבית שלי |
    הפציצו את הבית שלנו | הפציצו לי את הבית | הבית שלי הופצץ | הבית שלנו הופצץ | המשפחה שלי מתחת |
    המשפחה שלי קבורה | המשפחה שלי לכודה | הילד שלי בלע | הבן שלי בלע | הבת שלי בלעה | הילדה שלי בלעה |
    הילד שלי שתה | הבן שלי שתה | הבת שלי שתתה | הילד שלי הורעל | הבן שלי הורעל |
    אני רוצה למות | רוצה למות | להתאבד | להרוג את עצמי | לא רוצה לחיות | לא יכול יותר | לא יכולה יותר |
    אני בסכנה | אנחנו בסכנה | לא מצליח לנשום | לא מצליחה לנשום | לא יכול לנשום | לא יכולה לנשום |
    תזמינו אמבולנס | תתקשרו למשטרה | בעלי מכה אותי | אבא שלי מכה אותי | המשפחה שלי מתחת להריסות |
    אני מתחת להריסות`,
  hi: `
    मरना चाहता हूँ | मरना चाहती हूँ | मरना चाहता हूं | मरना चाहती हूं | आत्महत्या करना चाहत |
    खुदकुशी करना चाहत | जीना नहीं चाहत | खुद को मार | मैं खतरे में | सांस नहीं ले पा | साँस नहीं ले पा |
    एम्बुलेंस बुला | एंबुलेंस बुला | मेरा परिवार मलबे | main marna chahta | main marna chahti |
    marna chahta hu | marna chahti hu`,
};
