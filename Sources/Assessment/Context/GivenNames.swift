/// Common given names, so that "him" never points to Priya.
///
/// A name that is not here may be anybody's.
enum GivenNames {
  static func gender(of name: String) -> Antecedent.Gender? {
    if women.contains(name) { return .female }
    if men.contains(name) { return .male }
    return either.contains(name) ? .unsaid : nil
  }

  private static let women = set(
    """
    abby abigail adaeze agnes agnieszka ailsa aisha alice alicia amanda amelia amina amy ana \
    andrea angela anita anjali ann anna anne annie aoife ayesha barbara bea beatrice beth bev \
    beverley bridget bronwen bryony caitlin carla carmen carol caroline carys catherine charlotte \
    chloe christina christine ciara claire clara cynthia daisy deborah deepa denise diana diane \
    dilys donna doreen dorothy ebony edith edna eileen elaine eleanor elena elin elizabeth ella \
    ellen elspeth emily emma erin esther eva eve farah fatima fiona florence frances freda freya \
    gemma georgia gillian gina gladys glenda glenys grace gwen gwyneth hannah harriet hazel \
    heather helen helena hilda holly imogen ines ingrid irene iris isabel isabella ivy jacqueline \
    jane janet janice jasmine jean jemima jennifer jenny jessica jill joan joanna joanne josephine \
    joy joyce judith judy julia julie karen kate katherine kathleen kathy katie kavita keisha \
    kirsty lara laura lauren leah leila lena lesley leticia lily linda lindiwe lisa liz lola lorna \
    lorraine louise lucia lucy lydia lynn mabel magda maggie mandy margaret maria marie marion \
    marta martha mary maud maureen mavis maya meera megan mei melissa mhairi mia michelle miriam \
    moira molly monica morag moyra muriel nadia nancy naomi natalie natasha niamh nicola nicole \
    nina nora noreen norma oksana olga olive olivia pamela patricia paula pauline petra phoebe \
    phyllis pippa pooja precious preeti priya rachel rebecca rita roisin rosa rose rosemary rosie \
    ruby ruth sally sandra saoirse sara sarah sasha sharon sheena sheila shirley sian sinead \
    siobhan sofia sonia sophia sophie stella stephanie sue sunita susan suzanne svetlana sylvia \
    tabitha tamara tanya teresa tess thelma theresa tina tracy una ursula valerie vanessa vera \
    veronica victoria violet vivien wendy winifred yasmin yolanda yvonne zainab zara zoe zofia
    """)

  private static let men = set(
    """
    aaron abdul adam adrian ahmed alan albert ali alistair amir andrew andy angus anthony antonio \
    archie arjun arthur ashok barnaby barry ben benjamin bernard bill bob boris brad brendan brian \
    bruce callum carl carlos cedric charles chen christopher cillian clive colin conor \
    cormac craig dafydd dan daniel darren dave david davide dean declan deepak dennis derek \
    desmond diego dmitri dominic don donald doug dougal douglas duncan eamon ed eddie edward \
    elliot emmanuel eric ethan ewan farid farouk felix fergus finn francisco frank fraser fred \
    gareth garry gary gavin geoff george gerald gerry giles glen godfrey gordon graeme graham greg \
    gregor gregory griff guy gwyn hamish hamza hans harold harry hassan henry horace howard howell \
    hugh hughie hugo huw iain ian ibrahim idris igor imran isaac ivan ivor jack jacob jake james \
    jarek jason javier jeff jeremy jerome jim jock joe joel john jonathan jorge jose joseph josh \
    joshua juan kareem karim karl keiran keith ken kenneth kevin kieran kofi kumar kwame kyle \
    lachlan lars laurence leo leon leonard lewis liam lloyd lorenzo louis luca lucas luke malcolm \
    marcin marco marcus marek mario mark marlon martin mateusz matt matthew maurice max maxwell \
    michael miguel mike mikhail mitchell mohamed mohammed morris muhammad murray nathan nathaniel \
    neil neville niall nicholas nigel noah oliver olu omar oscar osman otto owen pablo patrick \
    paul pedro percy pete peter phil philip pierre piotr quentin rahul raj rajesh ralph rashid \
    ravi raymond reg reuben rhodri rhys richard rob robert roberto rodney rodrigo roger ron ronald \
    ronnie rory ross roy ruairi rufus rupert russell ryan samuel sandeep sanjay saul scott sean \
    sebastian sergei sergio seth shane sid simon stan stanley stefan stephen steve steven \
    stewart stuart suresh tariq ted terry theo thomas tim timothy tobias toby tom tomasz tommy \
    tony trevor trystan tyrone usman victor vijay vikram vince vincent walter warren wayne wilfred \
    will william winston yasin yusuf zach zachary
    """)

  private static let either = set(
    """
    alex ash bailey cameron casey charlie chris dana drew eli finley frankie hayden jamie jay jo \
    jordan jules kai kelly kerry kim lee leslie logan morgan nicky nico pat quinn ray reese riley \
    robin rowan sam sandy shannon sidney sky stacy taylor toni tyler val
    """)

  private static func set(_ names: String) -> Set<String> {
    Set(names.split(separator: " ").map(String.init))
  }
}
