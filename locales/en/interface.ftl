# Buttons, menus, notices: everything that is no topic.

## Above and below an answer

danger-line = Immediate danger? Call { $emergency-112 }.
ask-back = I am not sure what you mean. Is it one of these subjects?
out-of-scope = I cannot help you with that. I help with worries about violence at home and child abuse. Immediate danger? Call { $emergency-112 }. Is it about that after all? Say it in other words, or call Veilig Thuis: { $veilig-thuis }.
no-text = I read text only, and I see no question. Write in a few words what you want to know, without names. In a channel: mention my name with @, not my role. Immediate danger? Call { $emergency-112 }.
private-answer = My answer is for you alone. Tap the button to read it. Nobody else can see it.
may-not-write = I am not allowed to write in the channel where you asked me. So I answer you here.
private-personal-data = Please note: your message seems to hold personal data. Delete the message. Write without those data, for instance: "a child of 6".
others = Then I misunderstood you. Is it about one of these topics?
others-none = I do not understand you yet. Say it in other words, without names. Or ask a person: your aandachtsfunctionaris (the fixed person for this subject in your organisation), or Veilig Thuis: { $veilig-thuis }.
personal-data = Please note: your message seems to hold personal data ({ $kinds }). Delete it and ask your question without these details. Write for example: "a child of 6".
personal-data-of-another = Please note: this message seems to hold personal data ({ $kinds }). Ask the person who wrote it to delete it.
beside = I read text only. I do not look at a photo, voice message or file. A photo of a person does not belong in a channel. Did you send one? Delete it.
beside-only = I read text only. I do not look at a photo, voice message or file. Write in a few words what you want to know, without names. A photo of a person does not belong in a channel. Did you send one? Delete it.
other-language = Immediate danger? Call { $emergency-112 }. I read Dutch and English only. Write your question in one of those languages. Or call Veilig Thuis: { $veilig-thuis } (free, day and night).
slow-down = A little slower, please. I will answer again in a minute. Immediate danger? Call { $emergency-112 }.
place-region = In { $place } you will speak with { $region }. The number is the same everywhere: { $veilig-thuis }.
place-which = More than one place has that name. Do you mean { $places }? The number of Veilig Thuis is the same everywhere: { $veilig-thuis }.
place-unknown = I do not know that place. Check the name. The number of Veilig Thuis is { $veilig-thuis } everywhere.
officer-name-reach = Your attention officer: { $name }, { $reach }
officer-name = Your attention officer: { $name }
officer-reach = How to reach your attention officer: { $reach }
place-own-region = Your region: { $region }. The number is { $veilig-thuis } everywhere.
or = or
and = and

## Welcome on a server

welcome = Hello! I help professionals who are worried about violence at home or child abuse. Immediate danger? Call { $emergency-112 }.
welcome-ask = Ask your question like this, without names: { $mention } what do I ask a child? Or type /ask: then nobody else sees it.
welcome-settings = Do you manage this server? With /settings you choose the language, your region and your attention officer.
welcome-pin = Tip: pin an answer that you need often in the channel. Then everybody can find it again.

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
button-open = Open my answer
button-not-yours = This answer is for somebody else. Ask a question of your own. Immediate danger? Call { $emergency-112 }.
button-others = Not what I meant
button-none-of-these = None of these
button-false-alarm = False alarm
button-language = English
button-keep-language = Always in English
button-drop-language = Let the words choose the language
button-file = Give me everything as a file
button-forget = Remove everything about me
button-forget-surely = Yes, remove everything
button-unknown = This button no longer works. Please ask your question again. Immediate danger? Call { $emergency-112 }.

## Commands in Discord: a name has at most 32 characters, an explanation at most 100

