# De meldcode

meldcode-suspicion = Ik heb een vermoeden, wat nu?
    .core =
        Neem signalen serieus en doe iets. Laat het nooit op zijn beloop. Bewijs heb je niet nodig.

        Begin bij stap 1 van de meldcode:
        - Schrijf op wat je zag en hoorde, ook wat je zorg kleiner maakt.
        - Praat met een collega die er verstand van heeft. Dat kan de aandachtsfunctionaris zijn (vaste persoon in je organisatie voor dit onderwerp).
        - Vraag Veilig Thuis om advies, zonder namen: { $veilig-thuis }. Advies vragen is niet melden.

        Is het nu duidelijk niet veilig? Bel meteen de politie of Veilig Thuis, nog voor je overleg.

        Daarna volgen het gesprek (als het veilig kan), het wegen en het beslissen.
    .detail =
        # Van gevoel naar feiten
        - Een onderbuikgevoel is nog geen feit. Zoek uit waar het op rust.
        - Houd geweld open als mogelijke verklaring. Doe dat zeker als de uitleg niet past of steeds verandert.
        - Signalen zijn geen bewijs. Na een melding is het aan Veilig Thuis om uit te zoeken wat waar is.

        # Blijf er niet alleen mee
        - Angst, boosheid of ongeloof is normaal. Praat erover met een collega en handel nooit alleen.
        - Je kunt Veilig Thuis bij elke stap bellen. Dat mag ook om hardop na te denken.
        - Noem je geen namen? Dan legt Veilig Thuis niets vast over het gezin.

        # De vijf stappen
        - Stap 1 is signalen in kaart brengen.
        - Stap 2 is overleggen.
        - Stap 3 is praten met de betrokkenen, als dat veilig kan.
        - Stap 4 is wegen hoe ernstig het is.
        - Stap 5 is beslissen: is melden nodig, en is hulp ook mogelijk?

        # Praat nog niet met de familie
        - Denk je aan eergerelateerd geweld, een gedwongen huwelijk of meisjesbesnijdenis? Bel dan meteen Veilig Thuis.
        - Denk je dat de partner alles controleert en bepaalt? Overleg dan eerst met een deskundige.
        - Kan een gesprek het onveiliger maken? Vraag dan eerst advies.
        - Denk je aan seksueel misbruik van een kind? Vraag het kind niet uit. Bel eerst Veilig Thuis.

        # Vertelt iemand het zelf?
        - Luister en beloof geen geheimhouding.
        - Bel dezelfde dag Veilig Thuis. In de meeste beroepen is melden dan de norm.

        # Gaat het over een collega?
        - Voor school en kinderopvang gelden dan andere regels.
        - Denk je aan een zedenmisdrijf tegen een minderjarige leerling? Vertel het meteen aan je bestuur.
        - Werk je in de kinderopvang? Vertel geweld door een collega meteen aan je leidinggevende of de houder (de eigenaar).
        - Gaat het over de houder zelf? Ga dan naar de politie.

meldcode-overview = De meldcode in het kort
    .core =
        De meldcode is een stappenplan bij een vermoeden van huiselijk geweld of kindermishandeling.

        - Stap 1: breng de signalen in kaart.
        - Stap 2: overleg met een collega. Bel zo nodig Veilig Thuis of een deskundige voor letsel.
        - Stap 3: praat met de betrokkenen, als dat veilig kan.
        - Stap 4: weeg hoe ernstig en hoe riskant het is. Bij twijfel bel je altijd Veilig Thuis.
        - Stap 5: neem twee besluiten. Is melden noodzakelijk? En is hulp (ook) mogelijk?

        Is er acuut gevaar? Dan handel je eerst en doe je de stappen later.

        Advies van Veilig Thuis kan bij elke stap, zonder namen: { $veilig-thuis }.
    .detail =
        # Welke meldcode gebruik je?
        - Elke organisatie in zes sectoren heeft een eigen meldcode. Deze vijf stappen staan er altijd in.
        - De sectoren zijn zorg, onderwijs, kinderopvang, maatschappelijke ondersteuning, jeugdhulp en justitie.
        - Werk je zelfstandig in zo'n sector? Dan heb je ook een eigen meldcode.
        - Vraag waar die van jou staat en wie welke stap zet.

        # Waarover gaat het?
        - Het gaat over geweld tegen kinderen, partners, ouderen en anderen thuis.
        - Het kan lichamelijk, psychisch of seksueel geweld zijn. Verwaarlozing hoort er ook bij.
        - Ook eergerelateerd geweld, meisjesbesnijdenis en ouderenmishandeling vallen eronder.

        # Hoe gebruik je de stappen?
        - In de meldcode voor artsen ligt de volgorde niet vast. Wel moet elke nodige stap gezet zijn voor het besluit om te melden.
        - Valt het vermoeden weg? Dan mag je eerder stoppen. Schrijf ook dat op.
        - Bij eergerelateerd geweld praat je niet met de familie voordat een specialist meekijkt.
        - Schrijf bij elke stap op wat je deed en waarom.

        # Wat is verplicht?
        - Sinds 1 juli 2013 moeten beroepskrachten in deze sectoren een meldcode gebruiken.
        - Sinds 1 januari 2019 zit er een afwegingskader in (vragen die helpen bij het besluit om te melden).
        - Er is geen wettelijke plicht om te melden. Bij acute of structurele onveiligheid is melden wel de norm van je beroep.
        - Acuut is gevaar nu of de komende dagen. Structureel is onveiligheid die steeds terugkomt of doorgaat.

        # Let op oude teksten
        - Voor 2019 koos je in stap 5 tussen helpen en melden.
        - Nu neem je twee losse besluiten. Hulp en een melding kunnen samengaan.

