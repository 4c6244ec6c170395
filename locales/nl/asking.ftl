# Vragen en praten

ask-general = Het gesprek openen
    .core =
        Vraag er rechtstreeks naar. Meestal komt het onderwerp pas dan ter sprake. Aandacht en een luisterend oor halen het slachtoffer uit een isolement.

        Kies een rustige plek. Praat met één persoon, nooit met beide partners samen. Kan het niet alleen? Vraag het dan niet, maar maak een nieuwe afspraak.

        - "Ik vraag dit aan iedereen: hoe gaat het bij u thuis?"
        - "Ik zie dat u gespannen bent. Mag ik u daar iets over vragen?"
        - "Voelt u zich thuis veilig?"
        - "Bent u op dit moment bang voor iemand?"

        Luister, vat samen en oordeel niet. Noem wat je ziet, niet wat je denkt. Beloof geen geheimhouding. Twijfel je of praten veilig is? Bel eerst Veilig Thuis: { $veilig-thuis }.
    .detail =
        # Vooraf
        - Wat weet je al, en wat wil je bereiken? Welke hulp is er al?
        - Neem de tijd. Zorg dat niemand meeluistert. Regel dat een collega dichtbij is.
        - Oefen met een collega, of vraag Veilig Thuis advies over het gesprek.
        - Bij controle, eer, huwelijksdwang of seksueel geweld overleg je altijd eerst met een deskundige.

        # Meer vragen
        - "Wat gebeurt er als jullie ruzie hebben?"
        - "Is het de eerste keer, of gebeurt het vaker?"
        - "Hoe is het voor de kinderen?"
        - "Met wie kunt u hierover praten?"
        - "Welke hulp is er al, en wat hielp wel of niet?"
        - "Wat hoopt u dat dit gesprek oplevert?"

        # Houding
        - Wees open en neutraal. Geef niet meteen je mening of advies.
        - Gebruik eerst niet het woord mishandeling. Vraag wel rechtstreeks naar wat er gebeurt.
        - Zeg: "Geweld is nooit goed. U bent niet de enige. Het stopt niet vanzelf. Er is hulp."
        - Zeg aan het begin dat je soms moet handelen als iemand niet veilig is.

        # Niet doen
        - Vraag nooit: "Waarom gaat u niet weg?"
        - Vraag het niet op de gang. Vraag het niet met de partner of een kind erbij.
        - Beloof geen uitkomst.
        - Laat familie of een kind nooit tolken.

        # Telefoon of beeldbellen
        - Er kan altijd iemand meeluisteren. Plan liever een bezoek alleen.
        - "Kunt u nu vrij praten? Zeg maar ja of nee."
        - Valt de lijn weg? Bel één keer terug met een gewone reden. Is er gevaar? Bel { $emergency-112 } en noem het adres.

        # Licht verstandelijke beperking
        - Gebruik korte zinnen. Stel één vraag per keer en laat stilte vallen.
        - "Wie woont er bij u? Wat doet hij als hij boos is? Wat gebeurt er daarna?"
        - Stuur niet. Laat de ander afspraken in eigen woorden herhalen.
        - Praat ook zonder de begeleider of het familielid dat altijd meekomt.

        # Mannen en lhbti+
        - "Ook mannen maken dit mee. Bent u weleens bang voor wat uw partner kan doen?"
        - Laat merken dat je hem gelooft.
        - Vertel niemand iets over geaardheid of gender.

        # Doof of slechthorend
        - Briefjes schrijven is niet genoeg. Regel een tolk die de persoon niet kent.

        # Afsluiten
        - "Is het veilig om vandaag naar huis te gaan? Hoe kan ik u veilig bereiken?"
        - Vat samen, maak een afspraak en bedank de ander.
        - Schrijf op wie wat zei en wanneer. Overleg daarna over de volgende stap.
        - Neemt het gesprek je vermoeden weg? Sluit de meldcode (stappenplan bij een vermoeden van geweld) en schrijf dat op.

