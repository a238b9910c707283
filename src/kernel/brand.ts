declare const brand: unique symbol;

/** A value that looks like its base type but cannot be mixed up with its neighbours. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
