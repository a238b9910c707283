import type { AssumptionWords } from './assumption-words.nb.ts';

export const assumptionWordsNn: AssumptionWords = {
  'Half of the time that better services take is taken to be won back by technology and better ways of working.':
    'Vi reknar med at halvparten av tida som betre tenester krev, blir henta inn med teknologi og betre måtar å arbeide på.',
  'Between none (as many years with illness as are added) and all (the reference of Statistics Norway). Each future draws its own around it.':
    'Mellom ingen (alle nye leveår med sjukdom) og alle (referansen til Statistisk sentralbyrå). Kvar framtid trekkjer sin eigen verdi rundt han.',
  '9.1 % with self-certified leave for all municipal staff; care lies above that.':
    '9,1 % med eigenmeldt fråvær for alle kommunetilsette; omsorgstenesta ligg over.',
  'Low and high are scenarios.': 'Låg og høg er eigne scenario.',
  'Nothing published says how it will change; it stays as it is.':
    'Ingen publiserte tal seier korleis det vil endre seg; det blir som i dag.',
  'Happens only when somebody decides it: a lever or a scenario.':
    'Skjer berre når nokon bestemmer det: med eit grep eller ei framtid du samanliknar med.',
  'What is decided takes some years to be seen in full, in equal steps.':
    'Det som blir bestemt, verkar litt meir kvart år til det verkar fullt.',
  'At birth from 83.3 years in 2024 to 87.4 in 2050, as published; how it falls with age is chosen.':
    'Ved fødselen frå 83,3 år i 2024 til 87,4 i 2050, som publisert; korleis det minkar med alderen, har vi bestemt.',
  'Death rates go on falling as they have fallen at each age.':
    'Dødsratane held fram med å falle slik dei har falle på kvart alderssteg.',
  'Only the pattern over ages is used.': 'Berre mønsteret over alder er brukt.',
  'Up to 70; above, the register itself is used.': 'Opp til 70 år; over det er folketala sjølve brukte.',
  'The standard schedule.': 'Standardkurva.',
  '106 boys are born per 100 girls.': 'Det blir fødde 106 gutar per 100 jenter.',
  'Chosen by trying the method on the register with base years 2011–2016, and confirmed on 2018 and 2020.':
    'Funne ved å prøve metoden på folketala frå 2011–2016, og stadfesta på 2018 og 2020.',
  '80 and over is the country. 0–66 follows from the country’s 47 % of users who are under 67. 67–79 is 36 municipalities that publish all ages.':
    '80 år og eldre er landet. 0–66 år følgjer av at 47 % av brukarane i landet er under 67 år. 67–79 år er 36 kommunar som publiserer alle aldrar.',
  'Only relations between ages within 0–66, 67–79 and 80 and over are used; the level of each is that of 2025.':
    'Berre forholdet mellom aldrar innanfor 0–66, 67–79 og 80 år og eldre er brukt; nivået i kvar gruppe er det frå 2025.',
  '80 and over is the country. Younger is eight municipalities that publish all ages.':
    '80 år og eldre er landet. Dei yngre er åtte kommunar som publiserer alle aldrar.',
  'Men against women as among all recipients of 2022. Below 67 the split is judgement.':
    'Menn og kvinner som blant alle mottakarar i 2022. Under 67 år er fordelinga skjøn.',
  'Everybody of the age counts as served.': 'Alle i alderen blir rekna som brukarar.',
  'Persons on 1 January, added to five-year groups.': 'Innbyggjarar 1. januar, lagde saman i femårsgrupper.',
  'With the register population of 2020 the rates give 101 118, the study’s own total, to the person.':
    'Med folketalet i 2020 gjev delane 101 118 personar, som er talet i studien sjølv.',
  '270 000 diagnosed, 5 % of the people.': '270 000 har fått diagnosen, 5 % av folket.',
  'More than 10 % of those over 80; the rest is chosen.': 'Meir enn 10 % av dei over 80 år; resten er skjøn.',
  'Published: 6–7 % of those over 40, and about 150 000. The latter is 5.7 %; 6 % lies between the two.':
    'Publisert: 6–7 % av dei over 40 år, og om lag 150 000. Det siste er 5,7 %; 6 % ligg mellom dei to.',
  'Rising with age from 40.': 'Aukar med alderen frå 40 år.',
  'About 12 000 a year.': 'Om lag 12 000 i året.',
  'Chosen so that the mean age is near the published 72 for men and 77.5 for women.':
    'Sett slik at gjennomsnittsalderen blir nær dei publiserte 72 år for menn og 77,5 for kvinner.',
  'About 9000 a year. At a given age the risk fell by 27 % from 1999 to 2019; whether it goes on falling is not known.':
    'Om lag 9000 i året. På same alderssteg fall risikoen med 27 % frå 1999 til 2019; om han fell vidare, er ikkje kjent.',
  'Chosen so that two of three are women, as published.': 'Sett slik at to av tre er kvinner, som publisert.',
  'The risk at an age stays what it was.': 'Risikoen på kvart alderssteg blir som han har vore.',
  'The same at all ages, because no source here says how use differs by age.':
    'Likt i alle aldrar, fordi inga kjelde vi har, seier korleis bruken skiftar med alderen.',
  '5543 kroner per day of stay is 2 023 000 a year; taken that three quarters are pay and a full-time equivalent costs a million. It decides how care is split between homes and institutions, not how much there is.':
    '5543 kroner per opphaldsdøgn er 2 023 000 i året; vi reknar med at tre firedelar er løn, og at eit årsverk kostar ein million. Talet avgjer korleis omsorga blir delt mellom heim og institusjon, ikkje kor mykje det er av henne.',
  'Time with the user by decision; the table does not state its year. Only relations are used; the level follows from full-time equivalents.':
    'Vedteken tid hos brukaren; tabellen seier ikkje kva år. Berre forholdet mellom aldrar er brukt; nivået følgjer av årsverka.',
  '52 weeks of 35.5 hours (rota), less 25 days of holiday, 10 public holidays and 3 days of training of 7.1 hours. Sick leave is not taken off here; it is on the side of supply.':
    '52 veker med 35,5 timar (turnus), minus 25 feriedagar, 10 heilagdagar og 3 kursdagar på 7,1 timar. Sjukefråvær er ikkje trekt frå her, men i årsverka vi har.',
  'More nurses and skilled health workers than in homes, within the sum for care.':
    'Fleire sjukepleiarar og helsefagarbeidarar enn i heimane, innanfor summen for omsorga.',
  '3355 public health nurses of about 7200 full-time equivalents; the rest is judgement.':
    '3355 helsesjukepleiarar av om lag 7200 årsverk; resten er skjøn.',
  'By definition.': 'Etter definisjonen.',
  'Out of the municipal sector, position code 7174.': 'Ut av kommunesektoren, stillingskode 7174.',
  'Out of the municipal sector, position code 6675.': 'Ut av kommunesektoren, stillingskode 6675.',
  'Out of the municipal sector, position code 7076.': 'Ut av kommunesektoren, stillingskode 7076.',
  'Out of the municipal sector, position code 6572.': 'Ut av kommunesektoren, stillingskode 6572.',
  'Out of the municipal sector, all positions.': 'Ut av kommunesektoren, alle stillingar.',
  '31 690 full-time equivalents over 35 640 persons.': '31 690 årsverk delt på 35 640 personar.',
  '3355 full-time equivalents over 1096/0.297 persons.': '3355 årsverk delt på 1096/0,297 personar.',
  'Until now about as many have come as have left.': 'Til no har det kome om lag like mange som har slutta.',
  'Usual age at the end of the education.': 'Vanleg alder når utdanninga er ferdig.',
  'A little above nurses.': 'Litt over sjukepleiarar.',
  'Left the sector, the municipality or the service.': 'Slutta i sektoren, kommunen eller tenesta.',
  '76 % work full-time.': '76 % arbeider heiltid.',
  'The group whose supply rises least in Statistics Norway’s projections.':
    'Gruppa som aukar minst i framskrivingane til Statistisk sentralbyrå.',
  'Many small positions.': 'Mange små stillingar.',
  'As for similar groups.': 'Som for liknande grupper.',
  'As for social educators.': 'Som for vernepleiarar.',
  'Nearly full-time.': 'Nesten heiltid.',
  'As for skilled health workers.': 'Som for helsefagarbeidarar.',
  'Mean age of those 55 and over who leave.': 'Gjennomsnittsalder for dei som sluttar etter fylte 55 år.',
  'Published are 5.2 % in all, most of it for other reasons than a pension.':
    'Publisert er 5,2 % i alt, det meste av andre grunnar enn pensjon.',
  'Published are over 60 % under 20 years and 5.2 % at 55–60. How it runs between and after is chosen; the level of each group is its own turnover.':
    'Publisert er over 60 % under 20 år og 5,2 % ved 55–60 år. Løpet mellom og etter har vi bestemt; nivået i kvar gruppe er turnoveren i gruppa.',
  'Half come straight from the education, half from other employers at all ages up to the fifties.':
    'Halvparten kjem rett frå utdanninga, halvparten frå andre arbeidsgjevarar i alle aldrar opp til femtiåra.',
  'Two years in the service. No published figure was found for how many complete and stay; start values.':
    'To år i tenesta. Vi har ikkje funne publiserte tal for kor mange som fullfører og blir; startverdiar.',
  'Start value; no published figure was found.': 'Startverdi; vi har ikkje funne publiserte tal.',
  'Usual length of part-time education.': 'Vanleg lengd på deltidsutdanning.',
  'Close to 40 per leader.': 'Nær 40 per leiar.',
  'Span (close to 40 per leader) and turnover are published. The shares with formal leadership education are chosen until staff lists say it.':
    'Kontrollspenn (nær 40 per leiar) og turnover er publiserte. Delane med formell leiarutdanning er sette av oss til personallister fortel det.',
  'As for cohort change ratios in small places.': 'Som for endringar i årskull på små stader.',
  'As for users.': 'Som for brukarar.',
  'Staffing is taken to differ by less than that between municipalities.':
    'Vi reknar med at bemanninga skil mindre enn det mellom kommunar.',
  'Found by trying the method on the register with base years 2011–2020.':
    'Funne ved å prøve metoden på folketala frå 2011–2020.',
  'Start values; no series at hand tells how far they have strayed.':
    'Startverdiar; inga talrekkje vi har, fortel kor mykje dei har svinga.',
  'The mean of the years before the base year.': 'Gjennomsnittet av åra før basisåret.',
};