meldcode-step-1 = Stap 1: signalen in kaart
    .core =
        Schrijf op wat je zelf ziet en hoort. Geef nog geen oordeel.

        - Noteer de datum en wat er precies gebeurde.
        - Noteer letterlijk wat iemand zei.
        - Houd feiten apart van meningen. Zet erbij van wie een mening of verhaal is.
        - Schrijf ook op wat je zorg kleiner maakt.
        - Doe de kindcheck: zorgt je volwassen cliënt voor kinderen, en zijn die veilig?

        Signalen zijn geen bewijs. Zet alles in het dossier, ook wat je hierna doet.

        Kom je er niet uit? Vraag een deskundige collega of Veilig Thuis om advies, zonder namen: { $veilig-thuis }.
    .detail =
        # Schrijf feiten op
        - Niet: "Het huis is een puinhoop."
        - Wel: "Ik zie veel afwas op het aanrecht."
        - Niet: "Vader is agressief."
        - Wel: "Vader sloeg met zijn hand op tafel en riep."
        - Noteer signalen voor en tegen. Noteer ook elk gesprek, elk overleg en elk besluit.

        # Heb je het niet zelf gezien?
        - Wees voorzichtig met signalen van een ander.
        - Vraag die ander om zelf de stappen te zetten of Veilig Thuis te bellen.

        # De kindcheck
        - Je doet de kindcheck als de situatie van een volwassene gevaar kan geven voor kinderen.
        - Denk aan ernstige psychische problemen, verslaving, een gewelddadige partner of een zelfmoordpoging.
        - Je hoeft de kinderen daarvoor niet te zien.
        - Vraag: "Wonen er kinderen bij u? Wie zorgt er voor hen?"
        - Vraag: "Bent u zwanger?"
        - Vraag: "Wat merken de kinderen ervan? Wie helpt u?"
        - Noteer het aantal kinderen, hun leeftijd en wie er zorgt.
        - Is je cliënt een tiener? Vraag dan naar jongere broers en zussen.
        - Blijf je bezorgd of krijg je een vaag antwoord? Ga dan door met de stappen.

        # Let op bij letsel
        - Heeft een baby die zich nog niet zelf verplaatst een blauwe plek? Dan moet toegebracht letsel worden uitgesloten.
        - Schat nooit aan de kleur hoe oud een blauwe plek is.
        - Geef zelf geen verklaring aan het kind of de ouder.

        # Vaak gaat het hier mis
        - Signalen worden weggepraat.
        - Er staan conclusies in het dossier in plaats van wat je zag.
        - Andere kinderen in het gezin worden vergeten.

