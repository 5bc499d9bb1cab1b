/** Notes a fault at the end of a path of keys, such as `['items', 3, 'question']`. */
export type Report = (path: readonly PropertyKey[], rule: string, message: string) => void;
