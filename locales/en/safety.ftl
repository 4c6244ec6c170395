# Safety

emergency = Immediate danger
    .core =
        Call { $emergency-112 } now.

        - Take no risk yourself.
        - Bring the other person to safety only if that is safe for you and others.
        - You do not have to go through the steps of the meldcode first. (The meldcode is the Dutch step plan for suspected abuse.)
        - Anyone may call. Is your manager not there? Then call yourself and tell them afterwards.

        Then call Veilig Thuis (the Dutch advice and report centre): { $veilig-thuis }. They think with you about what must happen now. Veilig Thuis never replaces { $emergency-112 }.

        Can you not hear or speak? Use the app of { $emergency-112 }, if it is already on your phone.
    .detail =
        # When you call
        - Give the address where someone is in danger.
        - Is there a threatening scene at school or day-care? Call the police first, then Veilig Thuis.
        - No hurry any more? Then you reach the police on { $politie-geen-spoed }.

        # When is it acute?
        - Someone is being threatened or hurt right now.
        - Someone is using a weapon.
        - Someone has to flee home because of violence.
        - A parent threatens suicide or is in crisis. A child is unsafe because of it.
        - A pregnant woman suffers violence. She or the unborn child is in danger now.

        # Squeezed throat
        - Call { $emergency-112 } for trouble breathing, fainting, confusion, swelling or loss of urine.
        - No such complaints? Then a doctor must still look at it today.
        - On the outside there is often nothing to see.

        # Female genital mutilation or a journey about to happen
        - Does the girl leave today or this week? Call Veilig Thuis and the police at once.

        # Afterwards
        - Talk with a colleague. Do not carry this alone.
        - Discuss with Veilig Thuis whether you report. At acute danger reporting is the norm of your profession.
        - Write down what you saw and heard, what you did and what was agreed. Do it afterwards if there was no time before.
        - Also write down why you did or did not call the police or Veilig Thuis at once.
        - Tell your manager and the aandachtsfunctionaris (the person in your organisation who knows this subject).

self-victim = It is about me
    .core =
        I am so sorry that you are going through this. It is not your fault. It is good that you say it.

        Veilig Thuis (the Dutch advice centre for violence at home) is there for you too: { $veilig-thuis }.
        - You may call without giving your name.
        - They listen and think with you.
        - You do not have to decide anything yet.

        Use a phone that nobody checks. Remove the number from your call list afterwards.

        In a channel your colleagues read along. Do not write details there. Do you want to go on? Then send me a private message.

        Is there a colleague you trust? Then you do not have to carry it alone.
    .detail =
        # Calling or chatting
        - Veilig Thuis listens and thinks along. They ask your permission to pass on your data, the national government says.
        - The chat is mostly open in the daytime on working days, not everywhere.
        - Do you only want to tell your story? A volunteer of the Luisterlijn will listen: { $luisterlijn }.

        # Using your phone safely
        - According to one municipality, the number of Veilig Thuis is not on the phone bill.
        - Also clear what you looked at on the internet.
        - Could somebody be reading along on your phone? Then use another one.

        # Sexual violence
        - The Centrum Seksueel Geweld helps you: { $centrum-seksueel-geweld }.
        - The first seven days matter most. After that you are welcome too.

        # Are you thinking of leaving?
        - Around a break-up the danger can be greater. So first make a plan with Veilig Thuis or a shelter.
        - Tell as few people as you can about your plan.
        - Are you in danger now? Then do not wait for a plan and call { $emergency-112 }.
        - Do not confront the other person with it.

        # At work
        - You can go to a confidential counsellor or the company doctor. A manager you trust can help too, or the aandachtsfunctionaris (the person for this subject).
        - Your employer can change your hours, workplace or contact details.
        - You do not have to start the meldcode (the step plan for professionals) about yourself.

own-safety = Your own safety
    .core =
        Does it turn threatening? Stop the talk and leave. Call { $emergency-112 } if there is danger. Does someone stay behind in danger? Then call { $emergency-112 } too. Tell your manager.

        This is how you prepare a tense talk:
        - Do not go alone. Take a colleague with you.
        - Tell colleagues where you are and with whom. Plan a way out.
        - Read the aggression protocol (the rules of your employer for aggression).

        Are you afraid of aggression? Then you may postpone or skip the talk with the family. Discuss that with a colleague or Veilig Thuis (the Dutch advice centre): { $veilig-thuis }. Write down why.
    .detail =
        # Before a talk or home visit
        - Read what is known about earlier aggression. Then estimate the risk.
        - The risk is higher with bad news, an unexpected visit, alcohol, drugs or weapons.
        - Also think of earlier violence, a visit in the evening and the removal of a child.
        - Discuss with your colleague or manager what you will do differently because of it.
        - Rather choose a place at work, with people nearby.

        # If the talk cannot be safe
        - Fear for your safety is a valid reason to postpone step 3 of the meldcode (the Dutch step plan).
        - Look with Veilig Thuis for another moment to inform the family.
        - Are you afraid of the reaction to a report? Ask beforehand whether your name can stay hidden.
        - That is an exception only. Veilig Thuis does know your name and cannot fully guarantee secrecy.

        # After a threat
        - Report it as your organisation has agreed.
        - Ask for support and a talk afterwards.
        - Do not take difficult decisions alone. Take them with a colleague or with Veilig Thuis.
        - Write down what happened and what you decided.

        # What your employer must do
        - The Arbowet (law on safe work) asks for a policy against aggression, also by clients.
        - That includes a list of risks, a plan and instruction for staff.
        - Ask about the alarm procedure and how to report incidents.
