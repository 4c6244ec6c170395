# Knoppen, menu's, meldingen: alles wat geen onderwerp is.

## Boven en onder een antwoord

danger-line = Direct gevaar? Bel { $emergency-112 }.
ask-back = Ik weet niet zeker wat je bedoelt. Gaat het over een van deze onderwerpen?
out-of-scope = Daar kan ik je niet bij helpen. Ik help bij zorgen over geweld thuis en kindermishandeling. Direct gevaar? Bel { $emergency-112 }. Gaat het toch daarover? Zeg het in andere woorden, of bel Veilig Thuis: { $veilig-thuis }.
no-text = Ik lees alleen tekst, en ik zie geen vraag. Schrijf in een paar woorden wat je wilt weten, zonder namen. Direct gevaar? Bel { $emergency-112 }.
personal-data = Let op: er lijken persoonsgegevens in je bericht te staan ({ $kinds }). Verwijder het bericht en stel je vraag zonder die gegevens. Schrijf bijvoorbeeld: "een kind van 6".
place-region = In { $place } krijg je { $region } aan de lijn. Het nummer is overal { $veilig-thuis }.
place-which = Er zijn meer plaatsen met die naam. Bedoel je { $places }? Het nummer van Veilig Thuis is overal { $veilig-thuis }.
or = of
and = en

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
button-unknown = Deze knop werkt niet meer. Stel je vraag opnieuw. Direct gevaar? Bel { $emergency-112 }.

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
check-unused-text = Deze tekst wordt nergens getoond. Verbeter de naam, of haal hem weg.
