# Asking and talking

ask-general = Opening the conversation
    .core =
        Ask directly. Mostly the subject comes up only then. Attention and a listening ear bring the victim out of isolation.

        Choose a quiet place. Talk with one person, never with both partners together. Not alone? Then do not ask, but make a new appointment.

        - "I ask everybody this: how are things at home?"
        - "I see that you are tense. May I ask you something about it?"
        - "Do you feel safe at home?"
        - "Are you afraid of somebody right now?"

        Listen, sum up and do not judge. Name what you see, not what you think. Promise no secrecy. Not sure whether talking is safe? First call Veilig Thuis (advice and reporting centre): { $veilig-thuis }.
    .detail =
        # Beforehand
        - What do you know, and what do you want to reach? Which help is there already?
        - Take time. Make sure nobody overhears. See to it that a colleague is near.
        - Practise with a colleague, or ask Veilig Thuis for advice on the talk.
        - With control, honour, forced marriage or sexual violence always consult an expert first.

        # More questions
        - "What happens when you argue?"
        - "Is it the first time, or does it happen more often?"
        - "How is it for the children?"
        - "Whom can you talk to about this?"
        - "What help is there already, and what helped or not?"
        - "What do you hope this talk will bring?"

        # Attitude
        - Be open and neutral. Do not give your opinion or advice at once.
        - Leave out the word abuse at first. Do ask directly about what happens.
        - Say: "Violence is never right. You are not the only one. It does not stop by itself. There is help."
        - Say at the start that you sometimes have to act when somebody is not safe.

        # Do not
        - Never ask: "Why don't you leave?"
        - Do not ask in the corridor. Do not ask with the partner or a child present.
        - Promise no outcome.
        - Never let relatives or a child interpret.

        # Phone or video
        - Somebody may always be listening. Better plan a visit alone.
        - "Can you talk freely now? Just say yes or no."
        - Does the line go dead? Call back once with an ordinary reason. Is there danger? Call { $emergency-112 } and give the address.

        # Mild intellectual disability
        - Use short sentences. Ask one question at a time and leave silence.
        - "Who lives with you? What does he do when he is angry? What happens then?"
        - Do not steer. Let the other person repeat agreements in their own words.
        - Also talk without the support worker or relative who always comes along.

        # Men and LHBTI+ (LGBTI+)
        - "It happens to men too. Are you ever afraid of what your partner may do?"
        - Show that you believe him.
        - Tell nobody anything about orientation or gender.

        # Deaf or hard of hearing
        - Writing notes is not enough. Arrange an interpreter the person does not know.

        # Closing
        - "Is it safe to go home today? How can I reach you safely?"
        - Sum up, make an appointment and thank the other.
        - Write down who said what and when. Then consult about the next step.
        - Does the talk take your suspicion away? Close the meldcode (steps to take on a suspicion) and write that down.

