/** How surely something about the vendor is known. No one outside can look into the vendor's code. */
export const known = {
  documented: 'on a support or API page of the vendor',
  drafted: 'in the vendor’s own API draft of 2017, from before the launch',
  'vendor code': 'in a client that the vendor wrote',
  seen: 'in code of others that ran against the real API',
  inferred: 'follows from what is documented, or from names',
  open: 'nothing reliable says so; a field is read where it comes',
} as const;

export type Known = keyof typeof known;

/** How surely something is known, and what else there is to say. */
export type Fact = Known | readonly [known: Known, note: string];

/** One fact for each field of a schema: a new field does not compile without. */
export type FieldFacts<Schema extends { readonly shape: object }> = {
  readonly [Field in keyof Schema['shape']]: Fact;
};
