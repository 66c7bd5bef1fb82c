/// Closed lists of words that splitting text looks up.
struct WordList: Sendable {
  private let words: Set<String>

  private init(_ text: String) {
    words = Set(text.split(separator: " ").map(String.init))
  }

  func contains(_ word: String) -> Bool {
    words.contains(word)
  }

  /// Parts before a hyphen that stay with the word after it, as both treebanks have them; any other hyphen is a token.
  static let prefixes = WordList(
    """
    ante anti arch bi bio co counter cross cyber de e ex extra hyper inter intra macro mega meta micro mid mini \
    mis multi nano neo non over pan para post pre pro pseudo re semi socio sub super supra trans tri ultra un uni under
    """)

  /// Units that stand apart from the number they are glued to.
  static let units = WordList(
    """
    am pm a.m p.m k m b bn mn tn mm cm km kg g mg lb lbs oz ft in mi mph kph kmh hp kw mw gw kwh mwh gwh twh hz khz mhz \
    ghz kb mb gb tb hr hrs h min mins sec secs yr yrs yo c f x p hh kt kts nm ha sq usd eur gbp million billion trillion
    """)

  /// Words that begin a sentence when they are capitalised after an abbreviation.
  static let openers = WordList(
    """
    the a an he she it they we i you this that these those there here his her its their our my your but and or so yet \
    nor if when while although though because since after before as at in on for from by with to under during despite \
    however meanwhile moreover also earlier later what who why how where which is are was were do does did has have had \
    not no some many most both all each every any such one two three other another more several now then even only \
    still once until unless instead according asked among between about over through without within like against \
    nevertheless nonetheless therefore thus hence besides furthermore additionally today yesterday tomorrow
    """)

  /// Verbs that show that a quotation with a question or an exclamation is part of a sentence.
  static let speech = WordList(
    """
    said says asked asks replied replies added adds wrote writes told tells shouted shouts cried answered answers tweeted \
    posted declared exclaimed wondered quipped responded insisted warned demanded yelled chanted joked
    """)

  /// Words that follow "a.m." and "p.m." within the sentence though they are capitalised.
  static let clock = WordList(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september \
    october november december eastern pacific central mountain est edt pst pdt cst cdt mst gmt utc cet bst et pt ct mt \
    moscow beijing london local
    """)

  /// Endings of host names and files by which a word with periods is an address.
  static let hostEndings = WordList(
    """
    com org net gov edu mil int info biz io eu uk de fr ru cn ua jp kr ca au br es nl se pl ch ir il tv co ai app html \
    htm php asp pdf doc docx xls xlsx ppt pptx txt csv jpg jpeg png gif zip exe
    """)

  static let weekdays = WordList("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

  static let months = WordList(
    "January February March April May June July August September October November December")
}
