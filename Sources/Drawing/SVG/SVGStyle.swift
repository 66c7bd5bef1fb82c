/// The style sheet of a picture: dark screens, print, and custom properties for a house style.
///
/// Graphviz writes colours as attributes; rules find them by value and give each a custom property, `--entente-support`
/// for instance, that a page may set. What it does not set is light, and dark where the reader prefers that.
struct SVGStyle {
  let id: ElementName
  /// Lower-case hexadecimal colours that occur in the picture.
  let colors: Set<String>

  private struct Tone {
    let name: String
    let light: Color
    let dark: Color
  }

  /// How far a colour is mixed with the paper for what is possible, denied or unchanged.
  static let softer = 0.35
  static let fainter = 0.6

  var text: String {
    let tones = SVGStyle.tones.filter { colors.contains($0.light.hex) || $0.name == "paper" }
    let root = ":where(#\(id.text))"
    var css = "\(root){max-width:100%;height:auto;"
    css += declarations(tones, \.light) + "}"
    for tone in tones {
      let value = "var(--entente-\(tone.name),var(--tone-\(tone.name)))"
      css += "\(root) [fill=\"\(tone.light.hex)\"]{fill:\(value)}"
      css += "\(root) [stroke=\"\(tone.light.hex)\"]{stroke:\(value)}"
    }
    // Words stay legible where lines cross them; a struck word's own line would be painted over.
    css +=
      "\(root) .labels text:not([text-decoration]){paint-order:stroke;stroke:var(--entente-paper,var(--tone-paper));"
    css += "stroke-width:3px;stroke-linejoin:round}"
    css += "\(root) a:focus-visible{outline:2px solid var(--entente-support,var(--tone-support,#0072b2))}"
    css += "@media (prefers-color-scheme:dark){\(root){\(declarations(tones, \.dark))}}"
    css += "@media print{\(root){\(declarations(tones, \.light))}}"
    return css
  }

  private func declarations(_ tones: [Tone], _ color: KeyPath<Tone, Color>) -> String {
    tones.map { "--tone-\($0.name):\($0[keyPath: color].hex)" }.joined(separator: ";")
  }

  private static var tones: [Tone] {
    let (light, dark) = (Palette.light, Palette.dark)
    let named = zip(light.named, dark.named).map { Tone(name: "\($0.name)", light: $0.color, dark: $1.color) }
    let mixed = [("soft", softer), ("faint", fainter)].flatMap { suffix, share in
      named.map { tone in
        Tone(
          name: "\(tone.name)-\(suffix)", light: tone.light.mixed(with: light.paper, share),
          dark: tone.dark.mixed(with: dark.paper, share))
      }
    }
    var seen: Set<Color> = []
    return (named + mixed).filter { seen.insert($0.light).inserted }
  }
}
