# Signalen

signals-child = Signalen bij kinderen
    .core =
        Een signaal is geen bewijs. Bijna elk signaal kan een andere oorzaak hebben. Let op wat anders is dan normaal voor dit kind.

        - Lichaam: letsel dat niet past bij het verhaal, vaak moe of ziek.
        - Verwaarlozing: honger, vieze kleren, geen medische zorg.
        - Gedrag: bang, stil of juist agressief, vaak te laat of afwezig.
        - Seksueel: opvallend seksueel gedrag. Vraag het kind niet uit.
        - Baby: een blauwe plek is altijd een alarmsignaal.

        Schrijf op wat je ziet en hoort. Overleg met je aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp). Of vraag Veilig Thuis advies zonder namen: { $veilig-thuis }. Is het nu duidelijk onveilig? Bel meteen Veilig Thuis of de politie.
    .detail =
        # Zo kijk je
        - Meer signalen samen maken een vermoeden sterker. Sommige mishandelde kinderen laten bijna niets zien.
        - Let op verandering, op extreem gedrag en op gedrag dat niet past bij de leeftijd.
        - Problemen van ouders vergroten de kans. Ze bewijzen geen geweld. Kijk ook naar steun rond het gezin.
        - Gemiddeld zit er in elke klas een kind dat mishandeld wordt. De signalen zijn vaak minder duidelijk dan een blauwe plek.

        # 0 tot 4 jaar
        - Blauwe plekken, brandwonden, botbreuken, beten of krassen.
        - Slechte groei, problemen met eten, erge luieruitslag, slecht gebit.
        - Speelt weinig, is lusteloos, erg zenuwachtig of juist agressief.
        - Is heel waakzaam of gehoorzaam bij de ouders. Is bang voor uitkleden of onderzoek.
        - Doet anders als de ouders erbij zijn.

        # 4 tot 12 jaar
        - Vaak buikpijn of hoofdpijn, letsel op vreemde plekken.
        - Vaak te laat of afwezig. Kan niet meer meekomen of niet opletten.
        - Trekt zich terug, is somber, druk of agressief, of doet zichzelf pijn.
        - Neemt geen vriendjes mee naar huis. Is bang voor bepaalde plekken of mensen.

        # 12 tot 18 jaar
        - Spijbelen, lagere cijfers, faalangst, eetproblemen, drank of drugs.
        - Zwijgt uit schaamte. Hangt op straat om niet thuis te zijn.
        - Praat over zelfdoding. Bel dan ook voor advies: { $zelfmoordpreventie-113 }.
        - Is bang voor de vakantie of een plotselinge familiereis. Bel dan Veilig Thuis, niet de familie.

        # Verwaarlozing
        - Geen ontbijt of brood, kapotte of te weinig kleren, slecht gebit.
        - Wordt niet op tijd opgehaald. Niemand is bereikbaar.
        - Krijgt lang te weinig aandacht, of te weinig grenzen en structuur.
        - Doet taken die te zwaar zijn voor de leeftijd.
        - Armoede alleen is geen verwaarlozing. Kijk of de ouder ziet wat het kind nodig heeft.

        # Blauwe plekken
        - Kan het kind zich nog niet zelf verplaatsen? Dan moet bij elke blauwe plek toegebracht letsel worden uitgesloten.
        - Dat geldt ook voor een afdruk van een hand of voorwerp.
        - Het geldt ook voor meer plekken zonder ongeluk of ziekte.
        - Schat niet aan de kleur hoe oud een plek is. Bied geen verklaring aan.
        - Twijfel je? Vraag Veilig Thuis naar de vertrouwensarts (arts van Veilig Thuis).

        # Andere vormen
        - Kleineren, bang maken, dreigen en buitensluiten zijn emotionele mishandeling.
        - Geweld tussen ouders telt ook, zelfs als het kind het niet zag.
        - Kinderen met een beperking vertellen het zelden zelf. Schrijf niet al het gedrag toe aan de beperking.
        - In de zwangerschap zijn partnergeweld, verslaving en psychische ziekte een risico voor de baby.

        # Vermoeden van seksueel misbruik
        - Stel het kind er geen vragen over. Bel eerst Veilig Thuis.
        - Vertelt het kind zelf? Luister rustig.