# Names of commands and of what is filled in: small letters, without spaces.
command-vraag = ask
command-vraag-description = Ask a question in plain words, without names. Only you see the answer.
command-meldcode = meldcode
command-meldcode-description = The steps of the Dutch reporting code for domestic violence and child abuse.
command-gesprek = conversation
command-gesprek-description = What do you say and ask in a conversation? Choose whom you talk with.
command-weging = weighing
command-weging-description = The five questions with which you weigh what is needed.
command-contact = contact
command-contact-description = Whom can you call? Search by name or by place.
command-privacy = privacy
command-privacy-description = What is kept, and what is not.
command-help = help
command-help-description = What you can ask, with examples.
command-wat-nu = What now?
command-instellingen = settings
command-instellingen-description = Settings of this server, for those who manage it.
command-instellingen-tonen = show
command-instellingen-tonen-description = Shows what is set.
command-instellingen-taal = language
command-instellingen-taal-description = The language when neither the words nor the person tell.
command-instellingen-sector = sector
command-instellingen-sector-description = The sector that you work in.
command-instellingen-regio = region
command-instellingen-regio-description = Your municipality, or your region of Veilig Thuis.
command-instellingen-aandachtsfunctionaris = officer
command-instellingen-aandachtsfunctionaris-description = Who your attention officer is, and how to reach them.
command-instellingen-rol = role
command-instellingen-rol-description = The role that may manage the pinned guidance.
command-instellingen-kanaal = channel
command-instellingen-kanaal-description = Answer in a channel without a mention too.
option-taal = language
option-taal-description = The language, or none.
option-sector = sector
option-sector-description = The sector, or none.
option-regio = region
option-regio-description = A municipality or a region. Type a few letters and choose.
option-persoon = person
option-persoon-description = The account. This person is told, and may refuse.
option-naam = name
option-naam-description = The name that my answers mention.
option-bereikbaar = reach
option-bereikbaar-description = How and when to reach this person.
option-verwijderen = remove
option-verwijderen-description = Yes: take this setting away.
option-rol = role
option-rol-description = The role.
option-kanaal = channel
option-kanaal-description = The channel.
option-aan = on
option-aan-description = Yes: I answer there without a mention too. No: not any more.
choice-nl = Dutch
choice-en = English
choice-none = None
sector-education = School and education
sector-childcare = Childcare
sector-care = General practice, hospital and other care
sector-mental-health = Mental health care
sector-elderly-care = Home care and care for older people
sector-youth = Youth care
sector-social = Municipality, neighbourhood team and social support
sector-justice = Justice and probation
sector-other = Something else
unknown-command = I do not know this command (any more). Ask your question in plain words, without names. Immediate danger? Call { $emergency-112 }.

option-vraag = question
option-vraag-description = Your question in plain words, without names.
option-openbaar = public
option-openbaar-description = Yes: everybody in the channel sees the answer. No: only you.
option-stap = step
option-stap-description = A step, from 1 to 5. Empty: all steps in short.
option-met = with
option-met-description = Whom do you talk with?
option-wie = who
option-wie-description = The name of an organisation, or a part of it.
option-plaats = place
option-plaats-description = A municipality or another place.

choice-ask-child = A child
choice-ask-parents = Parents
choice-ask-partner = Somebody about violence by a partner
choice-ask-elderly = An older person
choice-ask-perpetrator = Somebody who may be violent
choice-ask-migrant = Somebody with another language or culture
choice-ask-general = Anybody: how to begin
choice-ask-denial = Somebody who denies it or gets angry

## Settings of a server

