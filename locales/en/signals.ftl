# Signals

signals-child = Signs in children
    .core =
        A sign is not proof. Nearly every sign can have another cause. Look for what is not normal for this child.

        - Body: injuries that do not fit the story, often tired or ill.
        - Neglect: hunger, dirty clothes, no medical care.
        - Behaviour: afraid, quiet or instead aggressive, often late or absent.
        - Sexual: sexual behaviour that stands out. Do not question the child.
        - Baby: a bruise is always an alarm sign.

        Write down what you see and hear. Consult your aandachtsfunctionaris (the person for this subject in your organisation). Or ask Veilig Thuis (advice and reporting centre) without names: { $veilig-thuis }. Clearly unsafe now? Call Veilig Thuis or the police at once.
    .detail =
        # How to look
        - More signs together make a suspicion stronger. Some abused children show almost nothing.
        - Look for change, extreme behaviour and behaviour that does not fit the age.
        - Problems of parents raise the chance. They do not prove violence. Look at support around the family too.
        - On average there is an abused child in every class. The signs are often less clear than a bruise.

        # Age 0 to 4
        - Bruises, burns, fractures, bites or scratches.
        - Poor growth, feeding problems, severe nappy rash, bad teeth.
        - Plays little, is listless, very nervous or instead aggressive.
        - Is very watchful or docile with the parents. Is afraid of undressing or examination.
        - Acts differently when the parents are present.

        # Age 4 to 12
        - Often stomach ache or headache, injuries in odd places.
        - Often late or absent. Cannot keep up any more or cannot concentrate.
        - Withdraws, is sad, restless or aggressive, or hurts itself.
        - Brings no friends home. Is afraid of certain places or people.

        # Age 12 to 18
        - Truancy, lower marks, fear of failure, eating problems, drink or drugs.
        - Is silent out of shame. Hangs about outside to avoid home.
        - Talks about suicide. Then also call for advice: { $zelfmoordpreventie-113 }.
        - Is afraid of the holiday or a sudden family trip. Then call Veilig Thuis, not the family.

        # Neglect
        - No breakfast or lunch, broken or too few clothes, bad teeth.
        - Is not collected on time. Nobody can be reached.
        - Gets too little attention for a long time, or too few limits and too little structure.
        - Does tasks that are too heavy for the age.
        - Poverty alone is not neglect. Look whether the parent sees what the child needs.

        # Bruises
        - Can the child not yet move about by itself? Then inflicted injury must be ruled out for every bruise.
        - The same holds for a print of a hand or an object.
        - It also holds for several bruises without an accident or illness.
        - Do not judge by colour how old a bruise is. Do not suggest an explanation.
        - In doubt? Ask Veilig Thuis for the vertrouwensarts (doctor of Veilig Thuis).

        # Other forms
        - Belittling, frightening, threatening and shutting out are emotional abuse.
        - Violence between parents counts too, even if the child did not see it.
        - Children with a disability seldom tell by themselves. Do not put all behaviour down to the disability.
        - In pregnancy partner violence, addiction and psychiatric illness are a risk for the baby.

        # Suspicion of sexual abuse
        - Do not ask the child about it. Call Veilig Thuis first.
        - Does the child start telling? Listen calmly.

signals-partner = Signs of partner violence
    .core =
        No single sign proves violence. The sum counts, and your feeling that something is wrong.

        - Body: repeated injuries, or injuries in an odd place.
        - Complaints: vague pain, poor sleep, low mood, fear.
        - Contact: the partner always comes along and answers.
        - Control: must always be reachable, sees family and friends less.
        - Behaviour: startles easily, cancels late, plays injuries down.

        Do not wait for injuries. Ask when you are alone with this person. Never ask with the partner present. Are there children? Do the kindcheck (find out if they are safe). Is there strangling, stalking or a threat to kill? Today, call Veilig Thuis (advice and reporting centre: { $veilig-thuis }) or the police.
    .detail =
        # Which violence
        - Violence can be physical, psychological, sexual, financial or online. Stalking and a constant threat count too.
        - Sometimes violence comes from powerlessness, of one or both partners.
        - Sometimes one partner wants to control the other. This is called intieme terreur (coercive control). It is more dangerous.

        # Body and complaints
        - Bruises, cuts, bites, fractures, burns, lost teeth.
        - Odd places are neck, ear, lips, scalp, breasts, lower back, buttocks, upper arms and thighs.
        - Trembling, headache or stomach ache, tiredness, palpitations, poor sleep.
        - Visits the GP more often with vague complaints.

        # In the talk
        - Looks down, has no own opinion, weighs every word.
        - Decides nothing without the partner. Is tense when the partner is near.
        - The partner is jealous, short-tempered or controlling. Sometimes the partner seems very reasonable instead.
        - The victim can also seem strong or angry. That does not rule out control.

        # Control
        - Stops wearing make-up. Gives up bank card, code or salary.
        - The partner reads messages or tracks the phone. DigiD (government login) can be misused too.

        # At work
        - Often late or ill, "little accidents", long sleeves in summer.

        # In pregnancy
        - Violence often begins then or gets worse.
        - Look for late or missed check-ups and much stress.
        - Look for blows aimed at the belly.
        - Ask without the partner in the room.

        # Men
        - Men are victims too. The signs are nearly the same, but often nobody asks.
        - Often it is threats and intimidation. Do not assume who does what.

        # LHBTI+ (LGBTI+)
        - The picture "man hits woman" hides violence in other relationships.
        - Tell nobody about orientation or gender. Do not advise to come out quickly.

        # People with a disability
        - People with a mild intellectual disability seldom tell by themselves. Some do not see it as violence.
        - Watch their behaviour. Do not put everything down to the disability.
        - Deaf and hard-of-hearing people run extra risk and are seldom seen.

        # What now
        - Write down what you see and hear, with the date.
        - Consult your aandachtsfunctionaris (the person for this subject in your organisation). Or ask Veilig Thuis without names.
        - Never invite both partners together. Do not advise couple therapy or mediation.