signals-partner = Signalen van partnergeweld
    .core =
        Geen enkel signaal bewijst geweld. Het gaat om de optelsom en om je gevoel dat er iets niet klopt.

        - Lichaam: vaker letsel, of letsel op een vreemde plek.
        - Klachten: vage pijn, slecht slapen, somber, bang.
        - Contact: de partner komt altijd mee en geeft antwoord.
        - Controle: moet altijd bereikbaar zijn, ziet familie en vrienden minder.
        - Gedrag: schrikt snel, zegt laat af, praat letsel goed.

        Wacht niet op letsel. Vraag ernaar als je alleen bent met deze persoon. Doe dat nooit waar de partner bij is. Zijn er kinderen? Doe de kindcheck (nagaan of zij veilig zijn). Is er wurging, stalking of dreigen met doden? Bel vandaag Veilig Thuis ({ $veilig-thuis }) of de politie.
    .detail =
        # Welk geweld
        - Geweld kan lichamelijk, psychisch, seksueel, financieel of online zijn. Ook stalking en steeds dreigen tellen.
        - Soms komt geweld voort uit onmacht, van één of van beide partners.
        - Soms wil één partner de ander beheersen. Dat heet intieme terreur. Het is gevaarlijker.

        # Lichaam en klachten
        - Blauwe plekken, snijwonden, beten, botbreuken, brandwonden, verloren tanden.
        - Vreemde plekken zijn hals, oor, lippen, hoofdhuid, borsten, onderrug, billen, bovenarmen en dijen.
        - Trillen, hoofdpijn of buikpijn, moe, hartkloppingen, slecht slapen.
        - Komt vaker bij de huisarts met vage klachten.

        # In het gesprek
        - Kijkt naar beneden, heeft geen eigen mening, weegt elk woord.
        - Beslist niets zonder de partner. Is gespannen als de partner dichtbij is.
        - De partner is jaloers, snel boos of wil alles bepalen. Soms lijkt de partner juist heel redelijk.
        - Het slachtoffer kan ook sterk of boos overkomen. Dat sluit controle niet uit.

        # Controle
        - Draagt geen make-up meer. Staat pinpas, code of salaris af.
        - De partner leest berichten mee of volgt de telefoon. Ook DigiD kan misbruikt worden.

        # Op het werk
        - Vaak te laat of ziek, "ongelukjes", lange mouwen in de zomer.

        # In de zwangerschap
        - Geweld begint dan vaak of wordt erger.
        - Let op late of gemiste controles en veel stress.
        - Let op klappen op de buik.
        - Vraag ernaar zonder de partner in de kamer.

        # Mannen
        - Ook mannen zijn slachtoffer. De signalen zijn bijna gelijk, maar vaak vraagt niemand ernaar.
        - Vaak gaat het om dreigen en bang maken. Vul niet in wie wat doet.

        # Lhbti+
        - Het beeld "man slaat vrouw" verbergt geweld in andere relaties.
        - Vertel niemand over geaardheid of gender. Raad niet aan om er snel voor uit te komen.

        # Mensen met een beperking
        - Mensen met een licht verstandelijke beperking vertellen het zelden zelf. Soms zien zij het niet als geweld.
        - Let op hun gedrag. Schrijf niet alles toe aan de beperking.
        - Doven en slechthorenden lopen extra risico en worden weinig gezien.

        # Wat nu
        - Schrijf op wat je ziet en hoort, met datum.
        - Overleg met je aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp). Of vraag Veilig Thuis advies zonder namen.
        - Nodig nooit beide partners samen uit. Raad geen relatietherapie of bemiddeling aan.