settings-title = Settings of this server
settings-language = Language: { $value }. I answer in it when neither the words nor the person tell.
settings-sector = Sector: { $value }. For now this changes nothing in my answers.
settings-region = Region: { $value }. When somebody names no place, I name this one with Veilig Thuis.
settings-officer = Attention officer: { $value }. When somebody asks, I give the name and how to reach them.
settings-role = Role for the guidance: { $value }. In this version it does nothing yet.
settings-channels = I answer without a mention in: { $value }
settings-none = not set
settings-no-channels = no channel
settings-more-channels = { $channels } and { $count } more
settings-how = To change something, type /settings and choose a part.
settings-saved = Saved.
settings-same = It was like this already. Nothing has changed.
settings-was = Before: { $value }
settings-unchanged = Nothing has changed.
settings-undo-language = Changed your mind? Choose "None" with /settings language.
settings-undo-sector = Changed your mind? Choose "None" with /settings sector.
settings-undo-region = Changed your mind? Choose remove: yes with /settings region.
settings-undo-officer = Changed your mind? Choose remove: yes with /settings officer.
settings-undo-role = Changed your mind? Choose remove: yes with /settings role.
settings-undo-open = There I answer questions about my subject, and danger. Changed your mind? Choose on: no with /settings channel.
settings-undo-closed = There I now answer only when somebody mentions me. Changed your mind? Choose on: yes with /settings channel.
settings-not-allowed = Only those who manage the server may do this. Ask one of them. Nothing has changed.
settings-no-server = This works in a server only.
settings-unclear = I miss what you want to set. Fill in everything and try again.
settings-unclear-region = Fill in a municipality or region, or choose remove: yes. Not both.
settings-unclear-officer = Fill in a person, a name or how to reach them, or choose remove: yes. Not both.
settings-unclear-role = Choose a role, or choose remove: yes. Not both.
settings-unknown-place = I do not know that municipality or region. Type a few letters and choose from the list.
settings-which-place = There are several places with that name: { $places }. Choose one from the list.
settings-bot-officer = A bot cannot be the attention officer. Choose a person.
settings-everyone = Everybody has that role. Choose a role for those who may manage the guidance.
settings-no-text-channel = That is no text channel. Choose a channel in which people write to one another.
settings-content-off = This cannot be done here: I may only read messages that mention me. Whoever runs the bot can change that with MELDWIJZER_DISCORD_MESSAGE_CONTENT=1.
settings-content-refused = This cannot be done now: Discord gives me only messages that mention me. Whoever runs the bot has to switch on "Message Content Intent" at Discord.
settings-officer-untold = This person has not heard it from me yet.
settings-officer-told = I have told this person. There is no answer yet.
settings-officer-agreed = This person agrees.
settings-officer-refused = Whoever stood here does not want to be named. The data are gone. Choose somebody else.
settings-officer-no-account = No account was chosen. Tell this person yourself that this stands here.
settings-officer-incomplete = Fill in name and reach too. Without them an answer names nobody.
settings-officer-closed = Discord did not let me send this person a message. Tell them yourself, or ask them to allow direct messages from this server. Then choose the same person again.
settings-officer-not-now = I could not tell this person just now. Choose the same person again later.
later-failed = That did not work: I cannot get at the data just now. Look in a few minutes how things are, and then try again.
server-unknown = a server whose name I do not know now

## Message to whoever is named as the attention officer

officer-dm-named = You are named as the attention officer (the person for domestic violence and child abuse) in the server { $server }. Somebody who manages the server has set this.
officer-dm-kept = For this I keep the number of your account.
officer-dm-name = Your name stands there as: { $value }
officer-dm-reach = How to reach you: { $value }
officer-dm-why = When somebody there asks for the attention officer, I give this name and how to reach you.
officer-dm-choose = Do you agree? You may choose otherwise later. With /privacy you see everything, and can remove it.
officer-agree = I agree
officer-refuse = I do not want this
officer-agreed = Thank you. It stays as it is. If you no longer want it later, tap the other button.
officer-refused = You are not named there any more, and your data are gone. The manager only sees that somebody does not want it.
officer-not-named = You are not named there as the attention officer now. Nothing has changed.

## What is kept about somebody

language-kept = From now on I answer you in English, whatever you write in.
language-dropped = Your choice is gone. I answer again in the language in which you write.
privacy-yours = What is kept about you
privacy-nothing = Nothing is kept about you.
privacy-language = The language that you chose: { $value }.
privacy-direct = The number of our direct channel, and of the last message there. Not what it says.
privacy-officer = You are named as the attention officer in the server { $server }.
privacy-officer-more = And in { $count } others.
privacy-audit = How often you changed a setting: { $count }. The file says what and when.
privacy-failed = I cannot see now what is kept about you. Try again in a few minutes.
privacy-file = This is everything that is kept about you.
privacy-sure = Your language, our direct channel and your name as the officer go. What you set stays, without saying by whom. Are you sure?
privacy-forgotten = Everything about you has been removed.

