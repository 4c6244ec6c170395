# What an organisation can do

information-materials = Leaflets and posters
    .core =
        Leaflets and posters in the waiting room lower the threshold to talk about violence at home.

        This is how you start:
        - Ask the Veilig Thuis (advice and reporting centre) of your region what material there is: { $veilig-thuis }.
        - Put a poster in a place where everybody comes.
        - Leave small cards where people are alone, such as the toilet.
        - First check that all names and numbers are right.

        A poster is only a start. Your attention and your question do the work. Ask directly how things are at home, in private.

        Never press a leaflet on anybody. First ask if it is safe to take it home. A partner may find it.
    .detail =
        # Who is it for
        - Think of parents, partners, older people, informal carers and children.
        - Show that men can be victims too.
        - Have something for people who use violence themselves.
        - Choose several languages and clear pictures.

        # Sample text for a poster
        - "Is home not safe? You can talk about it here. Feel free to ask for a talk alone."

        # Where to find material
        - The Veilig Thuis of your region can sometimes help with material. Veilig Thuis Utrecht invites professionals to ask for it. Veilig Thuis Zeeland made a leaflet and poster for sports clubs.
        - The national campaign on sharing your worries has a toolkit with material. Search for 'ik vermoed huiselijk geweld'. We do not know whether paper posters can be ordered.
        - The campaign 'Waar ben je?' (Where are you?) is about coercive control and femicide (the killing of a woman). It began in September 2025.
        - The national website on domestic violence has short fact sheets for each kind of violence. Some are in English too.
        - 'Geweld is niet gewoon' by Pharos and Movisie is for refugees and people without papers. It is from 2014. Check the numbers in it.
        - There is an information pack on financial abuse for older people. A news site wrote so in 2023.
        - The campaign 'Herkenbaar?' is for professionals and is about forced marriage and being left behind abroad.
        - The Centrum Seksueel Geweld (sexual assault centre) made films about sexual abuse of people with a disability.
        - safetyNed helps victims and professionals with digital violence.

        # Using it safely
        - The partner sees the poster in the waiting room too.
        - Ask if it is safe to take a number or leaflet along. A stored Veilig Thuis number can be a danger.
        - Send nothing home if you do not know who reads it.
        - Do not let relatives translate a leaflet.

        # Keeping it up to date
        - Check all names and numbers twice a year.
        - Take old posters down. Some still carry names such as AMK or Steunpunt Huiselijk Geweld.
        - Agree who does this.

org-recommendations = Three recommendations
    .core =
        Augeo gives organisations three recommendations to prevent domestic violence:
        - Offer time and room to learn and to put it into practice.
        - Make questions about risks and beginning problems part of your normal way of working.
        - Arrange cooperation with specialists who are easy to reach.

        Start with three questions in your team:
        - "Does everybody get time to learn?"
        - "Do we ask about it at each intake?"
        - "Do we know our specialists by name?"

        Prevention does not replace the meldcode (step plan for a suspicion of violence). Do you suspect something? Follow the five steps, or ask Veilig Thuis (advice and reporting centre): { $veilig-thuis }.
    .detail =
        # Recommendation 1: time and room
        - Let staff follow training during working hours.
        - Give everybody a learning budget ('leerpotje') with time for training. That lowers the threshold to learn and keep up.
        - Put training in the induction of new staff as well.

        # Recommendation 2: questions in the way of working
        - Ask about risks and beginning problems, for example at intake. That keeps them in view.
        - One example is the Spaarne Gasthuis. That hospital screens vulnerable older people for elder abuse.
        - It becomes easier for staff to raise the subject.
        - Clients get this message: "You can talk about it here. We do not judge problems."

        # Recommendation 3: specialists close by
        - Offer specialist help inside another organisation. The line gets shorter and asking for help gets easier.
        - Think of support at school, in the wijkteam (neighbourhood team) or in a health centre.
        - One school has youth care in the building. So there is an early talk with parents, before there are real problems.
        - A youth doctor pleads for a POH-GGZ at school (practice nurse for mental health). Many GPs have one.
        - The NJi (Netherlands Youth Institute) has more examples of youth help at school.
        - In the Community School in Tilburg the primary school works with parents and services for children. It runs from pregnancy to 14 years.
        - Handle with Care gives children support at school after violence at home to which the police came.

        # The idea behind it
        - Look for risks early. Deal with beginning problems before the meldcode is needed.
        - A risk does not prove that there is violence. Look also at what protects a family.
        - Augeo also has a page with four tips for professionals themselves.

        # How to get going
        - Discuss each recommendation: yes, partly or no.
        - Choose one point for this year. Agree who does it and when you look back.

