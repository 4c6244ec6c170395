//! What a word can be in a sentence about people, as bits: one look-up per word, whatever the rules ask.

use super::given_names::{GIVEN, GIVEN_LIKE_WORDS};
use super::surnames::{SURNAMES, SURNAMES_LIKE_WORDS};

/// A first name.
pub(super) const GIVEN_NAME: u64 = 1;
/// A first name that is an ordinary word as well.
pub(super) const WORD_TOO: u64 = 1 << 1;
pub(super) const SURNAME: u64 = 1 << 2;
/// "mevrouw", "dhr": a surname follows.
pub(super) const TITLE: u64 = 1 << 3;
/// "familie", "gezin".
pub(super) const HOUSEHOLD: u64 = 1 << 4;
/// "cliënt", "leerling": whoever follows is in care.
pub(super) const CARE: u64 = 1 << 5;
/// "moeder", "zoontje": a relative.
pub(super) const KIN: u64 = 1 << 6;
/// "van", "de", "el": between first name and surname.
pub(super) const PARTICLE: u64 = 1 << 7;
/// "heet", "genaamd": a name follows.
pub(super) const NAMING: u64 = 1 << 8;
/// Never a name, though it may stand where one does.
pub(super) const ORDINARY: u64 = 1 << 9;
/// "ziekenhuis", "school": the words around it name an institution.
pub(super) const INSTITUTION: u64 = 1 << 10;
/// "juf", "collega": the first name after it is a colleague's.
pub(super) const COLLEAGUE: u64 = 1 << 11;
/// "over", "om": what it is about.
pub(super) const ABOUT: u64 = 1 << 12;
/// "hoi", "bedankt": somebody is addressed.
pub(super) const GREETING: u64 = 1 << 13;
/// "app", "protocol": what "heet" something without being a person.
pub(super) const THING: u64 = 1 << 14;
/// "minuten", "kinderen": what a number counts.
pub(super) const COUNTED: u64 = 1 << 15;
/// "hij", "ze": somebody is meant.
pub(super) const PRONOUN: u64 = 1 << 16;
/// "woont", "adres": an address follows.
pub(super) const LIVING: u64 = 1 << 17;
/// "slaat": who follows is hit.
pub(super) const HARMING: u64 = 1 << 18;
/// "durft", "huilt": who stands before it is the one the worry is about.
pub(super) const SUFFERING: u64 = 1 << 19;
/// "geslagen", "blauwe": harm further on in the sentence.
pub(super) const HARM: u64 = 1 << 20;
/// "zorgen", "worried", "gaat": makes "om" and "over" point at a person.
pub(super) const WORRY: u64 = 1 << 21;
/// "klas", "lunch", "huis": where clients come by.
pub(super) const SCENE: u64 = 1 << 22;
/// "dienst", "taart", "jij": what is said of and to colleagues.
pub(super) const DESK: u64 = 1 << 23;

/// "mei", "okt".
pub(super) const MONTH_NAME: u64 = 1 << 24;
/// "geb", "dob": a date of birth comes.
pub(super) const BIRTH: u64 = 1 << 25;
/// "order", "factuur": the number after it is one of goods.
pub(super) const GOODS: u64 = 1 << 26;
/// "tel", "mobiel".
pub(super) const PHONE_CUE: u64 = 1 << 27;
/// "bsn", "sofinummer".
pub(super) const BSN_CUE: u64 = 1 << 28;
/// "kenteken".
pub(super) const PLATE_CUE: u64 = 1 << 29;
/// "auto", "busje".
pub(super) const VEHICLE: u64 = 1 << 30;
/// "dossier", "zaaknummer".
pub(super) const CASE_CUE: u64 = 1 << 31;
/// "apenstaartje", "at": instead of "@".
pub(super) const AT_SIGN: u64 = 1 << 32;
/// "singel", "markt": a street by itself.
pub(super) const WHOLE_STREET: u64 = 1 << 33;
/// "laan" of "Laan van Meerdervoort", "rue" of "rue de la Loi".
pub(super) const STREET_HEAD: u64 = 1 << 34;
/// Ends like a street and is none: "onderweg".
pub(super) const NO_STREET: u64 = 1 << 35;
/// "street", "road".
pub(super) const ENGLISH_STREET: u64 = 1 << 36;
/// Ordinary words that street names begin with.
pub(super) const IN_STREETS: u64 = 1 << 37;
/// Words before a number that make it no house number: "kamer", "artikel".
pub(super) const NUMBERED: u64 = 1 << 38;
/// The first word of a known name; set per recogniser.
pub(super) const KNOWN_START: u64 = 1 << 39;
/// "naam", "t.n.v.", "casus": a name may follow.
pub(super) const NAME_CUE: u64 = 1 << 40;

