import { localised } from '../domain/localised.ts';
import type { Source } from '../domain/standing.ts';

// The pages are of differing age and some have moved since; the title says who speaks and of when.
export const sources: readonly Source[] = [
  {
    key: 'inn-2023',
    title: localised(
      'Høgskolen i Innlandets studiekatalog for 2023',
      'Studiekatalogen til Høgskolen i Innlandet for 2023',
      'Study catalogue of Inland Norway University of Applied Sciences, 2023',
    ),
    address: 'https://studiekatalog.edutorium.no/inn/nb/program/HELSELED60/2023',
  },
  {
    key: 'fagakademiet',
    title: localised(
      'Fagakademiets side om lederutdanningen',
      'Sida til Fagakademiet om leiarutdanninga',
      'Fagakademiet’s page about the leadership education',
    ),
    address: 'https://www.fagakademiet.no/studier/lederutdanning-helse-og-omsorg/',
  },
  {
    key: 'fagakademiet-m1',
    title: localised(
      'Fagakademiets side om M1',
      'Sida til Fagakademiet om M1',
      'Fagakademiet’s page about M1',
    ),
    address: 'https://www.fagakademiet.no/alle-kurs/helse-og-omsorg/lederutdanning-helse-og-omsorg-modul-1/',
  },
  {
    key: 'kongsvinger',
    title: localised(
      'Fagakademiets omtale av klassene i Kongsvinger fra 2012',
      'Omtalen Fagakademiet gjev av klassane i Kongsvinger frå 2012',
      'Fagakademiet’s account of the classes in Kongsvinger from 2012',
    ),
    address: 'https://www.fagakademiet.no/referanser/kongsvinger-kommune/',
  },
  {
    key: 'faq',
    title: localised(
      'Spørsmål og svar fra lederutdanningen, skrevet for de fire første emnene',
      'Spørsmål og svar frå leiarutdanninga, skrivne for dei fire første emna',
      'Questions and answers from the leadership education, written for the first four courses',
    ),
    address: 'http://lederutdanning-helse-omsorg.no/ofte-stilte-sporsmal/',
  },
  {
    key: 'm5',
    title: localised(
      'Lederutdanningens side om M5',
      'Sida til leiarutdanninga om M5',
      'The programme’s page about M5',
    ),
    address: 'http://lederutdanning-helse-omsorg.no/modul-5/',
  },
  {
    key: 'm8',
    title: localised(
      'Lederutdanningens side om M8',
      'Sida til leiarutdanninga om M8',
      'The programme’s page about M8',
    ),
    address:
      'http://lederutdanning-helse-omsorg.no/modul-8-handtering-av-konflikter-og-kriser-i-et-ledelsesperspektiv-for-helse-og-omsorgstjenesten/',
  },
  {
    key: 'm9',
    title: localised(
      'Lederutdanningens side om M9',
      'Sida til leiarutdanninga om M9',
      'The programme’s page about M9',
    ),
    address: 'http://lederutdanning-helse-omsorg.no/info-modul-9/',
  },
  {
    key: 'fjellregionen',
    title: localised(
      'Omtale av klassen i Fjellregionen',
      'Omtale av klassen i Fjellregionen',
      'Account of the class in Fjellregionen',
    ),
    address:
      'http://lederutdanning-helse-omsorg.no/fjellregionen-satser-pa-lederutdanning-innen-helse-og-omsorg/',
  },
  {
    key: 'ringsaker',
    title: localised(
      'Ringsaker kommunes omtale av lederutdanningen',
      'Omtalen Ringsaker kommune gjev av leiarutdanninga',
      'Ringsaker municipality’s account of the leadership education',
    ),
    address: 'https://www.ringsaker.kommune.no/?id=6025365&cat=196585',
  },
  {
    key: 'midtre-gauldal-2017',
    title: localised(
      'Nyhet fra Midtre Gauldal kommune, 15. mars 2017',
      'Nyhende frå Midtre Gauldal kommune, 15. mars 2017',
      'News item from Midtre Gauldal municipality, 15 March 2017',
    ),
    address: null,
  },
  {
    key: 'hdir-national',
    title: localised(
      'Helsedirektoratets side om nasjonal lederutdanning',
      'Sida til Helsedirektoratet om nasjonal leiarutdanning',
      'The Norwegian Directorate of Health’s page about national leadership education',
    ),
    address: 'https://www.helsedirektoratet.no/tema/kompetanseloft-2025/nasjonal-lederutdanning',
  },
  {
    key: 'hdir-2018',
    title: localised(
      'Helsedirektoratets utlysning av plasser i 2018',
      'Utlysinga av plassar frå Helsedirektoratet i 2018',
      'The Norwegian Directorate of Health’s call for applications in 2018',
    ),
    address:
      'https://helsedirektoratet.no/nyheter/sok-plass-pa-nasjonal-leiarutdanning-for-primerhelsetenesta',
  },
  {
    key: 'county-governor-2020',
    title: localised(
      'Fylkesmannen i Vestfold og Telemark om den nasjonale lederutdanningen, 2020',
      'Fylkesmannen i Vestfold og Telemark om den nasjonale leiarutdanninga, 2020',
      'The County Governor of Vestfold and Telemark on the national leadership education, 2020',
    ),
    address:
      'https://www.fylkesmannen.no/nn/vestfold-og-telemark/helse-omsorg-og-sosialtenester/nyheter/2020/nasjonal-leiarutdanning-for-primarhelsetenesta/',
  },
  {
    key: 'nurses-2019',
    title: localised(
      'Norsk Sykepleierforbund om den nasjonale lederutdanningen, 2019',
      'Norsk Sykepleierforbund om den nasjonale leiarutdanninga, 2019',
      'The Norwegian Nurses Organisation on the national leadership education, 2019',
    ),
    address: 'https://www.nsf.no/vis-artikkel/4391309/539369/Ny-lederutdanning-for-primaerhelsetjenesten',
  },
  {
    key: 'bi-service-development',
    title: localised(
      'Handelshøyskolen BIs side om «Ledelse av tjenesteutvikling»',
      'Sida til Handelshøyskolen BI om «Ledelse av tjenesteutvikling»',
      'BI Norwegian Business School on “Ledelse av tjenesteutvikling”',
    ),
    address: 'https://www.bi.no/studier-og-kurs/kurs/customised/ledelse-av-tjenesteutvikling/',
  },
  {
    key: 'start-2015',
    title: localised(
      'KS og Rambøll om den nasjonale lederutdanningen fra starten i 2015',
      'KS og Rambøll om den nasjonale leiarutdanninga frå starten i 2015',
      'KS and Rambøll on the national leadership education since its start in 2015',
    ),
    address: 'https://no.ramboll.com/presse/publikasjoner/2016/evaluering-av-lederutdanningen',
  },
  {
    key: 'exam-regulations',
    title: localised(
      'Høgskolen i Innlandet om oppmelding til eksamen',
      'Høgskolen i Innlandet om oppmelding til eksamen',
      'Inland Norway University of Applied Sciences on exam registration',
    ),
    address: 'https://eng.inn.no/for-students/exams/registration-and-cancellation-of-registration',
  },
];
