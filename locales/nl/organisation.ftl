# Wat een organisatie kan doen

information-materials = Folders en posters
    .core =
        Folders en posters in de wachtruimte verlagen de drempel om over geweld thuis te praten.

        Zo pak je het aan:
        - Vraag het Veilig Thuis van je regio welk materiaal er is: { $veilig-thuis }.
        - Hang een poster op een plek waar iedereen komt.
        - Leg kleine kaartjes neer waar mensen alleen zijn, zoals op het toilet.
        - Controleer eerst of alle namen en nummers kloppen.

        Een poster is alleen een begin. Je aandacht en je vraag doen het werk. Vraag rechtstreeks hoe het thuis is, onder vier ogen.

        Dring niemand een folder op. Vraag eerst of meenemen veilig is. Een partner kan de folder vinden.
    .detail =
        # Voor wie maak je het
        - Denk aan ouders, partners, ouderen, mantelzorgers en kinderen.
        - Laat zien dat ook mannen slachtoffer kunnen zijn.
        - Maak ook iets voor mensen die zelf geweld gebruiken.
        - Kies meer talen en duidelijke plaatjes.

        # Voorbeeld voor een poster
        - "Is het thuis niet veilig? U mag er hier over praten. Vraag gerust naar een gesprek alleen."

        # Waar vind je materiaal
        - Veilig Thuis in je regio helpt soms met materiaal. Veilig Thuis Utrecht nodigt professionals uit om ernaar te vragen. Veilig Thuis Zeeland maakte een folder en poster voor sportclubs.
        - De landelijke campagne over je zorgen bespreken heeft een toolkit met materiaal. Zoek op 'ik vermoed huiselijk geweld'. Wij weten niet of papieren posters te bestellen zijn.
        - De campagne 'Waar ben je?' gaat over dwingende controle en femicide (het doden van een vrouw). Zij begon in september 2025.
        - Op de landelijke website over huiselijk geweld staan korte factsheets per soort geweld. Enkele zijn er ook in het Engels.
        - 'Geweld is niet gewoon' van Pharos en Movisie is voor vluchtelingen en mensen zonder papieren. Het komt uit 2014. Controleer de nummers erin.
        - Over financieel misbruik bestaat een informatiepakket voor ouderen. Dat schreef een nieuwssite in 2023.
        - De campagne 'Herkenbaar?' is voor professionals en gaat over huwelijksdwang en achterlating.
        - Het Centrum Seksueel Geweld maakte films over seksueel misbruik van mensen met een beperking.
        - safetyNed helpt slachtoffers en professionals bij digitaal geweld.

        # Veilig gebruiken
        - De partner ziet de poster in de wachtruimte ook.
        - Vraag of het veilig is om een nummer of folder mee te nemen. Een opgeslagen nummer van Veilig Thuis kan gevaar geven.
        - Stuur niets naar huis als je niet weet wie het leest.
        - Gebruik geen familie om een folder te vertalen.

        # Actueel houden
        - Controleer twee keer per jaar alle namen en nummers.
        - Haal oude posters weg. Daar staan soms nog namen op als AMK of Steunpunt Huiselijk Geweld.
        - Spreek af wie dit doet.

