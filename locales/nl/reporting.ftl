# Melden en delen

report-how = Melden bij Veilig Thuis
    .core =
        Bel Veilig Thuis: { $veilig-thuis }. Noem de plaats, dan krijg je de juiste regio. Is er haast, of misschien haast? Bel altijd.

        Houd dit bij de hand:
        - Je eigen naam, werk en organisatie.
        - De namen en gegevens van de mensen om wie het gaat.
        - Wat je zag en hoorde, met datum. Zeg wat je van anderen hebt.
        - Of iemand nu onveilig is.
        - Wie het gezin al helpt of steunt.
        - Welke stappen van de meldcode je hebt gezet.

        Vertel de ouders of je cliënt dat je gaat melden, tenzij dat onveilig is. Geen haast? In sommige regio's is er een online formulier voor professionals.

        Zet geen namen in deze chat.
    .detail =
        # Voor je belt
        - Je hebt geen bewijs nodig. Een redelijk vermoeden is genoeg.
        - Overleg zo mogelijk met je aandachtsfunctionaris (vaste deskundige in je organisatie) of een collega.
        - Is die er niet en is er haast? Bel zelf. Vertel het daarna.
        - Weet je niet of je wilt melden? Bel dan voor advies, zonder namen.
        - Niet elke regio pakt buiten kantooruren gewone vragen op. Bel daarvoor liever overdag.

        # Wat Veilig Thuis vraagt
        - Hoe onveilig is het nu, voor elke persoon?
        - Kun jij zelf de veiligheid herstellen?
        - Daarna loopt Veilig Thuis met jou je afwegingskader (vragen voor je besluit) door.

        # Zo vertel je het
        - Noem feiten, geen oordelen.
        - Zeg van elk feit of je het zelf zag, of van wie je het hoorde.
        - Noem ook broers, zussen en andere mensen in huis.
        - Noem ook wat goed gaat en wie steun geeft.

        # Telefoon of formulier
        - Met een formulier kun je de tekst eerst met je cliënt doorlopen, als dat veilig is.
        - Jouw eigen woorden blijven dan staan.
        - Gebruik alleen de beveiligde pagina van Veilig Thuis in jouw regio.
        - Melden kan niet in de chat van Veilig Thuis. Die chat is anoniem.

        # Daarna
        - Vraag wat Veilig Thuis gaat doen en wanneer je iets hoort.
        - Spreek af wat jij doet. Je eigen hulp gaat door.
        - Noteer wanneer je meldde, wat je vertelde en wat is afgesproken.
        - Wordt het onveiliger? Wacht niet en bel opnieuw.

report-or-advice = Advies of melding?
    .core =
        Bij advies noem je geen namen. Bij een melding noem je wel namen.

        Advies:
        - Veilig Thuis denkt met je mee. Jij beslist wat je doet.
        - Een vraag om advies start geen zaak.

        Melding:
        - Je geeft de namen van de mensen om wie het gaat.
        - Veilig Thuis moet de melding behandelen. Het neemt het zicht op de veiligheid over.
        - Jouw eigen hulp gaat gewoon door.

        Weet je niet wat het moet zijn? Bel en zeg dat: { $veilig-thuis }. Veilig Thuis loopt de vragen met je door.

        Is het acuut (direct) of structureel (steeds weer) onveilig? Dan is melden de norm van je beroep.
    .detail =
        # Wanneer bel je voor advies
        - Al bij het eerste vermoeden, en bij elke stap van de meldcode (het stappenplan bij een vermoeden).
        - Als je twijfelt over een signaal, een gesprek of je besluit.
        - Als je letsel of een medisch signaal niet kunt duiden. Vraag naar de vertrouwensarts (arts van Veilig Thuis).
        - Artsen moeten in stap 2 advies vragen. Voor veel andere beroepen is een deskundige collega genoeg.
        - Bij eer, huwelijksdwang of vrouwelijke genitale verminking: bel voordat je met de familie praat.

        # Wat legt Veilig Thuis vast bij advies
        - Niets over het gezin, als je geen namen noemt.
        - Soms wel jouw naam en organisatie. Vraag ernaar als dat uitmaakt.
        - Je breekt je beroepsgeheim (zwijgplicht) niet.

        # Wat verandert er door een melding
        - Veilig Thuis beoordeelt de veiligheid en besluit wat er daarna gebeurt.
        - Het gezin krijgt de melding te horen.
        - Jij houdt je eigen taak in de zorg of het onderwijs.
        - Melden en helpen kunnen samen.

        # Zo kan het telefoongesprek eindigen
        - Er is geen sprake van geweld. Het blijft bij advies.
        - Je krijgt advies en steun bij je volgende stap.
        - Veilig Thuis neemt je melding aan.

        # Wachten
        - Voor advies aan de telefoon is er geen wachtlijst, zei Veilig Thuis in 2025.
        - Een melding kan wel blijven liggen. Wordt het onveiliger? Bel opnieuw.

        # Zo begin je
        - "Ik wil advies, zonder namen. Ik zie dit, en ik twijfel hierover."
        - "Ik weet niet of ik moet melden. Wilt u de vragen met mij doorlopen?"

        # Noteer
        - Met wie je sprak, wanneer, en welk advies je kreeg.

