import type { Random } from './random.ts';

// Common Norwegian names. The people that come out of them are invented.
const WOMEN =
  'Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Bente Silje Elin Tone Maria Camilla Heidi Kristin Gerd Ingunn Wenche Mona Hege Trine Line Monica Linda Siri Julie Turid Emma Ellen Sara Ragnhild Unni Stine Sissel Tove Grete Lise Anita Torill Guro Åse Gunn Mette Sunniva Ragna Oddny Jorunn Vigdis Amina Fatima Joanna Elzbieta'.split(
    ' ',
  );
const MEN =
  'Jan Per Bjørn Ole Lars Kjell Knut Arne Svein Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas John Anders Rune Trond Tore Daniel Jon Kristian Marius Tom Stian Harald Olav Espen Gunnar Rolf Håkon Øyvind Nils Roger Eirik Sindre Magnus Henrik Fredrik Kåre Leif Sigurd Torstein Asbjørn Vegard Ahmed Mohammed Piotr Tomasz'.split(
    ' ',
  );
const FAMILIES =
  'Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen Gundersen Iversen Strand Solberg Svendsen Eide Knutsen Martinsen Bakken Kristoffersen Mathisen Lie Amundsen Rasmussen Lunde Kristensen Moe Bakke Berge Fredriksen Nygård Solheim Nguyen Lien Holm Andresen Hauge Christensen Knudsen Nielsen Evensen Sæther Aas Myhre Hanssen Thomassen Haugland Simonsen Sivertsen Berntsen Ali Ahmed Danielsen Rønning Arnesen Sandvik Næss Antonsen Haug Vik Ellingsen Edvardsen Thorsen Gulbrandsen Isaksen Birkeland Aasen Ruud Strøm Myklebust Tangen Ødegård Eliassen Aune Helland Bøe Jenssen Aamodt Tveit Brekke Engen Bråten Ås Løken Skogen Nordli Sletten Fossum Granli Øverby Kolstad Nyhus Rustad Sveen Gjestvang Bjørnerud Stenberg Hveem Narum'.split(
    ' ',
  );

export type Name = { given: string; family: string };

/** Eight of ten in municipal health and care are women. */
export function inventName(random: Random): Name {
  return { given: random.pick(random.chance(0.8) ? WOMEN : MEN), family: random.pick(FAMILIES) };
}

/** Part of an address in the domain `example`, which no mail can ever reach. */
export function addressPart(text: string): string {
  const plain = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return plain
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