/// "huis", "thuis", "eten": with "niet" it is harm.
pub(super) const HOME: u64 = 1 << 41;
/// "niet", "nooit", "geen".
pub(super) const NEVER: u64 = 1 << 42;
/// "zegt", "vindt": whoever says it is a colleague.
pub(super) const TELLING: u64 = 1 << 43;

/// A surname that is a word, a shop or a place too: alone it is no name.
pub(super) const LIKE_WORD: u64 = 1 << 44;

/// "nul": a phone number may be spelled out.
pub(super) const SPOKEN_ZERO: u64 = 1 << 45;

/// "gebore", "geboortdatum", "gbdatum", "gebtedat": begins like a birth, ends like a date.
pub(super) fn like_birth(word: &str) -> bool {
    let dated = || ["datum", "dat", "dtm", "dag", "datm"].iter().any(|ending| word.ends_with(ending));
    let short = || ["gbd", "gbt", "gb-", "gebd", "gebt", "geb-", "gebrt"].iter().any(|start| word.starts_with(start));
    word.starts_with("gebo") || word.len() < 15 && dated() && short()
}

const LISTS: &[(u64, &str)] = &[
    (GIVEN_NAME, GIVEN),
    (GIVEN_NAME | WORD_TOO, GIVEN_LIKE_WORDS),
    (SURNAME, SURNAMES),
    (TITLE, "meneer mneer meneeer menneer mijnheer mevrouw mevouw mevruow mevruw mefrouw mevrow mv mevr mw mvr mevrouwtje mej mejuffrouw dhr hr heer mr mrs ms miss mister weduwe menheer mnr dr dokter doctor drs"),
    (HOUSEHOLD, "fam familie gezin family echtpaar households household gezinnen"),
    (CARE, "client cliente clientje patient patiente leerling leerlinge bewoner bewoonster pupil student studente resident zorgvrager zorgvraagster deelnemer deelneemster jongere klant slachtoffer dader pleger verdachte victim suspect pleegkind huurder clienten pt pte pat cl clt lln bew"),
    (KIN, "moeder vader mama papa mam pap zoon zoontje dochter dochtertje broer broertje zus zusje oma opa tante oom neef neefje nicht nichtje man vrouw partner ex ex-man ex-partner ex-vriend ex-vrouw exman vriend vriendin vriendje vriendinnetje echtgenoot echtgenote stiefvader stiefmoeder stiefzoon stiefdochter pleegmoeder pleegvader pleegzoon pleegdochter kind kindje baby peuter kleuter jongen jongetje meisje meid tweeling tweelingbroer tweelingzus buurvrouw buurman buurmeisje buurjongen kleinzoon kleindochter oudste jongste kleuters stiefpa stiefma halfbroer halfzus schoonzoon schoondochter schoonmoeder schoonvader mantelzorger babytje zuigeling ouders stiefbroer stiefzus stiefbroertje stiefzusje stiefopa stiefoma ome broertjes zusjes tweelingbroertjes tweelingzusjes kleinkind kleinkinderen pleegbroer pleegzus halfbroertje halfzusje kinderen dochters zonen zoons zoontjes zussen broers dochtertjes jongens meisjes exman exvriend exvrouw expartner ex-vriendin oom ooms tantes stiefdochtertje stiefzoontje kids girls boys sons daughters brothers sisters children kiddo tieners pappa mamma paps mams moeke vake bompa bomma bonma nonkel metekind petekind moedertje vadertje zoonlief dochterlief pappie mammie opi omi opaatje omaatje kids kindjes kleindochtertje kleinzoontje neefjes nichtjes puberdochter puberzoon jochie ventje knulletje dametje meiden puber
        mother mum mom mummy mommy father dad daddy son daughter brother sister uncle aunt auntie grandma grandmother grandpa grandfather gran nan husband wife boyfriend girlfriend stepfather stepdad stepmother stepmum stepson stepdaughter boy girl child kid toddler neighbour neighbor nephew niece cousin twins twin teenager teen grandson granddaughter parents lad"),
    (PARTICLE, "vd vdr van von vom de den der 't t te ter ten 's op in la le du da dos das di del della el al ait ben bin bint ould abu abou aan het los d mac st"),
    (NAMING, "heet heette heten genaamd geheten called named ene"),
    (INSTITUTION, "ziekenhuis gasthuis kinderziekenhuis school basisschool college lyceum gymnasium kliniek polikliniek centrum centre center hospital clinic stichting foundation academy academie instituut institute huis house huize woonzorgcentrum verpleeghuis verzorgingstehuis hospice apotheek pharmacy praktijk huisartsenpraktijk gezondheidscentrum arena stadion zaal theater bibliotheek library museum kerk church park plein hotel cafe restaurant bv b.v nv vof ltd inc gmbh fonds fund bank prijs award groep group team unit afdeling ward gemeente municipality council universiteit university mbo roc ggz ggd riagg kinderopvang bso dagopvang buurthuis wijkteam buurtteam sporthal zwembad mc umc university alert express boeken legal trust charity org vereniging club fc union vakbond winkel shop straat laan weg street road avenue lane ambulatorium paviljoen villa residentie hof locatie gebouw building programma project methode training cursus module app protocol wet act regeling scale score test schaal lijst syndroom syndrome disease ziekte foundation kindcentrum peuterspeelzaal service services support safe thuis home court zorg care jeugdzorg jeugdhulp jeugdteam welzijn day dag week kazerne gevangenis consultatiebureau kinderdagverblijf"),
    (COLLEAGUE, "juf juffrouw meester collega collegas colleague teacher mentor coach stagiair stagiaire teamleider manager directeur ib'er zuster broeder verpleegkundige nurse intern docent leraar lerares huisarts arts wijkagent agent wijkverpleegkundige aandachtsfunctionaris gedragswetenschapper orthopedagoog psycholoog maatschappelijk jeugdarts gezinscoach jongerenwerker casemanager case-manager behandelaar begeleider begeleidster invaller vervanger conrector conciergerie concierge receptioniste supervisor"),
    (ABOUT, "met with over om betreft betreffende about regarding inzake concerning re"),
    (GREETING, "hoi hallo hey hee he dag beste lieve geachte bedankt dank dankjewel dankje thanks thank hi hello dear gefeliciteerd congrats welkom welcome groet groetjes groeten gr mvg liefs goedemorgen goedemiddag goedenavond goeiemorgen morgen cheers regards sorry succes proficiat beterschap ps ha yo"),
    (THING, "app applicatie programma project methode formulier protocol boek film serie systeem training cursus stichting organisatie bureau school instelling centrum praktijk team afdeling groep document bestand website site module spel game liedje lied medicijn middel wet regeling programme program form book movie film system course organisation organization company website tool dienst service plan aanpak document map kanaal channel folder meldcode code hond kat dog cat street straat bedrijf gebouw locatie hospital huis ding thing"),
    (COUNTED, "minuten minuut min mins uur u uren km kilometer meter m cm mm kg kilo gram mg ml liter kinderen jaar jr jarige x maal keer weken week maanden maand dagen dag dgn personen mensen huizen auto's autos euro eur procent leerlingen meldingen clienten patienten bewoners ouders gezinnen gevallen dossiers zaken stuks punten pagina's paginas blz sets jongens meisjes vrouwen mannen collega's collegas nachten avonden years year yr yrs minutes minute hours hour kids children times people days day weeks months month percent pages miles reports cases families boys girls women men pm am o'clock mb gb kb nieuwe nieuw open andere van of to tot t/m graden huishoudens jongeren pupils patients residents staff plekken bedden kamers rooms beds januari februari maart april mei juni juli augustus september oktober november december"),
    (PRONOUN, "hij zij ze she he who die je"),
    (LIVING, "adres address woont wonen woonde woon woonachtig verblijft verblijven verblijf woonadres wonend wonende huisbezoek live lives living lived staying stays resides residing logeert ingeschreven verhuisd verhuist"),
    (HARMING, "slaat sloeg mishandelt mishandelde schopt schopte bedreigt bedreigde misbruikt misbruikte knijpt duwt hits hit beats beat abuses abused threatens hurts slapped kicked opsluit verwaarloost"),
    (SUFFERING, "trillen beven rillen trillend huilend gilt gilde schreeuwen huilen gillen durft durfde krimpt kromp huilt huilde ruikt stinkt stonk krabt snijdt spijbelt flinches cries cried flinched stottert verwaarloost beeft trilt hoest bloedt ontkent verstijft verstijfde bevriest schrikt"),
    (HARM, "snijwond snijwonden schaafwond schaafwonden steekwond steekwonden bijtwond bijtwonden hoofdwond hoofdletsel hersenletsel botbreuk botbreuken bloeduitstorting bloeduitstortingen bult bulten buil builen krassen gezwollen zwelling bijtsporen wurgsporen brandplek brandplekken ribben plekken plek bloed bloedneus wond wonden snee sneetjes dood zelfmoord gewurgd gestoken gebeten getrapt geknepen gebroken breuk breuken gescholden gedwongen gestalkt vastgebonden onderbuik vergiftigd uitgebuit mishandelen slaan pijn doodmaken bebloed wounds bleeding dead suicide kill choked strangled kicked punched locked injured injuries broken marks cuts scratches rope burn bite burnt malnourished starving molested trafficked stalked geslagen mishandeld misbruikt gepest opgesloten bang bedreigd weggelopen verwaarloosd verkracht aangerand geschopt uithuisgeplaatst zwanger blauwe blauw striemen brandwond brandwonden brandwondjes schrammen kneuzing kneuzingen littekens letsel honger gehoord uitgehuwelijkt verwond doodsbang onderkoeld ondervoed afraid scared bruises bruise bruised beaten abused hit burns raped hungry neglected pregnant black terrified vermist missing gewond suicidaal suicidal"),
    (WORRY, "gaat ging zorg zorgen bezorgd ongerust melding melden overleg overleggen bespreken besproken casus casusoverleg vraag vragen hebben praten gesprek worried worry concerned concerns concern talk discuss question case report meeting bespreking consult consultatie advies vragen signalen vermoeden vermoedens it's its is gesproken meld mail bericht piekeren inzake"),
    (SCENE, "veilig onveilig veiligheid safe unsafe ontbijt ontbijten lunchtrommel schooltas gymspullen slaapkamer kelder zolder kelderbox stiefvader breakfast bedroom basement groep klas klasje klasgenoot klasgenoten lunch brood eten kleren kleding jas clothes food lunchbox jeugdarts huis home thuis slaapt straat geld pinpas deur arm armen gezicht oog oor nek hals pols polsen hoofd rug benen been face arms neck wrist wrists eye eyes legs back gymles gym tekening opstel drawing pooier drugs drank dronken drunk politie aangifte police medicatie luier pamper urine opvang bed straf ruzie pleinen loverboy lover trouwen uitgescholden opgenomen school douchen gedoucht knuffel slapen weglopen wegloopt vies stil lief boos verdrietig jeugdzorg pleeggezin crisisplek internaat netflix telefoon verslaafd schulden alleen alone scheiding"),
    (DESK, "dienst diensten rooster training taart jarig verjaardag vakantie vrij cursus vergadering notulen agenda sleutel sleutels printer koffie lunchen invallen invalt collega collegas stagiair stagiaire team planning mail verlof weekend kantoor borrel bedankt dank groet nachtdienst avonddienst presentatie teams jij jullie kun aandachtsfunctionaris regelt plant stuurt notuleert overlegt overleggen colleague birthday cake holiday leave meeting cover covers shift shifts collega's vervangt inwerken ingewerkt solliciteert scholing workshop webinar intervisie teamoverleg werkoverleg overdracht rapporteren rapporteert verslag roostert agendeert mailt thx thanks colleagues trainer gastspreker coordinator coördinator"),
    (ORDINARY, super::ordinary::ORDINARY_WORDS),
    (MONTH_NAME, "jan januari january feb februari february mrt maart mar march apr april mei may jun juni june jul juli july aug augustus august sep sept september okt oktober oct october nov november dec december"),
    (BIRTH, "geb gebd gebdat gebdatum gebdt gebdag gebdd geboren geborn gebooren gebore geboorte geboortedat geboortedatum geboortedag geboortedtm geboortejaar gbd gbdt gebdtm gd born dob birth birthday birthdate verjaardag jarig verjaart bday b-day b d birthdt gebjaar"),
    (GOODS, "order bestelling bestelnummer bestelnr ordernummer ordernr factuur factuurnummer factuurnr invoice ticket ticketnummer offerte artikelnummer artikelnr serienummer serial kvk kvk-nummer btw agb agb-code track tracking pakket parcel boeking booking polis isbn meeting vergadering zoom wachtwoord password versie version uitslag toestel intern extension ext"),
    (PHONE_CUE, "tel telnr telefoon telefoonnummer mobiel mobieltje mob 06-nummer whatsapp gsm phone mobile cell telephone"),
    (BSN_CUE, "bsn bsnnr bsn-nr bsnnummer bsn-nummer burgerservicenummer burgerservice burgerservicenr sofi sofinummer sofi-nummer sofinr service"),
    (PLATE_CUE, "kenteken kentekens kent kt kentekennummer kentekenplaat kentekennr nummerbord nummerplaat plate plates number licence license registration reg"),
    (VEHICLE, "auto autootje wagen bus busje bestelbus scooter motor brommer car van truck kenteken rijdt rijden reed golf polo bmw audi mercedes opel ford volvo fiat toyota renault peugeot citroen volkswagen seat skoda kia mazda nissan hyundai honda tesla suzuki mini taxi driving drives"),
    (CASE_CUE, "dossier zaak melding zorgmelding vt-melding casus aangifte proces-verbaal pv mutatie incident registratie parket case file report reference ref referentie meldingen politiemelding client patient pat police rekest registered geregistreerd bekend onder politie vt ecd epd opname traject beschikking indicatie hosp hospital crime record medical nhs mrn pupil student log cad bvh kenmerk ons cl zaaks meldings meld patienten clienten rol leerling zorg bewoners intake klant kind deelnemer mpi pgn"),
    (WHOLE_STREET, "singel rokin damrak spui brink markt haven dam vrijthof neude laan plein weg kade boulevard noordeinde zuideinde westeinde oosteinde achterom achterweg dorp boschdijk straat dijk"),
    (STREET_HEAD, "laan weg plein straat hof pad park kade singel boulevard dreef baan allee ring kop erf place avenue rue chaussee"),
    (NO_STREET, "onderweg omweg uitweg snelweg terugweg heenweg halverwege tussenweg middenweg schoolplein speelplein loopbaan voetpad fietspad zebrapad landelijk werkplein busbaan rijbaan afweg leerweg levensweg gang school spoorweg luchtweg urineweg vluchtweg buurtpark speelveld voetbalveld sportveld sportpark zorgpad beleid begeleid overweg afslag parkeerplein leerplein kennisplein wandelpad schoolhof gerechtshof strafhof begraafplaats verkeersplein ringweg huisbezoek vakantiepark dierenpark zorgweg wegwijs fietsstraat vreemdelingenweg melkweg schoolweg leeftijdsweg overdrachtsweg"),
    (ENGLISH_STREET, "street st road rd avenue ave lane ln drive dr close court ct way place pl crescent terrace gardens square boulevard blvd grove hill mews row walk park green parade quay"),
    (IN_STREETS, "oude nieuwe lange grote kleine korte hoge burgemeester van de jan eerste tweede derde minister pastoor dokter sint st koningin koning prins prinses van der den ter"),
    (NUMBERED, "route lokaal groep stap artikel art kamer bed kast gebouw verdieping etage fase punt team zaal klas room ward step article unit box bus lijn tram perron spoor bijlage hoofdstuk pagina versie level niveau week dag day nr no lift ingang blok poli dossier casus afdeling toestel laptop printer windows iso jeugdwet wet protocol"),
    (NAME_CUE, "naam name t tnv namens achternaam voornaam surname roepnaam casus casussen dossier zaak melding vt-melding zorgmelding case"),
    (HOME, "huis home eten thuis school"),
    (NEVER, "niet nooit geen not never no doesn't won't"),
    (TELLING, "zegt zei vindt denkt vraagt meldt belt says said thinks asks gaf geeft pakt neemt doet weet knows kan kun zou en and"),
    (LIKE_WORD, SURNAMES_LIKE_WORDS),
    (SPOKEN_ZERO, "nul zero oh"),
    (AT_SIGN, "at apenstaart apenstaartje apestaart apestaartje apenstaartj"),
];

/// What "nummer", "nr" and the like are written on to, as in "zaaknummer", "client-id".
const NUMBERED_STEMS: &str = "dossier zaak zaaks melding meldings meld casus patient patienten pat client clienten cl parket bvh aangifte pv proces-verbaal registratie mutatie rol rekest incident leerling zorg zorgmelding bewoners intake klant kind deelnemer mpi pgn kenmerk case file report reference ref police hosp hospital crime record nhs mrn pupil student log cad politie vt ecd epd opname verwijzings verwijs behandel traject beschikkings indicatie rapport gezins jeugd zorgdossier clientdossier patientendossier patientdossier dossiers";

/// Relations written in one word: "buurjongetje", "achterkleindochter", "goddaughter".
const RELATIONS: &[(&str, &str)] = &[
    (
        "buur overbuur pleeg stief schoon half achter klein achterklein oppas adoptie adoptief tweeling bonus peet groot",
        "jongen jongetje meisje kind kindje zoon zoontje dochter dochtertje zus zusje broer broertje moeder vader oma opa neef neefje nicht nichtje ouders",
    ),
    ("buur overbuur", "man vrouw vrouwtje mannetje"),
    ("step god foster half- great- great-grand grand", "son daughter child brother sister mother father aunt uncle nephew niece mum dad"),
];

/// Start of a word's hash.
pub(super) const SEED: u64 = 0;

/// The hash of a word with one more byte: words that differ in up to twelve letters keep different sums.
pub(super) const fn step(hash: u64, byte: u8) -> u64 {
    hash.rotate_left(5) ^ byte as u64
}

/// The hash of a folded word.
pub(super) fn hash(word: &[u8]) -> u64 {
    word.iter().fold(SEED, |hash, &byte| step(hash, byte))
}

/// Number of slots, a power of two and several times the number of words: look-ups nearly always end at the first.
const SLOTS: usize = 1 << 15;

/// All lists in one table with open addressing: fixed lists, nobody to defend against, no hashing beside the scan.
pub(super) struct Lexicon {
    /// Sixteen bits of the hash above the number of the word plus one; 0 is empty.
    slots: Vec<u32>,
    words: Vec<(Box<str>, u64)>,
}

/// The slot a hash starts at, and the bits of it that are kept there.
fn place(hash: u64) -> (usize, u32) {
    let mixed = (hash ^ hash >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed >> 49) as usize, (mixed as u32) & 0xffff_0000)
}