org-recommendations = Drie aanbevelingen
    .core =
        Augeo geeft organisaties drie aanbevelingen om huiselijk geweld te voorkomen:
        - Bied tijd en ruimte om te leren en om het uit te voeren.
        - Neem vragen naar risico's en beginnende problemen op in je gewone werkwijze.
        - Zorg voor samenwerking met specialisten die makkelijk bereikbaar zijn.

        Begin met drie vragen in je team:
        - "Krijgt iedereen tijd om te leren?"
        - "Vragen wij er bij elke intake naar?"
        - "Kennen wij onze specialisten bij naam?"

        Voorkomen vervangt de meldcode niet (stappenplan bij een vermoeden van geweld). Heb je een vermoeden? Volg dan de vijf stappen, of vraag advies aan Veilig Thuis: { $veilig-thuis }.
    .detail =
        # Aanbeveling 1: tijd en ruimte
        - Laat medewerkers scholing volgen onder werktijd.
        - Geef iedereen een leerpotje: een eigen budget met tijd voor scholing. Dat verlaagt de drempel om te leren en bij te blijven.
        - Zet scholing ook in het inwerkprogramma van nieuwe medewerkers.

        # Aanbeveling 2: vragen in de werkwijze
        - Vraag naar risico's en beginnende problemen, bijvoorbeeld bij de intake. Zo houd je er oog voor.
        - Een voorbeeld is het Spaarne Gasthuis. Dat ziekenhuis screent kwetsbare ouderen op ouderenmishandeling.
        - Voor medewerkers wordt het makkelijker om erover te beginnen.
        - Cliënten krijgen deze boodschap: "Hier kan je het daarover hebben. Wij oordelen niet over problemen."

        # Aanbeveling 3: specialisten dichtbij
        - Bied hulp van specialisten binnen een andere organisatie. De lijn wordt korter en hulp vragen wordt makkelijker.
        - Denk aan steun op school, in het wijkteam of in een gezondheidscentrum.
        - Een school heeft jeugdzorg in het gebouw. Daardoor is er vroeg een gesprek met ouders, al voor er echt problemen zijn.
        - Een jeugdarts pleit voor een POH-GGZ op school (praktijkondersteuner voor psychische klachten). De huisarts heeft die vaak wel.
        - Het NJi (Nederlands Jeugdinstituut) heeft meer voorbeelden van jeugdhulp op school.
        - In de Community School in Tilburg werkt de basisschool samen met ouders en voorzieningen voor kinderen. Dat loopt van de zwangerschap tot 14 jaar.
        - Handle with Care geeft kinderen steun op school na geweld thuis waar de politie bij kwam.

        # Het idee erachter
        - Kijk vroeg naar risico's. Pak beginnende problemen aan voordat de meldcode nodig is.
        - Een risico bewijst niet dat er geweld is. Kijk ook naar wat een gezin beschermt.
        - Augeo heeft ook een pagina met vier tips voor professionals zelf.

        # Zo ga je aan de slag
        - Bespreek per aanbeveling: ja, deels of nee.
        - Kies één punt voor dit jaar. Spreek af wie het doet en wanneer je terugkijkt.

org-training = Tijd om te leren
    .core =
        Geef medewerkers tijd om onder werktijd te leren over risico's en beginnende problemen. Zo begin je:
        - Plan scholing in het rooster, niet in de vrije tijd.
        - Geef iedereen een leerpotje: een budget waarin tijd voor scholing zit.
        - Zet scholing in het inwerkprogramma van nieuwe medewerkers.

        Een leerpotje verlaagt de drempel om te leren. Zo blijven kennis en vaardigheden op peil.

        Vraag aan je leidinggevende:
        - "Hoeveel uur per jaar mag ik hiervoor leren, en staat dat in mijn rooster?"

        Is er te weinig tijd? Oefen een uur een gesprek met een collega. Je aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp) kan scholing regelen.
    .detail =
        # Wat je leert
        - Signalen en rode vlaggen herkennen.
        - Praten met volwassenen, ouders en kinderen.
        - De vijf stappen van de meldcode en het afwegingskader (vragen om te wegen) van je eigen beroep.
        - Je eigen veiligheid.
        - Werken met een tolk.
        - Digitaal geweld herkennen.
        - Veilig vragen, en goed reageren als iemand iets vertelt. Dat is een vak apart.

        # Helpt het?
        - Volgens Nederlands onderzoek uit 2006 merkten geschoolde huisartsen partnergeweld bijna vijf keer zo vaak op. Zij konden het ook goed bespreken.

        # Waar vind je scholing
        - Augeo heeft online cursussen over de meldcode per beroep, en een zelftest.
        - De LVAK is de vereniging van aandachtsfunctionarissen. Zij heeft scholing voor deze rol.
        - Je aandachtsfunctionaris kan scholing regelen en de meldcode uitleggen aan nieuwe collega's.

        # Nieuwe collega's
        - Vertel in de eerste week wie de aandachtsfunctionaris is.
        - Laat zien waar jullie eigen meldcode staat.
        - Plan de scholing al bij de start.

        # Voor leidinggevenden
        - Bied ook tijd om het geleerde uit te voeren.
        - Zet de uren in het jaarplan en in het rooster.
        - Herhaal de scholing. Kennis zakt weg.
        - Vraag na afloop: "Wat doe je nu anders?"