ask-child = Praten met een kind
    .core =
        Kies een rustige plek en neem de tijd. Luister en geef steun. Onderzoeken of het mishandeling is, is niet jouw taak.

        Stel korte, open vragen:
        - "Ik zag dat je vandaag heel stil was. Hoe gaat het met je?"
        - "Vertel eens, hoe gaat het bij jou thuis?"
        - "Je mag er meer over vertellen. Wat kwam daarna?"

        Stel geen sturende vragen. Vraag niet "waarom" en vraag niet door op details. Beloof nooit geheimhouding:
        - "Ik kan niet beloven dat ik het geheim houd. Ik vraag eerst advies. Daarna kom ik bij je terug."

        Denk je aan seksueel misbruik? Luister dan, maar vraag niets. Is het kind bang om naar huis te gaan? Bel dan eerst Veilig Thuis, nog vóór je de ouders belt: { $veilig-thuis }.
    .detail =
        # Begin
        - Sluit aan bij wat het kind doet. Kies woorden die passen bij de leeftijd.
        - "Ik vind het fijn om even met je te praten. Je hoeft niks te zeggen als je dat niet wilt."
        - Bedenk vooraf wie er na het gesprek voor het kind is.
        - Bij een jong kind helpt soms een grote broer of zus. Doe dat alleen als het kind dat wil.

        # Meer vragen
        - "Wat vind je leuk thuis? En wat vind je niet leuk?"
        - "Hoe ziet een gewone avond bij jullie eruit?"
        - "Wat gebeurt er als iemand boos is? Wat voelde je toen?"
        - "Bij wie kun je terecht als je je niet fijn voelt?"
        - "Kan ik iets voor je doen? Wat zou fijn zijn?"

        # Niet doen
        - Leg het kind geen woorden in de mond. Het voelt wat jij wilt horen.
        - Stel niet veel ja-neevragen achter elkaar.
        - Schrik niet zichtbaar. Zeg niets slechts over de ouders. Het kind is trouw aan hen.
        - Geef het kind niet de taak om het thuis te vertellen.

        # Eerst de ouders?
        - Voor een gepland gesprek met een kind onder 16 jaar vraag je meestal eerst de ouders. Dat zegt het NJi, een kennisinstituut voor jeugd.
        - Artsen mogen meer zelf afwegen. Zij spreken het kind liefst minstens één keer zonder de ouders.
        - Kan het onveilig zijn als de ouders het weten? Vraag Veilig Thuis dan eerst om advies.
        - Begint het kind zelf? Dan mag je altijd luisteren.

        # Seksueel misbruik of een ander misdrijf
        - Vraag niet naar wat er gebeurde. De politie moet misschien nog met het kind praten.
        - Onderbreek het kind niet als het zelf vertelt.

        # Pubers
        - Haal een jongere niet onverwacht uit de klas. Begin met school, vrienden of hobby.
        - "Je hoeft niks te zeggen. Ik vertel je eerst wat ik wel en niet voor me kan houden."
        - "Ik zie dat je nadenkt. Dat is goed. Wat zou er gebeuren als je het vertelt?"
        - Laat stiltes vallen. Vul niet in wat de jongere voelt.

        # Kind met een beperking
        - Gebruik korte zinnen en één vraag per keer. Gebruik tekeningen of poppen. Wacht rustig op antwoord.
        - Gebruik geen grapjes of beeldspraak. Vraag niet: "Begrijp je het?"

        # Afsluiten
        - Bedank het kind. Zeg dat het niet de schuld van het kind is.
        - Vertel wat je gaat doen en wanneer je terugkomt. Kom ook echt terug.
        - Schrijf dezelfde dag de woorden van het kind op. Schrijf ook jouw vraag op.
        - Overleg dezelfde dag met je aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp) of Veilig Thuis.
        - Rust een melding op wat het kind zei? Spreek dan af hoe het kind veilig blijft.

ask-parents = Praten met ouders
    .core =
        Kan het gesprek gevaarlijk zijn voor het kind, een ouder of jezelf? Praat dan niet, maar bel eerst Veilig Thuis: { $veilig-thuis }. Doe dat ook als je denkt aan partnergeweld, seksueel geweld, eer of huwelijksdwang.

        Overleg anders eerst kort met een collega (stap 2). Praat dan zo snel mogelijk, het liefst dezelfde dag, zonder het kind. Begin met wat je ziet en met je zorg om het kind.

        - "Mij valt iets op bij Sam. Ik wil graag horen hoe u dat ziet."
        - "Sam is vaak moe en heeft geen brood bij zich. Herkent u dat?"
        - "Hoe gaat het thuis met Sam? En met u zelf?"

        Beschuldig niet en gok niet. Herhaal niet wat het kind vertelde als dat gevaar geeft.
    .detail =
        # Vooraf
        - Je doel is delen wat je zag en horen hoe de ouders het zien. Misschien is er een gewone verklaring.
        - Praat meestal met beide ouders die gezag hebben. Bij partnergeweld of controle praat je nooit met beiden samen.
        - Praat niet in de deuropening. Neem een collega mee als je twijfelt.
        - Spreken de ouders weinig Nederlands? Regel een tolk. Laat nooit het kind of familie tolken.
        - Plan een zwaar gesprek liever niet op vrijdag. In het weekend ziet niemand het kind.

        # Vragen en zinnen
        - "Hoe denkt u dat dit komt?"
        - "Wat hebt u zelf al geprobeerd?"
        - "Wat gebeurt er bij u thuis als het te veel wordt?"
        - "Wat zou u helpen, en wat zou Sam helpen?"
        - "Ik maak me zorgen en daarom wil ik met een deskundige overleggen. Wat vindt u daarvan?"

        # Houding
        - Blijf naast de ouder staan. Ook een ouder die fouten maakt, is kwetsbaar.
        - Bijna elke ouder wil het beste voor het kind. Begin daar.
        - Deel je zorgen in feiten. Doe dat ook bij een ouder die niet wil praten, als dat veilig kan.

        # Wanneer je het gesprek overslaat
        - Er is groot gevaar voor de veiligheid of gezondheid van iemand in huis.
        - Je bent bang voor je eigen veiligheid of die van collega's.
        - Artsen mogen het ook overslaan als contact na genoeg pogingen niet lukt.
        - Zoek dan later een veilig moment om de ouders te informeren. Schrijf op waarom je wachtte.

        # Als je gaat melden
        - Doe dit gesprek met een collega. Zeg precies waarover je zorgen hebt en wat je al deed.
        - Vraag geen toestemming. Vertel dat je gaat melden, behalve als dat onveilig is.
        - "Sam moet veilig kunnen opgroeien. Ik zie dingen die mij veel zorgen geven. Dan hoort melden bij mijn werk."
        - "U hoort van mij wat ik Veilig Thuis vertel. Zij bespreken met u welke hulp past."
        - Advies vragen zonder namen mag ook zonder gesprek met de ouders.
        - Een school nodigt de ouders eerst uit en vertelt het hun, behalve bij acuut gevaar.

        # Als een kind geweld gebruikt tegen een ouder
        - "Veel ouders schamen zich hiervoor. Het ligt niet alleen aan u. Wat gebeurt er als u nee zegt?"
        - Denk ook aan broers en zussen, en aan hulp voor de jongere.
        - Ouders kunnen zelf Veilig Thuis bellen, ook zonder namen.

        # Afsluiten
        - Vat samen. Spreek af wie wat doet en wanneer je weer praat.
        - Schrijf het gesprek in het dossier, ook wat de ouders zeiden.
        - Daarna weeg je opnieuw (stap 4) en beslis je (stap 5).

