import Vocabulary

/// What explains a picture under it: only what occurs in it, then its caption.
struct Legend {
  private var strokes: [Stroke]
  private var signs: [Label]
  /// Of a comparison; blank in a frame.
  private var marks: [Label]
  private let isFrame: Bool
  private var caption: [SafeText]

  /// A frame keeps the legend of the whole, so that all frames have one size.
  init(_ diagram: Diagram, frame: Frame? = nil) {
    let words = diagram.lines.flatMap(\.words)
    strokes = Set(words.map(\.stroke)).union(diagram.lines.map(\.stroke)).sorted { left, right in
      (left.sign.rawValue, right) > (right.sign.rawValue, left)
    }
    caption = frame?.caption ?? diagram.caption
    while caption.count < diagram.caption.count { caption.append(SafeText("")) }
    signs = []
    marks = []
    isFrame = frame != nil
    if words.contains(where: { $0.status == .prospective }) {
      signs.append("<i>may …</i>, dotted: planned or possible")
    }
    if words.contains(where: { $0.status == .negated }) { signs.append("<s>struck</s>: told as not so") }
    if words.contains(where: \.isContradicted) { signs.append("≠ told both ways") }
    if words.contains(where: { $0.count > 1 }) { signs.append("×2: two edges") }
    var compared: [Label] = []
    let found = Set(words.map(\.mark) + diagram.cards.flatMap { [$0.head.mark] + $0.rows.map(\.mark) })
    if found.contains(.added) { compared.append("<b>+</b>&#160;added") }
    if found.contains(.removed) { compared.append("<b>−</b>&#160;<s>removed</s>") }
    if !found.isDisjoint(with: [.changed, .restated]) { compared.append("<b>~</b>&#160;changed") }
    if diagram.lines.contains(where: \.isTurned) {
      compared.append("<b>⇄</b>&#160;joining turned to parting, or back")
    }
    if found.contains(.unchanged) { compared.append("faded: unchanged") }
    marks = compared
  }

  func label(_ palette: Palette) -> Label {
    let columns = max((strokes.count + (strokes.count > 5 ? 1 : 0)) / (strokes.count > 5 ? 2 : 1), 1)
    var rows = strokes.chunked(columns).map { strokes -> Label in
      let cells = strokes.map { entry($0, palette) }.joined()
      let rest = columns - strokes.count
      return rest > 0 ? "<tr>\(cells)<td colspan=\"\(rest)\"></td></tr>" : "<tr>\(cells)</tr>"
    }
    func spanning(_ text: Label) -> Label {
      // Captions of frames take one width, so that they do not move the picture.
      let width: Label = isFrame ? " width=\"300\"" : ""
      return "<tr><td colspan=\"\(columns)\" align=\"left\"\(width)>\(text)</td></tr>"
    }
    rows += signs.chunked(4).map { spanning($0.joined("&#160;&#160;·&#160;&#160;")) }
    rows += marks.chunked(5).map {
      isFrame ? spanning("&#160;") : spanning($0.joined("&#160;&#160;·&#160;&#160;"))
    }
    rows += caption.map { spanning($0.isEmpty ? "&#160;" : "\($0.clipped(to: 200))") }
    guard !rows.isEmpty else { return " " }
    return "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"2\">\(rows.joined())</table>"
  }

  private func entry(_ stroke: Stroke, _ palette: Palette) -> Label {
    let color = stroke.color(in: palette)
    return """
      <td align="left"><table border="0" cellborder="0" cellspacing="0" cellpadding="1"><tr>\
      <td width="34" height="1" cellpadding="0"><table border="0" cellborder="0" cellspacing="0" \
      cellpadding="0"><tr><td width="26" height="6" border="\(stroke == .assault ? 3 : 2)" sides="B" \
      style="\(style(stroke.dash))" color="\(color)"> </td></tr><tr><td height="6"> </td></tr></table></td>\
      <td align="left" cellpadding="2"><font color="\(color)">\(glyph(stroke.end)) \(name(stroke))</font></td>\
      <td width="8"></td></tr></table></td>
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
