# Veiligheid

emergency = Acuut gevaar
    .core =
        Bel nu { $emergency-112 }.

        - Neem zelf geen risico.
        - Breng de ander alleen in veiligheid als dat veilig kan voor jou en anderen.
        - Je hoeft niet eerst de stappen van de meldcode te doen.
        - Iedereen mag bellen. Is je leidinggevende er niet? Bel dan zelf en vertel het daarna.

        Bel daarna Veilig Thuis: { $veilig-thuis }. Zij denken met je mee over wat er nu moet gebeuren. Veilig Thuis komt nooit in plaats van { $emergency-112 }.

        Kun je niet horen of niet praten? Gebruik de app van { $emergency-112 }, als die al op je telefoon staat.
    .detail =
        # Als je belt
        - Zeg het adres waar iemand in gevaar is.
        - Is er een dreigende situatie op school of in de opvang? Bel eerst de politie en daarna Veilig Thuis.
        - Is er geen spoed meer? Dan bereik je de politie op { $politie-geen-spoed }.

        # Wanneer is het acuut?
        - Iemand wordt nu bedreigd of verwond.
        - Iemand gebruikt een wapen.
        - Iemand moet uit huis vluchten voor geweld.
        - Een ouder dreigt met zelfdoding of is in crisis. Daardoor is een kind niet veilig.
        - Een zwangere vrouw krijgt met geweld te maken. Zij of het ongeboren kind loopt nu gevaar.

        # Keel dichtgeknepen
        - Bel { $emergency-112 } bij moeite met ademen, flauwvallen, verwardheid, zwelling of urineverlies.
        - Zijn er zulke klachten niet? Dan moet er toch vandaag een arts kijken.
        - Aan de buitenkant is vaak niets te zien.

        # Meisjesbesnijdenis of reis die dreigt
        - Vertrekt het meisje vandaag of deze week? Bel meteen Veilig Thuis en de politie.

        # Daarna
        - Praat met een collega. Verwerk dit niet alleen.
        - Bespreek met Veilig Thuis of je meldt. Bij acuut gevaar is melden de norm van je beroep.
        - Schrijf op wat je zag en hoorde, wat je deed en wat is afgesproken. Doe dat achteraf, als er eerst geen tijd was.
        - Schrijf ook op waarom je wel of niet meteen de politie of Veilig Thuis belde.
        - Vertel het je leidinggevende en de aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp).

self-victim = Het gaat over mijzelf
    .core =
        Wat naar dat je dit meemaakt. Het is niet jouw schuld. Goed dat je het zegt.

        Veilig Thuis is er ook voor jou: { $veilig-thuis }.
        - Je mag bellen zonder je naam te noemen.
        - Zij luisteren en denken met je mee.
        - Je hoeft nu nog niets te beslissen.

        Bel met een telefoon die niemand controleert. Wis het nummer daarna uit je bellijst.

        In een kanaal lezen collega's mee. Schrijf daar geen details. Wil je verder praten? Stuur mij dan een privébericht.

        Is er een collega die je vertrouwt? Dan hoef je het niet alleen te dragen.
    .detail =
        # Bellen of chatten
        - Veilig Thuis luistert en denkt mee. Voor het doorgeven van je gegevens vragen zij jouw toestemming, schrijft de Rijksoverheid.
        - Chatten kan meestal op werkdagen overdag, niet overal.
        - Wil je alleen je verhaal kwijt? Dan luistert een vrijwilliger van de Luisterlijn: { $luisterlijn }.

        # Veilig je telefoon gebruiken
        - Volgens een gemeente staat het nummer van Veilig Thuis niet op de telefoonrekening.
        - Wis ook wat je op internet hebt bekeken.
        - Leest iemand misschien mee op je telefoon? Gebruik dan een andere.

        # Seksueel geweld
        - Het Centrum Seksueel Geweld helpt je: { $centrum-seksueel-geweld }.
        - De eerste zeven dagen zijn het belangrijkst. Ook daarna ben je welkom.

        # Denk je aan weggaan?
        - Rond het uit elkaar gaan kan het gevaar juist groter zijn. Maak daarom eerst een plan met Veilig Thuis of een opvang.
        - Vertel zo weinig mogelijk mensen over je plan.
        - Ben je nu in gevaar? Wacht dan niet op een plan en bel { $emergency-112 }.
        - Confronteer de ander er niet mee.

        # Op je werk
        - Je kunt terecht bij een vertrouwenspersoon of de bedrijfsarts. Een leidinggevende die je vertrouwt kan ook helpen, of de aandachtsfunctionaris (vaste persoon voor dit onderwerp).
        - Je werkgever kan je werktijden, werkplek of contactgegevens aanpassen.
        - Je hoeft de meldcode niet over jezelf te starten.

own-safety = Eigen veiligheid
    .core =
        Wordt het dreigend? Stop het gesprek en ga weg. Bel { $emergency-112 } als er gevaar is. Blijft er iemand in gevaar achter? Bel dan ook { $emergency-112 }. Vertel het je leidinggevende.

        Zo bereid je een spannend gesprek voor:
        - Ga niet alleen. Neem een collega mee.
        - Zeg tegen collega's waar je bent en met wie. Bedenk hoe je weg kunt.
        - Lees het agressieprotocol (de afspraken van je werk bij agressie).

        Bang voor agressie? Dan mag je het gesprek met het gezin uitstellen of overslaan. Overleg daarover met een collega of Veilig Thuis: { $veilig-thuis }. Schrijf op waarom.
    .detail =
        # Voor een gesprek of huisbezoek
        - Lees wat er bekend is over eerdere agressie. Schat daarna het risico in.
        - Het risico is groter bij slecht nieuws, een onverwacht bezoek, drank, drugs of wapens.
        - Let ook op eerder geweld, een bezoek in de avond en een uithuisplaatsing.
        - Bespreek met je collega of leidinggevende wat je daarom anders doet.
        - Kies liever een plek op je werk, met mensen in de buurt.

        # Als het gesprek niet veilig kan
        - Angst voor jouw veiligheid is een geldige reden om stap 3 van de meldcode uit te stellen.
        - Zoek met Veilig Thuis een ander moment om het gezin te informeren.
        - Ben je bang voor de reactie op een melding? Vraag vooraf of je naam geheim kan blijven.
        - Dat kan alleen bij uitzondering. Veilig Thuis kent je naam wel en kan geheimhouding niet helemaal garanderen.

        # Na een bedreiging
        - Meld het volgens de afspraken van je organisatie.
        - Vraag om opvang en een gesprek achteraf.
        - Neem moeilijke besluiten niet alleen. Doe dat met een collega of met Veilig Thuis.
        - Schrijf op wat er gebeurde en wat je besloot.

        # Wat je werkgever moet doen
        - De Arbowet (wet over veilig werken) vraagt beleid tegen agressie, ook van cliënten.
        - Daarbij horen een lijst met risico's, een plan en uitleg aan medewerkers.
        - Vraag naar de alarmprocedure en naar de manier om incidenten te melden.
