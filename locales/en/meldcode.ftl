# The meldcode

meldcode-suspicion = I have a suspicion, what now?
    .core =
        Take signals seriously and act. Never just let it run. You do not need proof.

        Start with step 1 of the meldcode (the Dutch step plan):
        - Write down what you saw and heard, also what makes your worry smaller.
        - Talk with a colleague who knows the subject. That can be the aandachtsfunctionaris (the person in your organisation for this).
        - Ask Veilig Thuis (the advice and report centre) for advice, without names: { $veilig-thuis }. Asking advice is not reporting.

        Is it clearly unsafe now? Call the police or Veilig Thuis at once, before you consult.

        After that come the talk (if it is safe), the weighing and the decision.
    .detail =
        # From feeling to facts
        - A gut feeling is not yet a fact. Find out what it rests on.
        - Keep violence open as a possible explanation. Do so above all when the story does not fit or keeps changing.
        - Signals are no proof. After a report it is up to Veilig Thuis to find out what is true.

        # Do not stay alone with it
        - Fear, anger or disbelief is normal. Talk about it with a colleague and never act alone.
        - You can call Veilig Thuis at every step. You may also call just to think aloud.
        - Do you give no names? Then Veilig Thuis records nothing about the family.

        # The five steps
        - Step 1 is mapping the signals.
        - Step 2 is consulting.
        - Step 3 is talking with those involved, if that is safe.
        - Step 4 is weighing how serious it is.
        - Step 5 is deciding: is reporting necessary, and is help also possible?

        # Do not talk with the family yet
        - Do you think of honour-based violence, a forced marriage or female genital mutilation? Then call Veilig Thuis at once.
        - Do you think the partner controls and decides everything? Then consult an expert first.
        - Could a talk make it less safe? Then ask for advice first.
        - Do you think of sexual abuse of a child? Do not question the child. Call Veilig Thuis first.

        # Does somebody tell you?
        - Listen and do not promise secrecy.
        - Call Veilig Thuis the same day. In most professions reporting is then the norm.

        # Is it about a colleague?
        - Other rules then apply to schools and childcare.
        - Do you think of a sexual offence against a pupil under 18? Tell your board at once.
        - Do you work in childcare? Tell your manager or the houder (owner) at once about violence by a colleague.
        - Is it about the owner? Then go to the police.

meldcode-overview = The meldcode in short
    .core =
        The meldcode is the Dutch step plan for suspected domestic violence or child abuse.

        - Step 1: map the signals.
        - Step 2: consult a colleague. If needed, call Veilig Thuis (the advice and report centre) or an expert on injuries.
        - Step 3: talk with those involved, if that is safe.
        - Step 4: weigh how serious and how risky it is. In doubt you always call Veilig Thuis.
        - Step 5: take two decisions. Is reporting necessary? And is help (also) possible?

        Is there acute danger? Then you act first and do the steps later.

        Veilig Thuis gives advice at every step, without names: { $veilig-thuis }.
    .detail =
        # Which meldcode do you use?
        - Every organisation in six sectors has its own meldcode. These five steps are always in it.
        - The sectors are health care, education, childcare, social support, youth care and justice.
        - Do you work on your own in such a sector? Then you have your own meldcode too.
        - Ask where yours is and who takes which step.

        # What is it about?
        - It is about violence against children, partners, older people and others at home.
        - It can be physical, psychological or sexual violence. Neglect is part of it too.
        - Honour-based violence, female genital mutilation and elder abuse are covered as well.

        # How do you use the steps?
        - In the meldcode for doctors the order is not fixed. Yet every necessary step must come before the decision to report.
        - Does the suspicion go away? Then you may stop earlier. Write that down too.
        - With honour-based violence you do not talk with the family before a specialist has looked at it.
        - At each step, write down what you did and why.

        # What is mandatory?
        - Since 1 July 2013 professionals in these sectors must use a meldcode.
        - Since 1 January 2019 it holds an afwegingskader (questions that help to decide about reporting).
        - There is no legal duty to report. At acute or structural unsafety, reporting is the norm of your profession.
        - Acute is danger now or in the coming days. Structural is unsafety that keeps coming back or goes on.

        # Beware of old texts
        - Before 2019, step 5 was a choice between helping and reporting.
        - Now you take two separate decisions. Help and a report can go together.

