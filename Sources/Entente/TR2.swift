import Foundation
import Language
import Vocabulary

struct TemporaryReading {
  static let lemmas: [String: String] = {
    var t: [String: String] = [:]
    for line in (try! String(contentsOfFile: "/tmp/lemmas.tsv", encoding: .utf8)).split(separator: "\n") {
      let c = line.split(separator: "\t")
      if c.count == 3 { t[c[0] + "|" + c[1]] = String(c[2]) }
    }
    return t
  }()
  static func lemma(_ form: String, _ upos: String, _ xpos: String) -> String {
    if let l = lemmas[form.lowercased() + "|" + upos] { return l }
    if upos == "PROPN" { return form }
    let f = form.lowercased()
    switch xpos {
    case "NNS": return f.hasSuffix("ies") ? f.dropLast(3) + "y" : f.hasSuffix("ses") || f.hasSuffix("ches") || f.hasSuffix("shes") ? String(f.dropLast(2)) : f.hasSuffix("s") ? String(f.dropLast()) : f
    case "VBZ": return f.hasSuffix("ies") ? f.dropLast(3) + "y" : f.hasSuffix("ches") || f.hasSuffix("shes") || f.hasSuffix("sses") ? String(f.dropLast(2)) : f.hasSuffix("s") ? String(f.dropLast()) : f
    case "VBD", "VBN":
      if f.hasSuffix("ied") { return f.dropLast(3) + "y" }
      for e in ["ised", "ized", "ated", "aced", "osed", "used", "ured", "iled" , "uced", "uked", "aked", "ived", "oved"] where f.hasSuffix(e) { return String(f.dropLast()) }
      return f.hasSuffix("ed") ? String(f.dropLast(2)) : f
    case "VBG": return f.hasSuffix("ing") ? String(f.dropLast(3)) : f
    default: return f
    }
  }
}
extension LanguageReader {
  func readHack(_ article: Article) -> [Sentence] {
    read(article).map { s in
      var s = s
      for i in s.tokens.indices where s.tokens[i].lemma.isEmpty || s.tokens[i].lemma == s.tokens[i].form { s.tokens[i].lemma = TemporaryReading.lemma(s.tokens[i].form, s.tokens[i].upos.rawValue, s.tokens[i].xpos) }
      return s
    }
  }
}
