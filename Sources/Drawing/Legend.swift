import Vocabulary

/// What explains a picture under it: only what occurs in it, then its caption.
struct Legend {
  private var strokes: [Stroke]
  private var signs: [Label]
  private let caption: [SafeText]

  init(_ diagram: Diagram) {
    let words = diagram.lines.flatMap(\.words)
    strokes = Set(words.map(\.stroke)).union(diagram.lines.map(\.stroke)).sorted { left, right in
      (left.sign.rawValue, right) > (right.sign.rawValue, left)
    }
    caption = diagram.caption
    signs = []
    if words.contains(where: { $0.status == .prospective }) {
      signs.append("<i>may …</i>, dotted: planned or possible")
    }
    if words.contains(where: { $0.status == .negated }) { signs.append("<s>struck</s>: told as not so") }
    if words.contains(where: \.isContradicted) { signs.append("≠ told both ways") }
    if words.contains(where: { $0.count > 1 }) { signs.append("×2: two edges") }
    let marks = Set(words.map(\.mark) + diagram.cards.flatMap { [$0.head.mark] + $0.rows.map(\.mark) })
    if marks.contains(.added) { signs.append("<b>+</b> added") }
    if marks.contains(.removed) { signs.append("<b>−</b> <s>removed</s>") }
    if marks.contains(.changed) { signs.append("<b>~</b> changed") }
    if marks.contains(.unchanged) { signs.append("faded: unchanged") }
  }

  func label(_ palette: Palette) -> Label {
    var rows = strokes.chunked(5).map { strokes -> Label in
      row(strokes.map { entry($0, palette) }.joined("<td width=\"10\"> </td>"))
    }
    if !signs.isEmpty {
      rows.append(row("<td align=\"left\">\(signs.joined("&#160;&#160;·&#160;&#160;"))</td>"))
    }
    for line in caption { rows.append(row("<td align=\"left\">\(line.clipped(to: 200))</td>")) }
    guard !rows.isEmpty else { return " " }
    return "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"2\">\(rows.joined())</table>"
  }

  private func row(_ cells: Label) -> Label {
    """
    <tr><td align="left"><table border="0" cellborder="0" cellspacing="0" cellpadding="1"><tr>\(cells)</tr></table>\
    </td></tr>
    """
  }

  private func entry(_ stroke: Stroke, _ palette: Palette) -> Label {
    let color = stroke.color(in: palette)
    return """
      <td width="34" height="1" fixedsize="false" cellpadding="0"><table border="0" cellborder="0" cellspacing="0" \
      cellpadding="0"><tr><td width="26" height="6" border="\(stroke == .assault ? 3 : 2)" sides="B" \
      style="\(style(stroke.dash))" color="\(color)"> </td></tr><tr><td height="6"> </td></tr></table></td>\
      <td align="left" cellpadding="2"><font color="\(color)">\(glyph(stroke.end)) \(name(stroke))</font></td>
      """
  }

  private func style(_ dash: Stroke.Dash) -> Label {
    switch dash {
    case .solid: "solid"
    case .dashed: "dashed"
    case .dotted: "dotted"
    }
  }

  private func glyph(_ end: Stroke.End) -> Label {
    switch end {
    case .arrow: "▶"
    case .bar: "▌"
    case .vee: "›"
    case .box: "■"
    case .diamond: "◆"
    case .dot: "●"
    case .open: "▷"
    }
  }

  private func name(_ stroke: Stroke) -> Label {
    switch stroke {
    case .assault: "force"
    case .sanction: "sanctions, pressure"
    case .accuse: "criticism, demands"
    case .rival: "rivalry"
    case .ally: "alliance"
    case .aid: "aid, cooperation"
    case .support: "support, agreement"
    case .consult: "talks"
    case .structure: "office, membership"
    }
  }
}

extension Array {
  /// In runs of at most `size`.
  func chunked(_ size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
