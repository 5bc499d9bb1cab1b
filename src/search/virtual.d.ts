declare module 'virtual:search-words' {
  /** What stands in the search page's script; see `src/build/search-words.ts`. */
  const words: {
    // A module that is declared here may import nothing.
    // eslint-disable-next-line @typescript-eslint/consistent-type-imports
    readonly urgent: import('./urgent-pack.ts').PackedRules;
    /** Folder of the files that search loads, below the site's base. */
    readonly folder: string;
    readonly wordFiles: number;
    /** The number that stands for being off topic. */
    readonly offTopic: number;
  };
  export default words;
}
