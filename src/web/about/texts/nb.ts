/** A page of plain prose: headings with what stands below them. */
export type Prose = { title: string; lead: string; sections: { heading: string; paragraphs: string[] }[] };
export type AboutTexts = { accessibility: Prose; privacy: Prose; sources: Prose };

export const nb: AboutTexts = {
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke Lederløft: med tastatur, skjermleser, forstørrelse, på telefon og på papir.',
    sections: [
      {
        heading: 'Hva vi følger',
        paragraphs: [
          'Vi bygger etter WCAG 2.2 på nivå A og AA. Det omfatter kravene som gjelder for offentlig sektor i Norge.',
          'Sidene virker uten skript, og alt kan gjøres med tastatur. Farge står aldri alene om å bety noe.',
        ],
      },
      {
        heading: 'Hvordan vi sjekker',
        paragraphs: [
          'Hver side prøves automatisk i en nettleser, i lyse og mørke farger, på telefon og stor skjerm, før den tas i bruk. Automatiske prøver finner ikke alt, så vi trenger også å høre fra deg.',
        ],
      },
      {
        heading: 'Erklæringen for din virksomhet',
        paragraphs: [
          'Virksomheten som bruker Lederløft, er selv ansvarlig for å publisere en tilgjengelighetserklæring hos uutilsynet. Spør systemansvarlig hvor den ligger.',
        ],
      },
      {
        heading: 'Si fra',
        paragraphs: [
          'Er det noe du ikke får til? Fortell det til systemansvarlig: hvilken side det gjelder, og hva du ville gjøre.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personvern',
    lead: 'Arbeidsgiveren din og utdanningen din er to forskjellige steder. Lederløft holder dem fra hverandre.',
    sections: [
      {
        heading: 'Hvem som er ansvarlig',
        paragraphs: [
          'Kommunen er ansvarlig for personallisten, bestillinger, godkjenning fra leder og kompetanseplanen. Utdanningsinstitusjonen er ansvarlig for opplysninger om deg som student. Den som drifter Lederløft, behandler opplysningene på vegne av dem.',
        ],
      },
      {
        heading: 'Hva som lagres om deg',
        paragraphs: [
          'Fra kommunen: navn, ansattnummer, fødselsdato, e-post, stillinger og lederutdanning du har fra før. Fødselsnummer lagres ikke.',
          'Fra deg og programmet: klassen du går i, emner du har fullført, godkjenningen fra lederen din, og det du selv skriver inn om behov på samlingene. Det du skriver om behov, er kryptert.',
          'Når du logger inn, lagrer vi tidspunkt, måte og hva slags enhet du brukte, så du kan kjenne igjen innloggingene dine.',
        ],
      },
      {
        heading: 'Hvem som ser hva',
        paragraphs: [
          'Kompetanserådgiver og kommunalsjef ser personallisten i sin egen kommune. Ledere ser sine egne enheter. Medstudenter ser navnet ditt. Programkoordinator ser klassen, men ikke personallisten.',
          'Tall om grupper på færre enn fem vises ikke. Det gjelder også når et tall kunne vært regnet ut fra andre.',
        ],
      },
      {
        heading: 'Rettighetene dine',
        paragraphs: [
          'Du kan be om å få se, rette eller slette opplysninger om deg. Ta kontakt med kommunen om opplysninger derfra, og med institusjonen om opplysninger om deg som student. Du kan klage til Datatilsynet.',
        ],
      },
      {
        heading: 'Informasjonskapsler',
        paragraphs: [
          'Vi bruker bare de kapslene som trengs: én for innloggingen, én for språk og én for farger. Ingen av dem følger deg til andre nettsteder.',
        ],
      },
    ],
  },
  sources: {
    title: 'Kilder og lisenser',
    lead: 'Hvor tall, navn og byggeklosser kommer fra.',
    sections: [
      {
        heading: 'Offentlige data',
        paragraphs: [
          'Kommuner, fylker, folketall og standarder for klassifisering: Statistisk sentralbyrå (SSB), CC BY 4.0, bearbeidet.',
          'Kommunenavn og grenser: © Kartverket, CC BY 4.0.',
          'Opplysninger om emner og programmer står med kilde på hver emneside.',
        ],
      },
      {
        heading: 'Programvare',
        paragraphs: [
          'Lederløft er fri programvare med MIT-lisens. Utseendet bygger på Designsystemet fra Digitaliseringsdirektoratet (MIT). Skrifttypen er Inter (OFL 1.1).',
        ],
      },
      {
        heading: 'Demoen',
        paragraphs: [
          'I demoen er alle personer oppdiktet. Navnene er satt sammen av vanlige norske fornavn og etternavn. Kommunene er virkelige, men det som fortelles om personalet og klassene deres, er diktet.',
        ],
      },
    ],
  },
};
