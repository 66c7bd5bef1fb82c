internal import Vocabulary

/// The nouns that speak of actors without naming them, by what they stand for.
struct ActorLexicon: Sendable {
  /// What a noun stands for when a state stands before it.
  enum NounClass: Sendable {
    /// The state itself: "Russian forces", "the Iranian government".
    case body
    /// A part of the state that has a name of its own once the state is known: "the Kazakh energy ministry".
    case institution
    /// People or organisations under their own words: "22 Chinese companies".
    case agent
    /// People who count only with a number or a state: "women".
    case people
    /// An office.
    case office
    /// "the country": a state that was named before.
    case country
    /// "the alliance": a bloc that was named before.
    case bloc
    /// "the group": an armed group, institution or bloc that was named before.
    case group
    /// A share or number of what follows with "of": "thousands".
    case quantity
  }

  /// An office by its head noun.
  struct OfficeNoun: Sendable {
    let relation: Relation
    /// What offices of the gazetteer are called.
    let name: String
  }

  let nouns: [String: NounClass]
  /// Nouns that take up a body only with "the", and are collectives else: "French unions".
  let agentsToo: Set<String>
  let offices: [String: OfficeNoun]
  /// Words that stand before an office's noun and belong to it: "foreign" minister.
  let officeModifiers: Set<String>
  /// Heads of offices whose charge may stand behind them: "Minister for Trade".
  let ministers: Set<String>
  /// People and bodies that stand towards a state and are no part of it: "Egypt's southern neighbour".
  let relational: Set<String>
  /// What makes a name or state before it the home: "a Dubai-*based* trader".
  let homing: Set<String>
  /// Capitals whose names are better known for other places.
  let sharedCapitals: Set<String>
  /// Days of the week, as written.
  let days: Set<String>
  /// Last words of companies' names.
  let companyEndings: Set<String>
  /// Titles that are no office, by the gender they tell.
  let titles: [String: Gender]
  let femaleNames: Set<String>
  let maleNames: Set<String>
  let organisationNouns: [String: NodeKind]
  /// What may follow a person's name: "QC".
  let postNominals: Set<String>
  /// Last words of names that are no actors.
  let thingNouns: Set<String>
  let femaleOffices: Set<String>
  let maleOffices: Set<String>

  enum Gender: Sendable { case male, female, unknown }

