export const MUNICIPALITY_ORDERS = ['name', 'county', 'population'] as const;
export type MunicipalityOrder = (typeof MUNICIPALITY_ORDERS)[number];

export const STAFF_ORDERS = ['name', 'title', 'fte'] as const;
export type StaffOrder = (typeof STAFF_ORDERS)[number];

export type Ordered<Order extends string> = { readonly order: Order; readonly descending: boolean };

/** How an address says it: a column, with a minus before it for descending. What nobody knows is the first one. */
export function orderOf<Order extends string>(
  orders: readonly [Order, ...Order[]],
  text: string | undefined,
): Ordered<Order> {
  const descending = text?.startsWith('-') === true;
  const name = descending ? text.slice(1) : text;
  const known = orders.find((order) => order === name);
  return known === undefined ? { order: orders[0], descending: false } : { order: known, descending };
}
