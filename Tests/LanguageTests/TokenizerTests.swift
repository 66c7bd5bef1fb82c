import Language
import Testing
import Vocabulary

struct TokenizerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// Tokens apart by spaces, sentences by ` ⏎ `.
    let tokens: String

    init(_ text: String, _ tokens: String) {
      self.text = text
      self.tokens = tokens
    }

    var testDescription: String { text }
  }

  private func read(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return Tokenizer().sentences(in: bytes, from: ByteRange(0, bytes.count))
      .map { $0.tokens.map(\.form).joined(separator: " ") }.joined(separator: " ⏎ ")
  }

  @Test(arguments: [
    Case("", ""),
    Case(" \n\t ", ""),
    Case("Norway", "Norway"),
    // Clitics
    Case("Oslo doesn't object.", "Oslo does n't object ."),
    Case("They can't and won't sign.", "They ca n't and wo n't sign ."),
    Case("It cannot last.", "It can not last ."),
    Case("It's Peru's turn, isn’t it?", "It 's Peru 's turn , is n’t it ?"),
    Case("We'll see what they've done.", "We 'll see what they 've done ."),
    Case("I'm sure he'd go, you're not.", "I 'm sure he 'd go , you 're not ."),
    Case("The ministers' talks failed.", "The ministers ' talks failed ."),
    Case("China’s and Laos’ envoys met.", "China ’s and Laos ’ envoys met ."),
    Case("They shouldn't've left.", "They should n't 've left ."),
    Case("We're gonna win.", "We 're gon na win ."),
    Case("CAN'T STOP, WON'T STOP", "CA N'T STOP , WO N'T STOP"),
    Case("Michelle O'Neill met Côte d'Ivoire's envoy.", "Michelle O'Neill met Côte d'Ivoire 's envoy ."),
    Case("At 9 o'clock ma'am spoke.", "At 9 o'clock ma'am spoke ."),
    Case("The '90s and the 1990s ended.", "The '90s and the 1990s ended ."),
    Case("Give 'em aid.", "Give 'em aid ."),
    // Hyphens and dashes
    Case("US-backed rebels fled.", "US - backed rebels fled ."),
    Case("The 14-year-old deal lapsed.", "The 14 - year - old deal lapsed ."),
    Case("A pro-Russian, anti-war ex-minister spoke.", "A pro-Russian , anti-war ex-minister spoke ."),
    Case("Non-proliferation and re-election talks", "Non-proliferation and re-election talks"),
    Case("Kim Jong-un met al-Assad.", "Kim Jong - un met al - Assad ."),
    Case("The Franco-German plan", "The Franco - German plan"),
    Case("non-NATO-aligned states", "non-NATO - aligned states"),
    Case("Talks on May 16-17 and 2014–2016", "Talks on May 16 - 17 and 2014 – 2016"),
    Case("The pact — signed in Rome — holds.", "The pact — signed in Rome — holds ."),
    Case("The pact--signed in Rome--holds.", "The pact -- signed in Rome -- holds ."),
    Case("Su-57 and F-16 jets", "Su - 57 and F - 16 jets"),
    Case("Call 212-555-0147 by 2024-05-16.", "Call 212-555-0147 by 2024-05-16 ."),
    Case("A one-and-a-half-year term", "A one - and - a - half - year term"),
    Case("short- and long-term aid", "short - and long - term aid"),
    // Numbers, money, measures
    Case("It cost $1,250,000.50 or 3.5%.", "It cost $ 1,250,000.50 or 3.5 % ."),
    Case("€40m, £3bn and ¥500", "€ 40 m , £ 3 bn and ¥ 500"),
    Case("US$60 million", "US$ 60 million"),
    Case("A 5km walk at 10pm", "A 5 km walk at 10 pm"),
    Case("The 20th of the 27th", "The 20th of the 27th"),
    Case("By 10:30 they led 2:1.", "By 10:30 they led 2:1 ."),
    Case("On 9/11/2001 about 1/2 left.", "On 9/11/2001 about 1/2 left ."),
    Case("Votes: 14,2,1.", "Votes : 14 , 2 , 1 ."),
    Case("Some 12 000 fled; 1,20 did not.", "Some 12 000 fled ; 1 , 20 did not ."),
    Case("-5 degrees, +44 prefix", "- 5 degrees , +44 prefix"),
    // Abbreviations
    Case("Gen. Milley met Sen. Rubio.", "Gen. Milley met Sen. Rubio ."),
    Case("Mr. and Mrs. Macron left.", "Mr. and Mrs. Macron left ."),
    Case("The U.S. President spoke. He left.", "The U.S. President spoke . ⏎ He left ."),
    Case("He fled the U.S. The court agreed.", "He fled the U.S. ⏎ The court agreed ."),
    Case("U.N.-led talks in Washington, D.C., began.", "U.N. - led talks in Washington , D.C. , began ."),
    Case("George W. Bush met J. D. Vance.", "George W. Bush met J. D. Vance ."),
    Case("They chose Plan B. It failed.", "They chose Plan B . ⏎ It failed ."),
    Case("At 5 p.m. Tuesday it ended.", "At 5 p.m. Tuesday it ended ."),
    Case("It ended at 5 p.m. They slept.", "It ended at 5 p.m. ⏎ They slept ."),
    Case("Gazprom Inc. and Shell Co. signed.", "Gazprom Inc. and Shell Co. signed ."),
    Case("Resolution No. 2254, Art. 7, p. 3", "Resolution No. 2254 , Art. 7 , p. 3"),
    Case("They said no. We left.", "They said no . ⏎ We left ."),
    Case("Iran, Iraq, etc. The list grows.", "Iran , Iraq , etc. ⏎ The list grows ."),
    Case("On Jan. 6 and Sept. 11 they met.", "On Jan. 6 and Sept. 11 they met ."),
    Case("Boston, Mass. (AP) reports.", "Boston , Mass. ( AP ) reports ."),
    Case("Gov. Lee, i.e. the governor, e.g. now", "Gov. Lee , i.e. the governor , e.g. now"),
    Case("Iran vs. Iraq", "Iran vs. Iraq"),
    Case("Dr. h.c. Kohl, Ph.D., spoke.", "Dr. h.c. Kohl , Ph.D. , spoke ."),
    // Quotations
    Case("\"We will go,\" he said. \"Now.\"", "\" We will go , \" he said . ⏎ \" Now . \""),
    Case("“We leave.” She left.", "“ We leave . ” ⏎ She left ."),
    Case("\"Is it over?\" Rutte asked.", "\" Is it over ? \" Rutte asked ."),
    Case("\"Never!\" he said.", "\" Never ! \" he said ."),
    Case(
      "He called it “a ‘red line’.” Others agreed.", "He called it “ a ‘ red line ’ . ” ⏎ Others agreed ."),
    Case("The 'axis' replied.", "The ' axis ' replied ."),
    Case("«Non», dit-il", "« Non » , dit - il"),
    Case("She said \"no\". He said \"yes\".", "She said \" no \" . ⏎ He said \" yes \" ."),
    // Brackets
    Case("The bloc (founded in 1967) met [sic].", "The bloc ( founded in 1967 ) met [ sic ] ."),
    Case("They met. (Iran did not.) Talks go on.", "They met . ⏎ ( Iran did not . ) ⏎ Talks go on ."),
    Case("KYIV (Reuters) - Ukraine said so.", "KYIV ( Reuters ) - Ukraine said so ."),
    // Stops
    Case("Who knows?! Nobody...", "Who knows ?! ⏎ Nobody ..."),
    Case("Well... they left… slowly.", "Well ... they left … slowly ."),
    Case("The end.The start.", "The end . ⏎ The start ."),
    Case("It rose 3.5 to 4.", "It rose 3.5 to 4 ."),
    Case("1. Iran shall comply. 2. Iraq shall, too.", "1 . Iran shall comply . ⏎ 2 . Iraq shall , too ."),
    Case("他们说。我们走。", "他们说 。 ⏎ 我们走 。"),
    // Addresses, tags, faces
    Case(
      "See https://www.un.org/en/ga?x=1, www.nato.int or who.int.",
      "See https://www.un.org/en/ga?x=1 , www.nato.int or who.int ."),
    Case("Write to press.office@mfa.gov.ua.", "Write to press.office@mfa.gov.ua ."),
    Case("(https://example.org/a_(b))", "( https://example.org/a_(b) )"),
    Case("#StandWithUkraine, says @ZelenskyyUa!", "#StandWithUkraine , says @ZelenskyyUa !"),
    Case("Peace 🕊️🇺🇦🇵🇱 now 👍🏽", "Peace 🕊️ 🇺🇦 🇵🇱 now 👍🏽"),
    Case("Good :) news :-(", "Good :) news :-("),
    // Other marks
    Case("AT&T and R&D, P&L", "AT&T and R&D , P&L"),
    Case("and/or, he/she", "and / or , he / she"),
    Case("*** BREAKING ***", "*** BREAKING ***"),
    Case("São Tomé, Zürich, Łódź, Ürümqi", "São Tomé , Zürich , Łódź , Ürümqi"),
    Case("Zelenskyy—Ukraine’s president—left.", "Zelenskyy — Ukraine ’s president — left ."),
    Case("Москва против. Киев за.", "Москва против . ⏎ Киев за ."),
    Case("non\u{a0}breaking\u{2009}space", "non breaking space"),
    // Lines
    Case("Xi hosts Putin\n\nThe two met. They dined.", "Xi hosts Putin ⏎ The two met . ⏎ They dined ."),
    Case("Xi hosts Putin\nThe two met in Beijing.", "Xi hosts Putin ⏎ The two met in Beijing ."),
    Case("Leaders:\n- Xi Jinping\n- Vladimir Putin", "Leaders : ⏎ - Xi Jinping ⏎ - Vladimir Putin"),
    Case("Iran must\n(a) stop\n(b) report", "Iran must ⏎ ( a ) stop ⏎ ( b ) report"),
    Case("The minister\r\nsaid no.\r\n\r\nNext", "The minister said no . ⏎ Next"),
    Case(
      "The foreign ministers of the bloc agreed late on Monday to send\nUkraine more shells, and put off the rest until their meeting in\nPrague.",
      "The foreign ministers of the bloc agreed late on Monday to send Ukraine more shells , and put off the rest until their meeting in Prague ."
    ),
    Case(
      "Rebels seize town Sunday, March 3, 2013 Fighters took Raqqa.",
      "Rebels seize town ⏎ Sunday , March 3 , 2013 ⏎ Fighters took Raqqa ."),
    Case("He came on Sunday, March 3, 2013, to Rome.", "He came on Sunday , March 3 , 2013 , to Rome ."),
  ])
  func splits(_ example: Case) {
    #expect(read(example.text) == example.tokens)
  }

  @Test func marksParagraphs() {
    let text = Array("Xi hosts Putin\n\nThe two met. They dined.\n\nThe end.".utf8)
    let sentences = Tokenizer().sentences(in: text, from: ByteRange(0, text.count))
    #expect(sentences.map(\.opensParagraph) == [true, true, false, true])
    #expect(
      sentences.map(\.range) == [ByteRange(0, 14), ByteRange(16, 28), ByteRange(29, 40), ByteRange(42, 50)])
  }

  @Test func readsTheBodyAlone() {
    let text = Array("Title: x. Oslo agreed. Date: y.".utf8)
    let sentences = Tokenizer().sentences(in: text, from: ByteRange(10, 22))
    #expect(sentences.map(\.range) == [ByteRange(10, 22)])
    #expect(
      sentences.first?.tokens.map(\.range) == [ByteRange(10, 14), ByteRange(15, 21), ByteRange(21, 22)])
  }

  @Test func cutsLongSentencesAtMarks() {
    let words = repeatElement("word", count: 350).joined(separator: " ")
    let text = Array("\(words); \(words), \(words) \(words)".utf8)
    let sentences = Tokenizer().sentences(in: text, from: ByteRange(0, text.count))
    #expect(sentences.map(\.tokens.count) == [351, 351, 400, 300])
  }
}
