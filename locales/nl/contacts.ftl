# Wie je kunt bellen

contact-overview = Wie kan ik bellen?
    .core =
        Voor advies of een melding bel je Veilig Thuis (het advies- en meldpunt): { $veilig-thuis }. Voor advies noem je geen namen. Je hoeft niet zeker te zijn.

        Blijf Groep geeft hulp, advies en informatie: { $blijf-groep }.

        De politie zonder spoed bel je op { $politie-geen-spoed }.

        Voor wie zoek je hulp?
        - Voor een kind dat zelf wil praten.
        - Voor een slachtoffer dat hulp zoekt.
        - Voor iemand die nu een veilige plek nodig heeft.
        - Voor iemand die zelf geweld gebruikt.

        Kies hieronder. Of vraag naar seksueel geweld, zelfdoding, eer, mensenhandel of letsel.
    .detail =
        # Nu gevaar, en praten lukt niet
        - Gebruik de 112NL-app. Daarmee typ je met de meldkamer. Installeer de app vooraf.

        # Kinderen en jongeren
        - Kinderen van 8 tot 18 jaar bellen { $kindertelefoon }.
        - Jongeren van 16 tot 27 jaar bellen { $in-je-bol }.

        # Na een aanranding of verkrachting
        - Bel het Centrum Seksueel Geweld: { $centrum-seksueel-geweld }. Bel zo snel mogelijk.

        # Gedachten aan zelfdoding
        - Bel { $zelfmoordpreventie-113 }. Dat kan ook als je je zorgen maakt over een ander.

        # Slachtoffers van een misdrijf
        - Slachtofferhulp Nederland helpt gratis: { $slachtofferhulp }.

        # Online misbruik
        - Helpwanted helpt bij naaktbeelden, afpersing met beelden en cyberstalking: { $helpwanted }.

        # Mensenhandel
        - CoMensha denkt mee op werkdagen: { $comensha }.

        # Iemand wil gewoon praten
        - De Luisterlijn luistert dag en nacht: { $luisterlijn }.
        - MIND Hulplijn geeft advies bij psychische problemen: { $mind-korrelatie }.

        # Een cliënt die doof of slechthorend is
        - GGMD is gespecialiseerd: { $ggmd }.

        # Iemand is in het buitenland
        - Nummers die gratis zijn in Nederland werken daar meestal niet.
        - Wie daar is achtergelaten, belt het ministerie: { $bz-noodnummer }.

        # Hier niet voor
        - Meld Misdaad Anoniem komt nooit in plaats van de meldcode (het stappenplan bij een vermoeden).
        - Het meldpunt zorgwekkend gedrag is niet voor geweld thuis.

        # Veilig bellen
        - Een slachtoffer wist het nummer daarna uit de bellijst.
        - Kijkt iemand mee op de telefoon? Dan is een andere telefoon beter.

contact-veilig-thuis = Veilig Thuis
    .core =
        Bel Veilig Thuis (het advies- en meldpunt voor geweld thuis): { $veilig-thuis }. Dat kan dag en nacht en is gratis. Noem de plaats. Dan krijg je de goede regio.

        - Advies vragen is geen melding. Je noemt dan geen namen en jij beslist wat je doet.
        - Je mag bellen vanaf het eerste vermoeden en bij elke stap.
        - Een melding doe je met namen. Is er haast? Meld dan altijd per telefoon.
        - Ook een slachtoffer mag bellen. Dat geldt ook voor wie zelf geweld gebruikt.

        Chatten kan niet overal en meestal alleen op werkdagen overdag. Via de chat kun je niet melden. Als professional bel je.
    .detail =
        # Wanneer bellen
        - Er is vierentwintig uur per dag iemand bereikbaar.
        - Buiten kantooruren doen sommige regio's alleen spoed. Bewaar advies zonder haast dan voor kantooruren.
        - Voor advies per telefoon is er geen wachtlijst. Een melding wordt soms pas later opgepakt. Wacht zelf niet met melden.

        # Advies vragen
        - Vertel wat je zag en hoorde. Zeg dat je advies wilt zonder namen.
        - Veilig Thuis schrijft dan niets op over het gezin.
        - Je eigen naam en organisatie worden soms wel genoteerd.
        - Weet je niet of je advies of een melding wilt? Zeg dat. Jullie lopen samen de vragen door.

        # Melden
        - Houd bij de hand: je eigen gegevens, de betrokkenen, je zorgen en het netwerk.
        - Noem ook welke stappen van de meldcode (het stappenplan bij een vermoeden) je zette.
        - Noem feiten. Zeg erbij wat je van anderen hoorde.
        - In sommige regio's kan het ook met een formulier op internet.

        # Vragen over letsel
        - Vraag naar de vertrouwensarts. Dat is een arts van Veilig Thuis. Namen zijn niet nodig.

        # Wat Veilig Thuis niet doet
        - Veilig Thuis komt niet in plaats van de politie. Bij direct gevaar bel je eerst { $emergency-112 }.
        - Veilig Thuis geeft zelf geen behandeling. Het regelt wel hulp en veiligheid.
        - Veilig Thuis kan een kind niet uit huis halen. Daarover beslist een kinderrechter.

        # Voor een slachtoffer
        - Een gemeente schrijft dat het nummer niet op de telefoonrekening staat.
        - Het nummer blijft wel in de bellijst staan. Wis het daar.

        # Vanuit het buitenland
        - Dit nummer werkt daar meestal niet. Iemand die is achtergelaten, belt { $bz-noodnummer }.

