/** One sentence for each kind of a union, so that a kind without words does not compile. */
export type Sentences<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (it: Extract<Union, { readonly kind: Kind }>) => string;
};

/** The sentence for this one. */
export function say<Union extends { readonly kind: string }>(sentences: Sentences<Union>, it: Union): string {
  // The compiler does not see that the kind which picks the sentence is the kind that it takes.
  const sentence = sentences[it.kind as Union['kind']] as (it: Union) => string;
  return sentence(it);
}
