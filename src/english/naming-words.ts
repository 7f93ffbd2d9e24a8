/** Words by which English tells what a name stands for, and whose words a sentence gives. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a person's name, as they are written there. */
export const TITLES = words(`
  Mr Mrs Ms Miss Mx Dr Prof Professor Captain Capt Colonel Col Major General Gen Lieutenant Lt Sergeant Sgt Corporal Constable
  Inspector Superintendent Detective Chief Commander Admiral Sir Dame Lord Lady Baroness Baron Senator Sen Representative Rep
  Governor Gov President Chancellor Judge Justice Rev Reverend Father Sister Brother Bishop Archbishop Cardinal Imam Rabbi
  Commodore Brigadier Marshal Pastor Sheikh Emir Ayatollah Premier
  King Queen Prince Princess Mayor Councillor Minister Secretary Ambassador Sheriff Officer Nurse Prime Vice Deputy`);

/** Titles that are written short, in full. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['Gov', 'governor'],
  ['Sen', 'senator'],
  ['Rep', 'representative'],
  ['Capt', 'captain'],
  ['Col', 'colonel'],
  ['Maj', 'major'],
  ['Gen', 'general'],
  ['Lt', 'lieutenant'],
  ['Sgt', 'sergeant'],
  ['Prof', 'professor'],
  ['Dr', 'doctor'],
  ['Rev', 'reverend'],
]);

/** The last word of a body's name, or what a body is called. */
export const ORGANISATION_NOUNS = words(`
  academy administration agency airline airlines airways alliance army assembly association authority band bank board brigade
  brotherhood bureau business cabinet centre chamber charity church club clubs co coalition college commission committee
  company confederation congress consortium consulate corporation corps council court courts department directorate
  embassy enterprise faculty federation ferries firm force forum foundation friends fund government group guild guards
  holdings industries infirmary initiative inspectorate institute insurance insurer laboratory laboratories league legion lines
  logistics marines ministry mission movement museum mutual navy network newspaper office opposition
  orchestra organisation organization parliament partners partnership party police press railway railways regulator
  school senate service services shipping society station studios syndicate systems team tribunal trust union
  university utility watch watchdog works rotors minerals energy airport airports foods motors
  imaging athletic united rovers wanderers bakery creamery dairy brewery supplies stores marine technologies solutions consulting associates bros brothers communications media records pharmaceuticals homes builders electric
  carmaker chipmaker drugmaker steelmaker planemaker shipbuilder
  militia junta campaign cooperative magazine tabloid faction
  authorities brokerage carrier consultancy lender patrol railroad retailer subsidiary ombudsman radio television`);

/** The last word of a body's name, and no word for a body: "Norvane Metals", "the Kessa Guard". */
export const BODY_ENDS = words(`
  metals wind steel oil gas petroleum mining chemicals textiles shipyards freight haulage power grid water ventures properties
  estates analytics robotics dynamics instruments products front resistance aviation aerospace construction engineering guard rifles
  volunteers workers nurses teachers writers farmers growers mothers fathers sisters`);

/** The last word of a law's or a treaty's name. */
export const LAWS = words(
  'act bill law code treaty accord accords pact protocol charter decree directive amendment statute',
);

/** Letters that name nobody. */
export const COMMON_LETTERS = words(`
  TV CCTV DNA RNA PCR MRI CT ECG UV GPS VAT PC PCs CV DVD CD ID IDs IT HIV AIDS CEO CFO COO MP MPs GP GPs PM AM PR HR IQ ATM PIN
  URL GDP LED SUV SUVs VIP VIPs DIY FAQ PDF USB SIM SMS AI VR IVF BMI DJ DJs MC NGO NGOs PhD MBA OK UFO LGBT ETA RSVP SOS HQ BST
  GMT EDT EST PST CET UTC AD BC II III IV VI VII`);

/** With a capital within the name of a firm or club, at either end; elsewhere most are something else, or nothing. */
export const FIRM_MARKS = words(`
  inc corp ltd limited plc llc llp sa ag gmbh nv bv spa se kg oy ab asa pty bancorp bancshares fc afc
  cf sc rfc fk sk ac international`);

