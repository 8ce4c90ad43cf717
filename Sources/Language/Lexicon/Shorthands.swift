/// How words are typed with a thumb: "u", "2moro", "wif", "ard".
///
/// A word that is typed so is taken for the one that is meant, everywhere: it has its meanings, its
/// place in phrases, and what the weights learned of it. Only what can hardly mean something else is
/// here; numbers that stand for words ("2", "4") are left as they are.
struct Shorthands: Sendable {
  /// The hash of what is meant, by the hash of what is typed.
  private let meant: HashTable<UInt64>

  static let known = Shorthands(Shorthands.list)

  /// Takes lines of a word, a colon, and how it is typed.
  private init(_ list: String) {
    var table = HashTable<UInt64>()
    for line in WordList.lines(in: list) {
      let words = WordList.words(in: line)
      guard let word = words.first?.dropLast() else { continue }
      for typed in words.dropFirst() {
        table.update(FoldedHash.folding(typed), default: FoldedHash.folding(word)) { _ in }
      }
    }
    meant = table
  }

  /// The hash of the word that is meant; the same where the word stands for itself.
  func meaning(of hash: UInt64) -> UInt64 { meant[hash] ?? hash }

  /// Every word that is typed in short, and what it means.
  var all: [(typed: UInt64, meant: UInt64)] { meant.all.map { ($0.key, $0.value) } }

  private static let list = """
    you: u ü yu yoo
    your: ur
    are: r
    'll: ll vl
    've: ve
    the: d e da de teh tha
    that: dat tht
    this: dis ths
    they: dey
    then: den thn
    there: der dere
    with: wif wid wth wiv wit
    what: wat wot wht
    when: wen whn
    where: whr wher
    and: n
    have: hv hav hve haf
    will: wil wll
    would: wud wld
    could: cud cld coud
    should: shud shld shoud shd
    don't: dun dnt dunt
    didn't: dint didnt didn
    won't: wun
    can't: cnt
    can: cn
    want: wan wana
    going: goin gng
    because: cos coz cuz cus bcos bcoz becos becoz bcuz bcz becuz
    but: bt
    about: abt bout
    around: ard arnd arond
    before: b4 bfr bfore befor
    after: aft aftr
    until: untill untl
    from: frm 4rm fr
    through: thru
    though: tho
    enough: enuf enuff
    tomorrow: 2moro 2morrow 2morow 2morro 2mrw 2mro 2mrow 2mor 2mora 2moz 2mara 2mz 2mrrw \
    tmr tmrw tmw tml tmoro tmro tmrrw tmorrow tomo tomoro tomoz tomorro tommorow tommorrow tomorow \
    tomarrow tomarow tomora tomorw tomrw tmor tmow tomw tmoz tomor
    today: 2day 2dy tdy tday tdae todae
    tonight: 2nite 2night 2nyt 2nit tonite tnite tonit tonit tonyt tonigh
    yesterday: yest ystd ytd yday yesterdy ystrday
    night: nite nyt nyte
    morning: mornin morn mrng mrg morng mrning
    afternoon: aftn aftnoon aftrnoon afternun aftenoon
    evening: evng evnin evenin evng eveng
    week: wk
    weeks: wks
    weekend: wkend wknd wkd
    next: nxt nx nex
    later: l8r latr lata ltr
    late: l8
    minutes: mns mints minits minuts mnts minz
    hours: hrz
    early: erly ealry
    please: pls plz plse plss
    thanks: thx thanx thnx thnks tnx thks thankx
    sorry: sry sori sory soz srry
    people: ppl pple
    friend: fren frnd frend
    friends: frens frnds frends
    mate: m8
    message: msg mesg
    messages: msgs
    text: txt
    texting: txting
    texted: txted
    number: nbr
    good: gd gud
    great: gr8 grt
    love: luv
    ok: kk okie okey okies
    yes: yup yep yea yah yeh yess
    know: noe kno knw
    think: thk tink thnk
    look: luk
    come: cum
    coming: comin cumin
    calling: callin
    back: bak
    got: gt
    give: giv
    work: wrk
    working: workin wrking wrkin
    school: sch skool skul
    house: hse
    office: ofc offc
    manager: mgr mngr
    meeting: mtg meetin
    meetings: mtgs
    appointment: appt appmt apptmt
    account: acct
    accounts: accts
    project: proj
    just: jus jst juz jz
    only: oni onli
    already: oredi alr alrdy alredi ady
    still: stil
    very: vry
    really: rly realy
    something: smth sth sumthin somethin sumthing smthing
    someone: sum1 some1
    everyone: every1 evry1
    anyone: any1
    nothing: nothin nuthin
    doing: doin
    getting: gettin
    taking: takin
    making: makin
    talking: talkin
    asking: askin
    sending: sendin
    trying: tryin
    birthday: bday
    between: btwn
    """
}
