# Reporting and sharing

report-how = Reporting to Veilig Thuis
    .core =
        Call Veilig Thuis (advice and reporting centre): { $veilig-thuis }. Name the town to reach the right region. Is it urgent, or perhaps urgent? Always phone.

        Have this at hand:
        - Your own name, work and organisation.
        - The names and details of the people it is about.
        - What you saw and heard, with dates. Say what came from others.
        - Whether someone is unsafe now.
        - Who already helps or supports the family.
        - Which steps of the meldcode (step plan) you took.

        Tell the parents or your client that you will report, unless that is unsafe. Not urgent? Some regions have an online form for professionals.

        Do not put names in this chat.
    .detail =
        # Before you call
        - You need no proof. A reasonable suspicion is enough.
        - If possible, consult your aandachtsfunctionaris (in-house expert) or a colleague.
        - Is that person away and is it urgent? Call yourself. Tell them afterwards.
        - Do you not know whether to report? Then call for advice, without names.
        - Not every region handles ordinary questions outside office hours. For those, rather call by day.

        # What Veilig Thuis asks
        - How unsafe is it now, for each person?
        - Can you restore safety yourself?
        - Then Veilig Thuis goes through your afwegingskader (questions for your decision) with you.

        # How to tell it
        - Give facts, not judgements.
        - Say of each fact whether you saw it, or from whom you heard it.
        - Also name brothers, sisters and others in the home.
        - Also say what goes well and who gives support.

        # Phone or form
        - With a form you can first go through the text with your client, if that is safe.
        - Your own words then stand.
        - Only use the secured page of Veilig Thuis in your region.
        - You cannot report in the chat of Veilig Thuis. That chat is anonymous.

        # Afterwards
        - Ask what Veilig Thuis will do and when you will hear something.
        - Agree on what you do. Your own help goes on.
        - Note when you reported, what you told and what was agreed.
        - Does it get less safe? Do not wait and call again.

report-or-advice = Advice or a report?
    .core =
        For advice you give no names. For a report you do give names.

        Advice:
        - Veilig Thuis (advice and reporting centre) thinks along. You decide what you do.
        - Asking for advice starts no case.

        Report:
        - You give the names of the people it is about.
        - Veilig Thuis must deal with the report. It takes over the view on safety.
        - Your own help simply goes on.

        Not sure which it should be? Call and say so: { $veilig-thuis }. Veilig Thuis goes through the questions with you.

        Is it acutely (now) or structurally (again and again) unsafe? Then reporting is the norm of your profession.
    .detail =
        # When to call for advice
        - From the first suspicion on, and in every step of the meldcode (step plan for a suspicion).
        - When you doubt about a signal, a talk or your decision.
        - When you cannot explain an injury or medical sign. Ask for the vertrouwensarts (doctor of Veilig Thuis).
        - Doctors must ask advice in step 2. For many other professions an expert colleague is enough.
        - With honour, forced marriage or female genital mutilation: call before you talk to the family.

        # What Veilig Thuis records for advice
        - Nothing about the family, if you give no names.
        - Sometimes your name and organisation. Ask if that matters to you.
        - You do not break your professional secrecy.

        # What changes with a report
        - Veilig Thuis assesses the safety and decides what happens next.
        - The family will hear of the report.
        - You keep your own task in care or education.
        - Reporting and helping can go together.

        # How the call can end
        - There is no violence. It stays advice.
        - You get advice and support for your next step.
        - Veilig Thuis takes your report.

        # Waiting
        - For advice by phone there is no waiting list, Veilig Thuis said in 2025.
        - A report may have to wait. Does it get less safe? Call again.

        # How to begin
        - "I want advice, without names. I see this, and I have doubts about that."
        - "I do not know whether I should report. Will you go through the questions with me?"

        # Note
        - Whom you spoke to, when, and what advice you got.

