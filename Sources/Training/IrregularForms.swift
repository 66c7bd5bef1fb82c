import Vocabulary

/// Forms of English that no rule gives, each with its tag and lemma.
enum IrregularForms {
  struct Entry {
    let form: String
    let lemma: String
    let upos: UniversalPartOfSpeech
    let xpos: String
  }

  static var entries: [Entry] { verbEntries + verbFormEntries + nounEntries + adjectiveEntries }

  /// Base, past and participle of irregular verbs, variants apart by a slash.
  private static let verbs = """
    abide abode/abided abode/abided|arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten
    become became become|befall befell befallen|beget begot/begat begotten|begin began begun|behold beheld beheld
    bend bent bent|bereave bereft bereft|beseech besought besought|beset beset beset|bet bet bet|bid bid/bade bid/bidden
    bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
    broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast
    catch caught caught|choose chose chosen|cleave cleft/clove cleft/cloven|cling clung clung|come came come|cost cost cost
    creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove dived|do did done|draw drew drawn|dream dreamt dreamt
    drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
    fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbear forbore forborne
    forbid forbade/forbad forbidden|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold
    forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|forswear forswore forsworn
    freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung
    have had had|hear heard heard|hew hewed hewn|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|inlay inlaid inlaid
    keep kept kept|kneel knelt knelt|knit knit knit|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt
    learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made
    mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|mow mowed mown|partake partook partaken
    pay paid paid|plead pled pled|prove proved proven|put put put|quit quit quit|read read read|rend rent rent|rid rid rid
    ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought
    sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shear sheared shorn|shed shed shed
    shine shone shone|shoe shod shod|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
    sink sank sunk/sunken|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slink slunk slunk
    slit slit slit|smell smelt smelt|smite smote smitten|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt
    spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|spread spread spread
    spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk
    strew strewed strewn|stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven
    swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken
    teach taught taught|tear tore torn|tell told told|think thought thought|thrive throve thriven|throw threw thrown
    thrust thrust thrust|tread trod trodden|understand understood understood|uphold upheld upheld|upset upset upset
    wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
    withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written
    bestride bestrode bestridden|betake betook betaken|bethink bethought bethought|gainsay gainsaid gainsaid
    countersink countersank countersunk|typeset typeset typeset|sublet sublet sublet|recast recast recast|telecast telecast telecast
    """

  /// What stands before irregular verbs: "overthrew", "undertaken", "rebuilt".
  private static let prefixes = [
    (
      "over",
      "bear bid come do draw drive eat feed fly grow hang hear lay lie pay ride run see sell shoot spend take throw write"
    ),
    ("under", "bid cut do go lay lie pay sell spend take write"),
    (
      "re",
      "bind break build do draw feed find freeze gain give grow hear lay learn lend light make meet pay read run say seek sell send set shoot sit take teach tell think throw wind win write"
    ),
    ("out", "bid do drive fight fly grow lay run sell shine shoot spend stand strip think wear"),
    ("un", "bend bind do freeze lay learn wind"),
    ("mis", "deal feel give hear lay read speak spell spend take teach understand write"),
    ("fore", "bear go know see tell"), ("inter", "weave"), ("up", "hold lift rise set sweep"), ("off", "set"),
    ("down", "cast"),
    ("for", "give get go bid"), ("counter", "strike"), ("co", "write"), ("ghost", "write"), ("spot", "light"),
    ("hand", "write"),
  ]