contact-blijf-groep = Blijf Groep
    .core =
        Voor hulp, advies en informatie bel je Blijf Groep: { $blijf-groep }.

        - Blijf Groep werkt in Noord-Holland en Flevoland.
        - Blijf Groep heeft daar opvang: de Oranje Huizen.
        - Blijf Groep denkt met je mee als professional. Dat gaat over hulp aan het hele gezin.

        Zit je in een andere regio, of krijg je geen gehoor? Bel dan Veilig Thuis (het advies- en meldpunt): { $veilig-thuis }. Dat kan dag en nacht.

        Wacht niet af bij een vermoeden. In geval van nood neem je geen risico en bel je { $emergency-112 }.
    .detail =
        # Wanneer bel je Blijf Groep
        - Je wilt geweld bespreken binnen de hulp die al loopt.
        - Je zoekt extra hulp voor de partner of de kinderen.
        - Je cliënt heeft een veilige plek nodig.

        # Hoe de Oranje Huizen werken
        - De aanpak is open en zichtbaar. Het huis is niet geheim, wel beveiligd.
        - De hulp is voor het hele gezin. Ook degene die geweld gebruikt, kan hulp krijgen.
        - De partner doet alleen mee als dat veilig kan.
        - Er is een intake met een inschatting van het gevaar.
        - Daarna volgen plannen voor de veiligheid en gesprekken.

        # Drie kleuren
        - Groen: met eenvoudige maatregelen kan het weer veilig worden.
        - Oranje: er is hulp nodig om de situatie te doorbreken.
        - Rood: de dreiging is heel groot. Dan gaat het om vluchten en de politie.

        # Let op
        - Zet een adres van een opvang nooit in een chat.
        - Voer geen gezamenlijk gesprek bij dwang, controle of grote angst. Vraag eerst advies.