meldcode-step-1 = Step 1: map the signals
    .core =
        Write down what you see and hear yourself. Do not judge yet.

        - Note the date and what exactly happened.
        - Note literally what somebody said.
        - Keep facts apart from opinions. Add whose opinion or story it is.
        - Also write down what makes your worry smaller.
        - Do the kindcheck (child check): does your adult client care for children, and are they safe?

        Signals are no proof. Put everything in the file, also what you do next.

        Are you stuck? Ask an expert colleague or Veilig Thuis (the advice and report centre) for advice, without names: { $veilig-thuis }.
    .detail =
        # Write facts
        - Not: "The house is a mess."
        - But: "I see a lot of dishes on the counter."
        - Not: "The father is aggressive."
        - But: "The father hit the table with his hand and shouted."
        - Note signals for and against. Also note each talk, each consultation and each decision.

        # Did you not see it yourself?
        - Be careful with signals that come from another person.
        - Ask that person to take the steps or to call Veilig Thuis.

        # The kindcheck
        - You do the kindcheck when an adult's situation may put children in danger.
        - Think of severe psychiatric problems, addiction, a violent partner or a suicide attempt.
        - You do not need to see the children for it.
        - Ask: "Do children live with you? Who takes care of them?"
        - Ask: "Are you pregnant?"
        - Ask: "What do the children notice of it? Who helps you?"
        - Note the number of children, their ages and who takes care of them.
        - Is your client a teenager? Then ask about younger brothers and sisters.
        - Are you still worried, or is the answer vague? Then go on with the steps.

        # Careful with injuries
        - Does a baby that cannot move about by itself have a bruise? Then inflicted injury must be ruled out.
        - Never guess the age of a bruise by its colour.
        - Do not offer an explanation to the child or the parent.

        # This often goes wrong here
        - Signals are explained away.
        - The file holds conclusions instead of what you saw.
        - Other children in the family are forgotten.

meldcode-step-2 = Step 2: consult
    .core =
        Talk with a colleague who knows the subject. Often that is the aandachtsfunctionaris (the person in your organisation for this).

        - If needed, call Veilig Thuis (the advice and report centre) for advice: { $veilig-thuis }. Give no names.
        - In doubt about an injury? Ask a doctor or expert who assesses injuries.
        - Are you a doctor or dentist? Then you always call Veilig Thuis too in this step.
        - Do you think of honour-based violence, forced marriage or female genital mutilation? Always involve a specialist before you talk with the family.

        Write down with whom you spoke, when, about what and what the advice was.
    .detail =
        # How to ask advice without names
        - Tell what you saw and heard, and what you did already.
        - Say for example: "It is about a girl of six. I do not give her name."
        - Veilig Thuis then records nothing about the people concerned.
        - Asking advice is not a report. You stay in charge.
        - Do you have a medical question? Veilig Thuis has vertrouwensartsen (doctors for this subject). That too can be without names.

        # Must you call Veilig Thuis?
        - In general no. An expert colleague or aandachtsfunctionaris is enough.
        - Doctors and dentists must do so, next to a colleague.
        - The frame of the paramedical professions asks for it too. Speech therapists are an exception.
        - The guideline for youth care and child protection names both colleagues and Veilig Thuis.
        - Do you work alone? Look for an expert colleague and call Veilig Thuis as well, both without names.

        # With whom else?
        - At school and in childcare you may consult a colleague inside your organisation. Parents need not give consent for that.
        - Find out which other professionals are involved. First ask the parents or child, if that is safe.
        - Youth care asks parents for consent before speaking with those others. From 16 years you ask the young person too.
        - Agree who does what and who keeps it together.

        # Do not wait too long
        - Do not wait for a planned meeting. Come together as soon as possible, with a small group if needed.
        - Could a talk with those involved bring danger? Then first ask Veilig Thuis for advice.

