# Whom to call

contact-overview = Whom can I call?
    .core =
        For advice or a report you call Veilig Thuis (the advice and reporting centre): { $veilig-thuis }. For advice you give no names. You need not be sure.

        Blijf Groep gives help, advice and information: { $blijf-groep }.

        When there is no hurry, call the police at { $politie-geen-spoed }.

        Whom is the help for?
        - For a child who wants to talk.
        - For a victim who is looking for help.
        - For someone who needs a safe place now.
        - For someone who uses violence.

        Choose below. Or ask about sexual violence, suicide, honour, trafficking or injuries.
    .detail =
        # Danger now, and talking is not possible
        - Use the 112NL app. With it you type to the control room. Install the app beforehand.

        # Children and young people
        - Children from 8 to 18 call { $kindertelefoon }.
        - Young people from 16 to 27 call { $in-je-bol }.

        # After an assault or rape
        - Call the Centrum Seksueel Geweld (sexual violence centre): { $centrum-seksueel-geweld }. Call as soon as possible.

        # Thoughts of suicide
        - Call { $zelfmoordpreventie-113 }. You can also call when you worry about someone else.

        # Victims of a crime
        - Slachtofferhulp Nederland (victim support) helps free of charge: { $slachtofferhulp }.

        # Online abuse
        - Helpwanted helps with nudes, blackmail with images and cyberstalking: { $helpwanted }.

        # Human trafficking
        - CoMensha thinks along on working days: { $comensha }.

        # Someone just wants to talk
        - De Luisterlijn (listening line) listens day and night: { $luisterlijn }.
        - MIND Hulplijn gives advice on mental health problems: { $mind-korrelatie }.

        # A client who is deaf or hard of hearing
        - GGMD is a specialist: { $ggmd }.

        # Someone is abroad
        - Numbers that are free in the Netherlands usually do not work there.
        - Somebody who was left behind there calls the ministry: { $bz-noodnummer }.

        # Not for this
        - Meld Misdaad Anoniem (anonymous crime line) never replaces the meldcode (the step plan for a suspicion).
        - The meldpunt zorgwekkend gedrag (worrying behaviour) is not for violence at home.

        # Calling safely
        - A victim deletes the number from the call list afterwards.
        - Does somebody look at the phone? Then another phone is better.

contact-veilig-thuis = Veilig Thuis
    .core =
        Call Veilig Thuis (the advice and reporting centre for violence at home): { $veilig-thuis }. It is open day and night and free. Name the place. Then you get the right region.

        - Asking for advice is not a report. You give no names and you decide what to do.
        - You may call from the first suspicion and at every step.
        - A report is made with names. Is it urgent? Then always report by phone.
        - A victim may call too. So may someone who uses violence.

        The chat is not in every region and mostly open on working days only. You cannot report in the chat. As a professional you call.
    .detail =
        # When to call
        - Somebody can be reached twenty-four hours a day.
        - Outside office hours some regions only handle emergencies. Then keep advice without hurry for office hours.
        - There is no waiting list for advice by phone. A report is sometimes picked up later. Do not wait with reporting yourself.

        # Asking for advice
        - Say what you saw and heard. Say that you want advice without names.
        - Veilig Thuis then writes down nothing about the family.
        - Your own name and organisation are sometimes noted.
        - Not sure whether you want advice or a report? Say so. You go through the questions together.

        # Reporting
        - Have at hand: your own details, the people involved, your concerns and the network.
        - Also say which steps of the meldcode (the step plan for a suspicion) you took.
        - Give facts. Say which ones you heard from others.
        - In some regions you can also use an online form.

        # Questions about injuries
        - Ask for the vertrouwensarts. That is a doctor of Veilig Thuis. Names are not needed.

        # What Veilig Thuis does not do
        - Veilig Thuis does not replace the police. In direct danger you first call { $emergency-112 }.
        - Veilig Thuis gives no treatment itself. It does arrange help and safety.
        - Veilig Thuis cannot remove a child from home. A children's judge decides on that.

        # For a victim
        - A municipality writes that the number does not show on the phone bill.
        - The number does stay in the call list. Delete it there.

        # From abroad
        - This number usually does not work there. Somebody who was left behind calls { $bz-noodnummer }.

