extension ActorLexicon {
  /// Given names of women in the news, folded to ASCII.
  static let givenFemale = """
    angela theresa hillary condoleezza ursula giorgia sanae nancy margaret madeleine susan samantha christine
    kamala liz elizabeth mette sanna kaja jacinda marine magdalena zuzana maia claudia dilma michelle cristina
    isabel ellen joyce sheikh_hasina hasina khaleda benazir indira sonia aung yulia julia maria mary anna annalena
    federica catherine josep helen gro tarja vigdis laura violeta mireya dalia kersti ingrida katrin benita
    elisabeth maryna iryna olga svetlana sviatlana tatiana irina elena ekaterina natalia natalya valentina galina
    ludmila nikki linda susana karen sarah rachel penny marise hina sushma nirmala mamata retno megawati gloria
    corazon leni tsai park keiko yuriko makiko yoko seiko carrie fu hua mao chen sun nadia fatima zahra malala
    shirin nasrin narges masoumeh hanan tzipi golda ayelet miri tzipora ruth rose emily emma charlotte sophie
    olivia victoria anne annie jane janet barbara caroline carol kate katherine kathleen kelly jennifer jessica
    amy amanda ashley lisa karine jen dana psaki heather stephanie morgan vedant kirsten meng lolwah sigrid edith
    erna solveig lise pia kristalina ngozi amina winnie phumzile louise agnes francesca carla gina avril tulsi pam
    kristi loretta yvette priti suella angelina greta roberta marianne segolene rachida nathalie florence delcy
    maria_corina keyla xiomara laura dina mia sandra rosalia rigoberta salome nino khatuna roza dariga asma
    bouthaina abigail ada adele agatha aisha alexandra alice alicia allison alma amber amelia anastasia angelica
    anita anneliese audrey aurora ava beatrice becky bella beth bethany betty beverly bianca bonnie brenda bridget
    brittany camila camille carmen carolina cassandra cecilia celeste charlene cheryl chloe christina christy
    cindy claire clara colleen connie constance courtney cynthia daniela daphne deborah debra denise diana diane
    dianne dolores donna doris dorothy edna eileen elaine eleanor eliza ella elsa elsie emilia erica erika estelle
    esther ethel eunice eva evelyn faith fiona frances freya gabriela gail geraldine gertrude ginny gladys glenda
    grace gretchen gwen gwendolyn haley hannah harriet hazel heidi helena helga henrietta holly ida ilana ines
    ingrid irene iris irma isabella isla ivy jacqueline janice janine jasmine jeanette jeanine jenna jenny jill
    joan joanna joanne jocelyn jodie johanna josephine judith judy juliana julie juliet justine karin karina karla
    katarina katharine katie katja kayla kelsey kimberly kristen kristin kristina lara larissa laurel lauren leah
    leila lena leticia lila lillian lily lindsay lindsey lois lola lorena lorraine louisa lucia lucille lucy luisa
    lydia mabel mackenzie maggie maja mallory mandy margarita margot marian mariana marie marilyn marina marisa
    marjorie marlene martha martina matilda maureen maxine maya megan melanie melinda melissa mercedes meredith
    meryl michaela mildred milena millie mindy miranda miriam molly mona monica monika muriel myra myrtle nadine
    naomi natasha nellie nicola nicole nina noelle nora norma octavia odette opal oriana paige pamela patricia
    patty paula pauline pearl petra philippa phyllis polly priscilla rachael ramona raquel rebecca regina renata
    renee rhoda rhonda rita rochelle rosa rosalind rosanna rosemary roxanne sabrina sally samira savannah selena
    serena sharon sheila shelly sherry sierra silvia simone siobhan sofia sonja sonya stacey stella sue suzanne
    sylvia tabitha tamara tammy tanya tara tatyana teresa tina tracy trudy una valeria valerie vanessa vera verena
    veronica vicky violet virginia vivian viviana wanda wendy whitney wilma yolanda yvonne zoe zofia
    """

