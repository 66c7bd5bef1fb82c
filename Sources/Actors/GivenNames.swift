extension ActorLexicon {
  /// Given names of women in the news, folded to ASCII.
  static let givenFemale = """
    angela theresa hillary condoleezza ursula giorgia sanae nancy margaret madeleine susan samantha christine kamala
    liz elizabeth mette sanna kaja jacinda marine magdalena zuzana maia claudia dilma michelle cristina isabel
    ellen joyce sheikh_hasina hasina khaleda benazir indira sonia aung yulia julia maria mary anna annalena federica
    catherine josep helen gro tarja vigdis laura violeta mireya dalia kersti ingrida katrin benita elisabeth
    maryna iryna olga svetlana sviatlana tatiana irina elena ekaterina natalia natalya valentina galina ludmila
    nikki linda susana karen sarah rachel penny marise hina sushma nirmala mamata retno megawati gloria corazon leni
    tsai park keiko yuriko makiko yoko seiko carrie fu hua mao chen sun nadia fatima zahra malala shirin nasrin narges masoumeh
    hanan tzipi golda ayelet miri tzipora ruth rose emily emma charlotte sophie olivia victoria anne annie jane janet
    barbara caroline carol kate katherine kathleen kelly jennifer jessica amy amanda ashley lisa karine jen dana
    psaki heather stephanie morgan vedant kirsten meng lolwah sigrid edith erna solveig lise pia kristalina ngozi
    amina winnie phumzile louise agnes francesca carla gina avril tulsi pam kristi loretta yvette priti suella
    angelina greta roberta marianne segolene rachida nathalie florence delcy maria_corina keyla xiomara
    laura dina mia sandra rosalia rigoberta salome nino khatuna roza dariga asma bouthaina
    """

  /// Given names of men in the news, folded to ASCII.
  static let givenMale = """
    vladimir xi volodymyr joe donald barack george bill ronald jimmy richard john james robert william michael david
    emmanuel francois nicolas jacques tony gordon boris keir rishi gerhard olaf helmut friedrich silvio matteo mario
    pedro jose mariano antonio luis carlos juan hugo nicolas evo rafael lula jair javier mauricio alberto andres
    enrique felipe vicente gustavo ivan alvaro fidel raul miguel daniel kim moon yoon lee shinzo junichiro yoshihide
    fumio shigeru naoto taro hu wen li wang jiang deng narendra manmohan rahul rajiv atal imran nawaz shehbaz pervez
    asif hamid ashraf mahmoud hassan ebrahim ali mohammad mohammed muhammad ahmad ahmed masoud abbas javad hossein
    saddam nouri haider mustafa bashar hafez hosni anwar abdel abdul omar yasser ismail yahya khaled benjamin
    yitzhak ariel ehud shimon avigdor yair naftali recep abdullah hakan mevlut sergei dmitry mikhail nikolai
    yevgeny alexei andrei igor viktor petro leonid alexander aleksandr ilham heydar nikol serzh robert nursultan
    kassym islam shavkat emomali gurbanguly antony marco mike rex colin henry lloyd jake leon chuck mark jens anders
    ban kofi antonio boutros rafael yukiya mohamed paul isaias abiy meles uhuru william yoweri robert emmerson jacob
    cyril thabo nelson goodluck muhammadu bola ibrahim assimi felix joseph laurent
    """

  /// What may follow a surname, as hashes of the exact words.
  static let generations = Set(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "V", "VI"].map(WordFolder.hash))
}
