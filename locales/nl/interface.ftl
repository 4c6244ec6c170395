# Knoppen, menu's, meldingen: alles wat geen onderwerp is.

## Boven en onder een antwoord

danger-line = Direct gevaar? Bel { $emergency-112 }.
ask-back = Ik weet niet zeker wat je bedoelt. Gaat het over een van deze onderwerpen?
out-of-scope = Daar kan ik je niet bij helpen. Ik help bij zorgen over geweld thuis en kindermishandeling. Direct gevaar? Bel { $emergency-112 }. Gaat het toch daarover? Zeg het in andere woorden, of bel Veilig Thuis: { $veilig-thuis }.
no-text = Ik lees alleen tekst, en ik zie geen vraag. Schrijf in een paar woorden wat je wilt weten, zonder namen. In een kanaal: noem mijn naam met @, niet mijn rol. Direct gevaar? Bel { $emergency-112 }.
private-answer = Mijn antwoord is alleen voor jou. Tik op de knop om het te lezen. Anderen zien het niet.
may-not-write = Ik mag niet schrijven in het kanaal waar je mij iets vroeg. Daarom antwoord ik je hier.
private-personal-data = Let op: er lijken persoonsgegevens in je bericht te staan. Verwijder het bericht. Schrijf zonder die gegevens, bijvoorbeeld: "een kind van 6".
others = Dan begreep ik je verkeerd. Gaat het over een van deze onderwerpen?
others-none = Ik begrijp je nog niet. Zeg het in andere woorden, zonder namen. Of vraag het een mens: je aandachtsfunctionaris (vaste persoon in je organisatie voor dit onderwerp), of Veilig Thuis: { $veilig-thuis }.
personal-data = Let op: er lijken persoonsgegevens in je bericht te staan ({ $kinds }). Verwijder het bericht en stel je vraag zonder die gegevens. Schrijf bijvoorbeeld: "een kind van 6".
personal-data-of-another = Let op: in dit bericht lijken persoonsgegevens te staan ({ $kinds }). Vraag wie het schreef om het te verwijderen.
beside = Ik lees alleen tekst. Een foto, spraakbericht of bestand bekijk ik niet. Een foto van een mens hoort niet in een kanaal. Heb je die gestuurd? Verwijder hem.
beside-only = Ik lees alleen tekst. Een foto, spraakbericht of bestand bekijk ik niet. Schrijf in een paar woorden wat je wilt weten, zonder namen. Een foto van een mens hoort niet in een kanaal. Heb je die gestuurd? Verwijder hem.
other-language = Direct gevaar? Bel { $emergency-112 }. Ik lees alleen Nederlands en Engels. Schrijf je vraag in een van die talen. Of bel Veilig Thuis: { $veilig-thuis } (gratis, dag en nacht).
slow-down = Even rustig aan. Ik antwoord over een minuut weer. Direct gevaar? Bel { $emergency-112 }.
place-region = In { $place } krijg je { $region } aan de lijn. Het nummer is overal { $veilig-thuis }.
place-which = Er zijn meer plaatsen met die naam. Bedoel je { $places }? Het nummer van Veilig Thuis is overal { $veilig-thuis }.
place-unknown = Die plaats ken ik niet. Kijk of de naam klopt. Het nummer van Veilig Thuis is overal { $veilig-thuis }.
officer-name-reach = Jullie aandachtsfunctionaris: { $name }, { $reach }
officer-name = Jullie aandachtsfunctionaris: { $name }
officer-reach = Jullie aandachtsfunctionaris bereik je zo: { $reach }
place-own-region = Jullie regio: { $region }. Het nummer is overal { $veilig-thuis }.
or = of
and = en

## Welkom op een server