ask-partner = Vragen naar partnergeweld
    .core =
        Vraag het als de cliënt alleen is. Vraag het nooit met partner, familie of kinderen erbij. Doe de deur dicht.

        Lukt dat niet? Vraag het dan nu niet en maak een nieuwe afspraak.

        Vraag daarna direct:
        - "Veel mensen maken thuis nare dingen mee. Daarom vraag ik er altijd naar. Hoe gaan uw partner en u met elkaar om?"
        - "Bent u weleens bang voor uw partner of ex?"
        - "Doet uw partner u weleens pijn, of dreigt hij of zij daarmee?"

        Zeg: "Dit is niet uw schuld. U bent niet de enige en er is hulp."

        Praat niet met de partner. Regel geen gesprek samen. Hoor je over wurgen, stalken of doodsbedreiging? Bel meteen Veilig Thuis: { $veilig-thuis }.
    .detail =
        # Voor je begint
        - Wil de partner niet weg? Zeg: "Dit deel doe ik altijd alleen."
        - Let op de telefoon, want de partner kan meeluisteren.
        - Vragen met de partner erbij kan thuis tot meer geweld leiden.
        - Zeg eerlijk: "Ik heb een geheimhoudingsplicht. Is iemand niet veilig, dan mag ik hulp inschakelen."

        # Meer vragen
        - "Mag u zelf bepalen wie u ziet, wat u aantrekt en waar u geld aan uitgeeft?"
        - "Kijkt uw partner in uw telefoon, of wil hij of zij altijd weten waar u bent?"
        - "Heeft iemand u weleens bij de keel gepakt of uw adem afgeknepen?"
        - "Wordt het erger, of gebeurt het vaker dan eerst?"
        - "Wordt u weleens gedwongen tot seks?"
        - "Zijn er kinderen in huis? Wat merken zij ervan?"

        # Mannen
        - "Ook mannen maken dit mee. Bent u weleens bang voor wat uw partner kan doen?"
        - Zeg dat je hem gelooft. Vraag wie bang is voor wie.

        # Lhbti+ en verstandelijke beperking
        - Vertel nooit aan anderen over iemands geaardheid of gender.
        - Beperking: gebruik korte, concrete zinnen en stel één vraag tegelijk. "Wat doet Piet als hij boos is?"

        # Bellen of beeldbellen
        - Ga ervan uit dat iemand meeluistert. Vraag eerst: "Kunt u nu vrij praten? Zeg maar ja of nee."
        - Plan liever een gesprek alleen.

        # Wat je niet doet
        - Vraag niet: "Waarom blijft u?" Zeg niet: "Ga gewoon weg." Weggaan kan het gevaar juist groter maken.
        - Stel geen bemiddeling of relatietherapie voor. Dat kan een partner die alles controleert juist helpen.
        - Bel niet naar huis en stuur niets wat de partner kan lezen.
        - Dring niet aan. Vertellen is nog niet klaar zijn voor verandering.

        # Afsluiten
        - Vraag: "Is het veilig om vandaag naar huis te gaan? Hoe kan ik u veilig bereiken?"
        - Maak samen een veiligheidsplan. Wie kan de cliënt bellen? Wie is te vertrouwen? Waar kan de cliënt heen?
        - Denk ook aan telefoon en accounts. Laat zo min mogelijk mensen een plan om te vertrekken weten.
        - Vraag of een nummer of folder meenemen veilig is.

        # Daarna in de meldcode
        - Bij een rode vlag (teken van groot gevaar) bel je meteen Veilig Thuis of de politie.
        - Laat na wurgen vandaag nog een arts kijken, ook als je niets ziet. Benauwd, verward of flauwgevallen? Bel { $emergency-112 }.
        - Doe de kindcheck (zijn er kinderen die van deze volwassene afhangen?).
        - Schrijf feiten en letsel op. Ga verder met stap 2 (overleg), 4 (wegen) en 5 (beslissen).