contact-sexual-violence = Centrum Seksueel Geweld
    .core =
        Is iemand aangerand of verkracht? Bel het Centrum Seksueel Geweld: { $centrum-seksueel-geweld }. Dat kan dag en nacht en is gratis.

        - Bel zo snel mogelijk. De eerste zeven dagen zijn het belangrijkst.
        - Je krijgt hulp van artsen, hulp bij sporen en psychische hulp.
        - Aangifte is niet nodig.
        - Is het langer dan zeven dagen geleden? Bel dan ook.

        Luister rustig. Vraag niet door over wat er gebeurde. Sporen verdwijnen snel. Vraag daarom voor het wassen advies.

        Vermoed je misbruik van een kind? Ondervraag het kind niet. Bel eerst Veilig Thuis (het advies- en meldpunt): { $veilig-thuis }.
    .detail =
        # Bellen voor een ander
        - Slachtoffers, naasten en professionals mogen bellen.
        - Er is ook een anonieme chat. De tijden daarvan vonden we niet.

        # Als een kind of cliënt erover begint
        - Luisteren mag altijd. Breek het verhaal niet af.
        - Vraag niet naar details. De politie moet misschien later nog met het kind praten.
        - Beloof geen geheimhouding.
        - Schrijf de woorden van het kind op, en je eigen vraag.
        - Overleg dezelfde dag met de aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp).
        - Bel nog geen ouders of partner. Vraag eerst advies aan Veilig Thuis.

        # Is het gevaar nog niet voorbij
        - Woont de pleger in huis en kan het weer gebeuren? Artsen noemen dat acuut gevaar.
        - Gedwongen seks door een partner is een rode vlag. Bel dezelfde dag Veilig Thuis of de politie.

        # Is de verdachte een medewerker van school of kinderopvang
        - Dan geldt de meldcode (het stappenplan bij een vermoeden) niet. Er is een andere weg.
        - School: vertel het direct aan het bestuur.
        - Kinderopvang: vertel het direct aan de leidinggevende of houder.
        - Zij overleggen met de vertrouwensinspecteur.
        - Gaat het over de houder zelf? Ga dan naar de politie.

        # Naaktbeelden, afpersing of misbruik op internet
        - Bel Helpwanted: { $helpwanted }. Het is voor alle leeftijden en anoniem.

        # Iemand met een verstandelijke beperking
        - Luister wel, maar ondervraag niet. Bel eerst Veilig Thuis of de zedenpolitie.
        - Het Centrum Seksueel Geweld heeft acht films hierover.

        # Zorgen over eigen gevoelens voor minderjarigen
        - Stop it Now is anoniem: { $stop-it-now }. Het is ook voor de omgeving en voor professionals.

contact-child = Hulp voor kinderen
    .core =
        Een kind kan zelf bellen. Dat is gratis.

        - Van 8 tot 18 jaar: De Kindertelefoon, { $kindertelefoon }.
        - Van 16 tot 27 jaar: In je bol, { $in-je-bol }.
        - Voor elk kind dat thuis niet veilig is: Veilig Thuis (het advies- en meldpunt), { $veilig-thuis }.

        Bel samen als het kind dat wil. Vraag eerst: "Is het veilig om dit nummer mee te nemen?"

        Een nummer geven is niet genoeg. Zet zelf ook de stappen van de meldcode (het stappenplan bij een vermoeden). Beloof geen geheimhouding. Vertel het kind wat je gaat doen.
    .detail =
        # Waarover kan een kind bellen
        - De Kindertelefoon is voor alles, ook voor geweld thuis. Het is anoniem en chatten kan ook.
        - Veilig Thuis is er ook voor kinderen zelf. Het luistert en denkt mee.

        # Andere hulp
        - Online misbruik of naaktbeelden: { $helpwanted }.
        - Loverboys, eer of dwang in een relatie: Fier, { $fier }. Fier heeft ook een anonieme chat.
        - Aangerand of verkracht: { $centrum-seksueel-geweld }. Bel zo snel mogelijk.
        - Gedachten aan zelfdoding: { $zelfmoordpreventie-113 }. Chatten kan ook.
        - Achtergelaten in het buitenland: { $bz-noodnummer }.

        # Is het kind jonger dan 8 jaar
        - Bel zelf Veilig Thuis. Vraag wat je voor dit kind kunt doen.

        # Zeg dit tegen het kind
        - "Goed dat je het vertelt. Het is niet jouw schuld."
        - "Ik ga eerst advies vragen. Daarna kom ik bij je terug."
        - "Bij wie kun je terecht als je je niet fijn voelt?"

        # Let op
        - Geef een kind niet de taak om het zelf aan de ouders te vertellen.
        - Een nummer in een telefoon kan gevaarlijk zijn. Wis de bellijst.
        - Vraag ook naar broertjes en zusjes. Zijn zij veilig?
        - Is het kind bang voor thuis? Overleg dezelfde dag met Veilig Thuis.