report-after = Na een melding
    .core =
        Veilig Thuis kijkt eerst: is er nu gevaar? Dan komt het direct in actie.

        Anders volgt de veiligheidsbeoordeling (vroeger "triage"). Daarvoor staat vijf werkdagen. Daarna kan Veilig Thuis:
        - zelf onderzoek doen. Daarvoor staat tien weken.
        - het overdragen aan het lokale team of lopende hulp.
        - voorwaarden stellen en volgen.
        - de Raad voor de Kinderbescherming vragen om onderzoek.
        - stoppen.

        Het kan langer duren. Wordt het onveiliger? Wacht niet en bel opnieuw: { $veilig-thuis }.

        Als melder hoor je iets na de beoordeling en na een eigen onderzoek van Veilig Thuis. Blijf intussen je eigen werk doen.
    .detail =
        # Zo beoordeelt Veilig Thuis
        - Het kijkt in eigen gegevens en vraagt na bij politie en Raad voor de Kinderbescherming.
        - Het kan jou bellen met vragen. Houd je notities bij de hand.
        - De meeste meldingen draagt Veilig Thuis over. Tot 2023 deed het zelf onderzoek in hoogstens ongeveer een vijfde.

        # Wat jij te horen krijgt
        - Of er een vervolg komt en aan wie het is overgedragen.
        - Heb jij een rol? Dan ook de afspraken over veiligheid, en hoe die worden gevolgd.
        - Hoor je niets? Bel zelf.
        - Gaf je alleen informatie op vraag van Veilig Thuis? Dan krijg je meestal geen terugkoppeling.

        # Termijnen in de praktijk
        - De termijnen zijn wettelijk, maar geen belofte.
        - In 2023 haalde geen van de 25 organisaties ze.
        - Een later rapport van de inspectie was ook bezorgd over wachttijden.

        # Wat jij blijft doen
        - Houd contact met het kind of je cliënt. Je bent na de melding niet klaar.
        - Let op nieuwe signalen. Schrijf ze op en geef ze door aan Veilig Thuis.
        - Vraag Veilig Thuis welke hulp jij kunt geven.

        # Wat het gezin merkt
        - Veilig Thuis vertelt het gezin over de melding. Eén regio noemt hiervoor vier weken.
        - Veilig Thuis geeft zelf geen behandeling. Het regelt hulp en veiligheid.

        # Als hulp niet lukt
        - Veilig Thuis kan geen kind uit huis halen.
        - Het kan de Raad voor de Kinderbescherming vragen om onderzoek. De kinderrechter beslist over een maatregel.
        - Soms is er een tijdelijk huisverbod (de pleger mag een tijd niet thuis zijn).

        # Blijven volgen
        - Veilig Thuis kan de veiligheid langer volgen. In 2018 was het plan gemiddeld anderhalf jaar, als het onveilig blijft.
        - In proefregio's werkt Veilig Thuis soms anders. Vraag hoe het bij jou gaat.