  /// Given names of men in the news, folded to ASCII.
  static let givenMale = """
    vladimir xi volodymyr joe donald barack george bill ronald jimmy richard john james robert william michael
    david emmanuel francois nicolas jacques tony gordon boris keir rishi gerhard olaf helmut friedrich silvio
    matteo mario pedro jose mariano antonio luis carlos juan hugo nicolas evo rafael lula jair javier mauricio
    alberto andres enrique felipe vicente gustavo ivan alvaro fidel raul miguel daniel kim moon yoon lee shinzo
    junichiro yoshihide fumio shigeru naoto taro hu wen li wang jiang deng narendra manmohan rahul rajiv atal
    imran nawaz shehbaz pervez asif hamid ashraf mahmoud hassan ebrahim ali mohammad mohammed muhammad ahmad ahmed
    masoud abbas javad hossein saddam nouri haider mustafa bashar hafez hosni anwar abdel abdul omar yasser ismail
    yahya khaled benjamin yitzhak ariel ehud shimon avigdor yair naftali recep abdullah hakan mevlut sergei dmitry
    mikhail nikolai yevgeny alexei andrei igor viktor petro leonid alexander aleksandr ilham heydar nikol serzh
    robert nursultan kassym islam shavkat emomali gurbanguly antony marco mike rex colin henry lloyd jake leon
    chuck mark jens anders ban kofi antonio boutros rafael yukiya mohamed paul isaias abiy meles uhuru william
    yoweri robert emmerson jacob cyril thabo nelson goodluck muhammadu bola ibrahim assimi felix joseph laurent
    aaron abel adam adrian aidan alan albert alec alejandro alessandro alfonso alfred allan allen alvin amir amos
    andre andreas anthony archie armando arnold arthur arturo austin barry bart ben benedict bernard bernardo bert
    billy blake bob bobby brad bradley brandon brendan brett brian bruce bruno bryan bryce byron caleb calvin
    cameron carl carlo carter cecil cedric cesar chad charles charlie chester chris christian christoph
    christopher clarence clark claude clayton clement clifford clint clive cody cole connor conrad corey craig
    curtis cyrus dale damian damien dan danny darren darryl dave dean dennis derek desmond diego dieter dirk
    dominic douglas duncan dustin dwight dylan earl ed eddie edgar eduardo edward edwin eli elias elijah elliot
    elon emil emilio eric erik ernest ernesto ethan eugene evan fabian fernando floyd francesco francis francisco
    frank franklin fred frederick gabriel garrett gary gavin gene geoffrey gerald gerard gilbert giovanni glenn
    gonzalo graham grant greg gregory guido gunther guy hans harold harrison harry hector heinrich herbert herman
    horace howard howie hubert hugh ian ike ira isaac ivo jack jackson jared jason jay jeff jeffrey jeremiah
    jeremy jerome jerry jesse jim joachim joaquin joel johan johannes johnny jon jonas jonathan jorge josh joshua
    julian julio jurgen justin karl keith ken kenneth kent kevin kirk klaus kurt kyle lance larry lars lawrence
    leonard leonardo leroy lester lewis liam lionel logan lorenzo louis luca lucas lucian ludwig luke lyle lyndon
    malcolm manuel marc marcel marcelo marcos marcus marshall martin marvin mason mathias matt matthew maurice max
    maxim maximilian melvin mick miles milos milton mitch mitchell morris moses murray nate nathan nathaniel neal
    ned neil nick nigel noah norman oleg oliver orlando oscar otto owen pablo pascal patrick percy perry pete
    peter phil philip philippe pierre ralph ramon randall randy ravi ray raymond reginald rene ricardo rick ricky
    rob roberto rod roderick rodney rodrigo roger roland rolf roman ron ronnie ross roy ruben rudolf rudy rupert
    russell ryan salvador sam samuel scott sean sebastian sergio seth shane shaun shawn sidney simon spencer
    stanley stefan stephan stephen steve steven stewart stuart sven sylvester ted terence terrence theodore thomas
    tim timothy toby todd tom tommy travis trevor tyler vernon victor vince vincent virgil vladislav wade wallace
    walter warren wayne wendell wesley wilbur wilfred willie winston wolfgang xavier yuri zachary
    """

  /// What may follow a surname, as hashes of the exact words.
  static let generations = Set(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "V", "VI"].map(WordFolder.hash))
}