  private static var verbEntries: [Entry] {
    var parts: [String: (past: [Substring], participle: [Substring])] = [:]
    var entries: [Entry] = []
    func add(_ base: String, _ past: [String], _ participle: [String]) {
      for form in past { entries.append(Entry(form: form, lemma: base, upos: .verb, xpos: "VBD")) }
      for form in participle { entries.append(Entry(form: form, lemma: base, upos: .verb, xpos: "VBN")) }
    }
    for verb in verbs.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let columns = verb.split(separator: " ")
      guard columns.count == 3 else { continue }
      let past = columns[1].split(separator: "/")
      let participle = columns[2].split(separator: "/")
      parts[String(columns[0])] = (past, participle)
      add(String(columns[0]), past.map(String.init), participle.map(String.init))
    }
    for (prefix, bases) in prefixes {
      for base in bases.split(separator: " ") {
        guard let forms = parts[String(base)] else { continue }
        add(prefix + base, forms.past.map { prefix + $0 }, forms.participle.map { prefix + $0 })
      }
    }
    return entries
  }

  /// Verbs in `-l`, `-p`, `-c` and others whose last letter is doubled or changed, which a longer base could also explain.
  private static let doubled = """
    abet abhor acquit admit allot annul appal bar bat beg befit ban brim cancel channel chisel clap clip combat commit compel concur \
    confer control debug defer demur corral counsel cram crop cub cut deter dial dim dip dispel distil drag drop drum dub duel embed enrol equal equip \
    excel expel fan fit flag flap flip format fuel fulfil funnel gag gas gossip grab grin grip handicap hop impel incur infer \
    initial instil jam jewel jog kidnap knit knot label lag level libel lobby log map mar marshal marvel model mop nod occur omit \
    outfit panel parcel pat patrol pedal pen permit pin plan plot plug pop prefer prod program propel quarrel quit quiz ram rebel \
    rebut recap recur refer regret remit repel rig rip rival rob rot rub sag scan scrap scrub ship shop shovel signal skip slam \
    slip snap snub sob spiral spot spur squat stab star stem step stir stop strap strip stun submit sum swap swivel tag tap thin \
    throb tip top total tow transfer transmit trap travel trek trim trip tug tunnel unravel unveil vet wed whip worship wrap zip
    """

  /// Verbs in `-e` and others of politics and British spelling, so that their forms find them.
  private static let regular = """
    abolish abrogate accede accelerate accuse acquiesce adjudicate aggravate agonise airlift allege ally amplify analyse annexe \
    antagonise apologise appease arraign authorise avenge balkanise blockade boycott brutalise bureaucratise capitalise categorise \
    centralise censure characterise chastise circumscribe coerce collude commemorate compromise concede condemn condone conscript \
    criminalise criticise crystallise curtail de-escalate decapitate decentralise decimate decolonise decriminalise defuse \
    dehumanise delegitimise demilitarise demobilise democratise demonise demoralise denigrate denounce denuclearise depose \
    deprecate destabilise devalue diffuse digitise disengage dissuade economise emphasise encroach endorse energise enfranchise \
    entice equalise escalate espouse evacuate evade excoriate exile exonerate expedite exploit extradite finalise formalise \
    galvanise generalise harmonise honour favour labour endeavour humanise idolise immunise impeach impose impugn incarcerate \
    incite indict industrialise infringe initialise institutionalise instigate interfere intervene invade jeopardise legalise \
    legitimise liaise liberalise lionise localise manoeuvre maximise mediate memorise militarise minimise mobilise modernise \
    monopolise nationalise naturalise neutralise normalise nuclearise optimise organise ostracise oust overhaul paralyse patronise \
    penalise personalise perpetuate plagiarise polarise politicise practise prioritise privatise promise promulgate provoke pulverise \
    radicalise ransack ratify rationalise realise rebuke recognise reconcile redeploy regularise reiterate renege renounce reorganise \
    repatriate reprise repudiate rescind retaliate revitalise revolutionise sabotage sanction scandalise scrutinise secularise \
    sensationalise socialise specialise stabilise standardise stigmatise subsidise summarise supervise suspend symbolise sympathise \
    synchronise terrorise theorise traumatise tyrannise undermine unionise urbanise utilise vandalise veto victimise vilify visualise \
    weaponise westernise license defence sympathise catalyse programme cosy free decree guarantee referee toe dye hoe singe tinge canoe
    """

  /// Verbs that keep their last letter before "ing".
  private static let keepingE: Set<String> = [
    "toe", "dye", "hoe", "singe", "tinge", "canoe", "free", "decree", "guarantee", "referee",
  ]

  private static var verbFormEntries: [Entry] {
    var entries: [Entry] = []
    func add(_ base: String, stem: String) {
      entries.append(Entry(form: base, lemma: base, upos: .verb, xpos: "VB"))
      for xpos in ["VBD", "VBN"] {
        entries.append(Entry(form: stem + "ed", lemma: base, upos: .verb, xpos: xpos))
      }
      entries.append(Entry(form: stem + "ing", lemma: base, upos: .verb, xpos: "VBG"))
    }
    for base in doubled.split(separator: " ") {
      guard let last = base.last, !["cut", "quit", "knit", "lobby", "unveil", "tow"].contains(base) else {
        continue
      }
      add(String(base), stem: base + String(last))
    }
    for base in regular.split(separator: " ") where base != "defence" {
      let word = String(base)
      if word.hasSuffix("e"), !Self.keepingE.contains(word) {
        add(word, stem: String(word.dropLast()))
      } else if word.hasSuffix("y"), !word.hasSuffix("oy") {
        entries.append(Entry(form: word, lemma: word, upos: .verb, xpos: "VB"))
        entries.append(Entry(form: word + "ing", lemma: word, upos: .verb, xpos: "VBG"))
        for xpos in ["VBD", "VBN"] {
          entries.append(Entry(form: word.dropLast() + "ied", lemma: word, upos: .verb, xpos: xpos))
        }
      } else if word.hasSuffix("e") {
        for xpos in ["VBD", "VBN"] {
          entries.append(Entry(form: word + "d", lemma: word, upos: .verb, xpos: xpos))
        }
        entries.append(Entry(form: word + "ing", lemma: word, upos: .verb, xpos: "VBG"))
      } else {
        add(word, stem: word)
      }
    }
    for (form, lemma) in [
      ("panicking", "panic"), ("mimicking", "mimic"), ("trafficking", "traffic"), ("picnicking", "picnic"),
      ("politicking", "politic"), ("lying", "lie"), ("dying", "die"), ("tying", "tie"), ("vying", "vie"),
      ("belying", "belie"), ("untying", "untie"),
    ] {
      entries.append(Entry(form: form, lemma: lemma, upos: .verb, xpos: "VBG"))
    }
    for (form, lemma) in [
      ("panicked", "panic"), ("mimicked", "mimic"), ("trafficked", "traffic"), ("picnicked", "picnic"),
    ] {
      for xpos in ["VBD", "VBN"] { entries.append(Entry(form: form, lemma: lemma, upos: .verb, xpos: xpos)) }
    }
    return entries
  }

  private static let nouns = """
    men man|women woman|children child|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|people people|lives life
    wives wife|knives knife|leaves leaf|halves half|shelves shelf|selves self|wolves wolf|thieves thief|calves calf|loaves loaf
    elves elf|hooves hoof|scarves scarf|wharves wharf|crises crisis|analyses analysis|bases base|theses thesis|axes axis
    hypotheses hypothesis|oases oasis|diagnoses diagnosis|emphases emphasis|parentheses parenthesis|syntheses synthesis
    prognoses prognosis|catharses catharsis|paralyses paralysis|metamorphoses metamorphosis|criteria criterion
    phenomena phenomenon|data datum|media medium|bacteria bacterium|memoranda memorandum|referenda referendum|addenda addendum
    strata stratum|curricula curriculum|errata erratum|fora forum|millennia millennium|consortia consortium|symposia symposium
    alumni alumnus|stimuli stimulus|nuclei nucleus|foci focus|radii radius|fungi fungus|cacti cactus|syllabi syllabus|loci locus
    indices index|matrices matrix|vertices vertex|appendices appendix|vortices vortex|larvae larva|formulae formula|alumnae alumna
    antennae antenna|nebulae nebula|corpora corpus|genera genus|opera opus|bureaux bureau|plateaux plateau|tableaux tableau
    chateaux chateau|gateaux gateau|communiques communique|coups coup|series series|species species|headquarters headquarters
    means means|crossroads crossroads|barracks barracks|sheep sheep|fish fish|deer deer|aircraft aircraft|spacecraft spacecraft
    hovercraft hovercraft|troops troop|forces force|policemen policeman|policewomen policewoman|spokesmen spokesman
    spokeswomen spokeswoman|spokespeople spokesperson|statesmen statesman|chairmen chairman|gunmen gunman|servicemen serviceman
    servicewomen servicewoman|congressmen congressman|congresswomen congresswoman|businessmen businessman|businesswomen businesswoman
    clergymen clergyman|fishermen fisherman|salesmen salesman|countrymen countryman|tribesmen tribesman|militiamen militiaman
    guardsmen guardsman|infantrymen infantryman|airmen airman|seamen seaman|fishermen fisherman|frenchmen frenchman
    grandchildren grandchild|schoolchildren schoolchild|stepchildren stepchild|vetoes veto|heroes hero|embargoes embargo
    echoes echo|cargoes cargo|potatoes potato|tomatoes tomato|torpedoes torpedo|mosquitoes mosquito|volcanoes volcano
    buses bus|gases gas|viruses virus|censuses census|consensuses consensus|campuses campus|caucuses caucus|focuses focus
    surpluses surplus|statuses status|bonuses bonus|quizzes quiz|allies ally|taxes tax|axes axe|clauses clause|causes cause
    alliances alliance|purchases purchase|licences licence|offences offence|defences defence|pretences pretence
    programmes programme|centres centre|theatres theatre|neighbours neighbour|labours labour|harbours harbour|colours colour
    honours honour|rumours rumour|favours favour|behaviours behaviour|endeavours endeavour|missiles missile|lies lie|ties tie
    dies die|pies pie|movies movie|rookies rookie|calories calorie|prairies prairie|zombies zombie|eyes eye|shoes shoe|toes toe
    foes foe|canoes canoe|heiresses heiress|passersby passerby|aches ache|headaches headache|caches cache|niches niche|avalanches avalanche|moustaches moustache|earnings earnings
    proceedings proceedings|surroundings surroundings|belongings belongings|goods goods|whereabouts whereabouts|attorneys-general attorney-general
    """

  private static var nounEntries: [Entry] {
    nouns.split(whereSeparator: { $0 == "|" || $0 == "\n" }).flatMap { pair -> [Entry] in
      let columns = pair.split(separator: " ")
      guard columns.count == 2 else { return [] }
      return [
        Entry(form: String(columns[0]), lemma: String(columns[1]), upos: .noun, xpos: "NNS"),
        Entry(form: columns[0].capitalised, lemma: columns[1].capitalised, upos: .properNoun, xpos: "NNPS"),
      ]
    }
  }

  private static var adjectiveEntries: [Entry] {
    [
      ("better", "good", UniversalPartOfSpeech.adjective, "JJR"), ("best", "good", .adjective, "JJS"),
      ("worse", "bad", .adjective, "JJR"), ("worst", "bad", .adjective, "JJS"),
      ("elder", "old", .adjective, "JJR"),
      ("eldest", "old", .adjective, "JJS"), ("farther", "far", .adverb, "RBR"),
      ("farthest", "far", .adverb, "RBS"),
      ("furthest", "far", .adverb, "RBS"), ("better", "well", .adverb, "RBR"),
      ("best", "well", .adverb, "RBS"),
      ("freer", "free", .adjective, "JJR"), ("freest", "free", .adjective, "JJS"),
      ("gravest", "grave", .adjective, "JJS"),
      ("graver", "grave", .adjective, "JJR"), ("fiercest", "fierce", .adjective, "JJS"),
      ("fiercer", "fierce", .adjective, "JJR"),
      ("harsher", "harsh", .adjective, "JJR"), ("tougher", "tough", .adjective, "JJR"),
      ("toughest", "tough", .adjective, "JJS"),
    ].map { Entry(form: $0.0, lemma: $0.1, upos: $0.2, xpos: $0.3) }
  }
}

extension Substring {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