contact-blijf-groep = Blijf Groep
    .core =
        For help, advice and information you call Blijf Groep: { $blijf-groep }.

        - Blijf Groep works in the provinces Noord-Holland and Flevoland.
        - Blijf Groep has shelters there: the Oranje Huizen.
        - Blijf Groep thinks along with you as a professional. That is about help for the whole family.

        Are you in another region, or is there no answer? Then call Veilig Thuis (the advice and reporting centre): { $veilig-thuis }. It is open day and night.

        Do not wait when you have a suspicion. In an emergency you take no risk and call { $emergency-112 }.
    .detail =
        # When to call Blijf Groep
        - You want to raise violence within the care that is already running.
        - You look for extra help for the partner or the children.
        - Your client needs a safe place.

        # How the Oranje Huizen work
        - The approach is open and visible. The house is not secret, but it is secured.
        - The help is for the whole family. Someone who uses violence can get help as well.
        - The partner takes part only where that is safe.
        - There is an intake that estimates the danger.
        - After that come safety plans and talks.

        # Three colours
        - Green: simple measures can make it safe again.
        - Orange: help is needed to break through the situation.
        - Red: the threat is extreme. Then it is about fleeing and the police.

        # Take care
        - Never put the address of a shelter in a chat.
        - Hold no joint talk when there is coercion, control or great fear. Ask for advice first.

contact-sexual-violence = Sexual violence: Centrum Seksueel Geweld
    .core =
        Was somebody assaulted or raped? Call the Centrum Seksueel Geweld (sexual violence centre): { $centrum-seksueel-geweld }. It is open day and night and free.

        - Call as soon as possible. The first seven days matter most.
        - You get medical help, help with forensic traces and psychological help.
        - A police report is not needed.
        - Is it more than seven days ago? Call all the same.

        Listen calmly. Do not question about what happened. Traces go quickly. So ask for advice before washing.

        Do you suspect abuse of a child? Do not question the child. First call Veilig Thuis (the advice and reporting centre): { $veilig-thuis }.
    .detail =
        # Calling for someone else
        - Victims, people close to them and professionals may call.
        - There is also an anonymous chat. We did not find its hours.

        # When a child or client starts to tell
        - Listening is always allowed. Do not cut the story off.
        - Do not ask for details. The police may have to talk with the child later.
        - Do not promise secrecy.
        - Write down the words of the child, and your own question.
        - Talk to the aandachtsfunctionaris the same day (the fixed person in your organisation for this subject).
        - Do not call the parents or partner yet. First ask Veilig Thuis for advice.

        # When the danger is not over
        - Does the offender live in the home and can it happen again? Doctors call that acute danger.
        - Forced sex by a partner is a red flag. Call Veilig Thuis or the police the same day.

        # When the suspect works at school or in childcare
        - Then the meldcode (the step plan for a suspicion) does not apply. There is another route.
        - School: tell the board at once.
        - Childcare: tell the manager or the owner at once.
        - They consult the vertrouwensinspecteur (confidential inspector).
        - Is it about the owner? Then go to the police.

        # Nudes, blackmail or abuse online
        - Call Helpwanted: { $helpwanted }. It is for all ages and anonymous.

        # Someone with an intellectual disability
        - Do listen, but do not question. First call Veilig Thuis or the sexual offences police.
        - The Centrum Seksueel Geweld has eight films about this.

        # Worries about one's own feelings for minors
        - Stop it Now is anonymous: { $stop-it-now }. It is also for those around them and for professionals.

