//! What a word can be in a sentence about people, as bits: one look-up per word, whatever the rules ask.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::given_names::{GIVEN, GIVEN_LIKE_WORDS};
use super::surnames::SURNAMES;

/// A first name.
pub(super) const GIVEN_NAME: u32 = 1;
/// A first name that is an ordinary word as well.
pub(super) const WORD_TOO: u32 = 1 << 1;
pub(super) const SURNAME: u32 = 1 << 2;
/// "mevrouw", "dhr": a surname follows.
pub(super) const TITLE: u32 = 1 << 3;
/// "familie", "gezin".
pub(super) const HOUSEHOLD: u32 = 1 << 4;
/// "cliënt", "leerling": whoever follows is in care.
pub(super) const CARE: u32 = 1 << 5;
/// "moeder", "zoontje": a relative.
pub(super) const KIN: u32 = 1 << 6;
/// "van", "de", "el": between first name and surname.
pub(super) const PARTICLE: u32 = 1 << 7;
/// "heet", "genaamd": a name follows.
pub(super) const NAMING: u32 = 1 << 8;
/// Never a name, though it may stand where one does.
pub(super) const ORDINARY: u32 = 1 << 9;
/// "ziekenhuis", "school": the words around it name an institution.
pub(super) const INSTITUTION: u32 = 1 << 10;
/// "juf", "collega": the first name after it is a colleague's.
pub(super) const COLLEAGUE: u32 = 1 << 11;
/// "over", "om": what it is about.
pub(super) const ABOUT: u32 = 1 << 12;
/// "hoi", "bedankt": somebody is addressed.
pub(super) const GREETING: u32 = 1 << 13;
/// "app", "protocol": what "heet" something without being a person.
pub(super) const THING: u32 = 1 << 14;
/// "minuten", "kinderen": what a number counts.
pub(super) const COUNTED: u32 = 1 << 15;
/// "hij", "ze": somebody is meant.
pub(super) const PRONOUN: u32 = 1 << 16;
/// "woont", "adres": an address follows.
pub(super) const LIVING: u32 = 1 << 17;
/// "slaat": who follows is hit.
pub(super) const HARMING: u32 = 1 << 18;
/// "durft", "huilt": who stands before it is the one the worry is about.
pub(super) const SUFFERING: u32 = 1 << 19;
/// "geslagen", "blauwe": harm further on in the sentence.
pub(super) const HARM: u32 = 1 << 20;
/// "zorgen", "worried", "gaat": makes "om" and "over" point at a person.
pub(super) const WORRY: u32 = 1 << 21;
/// "klas", "lunch", "huis": where clients come by.
pub(super) const SCENE: u32 = 1 << 22;
/// "dienst", "taart", "jij": what is said of and to colleagues.
pub(super) const DESK: u32 = 1 << 23;

