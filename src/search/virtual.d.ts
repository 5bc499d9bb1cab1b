declare module 'virtual:search-words' {
  /** Word data that stands in the search page's script; see `src/build/search-words.ts`. */
  const words: {
    readonly urgent: import('./urgent.ts').UrgentRules;
    readonly groups: readonly (readonly string[])[];
    /** Stems with a space between them. */
    readonly guarded: string;
  };
  export default words;
}
