import Interchange
import Training
import Vocabulary

/// An evaluation as a table and as JSON.
struct ClaimReport {
  private let evaluation: ClaimEvaluation
  private let showsMisses: Bool

  init(_ evaluation: ClaimEvaluation, showsMisses: Bool) {
    self.evaluation = evaluation
    self.showsMisses = showsMisses
  }

  var table: String {
    var lines = [ClaimReport.row("view", "precision", "recall", "F1", "mean F1")]
    for view in EdgeView.allCases {
      let score = evaluation.views[view] ?? Score()
      lines.append(
        ClaimReport.row(
          view.rawValue, decimal(score.precision), decimal(score.recall), decimal(score.f1),
          decimal(evaluation.meanF1[view] ?? 0)))
    }
    lines += [
      "", "status accuracy     \(decimal(evaluation.status.precision))",
      "attribution F1      \(decimal(evaluation.attribution.f1))",
      "time accuracy       \(decimal(evaluation.time.precision))",
      "trigger accuracy    \(decimal(evaluation.trigger.precision))",
      "false alarms        \(decimal(evaluation.falseAlarms.wanted == 0 ? 0 : evaluation.falseAlarms.precision))",
      "wrong direction     \(decimal(evaluation.reversed.wanted == 0 ? 0 : evaluation.reversed.precision))",
      "calibration error   \(decimal(evaluation.calibrationError))", "",
      ClaimReport.row("relation", "precision", "recall", "F1", "gold"),
    ]
    for relation in Relation.allCases {
      guard let score = evaluation.byRelation[relation], score.found + score.wanted > 0 else { continue }
      lines.append(
        ClaimReport.row(
          relation.rawValue, decimal(score.precision), decimal(score.recall), decimal(score.f1),
          String(score.wanted)))
    }
    lines += ["", ClaimReport.row("nodes found", "recall", "found", "gold")]
    for kind in NodeKind.allCases {
      guard let score = evaluation.nodeRecall.byKind[kind] else { continue }
      lines.append(
        ClaimReport.row(
          kind.rawValue, decimal(score.recall), String(score.matched), String(score.wanted)))
    }
    if !evaluation.byTag.isEmpty {
      lines += ["", ClaimReport.row("tag (class view)", "precision", "recall", "F1", "gold")]
      for (tag, score) in evaluation.byTag.sorted(by: { $0.key < $1.key }) {
        lines.append(
          ClaimReport.row(
            tag, decimal(score.precision), decimal(score.recall), decimal(score.f1), String(score.wanted)))
      }
    }
    if showsMisses {
      lines += ["", "nodes not found:"]
      lines += evaluation.nodeRecall.missing.map { "  \($0.document): \($0.node.rawValue)" }
      var document = ""
      for miss in evaluation.misses {
        if miss.document != document {
          document = miss.document
          lines += ["", "\(miss.document): \(miss.text.prefix(600))"]
        }
        lines.append(
          (miss.isMissing ? "  missed   " : "  made up  ") + miss.edge
            + (miss.cause.isEmpty ? "" : " · " + miss.cause))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: [UInt8] {
    var views: [(String, JSONValue)] = []
    for view in EdgeView.allCases {
      guard case .object(let object) = ClaimReport.json(evaluation.views[view] ?? Score()) else { continue }
      views.append(
        (
          view.rawValue,
          .object(
            JSONValue.Object(
              object.members.map { ($0.key, $0.value) } + [("meanF1", .number(evaluation.meanF1[view] ?? 0))])
          )
        ))
    }
    var members: [(String, JSONValue)] = views
    members += [
      ("statusAccuracy", .number(evaluation.status.precision)),
      ("attributionF1", .number(evaluation.attribution.f1)),
      ("timeAccuracy", .number(evaluation.time.precision)),
      ("triggerAccuracy", .number(evaluation.trigger.precision)),
      ("falseAlarms", .number(evaluation.falseAlarms.wanted == 0 ? 0 : evaluation.falseAlarms.precision)),
      ("wrongDirection", .number(evaluation.reversed.wanted == 0 ? 0 : evaluation.reversed.precision)),
      ("calibrationError", .number(evaluation.calibrationError)),
      (
        "byRelation",
        .object(
          JSONValue.Object(
            Relation.allCases.compactMap { relation in
              evaluation.byRelation[relation].map { (relation.rawValue, ClaimReport.json($0)) }
            }))
      ),
      (
        "nodeRecall",
        .object(
          JSONValue.Object(
            NodeKind.allCases.compactMap { kind in
              evaluation.nodeRecall.byKind[kind].map { score in
                (
                  kind.rawValue,
                  [
                    "recall": .number(score.recall), "found": .integer(score.matched),
                    "wanted": .integer(score.wanted),
                  ]
                )
              }
            }))
      ),
      ("byTag", .object(JSONValue.Object(evaluation.byTag.map { ($0.key, ClaimReport.json($0.value)) }))),
    ]
    if showsMisses {
      members.append(
        (
          "misses",
          .array(
            evaluation.misses.map { miss in
              [
                "document": .string(miss.document), "missing": .bool(miss.isMissing),
                "edge": .string(miss.edge),
              ]
            })
        ))
    }
    return Array(JSONValue.object(JSONValue.Object(members)).text.utf8)
  }

  private static func json(_ score: Score) -> JSONValue {
    [
      "precision": .number(score.precision), "recall": .number(score.recall), "f1": .number(score.f1),
      "matched": .integer(score.matched), "found": .integer(score.found), "wanted": .integer(score.wanted),
    ]
  }

  private static func row(_ name: String, _ columns: String...) -> String {
    Columns.padded(name, 22) + columns.map { Columns.padded($0, 10) }.joined()
  }

  private func decimal(_ value: Double) -> String { Columns.decimal(value, places: 3) }
}