impl Lexicon {
    pub(super) fn new() -> Self {
        let mut lexicon = Self { slots: vec![0; SLOTS], words: Vec::new() };
        for &(bits, words) in LISTS {
            for word in words.split_whitespace() {
                lexicon.add(word, bits);
            }
        }
        for (starts, ends) in RELATIONS {
            for start in starts.split_whitespace() {
                for end in ends.split_whitespace() {
                    lexicon.add(&format!("{start}{end}"), KIN);
                }
            }
        }
        for stem in NUMBERED_STEMS.split_whitespace() {
            for ending in ["nummer", "nr", "num", "no", "id", "-nummer", "-nr", "-num", "-no", "-id", "number", "-number"] {
                lexicon.add(&format!("{stem}{ending}"), CASE_CUE);
            }
        }
        lexicon
    }

    /// Adds bits to a word.
    pub(super) fn add(&mut self, word: &str, bits: u64) {
        let (mut slot, tag) = place(hash(word.as_bytes()));
        while let Some(found) = self.slots.get_mut(slot) {
            if *found == 0 {
                self.words.push((word.into(), bits));
                *found = tag | (self.words.len() as u32 & 0xffff);
                return;
            }
            let known = self.words.get_mut((*found & 0xffff) as usize - 1).filter(|(other, _)| **other == *word);
            if let Some((_, sum)) = known {
                *sum |= bits;
                return;
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// The bits of a folded word; 0 when it is in no list.
    pub(super) fn bits(&self, folded: &str) -> u64 {
        self.hashed(hash(folded.as_bytes()), folded)
    }

    /// The same for a word whose hash is known.
    pub(super) fn hashed(&self, hash: u64, folded: &str) -> u64 {
        let (mut slot, tag) = place(hash);
        loop {
            let found = self.slots.get(slot).copied().unwrap_or(0);
            if found == 0 {
                return 0;
            }
            if found & 0xffff_0000 == tag
                && let Some((word, bits)) = self.words.get((found & 0xffff) as usize - 1)
                && **word == *folded
            {
                return *bits;
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// The plain Latin letter of an accented one, for the letters that Dutch, Turkish, Polish, Vietnamese ... names bring.
pub(super) fn plain(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => 'a',
        'ç' | 'ć' | 'č' | 'ĉ' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē'..='ě' | 'ẹ'..='ệ' => 'e',
        'ğ' | 'ģ' | 'ĝ' => 'g',
        'ì'..='ï' | 'ĩ'..='ı' | 'ỉ' | 'ị' => 'i',
        'ľ' | 'ł' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō'..='ő' | 'ơ' | 'ọ'..='ợ' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś'..='š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ũ'..='ų' | 'ư' | 'ụ'..='ự' => 'u',
        'ý' | 'ÿ' | 'ỳ'..='ỹ' => 'y',
        'ź'..='ž' => 'z',
        '’' | '‘' => '\'',
        other => other,
    }
}