## The terminal

chat-welcome = Meldwijzer. Ask in your own words, without names. Immediate danger? Call { $emergency-112 }.
chat-how = Type the number of a choice, or a new question. To stop: Ctrl-D.
chat-choices = Next:
chat-no-choice = There is no such choice. Pick a number from the list, or ask a question.
chat-bye = Goodbye.
chat-discord-hint = Meldwijzer runs in the terminal now. Set DISCORD_TOKEN to connect it to Discord (see the README).

## What check finds: one line a rule

check-argument = A value between braces does not exist. Use the id of a contact that is shown and has a number.
check-arguments = Dutch and English use different values. Make them the same.
check-calm = The list calm belongs to the topic emergency only.
check-command-name = Discord does not take this name of a command. Use small letters, without spaces.
check-contact = Something about this contact is wrong or missing. Complete it, or shorten it.
check-contacts = An answer names at most three contacts, without the alarm number. Put the others in more_contacts.
check-copied = The text is the same in both languages. Translate it.
check-do-not-show = This number is out of date and may stand nowhere. Remove it.
check-double-example = The same message stands in two places. Keep it where it fits best.
check-double-phrase = These words belong to two topics. They decide alone, so keep one.
check-duplicate = This stands here twice. Keep one.
check-empty-word = This entry has no letters. Remove it.
check-false-alarm = This message raises the alarm, but nobody is in danger. Add messages that are like it.
check-few-examples = There are few examples. Write more, all different.
check-fluent = This line is no sound text. A text begins with a name and an equals sign. The lines below it are indented.
check-fluent-trap = A line must not begin like this: the program would read it wrongly. Begin with a word or a hyphen.
check-hidden-contact = This contact is hidden. Use it only when a person has checked it.
check-lands-elsewhere = This example lands elsewhere. Reword it, move it, or add examples.
check-letters = Here stands a strange character that looks like a letter. Type the word again.
check-long-sentence = The sentences are too long. At most twenty words, and twelve on average.
check-missed-danger = This message is about danger, but raises no alarm. Add examples that are like it.
check-missing = A file or a contact is missing here. Add it.
check-missing-text = A text is missing. Write it in this file.
check-model = A name in the words does not exist. Correct it.
check-never-say = This sentence may never stand in an answer. Write what is right.
check-old-check = This contact was checked long ago. Call the number once and write the date of today.
check-one-language = This stands in one language only. Write it in the other too.
check-overlap = This topic draws messages of another topic. Write examples that show the difference.
check-read = A file or folder cannot be read. See whether it exists and is plain text.
check-region = A municipality or place does not fit its region. Use the official name, in one place.
check-related = Name two to four topics that a person wants next.
check-review = A sentence for review does not stand in the text like this. Copy it again.
check-short-wildcard = There are too few letters beside the asterisk. Write at least three.
check-source = A source is not complete. Give the web address and the day you looked.
check-stored = The program was not built well. Build it again.
check-toml = This file has a mistake, or a key the program does not know. Compare it with another file.
check-too-long = The text does not fit a phone. Shorten it, or move a part to detail.
check-typed-address = A number or address is typed in the text. Those stand with the contacts only.
check-unknown-group = This word group does not exist. Use a name from the files with word groups.
check-unknown-id = This name does not exist. Look at the names of the files and the contacts.
check-unknown-topic = This topic does not exist. Use the name of a file in intents.
check-untried-word = No example uses these words. Write examples with the most important ones.
check-unused-example = These examples teach the program nothing new. Reword them, or remove them.
check-unused-text = This text is shown nowhere. Correct its name, or remove it.
check-unused-word = These words change nothing. Write examples with them, or remove them.
check-weak-word = Without these words every example lands in the same place. They count only in doubt.