report-after = After a report
    .core =
        Veilig Thuis (advice and reporting centre) first looks: is there danger now? Then it acts at once.

        If not, it assesses the safety (once called "triage"). The term is five working days. Then Veilig Thuis can:
        - investigate itself. The term is ten weeks.
        - hand over to the local team or running help.
        - set conditions and follow them.
        - ask the Raad voor de Kinderbescherming (child protection board) to investigate.
        - stop.

        It can take longer. Does it get less safe? Do not wait and call again: { $veilig-thuis }.

        As reporter you hear after the assessment, and after an investigation by Veilig Thuis. Keep doing your own work.
    .detail =
        # How Veilig Thuis assesses
        - It looks in its own data and asks police and the child protection board.
        - It may call you with questions. Keep your notes at hand.
        - Most reports are handed over. Until 2023 it investigated at most about a fifth itself.

        # What you will hear
        - Whether there is a follow-up and to whom it was handed over.
        - Do you have a role? Then also the agreements on safety, and how they are followed.
        - Do you hear nothing? Call yourself.
        - Did you only give information when Veilig Thuis asked? Then you mostly get no feedback.

        # Terms in practice
        - The terms are in the law, but they are no promise.
        - In 2023 none of the 25 organisations met them.
        - A later report of the inspectorate also worried about waiting times.

        # What you keep doing
        - Stay in touch with the child or your client. Your job is not done after the report.
        - Watch for new signals. Write them down and pass them on to Veilig Thuis.
        - Ask Veilig Thuis what help you can give.

        # What the family notices
        - Veilig Thuis tells the family about the report. One region speaks of four weeks for this.
        - Veilig Thuis gives no treatment itself. It arranges help and safety.

        # If help fails
        - Veilig Thuis cannot remove a child from home.
        - It can ask the child protection board to investigate. The children's judge decides on a measure.
        - Sometimes there is a temporary ban (the abuser may not be at home for a time).

        # Keeping watch
        - Veilig Thuis can follow the safety for longer. In 2018 the plan was a year and a half on average, if it stays unsafe.
        - In trial regions Veilig Thuis sometimes works differently. Ask how it goes in yours.

report-anonymous = Reporting anonymously
    .core =
        As a professional you report in your own name. Veilig Thuis (reporting centre) must always know who you are. You also name the family.

        By exception Veilig Thuis does not tell the family who reported. That is possible if giving your name:
        - may endanger those involved.
        - may endanger you or your colleagues.
        - may disturb the bond of trust.

        Discuss this with Veilig Thuis before the report: { $veilig-thuis }. Nobody can promise that the family never finds out.

        Does someone report as a neighbour or relative? Then the family hears the name only with that person's explicit consent.

        You can ask for advice without names.
    .detail =
        # Why in your own name
        - An anonymous report makes a family suspicious of everybody.
        - Veilig Thuis sometimes cannot use information that points to you.
        - Sometimes Veilig Thuis cannot go on with the report.
        - The KNMG asks doctors to be very reserved and to explain why it is needed.

        # How to go about it
        - First discuss your worries about safety with your aandachtsfunctionaris (in-house expert) or manager.
        - Then call Veilig Thuis for advice. Do not name the family yet.
        - Say what danger you expect, and for whom.
        - Agree what the family will and will not hear.
        - Think about which details can only come from you.
        - Note the decision and the reason.

        # What the family can read
        - The report itself stays readable for the family.
        - Your details are kept apart.
        - The content may still point to you.

        # Regions differ
        - One region names only safety as a reason.
        - Another region gives your name only if you agree.
        - So always ask how your region does it.

        # Are you afraid of aggression?
        - Tell your manager and Veilig Thuis.
        - It can be a reason to postpone or skip the talk with those involved.

        # Name fully unknown
        - Veilig Thuis does not accept a report from someone who stays unknown.
        - You cannot report in the chat of Veilig Thuis. It is anonymous.