welcome = Hallo! Ik help professionals die zich zorgen maken over geweld thuis of kindermishandeling. Direct gevaar? Bel { $emergency-112 }.
welcome-ask = Stel je vraag zo, zonder namen: { $mention } wat vraag ik aan een kind? Of typ /vraag: dan ziet niemand anders het.
welcome-settings = Beheer je deze server? Met /instellingen kies je de taal, jullie regio en jullie aandachtsfunctionaris.
welcome-pin = Tip: zet een antwoord dat jullie vaak nodig hebben vast in het kanaal. Dan vindt iedereen het terug.

## Een contact

contact-what-for = { $value }.
contact-hours = Bereikbaar: { $value }.
contact-cost = Kosten: { $value }.
contact-checked = Nagekeken in { $month } { $year }.

month-01 = januari
month-02 = februari
month-03 = maart
month-04 = april
month-05 = mei
month-06 = juni
month-07 = juli
month-08 = augustus
month-09 = september
month-10 = oktober
month-11 = november
month-12 = december

## Soorten persoonsgegevens

personal-bsn = een burgerservicenummer
personal-phone = een telefoonnummer
personal-email = een mailadres
personal-address = een adres
personal-postcode = een postcode
personal-birthdate = een geboortedatum
personal-name = een naam
personal-iban = een rekeningnummer
personal-licence-plate = een kenteken
personal-case-number = een dossiernummer

## Knoppen

button-detail = Meer hierover
button-detail-of = Meer over: { $title }
button-open = Open mijn antwoord
button-not-yours = Dit antwoord is voor iemand anders. Stel je eigen vraag. Direct gevaar? Bel { $emergency-112 }.
button-others = Dat bedoel ik niet
button-none-of-these = Geen van deze
button-false-alarm = Vals alarm
button-language = Nederlands
button-keep-language = Voortaan in het Nederlands
button-drop-language = Laat de woorden de taal kiezen
button-file = Geef mij alles als bestand
button-forget = Verwijder alles over mij
button-forget-surely = Ja, verwijder alles
button-unknown = Deze knop werkt niet meer. Stel je vraag opnieuw. Direct gevaar? Bel { $emergency-112 }.

## Opdrachten in Discord: een naam heeft hooguit 32 tekens, een uitleg hooguit 100

# Namen van opdrachten en hun invulvelden: kleine letters, zonder spaties.
command-vraag = vraag
command-vraag-description = Stel een vraag in gewone woorden, zonder namen. Alleen jij ziet het antwoord.
command-meldcode = meldcode
command-meldcode-description = De stappen van de meldcode huiselijk geweld en kindermishandeling.
command-gesprek = gesprek
command-gesprek-description = Wat zeg en vraag je in een gesprek? Kies met wie je praat.
command-weging = weging
command-weging-description = De vijf vragen waarmee je weegt wat nodig is.
command-contact = contact
command-contact-description = Wie kun je bellen? Zoek op naam of op plaats.
command-privacy = privacy
command-privacy-description = Wat er wordt bewaard, en wat niet.
command-help = help
command-help-description = Wat je kunt vragen, met voorbeelden.
command-wat-nu = Wat nu?
command-instellingen = instellingen
command-instellingen-description = Instellingen van deze server, voor wie de server beheert.
command-instellingen-tonen = tonen
command-instellingen-tonen-description = Laat zien wat er is ingesteld.
command-instellingen-taal = taal
command-instellingen-taal-description = De taal als de woorden en de persoon het niet zeggen.
command-instellingen-sector = sector
command-instellingen-sector-description = In welke sector jullie werken.
command-instellingen-regio = regio
command-instellingen-regio-description = Jullie gemeente, of jullie regio van Veilig Thuis.
command-instellingen-aandachtsfunctionaris = aandachtsfunctionaris
command-instellingen-aandachtsfunctionaris-description = Wie jullie aandachtsfunctionaris is, en hoe je die bereikt.
command-instellingen-rol = rol
command-instellingen-rol-description = Welke rol de vastgezette leidraad mag beheren.
command-instellingen-kanaal = kanaal
command-instellingen-kanaal-description = Antwoord in een kanaal ook zonder vermelding.
option-taal = taal
option-taal-description = De taal, of geen.
option-sector = sector
option-sector-description = De sector, of geen.
option-regio = regio
option-regio-description = Een gemeente of een regio. Typ een paar letters en kies.
option-persoon = persoon
option-persoon-description = Het account. Deze persoon krijgt bericht en mag weigeren.
option-naam = naam
option-naam-description = De naam die mijn antwoorden noemen.
option-bereikbaar = bereikbaar
option-bereikbaar-description = Hoe en wanneer je deze persoon bereikt.
option-verwijderen = verwijderen
option-verwijderen-description = Ja: haal deze instelling weg.
option-rol = rol
option-rol-description = De rol.
option-kanaal = kanaal
option-kanaal-description = Het kanaal.
option-aan = aan
option-aan-description = Ja: ik antwoord daar ook zonder vermelding. Nee: niet meer.
choice-nl = Nederlands
choice-en = Engels
choice-none = Geen
sector-education = School en onderwijs
sector-childcare = Kinderopvang
sector-care = Huisarts, ziekenhuis en andere zorg
sector-mental-health = Geestelijke gezondheidszorg
sector-elderly-care = Thuiszorg en ouderenzorg
sector-youth = Jeugdhulp
sector-social = Gemeente, wijkteam en Wmo
sector-justice = Justitie en reclassering
sector-other = Iets anders
unknown-command = Deze opdracht ken ik niet (meer). Stel je vraag in gewone woorden, zonder namen. Direct gevaar? Bel { $emergency-112 }.