ask-elderly = Vragen aan ouderen
    .core =
        Praat met de oudere alleen. Wil er altijd iemand bij zijn? Dat is zelf een signaal.

        Brengt een gesprek de oudere in gevaar? Maak dan eerst een plan met Veilig Thuis: { $veilig-thuis }.

        Vraag de oudere:
        - "Hoe gaat het tussen u en uw zoon, nu hij zo veel voor u doet?"
        - "Krijgt u de hulp, het eten en de medicijnen die u nodig hebt?"
        - "Wie regelt uw geld? Kunt u zien wat er van uw rekening af gaat?"
        - "Bent u weleens bang voor iemand in huis?"

        Praat apart met de mantelzorger (familielid of bekende die zorgt). Beschuldig niet. Vraag: "U doet heel veel. Wat valt u het zwaarst?" Het kan overbelasting zijn, maar ook opzet.
    .detail =
        # Zo begin je
        - Gebruik een gewoon zorgmoment. "Ik wil graag even alleen met u praten. Hoe gaat het echt met u?"
        - Noem wat je ziet: feiten en gedrag. Zeg dat je denkt dat het niet goed gaat, en waarom.
        - Zeg dat ruzies bij meer mensen uit de hand lopen. Zeg ook dat er iets aan te doen is. Dat helpt mensen om te praten.

        # Meer vragen aan de oudere
        - "Wat gebeurt er als jullie het niet eens zijn?"
        - "Kunt u bezoek krijgen en bellen wanneer u wilt?"
        - "Heeft iemand u gevraagd iets te tekenen of uw testament te veranderen?"
        - "Doet iemand u weleens pijn?"

        # Waarom iemand zwijgt
        - Schaamte speelt mee, en loyaliteit aan een kind of partner.
        - De oudere is vaak afhankelijk van die persoon. Ook angst om de zorg te verliezen kan meespelen.

        # Vragen aan de mantelzorger
        - "Hoe slaapt u? Hebt u nog tijd voor uzelf?"
        - "Gebeurt het weleens dat u uit uw vel springt? Wat gebeurt er dan?"
        - "Weet u goed welke zorg er nodig is? Wie kan u helpen of een dag vervangen?"
        - Past overbelasting bij wat je hoort? Zoek dan hulp die de mantelzorger rust geeft.

        # Kan de oudere niet zelf beslissen?
        - Betrek dan meestal de wettelijke vertegenwoordiger. Maak je je juist zorgen over die persoon? Bel eerst Veilig Thuis.

        # Geld
        - Deze stappen kunnen helpen: een machtiging intrekken, een nieuwe bankpas, of twee mensen die meekijken.
        - Vaak is meer nodig. Denk ook aan de bank en de notaris.
        - Sommige gemeenten hebben een lokale alliantie tegen financieel misbruik van ouderen. Vraag ernaar bij je gemeente.

        # Wat je niet doet
        - Praat niet over het hoofd van de oudere heen.
        - Noem de mantelzorger geen dader.
        - Neem het geld niet zelf over.
        - Beloof niet dat er niets zal veranderen.

        # Daarna in de meldcode
        - Bedank beiden apart en spreek een volgend bezoek af. Maak een veiligheidsplan als dat nodig is.
        - Schrijf op wie wat vertelde. Niet alles is te controleren.
        - Maak alleen foto's van letsel met toestemming en met een veilig toestel.
        - Overleg (stap 2) met een deskundige in ouderenmishandeling of met Veilig Thuis.

