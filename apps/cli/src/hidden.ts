/** Said to the person who looks at something masked. */
export const HIDDEN =
  'Private parts are hidden; --reveal shows them, which is written to the audit.';
