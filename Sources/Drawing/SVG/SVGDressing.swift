/// Turns Graphviz's elements into what is embedded: real titles, safe links, labels above all lines.
struct SVGDressing {
  let prefix: ElementName
  /// Whether anchors stay anchors.
  let links: Bool

  /// Nil where nothing of the element is to be seen; labels of lines are moved into `labels`.
  func dressed(_ element: SVGElement, into labels: inout SVGElement) -> SVGElement? {
    var element = element
    for paint in ["fill", "stroke"] where element[paint] == "transparent" { element[paint] = "none" }
    switch element.name {
    case "text":
      guard element.isVisibleText else { return nil }
      element["font-family"] = nil
    case "path", "polygon", "polyline", "ellipse", "rect", "circle":
      if element["stroke"] == "none" || element["stroke"] == nil, element["fill"] ?? "none" == "none" {
        return nil
      }
    case "a": element = link(element)
    default: break
    }
    // Graphviz titles nodes and edges with their names in DOT.
    let isNamed = element.classes.contains("node") || element.classes.contains("edge")
    element.children.removeAll { child in
      guard case .element(let inner) = child else { return false }
      return isNamed && inner.name == "title"
    }
    var children: [SVGElement.Child] = []
    var ownLabels: [SVGElement] = []
    for child in element.children {
      guard case .element(let inner) = child else {
        children.append(child)
        continue
      }
      var nested = SVGElement(name: "g")
      guard let dressed = dressed(inner, into: &nested) else { continue }
      if element.classes.contains("edge"), EdgeLabel.isLabel(inner) {
        ownLabels.append(dressed)
      } else {
        children.append(.element(dressed))
      }
      labels.children += nested.children
    }
    element.children = children
    if !ownLabels.isEmpty {
      labels.children.append(.element(label(ownLabels, of: element)))
    }
    if element.name == "g", let id = element["id"], id.hasPrefix("a_") {
      // Graphviz names the group of an anchor for it, and only there stands a row's id.
      element["id"] = id.hasPrefix("a_\(prefix.text)-actor-") ? String(id.dropFirst(2)) : nil
    }
    if element.name == "g", element.children.isEmpty { return nil }
    return element
  }

  private func label(_ parts: [SVGElement], of line: SVGElement) -> SVGElement {
    var group = SVGElement(name: "g", children: parts.map { .element($0) })
    group["class"] = (["line-label"] + line.classes.dropFirst(2)).joined(separator: " ")
    if let id = line["id"] { group["data-line"] = id }
    return group
  }

  /// An anchor with a safe link, else a group; the tooltip becomes a title.
  private func link(_ anchor: SVGElement) -> SVGElement {
    var result = SVGElement(name: "g")
    if links, let target = anchor["xlink:href"],
      target.hasPrefix("#") || target.hasPrefix("http://") || target.hasPrefix("https://")
    {
      result.name = "a"
      result["href"] = target
    }
    result.children = anchor.children
    if let title = anchor["xlink:title"], !title.isEmpty {
      result.children.insert(.element(SVGElement(name: "title", children: [.text(title)])), at: 0)
    }
    return result
  }
}