ask-perpetrator = Praten met een mogelijke pleger
    .core =
        Overleg eerst met je aandachtsfunctionaris (vaste persoon voor dit onderwerp) of Veilig Thuis. Dat moet bij dwingende controle (een partner neemt de ander alle vrijheid af), eergeweld of seksueel geweld. Het moet ook als praten het onveiliger kan maken.

        Herhaal nooit wat de partner of het kind vertelde. Praat over wat je zelf zag of wat de cliënt zelf zei.

        Praat apart, met hulp in de buurt.

        Praat over het gedrag:
        - "U vertelde dat het thuis vaak uit de hand loopt. Daar wil ik het graag met u over hebben."
        - "Wat merken de kinderen hiervan?"
        - "Wilt u hulp om dit te stoppen?"

        Veilig Thuis helpt ook mensen die geweld gebruiken: { $veilig-thuis }.
    .detail =
        # De lijn in het gesprek
        - Het gedrag is niet goed en heeft gevolgen. De cliënt is er zelf verantwoordelijk voor.
        - De persoon kan veranderen en hulp krijgen.
        - Ook aan deze kant zijn er vaak schaamte en angst.
        - Jij moet zorgen voor passende hulp, ook als je cliënt misschien de pleger is.

        # Meer vragen
        - "Wat gebeurt er bij u vlak voordat u boos wordt?"
        - "Wat doet u dan precies?"
        - "Is er weleens iemand gewond geraakt of bang geworden?"
        - "Bent u bang dat het een keer echt misgaat?"
        - "Denkt u weleens aan zelfmoord, of eraan een ander iets aan te doen?"
        - "Wat hielp eerder om te stoppen of weg te lopen?"

        # Je eigen veiligheid
        - Ben je bang voor agressie? Ga dan niet alleen op huisbezoek.
        - Praat liever op je eigen werkplek.

        # Wat je niet doet
        - Praat het niet goed met drank, stress of cultuur.
        - Lach niet mee en geef de ander niet de schuld.
        - Dreig niet en ga niet in discussie.
        - Beloof geen geheimhouding over gevaar.
        - Regel geen gesprek met beide partners. Stel ook geen bemiddeling voor.
        - Controleert iemand zijn partner? Dan is omgaan met boosheid leren niet genoeg.

        # Hulp
        - Veilig Thuis denkt met jou en met de cliënt mee.
        - De huisarts kan verwijzen. De Waag biedt behandeling, maar alleen via de huisarts of de reclassering. De cliënt kan zich daar niet zelf aanmelden.
        - Een time-out is een eerste hulpmiddel, geen behandeling. De cliënt loopt weg, maakt een rondje of belt een vriend.
        - Gaat het om seksuele gevoelens voor kinderen? Stop it Now is anoniem: { $stop-it-now }.
        - Denkt de cliënt aan zelfmoord? Bel { $zelfmoordpreventie-113 }.

        # Afsluiten
        - Vraag: "Wat doet u bij de volgende spanning? Wie kunt u dan bellen?"
        - Spreek af wanneer jullie weer praten.

        # Daarna in de meldcode
        - Bedreigt iemand een ander? Bel { $emergency-112 } of de politie.
        - Schrijf feiten op. Doe de kindcheck (zijn er kinderen die van deze volwassene afhangen?).
        - Ga door met stap 4 (wegen) en stap 5 (beslissen). Daar is geen instemming van de cliënt voor nodig.

ask-migrant = Taal en cultuur
    .core =
        Bij migrantenvrouwen kost praten over geweld soms extra inspanning. Neem de tijd en luister naar haar eigen verhaal.

        Regel een professionele tolk. Laat nooit familie, buren of kinderen tolken.

        Praat met haar alleen, ook zonder schoonmoeder of tante.

        Zo begin je:
        - "Ik werk met een tolk. De tolk mag niets doorvertellen. Is deze tolk goed voor u?"
        - "Hoe is het leven in Nederland voor u? Wie helpt u?"

        Denk je aan geweld om de eer van de familie, dwang tot een huwelijk of achterlating in het buitenland? Praat niet met de familie en bemiddel niet. Bel meteen Veilig Thuis ({ $veilig-thuis }) of de politie.
    .detail =
        # Tolk
        - Jij beslist of een tolk nodig is voor goede zorg. Zo staat het in de richtlijn van 9 oktober 2025.
        - Vraag je organisatie welke tolkdienst zij gebruikt. De betaling verschilt per sector en gemeente.
        - Vraag of geslacht, streek of gemeenschap van de tolk uitmaakt. Een tolk ver weg, aan de telefoon, kan veiliger zijn. De naam van de cliënt noemen hoeft niet.
        - Familie kan erbij betrokken zijn of niet alles vertalen. Vraag ook geen collega die het gezin kent.
        - Dove cliënt: regel een gebarentolk. Schrijven geeft vaak misverstanden. Vraag of de tolk uit haar eigen kring komt.

        # Wat praten moeilijk maakt
        - Schaamte, druk van de omgeving en angst voor de eer van de familie spelen vaak mee.
        - Sommige vrouwen kennen de hulp en de meldcode niet, of zijn er bang voor.
        - De relatie verbreken kan het geweld erger maken, zelfs dodelijk.
        - Ga nergens van uit. Gebruik cultuur niet als excuus.

        # Vragen
        - "Kunt u alleen naar buiten, naar les of naar de dokter?"
        - "Hebt u zelf uw paspoort, pinpas en telefoon?"
        - "Wie beslist bij u thuis? Wat gebeurt er als u iets anders wilt?"
        - "Zijn er mensen in de familie voor wie u bang bent?"
        - "In Nederland mag niemand u slaan of opsluiten, ook uw man niet. Gebeurt dat weleens?"
        - "Bent u bang voor uw verblijf als u hulp vraagt?"

        # Zo praat je
        - Neem kleine stappen. Vraag naar gewoonten.
        - Gebruik plaatjes en voorbeelden. Leg uit hoe hulp hier werkt.
        - Een sleutelpersoon kan helpen, maar alleen als zij dat wil. Kies niemand uit haar eigen kring.

        # Verblijf
        - Een verblijfsvergunning hangt soms af van de partner, tot ongeveer vijf jaar. Geweld en scheiding kunnen gevolgen hebben.
        - Ook mensen zonder papieren hebben recht op bescherming, medische zorg, hulp en opvang.
        - Vraag advies aan een specialist. Beloof geen uitkomst.

        # Eer, dwang en achterlating
        - Signalen zijn: plotseling ander gedrag of andere kleding, veel verzuim, of gebracht en gehaald worden door familie.
        - Bel met een vermoeden meteen Veilig Thuis of de politie. De stappen van de meldcode gaan hier anders.
        - Praat niet met de mogelijke pleger of de familie. Deskundigen schatten het gevaar in.
        - Houd stil contact met het slachtoffer. Laat geen sporen achter, zoals een folder of bericht.

        # Daarna
        - Kies een veilige plek voor het volgende gesprek, zoals school, dokter of taalles.
        - Overleg altijd eerst (stap 2). Praat daarna pas met anderen (stap 3).