org-training = Time to learn
    .core =
        Give staff time in working hours to learn about risks and beginning problems. This is how you start:
        - Plan training in the rota, not in people's own time.
        - Give everybody a learning budget ('leerpotje') that holds time for training.
        - Put training in the induction of new staff.

        A learning budget lowers the threshold to learn. It keeps knowledge and skills up to date.

        Ask your manager:
        - "How many hours a year may I learn on this, and is it in my rota?"

        Too little time? Practise a talk with a colleague for an hour. Your aandachtsfunctionaris (the person in your organisation for this subject) can arrange training.
    .detail =
        # What you learn
        - Recognising signals and red flags.
        - Talking with adults, parents and children.
        - The five steps of the meldcode and the afwegingskader (weighing questions) of your own profession.
        - Your own safety.
        - Working with an interpreter.
        - Recognising digital violence.
        - Asking safely, and reacting well when somebody tells. That is a skill of its own.

        # Does it help?
        - In Dutch research from 2006 trained GPs noticed partner violence almost five times as often. They could also discuss it well.

        # Where to find training
        - Augeo has online courses on the meldcode for each profession, and a self-test.
        - The LVAK is the association of aandachtsfunctionarissen. It has training for this role.
        - Your aandachtsfunctionaris can arrange training and explain the meldcode to new colleagues.

        # New colleagues
        - Tell them in the first week who the aandachtsfunctionaris is.
        - Show where your own meldcode can be found.
        - Plan the training right at the start.

        # For managers
        - Offer time to put it into practice too.
        - Put the hours in the year plan and in the rota.
        - Repeat the training. Knowledge fades.
        - Ask afterwards: "What do you do differently now?"

org-screening = Questions in the way of working
    .core =
        Make questions about risks and beginning problems a fixed part of your work, for example at intake. Ask everybody, and always in private:
        - "We ask everybody this: do you feel safe at home?"
        - "Are there people you can count on?"

        You show that this is a normal topic here: "You can talk about it here. We do not judge problems." It lowers the threshold for staff too.

        The Spaarne Gasthuis hospital screens vulnerable older people for elder abuse.

        Agree beforehand what you do after a yes. An answer is no proof. After a no you stay alert.
    .detail =
        # Questions for the intake
        - "Are there worries at home about money, drink, quarrels or too many tasks?"
        - "Do you care for children or for somebody else? Is that going well?"
        - "You can talk about this here. We do not judge you."

        # Why fixed questions
        - You keep risks and beginning problems in view.
        - It gets easier for staff to discuss risks.
        - Clients hear that this is a normal topic. Nobody is judged.

        # What you need
        - The worker is trained in asking and reacting.
        - You ask when the person is alone.
        - You know who does something today after a yes.
        - With a language problem there is a professional interpreter, never family.
        - You note the answer in the file. Mind who can read it too.

        # What not to do
        - Do not put the question on a form that people fill in at home.
        - Do not ask with the partner in the room.
        - Do not take a no as a sign that all is safe.
        - Do not take a yes as proof. Listen and start with the meldcode.

        # Older people in hospital
        - A guideline for hospitals has one central question when people of 70 or older are admitted. The professionals ask it of themselves: do I have a gut feeling or a suspicion?
        - Put this question in the electronic file.
        - Why one question? In the Netherlands no question list for elder abuse is well tested in hospitals.
        - The Jeroen Bosch Ziekenhuis began with this in 2015 in the emergency department.
        - Older people seldom tell on their own. They feel shame, are dependent or do not know where to go.
        - Of the Spaarne Gasthuis we only know the example at Augeo. We do not know how they screen.

        # After a yes
        - Danger now? Call { $emergency-112 }.
        - Consult your aandachtsfunctionaris (the person for this subject) the same day. Or call Veilig Thuis: { $veilig-thuis }. Advice is possible without names.
        - Write down what the person said, in the person's own words.

