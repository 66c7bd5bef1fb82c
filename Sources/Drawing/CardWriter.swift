import Vocabulary

/// A card as an HTML-like table, each row with a port.
struct CardWriter {
  let palette: Palette
  let prefix: ElementName
  let links: Bool
  let frame: Frame?

  func attributes(_ card: Card) -> DOTSource {
    let label = card.head.place.isGroup ? group(card) : card.rows.isEmpty ? single(card) : table(card)
    if let frame, !([card.head] + card.rows).contains(where: frame.shows) {
      return "[label=\(label), style=invis]"
    }
    let id = ElementName("\(prefix.text)-card-\(card.head.place.name.text)")
    let kind: ElementName = card.head.place.isGroup ? "each" : ElementName(card.kind.rawValue)
    let side: DOTSource = card.side.map { " side\($0)" } ?? ""
    return """
      [id=\(id.quoted), class="card \(kind)\(side) \(ElementName(mark(card.head).rawValue))", \
      tooltip=\(tooltip(card.head)), label=\(label)]
      """
  }

  /// A dark box for a state or bloc, a light one for anybody else.
  private func single(_ card: Card) -> Label {
    let fill = fill(card)
    return """
      <table border="1" color="\(border(card))" cellborder="0" cellspacing="0" \
      cellpadding="0" style="rounded" bgcolor="\(fill)"><tr><td \(anchor(card.head)) \
      cellpadding="7">\(heading(card))</td></tr></table>
      """
  }

  private func table(_ card: Card) -> Label {
    let rows = card.rows.enumerated().map { index, row -> Label in
      let tint: Label = tint(row).map { " bgcolor=\"\($0)\"" } ?? ""
      return """
        <tr><td port="r\(index + 1)" \(anchor(row)) align="left" balign="left" border="1" sides="T" \
        color="\(palette.rule)" cellpadding="5"\(tint)>\(name(row))\(role(row, palette.quietInk))\
        \(notes(row))</td></tr>
        """
    }
    return """
      <table border="1" color="\(border(card))" cellborder="0" cellspacing="0" cellpadding="0" style="rounded" \
      bgcolor="\(palette.paper)"><tr><td port="r0" \(anchor(card.head)) cellpadding="7" bgcolor="\(fill(card))" \
      style="rounded">\(heading(card))</td></tr>\(rows.joined())</table>
      """
  }

  /// Several of one kind, each of whom the lines at the strip on top mean.
  private func group(_ card: Card) -> Label {
    let rows = card.rows.enumerated().map { index, row -> Label in
      let fill = color(of: card.kind, side: card.side)
      let isDark = fill != palette.paper
      return """
        <tr><td port="r\(index + 1)" \(anchor(row)) cellpadding="5" border="1" sides="T" color="\(palette.rule)" \
        bgcolor="\(fill)" style="rounded">\(title(row, isDark ? palette.headerInk : palette.ink))\
        \(role(row, isDark ? palette.headerInk : palette.quietInk))\(notes(row))</td></tr>
        """
    }
    return """
      <table border="1" color="\(palette.rule)" cellborder="0" cellspacing="0" cellpadding="0" style="rounded" \
      bgcolor="\(palette.paper)"><tr><td port="r0" cellpadding="4"><font point-size="9.5" \
      color="\(ink(card.head, palette.quietInk))">\(card.head.name)</font></td></tr>\(rows.joined())</table>
      """
  }

  private func anchor(_ row: Row) -> Label {
    let id = ElementName("\(prefix.text)-actor-\(row.place.name.text)")
    let link: Label = links ? " href=\"#\(ElementName("actor-\(row.place.name.text)"))\"" : ""
    return "id=\"\(id)\" tooltip=\"\(attribute: tooltip(row))\"\(link)"
  }

  private func tooltip(_ row: Row) -> [SafeText] {
    guard frame?.shows(row) ?? true else { return [] }
    let name = row.name.clipped(to: 300)
    let first = row.role.isEmpty ? name : SafeText("\(name.text) — \(row.role.clipped(to: 300).text)")
    return [first] + row.notes.flatMap(\.line.quotes)
  }

  private func heading(_ card: Card) -> Label {
    let isDark = isDark(card)
    return """
      \(title(card.head, isDark ? palette.headerInk : palette.ink))\
      \(role(card.head, isDark ? palette.headerInk : palette.quietInk))
      """
  }

