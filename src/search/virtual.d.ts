declare module 'virtual:search-words' {
  /** Word data that stands in the search page's script; see `src/build/search-words.ts`. */
  const words: {
    // A module that is declared here may import nothing.
    // eslint-disable-next-line @typescript-eslint/consistent-type-imports
    readonly urgent: import('./urgent.ts').UrgentRules;
  };
  export default words;
}
