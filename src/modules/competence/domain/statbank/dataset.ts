/** What a table of a statistics service is made of. */
export type TableFacts = {
  readonly number: string;
  readonly variables: readonly Variable[];
};

export type Variable = {
  readonly code: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
  /** May be left out of a question, and is then summed over. */
  readonly canBeLeftOut: boolean;
  /** Other ways to divide it, such as the municipalities of today for all years. */
  readonly codeLists: readonly string[];
};

/** What is asked of a table: for each variable its codes, perhaps out of a code list. */
export type Selection = readonly {
  readonly variable: string;
  readonly codeList: string | null;
  readonly codes: readonly string[];
}[];

/** An answer: a block of figures, the last dimension running fastest. A figure that is not published is null. */
export type Dataset = {
  readonly dimensions: readonly { readonly code: string; readonly codes: readonly string[] }[];
  readonly values: readonly (number | null)[];
};

/** Goes through every cell with the codes it stands under, in the order of the variables that are asked for. */
export function* cellsOf(
  dataset: Dataset,
  variables: readonly string[],
): Generator<{ readonly codes: readonly string[]; readonly value: number | null }> {
  const sizes = dataset.dimensions.map((dimension) => dimension.codes.length);
  const places = variables.map((variable) => dataset.dimensions.findIndex(({ code }) => code === variable));
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((a, b) => a * b, 1));
  for (const [index, value] of dataset.values.entries()) {
    const codes = places.map((place) => {
      const within = Math.floor(index / (strides[place] ?? 1)) % (sizes[place] ?? 1);
      return dataset.dimensions[place]?.codes[within] ?? '';
    });
    yield { codes, value };
  }
}