disclosure = Iemand vertelt het mij
    .core =
        Blijf rustig, luister en laat merken dat je de ander gelooft. Vraag niet naar details.

        Zeg:
        - "Goed dat je het vertelt. Ik neem je serieus. Het is niet jouw schuld."
        - "Ik kan niet beloven dat ik het geheim houd. Ik vraag advies en kom daarna bij je terug."

        Vraag: "Ben je nu veilig? En straks, als je naar huis gaat?"

        Je hoeft niet uit te zoeken of het waar is. Je moet wel iets doen, vandaag nog:
        - Schrijf de woorden op, met de tijd en wie erbij was.
        - Overleg met je aandachtsfunctionaris (vaste persoon voor dit onderwerp) of bel Veilig Thuis: { $veilig-thuis }.
        - Laat niemand de ouders of de partner bellen voor je advies hebt.
    .detail =
        # Terwijl iemand vertelt
        - Breek het verhaal niet af, ook niet als de politie later komt.
        - Een knik of een paar woorden herhalen is genoeg.
        - Jouw reactie bepaalt of iemand verder vertelt. Schrik niet zichtbaar.
        - Zeg niets slechts over de ouders. Een kind is loyaal.
        - Geef geen oordeel. Stel nu hooguit vier vragen.

        # Wat je mag vragen
        - "Wil je er meer over vertellen? Dat mag, het hoeft niet."
        - "Zijn er anderen in gevaar, bijvoorbeeld een broertje of zusje?"
        - "Wat wil je dat er nu gebeurt? En wat niet?"

        # Een kind of jongere
        - Vraag niet waarom, waar, wanneer of hoe vaak. Leg geen woorden in de mond.
        - Vraagt een jongere om te beloven dat je zwijgt? Beloof het niet.
        - Zeg: "Ik vertel je eerst wat ik wel en niet voor me kan houden."
        - Doe niets achter de rug van het kind. Kinderen die de controle verliezen, klappen dicht.
        - Laat het kind niet zelf de ouders inlichten.
        - Komt er een melding door de woorden van het kind? Maak eerst afspraken over de veiligheid.
        - Een kind kan zelf praten met de Kindertelefoon: { $kindertelefoon }.

        # Een volwassene
        - Zeg: "Goed dat u het vertelt. Ik geloof u. Dit is niet uw schuld."
        - Vraag wat de ander nodig heeft en wat die wil. Die wensen tellen.
        - De grens is de veiligheid van kinderen en anderen. Zeg dat eerlijk.
        - Spreek af hoe je de ander veilig kunt bereiken.
        - Dring niet aan. Zeg niet dat iemand gewoon weg moet gaan.

        # Seksueel geweld
        - Luister, maar vraag niet door. Gaat het om een kind? Bel dan eerst Veilig Thuis.
        - Is het minder dan zeven dagen geleden? Bel snel het Centrum Seksueel Geweld: { $centrum-seksueel-geweld }. Later bellen mag ook.
        - Wassen kan sporen wissen. Wacht daar liever mee.

        # Direct gevaar
        - Bel { $emergency-112 } en blijf bij de persoon.

        # Daarna
        - Kom terug bij de persoon en vertel wat je gaat doen.
        - Schrijf de eigen woorden op, en ook jouw vraag.
        - Doe stap 2 van de meldcode (overleg) nog dezelfde dag.
        - Dan volgen stap 4 (wegen) en stap 5 (beslissen).
        - Praat pas na advies met de ouders als het kind daar bang voor is.

        # Zorg ook voor jezelf
        - Zo'n verhaal kan je raken. Misschien wil je het niet geloven, of ken je de ouders.
        - Deel dat met een collega.