  private func title(_ row: Row, _ color: Color) -> Label {
    let ink = ink(row, color)
    let sign: Label =
      row.mark.sign.map { "<font color=\"\(signInk(self.color(row.mark)))\">\($0) </font>" } ?? ""
    return "<font point-size=\"13\" color=\"\(ink)\"><b>\(sign)\(words(row, width: 28))</b></font>"
  }

  private func name(_ row: Row) -> Label {
    let sign: Label =
      row.mark.sign.map { "<font color=\"\(signInk(color(row.mark)))\"><b>\($0) </b></font>" } ?? ""
    return """
      \(indent(row))\(sign)<font point-size="11" color="\(ink(row, palette.ink))">\(words(row, width: 30))</font>
      """
  }

  private func words(_ row: Row, width: Int) -> Label {
    let lines = row.name.wrapped(to: width, lines: 3).map { text -> Label in "\(text)" }
    let name = lines.joined("<br/>\(indent(row))")
    return mark(row) == .removed ? "<s>\(name)</s>" : name
  }

  private func role(_ row: Row, _ color: Color) -> Label {
    row.role.wrapped(to: 40, lines: 4).map { text -> Label in
      "<br/>\(indent(row))<font point-size=\"9.5\" color=\"\(ink(row, color))\">\(text)</font>"
    }.joined()
  }

  private func notes(_ row: Row) -> Label {
    row.notes.flatMap { note in
      note.line.words.prefix(3).map { word -> Label in
        let isShown = frame?.shows(word) ?? true
        let ink: Label = isShown ? "\(word.stroke.color(in: palette))" : Label.noInk
        let verb: Label = word.status == .negated ? "<s>\(word.text)</s>" : "\(word.text)"
        return """
          <br/>\(indent(row))<font point-size="9.5" color="\(ink)">\(verb) \(note.name.clipped(to: 34))</font>
          """
      }
    }.joined()
  }

  private func indent(_ row: Row) -> Label { row.depth > 1 ? "&#160;&#160;&#160;&#160;" : "" }

  private func ink(_ row: Row, _ color: Color) -> Label {
    frame?.shows(row) ?? true ? "\(color)" : Label.noInk
  }

  /// In a frame the sign's room stays, so that all frames have the same places.
  private func signInk(_ color: Color) -> Label { frame == nil ? "\(color)" : Label.noInk }

  private func mark(_ row: Row) -> Mark { frame == nil ? row.mark : .none }

  /// What came or went is light, so that it does not shout down what stands.
  private func isDark(_ card: Card) -> Bool {
    tint(card.head) == nil
      && (card.side != nil || card.kind == .state || card.kind == .bloc || !card.rows.isEmpty)
  }

  private func border(_ card: Card) -> Color {
    if tint(card.head) != nil { return color(mark(card.head)) }
    return card.rows.isEmpty && isDark(card) ? fill(card) : palette.rule
  }

  private func fill(_ card: Card) -> Color {
    if let tint = tint(card.head) { return tint }
    return card.rows.isEmpty || card.kind == .bloc
      ? color(of: card.kind, side: card.side) : card.side.map(palette.side) ?? palette.header
  }

  private func color(of kind: NodeKind, side: Int?) -> Color {
    if let side { return palette.side(side) }
    return switch kind {
    case .state: palette.header
    case .bloc: palette.blocHeader
    case .person, .institution, .armedGroup, .collective: palette.paper
    }
  }

  private func tint(_ row: Row) -> Color? {
    switch mark(row) {
    case .added: palette.addedTint
    case .removed: palette.removedTint
    case .changed, .restated: palette.changedTint
    case .none, .unchanged: nil
    }
  }

  private func color(_ mark: Mark) -> Color {
    switch mark {
    case .added: palette.added
    case .removed: palette.removed
    case .changed, .restated: palette.changed
    case .none, .unchanged: palette.ink
    }
  }
}

extension Card {
  /// Of all its members where it is a group.
  var kind: NodeKind { head.place.nodes[0].kind }
}

extension Mark {
  /// The sign before a word.
  var sign: SafeText? {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed, .restated: "~"
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
  func side(_ index: Int) -> Color { sides.indices.contains(index) ? sides[index] : quietInk }
}
