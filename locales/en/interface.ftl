# Buttons, menus, notices: everything that is no topic.

## Above and below an answer

danger-line = Immediate danger? Call { $emergency-112 }.
ask-back = I am not sure what you mean. Is it one of these subjects?
out-of-scope = I cannot help you with that. I help with worries about violence at home and child abuse. Immediate danger? Call { $emergency-112 }.
no-text = I read text only, and I see no question. Write in a few words what you want to know, without names. Immediate danger? Call { $emergency-112 }.
personal-data = Please note: your message seems to hold personal data ({ $kinds }). Delete it and ask your question without these details. Write for example: "a child of 6".
place-region = In { $place } you will speak with { $region }. The number is the same everywhere: { $veilig-thuis }.
place-which = More than one place has that name. Do you mean { $places }? The number of Veilig Thuis is the same everywhere: { $veilig-thuis }.
or = or
and = and

## A contact

contact-what-for = { $value }.
contact-hours = Hours: { $value }.
contact-cost = Cost: { $value }.
contact-checked = Checked in { $month } { $year }.

month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December

## Kinds of personal data

personal-bsn = a citizen service number
personal-phone = a telephone number
personal-email = an email address
personal-address = an address
personal-postcode = a postcode
personal-birthdate = a date of birth
personal-name = a name
personal-iban = a bank account number
personal-licence-plate = a licence plate
personal-case-number = a case number

## Buttons

button-detail = More about this
button-detail-of = More about: { $title }
button-unknown = This button no longer works. Please ask your question again. Immediate danger? Call { $emergency-112 }.

## The terminal

chat-welcome = Meldwijzer. Ask in your own words, without names. Immediate danger? Call { $emergency-112 }.
chat-how = Type the number of a choice, or a new question. To stop: Ctrl-D.
chat-choices = Next:
chat-no-choice = There is no such choice. Pick a number from the list, or ask a question.
chat-bye = Goodbye.
chat-discord-hint = Meldwijzer runs in the terminal now. Set DISCORD_TOKEN to connect it to Discord (see the README).
