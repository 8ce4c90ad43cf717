extension LexiconTopics {
  /// Amounts that nobody can count, and the words that set a number against a target.
  static let amounts: [LexiconTopic] = [
    .words(
      Tags(.vagueAmountWord),
      "more fewer less many much lots loads tons heaps plenty several few some most bunch load lot numerous countless extra additional enough handful couple myriad umpteen"
    ),
    .words(
      Tags(.comparative),
      "better worse faster slower higher lower bigger smaller smoother calmer quicker stronger happier improved harder smarter earlier sooner closer"
    ),
    .words(
      Tags(.approximate),
      "about around roughly approximately circa nearly almost some say maybe c approx ish"),
    .words(Tags(.short), "short under below behind shy down off adrift missing away"),
    .words(Tags(.over), "over above ahead up past beyond"),
    .words(
      Tags(.targetWord),
      "target targets goal goals plan planned quota budget should supposed meant aim aims aiming need needed needs cap limit max maximum min minimum want wanted wants asked asks expected expects ceiling benchmark objective required requires vs versus against instead allowed allows budgeted allowance promised promise agreed commitment par tolerance threshold spec sla establishment owe owed must ought demand demands pledged pledge contracted scheduled schedule recommended forecast"
    ),
    .words(Tags(.percentOf), "percent pct percentage"),
    .phrases(
      .vagueAmount,
      """
      a lot
      a lot more
      lots of
      lots more
      loads of
      loads more
      tons of
      heaps of
      a bit
      a little
      a little more
      a good few
      a good few more
      a fair few
      a fair chunk
      a decent chunk
      a few
      a few more
      a couple more
      a healthy number
      a good number
      a great many
      a huge
      quite a few
      quite a lot
      quite a number
      as many as i can
      as many of
      as much of
      as many as possible
      as much as i can
      as much as possible
      way more
      way fewer
      many more
      much more
      far more
      far fewer
      significantly
      significantly more
      significantly fewer
      too many
      too much
      far too many
      too few
      more than last
      not as many
      a handful
      a decent handful
      decent number
      not far off
      nearly there
      almost there
      not quite there
      miles away
      miles off
      a long way
      a way off
      quite a way
      well behind
      well short
      a bit behind
      way behind
      way off
      close to
      nowhere near
      most of them
      most of em
      a fair bit
      a good bit
      a good deal
      several
      countless
      numerous
      plenty
      a bunch
      a load
      loads
      lots
      an uptick
      a bit of an uptick
      """),
    .phrases(
      .vagueTime,
      """
      soon
      soonish
      very soon
      pretty soon
      asap
      as soon as possible
      as soon as poss
      as soon as i can
      as soon as we can
      as soon as is humanly possible
      shortly
      going forward
      from here on in
      when i can
      when we can
      when i get a minute
      when i get a chance
      when i get time
      when i get 5 secs
      when i have time
      when i 'm free
      at some point
      at some stage
      some point
      some time
      sometime
      one day
      one of these days
      one of these
      one of those
      some day
      someday
      any day
      any time
      anytime
      in due course
      in a bit
      in a while
      in a sec
      in the near future
      before too long
      before long
      as and when
      whenever
      in the new year
      new year
      this week
      this month
      this quarter
      this year
      next month
      next quarter
      next year
      later this week
      later this month
      later on this month
      later in the week
      in the week
      over the coming weeks
      over the coming days
      in the coming days
      in the coming weeks
      coming weeks
      coming days
      coming months
      next few days
      next few weeks
      next few shifts
      next couple of weeks
      next couple of days
      next little while
      few days
      couple of weeks
      couple of days
      on an ongoing basis
      ongoing
      on a regular basis
      regularly
      from time to time
      every so often
      now and then
      now and again
      eventually
      in time
      in good time
      when the time is right
      when things calm down
      when things settle
      when it 's quiet
      when the dust settles
      the sooner the better
      at the earliest
      quarterly
      in the am
      in the pm
      in the mornings
      these afternoons
      these nights
      after the holidays
      not long after
      a month or two
      before winter
      before summer
      before spring
      early next
      week of
      no fixed day
      some quiet
      around christmas
      over christmas
      most mornings
      most days
      spring
      summer
      autumn
      back end of
      towards the end of
      beginning of next
      first half of next
      middle of next
      later on
      in q1
      in q2
      in q3
      in q4
      days off
      at the weekend
      """),
  ]
}
