import Language
import Testing
import Training
import Vocabulary

struct LemmatizerTests {
  /// A small treebank of words: what it does not have must come from endings and the lists of irregular forms.
  private static let words = """
    visited visit VERB VBD|signed sign VERB VBD|attacked attack VERB VBD|joined join VERB VBD|backed back VERB VBD
    opened open VERB VBD|urged urge VERB VBD|charged charge VERB VBD|agreed agree VERB VBD|announced announce VERB VBD
    reduced reduce VERB VBD|placed place VERB VBD|moved move VERB VBD|served serve VERB VBD|named name VERB VBD
    carried carry VERB VBD|tried try VERB VBD|played play VERB VBD|passed pass VERB VBD|fired fire VERB VBD|used use VERB VBD
    created create VERB VBD|stated state VERB VBD|voted vote VERB VBD|wanted want VERB VBD|helped help VERB VBD
    visited visit VERB VBN|signed sign VERB VBN|attacked attack VERB VBN|urged urge VERB VBN|announced announce VERB VBN
    placed place VERB VBN|moved move VERB VBN|carried carry VERB VBN|created create VERB VBN|used use VERB VBN
    killed kill VERB VBN|called call VERB VBN|said say VERB VBD|met meet VERB VBD
    visiting visit VERB VBG|signing sign VERB VBG|attacking attack VERB VBG|joining join VERB VBG|helping help VERB VBG
    making make VERB VBG|taking take VERB VBG|using use VERB VBG|creating create VERB VBG|moving move VERB VBG
    announcing announce VERB VBG|charging charge VERB VBG|being be AUX VBG|saying say VERB VBG|killing kill VERB VBG
    visits visit VERB VBZ|signs sign VERB VBZ|says say VERB VBZ|makes make VERB VBZ|carries carry VERB VBZ|denies deny VERB VBZ
    passes pass VERB VBZ|reaches reach VERB VBZ|pushes push VERB VBZ|goes go VERB VBZ|uses use VERB VBZ|urges urge VERB VBZ
    visit visit VERB VB|sign sign VERB VB|impose impose VERB VB|make make VERB VB|refuse refuse VERB VB|accuse accuse VERB VB
    envoy envoy NOUN NN|state state NOUN NN|talks talk NOUN NNS|envoys envoy NOUN NNS|states state NOUN NNS|troops troop NOUN NNS
    forces force NOUN NNS|prices price NOUN NNS|countries country NOUN NNS|parties party NOUN NNS|clashes clash NOUN NNS
    speeches speech NOUN NNS|losses loss NOUN NNS|boxes box NOUN NNS|days day NOUN NNS|houses house NOUN NNS|cars car NOUN NNS
    new new ADJ JJ|large large ADJ JJ|former former ADJ JJ|Chinese Chinese ADJ JJ|Iranian Iranian ADJ JJ|Russian Russian ADJ JJ
    Polish Polish ADJ JJ|Egyptian Egyptian ADJ JJ|larger large ADJ JJR|stronger strong ADJ JJR|heavier heavy ADJ JJR
    largest large ADJ JJS|strongest strong ADJ JJS|heaviest heavy ADJ JJS
    younger young ADJ JJR|darker dark ADJ JJR|deeper deep ADJ JJR|easier easy ADJ JJR|busier busy ADJ JJR
    youngest young ADJ JJS|darkest dark ADJ JJS|deepest deep ADJ JJS|easiest easy ADJ JJS|busiest busy ADJ JJS
    places place NOUN NNS|voices voice NOUN NNS|offices office NOUN NNS|reached reach VERB VBD|pushed push VERB VBD
    stayed stay VERB VBD|followed follow VERB VBD|showed show VERB VBD|seemed seem VERB VBD|looked look VERB VBD
    waited wait VERB VBD|ended end VERB VBD|asked ask VERB VBD|started start VERB VBD|needed need VERB VBD|fixed fix VERB VBD
    taxes tax NOUN NNS|blamed blame VERB VBD|framed frame VERB VBD
    was be AUX VBD|is be AUX VBZ|'s be AUX VBZ|has have AUX VBZ|were be AUX VBD|n't not PART RB|'s 's PART POS|to to PART TO
    the the DET DT|these this DET DT|them they PRON PRP|I I PRON PRP|its its PRON PRP$|. . PUNCT .
    Oslo Oslo PROPN NNP|Texas Texas PROPN NNP|Peru Peru PROPN NNP|NATO NATO PROPN NNP|States State PROPN NNPS
    Nations Nation PROPN NNPS|Russians Russian PROPN NNPS|12,000 12000 NUM CD|two two NUM CD|quickly quickly ADV RB
    """

  private static let trained = Result { try train() }

  private static func train() throws -> Lemmatizer {
    let lines = words.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { entry -> CoNLLU.Line? in
      let columns = entry.split(separator: " ").map(String.init)
      guard columns.count == 4 else { return nil }
      return .word(
        CoNLLU.Word(
          form: columns[0], lemma: columns[1], upos: columns[2], xpos: columns[3], head: 0, relation: "root"))
    }
    return try Lemmatizer(bytes: LemmatizerTraining.train([CoNLLU.Sentence(lines: lines)]))
  }