contact-child = Help for children
    .core =
        A child can call. That is free.

        - From 8 to 18 years: De Kindertelefoon (child helpline), { $kindertelefoon }.
        - From 16 to 27 years: In je bol (youth helpline), { $in-je-bol }.
        - For every child who is not safe at home: Veilig Thuis (the advice and reporting centre), { $veilig-thuis }.

        Call together if the child wants that. First ask: "Is it safe to take this number with you?"

        Giving a number is not enough. Also take the steps of the meldcode (the step plan for a suspicion). Do not promise secrecy. Tell the child what you will do.
    .detail =
        # What a child can call about
        - De Kindertelefoon is for everything, also for violence at home. It is anonymous and has a chat.
        - Veilig Thuis is there for children too. It listens and thinks along.

        # Other help
        - Online abuse or nudes: { $helpwanted }.
        - Loverboys, honour or coercion in a relationship: Fier, { $fier }. Fier also has an anonymous chat.
        - Assaulted or raped: { $centrum-seksueel-geweld }. Call as soon as possible.
        - Thoughts of suicide: { $zelfmoordpreventie-113 }. There is a chat too.
        - Left behind abroad: { $bz-noodnummer }.

        # When the child is younger than 8
        - Call Veilig Thuis yourself. Ask what you can do for this child.

        # Say this to the child
        - "Good that you told me. It is not your fault."
        - "I will ask for advice first. Then I come back to you."
        - "Who can you go to when you do not feel good?"

        # Take care
        - Do not give a child the task of telling the parents.
        - A number in a phone can be dangerous. Clear the call list.
        - Also ask about brothers and sisters. Are they safe?
        - Is the child afraid of home? Talk to Veilig Thuis the same day.

contact-shelter = Shelter
    .core =
        You look for a safe place through Veilig Thuis (the advice and reporting centre): { $veilig-thuis }. You can also call tonight. It is for women, men and children.

        - In danger the police look for a place too.
        - In Noord-Holland and Flevoland Blijf Groep helps: { $blijf-groep }.
        - In Overijssel Kadera helps: { $kadera }.

        Shelters are often full. Someone in direct danger usually gets a place at once.

        Never say: "Just leave." Leaving can be the most dangerous moment. First make a plan together. Never put an address in the chat.
    .detail =
        # How to prepare
        - Call from a safe place, with a phone that nobody checks.
        - Ask Veilig Thuis or a shelter for advice about the plan.
        - Tell the plan to as few people as possible.
        - Ask about the children. They are part of the plan.
        - Do not talk with the partner yet.
        - Keep traces and photos only if that is safe.

        # Other organisations
        - Fier also helps with loverboys and honour: { $fier }.
        - Moviera works in Gelderland and Utrecht, also for men.
        - Sterk Huis works in Midden-Brabant, for women, children and men.
        - Arosa works in Rotterdam, for women and children.
        - Kadera also consults without names.

        # Men
        - There is shelter for men as well. In 2018 six cities had places. They were often full.
        - Call Veilig Thuis. We found no separate helpline for men.

        # Honour, forced marriage or abandonment abroad
        - Never mediate with the family. Call Veilig Thuis at once.

        # Victims of human trafficking
        - CoMensha arranges the first shelter for adults: { $comensha }.

        # Without residence papers
        - There is still a right to protection, care, help and shelter.
        - Promise nothing about residence. Ask for specialist advice.

        # No place
        - Tell Veilig Thuis that it is not safe now.
        - Is it getting worse? Call again. In danger you call { $emergency-112 }.

