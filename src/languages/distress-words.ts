/** What tells distress in another language: two words of one message, the first about the speaker. */
export interface DistressWords {
  /** Whole words. */
  own: string;
  /** What words begin with; several words of a phrase are joined by `_`. */
  trouble: string;
}

/**
 * By ISO 639-1 code, without accents and apostrophes, for languages that part their words. What news tells of others
 * is not among it: "dead" and "bombs" are what readers ask about. A false alarm costs little here, as such a message would
 * be told about its language otherwise.
 */
export const DISTRESS_WORDS: Readonly<Record<string, DistressWords>> = {
  es: {
    own: 'me mi mis yo estoy tengo quiero puedo siento soy nos nuestra nuestro conmigo',
    trouble: `morirme matarme suicid cortarme pastillas sobredosis sangr me_ahogo no_respira auxilio socorro ambulancia pega
      golpea viola abusa maltrat amenaza atrapad llorando lloro llorar sola_y solo_y tan_sola tan_solo nadie_me deprimid
      ansiedad panico desesper no_despertar dormirme dormir_y sin_noticias no_contesta no_responde desaparecid miedo_de
      tengo_miedo no_puedo_mas no_aguanto despedirme adios_a falleci murio_mi murio_ayer`,
  },
  pt: {
    own: 'me mim meu minha meus minhas eu estou to tenho quero posso sinto sou nos nossa nosso comigo',
    trouble: `morrer matar suicid cortar comprimidos overdose sangr sufoc nao_respira socorro ambulancia bate espanca estupr
      abus ameac presa preso chorando choro chorar tao_sozinh sozinh ninguem_me deprimid ansiedade panico desesper
      nao_acordar dormir_e sem_noticias nao_atende nao_responde medo_de tenho_medo nao_aguento adeus morreu_ontem`,
  },
  fr: {
    own: 'je j jai me m mon ma mes moi suis nous notre mamere monpere',
    trouble: `mourir suicid me_tuer me_couper medicaments_et cachets saigne etouffe respire_plus respire_pas secours ambulance
      frappe me_bat viol abuse menace coince piege pleure tellement_seul toute_seule tout_seul personne_ne_m deprim
      angoisse panique desesper me_reveiller plus_de_nouvelles aucune_nouvelle sans_nouvelles ne_repond disparu jai_peur
      peur_de_lui en_peux_plus n_en_peux deviens_folle deviens_fou dors_plus adieu enterre decede`,
  },
  de: {
    own: 'ich mir mich mein meine meinen meinem meiner wir uns unser unsere',
    trouble: `sterben umbring suizid selbstmord ritze tabletten uberdosis blutet blute erstick luft_mehr keine_luft atmet
      notarzt krankenwagen rettung_ruf schlagt verpruge vergewaltig missbrauch bedroht eingesperrt eingeklemmt weine heule
      so_allein ganz_allein niemand_mehr depri panik verzweifel nicht_mehr_aufwach einschlafen_und nie_wieder_aufwach
      meldet_sich_nicht geht_nicht_ran vermisst angst_vor solche_angst halte_es_nicht kann_nicht_mehr nicht_mehr_leben
      nicht_mehr_konnen abschiedsbrief lebt_wohl verbluten`,
  },
  it: {
    own: 'mi me mio mia io sono ho voglio posso sento noi nostro nostra',
    trouble: `morire uccider suicid tagliarmi pastiglie pillole overdose sanguin soffoc respira aiuto_vi ambulanza picchia
      stupr abusa minaccia intrappolat piango piangere cosi_sola cosi_solo da_sola nessuno_mi depress ansia panico disper
      non_svegliarmi svegliarmi_piu senza_notizie non_risponde ho_paura paura_di non_ce_la non_reggo addio e_morta_ieri`,
  },
  nl: {
    own: 'ik mij me mijn wij we ons onze',
    trouble: `sterven dood_wil dood_gaan zelfmoord snijd pillen overdosis bloed stik ademt ambulance slaat mishandel verkracht
      misbruik bedreigt opgesloten huil zo_alleen helemaal_alleen niemand_om depress paniek wanhop niet_meer_wakker
      neemt_niet_op reageert_niet bang_voor zo_bang hou_het_niet kan_niet_meer afscheidsbrief vaarwel`,
  },
  pl: {
    own: 'ja mi mnie moj moja moje mam jestem chce moge nas nam nasz nasza sie',
    trouble: `umrzec zabic samoboj pociac tabletki przedawk krwawi dusze oddycha karetk bije gwalc molestuj grozi uwiezion
      placze samotn nikt_mnie depresj panik rozpacz nie_obudzic nie_odbiera nie_odpowiada boje_sie_go tak_sie_boje
      nie_wytrzym nie_dam_rady zegnaj`,
  },
  tr: {
    own: 'ben beni bana benim biz bizi bize annem babam kocam kardesim agabeyim ablam oglum kizim abim',
    trouble: `olmek intihar kendimi_oldur haplari asiri_doz kanama kaniyor bogul nefes_al ambulans doviyor dovuyor dover tecavuz
      taciz tehdit mahsur enkaz agliyor yapayalniz yalnizim depresyon panik caresiz uyanmamak cevap_vermiyor haber_alam
      korkuyorum dayanamiyorum elveda`,
  },
  id: {
    own: 'aku saya ku ibuku ayahku suamiku kami kita anakku',
    trouble: `mati_saja ingin_mati bunuh_diri obat_tidur overdosis berdarah sesak_napas bernapas ambulans dipukul memukul
      diperkosa dilecehkan diancam terjebak menangis sendirian_dan depresi panik putus_asa tidak_bangun tidak_menjawab
      takut_sekali tidak_kuat selamat_tinggal`,
  },
  ru: {
    own: 'я мне меня мой моя мою мое моего моеи мы нас нам наш наша',
    trouble: `умереть сдохнуть суицид самоубии покончить закончить_все все_это_закончить никому_не_нуж не_проснуться повес
      таблеток передоз истекаю кровь_не задых дышать не_дышит скорую бьет избива насил угрож заперт завал плачу реву
      так_одинок совсем_од депресс паник отчаян не_отвечает не_выходит_на_связь пропал мне_страшно боюсь_его не_выдерж
      не_могу_больше больше_не_могу нет_сил прощаите`,
  },
  uk: {
    own: 'я мені мене міи мій моя мою моє мого ми нас нам наш наша',
    trouble: `померти здохнути суїцид суіцид самогубств покінчити закінчити_все нікому_не_потріб не_прокинутись таблеток передоз
      стікаю задих дихати не_дихає швидку бє побив ґвалт погрож замкнен завал плачу самотн депрес панік відчаи
      не_відповідає зник мені_страшно боюся_иого не_витрим не_можу_більше більше_не_можу нема_сил прощаваите`,
  },
  ar: {
    own: 'انا اني لي امي ابي زوجي اخي اختي ابني ابنتي طفلي عائلتي اهلي بيتي نفسي عني حياتي نحن لدي بي',
    trouble: `اموت الموت انتحر الانتحار اعيش الحبوب جرعة انزف ينزف اختنق التنفس يتنفس اسعاف الاسعاف يضربني يغتصب يهددني محاصر
      ابكي وحيد وحدي مكتئب يائس لا_يرد لا_ترد مفقود خائف اتحمل وداعا`,
  },
  he: {
    own: 'אני לי אותי שלי שלנו אנחנו אמא אבא בעלי אחי אחותי הבן הבת לנו',
    trouble: `למות להתאבד לחיות לחתוך כדורים מנת_יתר מדמם מדממת נחנק נחנקת לנשום נושם נושמת אמבולנס מכה_אותי אנס אנסו מאיים לכוד
      לכודים בוכה לבד_לגמרי בודד דיכאון פאניקה מיואש לא_עונה נעדר מפחד מפחדת נשבר נשברתי פרידה`,
  },
  hi: {
    own: 'मैं मुझे मेरा मेरी मेरे हम हमें हमारा हमारी मेरेपति main mujhe mera meri mere',
    trouble: `मरना मर_जा आत्महत्या खुदकुशी जीने_का_मन जीना_नहीं नहीं_जीना जीने_की गोलियां खून सांस साँस दम_घुट एम्बुलेंस मारता पीटता
      बलात्कार धमकी फंस रोता रोती अकेला_हूँ अकेली_हूँ अकेलापन डिप्रेशन घबरा निराश नींद_नहीं जवाब_नहीं डर_लग सहन अलविदा marna
      suicide mar_jana jeena_nahi jeene_ka_man maarta`,
  },
};