ask-child = Talking with a child
    .core =
        Choose a quiet place and take your time. Listen and give support. Finding out whether it is abuse is not your task.

        Ask short, open questions:
        - "I saw you were very quiet today. How are you?"
        - "Tell me, how are things at your home?"
        - "You may tell more. What came next?"

        Ask no leading questions. Do not ask "why" and do not dig for details. Never promise secrecy:
        - "I cannot promise to keep it secret. I will ask for advice first. Then I come back to you."

        Could it be sexual abuse? Then listen, but ask nothing. Is the child afraid to go home? First call Veilig Thuis (advice and reporting centre), even before you call the parents: { $veilig-thuis }.
    .detail =
        # Begin
        - Join in with what the child is doing. Choose words that fit the age.
        - "I like to talk with you for a moment. You need not say anything if you don't want to."
        - Think beforehand who is there for the child after the talk.
        - For a young child a big brother or sister sometimes helps. Do this only if the child wants it.

        # More questions
        - "What do you like at home? And what do you not like?"
        - "What does an ordinary evening look like?"
        - "What happens when somebody is angry? What did you feel then?"
        - "Who can you go to when you don't feel good?"
        - "Can I do something for you? What would be nice?"

        # Do not
        - Put no words in the child's mouth. Children sense what you want to hear.
        - Do not ask a string of yes-no questions.
        - Do not look shocked. Say nothing bad about the parents. The child is loyal to them.
        - Do not give the child the task of telling it at home.

        # The parents first?
        - For a planned talk with a child under 16 you mostly ask the parents first. So says NJi, a knowledge institute for youth.
        - Doctors have more room to weigh this. Preferably they speak with the child at least once without the parents.
        - Could it be unsafe if the parents know? Then ask Veilig Thuis for advice first.
        - Does the child start? Then you may always listen.

        # Sexual abuse or another crime
        - Do not ask what happened. The police may still have to talk with the child.
        - Do not cut the child off when it tells by itself.

        # Adolescents
        - Do not take a youth out of class unexpectedly. Begin with school, friends or hobbies.
        - "You need not say anything. First I tell you what I can and cannot keep to myself."
        - "I see you are thinking. That is fine. What would happen if you told?"
        - Leave silences. Do not fill in what the youth feels.

        # Child with a disability
        - Use short sentences and one question at a time. Use drawings or dolls. Wait calmly for an answer.
        - Use no jokes or figures of speech. Do not ask: "Do you understand?"

        # Closing
        - Thank the child. Say that it is not the child's fault.
        - Tell what you will do and when you come back. Then really come back.
        - Write down the child's words the same day. Write down your question too.
        - The same day, consult your aandachtsfunctionaris (the person for this subject in your organisation) or Veilig Thuis.
        - Does a report rest on what the child said? Then agree how the child stays safe.

ask-parents = Talking with parents
    .core =
        Could the talk be dangerous for the child, a parent or yourself? Then do not talk, but first call Veilig Thuis (advice and reporting centre): { $veilig-thuis }. Do the same if you think of partner violence, sexual violence, honour or forced marriage.

        Otherwise first consult a colleague (step 2). Then talk soon, preferably the same day, without the child. Begin with what you see and your concern for the child.

        - "I noticed something about Sam. I would like to hear how you see it."
        - "Sam is often tired and has no lunch. Do you recognise that?"
        - "How is Sam at home? And how are you yourself?"

        Do not accuse or guess. Do not repeat what the child told if that brings danger.
    .detail =
        # Beforehand
        - Your aim is to share what you saw and to hear how the parents see it. Perhaps there is a simple explanation.
        - Mostly you talk with both parents who have authority. With partner violence or control you never talk with both together.
        - Do not talk in the doorway. Bring a colleague if you are unsure.
        - Do the parents speak little Dutch? Arrange an interpreter. Never let the child or relatives interpret.
        - Better not plan a hard talk on a Friday. Nobody sees the child in the weekend.

        # Questions and lines
        - "What do you think causes this?"
        - "What have you tried already?"
        - "What happens at home when it gets too much?"
        - "What would help you, and what would help Sam?"
        - "I am worried, so I want to consult an expert. What do you think of that?"

        # Attitude
        - Stay beside the parent. A parent who makes mistakes is vulnerable too.
        - Nearly every parent wants the best for the child. Begin there.
        - Share your concerns in facts. Do so with a parent who refuses to talk as well, if that is safe.

        # When you skip the talk
        - There is serious danger to the safety or health of somebody in the home.
        - You fear for your own safety or that of colleagues.
        - Doctors may also skip it if contact fails after enough attempts.
        - Then look for a safe moment later to inform the parents. Write down why you waited.

        # If you are going to report
        - Do this talk with a colleague. Say exactly what worries you and what you have done so far.
        - Do not ask permission. Tell them that you will report, unless that is unsafe.
        - "Sam must be able to grow up safely. I see things that worry me a lot. Then reporting is part of my work."
        - "You hear from me what I tell Veilig Thuis. They will discuss with you what help fits."
        - You may ask for advice without names before any talk with the parents.
        - A school invites and informs the parents first, unless there is acute danger.

        # If a child uses violence against a parent
        - "Many parents feel ashamed of this. It is not just you. What happens when you say no?"
        - Think of brothers and sisters too, and of help for the youth.
        - Parents can call Veilig Thuis themselves, also without names.

        # Closing
        - Sum up. Agree who does what and when you talk again.
        - Put the talk in the file, also what the parents said.
        - After that you weigh again (step 4) and decide (step 5).