  @Test(arguments: [
    // Seen and like the seen
    "VERB VBD visited visit|revisited revisit|assigned assign|launched launch|condemned condemn|denounced denounce|relied rely",
    "VERB VBD displayed display|deserved deserve|renamed rename|dictated dictate|surpassed surpass|enlarged enlarge",
    "VERB VBG recalling recall|attaching attach|advancing advance|remaking remake|dictating dictate|accusing accuse",
    "VERB VBG imposing impose|refusing refuse|bringing bring",
    "VERB VBZ backs back|replies reply|attaches attach|surpasses surpass|denounces denounce|rushes rush|relies rely",
    "NOUN NNS embassies embassy|beaches beach|crashes crash|bosses boss|foxes fox|ways way|leaders leader|spouses spouse",
    "NOUN NNS devices device|statements statement|Countries country|TALKS talk|Clashes clash",
    "ADJ JJR weaker weak|steadier steady",
    "ADJ JJS weakest weak|steadiest steady|Largest large",
    "ADJ JJ Hungarian Hungarian|New new|Japanese Japanese|LARGE large|strict strict",
    "ADV RB swiftly swiftly|Quickly quickly",
    // Irregular verbs
    "VERB VBD overthrew overthrow|withdrew withdraw|undertook undertake|broke break|struck strike|sought seek|led lead|fled flee",
    "VERB VBD held hold|upheld uphold|withheld withhold|hit hit|cut cut|set set|shot shoot|swore swear|forbade forbid|lay lie",
    "VERB VBD laid lay|bore bear|bound bind|wound wind|shook shake|fought fight|thought think|taught teach|caught catch",
    "VERB VBD bought buy|rebuilt rebuild|foresaw foresee|misled mislead|outlawed outlaw|oversaw oversee|met meet|ran run",
    "VERB VBN overthrown overthrow|withdrawn withdraw|undertaken undertake|broken break|stricken strike|frozen freeze|torn tear",
    "VERB VBN sworn swear|forbidden forbid|lain lie|borne bear|born bear|shaken shake|rewritten rewrite|forgiven forgive|won win",
    "VERB VBG lying lie|dying die|vying vie|panicking panic|trafficking traffic",
    // British spelling
    "VERB VBD recognised recognise|emphasised emphasise|criticised criticise|practised practise|apologised apologise",
    "VERB VBN honoured honour|favoured favour|organised organise|authorised authorise|militarised militarise|privatised privatise",
    "VERB VBD travelled travel|labelled label|signalled signal|cancelled cancel|levelled level|quarrelled quarrel|fuelled fuel",
    "VERB VBG controlling control|fulfilling fulfil|enrolling enrol|counselling counsel|expelling expel|mobilising mobilise",
    "VERB VBG destabilising destabilise|neighbouring neighbour",
    "NOUN NNS defences defence|programmes programme|centres centre|licences licence|neighbours neighbour|rumours rumour",
    // Doubled letters and others
    "VERB VBD planned plan|stopped stop|admitted admit|shipped ship|rebuffed rebuff|dubbed dub|equipped equip|vetoed veto",
    "VERB VBG permitting permit|deterring deter|referring refer|hopping hop|scrapping scrap|vetoing veto",
    // Irregular nouns and degrees
    "NOUN NNS spokesmen spokesman|women woman|children child|crises crisis|analyses analysis|referenda referendum|wives wife",
    "NOUN NNS criteria criterion|series series|aircraft aircraft|bases base|vetoes veto|heroes hero|viruses virus|lives life",
    "ADJ JJR better good|worse bad", "ADJ JJS best good|worst bad", "ADV RBR better well",
    // Small words, names, numbers
    "AUX VBD was be|Were be", "AUX VBZ is be|’s be|has have", "PART RB n't not|n’t not",
    "PART POS 's 's|’s 's",
    "DET DT The the|these this", "PRON PRP them they|THEM they|I I", "PRON PRP$ Its its",
    "PROPN NNP Oslo Oslo|Wellington Wellington|TEXAS Texas|NATO NATO|UNHCR UNHCR|Reynolds Reynolds",
    "PROPN NNPS States State|Russians Russian|Nations Nation|STATES State",
    "NUM CD 12,000 12000|1,250,000 1250000|Two two",
    "PUNCT . . .|” ”|… …",
  ])
  func makesLemmas(_ line: String) throws {
    let lemmatizer = try Self.trained.get()
    let parts = line.split(separator: " ", maxSplits: 2)
    let upos = try #require(UniversalPartOfSpeech(rawValue: String(parts[0])))
    for pair in parts[2].split(separator: "|") {
      let columns = pair.split(separator: " ").map(String.init)
      let lemma = lemmatizer.lemma(form: columns[0], upos: upos, xpos: String(parts[1]))
      #expect(lemma == columns[1], "of \(columns[0])")
    }
  }

  @Test func doesWithoutPennTags() throws {
    let lemmatizer = try Self.trained.get()
    #expect(lemmatizer.lemma(form: "envoys", upos: .noun, xpos: "") == "envoy")
    #expect(lemmatizer.lemma(form: "attacked", upos: .verb, xpos: "unknown") == "attack")
    #expect(lemmatizer.lemma(form: "", upos: .verb, xpos: "VB") == "")
    #expect(lemmatizer.lemma(form: "\u{fffd}", upos: .other, xpos: "FW") == "\u{fffd}")
  }

  @Test func trainsToTheSameBytes() throws {
    let word = CoNLLU.Word(form: "Talks", lemma: "talk", upos: "NOUN", xpos: "NNS")
    let sentences = [CoNLLU.Sentence(lines: [.word(word)])]
    let bytes = LemmatizerTraining.train(sentences)
    #expect(bytes == LemmatizerTraining.train(sentences))
    #expect(throws: LemmatizerError.truncated) { try Lemmatizer(bytes: bytes.dropLast()) }
    #expect(throws: LemmatizerError.truncated) { try Lemmatizer(bytes: []) }
    #expect(throws: LemmatizerError.excess(bytes: 1)) { try Lemmatizer(bytes: bytes + [0]) }
    #expect(throws: LemmatizerError.version(found: 9, known: 1)) {
      try Lemmatizer(bytes: [9] + bytes.dropFirst())
    }
  }
}
