import Vocabulary

/// A card as an HTML-like table, each row with a port.
struct CardWriter {
  let palette: Palette
  let prefix: ElementName
  let links: Bool

  func attributes(_ card: Card) -> DOTSource {
    let label = card.head.place.isGroup ? group(card) : card.rows.isEmpty ? single(card) : table(card)
    let id = ElementName("\(prefix.text)-card-\(card.head.place.name.text)")
    let kind: ElementName = card.head.place.isGroup ? "each" : ElementName(card.kind.rawValue)
    let side: DOTSource = card.side.map { " side\($0)" } ?? ""
    return """
      [id=\(id.quoted), class="card \(kind)\(side) \
      \(ElementName(card.head.mark.rawValue))", tooltip=\(tooltip(card.head)), label=\(label)]
      """
  }

  /// A dark box for a state or bloc, a light one for anybody else.
  private func single(_ card: Card) -> Label {
    let (fill, border) = (fill(card), isDark(card) ? fill(card) : palette.rule)
    return """
      <table border="1" color="\(border)" cellborder="0" cellspacing="0" cellpadding="0" style="rounded" \
      bgcolor="\(fill)"><tr><td \(anchor(card.head)) cellpadding="7">\(heading(card))</td></tr></table>
      """
  }

  private func table(_ card: Card) -> Label {
    let rows = card.rows.enumerated().map { index, row -> Label in
      let tint: Label = tint(row.mark).map { " bgcolor=\"\($0)\"" } ?? ""
      return """
        <tr><td port="r\(index + 1)" \(anchor(row)) align="left" balign="left" border="1" sides="T" \
        color="\(palette.rule)" cellpadding="5"\(tint)>\(indent(row))\(name(row))\(role(row))\(notes(row))</td></tr>
        """
    }
    return """
      <table border="1" color="\(palette.rule)" cellborder="0" cellspacing="0" cellpadding="0" style="rounded" \
      bgcolor="\(palette.paper)"><tr><td port="r0" \(anchor(card.head)) cellpadding="7" bgcolor="\(fill(card))" \
      style="rounded">\(heading(card))</td></tr>\(rows.joined())</table>
      """
  }

  /// Several of one kind, each of whom the lines at the strip on top mean.
  private func group(_ card: Card) -> Label {
    let rows = card.rows.enumerated().map { index, row -> Label in
      let fill = row.place.nodes.first.map { color(of: $0.kind, side: card.side) } ?? palette.paper
      let ink = fill == palette.paper ? palette.ink : palette.headerInk
      let small = fill == palette.paper ? palette.quietInk : palette.headerInk
      return """
        <tr><td port="r\(index + 1)" \(anchor(row)) cellpadding="5" border="1" sides="T" color="\(palette.rule)" \
        bgcolor="\(fill)" style="rounded">\(title(row, ink))\(role(row, small))</td></tr>
        """
    }
    return """
      <table border="1" color="\(palette.rule)" cellborder="0" cellspacing="0" cellpadding="0" style="rounded" \
      bgcolor="\(palette.paper)"><tr><td port="r0" cellpadding="4"><font point-size="9" \
      color="\(palette.quietInk)">\(card.head.name)</font></td></tr>\(rows.joined())</table>
      """
  }

  private func anchor(_ row: Row) -> Label {
    let id = ElementName("\(prefix.text)-actor-\(row.place.name.text)")
    let link: Label = links ? " href=\"#\(ElementName("actor-\(row.place.name.text)"))\"" : ""
    return "id=\"\(id)\" tooltip=\"\(attribute: tooltip(row))\"\(link)"
  }

  private func tooltip(_ row: Row) -> [SafeText] {
    let name = row.name.clipped(to: 300)
    let first = row.role.isEmpty ? name : SafeText("\(name.text) — \(row.role.clipped(to: 300).text)")
    return [first] + row.notes.flatMap(\.line.quotes)
  }

  private func heading(_ card: Card) -> Label {
    let ink = isDark(card) ? palette.headerInk : palette.ink
    let small = isDark(card) ? palette.headerInk : palette.quietInk
    return "\(title(card.head, ink))\(role(card.head, small))"
  }