signals-elderly = Signs in older people
    .core =
        A sign is not proof. Look for several signs together and for change.

        - General: never gets to speak alone, is afraid or sad.
        - Body: bruises, fractures, a story that does not fit.
        - Care: poor hygiene, pressure sores, wrong food or wrong medicine.
        - Psychological: changed behaviour, fear when certain people are near.
        - Money: money or goods gone, unpaid bills, pressure about the will.
        - Rights: locked in, post kept back, visitors sent away.

        Talk with the older person alone. Write down who tells you what. Consult your aandachtsfunctionaris (the person for this subject in your organisation). Or ask Veilig Thuis (advice and reporting centre) without names: { $veilig-thuis }.
    .detail =
        # What it is
        - It is about somebody of 65 or older who depends on another person.
        - The other is a relative, an informal carer or a professional. The harm comes from doing or from not doing something.
        - The harm is physical, psychological or financial. Forms often go together. Sexual abuse exists too.
        - Each year about 1 in 50 older people is a victim (figure of 2018).

        # Body and care
        - Injuries of different age, or stories that contradict each other.
        - Tying up, or medicine to keep somebody quiet.
        - The older person and the house look neglected.
        - Necessary aids are missing.
        - The older person plays the carer's behaviour down.

        # Psychological violence
        - This is the hardest to see. Nothing shows on the body.
        - The older person is kept away from others.

        # Money
        - It often starts small, such as shopping with the older person's money.
        - More cash is taken out than before. The account is empty.
        - Reminders for bills come in. Jewellery is gone.
        - A new "friend" suddenly handles everything.
        - There is suddenly a power of attorney (somebody may act for the older person).
        - The older person is kept short although there is money.
        - Dementia, a stroke, poor sight or being alone makes people vulnerable. So does little experience with online banking.
        - Mostly it is somebody of the family, according to older police figures.

        # The carer is overburdened
        - Is exhausted, sad or hurried. Sleeps badly and feels trapped.
        - Ontspoorde zorg is care that goes too far through overload or powerlessness. There is no intent. Often both are victims.
        - Deliberate abuse exists too. So do not simply assume overload.

        # What to do
        - Ask the carer what they know about the care that is needed.
        - Note who said what. Not everything can be checked.
        - With money worries, also discuss the role of bank and notary. Veilig Thuis thinks along.
        - Two people with a mandate is safer than one. Read-only access or low limits help too.
        - Protection by a bewindvoerder (administrator) goes through the kantonrechter (judge). Ask a lawyer about the conditions.
        - In some municipalities bank, notary, police and care work together. Ask your municipality about such an alliance.