option-vraag = vraag
option-vraag-description = Je vraag in gewone woorden, zonder namen.
option-openbaar = openbaar
option-openbaar-description = Ja: iedereen in het kanaal ziet het antwoord. Nee: alleen jij.
option-stap = stap
option-stap-description = Een stap, van 1 tot en met 5. Leeg: alle stappen in het kort.
option-met = met
option-met-description = Met wie praat je?
option-wie = wie
option-wie-description = Naam van een organisatie, of een deel ervan.
option-plaats = plaats
option-plaats-description = Een gemeente of een andere plaats.

choice-ask-child = Een kind
choice-ask-parents = Ouders
choice-ask-partner = Iemand over geweld door de partner
choice-ask-elderly = Een oudere
choice-ask-perpetrator = Iemand die misschien geweld gebruikt
choice-ask-migrant = Iemand met een andere taal of cultuur
choice-ask-general = Iedereen: hoe je begint
choice-ask-denial = Iemand die het ontkent of boos wordt

## Instellingen van een server

settings-title = Instellingen van deze server
settings-language = Taal: { $value }. Zo antwoord ik als de woorden en de persoon het niet zeggen.
settings-sector = Sector: { $value }. Aan mijn antwoorden verandert dit nu nog niets.
settings-region = Regio: { $value }. Noemt iemand geen plaats? Dan noem ik deze regio bij Veilig Thuis.
settings-officer = Aandachtsfunctionaris: { $value }. Vraagt iemand ernaar? Dan noem ik naam en bereikbaarheid.
settings-role = Rol voor de leidraad: { $value }. In deze versie doet dit nog niets.
settings-channels = Zonder vermelding antwoord ik in: { $value }
settings-none = niet ingesteld
settings-no-channels = geen enkel kanaal
settings-more-channels = { $channels } en nog { $count }
settings-how = Iets veranderen? Typ /instellingen en kies een onderdeel.
settings-saved = Opgeslagen.
settings-same = Dit stond al zo. Er is niets veranderd.
settings-was = Hiervoor: { $value }
settings-unchanged = Er is niets veranderd.
settings-undo-language = Toch niet? Kies bij /instellingen taal voor "Geen".
settings-undo-sector = Toch niet? Kies bij /instellingen sector voor "Geen".
settings-undo-region = Toch niet? Kies bij /instellingen regio voor verwijderen: ja.
settings-undo-officer = Toch niet? Kies bij /instellingen aandachtsfunctionaris voor verwijderen: ja.
settings-undo-role = Toch niet? Kies bij /instellingen rol voor verwijderen: ja.
settings-undo-open = Ik antwoord daar op vragen over mijn onderwerp, en bij gevaar. Liever niet? Kies bij /instellingen kanaal voor aan: nee.
settings-undo-closed = Daar antwoord ik nu alleen als iemand mij noemt. Toch wel? Kies bij /instellingen kanaal voor aan: ja.
settings-not-allowed = Dit mag alleen wie de server beheert. Vraag het aan een beheerder. Er is niets veranderd.
settings-no-server = Dit werkt alleen in een server.
settings-unclear = Ik mis wat je wilt instellen. Vul alles in en probeer het opnieuw.
settings-unclear-region = Vul een gemeente of regio in, of kies verwijderen: ja. Niet allebei.
settings-unclear-officer = Vul een persoon, een naam of de bereikbaarheid in, of kies verwijderen: ja. Niet allebei.
settings-unclear-role = Kies een rol, of kies verwijderen: ja. Niet allebei.
settings-unknown-place = Die gemeente of regio ken ik niet. Typ een paar letters en kies uit de lijst.
settings-which-place = Er zijn meer plaatsen met die naam: { $places }. Kies er een uit de lijst.
settings-bot-officer = Een bot kan geen aandachtsfunctionaris zijn. Kies een mens.
settings-everyone = Die rol heeft iedereen. Kies een rol voor wie de leidraad mag beheren.
settings-no-text-channel = Dat is geen tekstkanaal. Kies een kanaal waarin mensen elkaar schrijven.
settings-content-off = Dit kan hier niet: ik mag alleen berichten lezen waarin iemand mij noemt. Wie de bot draait, kan dat veranderen met MELDWIJZER_DISCORD_MESSAGE_CONTENT=1.
settings-content-refused = Dit kan nu niet: Discord geeft mij alleen berichten waarin iemand mij noemt. Wie de bot draait, moet bij Discord "Message Content Intent" aanzetten.
settings-officer-untold = Deze persoon weet het nog niet van mij.
settings-officer-told = Ik heb het deze persoon verteld. Er is nog geen antwoord.
settings-officer-agreed = Deze persoon vindt het goed.
settings-officer-refused = Wie hier stond, wil niet genoemd worden. De gegevens zijn weg. Kies iemand anders.
settings-officer-no-account = Er is geen account gekozen. Vertel deze persoon zelf dat dit hier staat.
settings-officer-incomplete = Vul ook naam en bereikbaar in. Zonder die twee noemt een antwoord niemand.
settings-officer-closed = Discord liet mij deze persoon geen bericht sturen. Vertel het zelf, of vraag om privéberichten van deze server toe te staan. Kies daarna dezelfde persoon nog eens.
settings-officer-not-now = Ik kon het deze persoon nu niet vertellen. Kies straks dezelfde persoon nog eens.
later-failed = Dat lukte nu niet: ik kan even niet bij de gegevens. Kijk over een paar minuten hoe het staat en probeer het dan opnieuw.
server-unknown = een server waarvan ik de naam nu niet weet

