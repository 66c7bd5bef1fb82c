/// Takes the clock out of a PDF: cairo writes when it was made, and the same text is to give the same bytes.
enum PDFDate {
  private static let key = Array("/CreationDate (".utf8)

  /// The entry becomes blanks, so that no offset in the file changes.
  static func removed(from pdf: [UInt8]) -> [UInt8] {
    var pdf = pdf
    // The information dictionary stands near the end.
    var position = max(pdf.count - key.count, 0)
    while position > 0, !pdf[position...].starts(with: key) { position -= 1 }
    guard pdf[position...].starts(with: key),
      let end = pdf[position...].prefix(64).firstIndex(of: UInt8(ascii: ")"))
    else { return pdf }
    for index in position...end { pdf[index] = UInt8(ascii: " ") }
    return pdf
  }
}