meldcode-step-2 = Stap 2: overleg
    .core =
        Praat met een collega die er verstand van heeft. Vaak is dat de aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp).

        - Zo nodig bel je Veilig Thuis voor advies: { $veilig-thuis }. Noem geen namen.
        - Twijfel je over letsel? Vraag een arts of deskundige die letsel beoordeelt.
        - Ben je arts of tandarts? Dan bel je in deze stap altijd ook Veilig Thuis.
        - Denk je aan geweld vanwege de eer, een gedwongen huwelijk of meisjesbesnijdenis? Betrek altijd een specialist, voor je met de familie praat.

        Schrijf op met wie je sprak, wanneer, waarover en wat het advies was.
    .detail =
        # Zo vraag je advies zonder namen
        - Vertel wat je zag en hoorde, en wat je al deed.
        - Zeg bijvoorbeeld: "Het gaat om een meisje van zes. Ik noem haar naam niet."
        - Veilig Thuis legt dan niets vast over de betrokkenen.
        - Advies vragen is geen melding. Jij houdt zelf de regie.
        - Heb je een medische vraag? Veilig Thuis heeft vertrouwensartsen (artsen voor dit onderwerp). Ook dat kan zonder namen.

        # Moet je Veilig Thuis bellen?
        - In het algemeen niet. Een deskundige collega of aandachtsfunctionaris is genoeg.
        - Artsen en tandartsen moeten het wel, naast een collega.
        - Het kader van de paramedische beroepen vraagt het ook. Logopedisten zijn daarvan uitgezonderd.
        - De richtlijn voor jeugdhulp en jeugdbescherming noemt collega's en Veilig Thuis allebei.
        - Werk je alleen? Zoek een deskundige collega en bel daarnaast Veilig Thuis, allebei zonder namen.

        # Met wie nog meer?
        - Op school en in de opvang mag je een collega in je organisatie raadplegen. Ouders hoeven daarvoor geen toestemming te geven.
        - Zoek uit welke andere hulpverleners er zijn. Vraag dat eerst aan ouders of kind, als dat veilig kan.
        - De jeugdhulp vraagt ouders vooraf toestemming om met die anderen te praten. Vanaf 16 jaar vraag je het ook de jongere.
        - Spreek af wie wat doet en wie alles bij elkaar houdt.

        # Wacht niet te lang
        - Wacht niet op een gepland overleg. Kom zo snel mogelijk bij elkaar, desnoods met een kleine groep.
        - Kan een gesprek met de betrokkenen gevaar geven? Vraag dan eerst advies aan Veilig Thuis.

meldcode-step-3 = Stap 3: gesprek met betrokkenen
    .core =
        Kan het gesprek gevaar geven voor je cliënt, een kind, jezelf of een ander? Voer het dan niet. Vraag eerst advies aan Veilig Thuis: { $veilig-thuis }.

        Kan het veilig? Doe het zo:
        - Zeg waarom je wilt praten.
        - Vertel wat je zag en hoorde, zonder oordeel.
        - Vraag hoe zij het zien. Luister.
        - Geef pas daarna zo nodig je eigen uitleg.

        Denk je aan geweld vanwege de eer, een gedwongen huwelijk of een partner die alles controleert? Praat dan niet voordat een deskundige meekijkt. Nodig bij partnergeweld nooit beide partners samen uit.

        Schrijf op wat is gezegd en afgesproken.
    .detail =
        # Voorbereiden
        - Bepaal het doel, wie er praat en welke zorgen je noemt.
        - Twijfel je? Doe het met een collega, of laat iemand praten die het gezin vertrouwt.
        - Praat op een rustige plek, zonder kinderen erbij.

        # Met wie?
        - Is het kind jonger dan 16? Dan praat je in principe met de ouders die het gezag hebben.
        - Gaat het vermoeden over een ouder zonder gezag? Praat dan ook met die ouder.
        - Praat zo snel mogelijk met ouders en ook met het kind. Kan het onveilig zijn om ouders vooraf iets te vertellen? Vraag dan eerst advies aan Veilig Thuis.

        # Zinnen die helpen
        - "Ik zie de laatste weken dat uw kind vaak moe is. Herkent u dat?"
        - "Hoe denkt u dat dit komt?"
        - "Wat zou u helpen?"
        - "Ik maak me zorgen en daarom wil ik met een deskundige overleggen. Wat vindt u daarvan?"
        - Beschuldig niet.
        - Vertel niet door wat een kind of slachtoffer zei, als dat gevaar kan geven.

        # Wanneer niet of later?
        - De veiligheid van iemand kan in gevaar komen. Dat telt altijd.
        - Je bent bang voor de veiligheid van jezelf of je collega's.
        - Artsen mogen het ook overslaan als contact na genoeg pogingen niet lukt.
        - Denk je dat je cliënt door het gesprek wegblijft? Bel dan eerst Veilig Thuis.
        - Schrijf op waarom je het gesprek uitstelt of overslaat.
        - Zoek een ander geschikt moment om hen te informeren, als dat veilig is.

        # Vaak gaat het hier mis
        - Ouders worden niet of te weinig betrokken voor het besluit om te melden. Klachten in de kinderopvang gaan daar vaak over.
        - Een gz-psycholoog kreeg in november 2025 een berisping (een officiële straf). De zorgen waren niet concreet met de vader besproken.
        - Laat daarom zien wat je deed om met iemand te praten.
        - Ontkent iemand het? Dan is je zorg niet vanzelf weg. Ga door naar stap 4.