## Bericht aan wie als aandachtsfunctionaris is ingesteld

officer-dm-named = Je staat als aandachtsfunctionaris (vaste persoon voor huiselijk geweld en kindermishandeling) in de server { $server }. Iemand die de server beheert, heeft dat ingesteld.
officer-dm-kept = Ik bewaar daarvoor het nummer van je account.
officer-dm-name = Je naam staat er zo: { $value }
officer-dm-reach = Zo ben je te bereiken: { $value }
officer-dm-why = Vraagt iemand daar naar de aandachtsfunctionaris? Dan noem ik deze naam en bereikbaarheid.
officer-dm-choose = Vind je dit goed? Je mag later anders kiezen. Met /privacy zie je alles, en kun je het verwijderen.
officer-agree = Akkoord
officer-refuse = Dat wil ik niet
officer-agreed = Dank je. Het blijft zo staan. Wil je het later niet meer? Tik dan op de andere knop.
officer-refused = Je staat daar niet meer, en je gegevens zijn weg. De beheerder ziet alleen dat iemand het niet wil.
officer-not-named = Je staat daar nu niet als aandachtsfunctionaris. Er is niets veranderd.

## Wat er over iemand is bewaard

language-kept = Voortaan antwoord ik je in het Nederlands, ook als je iets anders schrijft.
language-dropped = Je keuze is weg. Ik antwoord weer in de taal waarin je schrijft.
privacy-yours = Wat er over jou is bewaard
privacy-nothing = Over jou is niets bewaard.
privacy-language = De taal die je koos: { $value }.
privacy-direct = Het nummer van ons privékanaal, en van het laatste bericht daar. Niet wat er staat.
privacy-officer = Je staat als aandachtsfunctionaris in de server { $server }.
privacy-officer-more = En nog in { $count } andere.
privacy-audit = Zo vaak veranderde je een instelling: { $count }. Wat en wanneer staat in het bestand.
privacy-failed = Ik kan nu niet zien wat er over jou is bewaard. Probeer het over een paar minuten opnieuw.
privacy-file = Dit is alles wat er over jou is bewaard.
privacy-sure = Je taal, ons privékanaal en je naam als aandachtsfunctionaris gaan weg. Wat je instelde blijft staan, zonder dat er staat door wie. Weet je het zeker?
privacy-forgotten = Alles over jou is verwijderd.