const LISTS: &[(u32, &str)] = &[
    (GIVEN_NAME, GIVEN),
    (GIVEN_NAME | WORD_TOO, GIVEN_LIKE_WORDS),
    (SURNAME, SURNAMES),
    (TITLE, "meneer mneer meneeer menneer mijnheer mevrouw mevouw mevruow mevruw mefrouw mevrow mv mevr mw mvr mevrouwtje mej mejuffrouw dhr hr heer mr mrs ms miss mister weduwe menheer mnr dr dokter doctor drs"),
    (HOUSEHOLD, "fam familie gezin family echtpaar households household gezinnen"),
    (CARE, "client cliente clientje patient patiente leerling leerlinge bewoner bewoonster pupil student studente resident zorgvrager zorgvraagster deelnemer deelneemster jongere klant slachtoffer dader pleger verdachte victim suspect pleegkind huurder clienten"),
    (KIN, "moeder vader mama papa mam pap zoon zoontje dochter dochtertje broer broertje zus zusje oma opa tante oom neef neefje nicht nichtje man vrouw partner ex ex-man ex-partner ex-vriend ex-vrouw exman vriend vriendin vriendje vriendinnetje echtgenoot echtgenote stiefvader stiefmoeder stiefzoon stiefdochter pleegmoeder pleegvader pleegzoon pleegdochter kind kindje baby peuter kleuter jongen jongetje meisje meid tweeling tweelingbroer tweelingzus buurvrouw buurman buurmeisje buurjongen kleinzoon kleindochter oudste jongste kleuters stiefpa stiefma halfbroer halfzus schoonzoon schoondochter schoonmoeder schoonvader mantelzorger babytje zuigeling ouders stiefbroer stiefzus stiefbroertje stiefzusje stiefopa stiefoma ome broertjes zusjes tweelingbroertjes tweelingzusjes kleinkind kleinkinderen pleegbroer pleegzus halfbroertje halfzusje kinderen dochters zonen zoons zoontjes zussen broers dochtertjes jongens meisjes exman exvriend exvrouw expartner ex-vriendin oom ooms tantes stiefdochtertje stiefzoontje kids girls boys sons daughters brothers sisters children kiddo tieners jochie ventje knulletje dametje meiden puber
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
    (HARM, "plekken plek bloed bloedneus wond wonden snee sneetjes dood zelfmoord gewurgd gestoken gebeten getrapt geknepen gebroken breuk breuken gescholden gedwongen gestalkt vastgebonden onderbuik vergiftigd uitgebuit mishandelen slaan pijn doodmaken bebloed wounds bleeding dead suicide kill choked strangled kicked punched locked injured injuries broken marks cuts scratches rope burn bite burnt malnourished starving molested trafficked stalked geslagen mishandeld misbruikt gepest opgesloten bang bedreigd weggelopen verwaarloosd verkracht aangerand geschopt uithuisgeplaatst zwanger blauwe blauw striemen brandwond brandwonden brandwondjes schrammen kneuzing kneuzingen littekens letsel honger gehoord uitgehuwelijkt verwond doodsbang onderkoeld ondervoed afraid scared bruises bruise bruised beaten abused hit burns raped hungry neglected pregnant black terrified vermist missing gewond suicidaal suicidal"),
    (WORRY, "gaat ging zorg zorgen bezorgd ongerust melding melden overleg overleggen bespreken besproken casus casusoverleg vraag vragen hebben praten gesprek worried worry concerned concerns concern talk discuss question case report meeting bespreking consult consultatie advies vragen signalen vermoeden vermoedens it's its is gesproken meld mail bericht piekeren inzake"),
    (SCENE, "groep klas klasje klasgenoot klasgenoten lunch brood eten kleren kleding jas clothes food lunchbox jeugdarts huis home thuis slaapt straat geld pinpas deur arm armen gezicht oog oor nek hals pols polsen hoofd rug benen been face arms neck wrist wrists eye eyes legs back gymles gym tekening opstel drawing pooier drugs drank dronken drunk politie aangifte police medicatie luier pamper urine opvang bed straf ruzie pleinen loverboy lover trouwen uitgescholden opgenomen school douchen gedoucht knuffel slapen weglopen wegloopt vies stil lief boos verdrietig jeugdzorg pleeggezin crisisplek internaat netflix telefoon verslaafd schulden alleen alone scheiding"),
    (DESK, "dienst diensten rooster training taart jarig verjaardag vakantie vrij cursus vergadering notulen agenda sleutel sleutels printer koffie lunchen invallen invalt collega collegas stagiair stagiaire team planning mail verlof weekend kantoor borrel bedankt dank groet nachtdienst avonddienst presentatie teams jij jullie kun aandachtsfunctionaris regelt plant stuurt notuleert overlegt overleggen colleague birthday cake holiday leave meeting cover covers shift shifts collega's vervangt inwerken ingewerkt solliciteert scholing workshop webinar intervisie teamoverleg werkoverleg overdracht rapporteren rapporteert verslag roostert agendeert mailt thx thanks colleagues trainer gastspreker coordinator coördinator"),
    (ORDINARY, super::ordinary::ORDINARY_WORDS),
];

/// FNV-1a: short words, a fixed list, nobody to defend against.
#[derive(Clone)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// All lists in one map.
pub(super) struct Lexicon(HashMap<&'static str, u32, BuildHasherDefault<Fnv>>);

impl Lexicon {
    pub(super) fn new() -> Self {
        let mut map: HashMap<&'static str, u32, BuildHasherDefault<Fnv>> = HashMap::default();
        for &(bits, words) in LISTS {
            for word in words.split_whitespace() {
                *map.entry(word).or_default() |= bits;
            }
        }
        Self(map)
    }

    /// The bits of a folded word; 0 when it is in no list.
    pub(super) fn bits(&self, folded: &str) -> u32 {
        self.0.get(folded).copied().unwrap_or(0)
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
