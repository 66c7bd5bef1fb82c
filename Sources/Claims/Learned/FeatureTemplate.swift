/// The kinds of features; a template that changes its meaning needs a new model.
enum FeatureTemplate: UInt64 {
  // Of a word that may say an event.
  case bias = 1
  case word
  case form
  case tag
  case relation
  case wordAndRelation
  case ending
  case head
  case headAndRelation
  case headAndWord
  case grandHead
  case child
  case childAndWord
  case preposition
  case prepositionAndWord
  case preposed
  case oblique
  case obliqueAndWord
  case previous
  case previousAndWord
  case next
  case nextAndWord
  case previousTwo
  case nextTwo
  case sense
  case firstSense
  case listed
  case embedding
  case embedded
  case telling
  case passive
  case subjectKind
  case objectKind
  case subjectObjectKind
  case headline
  case actorCount
  case wordClass
  case childClass
  case headClass
  case obliqueClass

  // Of an actor in a place of the event; the role is the last part of each.
  case end = 100
  case way
  case wayAndRelation
  case wayAndCategory
  case wayAndQuad
  case wayAndWord
  case plainWay = 107
  case plainWayAndWord
  case plainWayAndRelation
  case lastStep
  case lastStepAndWord
  case frame
  case frameAndRelation
  case otherFrame
  case kind
  case kindAndRelation
  case tie
  case tieAndWay
  case mentionForm
  case headNoun
  case headNounAndWord
  case distance
  case distanceAndCategory
  case rank
  case rankAndPassive
  case rankAndRelation
  case verbsBetween
  case rootSubject
  case position
  case speaker
  case endPreposition
  case endPrepositionAndRelation
  case endPrepositionAndWord
  case endSense
  case plainWayAndClass

  // Of the event with both its actors.
  case pair = 200
  case ways
  case plainWays
  case plainWaysAndRelation
  case lastSteps
  case lastStepsAndCategory
  case order
  case orderAndPassive
  case orderAndRelation
  case sameState
  case sameStateAndRelation
  case kinds
  case kindsAndRelation
  case between
  case betweenWay
  case frames
  case framesAndRelation
  case framesAndStrength
  case senseRank
  case coordinated
  case prior
  case priorAndRelation
  case status
  case statusAndRelation
  case embeddedBy
  case embeddedByAndRelation
  case depth
  case eventRelation
  case eventTag
  case eventWord
  case eventWordAndRelation
  case rival
  case untold
  case told

  // Of an actor who may be the one that tells it.
  case teller = 300
}
