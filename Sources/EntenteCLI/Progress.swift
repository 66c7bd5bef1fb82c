/// How far a long command has come, on standard error where that is a terminal.
struct Progress {
  let total: Int
  let noun: String
  private let isShown: Bool

  init(total: Int, noun: String) {
    self.total = total
    self.noun = noun
    isShown = Terminal.showsProgress && total > 2
  }

  func show(_ done: Int) {
    if isShown { Terminal.put("\r\(done) of \(total) \(noun)") }
  }

  func end() {
    if isShown { Terminal.put("\r\u{1B}[K") }
  }
}