contact-shelter = Opvang
    .core =
        Een veilige plek zoek je via Veilig Thuis (het advies- en meldpunt): { $veilig-thuis }. Dat kan ook vannacht. Het geldt voor vrouwen, mannen en kinderen.

        - Bij gevaar zoekt ook de politie een plek.
        - In Noord-Holland en Flevoland helpt Blijf Groep: { $blijf-groep }.
        - In Overijssel helpt Kadera: { $kadera }.

        De opvang is vaak vol. Wie direct in gevaar is, krijgt meestal meteen een plek.

        Zeg nooit: "Ga gewoon weg." Weggaan kan het gevaarlijkste moment zijn. Maak eerst samen een plan. Zet nooit een adres in de chat.
    .detail =
        # Zo bereid je het voor
        - Bel vanaf een veilige plek en met een telefoon die niemand controleert.
        - Vraag advies over het plan aan Veilig Thuis of aan een opvang.
        - Vertel het plan aan zo weinig mogelijk mensen.
        - Vraag naar de kinderen. Zij gaan mee in het plan.
        - Praat nog niet met de partner.
        - Sporen en foto's bewaar je alleen als dat veilig kan.

        # Andere organisaties
        - Fier helpt ook bij loverboys en eer: { $fier }.
        - Moviera werkt in Gelderland en Utrecht, ook voor mannen.
        - Sterk Huis werkt in Midden-Brabant, voor vrouwen, kinderen en mannen.
        - Arosa werkt in Rotterdam, voor vrouwen en kinderen.
        - Kadera overlegt ook zonder namen.

        # Mannen
        - Er is ook opvang voor mannen. In 2018 hadden zes steden plekken. Die waren vaak vol.
        - Bel Veilig Thuis. Een eigen hulplijn voor mannen vonden we niet.

        # Eer, huwelijksdwang of achterlating
        - Bemiddel nooit met de familie. Bel direct Veilig Thuis.

        # Slachtoffers van mensenhandel
        - CoMensha regelt de eerste opvang van volwassenen: { $comensha }.

        # Zonder verblijfspapieren
        - Ook dan is er recht op bescherming, zorg, hulp en opvang.
        - Beloof niets over verblijf. Vraag gespecialiseerd advies.

        # Er is geen plek
        - Zeg tegen Veilig Thuis dat het nu niet veilig is.
        - Wordt het erger? Bel opnieuw. Bij gevaar bel je { $emergency-112 }.

contact-honour = Eer, huwelijksdwang, vgv
    .core =
        Bel bij een vermoeden direct Veilig Thuis (het advies- en meldpunt): { $veilig-thuis }. Of bel de politie. Doe dat voordat je met iemand uit de familie praat.

        - Bemiddel nooit met de familie. Bel de ouders niet.
        - Laat deskundigen het gevaar inschatten.
        - Houd stil contact met het slachtoffer. Laat geen sporen achter: geen mail, geen app, geen folder.

        Dreigt vgv (vrouwelijke genitale verminking, ook: meisjesbesnijdenis)? Of een reis daarvoor deze week? Bel dan nu Veilig Thuis en de politie.

        Is iemand achtergelaten in het buitenland? Dan is dit het nummer: { $bz-noodnummer }.
    .detail =
        # Waarom dit anders gaat
        - De stappen van de meldcode (het stappenplan bij een vermoeden) gaan hier anders.
        - Een specialist raadplegen is hier altijd nodig.
        - Openheid kan het slachtoffer in groot gevaar brengen. Bemiddelen maakt het vaak erger.

        # Wie helpt
        - Het Landelijk Knooppunt Huwelijksdwang en Achterlating adviseert professionals bij ingewikkelde zaken.
        - Het knooppunt helpt ook bij terugkeer. Wij vonden geen nummer, wel een website.
        - Slachtoffers zelf bellen Veilig Thuis.
        - Fier geeft opvang en behandeling: { $fier }.
        - De politie heeft een expertisecentrum voor eer: { $lec-egg }. Het is vooral voor politie en organisaties die daarmee samenwerken.
        - Pharos geeft kennis over vgv. Kijk op de website.
        - Er is ook opvang voor mannen. Dat loopt via Veilig Thuis.

        # Signalen
        - Gedrag of kleding verandert plotseling.
        - Iemand is veel afwezig of wordt ineens door familie gebracht en gehaald.
        - Een leerling is bang voor de vakantie.
        - Er is ineens een familiebezoek in het buitenland.
        - Een leerling komt na de zomer niet terug.
        - Een signaal is geen bewijs.

        # Zo praat je met het slachtoffer
        - Praat met het slachtoffer alleen. Kies een gewone plek, zoals school of de dokter.
        - "Zijn er mensen in de familie voor wie je bang bent?"
        - Vraag of een nummer meenemen veilig is.
        - Gebruik een professionele tolk, nooit familie. Vraag of deze tolk goed is.
        - Vraag geen collega die het gezin kent.

        # Zeg nooit
        - Zeg nooit dat het bij de cultuur hoort.
        - Geef niets door aan de familie.

