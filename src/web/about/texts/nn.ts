import type { AboutTexts } from './nb.ts';

export const nn: AboutTexts = {
  accessibility: {
    title: 'Tilgjenge',
    lead: 'Alle skal kunne bruke Lederløft: med tastatur, skjermlesar, forstørring, på telefon og på papir.',
    sections: [
      {
        heading: 'Kva vi følgjer',
        paragraphs: [
          'Vi byggjer etter WCAG 2.2 på nivå A og AA. Det omfattar krava som gjeld for offentleg sektor i Noreg.',
          'Sidene verkar utan skript, og alt kan gjerast med tastatur. Farge står aldri åleine om å tyde noko.',
        ],
      },
      {
        heading: 'Korleis vi sjekkar',
        paragraphs: [
          'Kvar side blir prøvd automatisk i ein nettlesar, i lyse og mørke fargar, på telefon og stor skjerm, før ho blir teken i bruk. Automatiske prøver finn ikkje alt, så vi treng òg å høyre frå deg.',
        ],
      },
      {
        heading: 'Erklæringa for verksemda di',
        paragraphs: [
          'Verksemda som bruker Lederløft, er sjølv ansvarleg for å publisere ei tilgjengelegheitserklæring hos uutilsynet. Spør systemansvarleg kvar ho ligg.',
        ],
      },
      {
        heading: 'Sei frå',
        paragraphs: [
          'Er det noko du ikkje får til? Fortel det til systemansvarleg: kva side det gjeld, og kva du ville gjere.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personvern',
    lead: 'Arbeidsgjevaren din og utdanninga di er to ulike stader. Lederløft held dei frå kvarandre.',
    sections: [
      {
        heading: 'Kven som er ansvarleg',
        paragraphs: [
          'Kommunen er ansvarleg for personallista, bestillingar, godkjenning frå leiar og kompetanseplanen. Utdanningsinstitusjonen er ansvarleg for opplysningar om deg som student. Den som driftar Lederløft, behandlar opplysningane på vegner av dei.',
        ],
      },
      {
        heading: 'Kva som blir lagra om deg',
        paragraphs: [
          'Frå kommunen: namn, tilsettnummer, fødselsdato, e-post, stillingar og leiarutdanning du har frå før. Fødselsnummer blir ikkje lagra.',
          'Frå deg og programmet: klassen du går i, emne du har fullført, godkjenninga frå leiaren din, og det du sjølv skriv inn om behov på samlingane. Det du skriv om behov, er kryptert.',
          'Når du loggar inn, lagrar vi tidspunkt, måte og kva slags eining du brukte, så du kan kjenne att innloggingane dine.',
        ],
      },
      {
        heading: 'Kven som ser kva',
        paragraphs: [
          'Kompetanserådgjevar og kommunalsjef ser personallista i sin eigen kommune. Leiarar ser sine eigne einingar. Medstudentar ser namnet ditt. Programkoordinator ser klassen, men ikkje personallista.',
          'Tal om grupper på færre enn fem blir ikkje viste. Det gjeld òg når eit tal kunne ha vore rekna ut frå andre.',
        ],
      },
      {
        heading: 'Rettane dine',
        paragraphs: [
          'Du kan be om å få sjå, rette eller slette opplysningar om deg. Ta kontakt med kommunen om opplysningar derifrå, og med institusjonen om opplysningar om deg som student. Du kan klage til Datatilsynet.',
        ],
      },
      {
        heading: 'Informasjonskapslar',
        paragraphs: [
          'Vi bruker berre dei kapslane som trengst: éin for innlogginga, éin for språk og éin for fargar. Ingen av dei følgjer deg til andre nettstader.',
        ],
      },
    ],
  },
  sources: {
    title: 'Kjelder og lisensar',
    lead: 'Kvar tal, namn og byggjeklossar kjem frå.',
    sections: [
      {
        heading: 'Offentlege data',
        paragraphs: [
          'Kommunar, fylke, folketal og standardar for klassifisering: Statistisk sentralbyrå (SSB), CC BY 4.0, omarbeidd.',
          'Kommunenamn og grenser: © Kartverket, CC BY 4.0.',
          'Opplysningar om emne og program står med kjelde på kvar emneside.',
        ],
      },
      {
        heading: 'Programvare',
        paragraphs: [
          'Lederløft er fri programvare med MIT-lisens. Utsjånaden byggjer på Designsystemet frå Digitaliseringsdirektoratet (MIT). Skrifttypen er Inter (OFL 1.1).',
        ],
      },
      {
        heading: 'Demoen',
        paragraphs: [
          'I demoen er alle personar oppdikta. Namna er sette saman av vanlege norske førenamn og etternamn. Kommunane er verkelege, men det som blir fortalt om personalet og klassane deira, er dikta.',
        ],
      },
    ],
  },
};