contact-honour = Honour, forced marriage, female genital mutilation
    .core =
        With a suspicion, call Veilig Thuis (the advice and reporting centre) at once: { $veilig-thuis }. Or call the police. Do that before you talk with anybody in the family.

        - Never mediate with the family. Do not call the parents.
        - Let experts judge the danger.
        - Keep quiet contact with the victim. Leave no traces: no mail, no message, no leaflet.

        Is there a threat of vgv (female genital mutilation)? Or a journey for it this week? Then call Veilig Thuis and the police now.

        Was somebody left behind abroad? Then this is the number: { $bz-noodnummer }.
    .detail =
        # Why it is different
        - The steps of the meldcode (the step plan for a suspicion) work differently here.
        - Consulting a specialist is always needed here.
        - Openness can put the victim in great danger. Mediation often makes it worse.

        # Who helps
        - The Landelijk Knooppunt Huwelijksdwang en Achterlating (forced marriage and abandonment) advises professionals on complicated cases.
        - It also helps people to return. We found no number, but there is a website.
        - Victims themselves call Veilig Thuis.
        - Fier gives shelter and treatment: { $fier }.
        - The police have a centre of experts on honour: { $lec-egg }. It is mainly for the police and organisations that work with them.
        - Pharos gives knowledge on vgv. Look at the website.
        - There is also shelter for men. That goes through Veilig Thuis.

        # Signals
        - Behaviour or clothes change suddenly.
        - Someone is absent a lot or is suddenly brought and fetched by relatives.
        - A pupil is afraid of the holiday.
        - There is a sudden family visit abroad.
        - A pupil does not come back after the summer.
        - A signal is no proof.

        # How to talk with the victim
        - Talk with the victim alone. Choose an ordinary place such as school or the doctor.
        - "Are there people in the family you are afraid of?"
        - Ask whether it is safe to take a number along.
        - Use a professional interpreter, never family. Ask whether this interpreter is all right.
        - Do not ask a colleague who knows the family.

        # Never say
        - Never say that it is part of the culture.
        - Pass nothing on to the family.

contact-trafficking = Human trafficking
    .core =
        For advice on human trafficking you call CoMensha (the coordination centre): { $comensha }. It is open Monday to Friday, in the daytime. CoMensha also arranges the first shelter for adult victims.

        - Is it about a child or about violence at home? Call Veilig Thuis (the advice and reporting centre): { $veilig-thuis }.
        - Is it about a loverboy? Fier has shelter, advice and an anonymous chat: { $fier }.
        - Is it about exploitation at work? Call the Arbeidsinspectie (labour inspectorate): { $arbeidsinspectie-uitbuiting }.

        Do not confront the suspect. A protocol calls trafficking acute danger. So ask for advice the same day.
    .detail =
        # What it can be
        - Someone is forced into sex for money.
        - A loverboy (also: pooierboy) makes a young person fall in love in order to use them.
        - Someone is exploited at work.
        - Girls with an intellectual disability run more risk of a loverboy.

        # Police
        - When there is no hurry, call { $politie-geen-spoed }.
        - Meld Misdaad Anoniem (anonymous crime line) is for tips: { $meld-misdaad-anoniem }. That is no police statement.
        - A tip never replaces the meldcode (the step plan for a suspicion).

        # Shelter
        - For adults the first shelter goes through CoMensha.
        - Fier shelters victims of loverboys.
        - Moviera helps with trafficking in Gelderland and Utrecht.
        - There is also shelter for men. That goes through Veilig Thuis.

        # How to talk
        - Talk with the person alone. Somebody who always comes along is not present.
        - Use a professional interpreter, never an acquaintance.
        - CoMensha sometimes has an arrangement for interpreter costs. Ask about it.
        - Promise nothing about residence, a police case or shelter. Ask for advice.
        - Keep photos and messages only if that is safe.

        # In the meldcode
        - Talk at once to your aandachtsfunctionaris (the fixed person in your organisation for this subject).
        - A protocol calls forced prostitution acute danger too. With acute danger, reporting is the norm.
        - Write down facts, with date and source.