report-anonymous = Anoniem melden
    .core =
        Als professional meld je met je eigen naam. Veilig Thuis moet altijd weten wie je bent. Je noemt ook de namen van het gezin.

        Bij uitzondering vertelt Veilig Thuis het gezin niet wie meldde. Dat kan als jouw naam noemen:
        - gevaar kan geven voor de betrokkenen.
        - gevaar kan geven voor jou of je collega's.
        - de vertrouwensband kan verstoren.

        Bespreek dit voor de melding met Veilig Thuis: { $veilig-thuis }. Niemand kan beloven dat het gezin er nooit achter komt.

        Meldt iemand als buur of familielid? Dan hoort het gezin de naam alleen als de melder dat uitdrukkelijk goedvindt.

        Advies vragen kan wel zonder namen.
    .detail =
        # Waarom met je naam
        - Anoniem melden maakt een gezin wantrouwig tegen iedereen.
        - Veilig Thuis kan informatie die naar jou wijst soms niet gebruiken.
        - Soms kan Veilig Thuis dan niet verder met de melding.
        - De KNMG vraagt artsen om heel terughoudend te zijn en uit te leggen waarom het nodig is.

        # Zo pak je het aan
        - Bespreek je zorgen over veiligheid eerst met je aandachtsfunctionaris (vaste deskundige in je organisatie) of leidinggevende.
        - Bel daarna Veilig Thuis voor advies. Noem nog geen namen van het gezin.
        - Zeg welk gevaar je verwacht, en voor wie.
        - Spreek af wat het gezin wel en niet te horen krijgt.
        - Bedenk welke details alleen van jou kunnen komen.
        - Noteer het besluit en de reden.

        # Wat het gezin kan lezen
        - De melding zelf blijft leesbaar voor het gezin.
        - Jouw gegevens worden apart bewaard.
        - De inhoud kan toch naar jou wijzen.

        # Regio's verschillen
        - Een regio noemt alleen veiligheid als reden.
        - Een andere regio noemt jouw naam alleen als jij dat goedvindt.
        - Vraag dus altijd hoe jouw regio het doet.

        # Ben je bang voor agressie?
        - Vertel dat aan je leidinggevende en aan Veilig Thuis.
        - Het kan een reden zijn om het gesprek met de betrokkenen uit te stellen of over te slaan.

        # Naam helemaal onbekend
        - Een melding van iemand die zich niet bekendmaakt, neemt Veilig Thuis niet aan.
        - In de chat van Veilig Thuis kun je niet melden. Die is anoniem.

report-consent = Toestemming en openheid
    .core =
        Nee, je hebt geen toestemming nodig om te melden bij Veilig Thuis. Probeer die wel eerst te krijgen, als dat veilig is.

        Vertel je cliënt of de ouders dat je gaat melden. Vraag het dan niet meer, maar leg het uit:
        - "Ik hoor dat u dit niet wilt. Ik maak me echt zorgen over ... Daarom ga ik melden."

        Vertel het niet als dat gevaar kan geven. Dat geldt voor het kind, de cliënt, anderen in het gezin, jou en je collega's. Bel dan eerst Veilig Thuis: { $veilig-thuis }.

        Denk je aan eer, huwelijksdwang of vrouwelijke genitale verminking? Praat niet met de familie voordat een deskundige het risico heeft bekeken.
    .detail =
        # Zo vertel je het
        - Vraag Veilig Thuis vooraf of vertellen verstandig en veilig is.
        - Bereid het voor. Doe een moeilijk gesprek niet alleen.
        - Noem je zorgen en de stappen die je al hebt gezet. Gebruik feiten.
        - Leg uit waarom je meldt en wat Veilig Thuis doet.
        - Laat ruimte om alsnog hulp aan te nemen.
        - Gebruik een professionele tolk als de taal lastig is. Nooit familie.
        - Spreek partners niet samen als je geweld of controle tussen hen vermoedt.

        # Wanneer vertel je het niet
        - Het kind of een ander in het gezin loopt daardoor gevaar.
        - Jij of je collega's lopen daardoor gevaar.
        - Noteer de reden. Overleg met Veilig Thuis wie het later vertelt.

        # Zonder toestemming is niet zonder weten
        - Het recht om te melden staat in artikel 5.2.6 van de Wmo 2015.
        - Het geldt ook als de cliënt of de ouders nee zeggen.
        - In de kinderopvang leidt te weinig contact met ouders voor een melding vaak tot klachten.
        - Eind 2025 kreeg een GZ-psycholoog een berisping. Er was niet concreet met de vader gepraat voor de melding.
        - Deel je zorgen dus concreet, ook met een ouder die niet wil praten. Veiligheid blijft de uitzondering.
        - Noteer wat je hebt geprobeerd.

        # Een kind of jongere
        - Beloof geen geheimhouding.
        - "Ik vertel je eerst wat ik wel en niet voor me kan houden."

        # Toestemming is wel vaak nodig voor anderen
        - Wil je overleggen met een school of wijkteam? Vraag dan in principe eerst toestemming.
        - Advies van Veilig Thuis kan altijd zonder namen.

        # Wat Veilig Thuis doet
        - Veilig Thuis vertelt het gezin over de melding. Eén regio noemt een termijn van vier weken.