contact-trafficking = Mensenhandel
    .core =
        Voor advies over mensenhandel bel je CoMensha: { $comensha }. Dat kan van maandag tot en met vrijdag, overdag. CoMensha regelt ook de eerste opvang van volwassen slachtoffers.

        - Gaat het om een kind of om geweld thuis? Bel Veilig Thuis (het advies- en meldpunt): { $veilig-thuis }.
        - Gaat het om een loverboy? Fier heeft opvang, advies en een anonieme chat: { $fier }.
        - Gaat het om uitbuiting op het werk? Bel de Arbeidsinspectie: { $arbeidsinspectie-uitbuiting }.

        Confronteer de verdachte niet. Een protocol noemt mensenhandel acuut gevaar. Overleg daarom dezelfde dag.
    .detail =
        # Wat het kan zijn
        - Iemand wordt gedwongen tot seks tegen betaling.
        - Een loverboy (ook: pooierboy) maakt een jongere verliefd om die te gebruiken.
        - Iemand wordt uitgebuit op het werk.
        - Meisjes met een verstandelijke beperking lopen meer risico op een loverboy.

        # Politie
        - Zonder spoed bel je { $politie-geen-spoed }.
        - Meld Misdaad Anoniem is er voor tips: { $meld-misdaad-anoniem }. Dat is geen aangifte.
        - Een tip komt nooit in plaats van de meldcode (het stappenplan bij een vermoeden).

        # Opvang
        - Voor volwassenen loopt de eerste opvang via CoMensha.
        - Fier vangt slachtoffers van loverboys op.
        - Moviera helpt bij mensenhandel in Gelderland en Utrecht.
        - Er is ook opvang voor mannen. Dat loopt via Veilig Thuis.

        # Zo praat je
        - Praat met de persoon alleen. Wie steeds meekomt, zit er niet bij.
        - Gebruik een professionele tolk, nooit een bekende.
        - Voor de kosten van een tolk heeft CoMensha soms een regeling. Vraag ernaar.
        - Beloof niets over verblijf, aangifte of opvang. Vraag advies.
        - Bewaar foto's en berichten alleen als dat veilig kan.

        # In de meldcode
        - Overleg direct met je aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp).
        - Een protocol noemt ook gedwongen prostitutie acuut gevaar. Bij acuut gevaar is melden de norm.
        - Schrijf feiten op, met datum en bron.

contact-victim-support = Slachtofferhulp
    .core =
        Slachtofferhulp Nederland helpt gratis: { $slachtofferhulp }. De hulp is praktisch, emotioneel en juridisch. De hulp is er voor slachtoffers, getuigen en nabestaanden.

        - Als professional mag je iemand aanmelden. Vraag eerst toestemming. Kies daarna keuze drie in het menu.
        - Is het thuis nu niet veilig? Bel eerst Veilig Thuis (het advies- en meldpunt): { $veilig-thuis }.
        - Aangifte of een vraag zonder spoed: de politie, { $politie-geen-spoed }.

        Vraag altijd of een brief, mail of telefoontje veilig is. Kijkt iemand mee? Spreek dan een andere weg af.
    .detail =
        # Meer hulp
        - Slachtofferwijzer is een website met organisaties. Je kunt er ook een veilige plek zoeken.
        - Filomena is een centrum met zorg, politie en juridische hulp. Filomena helpt bij ernstig geweld thuis.
        - Filomena is in Rotterdam, Groningen, Tilburg en Amsterdam.
        - Na een aanranding of verkrachting bel je { $centrum-seksueel-geweld }.
        - De Luisterlijn luistert dag en nacht: { $luisterlijn }.
        - MIND Hulplijn geeft advies bij psychische problemen: { $mind-korrelatie }.

        # Lhbti-personen
        - De politie heeft een netwerk: Roze in Blauw. Vraag ernaar via het gewone nummer.
        - Vertel nooit aan familie, partner of school dat iemand lhbti is.

        # Aangifte en recht
        - Psychisch geweld is voor zover wij weten geen apart misdrijf.
        - Soms kan aangifte toch, bijvoorbeeld van bedreiging of stalking. Vraag het de politie.
        - Beloof niets over gezag, huis, verblijf of straf.

        # Bewijs
        - Foto's, berichten en een logboek kunnen helpen. Bewaar ze alleen als dat veilig kan.
        - Sporen verdwijnen snel. Vraag daarom snel advies.

        # Wat jij kunt doen
        - Luister en toon dat je de persoon gelooft.
        - Vraag wat de persoon zelf nodig heeft.
        - Bel samen als dat kan.
        - Doorverwijzen is niet genoeg. Zet ook zelf de stappen van de meldcode (het stappenplan bij een vermoeden).

