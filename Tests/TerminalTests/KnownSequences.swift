import Canvas

/// Bytes that terminals send, and what they mean.
enum KnownSequences {
  static let arrows: [(String, KeyPress)] = [
    ("\u{1B}[A", KeyPress(.up)), ("\u{1B}[B", KeyPress(.down)),
    ("\u{1B}[C", KeyPress(.right)), ("\u{1B}[D", KeyPress(.left)),
    ("\u{1B}OA", KeyPress(.up)), ("\u{1B}OB", KeyPress(.down)),
    ("\u{1B}OC", KeyPress(.right)), ("\u{1B}OD", KeyPress(.left)),
    ("\u{1B}[1;5A", KeyPress(.up, .control)), ("\u{1B}[1;2B", KeyPress(.down, .shift)),
    ("\u{1B}[1;3C", KeyPress(.right, .alt)), ("\u{1B}[1;6D", KeyPress(.left, [.shift, .control])),
    ("\u{1B}O5C", KeyPress(.right, .control)), ("\u{1B}O1;5D", KeyPress(.left, .control)),
    ("\u{1B}[a", KeyPress(.up, .shift)), ("\u{1B}[d", KeyPress(.left, .shift)),
    ("\u{1B}Oa", KeyPress(.up, .control)), ("\u{1B}Oc", KeyPress(.right, .control)),
    ("\u{1B}\u{1B}[A", KeyPress(.up, .alt)), ("\u{1B}\u{1B}OB", KeyPress(.down, .alt)),
    ("\u{1B}[1;69A", KeyPress(.up, .control)), ("\u{1B}[1;33A", KeyPress(.up, .alt)),
  ]

  static let editing: [(String, KeyPress)] = [
    ("\u{1B}[H", KeyPress(.home)), ("\u{1B}[F", KeyPress(.end)),
    ("\u{1B}OH", KeyPress(.home)), ("\u{1B}OF", KeyPress(.end)),
    ("\u{1B}[1~", KeyPress(.home)), ("\u{1B}[4~", KeyPress(.end)),
    ("\u{1B}[7~", KeyPress(.home)), ("\u{1B}[8~", KeyPress(.end)),
    ("\u{1B}[2~", KeyPress(.insert)), ("\u{1B}[3~", KeyPress(.delete)),
    ("\u{1B}[5~", KeyPress(.pageUp)), ("\u{1B}[6~", KeyPress(.pageDown)),
    ("\u{1B}[1;5H", KeyPress(.home, .control)), ("\u{1B}[3;5~", KeyPress(.delete, .control)),
    ("\u{1B}[3^", KeyPress(.delete, .control)), ("\u{1B}[3$", KeyPress(.delete, .shift)),
    ("\u{1B}[5@", KeyPress(.pageUp, [.shift, .control])),
    ("\u{1B}OM", KeyPress(.enter)), ("\u{1B}Oj", KeyPress(.character("*"))),
    ("\u{1B}Op", KeyPress(.character("0"))), ("\u{1B}Oy", KeyPress(.character("9"))),
  ]

  static let functions: [(String, KeyPress)] = [
    ("\u{1B}OP", KeyPress(.function(1))), ("\u{1B}OS", KeyPress(.function(4))),
    ("\u{1B}[11~", KeyPress(.function(1))), ("\u{1B}[14~", KeyPress(.function(4))),
    ("\u{1B}[15~", KeyPress(.function(5))), ("\u{1B}[17~", KeyPress(.function(6))),
    ("\u{1B}[18~", KeyPress(.function(7))), ("\u{1B}[19~", KeyPress(.function(8))),
    ("\u{1B}[20~", KeyPress(.function(9))), ("\u{1B}[21~", KeyPress(.function(10))),
    ("\u{1B}[23~", KeyPress(.function(11))), ("\u{1B}[24~", KeyPress(.function(12))),
    ("\u{1B}[[A", KeyPress(.function(1))), ("\u{1B}[[E", KeyPress(.function(5))),
    ("\u{1B}[1;2P", KeyPress(.function(1), .shift)), ("\u{1B}[P", KeyPress(.function(1))),
    ("\u{1B}[15;5~", KeyPress(.function(5), .control)),
  ]