meldcode-step-3 = Step 3: the talk with those involved
    .core =
        Could the talk bring danger for your client, a child, yourself or someone else? Then do not hold it. First ask Veilig Thuis (the advice and report centre) for advice: { $veilig-thuis }.

        Is it safe? Do it like this:
        - Say why you want to talk.
        - Tell what you saw and heard, without judging.
        - Ask how they see it. Listen.
        - Only then, if needed, give your own explanation.

        Do you think of honour-based violence, a forced marriage or a controlling partner? Then do not talk before an expert has looked at it. With partner violence, never invite both partners together.

        Write down what was said and agreed.
    .detail =
        # Prepare
        - Decide on the aim, who speaks and which worries you name.
        - In doubt? Do it with a colleague, or let someone speak whom the family trusts.
        - Talk in a quiet place, without children present.

        # With whom?
        - Is the child under 16? Then in principle you talk with the parents who have parental authority.
        - Is the suspicion about a parent without authority? Then talk with that parent too.
        - Talk with the parents as soon as possible, and with the child too. Could it be unsafe to tell the parents? Then first ask Veilig Thuis for advice.

        # Lines that help
        - "In the last weeks I see that your child is often tired. Do you recognise that?"
        - "What do you think causes this?"
        - "What would help you?"
        - "I am worried, so I want to consult an expert. What do you think of that?"
        - Do not accuse.
        - Do not pass on what a child or victim said, if that could bring danger.

        # When not, or later?
        - Somebody's safety could be at stake. That always counts.
        - You fear for your own safety or that of colleagues.
        - Doctors may also skip it if contact fails after enough attempts.
        - Do you think your client will stay away because of the talk? Then call Veilig Thuis first.
        - Write down why you postpone or skip the talk.
        - Look for another suitable moment to inform them, if that is safe.

        # This often goes wrong here
        - Parents are not or too little involved before the decision to report. Complaints in childcare are often about that.
        - A health psychologist got a reprimand (an official penalty) in November 2025. The worries had not been discussed concretely with the father.
        - So show what you did to speak with someone.
        - Does someone deny it? Your worry is not gone because of that. Go on to step 4.

meldcode-step-4 = Step 4: weighing
    .core =
        Weigh everything you know now. Use the afwegingskader of your own profession (questions that help to decide about reporting).

        - Do I still have a suspicion?
        - Is there acute unsafety: danger now or in the coming days?
        - Is there structural unsafety: does it keep coming back or go on?
        - What makes the risk bigger, and what protects?
        - How are the brothers and sisters doing?

        In doubt? Always call Veilig Thuis (the advice and report centre), even if you called before: { $veilig-thuis }. Write down how you weighed.

        Do you think of acute or structural unsafety? Then reporting is the norm of your profession. No suspicion left? Close it and write that down.
    .detail =
        # What is acute?
        - Someone is in physical danger and needs protection now. There need not be an injury.
        - The injury was probably inflicted by someone. Every injury that needs treatment counts here.
        - Someone tried to strangle or used a weapon.
        - Someone at home commits sexual abuse and it can happen again.
        - Someone has to flee home.
        - A pregnant woman or her unborn child is in danger now.
        - A child or dependent adult gets no food, drink, clothes or shelter.

        # What is structural?
        - The harm lies in the repetition and the constant threat.
        - A child often witnesses domestic violence.
        - Problems of parents keep threatening the safety of a child. Think of addiction or psychiatric problems.
        - An (ex-)partner stalks for a long time and it gets worse.
        - The examples of acute and structural were mainly made for doctors. The lists are not complete.

        # Does a child or client tell it?
        - Call Veilig Thuis the same day. In most frames reporting is then the norm.

        # How you weigh
        - Look at the nature, the seriousness and the risk. A risk list can help.
        - The law does not prescribe one list. Use what is usual in your profession.
        - Write down which list you used and what came out of it.
        - A list gives no proof and no certainty.

        # Who weighs?
        - Every profession has its own frame. Sometimes these questions belong to step 4, sometimes to step 5.
        - In education in Utrecht a teacher does not weigh alone. A fixed officer does it, under the school board.
        - There, doubt about acute or structural unsafety also leads to a report by phone.
        - You can open the steps again later if something changes.

