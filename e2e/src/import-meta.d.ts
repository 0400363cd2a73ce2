interface ImportMeta {
  /** Jest gives it to ES modules here, and nowhere else. */
  readonly jest: typeof jest;
}
