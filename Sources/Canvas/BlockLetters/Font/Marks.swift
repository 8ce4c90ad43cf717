extension PixelSheet {
  /// Accents that stand over a letter, each under the sign that Unicode has for it alone.
  static let marksAbove = PixelSheet(
    """
    ` ´ ˆ ˜ ¨ ˚ ¯ ˘ ˙ ˇ ˝
    #. .# .#. .##.# #.# ## #### #..# # #.# .#.#
    .# #. #.# #.##. ... ## .... .##. . .#. #.#.
    """)

  /// Marks that hang from a letter.
  static let marksBelow = PixelSheet(
    """
    ¸ ˛ , .
    .#. #. . .
    ##. ## # #
    """)
}
