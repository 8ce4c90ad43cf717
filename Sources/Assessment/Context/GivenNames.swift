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
    abby abigail aisha alice alicia amanda amelia amina amy ana andrea angela anita anjali ann anna \
    anne annie ayesha barbara bea beatrice beth bev beverley bridget carla carmen carol caroline \
    catherine charlotte chloe christina christine claire clara cynthia daisy deborah deepa denise \
    diana diane donna dorothy ebony eileen elaine eleanor elena elizabeth ella ellen emily emma \
    erin esther eva eve fatima fiona florence frances freya gemma georgia gina grace gwen hannah \
    harriet heather helen helena holly ines ingrid irene isabel isabella jacqueline jane janet \
    janice jasmine jean jennifer jenny jessica jill joan joanna joanne josephine joy joyce judith \
    judy julia julie karen kate katherine kathleen kathy katie kavita keisha lara laura lauren leah \
    leila lena leticia lily linda lindiwe lisa liz lola louise lucia lucy lydia lynn maggie magda \
    mandy margaret maria marie marta martha mary maureen maya meera megan mei melissa mia michelle \
    miriam moira molly monica nadia nancy naomi natalie natasha nicola nina nora olga olive olivia \
    pamela patricia paula pauline petra phoebe pippa pooja preeti priya rachel rebecca rita rosa rose \
    rosie ruth sally sandra sara sarah sasha sharon sheila shirley siobhan sofia sonia sophia \
    sophie stella stephanie sue sunita susan suzanne sylvia tamara tanya teresa tess theresa tina \
    tracy ursula valerie vanessa vera veronica victoria violet wendy yasmin yvonne zara zoe
    """)

  private static let men = set(
    """
    aaron abdul adam adrian ahmed alan albert ali amir andrew andy anthony antonio arjun arthur \
    ashok barry ben benjamin bernard bill bob boris brad brendan brian bruce carl carlos cedric \
    charles chen christopher clive colin craig dan daniel darren dave david dean declan deepak \
    dennis derek diego dmitri dominic don donald doug douglas duncan ed eddie edward emmanuel eric \
    ethan farid felix fergus francisco frank fred gareth gary gavin geoff george gerald gerry giles \
    glen gordon graham greg gregory guy hamish hans harold harry hassan henry howard hugh hugo ian \
    ibrahim igor imran isaac ivan ivor jack jacob jake james jason javier jeff jeremy jerome jim joe \
    joel john jonathan jorge jose joseph josh joshua juan karim karl keith ken kenneth kevin kofi \
    kumar kwame lars laurence leo leon leonard liam louis luca lucas luke malcolm marco marcus marek \
    mario mark martin mateusz matt matthew maurice max michael miguel mike mohammed mohamed muhammad \
    murray nathan neil nigel noah oliver omar oscar otto owen pablo patrick paul pedro pete peter \
    phil philip pierre piotr rahul raj rajesh ralph ravi raymond richard rob robert roberto rodney \
    roger ron ronald rory ross roy rupert russell ryan samuel sanjay sean sebastian sergei seth \
    shane simon stefan stephen steve steven stuart ted terry theo thomas tim timothy toby tom tomasz \
    tommy tony trevor usman victor vijay vikram vincent walter warren wayne will william yusuf
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