/** Bodies and regions that are known all over the world. */
export const KNOWN_BODIES = new Set([
  ...words(`
    Reuters Xinhua Interfax Tass Itar-Tass Yonhap Kyodo AP AFP PA DPA Ansa BBC CNN Nato EU UN Unesco Unicef WHO IMF Opec Fifa Uefa
    Interpol Oxfam Amnesty Hamas Hezbollah Taliban Congress Pentagon Kremlin Treasury`),
  ...['United Nations', 'European Union', 'Federal Reserve', 'Red Cross', 'World Bank', 'European Commission'],
]);
export const KNOWN_REGIONS = new Set(['West Bank', 'Middle East', 'Far East', 'Gulf', 'Balkans', 'Caucasus', 'Arctic']);

/** The last word of a newspaper's name; most mean something else elsewhere. */
export const NEWSPAPER_NAMES = words(
  'advertiser argus dispatch examiner globe news sentinel standard wire chronicle courier echo express gazette guardian herald journal mail mercury observer telegraph times tribune',
);

/** Political parties, by which people are called, too: "the Labour councillor". */
export const PARTIES = words(
  'Labour Conservative Conservatives Tory Tories Republican Republicans Democrat Democrats Greens Liberals Socialists',
);

/** Where those sit who speak: "the White House said". */
export const SEATS = new Set(['White House', 'Downing Street', 'Pentagon', 'Kremlin', 'Vatican', 'Whitehall']);

/** May be a person as well as a firm. */
export const BODY_OR_PERSON = words(
  'operator contractor supplier maker manufacturer employer publisher broadcaster organiser',
);

/** The last word of a place's name, or what a place is called. */
export const PLACE_NOUNS = words(`
  airport arena avenue base basin bay beach borough bridge building camp canal canyon cape capital castle cathedral cave channel
  city coast corner country county creek cross crossing dam delta desert district dock docks estate factory falls farm field
  fjord forest garden gardens gate glacier gorge green ground gulf hall harbour heights hill hills hospital hotel house island
  islands isle kingdom lake lane market mine moor mount mountain mountains neighbourhood nation ocean palace park pass
  peninsula pier place plant plateau plaza point pond parade port prison province quarter quay quays ranch range reef region republic
  reservoir ridge river road rock sea shore site square stadium stand state station strait street suburb summit terminal territory
  viaduct aqueduct refinery barracks monastery abbey convent checkpoint prefecture smelter colliery shipyard
  terrace theatre tower town township tunnel valley village villages volcano ward wharf wood woods yard zone inn motel lodge sanatorium pub cafe café restaurant flats hamlet hillside`);
/** The first word of one. */
export const PLACE_STARTS = words(
  'Lake Mount Mt Cape Port Fort Lower Upper New St Saint Isle River Castle Great Little Terminal Interstate',
);

/** What people are called by their work or office; those in -er, -or, -ist, -man and -woman need not stand here. */
export const PERSON_NOUNS = words(`
  analyst attorney ambassador apprentice architect artist astronaut boss captain chair chairman chairwoman chancellor chemist
  chief clerk coach colonel comedian diplomat docker envoy surgeon bystander constable cook daughter deputy detective executive father fisherman foreman friend general
  geologist governor granddaughter grandson guard guide head heir historian husband judge king lawyer librarian magistrate
  major manager mayor mechanic midwife miner minister monk mother musician neighbour niece nun nurse official partner
  patient physician physicist pilot plumber poet politician porter president priest prince princess professor prosecutor
  pupil queen resident retiree scholar scientist secretary senator sheriff shopkeeper singer skipper soldier son
  spokesman spokesperson spokeswoman student surgeon technician tutor veteran volunteer widow widower wife witness
  economist ecologist biologist astronomer engineer botanist student candidate coordinator curator nominee trustee trainee
  employee congresswoman billionaire diplomat envoy aide refugee`);
/** One who holds an office is another than whoever was named before; "the campaigner" may be that one. */
export const OFFICES = words(
  'judge coroner magistrate minister prosecutor ombudsman referee mayor governor president sheriff ambassador',
);

/** End like a person's work, and are none. */
const NO_PERSONS = words(`
  number newspaper paper water river tower letter summer winter computer minister-in-waiting matter order weather october
  september november december member-state after other under over another later earlier further better greater higher lower however whether never ever rather together former
  supplier insurer contractor operator manufacturer maker regulator employer publisher broadcaster power tanker harbour
  floor door error motor sector factor corridor mirror terror reactor tractor lander container steamer trawler freighter cruiser
  carrier helicopter propeller boiler filter scanner sister-ship cluster chapter quarter centre summer cancer fever master-plan
  razor visor sensor generator interior exterior calculator elevator list mist coast fist`);
const WORK = /(?:er|or|ist|man|woman|ian|eer|ant)$/;