org-screening = Vragen in de werkwijze
    .core =
        Zet vragen over risico's en beginnende problemen vast in je werkwijze, bijvoorbeeld bij de intake. Stel ze aan iedereen, en altijd onder vier ogen:
        - "Deze vraag stellen wij aan iedereen: voelt u zich veilig thuis?"
        - "Zijn er mensen op wie u kunt rekenen?"

        Zo laat je zien dat dit hier gewoon is: "Hier kan je het daarover hebben. Wij oordelen niet over problemen." Het verlaagt ook voor medewerkers de drempel.

        Het Spaarne Gasthuis screent kwetsbare ouderen op ouderenmishandeling.

        Spreek vooraf af wat je doet bij een ja. Een antwoord is geen bewijs. Na een nee blijf je opletten.
    .detail =
        # Vragen voor de intake
        - "Zijn er thuis zorgen over geld, drank, ruzie of te veel taken?"
        - "Zorgt u voor kinderen of voor iemand anders? Lukt dat?"
        - "Hierover mag u hier praten. Wij keuren u niet af."

        # Waarom vaste vragen
        - Je houdt oog voor risico's en beginnende problemen.
        - Voor medewerkers wordt het makkelijker om risico's te bespreken.
        - Cliënten horen dat dit een gewoon onderwerp is. Niemand wordt veroordeeld.

        # Wat er nodig is
        - De medewerker is geschoold in vragen en reageren.
        - Je vraagt het als de persoon alleen is.
        - Je weet wie er vandaag nog iets doet na een ja.
        - Bij een taalprobleem is er een professionele tolk, nooit familie.
        - Je noteert het antwoord in het dossier. Let op wie daar kan meelezen.

        # Niet doen
        - Zet de vraag niet op een formulier dat mensen thuis invullen.
        - Stel de vraag niet met de partner erbij.
        - Zie een nee niet als een teken dat alles veilig is.
        - Zie een ja niet als bewijs. Luister en begin met de meldcode.

        # Ouderen in het ziekenhuis
        - Een richtlijn voor ziekenhuizen stelt één vraag centraal bij opname van mensen vanaf 70 jaar. De professional stelt die aan zichzelf: heb ik een niet-pluisgevoel of een vermoeden?
        - Zet deze vraag vast in het elektronisch dossier.
        - Waarom één vraag? In Nederland is geen vragenlijst voor ouderenmishandeling goed getest in het ziekenhuis.
        - Het Jeroen Bosch Ziekenhuis begon hiermee in 2015 op de spoedeisende hulp.
        - Ouderen vertellen het zelden uit zichzelf. Zij schamen zich, zijn afhankelijk of weten niet waar zij heen kunnen.
        - Van het Spaarne Gasthuis kennen wij alleen het voorbeeld bij Augeo. Hoe zij screenen weten wij niet.

        # Na een ja
        - Direct gevaar? Bel { $emergency-112 }.
        - Overleg nog dezelfde dag met je aandachtsfunctionaris (vaste persoon voor dit onderwerp). Of bel Veilig Thuis: { $veilig-thuis }. Advies kan zonder namen.
        - Schrijf op wat de persoon zei, in zijn of haar eigen woorden.