meldcode-step-4 = Stap 4: wegen
    .core =
        Weeg alles wat je nu weet. Gebruik het afwegingskader van je eigen beroep (vragen die helpen bij het besluit om te melden).

        - Heb ik nog steeds een vermoeden?
        - Is er acute onveiligheid: gevaar nu of de komende dagen?
        - Is er structurele onveiligheid: komt het steeds terug of gaat het door?
        - Wat maakt het risico groter, en wat beschermt?
        - Hoe gaat het met broers en zussen?

        Twijfel je? Bel altijd Veilig Thuis, ook als je al eerder belde: { $veilig-thuis }. Schrijf op hoe je hebt gewogen.

        Denk je aan acute of structurele onveiligheid? Dan is melden de norm van je beroep. Is er geen vermoeden meer? Sluit af en schrijf dat op.
    .detail =
        # Wat is acuut?
        - Iemand is lichamelijk in gevaar en heeft nu bescherming nodig. Letsel hoeft er niet te zijn.
        - Het letsel is waarschijnlijk door iemand toegebracht. Elk letsel dat behandeld moet worden, telt hier mee.
        - Iemand probeerde te wurgen of gebruikte een wapen.
        - Iemand thuis pleegt seksueel misbruik en het kan weer gebeuren.
        - Iemand moet uit huis vluchten.
        - Een zwangere vrouw of haar ongeboren kind loopt nu gevaar.
        - Een kind of hulpbehoevende volwassene krijgt geen eten, drinken, kleren of onderdak.

        # Wat is structureel?
        - Het schadelijke is de herhaling en de constante dreiging.
        - Een kind maakt vaak huiselijk geweld mee.
        - Problemen van ouders bedreigen steeds de veiligheid van een kind. Denk aan verslaving of psychische problemen.
        - Een (ex-)partner stalkt lang en het wordt erger.
        - De voorbeelden bij acuut en structureel zijn vooral voor artsen gemaakt. De lijsten zijn niet compleet.

        # Vertelt een kind of cliënt het zelf?
        - Bel dezelfde dag Veilig Thuis. In de meeste afwegingskaders is melden dan de norm.

        # Zo weeg je
        - Kijk naar de aard, de ernst en het risico. Een risicolijst kan helpen.
        - De wet schrijft niet één lijst voor. Gebruik wat in jouw beroep gewoon is.
        - Schrijf op welke lijst je gebruikte en wat eruit kwam.
        - Een lijst geeft geen bewijs en geen zekerheid.

        # Wie weegt?
        - Elke beroepsgroep heeft een eigen kader. Soms horen deze vragen bij stap 4, soms bij stap 5.
        - In het onderwijs in Utrecht weegt een leraar niet alleen. Een vaste functionaris doet dat, onder het bestuur van de school.
        - Daar leidt ook twijfel over acute of structurele onveiligheid tot een telefonische melding.
        - Je kunt de stappen later opnieuw beginnen als er iets verandert.