ask-denial = Ontkenning of weerstand
    .core =
        Ontkennen komt vaak voor, door schaamte, angst of loyaliteit. De meldcode stopt er niet door. Blijf in contact en houd de deur open.

        Zeg rustig:
        - "Ik hoor dat u het anders ziet. Dat mag. Ik maak me nog steeds zorgen."
        - "Mag ik u over twee weken weer vragen hoe het gaat?"

        Maak geen ruzie over wat waar is. Noem niet wat het kind vertelde.

        Weeg daarna opnieuw. Beslis niet alleen. Overleg met je aandachtsfunctionaris (vaste persoon voor dit onderwerp) of bel Veilig Thuis: { $veilig-thuis }. Voor een melding is geen toestemming nodig.

        Wordt iemand boos? Stop het gesprek en ga weg.
    .detail =
        # In het gesprek
        - Doe het rustiger aan. Weerstand zegt iets over het gesprek.
        - Ga terug naar de zorg die jullie delen. Bied bijvoorbeeld koffie aan.
        - Kun je iets doen aan de bezwaren? Doe dat dan.
        - Praat op een veilige plek. Houd niemand tegen die weg wil.

        # Vragen en zinnen
        - "Wat maakt dat u schrikt van mijn vraag?"
        - "Wat zou er gebeuren als u er wel over praat?"
        - "Wat zou u willen dat ik juist wel doe?"
        - "U wilt dit liever niet, en dat begrijp ik. Maar de veiligheid van de kinderen gaat voor. Daarom vraag ik nu advies."

        # Wat je niet doet
        - Dring niet aan op een bekentenis.
        - Dreig niet met een melding.
        - Laat het niet los.
        - Vertel een mogelijke pleger nooit wat een ander zei.

        # Weegt het bezwaar zwaarder dan het gevaar?
        - Weeg de bezwaren af tegen de ernst. Neem dan een besluit, samen met anderen.
        - Wees open over je besluit, behalve als dat onveilig is.
        - Schrijf op wat je hebt gedaan en waarom.
        - Neemt het gesprek de zorg echt weg? Dan kun je de meldcode afsluiten en dat vastleggen. Een ontkenning alleen is niet genoeg.

        # Weigert iemand hulp of een gesprek?
        - Laat zien dat je moeite doet om te praten. Noem je zorgen concreet, als dat veilig kan.
        - Een psycholoog kreeg in 2025 een berisping voor een melding. Er was te weinig moeite gedaan om met de vader te praten, en stappen stonden niet in het dossier.
        - Is praten gevaarlijk, voor een ander of voor jou? Vraag dan eerst advies.

        # Geduld
        - Praten of toegeven is nog niet klaar zijn voor verandering.
        - Maak een nieuwe afspraak. Geef een nummer alleen mee als dat veilig is.

        # Daarna in de meldcode
        - Doe stap 2 (overleg) nog een keer, met Veilig Thuis.
        - Stap 4 (wegen) en stap 5 (beslissen) doe je ook zonder instemming van de cliënt.
        - Wie meldt, vertelt dat aan de betrokkenen, behalve als dat onveilig is.
        - Is er agressie? Zorg eerst voor je veiligheid en meld het op je werk.