signals-red-flags = Red flags
    .core =
        Do you see a red flag? Call Veilig Thuis (advice and reporting centre: { $veilig-thuis }) or the police today. Do so before any talk with those involved.

        - Strangling, smothering or pushing under water.
        - Stalking, also after the relationship.
        - Threats to kill, or threats of suicide.
        - Having or using a weapon.
        - Violence that gets worse or comes more often.
        - Violence in pregnancy, or forced sex.
        - Violence around a break-up, or an ignored contact ban.
        - Coercive control: the partner takes away freedom bit by bit.
        - A victim who fears for their life.

        Strangled? See a doctor today, also without visible injury. Trouble breathing, fainting or confused? Call { $emergency-112 }.
    .detail =
        # Coercive control
        - The partner keeps away family, friends and money. The partner wants to check everything.
        - At the start it sometimes looks like great love, with a lot of attention.
        - The victim cancels late, weighs every word and decides nothing without the partner.
        - The partner can seem reasonable and kind. The victim can seem strong or angry.
        - Children sleep badly or do everything to keep the peace.
        - Withholding care that is needed is a red flag too.
        - After a separation the control can go on through children, lawyers or court.
        - The danger is greater with jealousy, drink, drugs, money worries or job loss.

        # After strangulation
        - A public prosecutor calls strangulation the most important red flag. It does not predict for certain what will happen.
        - Often nothing shows on the neck. Yet there can be damage inside.
        - The doctors' organisation KNMG calls attempted strangulation acute unsafety. The same holds for the use of a weapon.
        - Look for: a hoarse voice, pain when swallowing, coughing, vomiting, swelling.
        - Also look for: loss of urine, blurred sight, having been unconscious.
        - Swelling, loss of urine or has been unconscious? Then call { $emergency-112 } too.
        - Otherwise see the GP, the out-of-hours GP or the emergency department today. Say clearly that the throat was squeezed.
        - Some regions have a special forensic examination. It is done preferably within 48 hours after the victim came to the police.
        - Ask Veilig Thuis or the police what is possible in your region.

        # Why hurry
        - Leaving can be the most dangerous moment. Never advise to leave without a plan.
        - Marks and injuries vanish quickly.

        # What you do
        - Write the flags down as you hear them, with the date.
        - When you call, always mention weapons, death threats, repetition and children in the home.
        - Make a safe plan together with Veilig Thuis or a shelter organisation. Let as few people as possible know that plan.
        - Save photos and messages only if that is safe.
        - Ask the person how you can contact them safely.
        - Stalking can already begin with two frightening incidents. The police need not wait.

        # What you do not do
        - Do not invite both partners. Do not mediate and do not advise couple therapy.
        - Do not tell one what the other said.
        - Do not leave a leaflet or message that the partner can find.
        - Do not ask why somebody stays.
        - Could it be honour, forced marriage or abandonment abroad? Speak to an expert first, never to the family first.

types-of-violence = What counts as violence?
    .core =
        Domestic violence is violence by somebody from the domestic circle. That is a partner, ex-partner, relative, housemate or informal carer. It is about the relation, not the place. A threat counts too.

        - Violence by a partner or ex-partner, stalking included.
        - Child abuse and neglect.
        - Elder abuse.
        - Violence by a child against a parent.
        - Honour-based violence, forced marriage, abandonment abroad and female genital mutilation.

        It can be physical, psychological, sexual, financial or digital. A child living with violence between adults is a victim too. Not sure? Ask Veilig Thuis (advice and reporting centre) without names: { $veilig-thuis }.
    .detail =
        # Child abuse
        - The law means any threatening or violent contact that may seriously harm a child.
        - Leaving something undone counts too. It is done by a parent or somebody on whom the child depends.
        - Physical abuse: hitting, kicking, burning, shaking or poisoning.
        - Emotional abuse: belittling, frightening, threatening or shutting out.
        - Physical neglect: too little food, clothing, sleep or medical care.
        - Emotional neglect: too little attention, love, safety or respect.
        - Sexual abuse: sexual acts that do not fit the age. The child cannot escape them.
        - Forms often go together.

        # Partners and ex-partners
        - Coercive control: no own contacts, no own money, threats.
        - Stalking: harassing again and again, on purpose. Two frightening incidents can already be enough.
        - Financial violence: taking money, keeping somebody short, debts in the other's name.
        - Digital violence: reading along, hacking, spreading pictures, misusing accounts.
        - Men and LHBTI+ (LGBTI+) people live through partner violence too.

        # Older people and people with a disability
        - Elder abuse is harm by somebody on whom the older person depends.
        - Ontspoorde zorg is care that goes too far through overload. There is no intent then.
        - The meldcode (steps to take on a suspicion of violence) also covers adults with a disability.

        # Violence by a child against a parent
        - This is called oudermishandeling. Youths or young adults repeatedly use serious violence against their parents.
        - Extortion or breaking things belongs to it. Ordinary quarrels in puberty do not.
        - Parents are often ashamed and ask for help late. Think of brothers and sisters too.

        # Honour, marriage, abandonment
        - Here the meldcode steps are filled in differently. Never go to the family first.
        - Abandonment is leaving somebody abroad against their will.
        - Ask Veilig Thuis for advice before any talk.

        # Something else
        - A sexual offence by a colleague in education follows another route. In childcare the same holds for violence. Go to your board or management at once.

        # Every family is different
        - Seriousness, frequency and pattern differ. The help must fit that.
        - There are national factsheets (short explanations) on more than 25 types of violence.