contact-victim-support = Victim support
    .core =
        Slachtofferhulp Nederland (victim support) helps free of charge: { $slachtofferhulp }. The help is practical, emotional and legal. It is for victims, witnesses and bereaved relatives.

        - As a professional you may refer somebody. First ask for consent. Then choose option three in the menu.
        - Is it not safe at home now? First call Veilig Thuis (the advice and reporting centre): { $veilig-thuis }.
        - A police statement or a question without hurry: the police, { $politie-geen-spoed }.

        Always ask whether a letter, mail or call is safe. Does somebody read along? Then agree on another way.
    .detail =
        # More help
        - Slachtofferwijzer is a website with organisations. You can also search for a safe place there.
        - Filomena is a centre with care, police and legal help. Filomena helps with serious violence at home.
        - Filomena is in Rotterdam, Groningen, Tilburg and Amsterdam.
        - After an assault or rape you call { $centrum-seksueel-geweld }.
        - De Luisterlijn (listening line) listens day and night: { $luisterlijn }.
        - MIND Hulplijn gives advice on mental health problems: { $mind-korrelatie }.

        # LGBTI people
        - The police have a network: Roze in Blauw. Ask for it at the ordinary number.
        - Never tell family, partner or school that somebody is LGBTI.

        # Police and law
        - Psychological violence is not a separate crime, as far as we know.
        - Sometimes a statement is possible, for instance about threats or stalking. Ask the police.
        - Promise nothing about custody, housing, residence or punishment.

        # Evidence
        - Photos, messages and a log can help. Keep them only if that is safe.
        - Traces go quickly. So ask for advice soon.

        # What you can do
        - Listen and show that you believe the person.
        - Ask what the person needs.
        - Call together if that is possible.
        - Referring is not enough. Also take the steps of the meldcode (the step plan for a suspicion).

contact-suicide = Thoughts of suicide
    .core =
        Is somebody's life in danger now? Stay with the person until help is there.

        Is somebody thinking of suicide? Call the suicide prevention line together: { $zelfmoordpreventie-113 }. Phone and chat are open day and night, free and anonymous. You can also call it to ask for advice.

        - Ask calmly and directly: "Are you thinking of suicide?"
        - Listen without judging. Do not promise secrecy.
        - Also call the GP or the therapist.

        Does the person threaten to harm somebody else too? Then call { $emergency-112 }. Are there children at home? Ask Veilig Thuis (the advice and reporting centre) for advice: { $veilig-thuis }.
    .detail =
        # How to talk
        - Ask a young person: "Do you ever think of suicide?"
        - Also ask an adult: "Do you think of harming somebody else?"
        - Show that you believe the person. Look together who can help.
        - Say what you will do now, and come back afterwards.
        - Share your worry with a colleague. Do not do this alone.

        # When there is violence at home too
        - A threat of suicide can be coercion. In partner violence it is a red flag.
        - Then call Veilig Thuis or the police today, before you talk with the partner.
        - In teenagers remarks about suicide can be a signal of abuse. They are no proof.

        # Children at home
        - Do the kindcheck (asking whether children depend on this person). Do it after an attempt and with a depression.
        - Does a parent threaten suicide and is a child unsafe because of it? Doctors call that acute danger.

        # Other lines
        - Young people from 16 to 27 talk with { $in-je-bol }.
        - Children from 8 to 18 talk with { $kindertelefoon }.
        - MIND Hulplijn also advises when you worry about someone else: { $mind-korrelatie }.
        - De Luisterlijn (listening line) listens day and night: { $luisterlijn }.

        # Write down
        - Note what somebody literally said, with date and time.
        - Note with whom you talked and what you agreed.

