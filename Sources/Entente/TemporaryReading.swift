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
  static func sentences(_ article: Article) -> [Sentence] {
    let b = article.text
    var result: [Sentence] = []
    var toks: [Token] = []
    func flush() {
      if let f = toks.first, let l = toks.last { result.append(Sentence(range: ByteRange(f.range.start, l.range.end), tokens: toks)) }
      toks = []
    }
    func word(_ c: UInt8) -> Bool { c >= 128 || (48...57).contains(c) || (65...90).contains(c) || (97...122).contains(c) }
    func add(_ s: Int, _ e: Int) { if s < e { let r = ByteRange(s, e); toks.append(Token(range: r, form: article.slice(r))) } }
    var i = article.body.start
    while i < article.body.end {
      let c = b[i]
      if c == 10, i + 1 < b.count { flush(); i += 1; continue }
      if c == 32 || c == 10 || c == 13 || c == 9 { i += 1; continue }
      if word(c) {
        var j = i
        while j < b.count, word(b[j]) || ((b[j] == 46 || b[j] == 44) && j + 1 < b.count && word(b[j + 1]) && (b[j] == 46 || (48...57).contains(b[j+1])))  { j += 1 }
        var w = article.slice(ByteRange(i, j))
        let abbr: Set<String> = ["Mr", "Mrs", "Dr", "Gen", "St", "Lt", "Col", "Sen", "Gov", "Rep", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "vs"]
        if j < b.count, b[j] == 46, w.count == 1 && w.uppercased() == w || w.contains(".") || abbr.contains(w) { j += 1; w += "." }
        // curly apostrophe inside
        if let r = w.range(of: "’") {
          let k = i + w[..<r.lowerBound].utf8.count
          if k > i { add(i, k); add(k, j) } else { add(i, i + 3); add(i + 3, j) }
        } else { add(i, j) }
        i = j
        continue
      }
      if c == 39, i + 1 < b.count, b[i+1] == 115 || b[i+1] == 116, !toks.isEmpty {
        add(i, i + 2); i += 2; continue
      }
      add(i, i + 1)
      i += 1
      if c == 46 || c == 63 || c == 33 {
        var j = i
        if j < b.count, b[j] == 34 { add(j, j + 1); j += 1 }
        if j >= b.count || b[j] == 32 || b[j] == 10 { flush() }
        i = j
      }
    }
    flush()
    return result
  }
}
extension LanguageReader {
  func read(_ article: Article) -> [Sentence] {
    Tokenizer().sentences(in: article.text, from: article.body).map { s in
      var s = s
      annotate(&s)
      for i in s.tokens.indices { s.tokens[i].lemma = TemporaryReading.lemma(s.tokens[i].form, s.tokens[i].upos.rawValue, s.tokens[i].xpos) }
      return s
    }
  }
}
