import Testing
import Vocabulary

@Suite struct RelationTests {
  /// The table of the ontology: relation, sign, quad class, symmetry.
  @Test(arguments: [
    ("agree", 1, "verbal-cooperation", Symmetry.sometimes), ("consult", 1, "verbal-cooperation", .sometimes),
    ("support", 1, "verbal-cooperation", .never), ("concede", 1, "verbal-cooperation", .never),
    ("cooperate", 1, "material-cooperation", .sometimes), ("aid", 1, "material-cooperation", .never),
    ("retreat", 1, "material-cooperation", .never), ("request", -1, "verbal-conflict", .never),
    ("accuse", -1, "verbal-conflict", .never), ("reject", -1, "verbal-conflict", .never),
    ("threaten", -1, "verbal-conflict", .never), ("protest", -1, "material-conflict", .never),
    ("sanction", -1, "material-conflict", .never), ("mobilize", -1, "material-conflict", .never),
    ("coerce", -1, "material-conflict", .never), ("assault", -1, "material-conflict", .never),
    ("leads", 0, "structure", .never), ("serves", 0, "structure", .never), ("partOf", 0, "structure", .never),
    ("memberOf", 0, "structure", .never), ("alliedWith", 1, "structure", .always),
    ("rivalOf", -1, "structure", .always),
  ])
  func standsInTheTable(raw: String, sign: Int, quadClass: String, symmetry: Symmetry) throws {
    let relation = try #require(Relation(rawValue: raw))
    #expect(relation.sign.rawValue == sign)
    #expect(relation.quadClass.rawValue == quadClass)
    #expect(relation.symmetry == symmetry)
    #expect(relation.isEvent == (quadClass != "structure"))
  }

  @Test func thereAreTwentyTwo() {
    #expect(Relation.allCases.count == 22)
    #expect(Relation.allCases.count(where: \.isEvent) == 16)
  }

  @Test(arguments: [
    (Relation.leads, NodeKind.person, NodeKind.state, true), (.leads, .state, .state, false),
    (.leads, .person, .collective, false),
    (.serves, .person, .institution, true), (.partOf, .institution, .state, true),
    (.partOf, .person, .state, false),
    (.memberOf, .state, .bloc, true), (.memberOf, .state, .state, false),
    (.support, .collective, .person, true),
  ])
  func signatures(relation: Relation, source: NodeKind, target: NodeKind, isAccepted: Bool) {
    #expect(relation.signature.accepts(source, target) == isAccepted)
  }
}
