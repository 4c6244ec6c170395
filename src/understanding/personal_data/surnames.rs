//! Surnames that are common in the Netherlands, of all origins: lower case, without accents and without "van" and the like.

/// Looked up after a first name, after "mevrouw", and (when no ordinary word) on their own.
pub(super) const SURNAMES: &str = "
jong jansen vries berg bakker dijk visser janssen smit meijer boer mulder groot bos vos peters hendriks leeuwen dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin
heijden schouten beek willems hoekstra maas verhoeven koster dam wal prins blom huisman peeters kuiper jonge kuipers berkel veenstra kramer post brink scholten wijk bosch vink graaff postma martens pol dongen molenaar koning hoek
ven driessen jonker bosman groen smeets willemsen kort oudshoorn houwelingen kuijt bruggen horst bosma gerritsen schipper hermans velden kruif vliet evers maes sanders ende loon verbeek wolters jager hoeven lange hof velde jacobsen jonkers zwart boom
veldman timmermans heide wolf schouten roos ruiter kroon gerrits poel bergman prinsen molen wiel hartog claassen hoogland koopman martens gelderen ploeg wijngaarden wagenaar verhagen bakx vonk hoffman mol groen hendriksen
timmerman groeneveld scheffer coenen goossens kamp rijn schaik es ooijen duin geus pieters aarts franken franssen frijters lambrechts ros kooij kooijman laan voort zanden janse jaspers geurts thijssen verkerk versteeg verweij verwey stam snel
sluis sloot simons schuurman schreuder schaap rutten rutte rietveld reijnders reinders polman pronk peeters pauw nijland nijhuis nieuwenhuis mulders mertens meulen melis lubbers loos leenders kuijpers kuijper kruijf kors korte koomen kok klein
klaassen kersten keizer kaiser jongh jongen joosten jordaan hoogendoorn hoogeveen heus heijnen hart haas haan gruijter goor gijsen geest fokkens faber engelen eijk dreef diepen derksen damen cornelissen cox buijs buis bouwman bouma bosscher borst
boon boogaard blok bijl bergsma beekman beckers baars baas baan arends appelman albers adriaansen akkerman alberts alphen andel asten baar barendregt bartels beers bekker bierman bleeker boekel boersma bolt boot borg bouwmeester braam brand brands breuer
broekhuizen broers brugman bruins brummelen buren burg burger buurman buurma cate coppens dalen daalen damme dekkers dijkman dikken doorn dorst duijn duyn eck eekelen egmond eijck elst engels essen ewijk feenstra fransen gaal geel geerts gerardts gestel gils ginkel ginneken
graaf groenewoud groot haaften hagen ham haren harmsen hartman haren haverkamp heemskerk heerden hees heinen helvoort herk hesselink heijmans hilhorst hoef hofman hofstra hogenboom holland hollander holst hout houten hoven huizinga hulst jaarsveld janson jurgens kampen kamphuis kappers
kemp kessel ketelaar keulen kleijn kloosterman knol kolk koks koolen kools koops kortekaas kraan kranenburg krijger krol kroes kruis kuijt lammers lamers langen leest lent leeuw leijten lier lieshout linde lith looij luijten maat manders marel meeuwissen meijers mensink merwe metz middelkoop mierlo moerman mook mooren
nes nieuwenhuizen niessen nijman nooij noort noordam offermans ommen oomen oord oosten oosterhout oostveen oostrom os osch oud oudenaarde paassen parren pater pijl plas poelman pot putten raaij raven reijnen reuver rijk rijken riet roelofs romeijn rooij rooijen rosmalen rossum ruijter sande santen schilder schoenmaker scholte scholtens schoonhoven
schrijver schut slot smid snijder snijders spaan spek spijker staal steen stokman straten stroom swart swinkels teeuwen tol tromp tuin uden urk valk veer veldhuizen velthuis velzen verbruggen verburg verdonk vereijken verheijen verhoef verhaar vermeer vermeij vernooij verschuren verschoor verstappen vervoort vessem vijver visscher vliet voogd voorn voorst vos vugt vuuren waal wal
weel weerd wees weide werff wessels westerveld wever wezel wiersma wijnen wildt wild wilde winkel winter wit woerden wolff wouters zalm zandstra zanten zee zeeland zeijl zijl zijlstra zon zuidema zutphen zwaan zwiers hamer terpstra sikkema reitsma riemersma tuinstra tuinman attema
ahmed ali mohamed mohammed hassan hussein ibrahim abdi omar osman yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz cakir erdogan yavuz can acar sen aktas gunes bulut keskin tekin turan avci bayram kaplan unal ozcan yalcin guler gul tas tunc kocak karaca kaplan demirci dursun
idrissi amrani ouali bouali bouzid benali haddad hamdaoui alaoui bakkali bouazza boukhari chaoui hammou hamdi khatib mansouri messaoudi morabet moussaoui ouahabi rachidi saidi tahiri yacoubi zerouali aissati azzouzi barkani bennani berrada bouchrit bouzidi elhaddad hajji jabri kaddouri kasmi laarbi lamrani mokhtari naciri ouchan sabri talbi yahyaoui ziani ziyech boulahrouz mazouz
khan singh sharma patel kumar gupta ramdin ramdas ramsaran baldewsingh jagessar jadoenandan soekhoe mahabir autar bhagwandin doerga gopal kalloe mohan ramlal raghoenath sewdajal pinas seedorf kluivert rijkaard winter menig gravenberch wijnaldum sedney nelom martina maria rosalia cijntje
nguyen tran pham huynh wang zhang chen liu huang zhao zhou kim park wong cheung chan hu
kowalski kowalska nowak wojcik wisniewski wisniewska kowalczyk kaminski kaminska lewandowski lewandowska zielinski zielinska szymanski szymanska wozniak dabrowski dabrowska mazur krawczyk popescu ionescu popa stan dumitru petrov ivanov ivanova petrova dimitrov georgiev shevchenko kovalenko bondarenko tkachenko kovalchuk melnyk boyko kravchenko
silva santos ferreira pereira oliveira costa rodrigues martins fernandes gomes lopes almeida garcia martinez lopez gonzalez rodriguez perez sanchez fernandez diaz hernandez torres rossi russo esposito ricci muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein schroder neumann dubois dupont durand
smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson robinson clark clarke lewis walker hall allen young wright king scott green baker adams nelson hill carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy cooper richardson bailey kelly howard ward cox hughes hunt mason palmer whitaker whitfield bennett griffiths o'brien obrien o'connor oconnor o'neill sullivan mccarthy mcdonald macdonald doyle byrne
okafor okonkwo mensah boateng owusu asante appiah amoah adeyemi balogun eze diallo traore toure kamara sesay conteh jalloh warsame farah yusuf jama abdullahi aden mahamud tesfay tekle haile gebre berhane kidane ghebremedhin habtom weldu
barzani rahimi ahmadi hosseini mohammadi karimi moradi rezaei jafari sadeghi akbari noori amiri hakimi karzai safi wardak al-hassan alhassan darwish khalil nasser saleh salem shaheen issa hamad jaber qasim aziz karim rahman chowdhury hussain malik butt iqbal
";