## De terminal

chat-welcome = Meldwijzer. Stel je vraag in gewone woorden, zonder namen. Direct gevaar? Bel { $emergency-112 }.
chat-how = Typ het nummer van een keuze, of een nieuwe vraag. Stoppen: Ctrl-D.
chat-choices = Verder:
chat-no-choice = Die keuze is er niet. Kies een nummer uit de lijst, of stel een vraag.
chat-bye = Tot ziens.
chat-discord-hint = Meldwijzer draait nu in de terminal. Zet DISCORD_TOKEN om te verbinden met Discord (zie README).

## Wat check vindt: een regel per soort

check-argument = Een invulling tussen accolades bestaat niet. Gebruik de naam van een contact dat wordt getoond en een nummer heeft.
check-arguments = Het Nederlands en het Engels gebruiken andere invullingen. Maak ze gelijk.
check-calm = De lijst calm hoort alleen bij het onderwerp emergency.
check-command-name = Discord neemt deze naam van een opdracht niet aan. Gebruik kleine letters, zonder spaties.
check-contact = Een gegeven van dit contact klopt niet of ontbreekt. Vul het aan, of kort het in.
check-contacts = Een antwoord noemt hooguit drie contacten, zonder het alarmnummer. Zet de andere in more_contacts.
check-copied = De tekst is in beide talen gelijk. Vertaal hem.
check-do-not-show = Dit nummer is verouderd en mag nergens staan. Haal het weg.
check-double-example = Hetzelfde bericht staat op twee plekken. Houd het waar het het beste past.
check-double-phrase = Deze woorden horen bij twee onderwerpen. Ze beslissen alleen, dus houd er één.
check-duplicate = Dit staat er twee keer. Houd er één.
check-empty-word = Deze regel heeft geen letters. Haal hem weg.
check-false-alarm = Dit bericht geeft alarm, maar niemand is in gevaar. Zet er berichten bij die erop lijken.
check-few-examples = Er zijn weinig voorbeelden. Schrijf er meer, allemaal anders.
check-fluent = Deze regel is geen goede tekst. Een tekst begint met een naam en een isteken. De regels eronder springen in.
check-fluent-trap = Een regel mag niet zo beginnen: het programma leest hem dan verkeerd. Begin met een woord of een streepje.
check-hidden-contact = Dit contact is verborgen. Gebruik het pas als iemand het heeft nagekeken.
check-lands-elsewhere = Dit voorbeeld komt ergens anders uit. Schrijf het anders, verplaats het, of voeg voorbeelden toe.
check-letters = Hier staat een vreemd teken dat op een gewone letter lijkt. Typ het woord opnieuw.
check-long-sentence = De zinnen zijn te lang. Hooguit twintig woorden, en gemiddeld twaalf.
check-missed-danger = Dit bericht gaat over gevaar, maar geeft geen alarm. Voeg voorbeelden toe die erop lijken.
check-missing = Hier ontbreekt een bestand of een contact. Zet het erbij.
check-missing-text = Een tekst ontbreekt. Schrijf hem in dit bestand.
check-model = Een naam in de woorden bestaat niet. Verbeter hem.
check-never-say = Deze zin mag nooit in een antwoord staan. Schrijf wat wel klopt.
check-old-check = Dit contact is lang niet nagekeken. Bel het nummer een keer en schrijf de datum van vandaag.
check-one-language = Dit staat maar in één taal. Schrijf het ook in de andere.
check-overlap = Dit onderwerp trekt berichten van een ander onderwerp aan. Schrijf voorbeelden die het verschil laten zien.
check-read = Een bestand of map is niet te lezen. Kijk of het bestaat en gewone tekst is.
check-region = Een gemeente of plaatsnaam klopt niet met de regio. Gebruik de officiële naam, op één plek.
check-related = Noem twee tot vier onderwerpen die iemand daarna wil zien.
check-review = Een zin die nog bevestigd moet worden, staat niet zo in de tekst. Kopieer hem opnieuw.
check-short-wildcard = Naast het sterretje staan te weinig letters. Schrijf er minstens drie.
check-source = Een bron is niet volledig. Geef het webadres en de dag waarop je keek.
check-stored = Het programma is niet goed gebouwd. Bouw het opnieuw.
check-toml = Dit bestand heeft een schrijffout, of een woord dat het programma niet kent. Vergelijk met een ander bestand.
check-too-long = De tekst past niet op een telefoon. Kort hem in, of verplaats een deel naar detail.
check-typed-address = In de tekst is een nummer of adres getypt. Die staan alleen bij de contacten.
check-unknown-group = Deze woordgroep bestaat niet. Gebruik een naam uit de bestanden met woordgroepen.
check-unknown-id = Deze naam bestaat niet. Kijk naar de namen van de bestanden en de contacten.
check-unknown-topic = Dit onderwerp bestaat niet. Gebruik de naam van een bestand in intents.
check-untried-word = Geen voorbeeld gebruikt deze woorden. Schrijf voorbeelden met de belangrijkste.
check-unused-example = Deze voorbeelden leren het programma niets nieuws. Schrijf ze anders, of haal ze weg.
check-unused-text = Deze tekst wordt nergens getoond. Verbeter de naam, of haal hem weg.
check-unused-word = Deze woorden veranderen niets. Schrijf er voorbeelden mee, of haal ze weg.
check-weak-word = Zonder deze woorden komt elk voorbeeld op dezelfde plek uit. Ze tellen alleen mee bij twijfel.