  static let typed: [(String, KeyPress)] = [
    ("a", KeyPress(.character("a"))), ("A", KeyPress(.character("A"))),
    ("é", KeyPress(.character("é"))), ("日", KeyPress(.character("日"))),
    ("🙂", KeyPress(.character("🙂"))),
    ("\r", KeyPress(.enter)), ("\n", KeyPress(.enter)), ("\t", KeyPress(.tab)),
    ("\u{7F}", KeyPress(.backspace)), ("\u{08}", KeyPress(.backspace)),
    ("\u{00}", .control(" ")), ("\u{01}", .control("a")), ("\u{03}", .control("c")),
    ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("/")),
    ("\u{1B}b", .alt("b")), ("\u{1B}é", .alt("é")), ("\u{1B}.", .alt(".")),
    ("\u{1B}\r", KeyPress(.enter, .alt)), ("\u{1B}\u{7F}", KeyPress(.backspace, .alt)),
    ("\u{1B}\u{01}", KeyPress(.character("a"), [.alt, .control])),
    ("\u{1B}[Z", KeyPress(.tab, .shift)),
  ]

  static let newer: [(String, KeyPress)] = [
    ("\u{1B}[13;2u", KeyPress(.enter, .shift)), ("\u{1B}[13;3u", KeyPress(.enter, .alt)),
    ("\u{1B}[27u", KeyPress(.escape)), ("\u{1B}[9;2u", KeyPress(.tab, .shift)),
    ("\u{1B}[127;5u", KeyPress(.backspace, .control)), ("\u{1B}[97;5u", .control("a")),
    ("\u{1B}[97;6u", .control("a")), ("\u{1B}[97;3u", .alt("a")),
    ("\u{1B}[97;2u", KeyPress(.character("A"))),
    ("\u{1B}[47:63;2u", KeyPress(.character("?"))), ("\u{1B}[95;5u", .control("/")),
    ("\u{1B}[105;5u", .control("i")), ("\u{1B}[97;1:1u", KeyPress(.character("a"))),
    ("\u{1B}[57414u", KeyPress(.enter)), ("\u{1B}[57399u", KeyPress(.character("0"))),
    ("\u{1B}[27;2;13~", KeyPress(.enter, .shift)), ("\u{1B}[27;5;97~", .control("a")),
    ("\u{1B}[27;5;9~", KeyPress(.tab, .control)), ("\u{1B}[1;129A", KeyPress(.up)),
  ]

  static let keys = arrows + editing + functions + typed + newer

  /// What is understood or known not to be ours, and must never be typed into a field.
  static let silent = [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[?1;2c", "\u{1B}[?62;4c", "\u{1B}[>1;2;3c", "\u{1B}[5;2R",
    "\u{1B}[?2026;2$y", "\u{1B}[?997;1n", "\u{1B}[97;1:3u", "\u{1B}[97;9u", "\u{1B}[57441u",
    "\u{1B}[99~", "\u{1B}[201~", "\u{1B}[34~", "\u{1B}[<35;10;5M", "\u{1B}[<0;10;5m",
    "\u{1B}[<2;1;1M", "\u{1B}[ q", "\u{1B}[1;2;3;4;5x", "\u{1B}Oz", "\u{1B}[99999999999999999~",
    "\u{1B}]11;rgb:1c1c/1b1b/1a1a\u{1B}\\", "\u{1B}]11;rgb:1c1c/1b1b/1a1a\u{7}",
    "\u{1B}]0;a title\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^x\u{1B}\\",
    "\u{1B}Xx\u{1B}\\", "\u{1B}[M#!!",
  ]

  static let others: [(String, InputEvent)] = [
    ("\u{1B}[<0;10;5M", .mouse(.press, Point(column: 9, row: 4))),
    ("\u{1B}[<4;1;1M", .mouse(.press, Point(column: 0, row: 0))),
    ("\u{1B}[<64;300;2M", .mouse(.wheelUp, Point(column: 299, row: 1))),
    ("\u{1B}[<65;1;1M", .mouse(.wheelDown, Point(column: 0, row: 0))),
    ("\u{1B}[<0;0;0M", .mouse(.press, Point(column: 0, row: 0))),
    ("\u{1B}[M *%", .mouse(.press, Point(column: 9, row: 4))),
    ("\u{1B}[M`!!", .mouse(.wheelUp, Point(column: 0, row: 0))),
    ("\u{1B}[200~one\r\ntwo\u{1B}[201~", .paste("one\ntwo")),
    ("\u{1B}[200~\u{1B}[201~", .paste("")),
  ]
}