meldcode-step-5 = Stap 5: beslissen
    .core =
        Neem twee besluiten en schrijf ze op.

        Besluit 1: is melden noodzakelijk?
        - Ja, als je denkt aan acute of structurele onveiligheid. Dat is gevaar nu, of onveiligheid die steeds terugkomt.

        Besluit 2: is hulp geven of regelen (ook) mogelijk?
        - Je kunt passende hulp geven of regelen.
        - De betrokkenen werken mee.
        - De hulp maakt het blijvend veilig.

        Lukt één van deze drie niet? Dan is melden toch nodig.

        Twijfel je? Bel Veilig Thuis: { $veilig-thuis }. Toestemming is niet nodig om te melden. Vertel het de betrokkenen wel, tenzij dat onveilig is.
    .detail =
        # De vijf vragen bij het besluit
        - Heb je geen vermoeden meer? Sluit af en schrijf dat op.
        - Is er acute of structurele onveiligheid? Meld. De andere vragen bespreek je met Veilig Thuis.
        - Kun je zelf geen goede hulp geven of regelen? Meld.
        - Willen de betrokkenen de hulp niet? Meld.
        - Geeft de hulp niet genoeg resultaat? Meld, of meld opnieuw.

        # Is melden verplicht?
        - De wet verplicht je niet om te melden. Bij acute of structurele onveiligheid is melden de norm van je beroep.
        - Meld je dan toch niet? Dan moet je dat kunnen uitleggen. Schrijf de reden op.

        # Voor je meldt
        - Vraag eerst aan Veilig Thuis of het veilig is om het te vertellen.
        - Vertel dat je gaat melden en waarom. Vraag daar geen toestemming voor.
        - Vertel het niet als dat gevaar geeft voor een kind, een ander in het gezin of jou.
        - Zeg bijvoorbeeld: "Ik hoor wat u zegt. Maar ik maak me echt zorgen. Daarom ga ik melden."

        # Als je zelf hulp geeft
        - Spreek af wat er moet veranderen en wanneer dat te zien moet zijn.
        - Spreek af wie wat doet en wie de leiding heeft. Schrijf het op en controleer het.
        - Wordt het niet veilig? Meld dan, of meld opnieuw.
        - Geef je hulp zonder te melden? Bronnen verschillen over wat Veilig Thuis moet weten. Vraag het Veilig Thuis.

        # Melden en helpen gaan samen
        - Na een melding bekijk je met Veilig Thuis welke hulp jij kunt geven.
        - Je eigen zorg voor de cliënt of leerling loopt door.

        # Wie beslist?
        - Kijk in de meldcode van je organisatie wie beslist.
        - Op scholen in Utrecht beslist een leraar niet alleen. Een vaste functionaris doet dat, zoals de zorgcoördinator.
        - Daar meld je ook bij twijfel meteen per telefoon.

meldcode-weighing = Het afwegingskader
    .core =
        Gebruik het kader van je eigen beroepsgroep. Het verschilt per beroep. Deze vijf vragen horen bij stap 4 en 5:

        - 1. Vermoeden: blijft het vermoeden bestaan? Nee: sluit af en leg vast.
        - 2. Veiligheid: is er acute of structurele (steeds terugkerende) onveiligheid? Ja: meld.
        - 3. Hulp: kun je hulp geven of regelen die werkt? Nee: meld.
        - 4. Aanvaarden: accepteren de betrokkenen die hulp? Nee: meld.
        - 5. Resultaat: geeft de hulp op tijd resultaat? Nee: meld (opnieuw).

        Melden is de norm bij:
        - acute of structurele onveiligheid.
        - andere zorgen, als je niet genoeg hulp kunt regelen.
        - hulp, als de onveiligheid niet stopt of terugkomt.

        Twijfel je? Bel Veilig Thuis: { $veilig-thuis }.
    .detail =
        # Acuut onveilig
        - Iemand is nu of de komende dagen in direct gevaar en heeft bescherming nodig.
        - Voorbeelden: letsel dat waarschijnlijk is toegebracht, poging tot wurging, een wapen, seksueel misbruik door iemand thuis.
        - Ook: een ouder in crisis, geen eten of zorg, of onnodige medicijnen, voor wie afhankelijk is.
        - Ook: dreigen met doden, moeten vluchten, ontvoering, huwelijksdwang of vrouwelijke genitale verminking.

        # Structureel onveilig
        - Het geweld of de dreiging herhaalt zich of gaat door.
        - Voorbeelden: een kind dat vaak huiselijk geweld meemaakt, of een lange stalking door een partner die erger wordt.
        - Ook: problemen van ouders of verzorgers die de veiligheid blijven bedreigen. Denk aan verslaving of psychische problemen.

        # Iemand vertelt het zelf
        - Vertelt een kind of afhankelijke volwassene zelf over geweld? Bel dezelfde dag Veilig Thuis.
        - In de meeste kaders is melden dan de norm.

        # Zo gebruik je de vragen
        - Bij "ja" op vraag 2 loop je vraag 3 tot en met 5 door met Veilig Thuis.
        - Bij "ja" op vraag 5 maak je afspraken over hoe je de veiligheid blijft volgen.
        - Leg elke uitkomst vast. Je kunt de meldcode later weer openen.

        # Per beroep
        - Artsen en tandartsen: de KNMG-meldcode van 2023. In stap 2 overleg je met een collega en met Veilig Thuis.
        - Onderwijs en leerplicht: één kader. Een protocol uit Utrecht zegt: meld ook bij twijfel over vraag 2, en beslis niet alleen.
        - Kinderopvang: een eigen meldcode voor de sector.
        - Paramedici: het Algemeen Paramedisch Afwegingskader. Veilig Thuis bellen in stap 2 hoort erbij, maar voor logopedisten is het niet verplicht.
        - Jeugdhulp: in stap 2 overleg je met een collega, manager of aandachtsfunctionaris (vaste deskundige), én met Veilig Thuis.
        - Jeugdgezondheidszorg: de richtlijn van 2016 verwijst naar de code van je eigen beroep.
        - Psychologen: het NIP verwacht dat leden de stappen volgen. Werk je alleen? Overleg zonder namen met een collega en Veilig Thuis.
        - Apothekers en verloskundigen: een eigen meldcode van KNMP en KNOV.
        - Reclassering: de meldcode geldt, welk delict het ook is.
        - Verpleging, ggz, sociaal werk, gevangenis en COA: wij vonden de tekst niet. Vraag ernaar in je organisatie.

        # Andere regels: een medewerker
        - Gaat het om een zedenmisdrijf tegen een kind door een medewerker van school of opvang? Dan geldt niet de meldcode.
        - Vertel het direct aan het bestuur van de school of de houder van de opvang. Die overlegt met de vertrouwensinspecteur.
        - In de opvang geldt dit ook bij ander geweld door een medewerker.
        - Gaat het om de houder zelf? Ga dan naar de politie.