  private func title(_ row: Row, _ ink: Color) -> Label {
    let lines = row.name.wrapped(to: 28, lines: 3).map { text -> Label in "\(text)" }.joined("<br/>")
    let name: Label = row.mark == .removed ? "<s>\(lines)</s>" : lines
    let sign: Label = sign(row.mark).map { "\($0) " } ?? ""
    return "<font point-size=\"13\" color=\"\(ink)\"><b>\(sign)\(name)</b></font>"
  }

  private func name(_ row: Row) -> Label {
    let indent: Label = row.depth > 1 ? "&#160;&#160;&#160;&#160;" : ""
    let lines = row.name.wrapped(to: 30, lines: 3).map { text -> Label in "\(text)" }.joined("<br/>\(indent)")
    let name: Label = row.mark == .removed ? "<s>\(lines)</s>" : lines
    let sign: Label =
      sign(row.mark).map { "<font color=\"\(color(row.mark))\"><b>\($0) </b></font>" } ?? ""
    return "\(sign)<font point-size=\"11\" color=\"\(palette.ink)\">\(name)</font>"
  }

  private func role(_ row: Row, _ ink: Color? = nil) -> Label {
    let indent: Label = row.depth > 1 ? "&#160;&#160;&#160;&#160;" : ""
    return row.role.wrapped(to: 36, lines: 3).map { text -> Label in
      "<br/>\(indent)<font point-size=\"8.5\" color=\"\(ink ?? palette.quietInk)\">\(text)</font>"
    }.joined()
  }

  private func notes(_ row: Row) -> Label {
    let indent: Label = row.depth > 1 ? "&#160;&#160;&#160;&#160;" : ""
    return row.notes.flatMap { note in
      note.line.words.prefix(3).map { word -> Label in
        let verb: Label = word.status == .negated ? "<s>\(word.text)</s>" : "\(word.text)"
        return """
          <br/>\(indent)<font point-size="8.5" color="\(word.stroke.color(in: palette))">\(verb) \
          \(note.name.clipped(to: 34))</font>
          """
      }
    }.joined()
  }

  private func indent(_ row: Row) -> Label { row.depth > 1 ? "&#160;&#160;&#160;&#160;" : "" }

  private func isDark(_ card: Card) -> Bool {
    card.kind == .state || card.kind == .bloc || !card.rows.isEmpty
      || [.added, .removed].contains(card.head.mark)
  }

  private func fill(_ card: Card) -> Color {
    switch card.head.mark {
    case .added: palette.added
    case .removed: palette.removed
    case .none, .unchanged, .changed:
      !card.rows.isEmpty && card.kind != .bloc
        ? card.side.map(palette.side) ?? palette.header : color(of: card.kind, side: card.side)
    }
  }

  private func color(of kind: NodeKind, side: Int?) -> Color {
    if let side { return palette.side(side) }
    return switch kind {
    case .state: palette.header
    case .bloc: palette.blocHeader
    case .person, .institution, .armedGroup, .collective: palette.paper
    }
  }

  private func tint(_ mark: Mark) -> Color? {
    switch mark {
    case .added: palette.addedTint
    case .removed: palette.removedTint
    case .changed: palette.changedTint
    case .none, .unchanged: nil
    }
  }

  private func color(_ mark: Mark) -> Color {
    switch mark {
    case .added: palette.added
    case .removed: palette.removed
    case .changed: palette.changed
    case .none, .unchanged: palette.ink
    }
  }

  private func sign(_ mark: Mark) -> SafeText? { mark.sign }
}

extension Card {
  var kind: NodeKind { head.place.nodes[0].kind }
}

extension Mark {
  /// The sign before a word.
  var sign: SafeText? {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    case .none, .unchanged: nil
    }
  }
}

extension ElementName: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    self.init("\(text)")
  }

  /// For DOT, which takes `-` only between quotes.
  var quoted: DOTSource { "\"\(self)\"" }
}

extension Palette {
  /// The fill of a partition's side; sides beyond the fourth share the quiet ink.
  func side(_ index: Int) -> Color {
    let sides = [support, sanction, consult, aid]
    return sides.indices.contains(index) ? sides[index] : quietInk
  }
}