ask-partner = Asking about partner violence
    .core =
        Ask when the client is alone. Never ask with partner, relatives or children present. Shut the door.

        Not possible? Then do not ask now, and make a new appointment.

        After that, ask directly:
        - "Many people go through bad things at home. So I always ask. How do you and your partner treat each other?"
        - "Are you ever afraid of your partner or ex?"
        - "Does your partner ever hurt you or threaten to?"

        Say: "This is not your fault. You are not the only one and there is help."

        Do not talk to the partner. Do not arrange a joint talk. Do you hear about strangling, stalking or death threats? Call Veilig Thuis (advice and reporting centre) at once: { $veilig-thuis }.
    .detail =
        # Before you start
        - Will the partner not leave? Say: "I always do this part alone."
        - Mind the phone, because the partner may be listening in.
        - Asking with the partner present can lead to more violence at home.
        - Be honest: "I have a duty of secrecy. If somebody is not safe, I may call in help."

        # More questions
        - "Can you decide whom you see, what you wear and what you spend money on?"
        - "Does your partner look in your phone, or always want to know where you are?"
        - "Has anybody ever grabbed your throat or cut off your breath?"
        - "Is it getting worse, or happening more often?"
        - "Are you ever forced to have sex?"
        - "Are there children in the home? What do they notice?"

        # Men
        - "It happens to men too. Are you ever afraid of what your partner may do?"
        - Say that you believe him. Ask who is afraid of whom.

        # LGBTI+ and intellectual disability
        - Never tell others about somebody's orientation or gender.
        - Disability: use short, concrete sentences and ask one question at a time. "What does Piet do when he is angry?"

        # By phone or video
        - Assume that somebody is listening. First ask: "Can you talk freely? Just say yes or no."
        - It is better to plan a talk alone.

        # What not to do
        - Do not ask: "Why do you stay?" Do not say: "Just leave." Leaving can make the danger greater.
        - Do not propose mediation or couple therapy. It can help a partner who controls everything.
        - Do not phone the home or send anything the partner can read.
        - Do not press. Telling is not yet being ready for change.

        # Closing
        - Ask: "Is it safe to go home today? How can I reach you safely?"
        - Make a safety plan together. Whom can the client call? Who can be trusted? Where can the client go?
        - Think of phone and accounts too. Let as few people as possible know about a plan to leave.
        - Ask whether it is safe to take a number or leaflet along.

        # Next in the meldcode (steps to follow on a suspicion)
        - At a red flag (sign of great danger), call Veilig Thuis or the police at once.
        - After strangling, have a doctor look today, even if you see nothing. Short of breath, confused or fainted? Call { $emergency-112 }.
        - Do the kindcheck (do children depend on this adult?).
        - Write down facts and injuries. Go on with step 2 (consult), 4 (weigh) and 5 (decide).