org-collaboration = Samenwerken met specialisten
    .core =
        Haal hulp van specialisten in huis. De lijn wordt korter, hulp vragen wordt makkelijker en je bent er vroeg bij.

        Zo begin je:
        - Kies een plek waar kinderen en ouders al komen: school, wijkteam of gezondheidscentrum.
        - Spreek af wie je zonder afspraak mag bellen.
        - Leg vast wat je mag delen, met en zonder toestemming.

        Voorbeelden:
        - Jeugdzorg in de school praat vroeg met ouders.
        - In de Community School in Tilburg werkt de basisschool samen met ouders en voorzieningen.
        - Een jeugdarts pleit voor een POH-GGZ op school (praktijkondersteuner voor psychische klachten).

        Klein beginnen? Vraag advies aan Veilig Thuis, zonder namen: { $veilig-thuis }.
    .detail =
        # Waarom het werkt
        - Je kunt eerder iets doen. Zwaardere stappen zijn daarna vaak niet nodig.

        # Jeugdhulp op school
        - Een school vertelt: "Bij ons op school is laagdrempelige jeugdzorg in school aanwezig." Zo is er vroeg een gesprek met ouders, al voor er echt problemen zijn.
        - Volgens het NJi (Nederlands Jeugdinstituut) kan jeugdhulp op school van veel kanten komen. Denk aan wijkteam, CJG (Centrum voor Jeugd en Gezin), jeugdarts, schoolverpleegkundige, leerplicht of jongerenwerk.
        - Zij geven leraren advies, zitten bij een gesprek of doen iets met ouders. Ook helpen zij bij vroege signalen.
        - Het NJi heeft meer voorbeelden.

        # POH-GGZ op school
        - De jeugdarts zei: "Die hebben we wel bij de huisarts, dus waarom niet op school?"
        - Dit is een wens, geen recht. Wij vonden geen school met een eigen POH-GGZ.
        - Op veel plekken werkt wel een POH jeugd bij de huisarts. Die legt de lijn met school en wijkteam. De gemeente betaalt dit vaak.

        # Community School Tilburg
        - De basisschool werkt er samen met ouders en met voorzieningen voor kinderen. Dat gaat van de zwangerschap tot 14 jaar.
        - Het zijn kinderopvang, bibliotheek, sport, welzijn en jeugdgezondheidszorg.
        - Bij zorgen betrekken school en opvang daar de ouders. Dat schreef Augeo Magazine. Kan praten gevaar geven? Vraag dan eerst Veilig Thuis om advies.
        - Ouders zijn tevreden. Of de kansen van kinderen echt groeiden, is niet zeker.

        # Handle with Care
        - Veilig Thuis, scholen en leerplicht werken hierin samen. Een kind krijgt steun op school na geweld thuis waar de politie bij kwam.

        # Maak goede afspraken
        - Wie houdt de leiding, en wie praat met de ouders?
        - Wat mag je delen, met en zonder toestemming?
        - Wanneer kijken jullie samen terug? Doe dat elk jaar.
        - Een lokaal team van de gemeente kan één vaste coördinator aanwijzen.

        # Advies vragen
        - Bel Veilig Thuis: { $veilig-thuis }. Advies kan zonder namen. Een school hoeft daarvoor niet eerst met de ouders te praten.

