/// An element of an SVG with its attributes in order.
struct SVGElement: Sendable, Hashable {
  var name: String
  var attributes: [(name: String, value: String)] = []
  var children: [Child] = []

  enum Child: Sendable, Hashable {
    case element(SVGElement)
    case text(String)
  }

  subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      if let index = attributes.firstIndex(where: { $0.name == attribute }) {
        if let newValue { attributes[index].value = newValue } else { attributes.remove(at: index) }
      } else if let newValue {
        attributes.append((attribute, newValue))
      }
    }
  }

  var classes: [Substring] { self["class"]?.split(separator: " ") ?? [] }

  /// All elements in it, itself first, in document order.
  var all: [SVGElement] {
    [self]
      + children.flatMap { child in
        if case .element(let element) = child { element.all } else { [] as [SVGElement] }
      }
  }

  /// All text in it.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// Whether it is text that is seen; `#fffffe` is how Graphviz writes transparent text, and dark screens would show it.
  var isVisibleText: Bool {
    name == "text" && !["none", "transparent", "#fffffe"].contains(self["fill"])
      && !text.allSatisfy { $0 == " " || $0 == "\u{A0}" }
  }

  static func == (left: SVGElement, right: SVGElement) -> Bool {
    left.name == right.name && left.attributes.elementsEqual(right.attributes, by: ==)
      && left.children == right.children
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(children)
  }
}
