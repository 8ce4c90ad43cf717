extension SensitiveRule {
  /// Somebody may hurt themselves.
  ///
  /// Holds: "I don't want to be here any more." "Everyone would be better off without me."
  /// Does not hold: "They'll kill the deal." "I'd die for a meeting with their CFO."
  static let danger = SensitiveRule(
    .danger,
    """
    kill|killing|killed|hang|hanging|harm|harming|harmed|cut|cutting|drown|shoot|shooting|topping|gas myself
    want|wanted|thinking|think|thought|might|going|gonna|wanna|feel|urge|keep .. to|of|about|like? hurt|hurting|top|topping|end|ending|burning myself
    suicidal
    commit|committing|committed|attempt|attempted|attempting|considered|considering|contemplated|contemplating|thought|thoughts|thinking|think|tried .. suicide
    suicide attempt|note|watch
    suicidal thoughts
    i .. want|wanna|wanted|ready to? die $|now|tonight|today|and|sometimes|in|honestly|most
    i .. rather|better be? dead
    i wish|wished i was|were|be|wasnt|could|had|werent|'d never|just|here|not? dead|born|die|alive|disappear|been born
    hope|wish i dont|didnt|never|wouldnt wake up
    dont|not|didnt|never want|wanna|wanting to? live|exist|wake $|any|anymore|like|up|here|tomorrow
    i .. dont|not|didnt want|wanna to? be here|alive|around anymore
    i .. dont|not|didnt want|wanna to? be here|alive|around any|no more|longer
    i .. dont|not|didnt want|wanna to? be alive|anymore
    dont|not|didnt want to? go|carry|keep on living|$
    end|ending|ended|take|taking|took my own? life
    end|ending it all
    think|thinking|thought|want|wanted about|of|to end|ending it|everything|things all|$|sometimes|most|lately|every
    no|much|any point|reason|sense in|to|of? being|be|live|living|existing $|alive|any|anymore
    no|much|any point|reason|sense in|to? carrying|going on $|anymore|living
    see|have|find|got a|any|no|much reason|point to|in|for be|being|live|living $|alive|any|anymore
    cant|cannot|couldnt go|carry on $|like|any|much|living|anymore
    want|wanted|need|wish it|everything all? to|would stop|end $|now
    want|wanted|need|wish it all to|would stop|end|be over|$|now
    want|need the pain|noise|thoughts to stop|end
    better off|place without me|dead
    better off if i was|were|wasnt|werent|'m|am dead|gone|here|not|around
    self|selfharm|selfharming|selfharmed|selfinjury harm|harming|harmed|injury|again|myself
    selfharm|selfharming|selfharmed
    i .. overdose|overdosed|od
    i took|taken|swallowed|take|taking .. too|all|handful|bottle|whole many|my|of .. pills|tablets|paracetamol|painkillers
    thought|think|thinking|feel|felt|want|wanted|nearly|almost .. about|of|like|to? driving|drive|jumping|jump|stepping|step|walking|walk .. off|into|in|under|front .. bridge|train|trains|lorry|traffic|cliff|roof|wall|tree|river|tracks|truck|bus
    nobody|noone|no would|one|'d would|'d? miss|notice|care if i died|disappeared|was|were|'d|when
    wont be here|around much longer
    a burden to|on everyone|everybody|my|them|people
    kms honestly|i|tbh
    goodbye letter|letters|note to my
    """,
    except: """
      kill|killing|killed myself laughing|for|to|if|over|with|getting|trying|on
      could|'d|would|nearly|almost have? kill|killed|kicked myself
      cut myself off|a|some|short|loose|out|in|down|to|back|shaving
      hang|hanging myself out
      commercial|career|political|professional|brand|margin suicide
      suicide to
      point|sense in living with|in|on
      point in going on with|about|to
      i want|wanted it to|all stop|end|be by|on|before
      carry|go on with
      rather die than
      in going on|to
      ending it|things early|on|at|with|this|next
      want this to stop|end .. quotes|by|on
      no point in going $
      """)
}
