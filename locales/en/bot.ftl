# About this bot

pinned-guidance = Pinned guidance
    .core =
        I know of no pinned guidance of your team. In this version nothing can be pinned through me yet.

        Danger now? Call { $emergency-112 } first.

        This is how you find your team's agreements:
        - Ask your aandachtsfunctionaris (the person in your organisation for this subject).
        - Look at the pinned messages of this channel.

        Is nobody there? Call Veilig Thuis (advice and reporting centre), without names: { $veilig-thuis }. Do not wait for the guidance.

        I do have the national cards. Ask for example:
        - "What do I do in immediate danger?"
        - "What are the five steps?"
        - "Whom can I call?"
    .detail =
        # The five steps in short
        - Step 1: map the signals and write them down.
        - Step 2: consult a colleague. Call Veilig Thuis if needed.
        - Step 3: talk with those involved, if that is safe.
        - Step 4: weigh what you know with the afwegingskader (weighing questions) of your profession.
        - Step 5: decide. Is a report needed? And is help also possible?
        - Does safety ask for it? Then a step may come earlier or be left out.

        # What do I do tonight?
        - Is anybody in danger before tomorrow? Call { $emergency-112 } or Veilig Thuis: { $veilig-thuis }.
        - Not sure? Call Veilig Thuis for advice now.
        - No danger? Write down the facts and plan to consult tomorrow. Do not phone the family and send no message home.

        # What can a team pin?
        - What to do in immediate danger.
        - The five steps and where your own meldcode is.
        - Who the aandachtsfunctionaris is, on which days, and who stands in.
        - The numbers, also of your local team and the interpreter.
        - What you do tonight.
        - The red flags: consult first, only then talk.
        - How you begin a talk.
        - How you write it down: in the file, not in the chat.
        - The house rules: no names in the channel, and no home visit alone when in doubt.
        - Who reports, and who talks to the parents.
        - Where you can go if it touches you yourself.

        # How to make a good card
        - Keep each card short. Put one subject on it.
        - Add who keeps the card and when it was checked.
        - Put nothing on it about a client or family.
        - Make the card readable on a phone.

privacy = Privacy of this bot
    .core =
        Put no names or other identifying data in the chat. I do not need them.

        Write it like this:
        - "A child of 6 often comes in with bruises."
        - "A client is afraid of her partner."

        What is kept?
        - I do not store your message and do not log it.
        - What a server sets and the language you choose, I do keep.
        - The chat platform does keep your message. Discord does so outside the European Union too.

        Posted a name after all? Delete your message at once. Facts about a family belong in the file.

        Do you want to discuss a case? Call Veilig Thuis (advice and reporting centre): { $veilig-thuis }. Advice is possible without names.
    .detail =
        # What you leave out
        - Names and initials of clients, pupils and relatives.
        - Address, date of birth, phone number and e-mail address.
        - The name of the school, practice or institution. Name a place only if you want the region of Veilig Thuis.
        - Photos, screenshots and pieces of a file.
        - A special detail by which a colleague knows the family.

        # What you do write
        - The age and what you saw or heard: "a boy of 14 does not want to go home".
        - The role: a mother, an ex-partner, a neighbour, an informal carer.
        - Your question: "whom do I consult?"

        # Where the answers come from
        - I choose from fixed texts with sources. No language model writes along.
        - You use me in the terminal or in Discord.
        - I can misunderstand your question. Then ask again, or call.

        # Mind the channel
        - Everybody in the channel can read it. New members often see old messages too.
        - Is it about yourself? Do not ask it in the team channel.
        - Does somebody at home look in your phone? Then use another device.

        # Posted something after all
        - Delete the message. The platform may still have a copy.
        - Tell your manager or the data protection officer (the person in charge of privacy).

        # Privacy does not stop help
        - Privacy law does not forbid you to ask Veilig Thuis for advice.
        - In immediate danger you call { $emergency-112 }.

help = What can I ask?
    .core =
        In immediate danger: call { $emergency-112 } first.

        Ask your question in plain words, without names. For example:
        - "I am worried about a child. What now?"
        - "What are the five steps of the meldcode?"
        - "How do I begin a talk with parents?"
        - "What do I look for in older people?"
        - "A child has just told me. What do I do?"
        - "How do I report to Veilig Thuis?"
        - "May I share this without consent?"
        - "Whom can I call?"
        - "What can our organisation do?"
        - "It is about myself."

        Rather speak to a person? Veilig Thuis (advice and reporting centre) thinks along: { $veilig-thuis }.
    .detail =
        # More examples
        - "What do I write in the file?"
        - "When is reporting the norm?"
        - "What is the kindcheck?"
        - "What happens after a report?"
        - "How do I talk with a child?"
        - "The client denies it. What now?"
        - "How do I arrange an interpreter?"
        - "What are red flags?"
        - "Where is shelter for tonight?"
        - "What is Handle with Care?"
        - "What does this bot keep?"

        # What I cannot do
        - I do not judge whether something is abuse. I do not decide for you.
        - I do not report for you and call nobody for you.
        - I only give fixed answers, with sources. Does the answer not fit? Ask it in other words.

greeting = Greeting
    .core =
        Hello, good that you are here. I think along when you worry about violence at home or child abuse.

        Tell me briefly what you see or what you want to know. Use no names. You can begin like this:
        - "I am worried about a child of 6. What now?"
        - "What are the steps of the meldcode?"
        - "Whom can I call?"

        In immediate danger you call { $emergency-112 } first.

thanks = Thanks
    .core =
        You are welcome. Good that you care about this. Do not carry it alone.

        Feel free to come back with a new question. In danger: { $emergency-112 }.