## The explanation of a message (explain)

explain-read = Read
explain-dutch = Dutch
explain-english = English
explain-language = Language: { $language }. The words say so.
explain-language-guessed = Language: { $language }. The words do not tell, so the setting decides.
explain-word = { $word }: { $how }
explain-word-groups = { $word }: { $how }; word group { $groups }
explain-word-known = known
explain-word-form = another form of "{ $words }"
explain-word-beginning = begins or ends like a word with an asterisk
explain-word-compound = two words in one: { $words }
explain-word-repaired = read as "{ $words }", with a typing mistake
explain-word-once = stands in one example, so it tells nothing
explain-word-unknown = unknown
explain-word-hidden = personal data or a place, left out here
explain-fired = What it holds
explain-fired-group = "{ $words }" belongs to the word group { $of }
explain-fired-phrase = "{ $words }" is a phrase (phrases) of { $of }
explain-fired-word = "{ $words }" counts (words) for: { $of }
explain-fired-need = "{ $words }" is needed (needs) for { $of }
explain-fired-exclude = "{ $words }" rules out { $of } (excludes)
explain-danger = Is somebody in danger now?
explain-danger-yes = Yes, it seems so: { $percent } %. From { $threshold } % on the alarm is raised.
explain-danger-no = No, it does not seem so: { $percent } %. From { $threshold } % on the alarm is raised.
explain-danger-clause = This part sounds most dangerous and counts: "{ $words }"
explain-for = For: { $words }
explain-against = Against: { $words }
explain-outcome = What happens?
explain-answered = An answer about: { $topics }
explain-asked-back = No answer, but a question back: { $topics }
explain-refused = No answer: this is about something else.
explain-nothing = There are no words in it.
explain-why-alarm = Danger goes before everything.
explain-why-sure = { $percent } % sure that a topic is meant. { $threshold } % is enough.
explain-why-unsure = { $percent } % sure that a topic is meant. { $threshold } % is needed.
explain-why-even = The best topic has { $percent } %. { $threshold } % is needed.
explain-why-asked = That no topic fits: { $percent } %. Below { $threshold } % the program asks back.
explain-why-none = That no topic fits: { $percent } %. From { $threshold } % on the program does not ask back.
explain-why-faint = The best topic has { $percent } %. Below { $threshold } % the program does not ask back.
explain-topics = The best topics
explain-legend = The numbers are weights: +1 makes a topic almost three times as likely.
explain-topic = { $percent } % { $topic }
explain-no-topic = none of the topics
explain-rivals = Why not another?
explain-rival = { $topic }: { $percent } %. It loses to { $best }.
explain-rival-none = { $topic }: { $percent } %. It is likelier that no topic fits.
explain-rival-best = { $topic } is the best topic already.
explain-rival-by = By: { $words }
explain-rival-but = In spite of: { $words }
explain-rival-rest = Apart from words, such as the length: { $words }
explain-rival-needs = { $topic } is out: none of the words of needs occurs.
explain-rival-excludes = { $topic } is out: "{ $words }" stands in excludes.
explain-advice = What can you do?
explain-advice-unknown = No word group and no example knows: { $words }. Add them to _words.{ $locale }.toml, or write examples with them.
explain-advice-once = Only one example knows: { $words }. Write another example with them, or add them to _words.{ $locale }.toml.
explain-advice-close = Do you mean { $topic }? In { $file }.toml, write an example with: { $words }
explain-advice-refused = Should this be answered? At that topic, write examples with: { $words }
explain-advice-none = Should this not be answered? Put messages like it in _none.toml.
explain-advice-calm = Is nobody in danger? Put messages like it in _calm.toml.
explain-advice-danger = Is somebody in danger after all? Have messages like it put in emergency.toml.
explain-advice-personal = It holds personal data ({ $kinds }). Never put that in an example.
explain-advice-place = It names a place. That decides which region the answer names.
explain-advice-nothing = Nothing: the topic is clear and every word is known.
