# Over deze bot

pinned-guidance = Vastgezette leidraad
    .core =
        Ik ken geen vastgezette leidraad van jouw team. In deze versie kan nog niets via mij worden vastgezet.

        Direct gevaar? Bel eerst { $emergency-112 }.

        Zo vind je jullie afspraken:
        - Vraag je aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp).
        - Kijk bij de vastgezette berichten van dit kanaal.

        Is er niemand bereikbaar? Bel Veilig Thuis, zonder namen: { $veilig-thuis }. Wacht niet op de leidraad.

        De landelijke kaarten heb ik wel. Vraag bijvoorbeeld:
        - "Wat doe ik bij direct gevaar?"
        - "Wat zijn de vijf stappen?"
        - "Wie kan ik bellen?"
    .detail =
        # De vijf stappen in het kort
        - Stap 1: breng signalen in kaart en schrijf ze op.
        - Stap 2: overleg met een collega. Bel zo nodig Veilig Thuis.
        - Stap 3: praat met de betrokkenen, als dat veilig is.
        - Stap 4: weeg wat je weet met het afwegingskader (vragen om te wegen) van je beroep.
        - Stap 5: beslis. Is melden nodig? En is hulp ook mogelijk?
        - Vraagt de veiligheid erom? Dan mag een stap eerder komen of wegvallen.

        # Wat doe ik vanavond?
        - Is iemand vóór morgen in gevaar? Bel { $emergency-112 } of Veilig Thuis: { $veilig-thuis }.
        - Weet je het niet zeker? Bel Veilig Thuis nu voor advies.
        - Geen gevaar? Schrijf de feiten op en plan overleg voor morgen. Bel de familie niet en stuur geen bericht naar huis.

        # Wat kan een team vastzetten?
        - Wat te doen bij direct gevaar.
        - De vijf stappen en waar jullie eigen meldcode staat.
        - Wie de aandachtsfunctionaris is, op welke dagen, en wie vervangt.
        - De nummers, ook van het eigen lokale team en de tolk.
        - Wat je vanavond doet.
        - De rode vlaggen: eerst overleggen, dan pas praten.
        - Zo begin je een gesprek.
        - Zo schrijf je het op: in het dossier, niet in de chat.
        - De huisregels: geen namen in het kanaal, en bij twijfel niet alleen op huisbezoek.
        - Wie meldt, en wie met de ouders praat.
        - Waar je terechtkunt als het jou zelf raakt.

        # Zo maak je een goede kaart
        - Houd elke kaart kort. Zet er één onderwerp op.
        - Zet erbij wie de kaart beheert en wanneer die is gecontroleerd.
        - Zet er niets op over een cliënt of gezin.
        - Maak de kaart leesbaar op een telefoon.

privacy = Privacy van deze bot
    .core =
        Zet geen namen of andere herkenbare gegevens in de chat. Ik heb ze niet nodig.

        Schrijf het zo:
        - "Een kind van 6 komt vaak met blauwe plekken."
        - "Een cliënt is bang voor haar partner."

        Wat blijft er bewaard?
        - Ik bewaar je bericht niet en leg het niet vast.
        - Wat een server instelt en de taal die je kiest, bewaar ik wel.
        - Het chatplatform bewaart je bericht wel. Discord doet dat ook buiten de Europese Unie.

        Toch een naam geplaatst? Verwijder je bericht meteen. Feiten over een gezin horen in het dossier.

        Wil je een geval bespreken? Bel Veilig Thuis: { $veilig-thuis }. Advies kan zonder namen.
    .detail =
        # Wat laat je weg
        - Namen en initialen van cliënten, leerlingen en familie.
        - Adres, geboortedatum, telefoonnummer en e-mailadres.
        - De naam van de school, praktijk of instelling. Noem een plaats alleen als je de regio van Veilig Thuis zoekt.
        - Foto's, schermafdrukken en stukken uit een dossier.
        - Een bijzonder detail waaraan een collega het gezin herkent.

        # Wat schrijf je wel
        - De leeftijd en wat je zag of hoorde: "een jongen van 14 wil niet naar huis".
        - De rol: een moeder, een ex-partner, een buurman, een mantelzorger.
        - Je vraag: "met wie overleg ik?"

        # Waar komen de antwoorden vandaan
        - Ik kies uit vaste teksten met bronnen. Er schrijft geen taalmodel mee.
        - Je gebruikt mij in de terminal of in Discord.
        - Ik kan je vraag verkeerd begrijpen. Vraag dan opnieuw, of bel.

        # Let op in het kanaal
        - Iedereen in het kanaal leest mee. Ook nieuwe leden zien vaak oude berichten.
        - Gaat het over jezelf? Vraag het niet in het teamkanaal.
        - Kijkt er iemand thuis mee op je telefoon? Gebruik dan een ander toestel.

        # Toch iets geplaatst
        - Verwijder het bericht. Het platform kan nog een kopie hebben.
        - Vertel het aan je leidinggevende of de functionaris gegevensbescherming (de persoon die over privacy gaat).

        # Privacy houdt hulp niet tegen
        - De privacywet verbiedt niet dat je advies vraagt aan Veilig Thuis.
        - Bij direct gevaar bel je { $emergency-112 }.

help = Wat kan ik vragen?
    .core =
        Bij direct gevaar: bel eerst { $emergency-112 }.

        Stel je vraag in gewone woorden, zonder namen. Bijvoorbeeld:
        - "Ik maak me zorgen over een kind. Wat nu?"
        - "Wat zijn de vijf stappen van de meldcode?"
        - "Hoe begin ik een gesprek met ouders?"
        - "Waar let ik op bij ouderen?"
        - "Een kind vertelt het mij net. Wat doe ik?"
        - "Hoe meld ik bij Veilig Thuis?"
        - "Mag ik dit delen zonder toestemming?"
        - "Wie kan ik bellen?"
        - "Wat kan onze organisatie doen?"
        - "Het gaat over mijzelf."

        Liever iemand spreken? Veilig Thuis denkt met je mee: { $veilig-thuis }.
    .detail =
        # Meer voorbeelden
        - "Wat schrijf ik op in het dossier?"
        - "Wanneer is melden de norm?"
        - "Wat is de kindcheck?"
        - "Wat gebeurt er na een melding?"
        - "Hoe praat ik met een kind?"
        - "De cliënt ontkent. Wat nu?"
        - "Hoe regel ik een tolk?"
        - "Wat zijn rode vlaggen?"
        - "Waar is opvang voor vannacht?"
        - "Wat is Handle with Care?"
        - "Wat bewaart deze bot?"

        # Wat ik niet kan
        - Ik beoordeel niet of iets mishandeling is. Ik beslis niet voor jou.
        - Ik meld niet voor jou en bel niemand voor je.
        - Ik geef alleen vaste antwoorden, met bronnen. Past het antwoord niet? Vraag het met andere woorden.

greeting = Begroeting
    .core =
        Hallo, goed dat je er bent. Ik denk mee als je je zorgen maakt over geweld thuis of kindermishandeling.

        Vertel kort wat je ziet of wat je wilt weten. Noem geen namen. Zo kun je beginnen:
        - "Ik maak me zorgen over een kind van 6. Wat nu?"
        - "Wat zijn de stappen van de meldcode?"
        - "Wie kan ik bellen?"

        Bij direct gevaar bel je eerst { $emergency-112 }.

thanks = Bedankt
    .core =
        Graag gedaan. Goed dat je hier aandacht voor hebt. Blijf er niet alleen mee lopen.

        Kom gerust terug met een nieuwe vraag. Bij gevaar: { $emergency-112 }.