signals-elderly = Signalen bij ouderen
    .core =
        Een signaal is geen bewijs. Let op meer signalen samen en op verandering.

        - Algemeen: komt nooit alleen aan het woord, is bang of somber.
        - Lichaam: blauwe plekken, botbreuken, een verhaal dat niet past.
        - Zorg: slechte hygiëne, doorligplekken, verkeerd eten of verkeerde medicijnen.
        - Psychisch: ander gedrag, angst als bepaalde mensen er zijn.
        - Geld: geld of spullen weg, onbetaalde rekeningen, druk om het testament.
        - Rechten: opgesloten, post achtergehouden, bezoek weggestuurd.

        Praat met de oudere alleen. Schrijf op wie wat vertelt. Overleg met je aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp). Of vraag Veilig Thuis advies zonder namen: { $veilig-thuis }.
    .detail =
        # Wat is het
        - Het gaat om iemand van 65 jaar of ouder die van een ander afhankelijk is.
        - De ander is familie, mantelzorger of beroepskracht. De schade komt door iets doen of door iets niet doen.
        - De schade is lichamelijk, psychisch of financieel. Vormen komen vaak samen voor. Ook seksueel misbruik bestaat.
        - Per jaar is ongeveer 1 op de 50 ouderen slachtoffer (cijfer uit 2018).

        # Lichaam en zorg
        - Letsel van verschillende leeftijd, of verhalen die elkaar tegenspreken.
        - Vastbinden, of medicijnen om iemand rustig te houden.
        - De oudere en het huis zien er verwaarloosd uit.
        - Nodige hulpmiddelen ontbreken.
        - De oudere praat het gedrag van de verzorger goed.

        # Psychisch geweld
        - Dit is het moeilijkst te zien. Er is niets op het lichaam te zien.
        - De oudere wordt weggehouden van anderen.

        # Geld
        - Het begint vaak klein, zoals boodschappen van het geld van de oudere.
        - Er wordt meer contant geld opgenomen dan vroeger. De rekening is leeg.
        - Er komen aanmaningen. Sieraden zijn weg.
        - Een nieuwe "vriend" regelt opeens alles.
        - Er is plotseling een volmacht (iemand mag namens de oudere handelen).
        - De oudere wordt kort gehouden, terwijl er wel geld is.
        - Dementie, een beroerte, slecht zien of alleen zijn maakt kwetsbaar. Dat geldt ook bij weinig ervaring met online bankieren.
        - Meestal is het iemand uit de familie, volgens oudere cijfers van de politie.

        # De mantelzorger is overbelast
        - Is uitgeput, somber of gehaast. Slaapt slecht en voelt zich gevangen.
        - Ontspoorde zorg is zorg die te ver gaat door overbelasting of onmacht. Er is geen opzet. Vaak zijn beiden slachtoffer.
        - Mishandeling met opzet bestaat ook. Ga dus niet vanzelf uit van overbelasting.

        # Wat doe je
        - Vraag de verzorger wat die weet over de zorg die nodig is.
        - Noteer wie wat zei. Niet alles is te controleren.
        - Overleg bij geldzorgen ook over de rol van bank en notaris. Veilig Thuis denkt mee.
        - Twee mensen met een volmacht is veiliger dan één. Alleen laten meekijken of lage limieten helpt ook.
        - Bescherming door een bewindvoerder loopt via de kantonrechter. Vraag een jurist naar de voorwaarden.
        - In sommige gemeenten werken bank, notaris, politie en zorg samen. Vraag je gemeente naar zo'n alliantie.

signals-red-flags = Rode vlaggen
    .core =
        Zie je een rode vlag? Bel vandaag nog Veilig Thuis ({ $veilig-thuis }) of de politie. Doe dat vóór elk gesprek met betrokkenen.

        - Wurgen, smoren of onder water duwen.
        - Stalking, ook na de relatie.
        - Dreigen met doden of met zelfdoding.
        - Een wapen hebben of gebruiken.
        - Geweld dat erger wordt of vaker gebeurt.
        - Geweld in de zwangerschap, of dwang tot seks.
        - Geweld rond een scheiding, of een genegeerd contactverbod.
        - Dwingende controle: de partner neemt stap voor stap de vrijheid af.
        - Doodsangst bij het slachtoffer.

        Gewurgd? Dan vandaag naar een arts, ook zonder zichtbaar letsel. Moeite met ademen, flauwvallen of verward? Bel { $emergency-112 }.
    .detail =
        # Dwingende controle
        - De partner houdt familie, vrienden en geld weg. De partner wil alles controleren.
        - In het begin lijkt het soms grote liefde, met heel veel aandacht.
        - Het slachtoffer zegt laat af, weegt elk woord en beslist niets zonder de partner.
        - De partner kan redelijk en aardig lijken. Het slachtoffer kan sterk of boos lijken.
        - Kinderen slapen slecht of doen alles om de vrede te bewaren.
        - Ook nodige zorg weghouden is een rode vlag.
        - Na een scheiding kan de controle doorgaan via kinderen, advocaten of de rechter.
        - Het gevaar is groter met jaloezie, drank, drugs, geldzorgen of verlies van werk.

        # Na wurging
        - Een officier van justitie noemt wurging de belangrijkste rode vlag. Het voorspelt niet zeker wat er gebeurt.
        - Aan de hals is vaak niets te zien. Er kan wel schade van binnen zijn.
        - De artsenorganisatie KNMG noemt een poging tot wurging acute onveiligheid. Dat geldt ook voor het gebruik van een wapen.
        - Let op: heesheid, pijn bij slikken, hoesten, braken, zwelling.
        - Let ook op: plas verliezen, wazig zien, bewusteloos zijn geweest.
        - Zwelling, plas verloren of bewusteloos geweest? Bel dan ook { $emergency-112 }.
        - Anders vandaag naar huisarts, huisartsenpost of spoedeisende hulp. Zeg duidelijk dat de keel is dichtgeknepen.
        - In sommige regio's is er speciaal forensisch onderzoek. Dat gebeurt liefst binnen 48 uur nadat het slachtoffer bij de politie kwam.
        - Vraag Veilig Thuis of de politie wat er in jouw regio kan.

        # Waarom haast
        - Weggaan kan het gevaarlijkste moment zijn. Raad nooit aan om zonder plan te vertrekken.
        - Sporen en letsel verdwijnen snel.

        # Dit doe je
        - Schrijf vlaggen op zoals je ze hoort, met datum.
        - Noem wapens, doodsdreiging, herhaling en kinderen in huis altijd als je belt.
        - Maak samen met Veilig Thuis of een opvangorganisatie een veilig plan. Laat zo weinig mensen mogelijk dat plan weten.
        - Bewaar foto's en berichten alleen als dat veilig kan.
        - Vraag de persoon hoe je veilig contact opneemt.
        - Stalking kan al beginnen bij twee voorvallen die bang maken. De politie hoeft niet te wachten.

        # Dit doe je niet
        - Nodig niet beide partners uit. Bemiddel niet en raad geen relatietherapie aan.
        - Vertel de een niet wat de ander zei.
        - Laat geen folder of bericht achter dat de partner kan vinden.
        - Vraag niet waarom iemand blijft.
        - Denk aan eer, huwelijksdwang of achterlating? Spreek dan eerst een deskundige, nooit eerst de familie.