ask-elderly = Asking older people
    .core =
        Talk with the older person alone. Does somebody always want to be there? That is a signal itself.

        Could a talk put the older person in danger? Then first make a plan with Veilig Thuis (advice and reporting centre): { $veilig-thuis }.

        Ask the older person:
        - "How are things between you and your son, now that he does so much for you?"
        - "Do you get the help, food and medicine you need?"
        - "Who handles your money? Can you see what leaves your account?"
        - "Are you sometimes afraid of somebody in the house?"

        Talk with the informal carer apart. Do not accuse. Ask: "You do a great deal. What is hardest for you?" It may be overload, but it may also be on purpose.
    .detail =
        # How to begin
        - Use an ordinary care moment. "I would like to talk with you alone for a moment. How are you really?"
        - Name what you see: facts and behaviour. Say that you think things are not going well, and why.
        - Say that quarrels get out of hand in other homes too. Say also that something can be done. That helps people to speak.

        # More questions to the older person
        - "What happens when you disagree?"
        - "Can you have visitors and phone when you want?"
        - "Has anybody asked you to sign something or change your will?"
        - "Does anybody ever hurt you?"

        # Why somebody stays silent
        - Shame plays a part, and loyalty to a child or partner.
        - The older person often depends on this person. Fear of losing care can play a part too.

        # Questions to the carer
        - "How do you sleep? Do you have any time for yourself?"
        - "Does it happen that you lose your temper? What happens then?"
        - "Do you know what care is needed? Who can help you or take over for a day?"
        - Does overload fit what you hear? Then look for help that gives the carer rest.

        # Is the older person unable to decide?
        - Then you usually involve the legal representative. Is that the person you worry about? Call Veilig Thuis first.

        # Money
        - These steps may help: withdrawing a mandate, a new bank card, or two people who watch the account.
        - Often more is needed. Think of the bank and the notary too.
        - Some municipalities have a local alliance against financial abuse of older people. Ask your municipality about it.

        # What not to do
        - Do not talk over the older person's head.
        - Do not call the carer a perpetrator.
        - Do not take over the money yourself.
        - Do not promise that nothing will change.

        # Next in the meldcode (steps to follow on a suspicion)
        - Thank both apart and agree on a next visit. Make a safety plan if it is needed.
        - Write down who told what. Not everything can be checked.
        - Only take photos of injuries with consent and with a safe device.
        - Consult (step 2) an expert on elder abuse or Veilig Thuis.