contact-suicide = Suïcidegedachten
    .core =
        Is iemands leven nu in gevaar? Blijf bij de persoon tot er hulp is.

        Denkt iemand aan zelfdoding? Bel samen de hulplijn voor zelfmoordpreventie: { $zelfmoordpreventie-113 }. Bellen en chatten kan dag en nacht, gratis en anoniem. Jij kunt zelf ook bellen om te overleggen.

        - Vraag het rustig en direct: "Denkt u aan zelfmoord?"
        - Luister zonder oordeel. Beloof geen geheimhouding.
        - Bel ook de huisarts of de behandelaar.

        Dreigt iemand ook een ander iets aan te doen? Bel dan { $emergency-112 }. Zijn er kinderen in huis? Vraag advies aan Veilig Thuis (het advies- en meldpunt): { $veilig-thuis }.
    .detail =
        # Zo praat je
        - Vraag een jongere: "Denk je weleens aan zelfmoord?"
        - Vraag een volwassene ook: "Denkt u eraan een ander iets aan te doen?"
        - Toon dat je de persoon gelooft. Zoek samen wie kan helpen.
        - Vertel wat je nu gaat doen en kom daarna terug.
        - Deel je zorg met een collega. Doe het niet alleen.

        # Als er ook geweld thuis is
        - Dreigen met zelfdoding kan dwang zijn. Het is een rode vlag bij partnergeweld.
        - Bel dan vandaag Veilig Thuis of de politie, voordat je met de partner praat.
        - Uitspraken over zelfdoding kunnen bij pubers een signaal van mishandeling zijn. Ze zijn geen bewijs.

        # Kinderen in huis
        - Doe de kindcheck (vragen of er kinderen van deze persoon afhangen). Doe dat na een poging en bij een depressie.
        - Dreigt een ouder met zelfdoding en is een kind daardoor niet veilig? Artsen noemen dat acuut gevaar.

        # Andere lijnen
        - Jongeren van 16 tot 27 jaar praten met { $in-je-bol }.
        - Kinderen van 8 tot 18 jaar praten met { $kindertelefoon }.
        - MIND Hulplijn adviseert ook als je je zorgen maakt om een ander: { $mind-korrelatie }.
        - De Luisterlijn luistert dag en nacht: { $luisterlijn }.

        # Schrijf op
        - Noteer wat iemand letterlijk zei, met datum en tijd.
        - Noteer met wie je overlegde en wat jullie afspraken.

