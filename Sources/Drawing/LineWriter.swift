import Vocabulary

/// A line as an edge of DOT with its words as an HTML-like label.
struct LineWriter {
  let palette: Palette
  let prefix: ElementName
  let links: Bool
  let frame: Frame?
  /// Beyond these a label says how many words it leaves out; the tooltip has them.
  private static let mostWords = 5

  /// `isBackward` where the edge runs from target to source in DOT.
  func attributes(_ line: Line, isBackward: Bool) -> DOTSource {
    let id = DOTWriter.id(of: line, prefix: prefix)
    let label = label(line)
    guard let drawn = frame.map({ $0.restricting(line) }) ?? line else {
      return "[label=\(label), style=invis]"
    }
    let link: DOTSource = links ? ", URL=\"#\(line.fragment)\"" : ""
    let tips = line.quotes
    return """
      [id=\(id.quoted), class="line \(ElementName(drawn.stroke.rawValue)) \(ElementName(drawn.status.rawValue)) \
      \(ElementName(drawn.mark.rawValue))", label=\(label), color=\(color(drawn)), \
      \(shape(drawn, isBackward)), penwidth=\(width(drawn)), tooltip=\(tips), labeltooltip=\(tips)\(link)]
      """
  }

  private func width(_ line: Line) -> Double {
    if line.mark == .removed { return min(line.width, 1.6) }
    return switch line.status {
    case .asserted: line.width
    case .prospective, .negated: min(line.width, 1.8)
    }
  }

  private func color(_ line: Line) -> Color {
    let color = line.mark == .removed ? palette.removed : line.stroke.color(in: palette)
    if line.mark == .unchanged { return color.mixed(with: palette.paper, SVGStyle.fainter) }
    return line.status == .asserted && line.mark != .removed
      ? color : color.mixed(with: palette.paper, SVGStyle.softer)
  }

  private func shape(_ line: Line, _ isBackward: Bool) -> DOTSource {
    let end = arrow(line.stroke.end)
    let dash: DOTSource =
      line.status == .asserted ? style(line.stroke.dash) : line.status == .prospective ? "dotted" : "dashed"
    let ends: DOTSource =
      line.mutual
      ? "dir=both, arrowhead=\(end), arrowtail=\(end)"
      : isBackward ? "dir=back, arrowtail=\(end)" : "arrowhead=\(end)"
    // A vee of a wide line has long spikes.
    let size: DOTSource = line.stroke.end == .vee ? ", arrowsize=0.55" : ""
    return "style=\(dash), \(ends)\(size)"
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
    if line.isTurned {
      words.append(
        "<font color=\"\(frame == nil ? "\(palette.changed)" : Label.noInk)\"><b>⇄ turned</b></font>")
    }
    let rows = words.map { word -> Label in "<tr><td>\(word)</td></tr>" }.joined()
    // Graphviz draws a box that shows nothing: LabelPlacement learns from it how much room the words take.
    return """
      <table border="0" cellborder="0" cellpadding="1" cellspacing="0" bgcolor="transparent">\(rows)</table>
      """
  }

  private func word(_ word: Line.Word, in line: Line) -> Label {
    let isShown = frame?.shows(word) ?? true
    let ink: Label = isShown ? "\(color(word))" : Label.noInk
    // Only ink may depend on the frame: a struck text is set otherwise than one that is not.
    let isStruck = word.status == .negated || word.mark == .removed && frame == nil
    var text: Label = isStruck ? "<s>\(word.text)</s>" : "\(word.text)"
    if word.status == .prospective { text = "<i>\(text)</i>" }
    if word.count > 1 { text += times(word) }
    if word.isContradicted { text = "≠&#160;\(text)" }
    if let sign = word.mark.sign {
      let sign: Label = frame == nil ? "\(sign)" : "<font color=\"\(Label.noInk)\">\(sign)</font>"
      text = "<b>\(sign)</b>&#160;\(text)"
    }
    if let attribution = word.attribution {
      text += "<br/><font point-size=\"9.5\">\(attribution.clipped(to: 30))</font>"
    }
    return "<font color=\"\(ink)\">\(text)</font>"
  }

  /// How many edges the word stands for, of those that the frame shows; what tells nothing keeps its room.
  private func times(_ word: Line.Word) -> Label {
    let shown = frame?.count(word) ?? word.count
    return shown > 1 ? "&#160;×\(shown)" : "<font color=\"\(Label.noInk)\">&#160;×\(word.count)</font>"
  }

  private func color(_ word: Line.Word) -> Color {
    guard frame == nil else { return word.stroke.color(in: palette) }
    return switch word.mark {
    case .unchanged: palette.quietInk
    case .removed: palette.removed
    case .none, .added, .changed, .restated: word.stroke.color(in: palette)
    }
  }
}
