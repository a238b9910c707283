import type { LocalDate } from '../../kernel/local-date.ts';

export type StationState = 'past' | 'next' | 'later';

export type Station = {
  readonly id: string;
  readonly title: string;
  /** For the drawing, where a full title has no room: "Emne 3". */
  readonly short?: string | undefined;
  /** In words: "15.–16. april", "innen torsdag". */
  readonly when: string;
  readonly state: StationState;
  readonly href?: string | undefined;
  /** When every station of a state has a day, stations of one day stand under each other. */
  readonly on?: LocalDate | undefined;
};

export type Strand = { readonly name: string; readonly stations: readonly Station[] };

export type PlacedStation = Station & {
  readonly strand: number;
  /** Along the journey, between 0 and 1. */
  readonly at: number;
};

export type StrandsLayout = {
  /** In the order of the journey, strand by strand where two stand under each other. */
  readonly stations: readonly PlacedStation[];
  /** Where past ends and next begins. */
  readonly now: number;
};

// The next station is drawn large and needs the room of more than one.
const NEXT_ROOM = 1.6;

/**
 * Gives each station its place. What is past, next and later gets its own stretch, as long as its
 * fullest strand needs, so that "now" is one line across all three.
 */
export function layOutStrands(strands: readonly Strand[]): StrandsLayout {
  const stretches = (['past', 'next', 'later'] as const).map((state) => {
    const columns = columnsOf(strands, state);
    return { columns, room: columns.count * (state === 'next' ? NEXT_ROOM : 1) };
  });
  const whole = stretches.reduce((sum, stretch) => sum + stretch.room, 0);

  let start = 0;
  const placed: PlacedStation[] = [];
  for (const { columns, room } of stretches) {
    for (const { station, strand, share } of columns.stations) {
      placed.push({ ...station, strand, at: (start + share * room) / whole });
    }
    start += room;
  }
  const stations = placed.sort((a, b) => a.at - b.at || a.strand - b.strand);
  return { stations, now: whole === 0 ? 0 : (stretches[0]?.room ?? 0) / whole };
}

type Columns = {
  readonly count: number;
  readonly stations: readonly {
    readonly station: Station;
    readonly strand: number;
    readonly share: number;
  }[];
};

function columnsOf(strands: readonly Strand[], state: StationState): Columns {
  const perStrand = strands.map((strand) => strand.stations.filter((station) => station.state === state));
  const days = perStrand.flat().map((station) => station.on);
  if (days.every((day) => day !== undefined)) {
    const ranks = [...new Set(days)].sort();
    return {
      count: ranks.length,
      stations: perStrand.flatMap((stations, strand) =>
        stations.map((station) => ({
          station,
          strand,
          share: (ranks.findIndex((day) => day === station.on) + 0.5) / ranks.length,
        })),
      ),
    };
  }
  return {
    count: Math.max(...perStrand.map((stations) => stations.length)),
    stations: perStrand.flatMap((stations, strand) =>
      stations.map((station, index) => ({ station, strand, share: (index + 0.5) / stations.length })),
    ),
  };
}