why-ask = Helpt praten?
    .core =
        Ja, ernaar vragen is de moeite waard. Geweld thuis komt meestal pas ter sprake als je er rechtstreeks naar vraagt. Aandacht en een luisterend oor halen het slachtoffer uit een isolement.

        Uit onderzoek in huisartsenpraktijken blijkt:
        - Mishandelde vrouwen stellen het erg op prijs als de huisarts over partnergeweld begint.
        - Ze waarderen vooral het luisteren, en de stimulans van de huisarts om iets te veranderen.
        - Na een jaar was bij een meerderheid de situatie echt veranderd.

        Veranderd betekent niet dat het geweld altijd stopte.

        Vraag het onder vier ogen, op een veilige plek. Is de partner erbij? Wacht dan met vragen.
    .detail =
        # Het onderzoek
        - Het onderzoek is van huisarts Sylvie Lo Fo Wong, uit 2006.
        - Huisartsen met een training zagen geweld bijna vijf keer zo vaak.
        - Zonder ernaar te vragen werd maar 0 tot 3 procent herkend.
        - Mishandelde vrouwen kwamen vaker met klachten zonder duidelijke oorzaak.
        - Het onderzoek ging over vrouwen en getrainde huisartsen. Het zegt dus niet alles over andere beroepen.

        # Wat vrouwen ervan vinden
        - Verreweg de meeste vrouwen die met geweld leven, vinden het goed dat de huisarts ernaar vraagt.
        - Mensen gaan meestal pas praten als je het direct vraagt.

        # Waarom wachten niet werkt
        - Veel mensen komen met vage klachten en noemen het geweld niet.
        - Wie wacht op letsel, mist de meeste gevallen.
        - Signalen zijn geen bewijs. Daarom vraag je ernaar.
        - Laat geweld, of een vermoeden ervan, nooit op zijn beloop.

        # Waardoor vragen helpt
        - Je laat merken dat het een gewoon onderwerp is. "Hier kunt u het daarover hebben. Wij oordelen niet over problemen."
        - Je luistert. Dat waardeerden vrouwen in het onderzoek het meest.
        - Je zegt dat er hulp is en dat niemand de enige is.
        - Je moedigt aan, maar je dringt niet aan. Praten is nog niet klaar zijn voor verandering.

        # Zo vraag je goed
        - Vragen is te leren. Train het eerst of oefen met een collega.
        - Vraag het aan iedereen, onder vier ogen.
        - Zeg bijvoorbeeld: "Ik stel deze vraag aan iedereen, omdat het vaak voorkomt. Hoe gaat het bij u thuis?"
        - Twijfel je of vragen veilig is? Vraag eerst advies bij Veilig Thuis: { $veilig-thuis }.

systemic-approach = Systeemgerichte aanpak
    .core =
        Systeemgericht werken betekent dat je naar het hele gezin kijkt. Veiligheid gaat voor.

        - Maak het geweld bespreekbaar binnen de hulp die al loopt.
        - Voeg zo nodig hulp toe voor de partner, de kinderen of allebei.
        - Praat met ieder apart. Geef elk kind eigen aandacht.

        Blijf Groep kan meedenken en ondersteunen: { $blijf-groep }. Blijf Groep werkt in Noord-Holland en Flevoland. In heel Nederland kun je Veilig Thuis om advies vragen: { $veilig-thuis }.

        Zie je rode vlaggen of dwingende controle (een partner neemt de ander alle vrijheid af)? Regel dan geen gesprek samen. Deskundigen beslissen of en wanneer de partner meedoet.
    .detail =
        # De volgorde
        - Zorg eerst voor veiligheid. Kijk dan naar de oorzaken. Werk daarna aan herstel.
        - Een lokaal team kan een regisseur aanwijzen. Dat is een vast gezicht voor het gezin.

        # De aanpak van Blijf Groep
        - De Oranje Huis-aanpak is open en zichtbaar: niet geheim, wel beveiligd.
        - De hulp is voor het hele gezin, ook voor wie het geweld gebruikt.
        - Het patroon van geweld doorbreken staat centraal.
        - De partner doet alleen mee als dat veilig kan.
        - Delen van de aanpak zijn een intake met inschatting van het gevaar, veiligheidsplannen en een gezinsplan.
        - Er zijn gesprekken apart en samen. Samen kan alleen als het veilig is.

        # Het stoplicht van Blijf Groep
        - Groen: eenvoudige maatregelen kunnen de veiligheid herstellen.
        - Oranje: er is hulp nodig om de situatie te doorbreken.
        - Rood: er is extreme dreiging. Dan zijn vluchten en de politie nodig.

        # Wanneer niet samen praten
        - Bij rode vlaggen (tekenen van groot gevaar), zoals wurgen, stalken of doodsbedreiging. Bel dan meteen Veilig Thuis of de politie.
        - Bij dwingende controle zijn bemiddeling en een programma voor beide ouders sterk af te raden. Ze helpen de partner die controleert.
        - Bij eer, huwelijksdwang of achterlating. Praat dan ook niet met de familie.
        - Geef nooit door wat de een over de ander zei.

        # De kinderen
        - Een kind in een huis met geweld is zelf slachtoffer, ook als het niets zag.
        - Doe de kindcheck (zijn er kinderen die van deze volwassene afhangen?).

        # De partner
        - Vermoed je dat je cliënt de pleger is? Zorg ook dan voor passende hulp.
        - Veilig Thuis is er ook voor mensen die geweld gebruiken.

        # Wat is er bekend?
        - Volgens Movisie (2016) vinden werkers de Oranje Huis-aanpak uitvoerbaar en zijn cliënten tevreden. Dat bewijst nog niet dat het werkt.
        - Geweld duurt vaak lang. In Nederlands onderzoek (rapport 2020) ging het in meer dan de helft van de gezinnen door. Blijf dus betrokken.

        # Daarna in de meldcode
        - Overleg (stap 2) voor je anderen betrekt. Weeg (stap 4) en beslis (stap 5).
        - Schrijf op wie wat doet.
