import Testing
import Vocabulary

@Suite struct SlugTests {
  @Test(arguments: [
    ("The Élysée Palace", "elysee-palace"), ("Zelenskyy's party", "zelenskyys-party"),
    ("U.S. Treasury", "us-treasury"),
    ("22 Chinese companies", "22-chinese-companies"), ("  spaces   and—dashes ", "spaces-and-dashes"),
    ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"), ("Erdog\u{306}an", "erdogan"),
    ("Großbritannien", "grossbritannien"),
    ("Łódź", "lodz"), ("Þórður", "thordur"), ("the the", "the"), ("The", "the"), ("Thebes", "thebes"),
    ("<script>alert(1)</script>", "script-alert-1-script"), ("", ""), ("!!!", ""),
    ("Київ", "u41au438u457u432"),
    ("\u{202E}evil\u{202C}", "evil"), ("AT&T", "at-t"), ("it’s", "its"),
  ])
  func slugs(name: String, slug: String) {
    #expect(Slug(name).text == slug)
  }

  @Test func slugsAreStable() {
    for name in ["The Élysée Palace", "Київ", "a -- b", "The The The"] {
      let slug = Slug(name).text
      #expect(slug.utf8.allSatisfy { $0 < 0x80 })
      #expect(Slug(slug).text == slug || slug.hasPrefix("the-"))
    }
  }
}