meldcode-obligation = Is de meldcode verplicht?
    .core =
        Ja. Sinds 1 juli 2013 moeten organisaties en zelfstandigen in zes sectoren een meldcode hebben en gebruiken:
        - gezondheidszorg.
        - onderwijs.
        - kinderopvang.
        - maatschappelijke ondersteuning.
        - jeugdhulp.
        - justitie.

        Sinds 1 januari 2019 hoort er een afwegingskader bij. Dat zijn vragen die je helpen beslissen of melden nodig is.

        Er is geen wettelijke plicht om te melden. Er is wel een plicht om de meldcode te gebruiken. Je hebt ook het recht om te melden.

        Vermoed je acute (directe) of structurele (steeds terugkerende) onveiligheid? Dan is melden de norm van je beroep. Meld je toch niet? Leg dan vast waarom.
    .detail =
        # Wat je organisatie moet doen
        - Een eigen meldcode maken, met minstens de vijf stappen.
        - De meldcode gebruiken en bekendmaken.
        - Vastleggen wie welke stap zet.

        # Voor wie het geldt
        - Ook voor bijvoorbeeld leerplicht, gevangenissen, jeugdinrichtingen, tbs-klinieken en het COA.
        - Niet voor organisaties van vrijwilligers. Zij mogen wel een eigen plan maken.
        - Sport is geen sector van deze plicht.
        - Zelfstandige zorgverleners vallen er meestal onder via de Wet BIG. Voor anderen geldt de norm van hun beroep.

        # Niet verplicht melden, wel uitleggen
        - De wetgever koos bewust voor een recht om te melden, niet voor een plicht.
        - Dat betekent nooit dat je niets hoeft te doen.
        - Meldde je niet, terwijl dat voor de hand lag? Dan moet je kunnen uitleggen waarom.
        - Sommige websites schrijven "verplicht melden". De juiste term is: melden is de professionele norm.
        - De norm helpt Veilig Thuis om signalen van verschillende melders te koppelen.

        # Waar het staat
        - In het Besluit verplichte meldcode van 2013. Dat werkt voor veel wetten tegelijk.
        - Een wijziging voegde in 2019 het afwegingskader toe.

        # Wie houdt toezicht
        - Kinderopvang: de gemeente. De GGD voert het uit.
        - Onderwijs: de Inspectie van het Onderwijs.

        # Plannen
        - In 2025 vroegen vier partijen om een plicht om te melden.
        - In januari 2026 koos het coalitieakkoord voor een plicht om advies te vragen.
        - Wij vonden geen wet die dat regelt. Onze nieuwste bron hierover is van februari 2026.
        - Artsen moeten van de KNMG al wel advies vragen aan Veilig Thuis.
        - Twijfel je of dit nog klopt? Vraag het je aandachtsfunctionaris (vaste deskundige in je organisatie) of Veilig Thuis: { $veilig-thuis }.

