extension LexiconTopics {
  /// What an onlooker could see or hear being done.
  static let acts: [LexiconTopic] = [
    .verbs(
      Tags(.act, .contact),
      """
      call ring phone telephone dial email mail text message msg whatsapp dm contact invite visit ask \
      tell brief interview ping write radio fax telegraph notify inform thank apologise nudge chase \
      rebrief pester remind warn introduce call-back facetime skype slack poll survey quiz
      """),
    .verbs(
      Tags(.act, .contact, .plan),
      "talk speak chat meet discuss sit huddle catch confer converse reconnect touch regroup liaise"
    ),
    .verbs(
      Tags(.act, .intransitive),
      "walk run jog swim cycle exercise stretch meditate march drive cook bake dance row hike practise practice rehearse"
    ),
    .verbs(
      Tags(.act),
      """
      send post write draft print read list record film photograph copy paste type rewrite edit \
      proofread mark tag label pin tape stick hang sign stamp scan upload download export import \
      publish share forward attach submit file deliver collect carry bring hand give take move swap \
      replace repair mend install uninstall unplug plug bolt fit fix test weigh count tally clock time \
      measure log track enter record note score rank sort split group match compare audit inspect \
      check review rehearse role-play demo present show teach train coach shadow ride walk drive fly \
      travel go come stand sit stay wait knock open close shut lock unlock start switch turn block \
      book rebook schedule reschedule cancel decline accept reply respond answer listen watch observe \
      pull push-out drop put set lay place pack unpack unbox load unload lift dig cut trim chop clean \
      clear wash wipe scrub sweep mop swab hose disinfect sterilise empty fill refill order buy  \
      pay refund invoice bill quote price charge transfer reassign assign hire fire recruit post \
      advertise pair match team delegate escalate raise lodge register enrol renew resubmit resend \
      redo rebuild rework reword rewrite rephrase redesign redraw draw sketch paint plaster skim tile \
      weld rivet plumb replumb wire rewire calibrate recalibrate reset restart reboot roll rollback \
      merge commit deploy ship code debug patch script build make create set-up assemble cook bake \
      taste plate prep feed milk shear plant sow prune harvest spray treat vaccinate scan examine \
      dose inject bandage dress bathe patrol guard escort serve notarise witness testify plead \
      translate transcribe summarise annotate highlight circle tick cross strike number date initial \
      name rename title file shred archive delete remove bin dump recycle  donate lend borrow \
      return exchange fetch grab dispatch courier post stage host run hold chair attend join lead \
      hand-deliver deliver distribute pass circulate display project chalk read-out recite announce \
      tie untie sew knit cut iron fold hem stitch drill hammer sand saw plane sharpen grind polish \
      strip bleed flush drain pump top-up grease oil charge unload strap reconcile balance bank \
      deposit withdraw cash reprice discount map plot chart graph document stock restock recount \
      re-inspect retest re-run rerun double-check cross-check spot-check sample pilot trial launch \
      relaunch unveil introduce tender bid negotiate bargain haggle lock pause freeze halt stop \
      cancel cull scrap wheel push-start tow park wrap seal ticket queue dock berth moor anchor lash \
      re-lash re-crimp crimp solder splice swap-out rope harness saddle rake mulch bottle cork \
      decant pour mix stir whisk season marinate carve eat slice dice peel roast grill fry steam boil \
      collate compile gather pick choose select nominate appoint swear present pitch demo request \
      stack shelve re-shelve unblock unstick untangle photocopy laminate staple bind ring-fence \
      hear change unlock shift tabulate timebox re-plumb autoclave fumigate page dispose resolder solder swing \
      knock unscrew re-torque torque-check paint-mark chalk timebox spend re-tag tape pin repaint paint reroof roof batten felt
      """),
    .verbs(Tags(.noun, .blankNoun), "thing"),
    .words(
      Tags(.phrasal),
      "up down out off through over back in on into round around together away along"),
  ]
}