types-of-violence = Wat valt eronder?
    .core =
        Huiselijk geweld is geweld door iemand uit de huiselijke kring. Dat is een partner, ex-partner, familielid, huisgenoot of mantelzorger. Het gaat om de relatie, niet om de plek. Ook dreigen telt.

        - Geweld door een partner of ex-partner, ook stalking.
        - Kindermishandeling en verwaarlozing.
        - Ouderenmishandeling.
        - Geweld van een kind tegen een ouder.
        - Eergerelateerd geweld, huwelijksdwang, achterlating in het buitenland en meisjesbesnijdenis.

        Het kan lichamelijk, psychisch, seksueel, financieel of digitaal zijn. Een kind dat leeft met geweld tussen volwassenen, is ook slachtoffer. Twijfel je of het meetelt? Vraag Veilig Thuis advies zonder namen: { $veilig-thuis }.
    .detail =
        # Kindermishandeling
        - De wet noemt elk bedreigend of gewelddadig contact dat een kind ernstig kan schaden.
        - Iets nalaten telt ook. De pleger is een ouder of iemand van wie het kind afhankelijk is.
        - Lichamelijke mishandeling: slaan, schoppen, branden, schudden of vergiftigen.
        - Emotionele mishandeling: kleineren, bang maken, dreigen of buitensluiten.
        - Lichamelijke verwaarlozing: te weinig eten, kleding, slaap of medische zorg.
        - Emotionele verwaarlozing: te weinig aandacht, liefde, veiligheid of respect.
        - Seksueel misbruik: seksuele handelingen die niet passen bij de leeftijd. Het kind kan er niet aan ontkomen.
        - Vaak komen vormen samen voor.

        # Partners en ex-partners
        - Dwingende controle: geen eigen contacten, geen eigen geld, dreigen.
        - Stalking: steeds opnieuw en met opzet lastigvallen. Twee voorvallen die bang maken, kunnen al genoeg zijn.
        - Financieel geweld: geld afpakken, iemand kort houden, schulden maken op naam van de ander.
        - Digitaal geweld: meelezen, hacken, beelden verspreiden, accounts misbruiken.
        - Ook mannen en lhbti+ personen maken partnergeweld mee.

        # Ouderen en mensen met een beperking
        - Ouderenmishandeling is schade door iemand van wie de oudere afhankelijk is.
        - Ontspoorde zorg is zorg die te ver gaat door overbelasting. Er is dan geen opzet.
        - De meldcode (stappenplan bij een vermoeden van geweld) geldt ook bij volwassenen met een beperking.

        # Geweld van een kind tegen een ouder
        - Dit heet oudermishandeling. Jongeren of jongvolwassenen gebruiken dan herhaaldelijk ernstig geweld tegen hun ouders.
        - Het gaat ook om afpersen of spullen vernielen. Gewone ruzies in de puberteit vallen er niet onder.
        - Ouders schamen zich vaak en vragen laat om hulp. Denk ook aan broers en zussen.

        # Eer, huwelijk, achterlating
        - Hier vul je de stappen van de meldcode anders in. Ga nooit eerst naar de familie.
        - Achterlating is iemand tegen de wil in het buitenland laten.
        - Vraag Veilig Thuis om advies vóór elk gesprek.

        # Iets anders
        - Een zedenmisdrijf door een collega in het onderwijs volgt een andere route. In de kinderopvang geldt dat ook voor geweld. Ga dan meteen naar je bestuur of leiding.

        # Ieder gezin is anders
        - Ernst, aantal keren en patroon verschillen. De hulp moet daarbij passen.
        - Er zijn landelijke factsheets (korte uitleg) over meer dan 25 soorten geweld.