  init() {
    var nouns: [String: NounClass] = [:]
    func add(_ words: String, _ type: NounClass) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        nouns[word.split(separator: "_").joined(separator: " ")] = type
      }
    }
    add(
      """
      government military force forces troop troops soldier navy police policeman authority authorities official regime
      administration cabinet leadership embassy consulate junta peacekeeper marine paratrooper commando infantry
      artillery armour armor tank drone missile rocket jet warplane bomber warship frigate destroyer submarine
      helicopter aircraft gunboat coastguard spy spokesman spokeswoman spokesperson serviceman servicemen airstrike
      warhead bomb torpedo tanker vessel ship trawler convoy battalion brigade regiment airborne
      side executive_branch state_media state_television diplomacy gunner conscript guard
      """, .body)
    add(
      """
      ministry army parliament senate court intelligence treasury congress legislature prosecutor's_office
      """, .institution)
    add(
      """
      company firm bank business diplomat lawmaker deputy legislator protester demonstrator marcher rebel militant
      insurgent fighter separatist terrorist gunman prisoner hostage captive detainee inmate worker employee staff
      student teacher journalist reporter correspondent editor leader envoy ambassador delegation migrant refugee
      exile dissident activist campaigner crowd civilian citizen national resident farmer fisherman trader investor
      buyer importer exporter maker manufacturer producer supplier shipyard contractor hacker union party opposition
      opponent supporter critic voter tourist pilgrim monk bishop priest cleric general judge prosecutor lawyer expert
      analyst observer inspector monitor investigator negotiator mediator volunteer mercenary sailor crew airman pilot
      captain officer passenger tribe clan gang militia ngo charity outlet broadcaster lender airline settler
      executive neighbour neighbor minister politician scientist engineer scholar academic doctor nurse miner driver
      teenager mob organiser organizer survivor villager refiner lobbyist banker economist singer athlete player
      entity entrepreneur oligarch tycoon businessman businesswoman shipowner insurer operator retailer carrier
      newspaper commander governor mayor parliamentarian senator councillor magistrate jihadist extremist guerrilla
      guerilla warlord smuggler trafficker cartel pirate defector asylum-seeker immigrant expatriate deportee donor
      creditor ferry airliner adoptee mujahideen mujahid speaker consumer captor kidnapper attacker assailant suspect
      veteran colonist horseman bureaucrat technician adviser advisor counterpart representative mediator president
      premier chancellor king monarch exporter patron dealer federation coalition syndicate militiaman strongman
      spokespeople mayor rival victim defendant rescuer bystander passer-by
      """, .agent)
    add(
      "people man woman child family relative boy girl person parent youth mother father brother sister wife",
      .people)
    add(
      "power state country nation kingdom republic island sultanate emirate federation homeland archipelago monarchy",
      .country)
    add("bloc alliance union grouping pact organisation organization agency club", .bloc)
    add("group movement militia faction organisation organization party", .group)
    add(
      """
      thousand hundred dozen ten million billion score number group majority quarter half third handful couple
      crowd minority percent rest scores tens thousands hundreds dozens millions team pair trio string most many some
      several all one two three four five six seven eight nine
      """, .quantity)

    var offices: [String: OfficeNoun] = [:]
    func office(_ names: String, _ relation: Relation) {
      for name in names.split(separator: ",") {
        let words = name.split(separator: ":").map { $0.trimming(while: \.isWhitespace) }
        guard let head = words.first else { continue }
        offices[String(head)] = OfficeNoun(relation: relation, name: String(words.last ?? head))
      }
    }
    office(
      """
      president, premier: prime minister, prime minister, chancellor, king, queen, emir, sultan, emperor, pope, leader, ruler,
      chairman, chairwoman: chairman, chair: chairman, chairperson: chairman, chief, head, director-general,
      director general, managing director, secretary-general, secretary general: secretary-general, general secretary,
      commander, taoiseach, boss, dictator, strongman, director, ceo: chief executive, chief executive,
      grand duke, supreme leader, monarch: king, commander-in-chief, warlord
      """, .leads)
    office(
      """
      minister, secretary, secretary of state: foreign minister, ambassador, envoy, spokesman,
      spokeswoman: spokesman, spokesperson: spokesman, adviser, advisor: adviser, negotiator, representative,
      general, admiral, colonel, executive, vice president, vice-president: vice president, deputy, chief of staff,
      attorney general, governor, mayor, senator, lawmaker, speaker, crown prince, prince, princess, counsellor,
      commissioner, diplomat, state counsellor, undersecretary, official, judge, prosecutor, major, lieutenant,
      congressman, congresswoman, politburo member, consul, attaché, delegate, counterpart
      """, .serves)
    for name in offices.keys where !name.contains(" ") && nouns[name] == nil { nouns[name] = .office }
    for name in [
      "president", "premier", "chancellor", "king", "leader", "minister", "envoy", "ambassador", "spokesman",
      "spokeswoman", "spokesperson", "commander", "chief", "head", "general", "governor", "mayor",
      "executive", "adviser",
      "advisor", "representative", "negotiator", "judge", "prosecutor", "monarch", "senator", "lawmaker",
      "strongman",
      "warlord", "counterpart", "diplomat", "deputy", "speaker", "official",
    ] { nouns[name] = .office }

    self.nouns = nouns
    agentsToo = [
      "union", "party", "federation", "militia", "movement", "faction", "organisation", "organization",
      "agency", "group",
      "club", "alliance", "organisation",
    ]
    self.offices = offices
    officeModifiers = ActorLexicon.words(
      """
      foreign prime defence defense interior finance trade economy economic energy deputy vice first supreme crown
      general secretary state home justice health security intelligence military army navy police policy national
      chief press human rights political religious managing executive special presidential opposition party junta
      rebel central bank climate nuclear peace transport agriculture education information culture digital commerce majority minority
      industry environment labour labor treasury attorney under permanent assistant senior top parliamentary government
      oil water social affairs external aviation propaganda spy air force staff european hostage humanitarian refugee
      relief communications technology development planning tourism science welfare unification coast guard
      high resident housing women youth sports petroleum mines forestry fisheries armed forces
      """)
    ministers = ["minister", "secretary", "undersecretary", "under-secretary"]
    relational = [
      "neighbour", "neighbor", "rival", "opponent", "supporter", "critic", "captive", "victim", "donor",
      "creditor",
      "enemy", "foe", "captor", "hostage", "rescuer", "attacker", "assailant", "partner",
    ]
    homing = ["based", "flagged", "registered", "owned", "headquartered", "born", "incorporated"]
    sharedCapitals = [
      "Victoria", "Hamilton", "Kingston", "Georgetown", "Stanley", "Douglas", "Plymouth", "Gibraltar",
      "Jamestown", "Roseau", "Basseterre",
    ]
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    companyEndings = ActorLexicon.words(
      """
      llc llc. ltd ltd. limited inc inc. plc gmbh fze fzco fzc jsc pjsc ojsc cjsc llp sarl s.a. bhd bhd. corp corp. co co.
      company corporation dmcc pte pvt
      """)
    titles = [
      "cde": .unknown, "h.e.": .unknown, "h.e": .unknown, "hon": .unknown, "hon.": .unknown,
      "honourable": .unknown,
      "honorable": .unknown, "excellency": .unknown,
      "mr": .male, "mr.": .male, "mrs": .female, "mrs.": .female, "ms": .female, "ms.": .female,
      "miss": .female,
      "sir": .male, "lord": .male, "lady": .female, "dr": .unknown, "dr.": .unknown, "sheikh": .male,
      "sheikha": .female,
      "ayatollah": .male, "mullah": .male, "king": .male, "queen": .female, "prince": .male,
      "princess": .female,
      "emperor": .male, "pope": .male, "emir": .male, "sultan": .male, "gen": .male, "gen.": .male,
      "col": .male,
      "col.": .male, "lt": .unknown, "lt.": .unknown, "maj": .unknown, "maj.": .unknown, "sen": .unknown,
      "sen.": .unknown, "rep": .unknown, "rep.": .unknown, "gov": .unknown, "gov.": .unknown,
      "justice": .unknown,
      "professor": .unknown, "father": .male, "brother": .male, "marshal": .male, "imam": .male,
      "shah": .male,
      "rabbi": .male, "patriarch": .male, "archbishop": .male, "cardinal": .male, "bishop": .male,
      "comrade": .unknown,
      "then": .unknown, "president-elect": .unknown, "lawyer": .unknown, "journalist": .unknown,
      "tsar": .male,
    ]
    femaleNames = ActorLexicon.words(ActorLexicon.givenFemale)
    maleNames = ActorLexicon.words(ActorLexicon.givenMale)
    femaleOffices = [
      "queen", "princess", "spokeswoman", "chairwoman", "congresswoman", "businesswoman", "empress", "woman",
      "mother", "wife", "sister", "daughter", "girl",
    ]
    maleOffices = [
      "king", "prince", "spokesman", "chairman", "congressman", "businessman", "emperor", "emir", "sultan",
      "pope", "man", "father", "husband", "brother", "son", "boy", "strongman", "gunman",
    ]
    postNominals = ["QC", "KC", "MP", "MPs", "MEP", "OBE", "CBE", "PhD", "MD", "Esq"]
    thingNouns = ActorLexicon.words(
      """
      prize award medal cup act bridge airport street road avenue river lake mountain mount island islands stadium square
      festival cross tower palace treaty accord agreement amendment sea strait gulf valley canal dam
      linux windows software browser covid covid-19 sars hiv aids dna rna drm gps
      hotel trophy city county province district state championship championships games scandal affair case theorem effect disease telescope
      """)
    organisationNouns = [
      "ministry": .institution, "bank": .institution, "company": .institution, "university": .institution,
      "institute": .institution, "army": .institution, "party": .institution, "corporation": .institution,
      "corp": .institution, "corp.": .institution, "inc": .institution, "inc.": .institution,
      "ltd": .institution,
      "agency": .institution, "court": .institution, "department": .institution, "office": .institution,
      "command": .institution, "navy": .institution, "parliament": .institution, "council": .institution,
      "committee": .institution, "foundation": .institution, "group": .institution, "times": .institution,
      "post": .institution, "front": .armedGroup, "brigade": .armedGroup, "brigades": .armedGroup,
      "militia": .armedGroup, "liberation": .armedGroup, "battalion": .armedGroup, "jihad": .armedGroup,
      "mujahideen": .armedGroup, "union": .institution, "organisation": .institution,
      "organization": .institution,
      "authority": .institution, "commission": .institution, "association": .institution,
      "federation": .institution,
      "society": .institution, "service": .institution, "academy": .institution, "centre": .institution,
      "center": .institution, "holding": .institution, "airlines": .institution, "airways": .institution,
      "fund": .institution,
      "shipyard": .institution, "refinery": .institution, "college": .institution, "tribunal": .institution,
      "network": .institution, "observatory": .institution, "church": .institution, "railways": .institution,
      "bureau": .institution, "directorate": .institution, "assembly": .institution, "senate": .institution,
      "police": .institution, "guard": .institution, "guards": .institution, "corps": .institution,
      "fleet": .institution,
      "trading": .institution, "shipping": .institution, "petroleum": .institution,
      "industries": .institution,
      "enterprises": .institution, "logistics": .institution, "holdings": .institution,
      "technologies": .institution, "electronics": .institution, "petrochemical": .institution,
      "alliance": .bloc, "treaty": .bloc, "commonwealth": .bloc, "pact": .bloc,
    ]
  }

  /// Verbs that weigh or further what their object does, so that "its" behind the object is the object's.
  static let judging: Set<String> = [
    "accuse", "admonish", "aid", "applaud", "arm", "assist", "attack", "back", "berate", "blame", "blast",
    "castigate",
    "censure", "chide", "commend", "condemn", "congratulate", "criticise", "criticize", "denounce",
    "encourage",
    "fault", "forgive", "fund", "hail", "help", "join", "lambast", "laud", "mock", "penalise", "penalize",
    "praise",
    "punish", "rebuke", "reward", "sanction", "slam", "supply", "support", "thank", "warn",
  ]

  /// Verbs whose subjects are people.
  static let human: Set<String> = [
    "say", "tell", "add", "write", "ask", "announce", "claim", "bear", "die", "marry", "meet", "become",
    "tweet", "explain",
    "argue", "note", "recall", "admit", "reply", "state", "believe", "think", "speak", "describe", "testify",
    "resign", "play", "win", "study", "graduate", "serve", "work", "feel", "want", "know", "call", "warn",
    "accuse",
    "deny", "criticise", "criticize", "urge", "run", "attend", "visit", "arrive", "plead", "vow",
    "pardon", "arrest", "kill", "sentence", "charge", "convict", "injure", "detain", "elect", "appoint",
    "nominate", "refuse",
  ]

  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

extension Substring {
  fileprivate func trimming(while matches: (Character) -> Bool) -> Substring {
    var result = self[...]
    while let first = result.first, matches(first) { result = result.dropFirst() }
    while let last = result.last, matches(last) { result = result.dropLast() }
    return result
  }
}
