# Knoppen, menu's, meldingen: alles wat geen onderwerp is.

## Boven en onder een antwoord

danger-line = Direct gevaar? Bel { $emergency-112 }.
ask-back = Ik weet niet zeker wat je bedoelt. Gaat het over een van deze onderwerpen?
out-of-scope = Daar kan ik je niet bij helpen. Ik help bij zorgen over geweld thuis en kindermishandeling. Direct gevaar? Bel { $emergency-112 }.
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