child-check = De kindcheck
    .core =
        De kindcheck hoort bij stap 1. Je gaat na of er kinderen van je cliënt afhankelijk zijn, en of zij veilig zijn. Je hoeft de kinderen niet te zien.

        Doe de kindcheck als de situatie van je cliënt een kind kan schaden. Denk aan verslaving, ernstige psychische problemen, een poging tot zelfdoding of een gewelddadige partner.

        Vraag:
        - "Wonen er kinderen bij u, de hele week?"
        - "Zorgt u alleen voor ze? Wie helpt u?"
        - "Lukt het u om ze veiligheid en zorg te geven?"
        - "Bent u zwanger?"

        Noteer aantal en leeftijd van de kinderen, en wie voor ze zorgt. Blijf je bezorgd? Ga door met de meldcode.
    .detail =
        # Voor wie
        - De kindcheck is verplicht voor iedereen die onder de meldcode valt.
        - Vooral wie volwassenen helpt, doet de kindcheck.
        - In de kinderopvang speelt de kindcheck een kleinere rol. Daar zie je het kind zelf elke dag.

        # Wanneer
        - Bij de intake, bij evaluaties en als er zorgen ontstaan.
        - Het is een momentopname. Doe hem daarom opnieuw.
        - Let ook op depressie, dreigende uithuiszetting en een vuurwapen in huis.

        # Aan wie denk je nog meer
        - Aan kinderen van een partner of ex-partner.
        - Aan kinderen van familie bij wie je cliënt vaak is.
        - Bij een jongere: aan jongere broers en zussen thuis.
        - Bij een zwangere cliënt: aan het kind dat komt.

        # Meer vragen
        - "Zijn er kinderen voor wie u zorgt?"
        - "Waar zijn de kinderen overdag?"
        - "Ziet u kinderen van uw partner of ex? Hoe vaak, en bent u dan alleen met ze?"
        - "Wat merken de kinderen van uw problemen?"
        - "Zou u hulp willen bij de zorg voor de kinderen?"

        # Geen zorgen
        - Sluit de kindcheck af en schrijf dat op.

        # Wel zorgen, of een vaag antwoord
        - Praat met een collega of je aandachtsfunctionaris (vaste deskundige in je organisatie).
        - Vertel je cliënt dat je doorgaat met de meldcode, tenzij dat onveilig is.
        - Of spreek af dat een andere professional het overneemt. Controleer en noteer dat het echt gebeurt.
        - Vraag bij twijfel advies aan Veilig Thuis, zonder namen: { $veilig-thuis }.
        - Een huisarts kan daar ook een vertrouwensarts (arts van Veilig Thuis) spreken.