contact-perpetrator = Hulp voor plegers
    .core =
        Wie geweld gebruikt, kan zelf Veilig Thuis (het advies- en meldpunt) bellen: { $veilig-thuis }. Dat kan dag en nacht en is gratis.

        - Behandeling kan bij de Waag. Aanmelden gaat via de huisarts of de reclassering. Een cliënt kan dat niet zelf.
        - Zorgen over eigen seksuele gevoelens of gedrag naar minderjarigen? Stop it Now is anoniem: { $stop-it-now }.

        Vraag eerst zelf advies als je met deze cliënt wilt praten. Vertel nooit door wat de partner of het kind zei. Nodig partners niet samen uit.

        Dreigt iemand een ander iets aan te doen? Bel direct { $emergency-112 } of de politie.
    .detail =
        # Wat helpt
        - Geweld komt vaak met schaamte en angst, ook bij wie het doet.
        - Het gedrag kan niet. De persoon is er zelf verantwoordelijk voor. Veranderen kan, met hulp.
        - Een time-out kan even helpen: de kamer uit, een blokje om, een vriend bellen.
        - Een time-out is geen behandeling.

        # De Waag
        - De Waag behandelt mensen vanaf 12 jaar die geweld gebruiken of over grenzen gaan.
        - De huisarts verwijst naar specialistische ggz. De reclassering kan ook aanmelden.
        - In een strafzaak zijn er geen kosten. Anders betaalt de verzekering, met eigen risico.

        # Zinnen voor een gesprek
        - "Wat gebeurt er bij u vlak voordat u boos wordt?"
        - "Bent u bang dat het een keer echt misgaat?"
        - "Wilt u hulp om dit te stoppen?"

        # Doe dit niet
        - Zoek geen excuus in drank, stress of cultuur.
        - Geef de ander niet de schuld.
        - Beloof geen geheimhouding over gevaar.
        - Stuur geen stel naar bemiddeling of een gezamenlijk programma als een van hen de ander controleert.
        - Alleen leren omgaan met boosheid is dan niet genoeg.

        # Andere hulp
        - De huisarts kan meedenken en verwijzen.
        - Het Oranje Huis van Blijf Groep helpt het hele gezin: { $blijf-groep }. Dat kan in Noord-Holland en Flevoland.
        - Denkt de cliënt aan zelfdoding? Bel { $zelfmoordpreventie-113 }.

        # In de meldcode (het stappenplan bij een vermoeden)
        - Doe de kindcheck (vragen of er kinderen van deze persoon afhangen).
        - Schrijf feiten op. Zet stap vier en vijf, ook als de cliënt niet meewerkt.
        - Ben je zelf bang? Ga niet alleen en praat op je eigen werkplek.

contact-injury = Letsel laten beoordelen
    .core =
        Is er nu medische hulp nodig? Regel die eerst.

        - Ben je geen arts? Vraag advies aan de vertrouwensarts (arts van Veilig Thuis, het advies- en meldpunt): { $veilig-thuis-vertrouwensarts }. Namen zijn niet nodig.
        - Ben je wel arts? Bel over een kind het LECK (expertisecentrum kindermishandeling): { $leck }. Dat is alleen voor artsen.

        Is iemands keel dichtgeknepen? Bij ademnood, flauwvallen, verwarring, zwelling of urineverlies: { $emergency-112 }. Anders vandaag naar een arts, ook als je niets ziet. Bel dezelfde dag Veilig Thuis of de politie.

        Schat nooit zelf hoe oud een blauwe plek is. Stel zelf geen verklaring voor.
    .detail =
        # Blauwe plekken bij een kind
        - Kan een baby of kind zich nog niet zelf verplaatsen? Dan moet elke blauwe plek worden uitgezocht.
        - Dat geldt ook voor een afdruk van een hand of voorwerp.
        - Ook meerdere plekken zonder ongeluk of ziekte moeten worden uitgezocht.
        - Vraag direct advies aan de vertrouwensarts, of als arts aan het LECK.
        - Leid uit de kleur niet af hoe oud een plek is.

        # Zo schrijf je het op
        - Beschrijf precies wat je ziet, en waar.
        - Noteer letterlijk wat iemand erover zegt.
        - Noteer datum, tijd en wie erbij was.
        - Een foto maak je alleen met toestemming en op een veilig apparaat.
        - Ben je geen arts? Onderzoek een kind dan niet zelf. Vraag niet naar details.

        # Na wurging of verstikking
        - Aan de buitenkant zie je vaak niets. Sporen verdwijnen snel.
        - Let ook op een hese stem, hoesten, pijn bij slikken en overgeven.
        - Zeg tegen de arts dat de keel is dichtgeknepen.
        - Het is ook een rode vlag. Praat nog niet met de partner.

        # Onderzoek naar sporen
        - Sinds september 2025 is er een proef met onderzoek na wurging. Die begon in Midden-Nederland.
        - Dit loopt via de politie. Liefst gebeurt het binnen 48 uur na het bezoek aan de politie.
        - De GGD had vanaf november 2025 een proef in delen van Noord-Holland en in Rotterdam.
        - Vraag de politie of Veilig Thuis wat er in jouw regio is.
        - Is het letsel door seksueel geweld? Bel { $centrum-seksueel-geweld }.

        # Wanneer is het acuut
        - Letsel dat waarschijnlijk is toegebracht en behandeling nodig heeft, telt bij artsen als acuut gevaar.
        - Dat geldt ook voor een poging tot wurging en voor een wapen.
        - Letsel is een signaal. Het is nog geen bewijs.
