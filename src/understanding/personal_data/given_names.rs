//! First names as people in the Netherlands have them, of all origins: lower case, without accents.

/// Names that are hardly ever an ordinary word.
pub(super) const GIVEN: &str = "
aafke aaliyah aaron abdallah abdel abdelkader abdellah abderrahim abdi abdirahman abdul abdullah abel achraf adam adem adil adnan adriaan adriana
agnes agnieszka ahmad ahmed ahmet aicha aischa aisha akram aleksandra alex alexander alexandra alfred ali alice alicia alida alina alisha aliya allison alma
amal amanda amber amelia amelie amin amina amine amir amira amy an ana anass anastasia andrea andreas andrei andrew andries andrzej
aneta angela angelique anissa anita anja anke ann anna annabel anne anneke annelies anneloes annemarie annemiek annemieke annet annette
annick annie annika anouar anouk ans anthonie anthony anton antonia antonio antoon antonius appie arda arend arie arjan arjen arnold arnoud
arthur artur asha ashley asma assia astrid aukje axel aya ayaan ayanna ayla ayman aymen ayoub ayse aysel aysegul aziz aziza
badr barbara barry bart bartek bas basma bastiaan beata beatrix beau beertje benjamin bennie benno benthe berend berna bernadette bernard bert bertus
betsy bianca bibi bilal birgit bjorn bob boaz bogdan boris bouchra bradley bram brahim brandon brenda brian brigitte bryan burak busra
caitlin calvin camiel carice carin carina carla carlijn carlo carlos carmen carol carola carolien carolina caroline carmela casper catharina catherine cathy
cato cecile celine cem cemal chaima chantal charlene charlie charlotte chayenne chelsea cheyenne chloe chris christa christel christiaan christian
christien christina christine christopher cihan cindy claire clara claudia coen colin connor conny constantijn coosje corina corinne cornelia
cornelis corrie cynthia cyriel daan dagmar daisy damian damien damla dana daniel daniela danielle danilo danique danny dante daphne daria
darius dario davey david davy dean debbie deborah defne delano demi demy denise deniz dennis derek derk desi desiree devin dewi dewy diana dick diede
diederik diego dieke dieuwertje dilan dilara dimitri dina dionne dirk djamila django dominic dominique donna donny dora doris dounia driss dunya
dwayne dyon dylan ebru eda eddy eden edin edith eduard edward edwin eefje eelco efe egbert ela elena eleonora elias elif eline elisa elisabeth elise
elizabeth elke ella ellen ellie elly elmar els elsa elselien elsemiek elvira elwin emel emil emilia emilie emily emine emir emirhan emma emmy emre enes
enrico enzo eren eric erica erik erika erkan erna ernst errol erwin esma esmee esmeralda esra esther estelle ethan etienne eva evelien eveline
evelyn evert evi evy ewa ewoud eylul eymen ezra fabian fabienne fadi fadma faisal faiza fahima famke fares farah farid farida faruk fatema fatiha fatih fatima fatma
fatmata fatou fatoumata faye feline felix femke fenna ferdi ferdinand ferhat fien filip filippo fien fiona fleur floortje floris florian francesca francien
francis francisca frank frans fransje franziska fred freddy frederik frederique frederike friso frits fouad gabriel gabriela gabrielle gamze geert geertje geertruida gemma george
georgina gerard gerarda gerben gerda gerdien gerhard gerrie gerrit gert gertjan gertrude gijs gijsbert gina ginny giovanni gisela gizem gladys glenn gonny grazyna
greet greetje greta grietje grzegorz guido guillermo guus gwen habiba hachim hafid hafida hafsa hakan hakim halil halima hamid hamza hana hanan hanane hanna hannah hanne
hanneke hannes hannie hans haris harm harmen harold harriet harrie harry harun hasan hasna hassan hassna hatice hayat haya hayden hedwig heidi heleen helen helena helene
helga hella hellen helma hendrik hendrika hennie henk henny henri henriette henrike henry herbert herman hermien hessel hester hicham hidde hilda hilde hilke hind hiske hodan hoa hubert
hugo huib hussein huseyin hylke ibrahim ibtissam idil idris ilham ilayda ilias iliass ilja ilona ilse ilyas ilyes imad imane imran ina indy ine ineke ines inge ingeborg ingmar
ingrid inaya inez irena irene irfan irina irma isa isaac isabel isabella isabelle isis ismail ismael isra issa ivan ivana ivo iwona izabela
jaap jaapjan jacco jack jackie jacky jaclyn jacob jacoba jacqueline jacques jada jaimy jake jakob jakub jalal jamal jamie jamila jamilla jan jana jane janice janine jan-willem janna janneke
jannes jannie janny janou jantine jantje janusz janneke japie jara jari jarno jasmijn jasmin jasmina jasmine jason jasper jax jay jayda jayden jaylano jaylinn jean jeanet jeanette jeanine jeanne jeannette
jeff jeffrey jelena jelle jelmer jelte jenna jennifer jenny jens jeremy jermaine jeroen jerome jerry jesper jesse jessica jessie jihad jihane jill jim jimmy jip jitske joachim joan joana joanna joanne jochem
jodi joel joelle joep joeri joey johan johanna johannes john johnny jolanda jolanthe jolien jolijn jonah jonas jonathan jonna joost jop joran jordan jordi jordy joris jorn jorrit jos joseph josephine josh
joshua josien josine jose josefien joy joyce jozef juan judith julia julian juliana julie julien juliette julius jurgen jurre justin justyna jutta kadir kaja karel karen karim karima karin karina karlijn karst karsten
kasia kasper kate kathleen katarzyna katharina katja katinka katrien katy kauthar kay kaylee kaya keanu kees kelly kelvin kemal kenan kenneth kenza kerem kerim kevin khadija khadisha khadra khalid khaled khloe
kiki kim kimberley kimberly kimmy kinga klaas klara koen koos koray korneel kristel kristian kristina kristof krystyna krzysztof kubra kurt kyan kyano kyara kyle kylian lamyae lana lara lars laura laure laurens laurent
lauren laurie lea leah leandro leen leendert lena lenie lennart lennon lenny leo leon leonie leonora leroy levi lex lia liam lianne lidia lidwien lidy lieke lies liesbeth lieselot lieve lieuwe lilian lillian lilly lily
lina linda lindsay lindsey linette linsey lisa lisanne lise lisette liselotte livia liz liza lizzy lode loek lois lola loes loredana lorena lorenzo lotte lotje louis louisa louise louka loubna lowie luana lubna luc luca lucas lucia lucie lucien
lucy ludo luka lukas lukasz luna lut luuk lydia lynn maaike maarten maartje machteld maciej madelief madelon madison mael magda magdalena mahmoud mahmut mahmoed maikel mainou maisie maja malak malou malgorzata
malik malika mandy manisha manon manouk manuel manuela mara marc marcel marcella marcin marco marcus margaret margot margreet margriet marga maria mariam mariama marian marianne marie marieke mariela mariella
marielle marien marijke marijn marike marilyn marina marinus mario marion marisa marise marissa marit maritza marius mariusz marja marjan marjo marjolein marjolijn marlies marlijn marloes marlon marnix marouane marsha
marta martha martijn martin martina martine marvin marwa marwan mary maryam marzena mateusz mathias mathieu mathijs mathilde matthew matthias matthijs maud maureen maurice maurits max maxim maxime maya maysa mehdi mehmet mei-ling
meike melanie melek melike melina melis melissa melle melvin meral mercedes merel merijn merle mert merve meryam meryem metin meyra mia michael michaela michal michel michelle michiel miep mieke mika mikail mike mila milan
milena milou mina mirac miranda mireille mirella miriam mirjam mirte mirthe misha mitchel mitchell moaz mo moad mohamad mohamed mohammad mohammed mohamud moise mounia mounir mouna mouad moniek monika monique morris moussa muhammad muhammed murat
mustafa mustapha myla mylene myrna myrthe myriam nabil nabila nada nadia nadine nadir naima najat najib najim najima nancy naoual naomi narges nasim nassim nasra nasira natalia natalie nataly natascha natasha nathalie nathan
nawal nazli neeltje nehir nelleke nellie nelly nel nena nermin nevin nick nicky nico nicolaas nicolas nicole niek nicolette niels nienke nihad nihal nikita nikki nikola nilay nina nisa nisrine noa noah noel noelle noemi nora
noor noortje nordin nouha noud noura nour nourdin nynke oguz okan oksana olaf oleksandr olena olga olivia oliver olivier omar omer onno orlando oscar osman ot otto ouassim oumaima oumayma pam pamela paola pascal pascalle patricia patrick
patrycja patryk paul paula paulien pauline pawel peter petra petronella petrus phoebe philip philippe piet pieter pieternel pietje pim pippa piotr pip priscilla priya puck quinn quinten quincy rachel rachid rachida radoslaw rafael rafal
ragna rahma raisa rajesh ralf ralph ramazan rami ramon ramona rana randy rania raoul raphael raquel rashid raymond rayan rayen rebecca regina reinder reinier rein remco remi remy renate rene renee rens renske reyhan reza rhode rianne
riad rian rianna ricardo richard rick ricky rico rida rik rikkert rina ro robbert robbie robert roberta roberto robin rob rochelle rodney roel roeland roelof roger rogier roland rolf rolinka romy romaisa romee romeo ron ronald ronan ronja ronny
rosa rosalie rosalinde rosanne rosemarie roxanne roy ruben rubina rudolf rudy ruud rutger ruth ryan saar sabina sabine sabri sabrina sadie safa safae safia safiya said saida sahra salah salim salima salma salome salvatore sam samantha sami samia samir samira
sammy samuel samya sander sandra sandrine sandy sanne sannah santino sara sarah sarina sascha saskia saul sebastiaan sebastian sebnem seda sef seher selin selina selma semih sem semra senna serdar serena serge sergio serhat serkan seth sevda sevgi
sevim seyma shahid shaina shakira shania shanice shannon sharon sharona shaun shawn sheila shirley sibel siebe siem sienna sietske sigrid silke silvia simon simone sina sinan sinem sjaak sjoerd sjors sjoukje skyler slawomir sofia sofie sofiane
somaya sonja sonia sophia sophie souad soufian soufiane soukaina soumaya stan stef stefan stefanie stefano steffie steijn stella stephan stephanie steve steven stijn stephen sue suleyman sultan sumeyye suus suze suzan suzanna suzanne suzan sven svetlana
svenja sylvana sylvester sylvia sylvie sylwia tamar tamara tamer tanja tara tarik tatiana tatjana taylor teddy teun teunis teuntje tess tessa thea theo theodora theodorus thijmen thijn thijs thirza thomas tibor tiago ties tijmen tijn tijs tim timo timothy tina tineke
tirza tjeerd tobias toby tolga tomas tomasz tommie tommy ton tonia tonnie tony toos tosca tristan trudy truus trijntje tugba tuana twan tycho tygo tyler ugur umut ursula valentijn valentina valerie vanessa vera veerle veronica veronique victor
victoria vincent viola violet viktor vivian vivianne wahid wahida walid walter wanda wassim wendy werner wesley wessel wiebe wiesje wietse wiktoria wil wilfred wilhelmina willeke willem willemijn willemien william willy wilma wilson wim winny wojciech wouter xander
xavi xavier xaviera yacine yael yagmur yahya yahia yara yaren yasemin yasin yasir yasmin yasmina yasmine yassin yassine yassir yentl yente yesim yeter yigit  yfke yolanda yorick youness younes youp youri youssef youssra youssouf yuna yunus yusra yusuf yvette yvon yvonne
zahra zaid zainab zakaria zakariya zara zayd zayn zehra zeinab zeliha zeki zeynep zineb zoe zoey zofia zohra zsofia zuzanna zuleyha zoraya zekeriya zaynab
oluwaseun chidi chinedu ngozi amara kwame kofi ama yaw abena tesfaye selam semhar yonas mehret filmon robel winta hiwet luwam natnael abdirizak hodan ifrah ayan nimo sahal jamilah mariyam osama ghazi rasha nour-eddine baran berfin rojda rojin roj zilan helin narin shirin
parisa reyhaneh sahar maryam mahsa arash babak farhad ferdows hamed javad laleh mina navid omid roya shahram sina soraya yasaman zaynab rohullah gul mohammadreza wei ming xin mei lin yan ying ling hao jing tuan linh thi minh anh hung trang huong
ravi anil sunita santosh rishi kavita shanti radjesh soeradj soerdjan winston clyde edgar ruthmila shurandy gilmar jurmain gerson igor vasile ion mihai ioana maria-elena georgiana raluca florin dragos plamen dimitar ivaylo desislava
kayleigh tyrone tyrell tiffany brooklyn megan grace-ann hannah-lee jacob-jan harper mason logan aiden caleb owen luke wyatt eleanor abigail heather hazel kathy karl bethany gemma natalya olha iryna andriy dmytro bohdan yulia kateryna oleh mykola vitaliy
bodhi joah thirza nova luna mila
zaira kayra shanaya dani kaira kyra zayneb soukayna ilaria isabeau evie noelia liv juna fiene feliene jolie maeve elin elize elisha emmeline yaela naya nayla alya julietta valentine vesper lize lene
tijl fedde siebren wiebren douwe sybren tjalling wytze sietse auke oege durk gosse harmke hilly janke jeltje reinou tjitske wietske ytsje froukje feikje geeske trientje aaltje hilligje wubbo
riet nelis riek dinie diny jopie koosje leny marietje nolda rie rikie sien stien stina tini wimke zwaantje gijsje bets betje alie dirkje jannetje klazien lammert geesje
delilah shaniqua latoya keisha kiara jahmai jayvano jeremiah josiah elijah isaiah ezekiel malachi jahlani djenairo giorgio raiven rayvano sheldon damaris yaira zuleika xiomara mayra luz rosangela darlene gislaine gwendolyn sherida sharisa shamira radha indira rajiv vikram anjali priyanka deepak arjun rohan aarav ishaan divya kiran meera nisha pooja rahul sanjay vijay
imrane nizar zouhair taha anas moussab bilel ilyass wissam naim marouan mouhcine abdelhak abdelilah mimoun mimount najia najoua nouria oum rahima ramla rkia rabia saadia saloua sanaa sanae sihame soulaiman soundous touria wafa wafae yamina yousra zoubida zoulikha houda hayet ikram ikrame kaoutar keltoum latifa leila layla laila lubaba maha malaika manal meriem mouni nadya ouiam
alper aras atakan baris batuhan berk berkay beyza bora buse ceren ceyda deren dogukan doruk duygu ece ecrin elanur emrah ensar ercan ertugrul esila esin evren feyza furkan gokhan gonca gulsah gulten halit hazal ilker irem ismet kaan kader leyla levent melih meliha mertcan miray muhammet mucahit nesrin nur nuray nurcan oktay olcay onur orhan orkun ozan ozge ozgur ozlem pelin pinar poyraz recep remzi saliha sedat sefa selcuk senay senol serap serpil songul suat sukran tarkan taylan tuba tugce turan turgut umit volkan yakup yasar yeliz yener zerrin
dawid kacper szymon oskar oliwia oliwier hania antoni franciszek stanislaw tadeusz zbigniew slawek marek jacek leszek malgosia ania ewelina dorota danuta jolanta aleksander maksymilian nikodem bartosz wiktor mirela mihaela adina bogdana cristina cristian denisa florentina gabi georgi hristo iliyana ivelina krasimir lyubomir mariya nicoleta nikolay nikolai oana petar radka rumen simona stoyan todor tsvetan valentin vasil violeta yordan zdravko
tigist almaz abeba abraham aster berhane biniam dawit eyob fikru ghenet haben hagos isaias kidane lemlem letay mebrahtu medhanie merhawi mulugeta nahom natsnet rahel rahwa saba samrawit selamawit senait simret tekle temesgen tsegay yemane yohannes yordanos zerai deqa fadumo faduma fartun fawzia habon hani hibo idman liban mahad muna nimco nuur sagal saynab shukri ubah warda yasmiin zamzam mamadou ibrahima aminata mariatou bintou aissatou ousmane sekou boubacar isatou
abbas ahmadullah asad atefa azadeh behnam dariush ehsan elham fahim farshid fereshteh freshta ghulam hamida hedayat jamshid kamran khatera latif mahdi masoud masuma mehran mohsen mojtaba mursal nahid najibullah nasrin nazanin nilofar noorullah parwana pouya qasim rahmatullah ramin sadaf samim setareh shabnam shafiq shokria sohrab tahmina yalda zabihullah
noureddine alaa aseel bashar batoul dima ghassan haidar haitham hiba huda kinan lamar layan lujain majd maysam mazen mohannad mouaz nawar obada rahaf rama rawan razan reem rima sawsan shahd sidra tasnim thaer wael wafaa wisam yamen yazan ziad
finley alfie archie freddie reuben rory callum declan niamh aoife siobhan saoirse cian oisin ciara caoimhe imogen freya isla ottilie florence beatrice millie tilly rupert barnaby jude elliot elliott gareth rhys bronwyn cerys angus hamish duncan fergus kirsty morag trevor nigel keith clive derrick desmond neville agatha doreen edna ethel gertie mabel mavis muriel phyllis winifred norman reginald stanley cedric horace randall dwight brent chad cody dakota dustin garrett kendra krista lacey marcia misty paige sierra tabitha tanner trent trisha tucker wade whitney
zhen xiu yuki haruto sakura hiroshi kenji jisoo minjun somchai nok ploy siti dewa wayan putri agus budi rizky nurul ayu dian indah joko lestari ratna slamet suryani yanti phuong thuy ngoc bao duc khanh nhung quang quoc thao trinh vinh yen
katie katelyn kaitlyn maddie molly abby abbie becky beth cameron carly carole cheryl chantelle courtney darren debra dominik
donald dorothy douglas duane eileen elaine emmanuel evan frances gary gavin geoff geoffrey georgie gillian gordon graham greg
gregory hailey haley harvey henrietta iain janet jeanie jodie josie julianne karla karyn kathryn kayla keeley keira kelsey kenny
kian kieran kristin leanne leslie lorraine lynne maggie malcolm maisy marjorie mckenzie neil noreen patrice peggy rhiannon ronnie
rosemary russell sean shane shelley sian stacey stuart susan susanna suzie teresa terri theresa timmy tracey tracy vicky vince
wendell zack zachary zane erdal erhan erol ersin fatos fikret gokce halime hamdi hatun haydar huriye ihsan ilhan ilkay kadriye
kamil kazim mahir makbule mehtap melahat menekse muge mukaddes munevver muzaffer naciye nalan nevzat nihat nilgun nimet nurten
omur ramiz rauf refik remziye saadet sabahat sakine samet sanem sarp sebahat semiha sevil sevinc suna tanju tayfun temel tevfik
tuncay turkan ulku umran vedat vildan yuksel zuhal achmed abderrahman abdelaziz abdelhamid abdelkarim abdellatif abdelmalek
abdessamad ahlam anwar aouatif asmae atika badia bahija benaissa bouchaib chadia chaymae chouaib dalila el-mehdi fadila fadoua
farouk fatna fatine ferdaous fouzia ghizlane habib hajar hakima halim hamou hasnae houria ihsane ikhlas imen inssaf iman jaouad
jawad kamal khadouj khalida khalil lahcen larbi lotfi maryama mbarek meryeme milouda mohcine mokhtar mourad nadira naoufal
nassima nezha noureddin ouafae ouarda oussama rabie rafik rajae redouan redouane rhimou ridouan saad salaheddine sofian soufyan
souhaila taoufik wiam yasser younis zahir zaki zhor zineddine zouhra aagje aart alette alwin annelinde annejet annerieke
anouschka ariane arwen aukelien babette bart-jan bauke berry bregje bregtje bjarne bodine carlijne ciske claartje corne cornee
coby cobie daantje danae daphnie debora diewertje dieuwke dorien dorine doortje duco dylano eefke eelke egon elbrich eliane
elianne elien elisabet ellemieke elske emiel emma-lou ernestine evelijn evert-jan fabienna fieke fleurtje florien foppe fransien
frauke frederieke geert-jan geertruide gerald gerbrich gerco gerdie gerjan gerlinde gertrudis giel gilles gineke godelieve gudrun
guusje hadewych hanneloes hanny hans-peter harald heidy heiko hein heintje henriet hermine hilbert hildegard hinke huibert
hubertine ieke ignace ilse-marie imke inge-marie isolde ivonne jaantje jacobien jacomijn janienke jannette jeanne-marie jeannine
jelger jenneke jeroom jessy jettie jikke jitte johnie jolein joos joosje jorgen jorien jorik jorine jorne josje josse jurriaan
jurian jurjen justine kaat karlien karlijne katelijn katelijne katleen katrijn keesjan kirsten klaartje klasina klaske koenraad
kristien krijn lammie lara-lynn leentje leonard leonoor lian lidewij liesanne lieselore lijs lilli lillith lindy linnea lisan
lisanna lisbeth loesje lotteke loulou lucinda ludwien luitzen lynette madeleine mads manou marchien margo margje margrietje
marie-louise mariet mariska marith marjet marjolijne marleen marlien marlijne marnick marte martje maryse mathis mathilda maudje
mauro maxine mechteld meindert menno merijne merlijn micha micky mieneke minke mirre nanda nanne nannie natanja neel neelie niene
nola oda odette ottelien paulette petra-marie philou pierre pjotr pleuni pleuntje quirine quirijn raf ragnar ramses rebekka
reijer reina reinoud reintje remke rhea riejanne riekje rieneke rients rik-jan rinie rinske rinus roald roelie roelien roemer
rombout romaine rosan rosanna rosemarijn rosita ruurd ruurdtje sander-jan sarah-lynn sarie sasha selien seppe severine sharron
sifra sijtske silvester silvie sjef sjouke sofieke sophieke stans stephany steven-jan svea sytske taeke tanneke teatske teddie
teije teunie thalita theresia thera thijsje tiede tieme tiemen tieneke tjarda tjaard tjerk tjitte toine tonke tooske trijn trudie
tryntsje twannie ulrike urselien vera-lynn vigdis viktoria wannes warre wendela wencke wibo wieger wieke wieteke wijnand wilbert
willie wilmar wim-jan winnifred wobbe wolter wouke xandra yannick yde ylva yoeri yvo zeger zita zjef lander lars-jan senne ferre
arne jarne sander-lee fonske marleentje godfried kim-lien tyrese jerrel jermain jayson djaro djayden jaylen jaydon jahvaro shemar
shurayne gianni giovanna luigi matteo mattia alessandro alessia chiara federica francesco giulia leonardo ludovica paolo pietro
stefania valentino vincenzo pedro miguel joao beatriz catarina rui nuno goncalo carmo lurdes alejandro alejandra andres belen
camila carmelita consuelo eduardo emilio esteban fernando graciela guadalupe hector ignacio isidro javier joaquin jorge josefina
juana leticia lourdes lucero luisa luciana mariana maricarmen mateo matias nestor pablo paloma raul rocio rodrigo santiago
silvana soledad valeria ximena jelica milica dragan dragana goran jovan jovana ljiljana marko mirjana nenad sasa slobodan snezana
stevan svetislav vesna vladan vladimir zeljko zoran aida almir amra azra emina enisa fikreta mirsad muhamed nermina samra sead
senad vahid zlatan arben ardita besnik blerta drita edona fatmir flaka genc ilir liridon shpresa valon vjosa amadou kadiatou
oumou salimata boubou cheikh khady ndeye modou aliou abdoulaye afia akosua akua kojo kwabena kweku efua adwoa chiamaka chioma
emeka ifeoma ikenna kelechi nkechi nneka obinna oluchi tunde yetunde folake babatunde blessing-joy adaeze ifeanyi chukwuma
aisha-lee oleksandra oleksii anastasiia halyna ihor inna ivanna khrystyna larysa liudmyla lyudmyla maksym mariia mykhailo
nataliia nazar olexiy pavlo polina ruslan serhii solomiia svitlana taras tetiana valeriia viktoriia volodymyr yaroslav yevhen
yuliia zoya aadil abida adeel afshan amjad arshad asif atif ayesha bushra faiz farhan farzana fatimah ghazala haroon humaira
humera imtiaz ishaq jameela javed kashif khurram kulsoom maheen mehwish mumtaz nadeem naeem naila nargis naveed nazia nosheen
parveen qaiser razia rehana rizwan rukhsana saima sajid salman samina shabana shabir shaista shazia sohail sumaira tahir tariq
tayyaba usman wasim yasmeen zahid zeeshan zubair zubaida samuela jesaja jedidja jemima josua ruth-anne matteus noomi obadja
samgar silas simeon thaddeus tobia zacharias ezechiel gideon jonatan rafaela rebekah
";

