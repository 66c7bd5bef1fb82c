import Drawing
import Testing
import Vocabulary

@Suite struct PaletteTests {
  static let palettes = [Palette.light, .dark]

  /// WCAG 2.2, criterion 1.4.3.
  @Test(arguments: palettes)
  func textIsLegible(palette: Palette) {
    let inks =
      Stroke.allCases.map { $0.color(in: palette) } + [
        palette.ink, palette.quietInk, palette.added,
        palette.removed, palette.changed,
      ]
    for ink in inks { #expect(Colorimetry.contrast(ink, palette.paper) >= 4.5, "\(ink.hex)") }
    for fill in [palette.header, palette.blocHeader] + palette.sides {
      #expect(Colorimetry.contrast(palette.headerInk, fill) >= 4.5, "\(fill.hex)")
    }
    for tint in [palette.addedTint, palette.removedTint, palette.changedTint] {
      #expect(Colorimetry.contrast(palette.ink, tint) >= 4.5, "\(tint.hex)")
      #expect(Colorimetry.contrast(palette.quietInk, tint) >= 4.5, "\(tint.hex)")
    }
    #expect(Colorimetry.contrast(palette.added, palette.addedTint) >= 4.5)
    #expect(Colorimetry.contrast(palette.removed, palette.removedTint) >= 4.5)
    #expect(Colorimetry.contrast(palette.changed, palette.changedTint) >= 4.5)
  }

  /// Lines of opposite sign differ in colour, or in dash and ends, for every eye.
  @Test(arguments: palettes, ColorVision.allCases)
  func joiningAndPartingAreToldApart(palette: Palette, vision: ColorVision) {
    for one in Stroke.allCases {
      for other in Stroke.allCases where one.sign != other.sign {
        let distance = Colorimetry.distance(
          vision.sees(one.color(in: palette)), vision.sees(other.color(in: palette)))
        #expect(
          distance >= 10 || one.dash != other.dash && one.end != other.end,
          "\(one) \(other) \(vision) \(distance)")
      }
    }
  }

  /// No two strokes look alike to somebody who sees no colour at all.
  @Test func strokesDifferWithoutColour() {
    let looks = Stroke.allCases.map { "\($0.sign) \($0.dash) \($0.end)" }
    let twins = Dictionary(grouping: zip(looks, Stroke.allCases), by: \.0).values.filter { $0.count > 1 }
      .map { Set($0.map(\.1)) }
    // Support and aid are one sign and one kind of line; the word on them tells them apart.
    #expect(twins == [[.aid, .support]])
  }

  @Test func customPropertiesAreFoundByValue() {
    let colors = Palette.light.named.map(\.color)
    #expect(Set(colors).count == colors.count)
    #expect(Palette.dark.named.map { "\($0.name)" } == Palette.light.named.map { "\($0.name)" })
  }

  @Test func everyRelationHasAWordForEveryStatus() {
    for relation in Relation.allCases {
      for status in Status.allCases {
        for symmetric in [false, true] {
          let verb = Verb(relation, symmetric: symmetric)
          #expect(!verb.word(status).isEmpty)
          #expect(!verb.clause(status, isPlural: symmetric).isEmpty)
        }
      }
    }
    #expect(Verb(.sanction, symmetric: false).clause(.negated, isPlural: false).text == "does not sanction")
    #expect(
      Verb(.memberOf, symmetric: false).clause(.prospective, isPlural: false).text == "may be a member of")
    #expect(Verb(.alliedWith, symmetric: true).clause(.asserted, isPlural: true).text == "are allies")
    #expect(Verb(.consult, symmetric: true).word(.asserted).text == "meet")
  }
}
