import Language

/// Words that the wordings of several topics share, as choices of one step.
enum SensitiveWordLists {
  /// Family, as people call it.
  static let kin = """
    mum|mom|mam|ma|mother|dad|father|wife|husband|partner|son|daughter|kid|kids|child|children|baby|\
    boy|girl|brother|sister|nan|gran|grandma|granny|grandad|granddad|grandfather|grandmother|uncle|\
    aunt|auntie|cousin|parents|family|missus|fiance|fiancee|boyfriend|girlfriend|twin|twins|spouse|\
    stepson|stepdad|stepmum|nephew|niece|ex|grandson|granddaughter|inlaws|toddler|newborn
    """
  /// What may stand between "my" and the family.
  static let kinWord =
    "little|eldest|oldest|youngest|older|younger|big|baby|own|late|twin|poor|best|elderly|ex"
  /// Words that only colour what is said.
  static let soft = """
    just|really|still|so|very|quite|actually|honestly|currently|now|also|always|pretty|completely|\
    totally|only|already|recently|basically|clinically|severely|constantly|again|even|probably|\
    physically|mentally|utterly|absolutely|properly|seriously|chronically|critically|terminally|\
    nearly|kind|sort|of|a|bit|too|fully|legally|registered
    """
  /// What may stand before the name of an illness.
  static let some = """
    a|an|the|my|this|some|bad|severe|terrible|chronic|awful|horrible|serious|mild|constant|high|low|\
    really|type|stage|got|had|another|second|my|his|her|acute|early|breast|prostate|bowel|lung|skin|\
    brain|mini|massive|major|minor|clinical|social|full|long|proper|suspected|postnatal|post|small
    """
  /// Illnesses that a person has.
  static let illness = """
    cancer|leukaemia|leukemia|lymphoma|melanoma|tumour|tumor|chemo|chemotherapy|radiotherapy|\
    epilepsy|diabetes|dementia|alzheimers|parkinsons|adhd|autism|asthma|arthritis|lupus|crohns|\
    colitis|endometriosis|pcos|migraine|migraines|sciatica|fibromyalgia|ptsd|ocd|depression|anxiety|\
    insomnia|anorexia|bulimia|hiv|hepatitis|covid|pneumonia|shingles|vertigo|tinnitus|seizure|\
    seizures|stroke|concussion|hernia|appendicitis|burnout|menopause|perimenopause|miscarriage|\
    miscarriages|stillbirth|biopsy|dyslexia|dyspraxia|psychosis|schizophrenia|bipolar|palpitations|\
    glandular|sepsis|meningitis|angina|emphysema|copd|thrombosis|psoriasis|eczema|gallstones|cataracts|\
    glaucoma|neuralgia|aneurysm|haemorrhage|cyst|fibroids|preeclampsia|osteoporosis|anaemia|lymphoedema
    """
  /// What one takes for it.
  static let medicine = """
    antidepressants|meds|medication|medications|sertraline|prozac|citalopram|fluoxetine|zoloft|\
    lexapro|ssris|painkillers|insulin|steroids|chemo|dialysis|tranquillisers|valium|diazepam|xanax|\
    methadone|antibiotics|morphine|tramadol|codeine|ritalin|lithium|antipsychotics|betablockers|\
    tablets|pills|warfarin|oxygen|hrt
    """
  /// Parts of the body.
  static let body = """
    back|knee|knees|shoulder|hip|heart|chest|neck|wrist|wrists|eyes|eye|eyesight|lungs|kidney|kidneys|\
    liver|stomach|hearing|blood|sugars|leg|legs|ankle|spine|hormones|thyroid|period|periods|arm|\
    hand|hands|foot|bladder|bowels|prostate|pelvis|skull|joints|nerves|balance|vision
    """
  /// Who treats people.
  static let doctor = """
    doctor|doctors|gp|doc|therapist|counsellor|counselor|psychiatrist|psychologist|oncologist|midwife|\
    surgeon|shrink|neurologist|cardiologist|physio|gynaecologist
    """
  /// Groups by which people are set apart.
  static let group = """
    woman|women|female|girl|mother|mum|mom|black|brown|asian|indian|pakistani|african|nigerian|polish|\
    romanian|irish|scottish|mexican|chinese|arab|turkish|muslim|jewish|hindu|sikh|christian|catholic|\
    gay|lesbian|trans|transgender|queer|bisexual|disabled|deaf|blind|foreign|foreigner|immigrant|\
    autistic|dyslexic|pregnant|coloured|hispanic|latina|latino|refugee|gypsy|traveller|old|older
    """
  /// Those who are said to get it all.
  static let favoured = "guys|men|lads|boys|blokes|males|whites|bros|youngsters"

  /// What is bought, sold or measured: a word before it names a thing and no person's trouble.
  static let business = WordSet(
    """
    charity charities ward wards clinic clinics centre center centres centers unit units range line \
    lines strip strips pack packs box boxes account accounts customer customers client clients lead \
    leads prospect prospects practice practices quote quotes insurance cover policy policies plan \
    plans scheme schemes software app apps system systems training course courses seminar seminars \
    workshop workshops campaign campaigns market markets sector industry product products stock \
    supplier suppliers supply supplies sales screening department departments team teams wear \
    clothing company companies trust trusts foundation conference deal deals contract contracts \
    tender tenders order orders vans van law lawyer lawyers firm firms charter report reports stats \
    statistics rate rates target targets data awareness fundraiser appeal buyers buyer homes home \
    procurement agency agencies nurse nurses test kits kit mats drugs research study trial trials \
    demo demos pitch webinar newsletter segment vertical portfolio territory renewals renewal books \
    book show event events exhibition tickets franchise shop shops brand brands tariffs tariff \
    seats claims cases forms form flowers cards directors director poster posters leaflets manual
    """)
  /// Somebody who is not the person that speaks.
  static let somebodyElse = WordSet(
    """
    are is 's has he she they his her their them him who whose buyer customer client rep reps manager colleague \
    colleagues someone somebody team staff people fitters driver drivers nurse nurses guy guys cover \
    everyone everybody everyones contact sponsor assistant teammate half most
    """)
}