meldcode-step-5 = Step 5: deciding
    .core =
        Take two decisions and write them down.

        Decision 1: is reporting necessary?
        - Yes, if you think of acute or structural unsafety. That is danger now, or unsafety that keeps coming back.

        Decision 2: is giving or arranging help (also) possible?
        - You can give or arrange fitting help.
        - Those involved cooperate.
        - The help makes it safe in a lasting way.

        Does one of these three fail? Then reporting is necessary after all.

        In doubt? Call Veilig Thuis (the advice and report centre): { $veilig-thuis }. You need no consent to report. Do tell those involved, unless that is unsafe.
    .detail =
        # The five questions for the decision
        - No suspicion left? Close it and write that down.
        - Is there acute or structural unsafety? Report. You discuss the other questions with Veilig Thuis.
        - Can you not give or arrange good help yourself? Report.
        - Do those involved not want the help? Report.
        - Does the help not give enough result? Report, or report again.

        # Is reporting mandatory?
        - The law does not oblige you to report. At acute or structural unsafety, reporting is the norm of your profession.
        - Do you still not report? Then you must be able to explain that. Write down the reason.

        # Before you report
        - First ask Veilig Thuis whether it is safe to tell them.
        - Tell them that you will report and why. Do not ask permission for it.
        - Do not tell them if it brings danger for a child, another in the family or you.
        - Say for example: "I hear what you say. But I am really worried. So I am going to report."

        # If you give help yourself
        - Agree what must change and when that must show.
        - Agree who does what and who leads. Write it down and check it.
        - Does it not become safe? Then report, or report again.
        - Do you help without reporting? Sources differ on what Veilig Thuis must know. Ask Veilig Thuis.

        # Reporting and helping go together
        - After a report you look with Veilig Thuis at what help you can give.
        - Your own care for the client or pupil goes on.

        # Who decides?
        - Look in the meldcode (step plan) of your organisation who decides.
        - In Utrecht schools a teacher does not decide alone. A fixed officer does, such as the care coordinator.
        - There you also report by phone at once when in doubt.

meldcode-weighing = The weighing framework (afwegingskader)
    .core =
        Use the framework of your own profession. It differs by profession. These five questions belong to steps 4 and 5:

        - 1. Suspicion: does the suspicion remain? No: close and record it.
        - 2. Safety: is there acute or structural (recurring) unsafety? Yes: report.
        - 3. Help: can you give or arrange help that works? No: report.
        - 4. Acceptance: do those involved accept that help? No: report.
        - 5. Result: does the help give results in time? No: report (again).

        Reporting is the norm with:
        - acute or structural unsafety.
        - other worries, if you cannot arrange enough help.
        - help, if the unsafety does not stop or comes back.

        In doubt? Call Veilig Thuis (advice and reporting centre): { $veilig-thuis }.
    .detail =
        # Acutely unsafe
        - Someone is in direct danger now or in the coming days and needs protection.
        - Examples: injury that was probably inflicted, attempted strangulation, a weapon, sexual abuse by someone at home.
        - Also: a parent in crisis, no food or care, or needless medicines, for someone dependent.
        - Also: threats to kill, having to flee, abduction, forced marriage or female genital mutilation.

        # Structurally unsafe
        - The violence or threat repeats itself or goes on.
        - Examples: a child who often witnesses domestic violence, or long stalking by a partner that gets worse.
        - Also: problems of parents or carers that keep threatening safety. Think of addiction or mental illness.

        # Someone tells you themselves
        - Does a child or dependent adult tell you about violence? Call Veilig Thuis the same day.
        - In most frameworks reporting is then the norm.

        # How to use the questions
        - With "yes" to question 2, you go through questions 3 to 5 with Veilig Thuis.
        - With "yes" to question 5, you agree how you will keep following the safety.
        - Record each outcome. You can open the meldcode (step plan) again later.

        # By profession
        - Doctors and dentists: the KNMG meldcode of 2023. In step 2 you consult a colleague and Veilig Thuis.
        - Education and school attendance: one framework. A protocol from Utrecht says: report also in doubt about question 2, and never decide alone.
        - Childcare: a meldcode of its own for the sector.
        - Paramedics: the Algemeen Paramedisch Afwegingskader. Calling Veilig Thuis in step 2 is part of it, but not compulsory for speech therapists.
        - Youth care: in step 2 you consult a colleague, manager or aandachtsfunctionaris (in-house expert), and Veilig Thuis.
        - Youth health care: the guideline of 2016 points to the code of your own profession.
        - Psychologists: the NIP expects members to follow the steps. Do you work alone? Consult a colleague and Veilig Thuis without names.
        - Pharmacists and midwives: their own meldcode, of KNMP and KNOV.
        - Probation: the meldcode applies, whatever the offence.
        - Nursing, mental health care, social work, prisons and COA: we did not find the text. Ask in your organisation.

        # Other rules: a staff member
        - Is it a sexual offence against a child by a staff member of a school or childcare? Then the meldcode does not apply.
        - Tell the school board or the childcare owner at once. They consult the vertrouwensinspecteur (confidential inspector).
        - In childcare this also goes for other violence by a staff member.
        - Is it about the owner? Then go to the police.