org-collaboration = Working with specialists
    .core =
        Bring specialist help into your own building. The line gets shorter, asking for help gets easier and you are early.

        This is how you start:
        - Choose a place where children and parents already come: school, wijkteam (neighbourhood team) or health centre.
        - Agree whom you may phone without an appointment.
        - Lay down what you may share, with and without consent.

        Examples:
        - Youth care inside a school talks with parents early.
        - In the Community School in Tilburg the primary school works with parents and services.
        - A youth doctor pleads for a POH-GGZ (mental health nurse) at school.

        Want to start small? Ask Veilig Thuis (advice and reporting centre) for advice, without names: { $veilig-thuis }.
    .detail =
        # Why it works
        - You can do something sooner. Heavier steps are often not needed after that.

        # Youth help at school
        - One school says: "We have easy-to-reach youth care inside our school." So there is an early talk with parents, before there are real problems.
        - The NJi (Netherlands Youth Institute) says that youth help at school can come from many sides. Think of the wijkteam, CJG (centre for youth and family), youth doctor, school nurse, school attendance officer or youth work.
        - They advise teachers, join a talk or do something with parents. They also help with early signals.
        - The NJi has more examples.

        # POH-GGZ at school
        - The youth doctor said: "We have one at the GP, so why not at school?"
        - This is a wish, not a right. We found no school with its own POH-GGZ.
        - In many places there is a POH jeugd (practice nurse for youth) at the GP. This nurse links school and wijkteam. The municipality often pays.

        # Community School Tilburg
        - The primary school there works with parents and with services for children. It runs from pregnancy to 14 years.
        - They are childcare, library, sport, welfare and youth health care.
        - When worried, school and childcare there involve the parents. Augeo Magazine wrote so. Can talking cause danger? Then ask Veilig Thuis for advice first.
        - Parents are satisfied. Whether the children's chances really grew is not certain.

        # Handle with Care
        - Veilig Thuis, schools and school attendance officers work together here. A child gets support at school after violence at home to which the police came.

        # Make good agreements
        - Who keeps the lead, and who talks with the parents?
        - What may you share, with and without consent?
        - When do you look back together? Do so every year.
        - A local team of the municipality can appoint one fixed coordinator.

        # Asking for advice
        - Call Veilig Thuis: { $veilig-thuis }. Advice is possible without names. A school need not talk with the parents first for this.

handle-with-care = Handle with Care
    .core =
        With Handle with Care a child gets support at school after violence at home. It is about an incident to which the police came. Veilig Thuis, schools and school attendance officers work together here.

        This is how you support the child:
        - Be friendly, also when the child is late.
        - Give room: a quiet place, homework later, a new chance for the test.
        - Say: "Good that you are here. Do you want to sit quietly first or join in at once?"

        Do not ask what happened. Tell classmates and parents nothing about the signal. Does the child start to talk? Listen calmly.

        Do you see signals yourself? Follow the meldcode. This signal does not replace it. Questions? Call Veilig Thuis: { $veilig-thuis }.
    .detail =
        # Why
        - Support in a safe, trusted place gives less stress. It helps to prevent worse problems.
        - Often the teacher had noticed nothing before the signal.

        # How the signal travels
        - The police let Veilig Thuis (advice and reporting centre) know that there was an incident.
        - Veilig Thuis checks whether it fits the agreements.
        - Mostly the signal then goes to the school attendance officer. That officer passes it on to the school before lessons begin.
        - In Gooi en Vechtstreek Veilig Thuis mails the school itself.

        # What the school hears
        - Only name, date of birth and the code word. It does not say what happened.
        - The signal goes to fixed contact persons at school.
        - It is not a report. Do not put it in the pupil file or another system.

        # What you do
        - Small gestures are enough. The cuddly toy may come into class.
        - Do not send the child to the corridor.
        - You need no more information to give support.

        # What you do not do
        - Do not question the child. Do not bring up the night yourself.
        - Do not show pity in front of the class.
        - Do not phone the parents about the signal.

        # Your own worries about this child
        - Write down what you see and hear yourself. That is step 1 of the meldcode.
        - Ask Veilig Thuis what you can do. If there is danger now, call { $emergency-112 }.

        # Where it exists
        - Not everywhere. It needs agreements between municipality, police, Veilig Thuis and schools. Ask your municipality.
        - It began in 2017 in Heerlen and Wageningen. Maastricht, Achtkarspelen, Huizen and the region Hart van Brabant joined later.
        - In Hart van Brabant there were 388 signals in 2023.
        - Heerlen and Brunssum are trying it at secondary schools too.
        - In 2020 this was no national task for the police. Police units can join locally.
        - Augeo took the idea from England, where it is called Operation Encompass. Augeo also helps to set it up.

conversation-reports = Conversation reports
    .core =
        The conversation reports are called 'Huiselijk geweld voorkomen' (preventing domestic violence). They belong to a campaign of Augeo.

        Who took part? A group of professionals, experts by experience, aandachtsfunctionarissen and Veilig Thuis. An aandachtsfunctionaris is the person for this subject in an organisation.

        On what? On solutions for dilemmas from practice. They did so in several meetings before the campaign.

        Where to find them? Search the Augeo website under 'Wijzer met de meldcode'. Then choose 'Huiselijk geweld voorkomen' and the page for organisations. Look at the bottom.

        I do not have the reports myself. So I do not sum them up.
    .detail =
        # Do you have a dilemma yourself
        - Put it to a colleague or your aandachtsfunctionaris, without names.
        - Or call Veilig Thuis (advice and reporting centre) for advice: { $veilig-thuis }. You can do so when in doubt and without names.
        - Write down which advice you got and what you did with it.

        # From the same series of Augeo
        - The three recommendations for organisations.
        - A page for professionals with four tips from practice. The first tip: know the risks and look at what protects a family.

        # Not to be confused
        - Augeo and Movisie also made 'De dynamiek van huiselijk geweld in beeld'. That is about talks with experts in 2023. It is not these reports.