handle-with-care = Handle with Care
    .core =
        Met Handle with Care krijgt een kind steun op school na geweld thuis. Het gaat om een incident waar de politie bij kwam. Veilig Thuis, scholen en leerplicht werken hierin samen.

        Zo steun je het kind:
        - Ontvang het vriendelijk, ook als het te laat is.
        - Geef ruimte: een rustige plek, huiswerk later, een nieuwe kans voor de toets.
        - Zeg: "Fijn dat je er bent. Wil je eerst even rustig zitten of meteen meedoen?"

        Vraag niet wat er is gebeurd. Vertel klasgenoten en ouders niets over het signaal. Begint het kind zelf te praten? Luister rustig.

        Zie je zelf signalen? Volg de meldcode. Dit signaal vervangt die niet. Vragen? Bel Veilig Thuis: { $veilig-thuis }.
    .detail =
        # Waarom
        - Steun op een veilige, vertrouwde plek geeft minder stress. Het helpt om ergere problemen te voorkomen.
        - Vaak had de leraar vóór het signaal niets gemerkt.

        # Hoe het signaal loopt
        - De politie laat Veilig Thuis weten dat er een incident was.
        - Veilig Thuis kijkt of het past bij de afspraken.
        - Meestal gaat het signaal daarna naar leerplicht. Leerplicht geeft het door aan de school, vóór de lessen beginnen.
        - In Gooi en Vechtstreek mailt Veilig Thuis de school zelf.

        # Wat de school te horen krijgt
        - Alleen naam, geboortedatum en het codewoord. Er staat niet in wat er gebeurde.
        - Het signaal gaat naar vaste contactpersonen op school.
        - Het is geen melding. Zet het niet in het leerlingdossier of een ander systeem.

        # Wat jij doet
        - Kleine gebaren zijn genoeg. De knuffel mag mee de klas in.
        - Stuur het kind niet de gang op.
        - Je hebt niet meer informatie nodig om te steunen.

        # Wat jij niet doet
        - Vraag het kind niet uit. Begin niet zelf over de nacht.
        - Toon geen medelijden waar de klas bij is.
        - Bel de ouders niet over het signaal.

        # Eigen zorgen over dit kind
        - Schrijf op wat je zelf ziet en hoort. Dat is stap 1 van de meldcode.
        - Vraag Veilig Thuis wat je kunt doen. Is er direct gevaar, bel dan { $emergency-112 }.

        # Waar bestaat het
        - Niet overal. Er zijn afspraken nodig tussen gemeente, politie, Veilig Thuis en scholen. Vraag het aan je gemeente.
        - Het begon in 2017 in Heerlen en Wageningen. Later deden Maastricht, Achtkarspelen, Huizen en de regio Hart van Brabant mee.
        - In Hart van Brabant waren er 388 signalen in 2023.
        - Heerlen en Brunssum proberen het ook op middelbare scholen.
        - In 2020 was dit voor de politie geen landelijke taak. Politie-eenheden kunnen lokaal wel meedoen.
        - Augeo haalde het idee uit Engeland, waar het Operation Encompass heet. Augeo helpt ook bij de start.

conversation-reports = Gespreksverslagen
    .core =
        De gespreksverslagen heten 'Huiselijk geweld voorkomen'. Ze horen bij een campagne van Augeo.

        Wie praatten er mee? Een groep professionals, ervaringsdeskundigen, aandachtsfunctionarissen en Veilig Thuis. Een aandachtsfunctionaris is de vaste persoon voor dit onderwerp in een organisatie.

        Waarover? Over oplossingen bij dilemma's uit de praktijk. Dat deden ze in verschillende bijeenkomsten vóór de campagne.

        Waar vind je ze? Zoek op de website van Augeo, bij 'Wijzer met de meldcode'. Kies dan 'Huiselijk geweld voorkomen' en de pagina voor organisaties. Kijk onderaan.

        Ik heb de verslagen zelf niet. Daarom vat ik ze niet samen.
    .detail =
        # Zit je zelf met een dilemma
        - Leg het zonder namen voor aan een collega of je aandachtsfunctionaris.
        - Of bel Veilig Thuis voor advies: { $veilig-thuis }. Dat kan bij twijfel en zonder namen.
        - Schrijf op welk advies je kreeg en wat je daarmee deed.

        # Uit dezelfde reeks van Augeo
        - De drie aanbevelingen voor organisaties.
        - Een pagina voor professionals met vier tips uit de praktijk. De eerste tip: ken de risico's en kijk naar wat een gezin beschermt.

        # Niet verwarren
        - Augeo en Movisie maakten ook 'De dynamiek van huiselijk geweld in beeld'. Dat gaat over gesprekken met experts in 2023. Het zijn niet deze verslagen.