meldcode-obligation = Is the meldcode compulsory?
    .core =
        Yes. Since 1 July 2013 organisations and independent professionals in six sectors must have and use a meldcode (step plan):
        - health care.
        - education.
        - childcare.
        - social support.
        - youth care.
        - justice.

        Since 1 January 2019 it must hold an afwegingskader. Those are questions that help you decide whether to report.

        There is no legal duty to report. There is a duty to use the meldcode. You also have the right to report.

        Do you suspect acute (immediate) or structural (recurring) unsafety? Then reporting is the norm of your profession. If you still do not report, record why.
    .detail =
        # What your organisation must do
        - Make its own meldcode, with at least the five steps.
        - Use the meldcode and make it known.
        - Lay down who takes which step.

        # Who it applies to
        - Also to, for example, school attendance, prisons, youth detention, forensic clinics and COA (reception of asylum seekers).
        - Not to volunteer organisations. They may make their own plan.
        - Sport is not a sector under this duty.
        - Independent care workers mostly fall under it through the Wet BIG (law on care professions). For others their professional norm applies.

        # No duty to report, but a duty to explain
        - Parliament chose a right to report on purpose, not a duty.
        - That never means that you need not do anything.
        - Did you not report when it was the obvious thing to do? Then you must be able to explain why.
        - Some websites write "compulsory reporting". The right term is: reporting is the professional norm.
        - The norm helps Veilig Thuis (advice and reporting centre) to link signals of several reporters.

        # Where it is written
        - In the Besluit verplichte meldcode (decree) of 2013. It works for many laws at once.
        - A change added the afwegingskader in 2019.

        # Who supervises
        - Childcare: the municipality. The GGD (public health service) carries it out.
        - Education: the Inspectie van het Onderwijs (inspectorate).

        # Plans
        - In 2025 four parties asked for a duty to report.
        - In January 2026 the coalition agreement chose a duty to ask advice.
        - We found no law that arranges this. Our newest source on it is of February 2026.
        - Doctors must already ask Veilig Thuis for advice, by their KNMG code.
        - Not sure this is still right? Ask your aandachtsfunctionaris (in-house expert) or Veilig Thuis: { $veilig-thuis }.

child-check = The kindcheck
    .core =
        The kindcheck (child check) is part of step 1. You find out whether children depend on your client, and whether they are safe. You need not see the children.

        Do it when your client's situation can harm a child. Think of addiction, severe mental illness, a suicide attempt or a violent partner.

        Ask:
        - "Do children live with you, all week?"
        - "Do you care for them alone? Who helps you?"
        - "Do you manage to give them safety and care?"
        - "Are you pregnant?"

        Note the number and ages of the children, and who cares for them. Still worried? Go on with the meldcode (step plan).
    .detail =
        # For whom
        - The kindcheck is compulsory for everyone who falls under the meldcode.
        - Above all, those who help adults do the kindcheck.
        - In childcare it plays a smaller part. There you see the child every day.

        # When
        - At the intake, at evaluations and when worries arise.
        - It is a snapshot. So do it again.
        - Also look out for depression, a threatened eviction and a firearm in the house.

        # Whom else to think of
        - Children of a partner or ex-partner.
        - Children of relatives with whom your client often stays.
        - With an adolescent: younger brothers and sisters at home.
        - With a pregnant client: the child to come.

        # More questions
        - "Are there children you care for?"
        - "Where are the children by day?"
        - "Do you see children of your partner or ex? How often, and are you alone with them?"
        - "What do the children notice of your problems?"
        - "Would you like help with the care for the children?"

        # No worries
        - Close the kindcheck and write that down.

        # Worries, or a vague answer
        - Talk to a colleague or your aandachtsfunctionaris (in-house expert).
        - Tell your client that you go on with the meldcode, unless that is unsafe.
        - Or agree that another professional takes it over. Check and note that it really happens.
        - In doubt, ask Veilig Thuis (advice and reporting centre) for advice without names: { $veilig-thuis }.
        - A GP can also speak to a vertrouwensarts (doctor of Veilig Thuis) there.