report-consent = Consent and openness
    .core =
        No, you need no consent to report to Veilig Thuis (reporting centre). Do try to get it first, if that is safe.

        Tell your client or the parents that you will report. At that point do not ask, but explain:
        - "I hear that you do not want this. I am really worried about ... That is why I am going to report."

        Do not tell them if that may cause danger. This goes for the child, the client, others in the family, you and your colleagues. Call Veilig Thuis first: { $veilig-thuis }.

        Do you think of honour, forced marriage or female genital mutilation? Do not talk to the family before an expert has looked at the risk.
    .detail =
        # How to tell them
        - Ask Veilig Thuis beforehand whether telling is wise and safe.
        - Prepare it. Do not hold a difficult talk alone.
        - Name your worries and the steps you took. Use facts.
        - Explain why you report and what Veilig Thuis does.
        - Leave room to still accept help.
        - Use a professional interpreter if language is a problem. Never family.
        - Do not speak to partners together if you suspect violence or control between them.

        # When not to tell
        - It puts the child or someone else in the family in danger.
        - It puts you or your colleagues in danger.
        - Note the reason. Agree with Veilig Thuis who tells them later.

        # Without consent is not without their knowing
        - The right to report is in article 5.2.6 of the Wmo 2015 (Dutch law on social support).
        - It also holds when the client or the parents say no.
        - In childcare, too little contact with parents before a report often leads to complaints.
        - Late in 2025 a health psychologist was reprimanded. There had been no concrete talk with the father before the report.
        - So share your worries concretely, also with a parent who will not talk. Safety remains the exception.
        - Note what you tried.

        # A child or young person
        - Do not promise secrecy.
        - "First I tell you what I can and cannot keep to myself."

        # For others you often do need consent
        - Do you want to consult a school or local team? Then in principle ask consent first.
        - Advice from Veilig Thuis is always possible without names.

        # What Veilig Thuis does
        - Veilig Thuis tells the family about the report. One region speaks of four weeks.

confidentiality = Professional secrecy and the right to report
    .core =
        Your professional secrecy and the AVG (GDPR, privacy law) do not forbid you to call Veilig Thuis (reporting centre).

        - You ask for advice without names. Then you break no secrecy.
        - You may report without consent. This is the meldrecht (right to report). It is in article 5.2.6 of the Wmo 2015, for all professions.
        - In schools and childcare you may consult a colleague in your organisation without consent.
        - With others, such as a local team, you in principle share only with consent.

        Share no more than needed. Tell your client or the parents what you share, unless that is unsafe. Record what you shared, and why. In doubt? Call Veilig Thuis: { $veilig-thuis }.
    .detail =
        # When the right to report applies
        - You have the information through your work.
        - The information may be needed to stop violence or to examine a reasonable suspicion.
        - It applies when Veilig Thuis asks, and also on your own initiative.
        - Old articles of law are still on many websites. Use article 5.2.6 of the Wmo 2015.

        # Veilig Thuis asks you for information
        - Let Veilig Thuis explain why. Ask what was reported and how serious it is.
        - Weigh what is needed. Give relevant facts, not the whole file.
        - Preferably do it in writing, or check the notes.
        - Tell your client beforehand, if that is safe.
        - It is a right. You are strongly expected to cooperate, though.
        - A GP was given a warning. The GP answered at once, without weighing and without telling the patient.

        # Sharing with others without consent
        This is allowed only when silence and speaking clash. First answer these questions:
        - Does speaking serve a weighty interest of the client or the children?
        - Is there another way?
        - Why can I not ask or get consent?
        - Do these interests outweigh silence?
        - To whom do I tell what, so that it helps?

        # Other organisations
        - Raad voor de Kinderbescherming (child protection board): you have the right to give information.
        - Gecertificeerde instelling (guardianship and supervision): under a supervision order you must give needed information when asked. You may also do so yourself.
        - Youth care: ask the parents' consent before you consult other professionals. From 16 also ask the young person.

        # The AVG
        - The law gives you the ground to report. No consent is needed for that.
        - Veilig Thuis too may process data without the consent of those involved.
        - The Wams is a plan for a law. Do not use it as a ground to share.

        # Mind
        - In direct danger you call { $emergency-112 }.
        - Never put names or identifying details in this chat.
        - Do not promise secrecy to a child or client.