/// Endings that give away a Dutch, Frisian, Slavic, Turkish or Anglo-Saxon surname.
pub(super) const SURNAME_ENDINGS: &[&str] = &[
    "stra", "inga", "enga", "ssen", "rsma", "tsma", "dsma", "ksma", "nsma", "elsma", "brecht", "hoven", "huizen", "huijsen", "huijs",
    "meijer", "meyer", "ski", "ska", "wicz", "czyk", "enko", "oglu", "yan", "escu", "poulos", "idis", "aoui", "oui", "ijk", "ink", "boer",
    "mans", "kkers", "sson", "nsen", "lsen", "rsen", "tsen", "ksen",
];

/// Surnames that are words, shops or places too: alone they are no name.
pub(super) const SURNAMES_LIKE_WORDS: &str = "
post park king white young hill cook bell ward cox green black brown hall winter zomer holland zeeland egmond keulen velsen velzen
gouda tilburg heemskerk huizen haren laren oosterhout woerden vianen veldhuizen kampen dalen doorn urk rossum gendt boekel mierlo uden
nes ommen zutphen ven pol dam wal molen dijk beek broek berg heuvel meer linden maas rijn waal haan schaap vos wolf bos bosch roos
snel staal steen stroom tuin tuinman vink vijver winkel wit zwart groen bruin groot klein lange korte jong jonge wild wilde wijk wiel
zand zee zon hart hof hoek hout kamp kok koning kramer kroon kruis loon mol plas pot prins pauw raven riet rijk rijken ruiter schipper
schilder schrijver slot sluis smid spaan spek stam tol tromp visser valk veen veer velden voort wagenaar bakker slager dekker brouwer
molenaar kuiper timmerman schoenmaker koopman boer buren burg burger buurman boom boon boot borg blok bijl baan baas baars brand brink
brug dam dries duin eijk engel engels faber haas ham huis jager kraan laan ploeg poel ros sande speelman akkerman philips hertog
keizer graaf vliet horst geest heide lier loos os oud west noord carter hunter mason turner walker taylor baker cooper palmer becker
wagner weber costa santos torres mei mohan song gul can sen tas acar polat christmas moore best long moss page price rice sharp small
wood woods bush field fields stone street lane marsh grant morgan parker reed scott linde hollander oosten westerveld groeneveld
hoogland rietveld kloosterman hoogeveen nieuwenhuis nieuwenhuizen zwaan
";
