/** Norwegian alphabetical order: æ, ø and å last, aa as å, and numbers inside names as numbers. */
export const alphabet = new Intl.Collator('nb', { numeric: true });

export function byPersonName(
  a: { readonly givenName: string; readonly familyName: string },
  b: { readonly givenName: string; readonly familyName: string },
): number {
  return alphabet.compare(a.familyName, b.familyName) || alphabet.compare(a.givenName, b.givenName);
}

/** In the order of a text that each item has, worked out once an item; equal ones as `then` says. */
export function sortedByText<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  direction: 1 | -1,
  then: (a: Item, b: Item) => number,
): readonly Item[] {
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => direction * alphabet.compare(a.text, b.text) || then(a.item, b.item))
    .map(({ item }) => item);
}