export function isPersonNoun(word: string): boolean {
  return PERSON_NOUNS.has(word) || (WORK.test(word) && word.length > 4 && !NO_PERSONS.has(word));
}

/** Things that have names. */
export const THING_NOUNS = words(`
  aircraft airliner asteroid bill boat book bulldozer coaster comet document drug engine ferry film fungus game helicopter jet lander law
  liner medicine newsletter novel operation opera painting picture plane play podcast probe programme project report rocket
  satellite sensor series ship show software song spacecraft statue submarine tanker telescope train trawler treaty trial tug
  freighter steamer cruiser frigate destroyer barge schooner dredger icebreaker lifeboat locomotive sleeper tram minesweeper
  vaccine vessel virus yacht bacterium worm`);

export const EVENT_NOUNS = words(`
  championship championships conference cup festival fair games marathon olympics parade prize race summit tour trophy war week`);

/** Tell that what stands beside them is somebody's word, and not the article's own. */
export const REPORTING_VERBS = words(`
  say says said saying tell tells told claim claims claimed deny denies denied denying add adds added argue argues argued warn
  warns warned ask asks asked call calls called accuse accuses accused blame blames blamed describe describes described
  estimate estimates estimated believe believes believed suspect suspects suspected maintain maintains maintained insist
  insists insisted reply replies replied promise promises promised announce announces announced confirm confirms confirmed
  complain complains complained dispute disputes disputed explain explains explained report reports reported state states
  stated suggest suggests suggested think thinks thought put puts write writes wrote demand demands demanded urge urges urged
  acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded predict predicts predicted hope hopes
  hoped want wants wanted fear fears feared expect expects expected apologise apologises apologised praise praises praised
  criticise criticises criticised reject rejects rejected rule rules ruled joke jokes joked note notes
  noted point points pointed appeal appeals appealed cite cites cited quip remark remarked shout shouted cry cried vow vowed
  disagree disagrees disagreed pledge pledged declare declares declared testify testified whisper whispered answer answered
  welcome welcomes welcomed guarantee guarantees guaranteed threaten threatens threatened recall recalls recalled conclude
  concludes concluded recommend recommends recommended assure assures assured contend contends contended assert asserts
  asserted allege alleges alleged reckon reckons reckoned doubt doubts doubted condemn condemns condemned defend defends
  defended object objects objected protest protests protested boast boasts boasted propose proposes proposed lament laments
  lamented stress stresses stressed reveal reveals revealed remember remembers remembered refuse refuses refused
  speak speaks spoke count counts counted assume assumes assumed agree agrees agreed accept accepts accepted
  caution cautions cautioned advise advises advised dismiss dismisses dismissed brand brands branded hail hails hailed counter
  counters countered retorted indicate indicates indicated emphasise emphasises emphasised emphasize emphasizes emphasized
  reiterate reiterated observe observed comment comments commented denounce denounces denounced deplore deplores deplored apologize
  apologizes apologized criticize criticizes criticized plead pleads pleaded disclose discloses disclosed concur concurs
  slam slams slammed mused`);

/** Whoever stands before one of these speaks, whatever they are. */
export const SAYING_VERBS = words(`
  say says said tell tells told claim claims claimed warn warns warned insist insists insisted argue argues argued deny denies
  denied believe believes believed announce announces announced confirm confirms confirmed add adds added explain explains
  explained acknowledge acknowledges acknowledged admit admits admitted complain complains complained`);

/** Ways to utter a quotation; without one they tell what somebody does. */
export const MANNER_VERBS = words(
  'laughed laughs sighed sighs smiled shrugged snapped muttered chuckled grinned beamed groaned sobbed whispered nodded',
);

/** Papers are no speakers: "the report said" is the word of whoever wrote it. */
export const DOCUMENT_NOUNS = words(`
  report reports review survey study inquiry audit note notes statement letter letters memo email emails message messages document
  documents records papers figures data sign signs poster posters article story book rules law contract log leaflet minutes
  notice order ruling judgment indictment complaint filing transcript recording recordings test tests results research evidence`);

/** Of these, those that are as often nouns: "its full report". */
export const REPORTING_NOUNS = words(`
  report reports claim claims demand demands point points state states rule rules fear fears hope hopes answer answers note notes
  appeal appeals estimate estimates promise promises dispute disputes cry call calls complain pledge vow address cite thought
  welcome guarantee guarantees recall doubt doubts object objects protest protests stress stresses count counts
  brand brands counter counters caution comment comments hail`);