confidentiality = Beroepsgeheim en meldrecht
    .core =
        Je beroepsgeheim (zwijgplicht) en de AVG (privacywet) verbieden je niet om Veilig Thuis te bellen.

        - Advies vraag je zonder namen. Dan breek je je geheim niet.
        - Melden mag zonder toestemming. Dat heet het meldrecht. Het staat in artikel 5.2.6 van de Wmo 2015 en geldt voor alle beroepen.
        - In school en kinderopvang mag je een collega in je organisatie raadplegen zonder toestemming.
        - Met anderen, zoals een wijkteam, deel je in principe alleen met toestemming.

        Deel niet meer dan nodig is. Vertel je cliënt of de ouders wat je deelt, tenzij dat onveilig is. Leg vast wat je deelde, en waarom. Twijfel je? Bel Veilig Thuis: { $veilig-thuis }.
    .detail =
        # Wanneer het meldrecht geldt
        - Je hebt de informatie door je werk.
        - De informatie kan nodig zijn om geweld te stoppen of een redelijk vermoeden te onderzoeken.
        - Het geldt als Veilig Thuis erom vraagt, en ook uit jezelf.
        - Oude wetsartikelen staan nog op veel websites. Gebruik artikel 5.2.6 van de Wmo 2015.

        # Veilig Thuis vraagt jou om informatie
        - Laat uitleggen waarom. Vraag wat er is gemeld en hoe ernstig het is.
        - Weeg wat nodig is. Geef relevante feiten, niet het hele dossier.
        - Doe dit het liefst schriftelijk, of controleer de notities.
        - Vertel het je cliënt vooraf, als dat veilig is.
        - Het is een recht. Er wordt wel sterk verwacht dat je meewerkt.
        - Een huisarts kreeg een waarschuwing. Die gaf direct antwoord, zonder te wegen en zonder het de patiënt te vertellen.

        # Delen met anderen zonder toestemming
        Dit mag alleen als zwijgen en spreken botsen. Beantwoord dan eerst deze vragen:
        - Helpt spreken een zwaar belang van de cliënt of de kinderen?
        - Kan het ook op een andere manier?
        - Waarom kan ik geen toestemming vragen of krijgen?
        - Wegen deze belangen zwaarder dan zwijgen?
        - Aan wie vertel ik wat, zodat het helpt?

        # Andere organisaties
        - Raad voor de Kinderbescherming: je hebt het recht om informatie te geven.
        - Gecertificeerde instelling (voogdij en toezicht): bij een ondertoezichtstelling moet je nodige informatie geven als zij erom vraagt. Uit jezelf mag het ook.
        - Jeugdhulp: vraag de ouders toestemming voordat je met andere professionals overlegt. Vraag het vanaf 16 jaar ook de jongere zelf.

        # De AVG
        - De wet geeft je de basis om te melden. Toestemming is daarvoor niet nodig.
        - Ook Veilig Thuis mag gegevens verwerken zonder toestemming van de betrokkenen.
        - De Wams is een plan voor een wet. Gebruik die niet als reden om te delen.

        # Let op
        - Bij direct gevaar bel je { $emergency-112 }.
        - Zet nooit namen of herkenbare gegevens in deze chat.
        - Beloof een kind of cliënt geen geheimhouding.