/// Names that are also words of Dutch or English: they count with a capital only.
pub(super) const GIVEN_LIKE_WORDS: &str = "
adelheid angel anker april art august bea belle ben bert bill billy bo bonnie boy bruno cor dot don dolf drew ed earl faith fay fee fem fenne flo flip floor frank gem gene gerry gil ginger grace guy han hen hope ian ida
iris ive ivy jade jet jette job joke jonge jose jules june kit kay kees klaar lief lot loet lou louk lynn mark may mees mel mien mick miles mink mies mac nel noud ole olive otis pat paris paul pearl pepijn
pien pieter-jan pleun ray reed reis rein rik river rob roos rose rosie ruby ron sam scott sjaan skye sky sofie sol star stan ster sterre storm sunny sara-lee sven tess thom ties tiny tom tonny toon trees victor vos vie wies will wout zus
said harm ann fares yen orlando madison brooklyn sue randy jean kader stan noel anna-lise
daisy robin joy jordy jasmijn merel fleur roman jon jan an ans ina ali lex dick rick linde lente vlinder zon hugo summer autumn scarlett dean max guus pip puck fien bas melody harmony destiny precious blessing prince princess king marine
cees finn kai phil kerry terry kirk glen toni gail fons kris britt brit cas adri rita mette nino feike titus perry wayne craig
carl lore kobe staf jef nele pia zafer savas lale inci letty gea hunter penny poppy holly polly sally spencer scarlet laurel
rosario pilar awa bobby erin judy travis henna roderick juliet chanel angeles francisco
teddy lieve lies adem elke enzo pasha fonske
";
