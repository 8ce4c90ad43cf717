extension LexiconTopics {
  /// Pronouns, auxiliaries and the other small words that hold a sentence together.
  static let smallWords: [LexiconTopic] = [
    .words(Tags(.me, .mine), "i"), .words(Tags(.us, .mine), "we"),
    .words(Tags(.me), "me myself"), .words(Tags(.us), "us ourselves"),
    .words(Tags(.you), "you ya yourself"),
    .words(
      Tags(.third), "he she they it him her them itself themselves himself herself em this that"),
    .words(
      Tags(.nobodyInParticular),
      "someone somebody anyone anybody people folks whoever one everyone everybody others nobody"),
    .words(Tags(.possessive, .determiner), "his her their its your whose"),
    .words(Tags(.possessive, .determiner, .myPossessive), "my our me"),
    .words(
      Tags(.determiner),
      "the a an this that these those each every both all another any some no"
    ),
    .words(
      Tags(.preposition),
      """
      to in on at for with w by from of about over through into onto up down off out after before \
      between against around round until till til under over above below within without across along \
      behind beside next re regarding concerning toward towards per via during since beneath near past \
      inside outside upon alongside
      """),
    .words(Tags(.conjunction), "and but or then so plus nor yet"),
    .words(Tags(.question), "what which who whom whose why how where when whether"),
    .words(
      Tags(.negation),
      """
      not never no dont doesnt didnt wont cant cannot couldnt shouldnt wouldnt isnt arent wasnt werent \
      havent hasnt hadnt aint neednt mustnt without nor
      """),
    .words(
      Tags(.filler),
      """
      ok okay well so um uh er erm hmm honestly look listen right yeah yes yep basically actually \
      just really simply first firstly second secondly next then finally also literally obviously \
      anyway now personally hi hello please sir boss mate sure absolutely definitely certainly \
      truly seriously frankly still already immediately straight again instead myself ourselves \
      only even kindly lol tbh tho though today fine like course alright aye both all each always \
      either itself somehow lor lar lah la leh lei meh mah hor sia loh bah liao ah k na haha hehe hee hey
      """),
    .words(
      Tags(.adverb),
      """
      just really simply also then first personally now only even still already straight again \
      actually definitely certainly always never ever not both all each kindly quickly soon most \
      finally instead absolutely probably maybe perhaps possibly hopefully ideally
      """),
    .words(Tags(.be), "am is are was were be been being 'm 're 's isnt arent wasnt werent"),
    .words(Tags(.have), "have has had 've having havent hasnt hadnt"),
    .words(Tags(.doing), "do does did dont doesnt didnt"),
    .words(Tags(.will), "will 'll shall wont gonna gunna imma gna gona finna"),
    .words(Tags(.going), "going gonna gunna gna gona"),
    .words(
      Tags(.possible), "might may could can cant couldnt cannot mightnt mite mayb"),
    .words(
      Tags(.obliged),
      "should must ought shouldnt mustnt need gotta gotto needs hafta needa oughta shoulda"
    ),
    .words(Tags(.would), "would 'd wouldnt woulda coulda"),
    .words(
      Tags(.title),
      "mr mrs ms miss dr prof sir mme sister father reverend judge signor auntie uncle professor captain coach"
    ),
    .words(
      Tags(.conditionWord), "if unless provided providing assuming depending subject supposing"),
    .words(
      Tags(.timeWord),
      """
      once when after before until while whenever straight right first second by early late early-ish \
      mid sometime some one any around about next this last coming another most between from each \
      following later earliest latest new boxing rn soon close month quarter year as directly immediately
      """),
    .words(Tags(.becauseWord), "because since cause as so"),
    .words(Tags(.contrast), "but regardless anyway instead however still"),
    .verbs(Tags(.stopping), "stop quit cease drop avoid ditch cut scrap"),
  ]
}