contact-perpetrator = Help for people who use violence
    .core =
        Someone who uses violence can call Veilig Thuis (the advice and reporting centre): { $veilig-thuis }. It is open day and night and free.

        - De Waag offers treatment. Sign-up goes through the GP or the probation service. A client cannot sign up directly.
        - Worries about one's own sexual feelings or behaviour towards minors? Stop it Now is anonymous: { $stop-it-now }.

        First ask for advice yourself if you want to talk with this client. Never pass on what the partner or child said. Do not invite partners together.

        Does someone threaten to harm another person? Call { $emergency-112 } or the police at once.
    .detail =
        # What helps
        - Violence often comes with shame and fear, also in the one who uses it.
        - The behaviour is not acceptable. The person is responsible for it. Change is possible, with help.
        - A time-out can help for a moment: leave the room, walk around the block, call a friend.
        - A time-out is no treatment.

        # De Waag
        - De Waag treats people from 12 years who use violence or cross boundaries.
        - The GP refers to specialist mental health care. The probation service can also refer.
        - In a criminal case there are no costs. Otherwise the insurance pays, with an excess.

        # Lines for a talk
        - "What happens in you just before you get angry?"
        - "Are you afraid that it will really go wrong one day?"
        - "Do you want help to stop this?"

        # Do not do this
        - Do not look for an excuse in drink, stress or culture.
        - Do not blame the other person.
        - Do not promise secrecy about danger.
        - Do not send a couple to mediation or a joint programme when one of them controls the other.
        - Learning to handle anger is not enough then.

        # Other help
        - The GP can think along and refer.
        - The Oranje Huis of Blijf Groep helps the whole family: { $blijf-groep }. It works in Noord-Holland and Flevoland.
        - Is the client thinking of suicide? Call { $zelfmoordpreventie-113 }.

        # In the meldcode (the step plan for a suspicion)
        - Do the kindcheck (asking whether children depend on this person).
        - Write down facts. Take steps four and five, also when the client does not cooperate.
        - Are you afraid yourself? Do not go alone and talk at your own workplace.

contact-injury = Having injuries assessed
    .core =
        Is medical care needed now? Arrange that first.

        - Are you not a doctor? Ask the vertrouwensarts for advice (doctor of Veilig Thuis, the advice and reporting centre): { $veilig-thuis-vertrouwensarts }. Names are not needed.
        - Are you a doctor? About a child you call LECK (child abuse experts): { $leck }. LECK is for doctors only.

        Was somebody's throat squeezed? With breathing trouble, fainting, confusion, swelling or loss of urine: { $emergency-112 }. Otherwise see a doctor today, also when nothing shows. Call Veilig Thuis or the police the same day.

        Never guess how old a bruise is. Do not suggest an explanation.
    .detail =
        # Bruises in a child
        - Is it a baby or child who cannot move about yet? Then every bruise must be examined.
        - The same goes for the print of a hand or an object.
        - Several bruises without accident or illness must be examined too.
        - Ask the vertrouwensarts for advice at once, or LECK if you are a doctor.
        - Do not use the colour to tell how old a bruise is.

        # How to write it down
        - Describe exactly what you see, and where.
        - Note literally what somebody says about it.
        - Note date, time and who was there.
        - Take a photo only with consent and on a safe device.
        - Are you not a doctor? Then do not examine a child yourself. Do not ask for details.

        # After strangling or smothering
        - Often nothing shows on the outside. Traces go quickly.
        - Also look for a hoarse voice, a cough, pain when swallowing and vomiting.
        - Tell the doctor that the throat was squeezed.
        - It is also a red flag. Do not talk with the partner yet.

        # Forensic examination
        - Since September 2025 there is a trial with examination after strangling. It began in Midden-Nederland.
        - It goes through the police. Preferably it happens within 48 hours after going to the police.
        - From November 2025 the GGD (public health service) had a trial in parts of Noord-Holland and in Rotterdam.
        - Ask the police or Veilig Thuis what exists in your region.
        - Did sexual violence cause the injury? Call { $centrum-seksueel-geweld }.

        # When it is acute
        - An injury that was probably inflicted and needs treatment counts as acute danger for doctors.
        - So do an attempt to strangle and a weapon.
        - An injury is a signal. It is not proof yet.