ask-perpetrator = Talking with a possible perpetrator
    .core =
        First consult your aandachtsfunctionaris (officer for this subject) or Veilig Thuis (advice and reporting centre). This is a must with coercive control (taking away a partner's freedom), honour-based or sexual violence. It is also a must if talking could make it less safe.

        Never repeat what the partner or child told you. Talk about what you saw yourself or what the client said.

        Talk in private, with help nearby.

        Talk about the behaviour:
        - "You told me that things often get out of hand at home. I would like to talk about that."
        - "What do the children notice?"
        - "Do you want help to stop this?"

        Veilig Thuis also helps people who use violence: { $veilig-thuis }.
    .detail =
        # The line in the talk
        - The behaviour is not acceptable and has consequences. The client is responsible for it.
        - The person can change and get help.
        - On this side too there is often shame and fear.
        - You have to see to suitable help, also if your client may be the perpetrator.

        # More questions
        - "What happens in you just before you get angry?"
        - "What exactly do you do then?"
        - "Has anybody been hurt or frightened?"
        - "Are you afraid it will really go wrong one day?"
        - "Do you ever think of suicide, or of harming somebody else?"
        - "What helped before to stop or walk away?"

        # Your own safety
        - Are you afraid of aggression? Then do not go on a home visit alone.
        - It is better to talk at your own workplace.

        # What not to do
        - Do not excuse it with drink, stress or culture.
        - Do not laugh along and do not blame the other.
        - Do not threaten and do not argue.
        - Do not promise secrecy about danger.
        - Do not arrange a talk with both partners. Do not propose mediation either.
        - Does somebody control their partner? Then learning to handle anger is not enough.

        # Help
        - Veilig Thuis thinks along with you and with the client.
        - The GP can refer. De Waag offers treatment, but only through the GP or the probation service. Clients cannot sign up there themselves.
        - A time-out is first aid, no treatment. The client walks away, goes round the block or calls a friend.
        - Is it about sexual feelings for children? Stop it Now is anonymous: { $stop-it-now }.
        - Does the client think of suicide? Call { $zelfmoordpreventie-113 }.

        # Closing
        - Ask: "What will you do at the next tension? Whom can you call then?"
        - Agree when you speak again.

        # Next in the meldcode (steps to follow on a suspicion)
        - Does somebody threaten another person? Call { $emergency-112 } or the police.
        - Write down facts. Do the kindcheck (do children depend on this adult?).
        - Go on with step 4 (weigh) and step 5 (decide). They do not need the client's agreement.

ask-migrant = Language and culture
    .core =
        With migrant women, talking about violence sometimes takes extra effort. Take time and listen to her own story.

        Arrange a professional interpreter. Never let relatives, neighbours or children interpret.

        Talk with her alone, also without mother-in-law or aunt.

        How to begin:
        - "I work with an interpreter. The interpreter may not pass anything on. Is this interpreter all right for you?"
        - "What is life in the Netherlands like for you? Who helps you?"

        Do you think of honour-based violence, forced marriage or abandonment abroad? Do not talk with the family and do not mediate. Call Veilig Thuis, the advice and reporting centre ({ $veilig-thuis }), or the police at once.
    .detail =
        # Interpreter
        - You decide whether an interpreter is needed for good care. The Dutch guideline of 9 October 2025 says so.
        - Ask your organisation which interpreting service it uses. Payment differs by sector and municipality.
        - Ask whether the sex, region or community of the interpreter matters. An interpreter far away, on the phone, can be safer. You need not say the client's name.
        - Relatives may be part of it or may not translate everything. Do not ask a colleague who knows the family either.
        - Deaf client: arrange a sign language interpreter. Writing often leads to misunderstanding. Ask whether the interpreter is from her own circle.

        # What makes talking hard
        - Shame, pressure from others and fear for the family honour often play a part.
        - Some women do not know the help and the meldcode (Dutch reporting code), or fear them.
        - Ending the relationship can make the violence worse, even lethal.
        - Do not assume anything. Do not use culture as an excuse.

        # Questions
        - "Can you go out alone, to lessons or to the doctor?"
        - "Do you have your passport, bank card and phone yourself?"
        - "Who decides at home? What happens if you want something else?"
        - "Are there people in the family you are afraid of?"
        - "In the Netherlands nobody may hit you or lock you in, not even your husband. Does that happen?"
        - "Are you afraid for your residence if you ask for help?"

        # How to talk
        - Take small steps. Ask about habits.
        - Use pictures and examples. Explain how help works here.
        - A key person can help, but only if she wants that. Choose nobody from her own circle.

        # Residence
        - A residence permit sometimes depends on the partner, for up to about five years. Violence and divorce can have consequences.
        - People without papers also have a right to protection, medical care, help and shelter.
        - Ask a specialist for advice. Do not promise an outcome.

        # Honour, forced marriage and abandonment
        - Signals are: suddenly different behaviour or clothes, much absence, or being brought and fetched by relatives.
        - With a suspicion, call Veilig Thuis or the police at once. The meldcode steps differ here.
        - Do not talk with the possible perpetrator or the family. Experts judge the danger.
        - Keep quiet contact with the victim. Leave no traces, such as a leaflet or message.

        # Next
        - Choose a safe place for the next talk, such as school, doctor or language lesson.
        - Always consult first (step 2). Only then talk with others (step 3).

disclosure = Somebody tells me
    .core =
        Stay calm, listen and show that you believe them. Do not ask for details.

        Say:
        - "Good that you tell me. I take you seriously. It is not your fault."
        - "I cannot promise to keep it secret. I will ask for advice and then come back to you."

        Ask: "Are you safe now? And later, when you go home?"

        You need not find out whether it is true. You do have to act, today:
        - Write down the words, with the time and who was there.
        - Consult your aandachtsfunctionaris (officer for this subject) or call Veilig Thuis (advice centre): { $veilig-thuis }.
        - Let nobody call the parents or partner before you have advice.
    .detail =
        # While somebody is telling
        - Do not cut the story off, even if the police come later.
        - A nod or repeating a few words is enough.
        - Your reaction decides whether somebody goes on. Do not look shocked.
        - Say nothing bad about the parents. A child is loyal.
        - Do not judge. Ask four questions at most now.

        # What you may ask
        - "Do you want to tell more? You may, you need not."
        - "Are others in danger, for example a brother or sister?"
        - "What do you want to happen now? And what not?"

        # A child or youth
        - Do not ask why, where, when or how often. Put no words in the mouth.
        - Does a young person ask you to promise silence? Do not promise it.
        - Say: "First I tell you what I can and cannot keep to myself."
        - Do nothing behind the child's back. Children who lose control close up.
        - Do not leave it to the child to tell the parents.
        - Will there be a report because of the child's words? First make agreements about safety.
        - A child can talk with the Kindertelefoon (helpline for children): { $kindertelefoon }.

        # An adult
        - Say: "Good that you tell me. I believe you. This is not your fault."
        - Ask what the person needs and wants. Those wishes count.
        - The limit is the safety of children and others. Say so honestly.
        - Agree how you can reach the person safely.
        - Do not press. Do not say that somebody should just leave.

        # Sexual violence
        - Listen, but do not question. Is it about a child? Then call Veilig Thuis first.
        - Is it less than seven days ago? Call Centrum Seksueel Geweld (sexual assault centre) quickly: { $centrum-seksueel-geweld }. You may call later too.
        - Washing can remove evidence. It is better to wait with that.

        # Immediate danger
        - Call { $emergency-112 } and stay with the person.

        # Afterwards
        - Come back to the person and tell what you will do.
        - Write down the person's own words, and your question too.
        - Do step 2 of the meldcode (consult) on the same day.
        - Then step 4 (weigh) and step 5 (decide) follow.
        - If the child is afraid of it, talk with the parents only after advice.

        # Take care of yourself too
        - Such a story can touch you. You may not want to believe it, or you may know the parents.
        - Share that with a colleague.

ask-denial = Denial or resistance
    .core =
        Denial is common, out of shame, fear or loyalty. It does not end the meldcode (steps to follow on a suspicion). Stay in touch and keep the door open.

        Say calmly:
        - "I hear that you see it differently. That is all right. I am still worried."
        - "May I ask you again in two weeks how things are?"

        Do not argue about what is true. Do not mention what the child told.

        Then weigh again. Do not decide alone. Consult your aandachtsfunctionaris (officer for this subject) or call Veilig Thuis (advice and reporting centre): { $veilig-thuis }. A report needs no consent.

        Does somebody get angry? Stop the talk and leave.
    .detail =
        # In the talk
        - Slow down. Resistance tells you something about the talk.
        - Go back to the concern you share. Offer coffee, for example.
        - Can you do something about the objections? Then do so.
        - Talk in a safe place. Hold nobody back who wants to leave.

        # Questions and lines
        - "What is it in my question that startles you?"
        - "What would happen if you did talk about it?"
        - "What would you like me to do?"
        - "You would rather not, and I understand. But the children's safety comes first. So I ask for advice now."

        # What not to do
        - Do not push for a confession.
        - Do not threaten with a report.
        - Do not drop it.
        - Never tell a possible perpetrator what somebody else said.

        # Does the objection outweigh the danger?
        - Weigh the objections against the seriousness. Then decide, together with others.
        - Be open about your decision, unless that is unsafe.
        - Write down what you did and why.
        - Does the talk really take the concern away? Then you can close the meldcode and record that. A denial alone is not enough.

        # Does somebody refuse help or a talk?
        - Show that you make an effort to talk. Name your concerns concretely, if that is safe.
        - A psychologist got a reprimand in 2025 for a report. There was too little effort to talk with the father, and steps were not in the file.
        - Is talking dangerous, for somebody else or for you? Then ask for advice first.

        # Patience
        - Telling or admitting is not yet being ready for change.
        - Make a new appointment. Only give a number to take along if that is safe.

        # Next in the meldcode
        - Do step 2 (consult) once more, with Veilig Thuis.
        - Do step 4 (weigh) and step 5 (decide) also without the client's agreement.
        - Whoever reports tells the people involved, unless that is unsafe.
        - Is there aggression? See to your safety first and report it at work.

why-ask = Does asking help?
    .core =
        Yes, asking is worth it. Violence at home mostly comes up only when you ask directly. Attention and a listening ear bring a victim out of isolation.

        Research in GP practices shows:
        - Abused women highly value it when the GP raises partner violence.
        - They value most the listening, and the GP's encouragement to change something.
        - After a year the situation of a majority had really changed.

        Changed does not mean that the violence always stopped.

        Ask in private, in a safe place. Is the partner there? Then wait with asking.
    .detail =
        # The research
        - The research is by GP Sylvie Lo Fo Wong, from 2006.
        - GPs with a training noticed violence almost five times as often.
        - Without asking, only 0 to 3 per cent was recognised.
        - Abused women came more often with complaints without a clear cause.
        - The research was about women and trained GPs. So it does not say everything about other professions.

        # What women think of it
        - By far most women who live with violence find it good that the GP asks.
        - People mostly start to talk only when you ask directly.

        # Why waiting does not work
        - Many people come with vague complaints and do not name the violence.
        - Whoever waits for injuries misses most cases.
        - Signals are not proof. That is why you ask.
        - Never let violence, or a suspicion of it, run its course.

        # What makes asking help
        - You show that it is a normal topic. "Here you can talk about it. We do not judge problems."
        - You listen. That is what women in the research valued most.
        - You say that there is help and that nobody is the only one.
        - You encourage, but you do not press. Talking is not yet being ready for change.

        # How to ask well
        - Asking can be learned. Train first, or practise with a colleague.
        - Ask everybody, in private.
        - Say for example: "I ask everybody this, because it is common. How are things at home?"
        - Do you doubt whether asking is safe? First ask Veilig Thuis (advice and reporting centre) for advice: { $veilig-thuis }.

systemic-approach = Systemic approach
    .core =
        Working systemically means that you look at the whole family. Safety comes first.

        - Raise the violence within the care that is already running.
        - If needed, add help for the partner, the children or both.
        - Talk with each person apart. Give each child its own attention.

        Blijf Groep (help and shelter) can think along and support: { $blijf-groep }. It works in Noord-Holland and Flevoland. Everywhere, Veilig Thuis (advice centre) can advise you: { $veilig-thuis }.

        Do you see red flags or coercive control (taking away a partner's freedom)? Then arrange no joint talk. Experts decide whether and when the partner takes part.
    .detail =
        # The order
        - See to safety first. Then look at the causes. After that, work on recovery.
        - A local team can appoint a coordinator. That is a fixed face for the family.

        # The approach of Blijf Groep
        - The Oranje Huis approach is open and visible: not secret, but secure.
        - The help is for the whole family, also for the one who uses the violence.
        - Breaking the pattern of violence is the core.
        - The partner takes part only if that is safe.
        - Parts of it are an intake with an estimate of the danger, safety plans and a family plan.
        - There are talks apart and together. Together is possible only if it is safe.

        # The traffic light of Blijf Groep
        - Green: simple measures can restore safety.
        - Orange: help is needed to break the situation.
        - Red: there is extreme threat. Then flight and the police are needed.

        # When not to talk together
        - At red flags (signs of great danger), such as strangling, stalking or death threats. Call Veilig Thuis or the police at once.
        - With coercive control, mediation and a programme for both parents are strongly advised against. They help the controlling partner.
        - With honour, forced marriage or abandonment. Do not talk with the family then either.
        - Never pass on what one said about the other.

        # The children
        - A child in a home with violence is a victim too, even if it saw nothing.
        - Do the kindcheck (do children depend on this adult?).

        # The partner
        - Do you suspect that your client is the perpetrator? Then see to suitable help too.
        - Veilig Thuis is also there for people who use violence.

        # What is known?
        - According to Movisie (2016) workers find the Oranje Huis approach feasible and clients are satisfied. That does not prove that it works.
        - Violence often lasts long. In Dutch research (report of 2020) it went on in more than half of the families. So stay involved.

        # Next in the meldcode (steps to follow on a suspicion)
        - Consult (step 2) before you involve others. Weigh (step 4) and decide (step 5).
        - Write down who does what.
