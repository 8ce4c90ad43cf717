/// The verbs whose past does not follow the rules of spelling.
enum IrregularVerbs {
  /// The hashes of each verb's forms, by the hash of the verb; of two lines for one the last counts.
  static let past: HashTable<[UInt64]> = {
    var table = HashTable<[UInt64]>(capacity: 200)
    for line in WordList.lines(in: list) {
      let hashes = WordList.words(in: line).map { FoldedHash.folding($0) }
      guard let verb = hashes.first else { continue }
      table.update(verb, default: []) { $0 = Array(hashes.dropFirst()) }
    }
    return table
  }()

  private static let list = """
    begin began begun
    bind bound
    bite bit bitten
    blow blew blown
    break broke broken
    bring brought
    build built
    buy bought
    catch caught
    choose chose chosen
    come came
    cut cut
    deal dealt
    dig dug
    do did done
    draw drew drawn
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    fly flew flown
    forget forgot forgotten
    get got gotten
    give gave given
    go went gone
    grind ground
    grow grew grown
    hang hung
    have had
    hear heard
    hide hid hidden
    hit hit
    hold held
    keep kept
    know knew known
    lay laid
    lead led
    leave left
    lend lent
    let let
    light lit
    lose lost
    make made
    mean meant
    meet met
    pay paid
    put put
    read read
    reset reset
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    see saw seen
    sell sold
    send sent
    set set
    sew sewed sewn
    shoot shot
    show showed shown
    shut shut
    sit sat
    sleep slept
    speak spoke spoken
    spend spent
    split split
    stand stood
    stick stuck
    strike struck
    sweep swept
    swap swapped
    take took taken
    teach taught
    tell told
    think thought
    throw threw thrown
    understand understood
    wake woke woken
    wear wore worn
    win won
    wind wound
    write wrote written
    rewrite rewrote rewritten
    rebuild rebuilt
    resend resent
    redo redid redone
    retake retook retaken
    quit quit
    bend bent
    bleed bled
    broadcast broadcast
    cling clung
    dive dived dove
    drink drank drunk
    fling flung
    freeze froze frozen
    hew hewed hewn
    kneel knelt
    knit knit knitted
    lean leant leaned
    leap leapt leaped
    mow mowed mown
    outbid outbid
    overhear overheard
    prove proved proven
    redraw redrew redrawn
    rehang rehung
    rend rent
    reread reread
    re-read re-read
    refreeze refroze refrozen
    rethread rethreaded
    rewind rewound
    saw sawed sawn
    seek sought
    shear sheared shorn
    shed shed
    shoe shod
    sing sang sung
    sling slung
    slide slid
    sow sowed sown
    spill spilt spilled
    spin spun
    spit spat
    spread spread
    spring sprang sprung
    steal stole stolen
    string strung
    restring restrung
    swear swore sworn
    swim swam swum
    swing swung
    tear tore torn
    thrust thrust
    typeset typeset
    undo undid undone
    unwind unwound
    unbind unbound
    unstick unstuck
    weave wove woven
    wet wet
    withdraw withdrew withdrawn
    wring wrung
    bid bid
    cast cast
    burn burnt burned
    weld welded
    shadow shadowed
    """
}
