/// What the layout program is told.
enum LayoutAttributes {
  static func source(_ plan: LayoutPlan) -> DOTSource {
    switch plan.engine {
    case .dot: "rankdir=LR, nodesep=0.2, ranksep=0.8, splines=true"
    case .tamedDot:
      "rankdir=LR, nodesep=0.3, ranksep=0.8, splines=true, nslimit=2, nslimit1=2, mclimit=0.1"
    case .sfdp: "overlap=prism, splines=line, K=1.2, start=1"
    }
  }
}
