import Vocabulary

/// A line as an edge of DOT with its words as an HTML-like label.
struct LineWriter {
  let palette: Palette
  let prefix: ElementName
  let links: Bool
  /// Beyond these a label says how many words it leaves out; the tooltip has them.
  private static let mostWords = 4

  /// `isBackward` where the edge runs from target to source in DOT.
  func attributes(_ line: Line, isBackward: Bool) -> DOTSource {
    let id = DOTWriter.id(of: line, prefix: prefix)
    let link: DOTSource = links ? ", URL=\"#\(ElementName("edge-" + line.name.text))\"" : ""
    let tips = line.quotes
    return """
      [id=\(id.quoted), class="line \(ElementName(line.stroke.rawValue)) \(ElementName(line.status.rawValue)) \
      \(ElementName(line.mark.rawValue))", label=\(label(line)), color=\(color(line)), \(shape(line, isBackward)), \
      penwidth=\(width(line)), tooltip=\(tips), labeltooltip=\(tips)\(link)]
      """
  }

  private func width(_ line: Line) -> Double {
    switch line.status {
    case .asserted: line.width
    case .prospective, .negated: min(line.width, 1.8)
    }
  }

  private func color(_ line: Line) -> Color {
    let color = line.mark == .removed ? palette.removed : line.stroke.color(in: palette)
    if line.mark == .unchanged { return color.mixed(with: palette.paper, 0.6) }
    return line.status == .asserted ? color : color.mixed(with: palette.paper, 0.35)
  }

  private func shape(_ line: Line, _ isBackward: Bool) -> DOTSource {
    let end = arrow(line.stroke.end)
    let dash: DOTSource =
      line.status == .asserted ? style(line.stroke.dash) : line.status == .prospective ? "dotted" : "dashed"
    let ends: DOTSource =
      line.mutual
      ? "dir=both, arrowhead=\(end), arrowtail=\(end)"
      : isBackward ? "dir=back, arrowtail=\(end)" : "arrowhead=\(end)"
    return "style=\(dash), \(ends)"
  }

  private func style(_ dash: Stroke.Dash) -> DOTSource {
    switch dash {
    case .solid: "solid"
    case .dashed: "dashed"
    case .dotted: "dotted"
    }
  }

  private func arrow(_ end: Stroke.End) -> DOTSource {
    switch end {
    case .arrow: "normal"
    case .bar: "tee"
    case .vee: "vee"
    case .box: "box"
    case .diamond: "diamond"
    case .dot: "dot"
    case .open: "onormal"
    }
  }

  private func label(_ line: Line) -> Label {
    let isLong = line.words.count > LineWriter.mostWords
    var words = line.words.prefix(LineWriter.mostWords - (isLong ? 1 : 0)).map { word($0, in: line) }
    let others = line.words.count - words.count
    if others > 0 {
      words.append("<font color=\"\(palette.quietInk)\">+ \(others) more</font>")
    }
    let rows = words.map { word -> Label in "<tr><td>\(word)</td></tr>" }.joined()
    return "<table border=\"0\" cellborder=\"0\" cellpadding=\"1\" cellspacing=\"0\">\(rows)</table>"
  }

  private func word(_ word: Line.Word, in line: Line) -> Label {
    let isFaded = word.mark == .unchanged
    let ink = isFaded ? palette.quietInk : word.mark == .removed ? palette.removed : word.stroke.color(in: palette)
    let isStruck = word.status == .negated || word.mark == .removed
    var text: Label = isStruck ? "<s>\(word.text)</s>" : "\(word.text)"
    if word.status == .prospective { text = "<i>\(text)</i>" }
    if word.count > 1 { text += " ×\(word.count)" }
    if word.isContradicted { text = "≠ \(text)" }
    if let sign = word.mark.sign { text = "<b>\(sign)</b> \(text)" }
    if let attribution = word.attribution {
      text += "<br/><font point-size=\"8\">\(attribution.clipped(to: 30))</font>"
    }
    return "<font color=\"\(ink)\">\(text)</font>"
  }
}