## Uitleg bij een bericht (explain)

explain-read = Gelezen
explain-dutch = Nederlands
explain-english = Engels
explain-language = Taal: { $language }. Dat zeggen de woorden.
explain-language-guessed = Taal: { $language }. De woorden zeggen het niet, dus geldt de instelling.
explain-word = { $word }: { $how }
explain-word-groups = { $word }: { $how }; woordgroep { $groups }
explain-word-known = bekend
explain-word-form = een andere vorm van "{ $words }"
explain-word-beginning = begint of eindigt zoals een woord met een sterretje
explain-word-compound = twee woorden in één: { $words }
explain-word-repaired = gelezen als "{ $words }", met een tikfout
explain-word-once = staat in één voorbeeld, en zegt daarom niets
explain-word-unknown = onbekend
explain-word-hidden = persoonsgegevens of een plaats, hier weggelaten
explain-fired = Wat er in staat
explain-fired-group = "{ $words }" hoort bij woordgroep { $of }
explain-fired-phrase = "{ $words }" is een zin (phrases) van { $of }
explain-fired-word = "{ $words }" telt mee (words) voor: { $of }
explain-fired-need = "{ $words }" is nodig (needs) voor { $of }
explain-fired-exclude = "{ $words }" sluit { $of } uit (excludes)
explain-danger = Is er nu iemand in gevaar?
explain-danger-yes = Ja, zo lijkt het: { $percent } %. Vanaf { $threshold } % gaat het alarm af.
explain-danger-no = Nee, zo lijkt het niet: { $percent } %. Vanaf { $threshold } % gaat het alarm af.
explain-danger-clause = Dit deel klinkt het gevaarlijkst en telt mee: "{ $words }"
explain-for = Voor: { $words }
explain-against = Tegen: { $words }
explain-outcome = Wat gebeurt er?
explain-answered = Antwoord over: { $topics }
explain-asked-back = Geen antwoord, maar een vraag terug: { $topics }
explain-refused = Geen antwoord: dit gaat over iets anders.
explain-nothing = Er staan geen woorden in.
explain-why-alarm = Gevaar gaat voor alles.
explain-why-sure = { $percent } % zeker dat er een onderwerp is bedoeld. { $threshold } % is genoeg.
explain-why-unsure = { $percent } % zeker dat er een onderwerp is bedoeld. { $threshold } % is nodig.
explain-why-even = Het beste onderwerp heeft { $percent } %. { $threshold } % is nodig.
explain-why-asked = Dat geen onderwerp past: { $percent } %. Onder { $threshold } % vraagt het programma terug.
explain-why-none = Dat geen onderwerp past: { $percent } %. Vanaf { $threshold } % vraagt het programma niet terug.
explain-why-faint = Het beste onderwerp heeft { $percent } %. Onder { $threshold } % vraagt het programma niet terug.
explain-topics = De beste onderwerpen
explain-legend = De getallen zijn gewichten: +1 maakt een onderwerp bijna drie keer zo waarschijnlijk.
explain-topic = { $percent } % { $topic }
explain-no-topic = geen van de onderwerpen
explain-rivals = Waarom niet een ander?
explain-rival = { $topic }: { $percent } %. Daarvan wint { $best }.
explain-rival-none = { $topic }: { $percent } %. Waarschijnlijker is dat geen onderwerp past.
explain-rival-best = { $topic } is al het beste onderwerp.
explain-rival-by = Door: { $words }
explain-rival-but = Ondanks: { $words }
explain-rival-rest = Los van de woorden, zoals de lengte: { $words }
explain-rival-needs = { $topic } kan niet: geen enkel woord van needs staat erin.
explain-rival-excludes = { $topic } kan niet: "{ $words }" staat in excludes.
explain-advice = Wat kun je doen?
explain-advice-unknown = Geen woordgroep en geen voorbeeld kent: { $words }. Zet ze in _words.{ $locale }.toml, of schrijf er voorbeelden mee.
explain-advice-once = Maar één voorbeeld kent: { $words }. Schrijf er nog een voorbeeld mee, of zet ze in _words.{ $locale }.toml.
explain-advice-close = Bedoel je { $topic }? Schrijf in { $file }.toml een voorbeeld met: { $words }
explain-advice-refused = Hoort hier een antwoord bij? Schrijf bij dat onderwerp voorbeelden met: { $words }
explain-advice-none = Hoort hier geen antwoord bij? Zet zulke berichten in _none.toml.
explain-advice-calm = Is er niemand in gevaar? Zet zulke berichten in _calm.toml.
explain-advice-danger = Is er wel iemand in gevaar? Laat zulke berichten in emergency.toml zetten.
explain-advice-personal = Er staan persoonsgegevens in ({ $kinds }). Zet die nooit in een voorbeeld.
explain-advice-place = Er staat een plaats in. Die bepaalt welke regio het antwoord noemt.
explain-advice-nothing = Niets: het onderwerp is duidelijk en elk woord is bekend.
