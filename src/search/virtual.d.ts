declare module 'virtual:search-words' {
  /** What stands in the search page's script; see `src/build/search-words.ts`. */
  const words: {
    /** The urgent rules, packed; see `urgent-pack.ts`. */
    readonly urgent: string;
    /** Folder of the files that search loads, below the site's base. */
    readonly folder: string;
    readonly wordFiles: number;
    /** The number that stands for being off topic. */
    readonly offTopic: number;
  };
  export default words;
}