documentation = Vastleggen in het dossier
    .core =
        Leg elke stap vast in het dossier. Schrijf kort en feitelijk:
        - Wat je zag en hoorde, met datum.
        - Wie het zei. Houd feiten en meningen apart.
        - Wat je zorg bevestigt, en wat die juist kleiner maakt.
        - Met wie je overlegde, wanneer, en welk advies je kreeg.
        - Welk besluit je nam, en waarom.

        Schrijf "Ik zie veel afwas op het aanrecht", niet "Het huis is een puinhoop".

        Mensen mogen hun eigen dossier inzien. Ouders met gezag lezen soms mee. Een partner kan thuis meekijken. Vraag je voor het schrijven af: wie kan dit lezen, en is dat veilig? Twijfel je? Overleg eerst.
    .detail =
        # Noteer ook
        - Of je toestemming vroeg om informatie te delen, en het antwoord.
        - Hoe je het risico hebt gewogen, en met welk hulpmiddel.
        - Wat je deelde, en met wie.
        - De gesprekken en afspraken met ouders, kind, cliënt en collega's.
        - Wat je hebt geprobeerd als iemand niet wil praten.
        - Waarom je Veilig Thuis of de politie wel of niet direct belde.
        - Dat het vermoeden niet klopte, als dat zo blijkt.

        # Waarom het telt
        - Je kunt later laten zien wat je deed en waarom.
        - Eind 2025 kreeg een GZ-psycholoog een berisping. Voor de melding was te weinig met de vader gepraat. Ook waren stappen niet vastgelegd.

        # Na acuut gevaar
        - Veiligheid gaat voor. Schrijf daarna op wat je zag, wat je deed en wat is afgesproken.

        # Wie mag het lezen
        - Jeugdhulp: het kind vanaf 12 jaar. Ouders met gezag als het kind jonger is dan 16 jaar.
        - Inzage kan beperkt worden om de privacy van een ander te beschermen.
        - School: ouders met gezag, en leerlingen vanaf 16 jaar.
        - Patiëntportaal, tot 12 jaar: ouders kunnen erbij.
        - Patiëntportaal, van 12 tot 16 jaar: het kind heeft een eigen recht. Ouders zien alleen met toestemming van het kind wat zij nodig hebben.
        - Patiëntportaal, vanaf 16 jaar: niets zonder toestemming van de jongere.
        - In de praktijk verschilt dit per systeem. Vraag na hoe het bij jullie werkt.
        - Een kind kan onder druk toestemming geven. Een partner kan iemands DigiD kennen.
        - Afschermen beslis je niet alleen. Overleg met de behandelaar en de functionaris gegevensbescherming (privacydeskundige in je organisatie).

        # Veilig contact
        - Zet bovenaan welk nummer veilig is, en of je mag mailen of inspreken.

        # Bewaren en wissen
        - Jeugdhulp: volgens nieuwere bronnen minstens 20 jaar na het einde van de hulp.
        - Andere sectoren: volg de regels van je organisatie.
        - Een protocol uit Utrecht zegt: alleen het kind zelf kan vanaf 16 jaar om wissen vragen. Een verzoek van ouders mag je dan weigeren in het belang van het kind.

attention-officer = De aandachtsfunctionaris
    .core =
        De aandachtsfunctionaris is de vaste deskundige in je organisatie voor huiselijk geweld en kindermishandeling.

        Weet je niet wie dat bij jullie is? Vraag het je leidinggevende.

        Je kunt er terecht met elk vermoeden, ook als je twijfelt. Samen zet je de signalen op een rij. Samen bedenk je de volgende stap. Je blijft zelf verantwoordelijk voor jouw stappen.

        Is er niemand, of is die persoon er niet? Wacht dan niet. Overleg met een collega of bel zelf Veilig Thuis: { $veilig-thuis }. Dat kan zonder namen van het gezin.

        Een aandachtsfunctionaris wordt sterk aangeraden. Een wettelijke plicht hebben wij niet gevonden.
    .detail =
        # Voor jou als collega
        - Beantwoordt je vragen en bekijkt met je de signalen.
        - Overlegt met je in stap 2 van de meldcode (het stappenplan bij een vermoeden).
        - Denkt mee over een gesprek, een melding of hulp.
        - Neemt het niet van je over. De aandachtsfunctionaris adviseert.

        # Voor de organisatie
        - Houdt de meldcode bij en maakt hem bekend.
        - Regelt scholing en legt nieuwe collega's de meldcode uit.
        - Zorgt dat stappen goed worden vastgelegd.
        - Adviseert de leiding over rechten en plichten.
        - Maakt afspraken met partners, zoals Veilig Thuis.

        # Wie kan het zijn
        - Je hoeft geen arts te zijn. Een verpleegkundige, schoolmaatschappelijk werker of teamleider kan het ook.
        - Meestal is het een taak naast je gewone werk.
        - In een kleine organisatie doet één persoon alles. In een grote zijn begeleiding en beleid vaak verdeeld.
        - Een grote organisatie kan beter meer dan één aandachtsfunctionaris hebben.

        # Moet het?
        - LVAK, de vakgroep, adviseert elke organisatie die onder de meldcode valt om er een te hebben.
        - In 2018 stond het als plan in een landelijk programma.
        - Wat wel moet: vastleggen wie in je organisatie welke stap zet.

        # Wat deze persoon nodig heeft
        - Een plek tussen beleid en praktijk, met toegang tot het bestuur.
        - Scholing. Een cursus duurt enkele dagen. Voor leden van LVAK is er elk jaar bijscholing.
        - Uren in het rooster en een vervanger bij vakantie.
        - Een nummer dat iedereen kent en een rustige kamer.
        - Vaste contacten bij Veilig Thuis, politie en wijkteam.
        - Iemand om zware zaken mee te bespreken.
