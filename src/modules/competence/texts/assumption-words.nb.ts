/** What the assumption set says of its figures in words of its own, by the sentence as the set has it. */
export const assumptionWordsNb = {
  'Half of the time that better services take is taken to be won back by technology and better ways of working.':
    'Vi regner med at halvparten av tiden som bedre tjenester krever, hentes inn med teknologi og bedre måter å arbeide på.',
  'Between none (as many years with illness as are added) and all (the reference of Statistics Norway). Each future draws its own around it.':
    'Mellom ingen (alle nye leveår med sykdom) og alle (referansen til Statistisk sentralbyrå). Hver framtid trekker sin egen verdi rundt den.',
  '9.1 % with self-certified leave for all municipal staff; care lies above that.':
    '9,1 % med egenmeldt fravær for alle kommuneansatte; omsorgstjenesten ligger over.',
  'Low and high are scenarios.': 'Lav og høy er egne scenarioer.',
  'Nothing published says how it will change; it stays as it is.':
    'Ingen publiserte tall sier hvordan det vil endre seg; det blir som i dag.',
  'Happens only when somebody decides it: a lever or a scenario.':
    'Skjer bare når noen bestemmer det: med et grep eller en framtid du sammenligner med.',
  'What is decided takes some years to be seen in full, in equal steps.':
    'Det som blir bestemt, virker litt mer hvert år til det virker fullt.',
  'At birth from 83.3 years in 2024 to 87.4 in 2050, as published; how it falls with age is chosen.':
    'Ved fødselen fra 83,3 år i 2024 til 87,4 i 2050, som publisert; hvordan det avtar med alderen, er valgt av oss.',
  'Death rates go on falling as they have fallen at each age.':
    'Dødeligheten fortsetter å falle slik den har falt på hvert alderstrinn.',
  'Only the pattern over ages is used.': 'Bare mønsteret over alder er brukt.',
  'Up to 70; above, the register itself is used.': 'Opp til 70 år; over det er folketallene selv brukt.',
  'The standard schedule.': 'Standardkurven.',
  '106 boys are born per 100 girls.': 'Det fødes 106 gutter per 100 jenter.',
  'Chosen by trying the method on the register with base years 2011–2016, and confirmed on 2018 and 2020.':
    'Funnet ved å prøve metoden på folketallene fra 2011–2016, og bekreftet på 2018 og 2020.',
  '80 and over is the country. 0–66 follows from the country’s 47 % of users who are under 67. 67–79 is 36 municipalities that publish all ages.':
    '80 år og eldre er landet. 0–66 år følger av at 47 % av brukerne i landet er under 67 år. 67–79 år er 36 kommuner som publiserer alle aldre.',
  'Only relations between ages within 0–66, 67–79 and 80 and over are used; the level of each is that of 2025.':
    'Bare forholdet mellom aldre innenfor 0–66, 67–79 og 80 år og eldre er brukt; nivået i hver gruppe er det fra 2025.',
  '80 and over is the country. Younger is eight municipalities that publish all ages.':
    '80 år og eldre er landet. De yngre er åtte kommuner som publiserer alle aldre.',
  'Men against women as among all recipients of 2022. Below 67 the split is judgement.':
    'Menn og kvinner som blant alle mottakere i 2022. Under 67 år er fordelingen skjønn.',
  'Everybody of the age counts as served.': 'Alle i alderen regnes som brukere.',
  'Persons on 1 January, added to five-year groups.': 'Innbyggere 1. januar, lagt sammen i femårsgrupper.',
  'With the register population of 2020 the rates give 101 118, the study’s own total, to the person.':
    'Med folketallet i 2020 gir andelene 101 118 personer, som er studiens eget tall.',
  '270 000 diagnosed, 5 % of the people.': '270 000 har fått diagnosen, 5 % av befolkningen.',
  'More than 10 % of those over 80; the rest is chosen.': 'Mer enn 10 % av dem over 80 år; resten er skjønn.',
  'Published: 6–7 % of those over 40, and about 150 000. The latter is 5.7 %; 6 % lies between the two.':
    'Publisert: 6–7 % av dem over 40 år, og om lag 150 000. Det siste er 5,7 %; 6 % ligger mellom de to.',
  'Rising with age from 40.': 'Øker med alderen fra 40 år.',
  'About 12 000 a year.': 'Om lag 12 000 i året.',
  'Chosen so that the mean age is near the published 72 for men and 77.5 for women.':
    'Valgt slik at gjennomsnittsalderen blir nær de publiserte 72 år for menn og 77,5 for kvinner.',
  'About 9000 a year. At a given age the risk fell by 27 % from 1999 to 2019; whether it goes on falling is not known.':
    'Om lag 9000 i året. På samme alderstrinn falt risikoen med 27 % fra 1999 til 2019; om den faller videre, er ikke kjent.',
  'Chosen so that two of three are women, as published.':
    'Valgt slik at to av tre er kvinner, som publisert.',
  'The risk at an age stays what it was.': 'Risikoen på hvert alderstrinn blir som den har vært.',
  'The same at all ages, because no source here says how use differs by age.':
    'Likt i alle aldre, fordi ingen kilde vi har, sier hvordan bruken skifter med alderen.',
  '5543 kroner per day of stay is 2 023 000 a year; taken that three quarters are pay and a full-time equivalent costs a million. It decides how care is split between homes and institutions, not how much there is.':
    '5543 kroner per oppholdsdøgn er 2 023 000 i året; vi regner med at tre firedeler er lønn, og at et årsverk koster en million. Tallet avgjør hvordan omsorgen deles mellom hjem og institusjon, ikke hvor mye det er av den.',
  'Time with the user by decision; the table does not state its year. Only relations are used; the level follows from full-time equivalents.':
    'Vedtatt tid hos brukeren; tabellen sier ikke hvilket år. Bare forholdet mellom aldre er brukt; nivået følger av årsverkene.',
  '52 weeks of 35.5 hours (rota), less 25 days of holiday, 10 public holidays and 3 days of training of 7.1 hours. Sick leave is not taken off here; it is on the side of supply.':
    '52 uker med 35,5 timer (turnus), minus 25 feriedager, 10 helligdager og 3 kursdager på 7,1 timer. Sykefravær er ikke trukket fra her, men i årsverkene vi har.',
  'More nurses and skilled health workers than in homes, within the sum for care.':
    'Flere sykepleiere og helsefagarbeidere enn i hjemmene, innenfor summen for omsorgen.',
  '3355 public health nurses of about 7200 full-time equivalents; the rest is judgement.':
    '3355 helsesykepleiere av om lag 7200 årsverk; resten er skjønn.',
  'By definition.': 'Etter definisjonen.',
  'Out of the municipal sector, position code 7174.': 'Ut av kommunesektoren, stillingskode 7174.',
  'Out of the municipal sector, position code 6675.': 'Ut av kommunesektoren, stillingskode 6675.',
  'Out of the municipal sector, position code 7076.': 'Ut av kommunesektoren, stillingskode 7076.',
  'Out of the municipal sector, position code 6572.': 'Ut av kommunesektoren, stillingskode 6572.',
  'Out of the municipal sector, all positions.': 'Ut av kommunesektoren, alle stillinger.',
  '31 690 full-time equivalents over 35 640 persons.': '31 690 årsverk delt på 35 640 personer.',
  '3355 full-time equivalents over 1096/0.297 persons.': '3355 årsverk delt på 1096/0,297 personer.',
  'Until now about as many have come as have left.':
    'Til nå har det kommet om lag like mange som har sluttet.',
  'Usual age at the end of the education.': 'Vanlig alder når utdanningen er ferdig.',
  'A little above nurses.': 'Litt over sykepleiere.',
  'Left the sector, the municipality or the service.': 'Sluttet i sektoren, kommunen eller tjenesten.',
  '76 % work full-time.': '76 % arbeider heltid.',
  'The group whose supply rises least in Statistics Norway’s projections.':
    'Gruppen som øker minst i framskrivingene til Statistisk sentralbyrå.',
  'Many small positions.': 'Mange små stillinger.',
  'As for similar groups.': 'Som for lignende grupper.',
  'As for social educators.': 'Som for vernepleiere.',
  'Nearly full-time.': 'Nesten heltid.',
  'As for skilled health workers.': 'Som for helsefagarbeidere.',
  'Mean age of those 55 and over who leave.': 'Gjennomsnittsalder for dem som slutter etter fylte 55 år.',
  'Published are 5.2 % in all, most of it for other reasons than a pension.':
    'Publisert er 5,2 % i alt, det meste av andre grunner enn pensjon.',
  'Published are over 60 % under 20 years and 5.2 % at 55–60. How it runs between and after is chosen; the level of each group is its own turnover.':
    'Publisert er over 60 % under 20 år og 5,2 % ved 55–60 år. Løpet mellom og etter er valgt av oss; nivået i hver gruppe er gruppens egen turnover.',
  'Half come straight from the education, half from other employers at all ages up to the fifties.':
    'Halvparten kommer rett fra utdanningen, halvparten fra andre arbeidsgivere i alle aldre opp til femtiårene.',
  'Two years in the service. No published figure was found for how many complete and stay; start values.':
    'To år i tjenesten. Vi har ikke funnet publiserte tall for hvor mange som fullfører og blir; startverdier.',
  'Start value; no published figure was found.': 'Startverdi; vi har ikke funnet publiserte tall.',
  'Usual length of part-time education.': 'Vanlig lengde på deltidsutdanning.',
  'Close to 40 per leader.': 'Nær 40 per leder.',
  'Span (close to 40 per leader) and turnover are published. The shares with formal leadership education are chosen until staff lists say it.':
    'Kontrollspenn (nær 40 per leder) og turnover er publisert. Andelene med formell lederutdanning er valgt av oss til personallister forteller det.',
  'As for cohort change ratios in small places.': 'Som for endringer i årskull på små steder.',
  'As for users.': 'Som for brukere.',
  'Staffing is taken to differ by less than that between municipalities.':
    'Vi regner med at bemanningen skiller mindre enn det mellom kommuner.',
  'Found by trying the method on the register with base years 2011–2020.':
    'Funnet ved å prøve metoden på folketallene fra 2011–2020.',
  'Start values; no series at hand tells how far they have strayed.':
    'Startverdier; ingen tallrekke vi har, forteller hvor mye de har svingt.',
  'The mean of the years before the base year.': 'Gjennomsnittet av årene før basisåret.',
};

export type AssumptionWords = Readonly<Record<keyof typeof assumptionWordsNb, string>>;