documentation = Recording in the file
    .core =
        Record each step in the file. Write briefly and factually:
        - What you saw and heard, with the date.
        - Who said it. Keep facts and opinions apart.
        - What confirms your worry, and what makes it smaller.
        - Whom you consulted, when, and what advice you got.
        - What you decided, and why.

        Write "I see a lot of dishes on the counter", not "The house is a mess".

        People may see their own file. Parents with custody sometimes read along. A partner may look along at home. Before you write, ask: who can read this, and is that safe? In doubt? Consult first.
    .detail =
        # Also note
        - Whether you asked consent to share information, and the answer.
        - How you weighed the risk, and with which tool.
        - What you shared, and with whom.
        - The talks and agreements with parents, child, client and colleagues.
        - What you tried when someone does not want to talk.
        - Why you did or did not call Veilig Thuis (reporting centre) or the police at once.
        - That the suspicion was wrong, if it proves so.

        # Why it matters
        - Later you can show what you did and why.
        - Late in 2025 a health psychologist was reprimanded. Before the report there was too little talk with the father. Steps were also not recorded.

        # After acute danger
        - Safety comes first. Afterwards write what you saw, what you did and what was agreed.

        # Who may read it
        - Youth care: the child from 12. Parents with custody while the child is under 16.
        - Access can be limited to protect the privacy of another person.
        - School: parents with custody, and pupils from 16.
        - Patient portal, under 12: parents have access.
        - Patient portal, from 12 to 16: the child has a right of its own. Parents see what they need, and only with the child's consent.
        - Patient portal, from 16: nothing without the young person's consent.
        - In practice this differs by system. Ask how it works at your place.
        - A child can consent under pressure. A partner can know someone's DigiD (government login).
        - Shielding notes is not for you alone to decide. Consult the treating professional and the data protection officer.

        # Safe contact
        - Write at the top which number is safe, and whether you may mail or leave a voicemail.

        # Keeping and deleting
        - Youth care: at least 20 years after the end of care, according to newer sources.
        - Other sectors: follow the rules of your organisation.
        - A protocol from Utrecht says: only the child itself can ask for deletion, from 16. You may then refuse a parent's request for the sake of the child.

attention-officer = The aandachtsfunctionaris (in-house expert)
    .core =
        The aandachtsfunctionaris is the in-house expert on domestic violence and child abuse.

        Do you not know who that is at your place? Ask your manager.

        You can go there with any suspicion, also when in doubt. Together you list the signals. Together you plan the next step. You stay responsible for your own steps.

        Is there nobody, or is that person away? Then do not wait. Consult a colleague or call Veilig Thuis (advice and reporting centre) yourself: { $veilig-thuis }. You need not name the family.

        Having an aandachtsfunctionaris is strongly advised. We found no legal duty.
    .detail =
        # For you as a colleague
        - Answers your questions and looks at the signals with you.
        - Consults with you in step 2 of the meldcode (the step plan for a suspicion).
        - Thinks along about a talk, a report or help.
        - Does not take over. The aandachtsfunctionaris advises.

        # For the organisation
        - Keeps the meldcode up to date and makes it known.
        - Arranges training and explains the meldcode to new colleagues.
        - Sees to it that steps are recorded well.
        - Advises management on rights and duties.
        - Makes agreements with partners, such as Veilig Thuis.

        # Who can it be
        - You need not be a doctor. A nurse, school social worker or team leader can do it too.
        - Mostly it is a task beside your ordinary work.
        - In a small organisation one person does everything. In a large one, coaching and policy are often split.
        - A large organisation is better off with more than one.

        # Is it compulsory?
        - LVAK, the professional association, advises every organisation under the meldcode to have one.
        - In 2018 a national programme named it as a plan.
        - What is compulsory: lay down who in your organisation takes which step.

        # What this person needs
        - A place between policy and practice, with access to the board.
        - Training. A course takes some days. For members of LVAK there are refreshers each year.
        - Hours in the rota and a deputy for holidays.
        - A number that everyone knows and a quiet room.
        - Fixed contacts at Veilig Thuis, police and local team.
        - Someone to talk with about heavy cases.
