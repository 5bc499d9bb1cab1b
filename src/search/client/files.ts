import words from 'virtual:search-words';
import { createEngine, type Engine } from '../engine.ts';
import { addDetails, decodeSignposts, type DetailsFile, type SignpostFile } from '../signposts.ts';

/** The signposts ready to answer, with the summaries if they are there already. */
export interface Loaded {
  readonly engine: Engine;
  readonly summaries: readonly string[];
}

const patterns = Object.values(words.urgent.concepts).flat();
const guarded = words.guarded.split(' ');
const makeEngine = (signposts: ReturnType<typeof decodeSignposts>): Engine =>
  createEngine({ ...words, signposts, patterns, guarded });

/** How long an answer waits for the second file when the first is there, in milliseconds. */
const patience = 400;

let first: Promise<ReturnType<typeof decodeSignposts>> | undefined;
let rest: Promise<DetailsFile> | undefined;
let whole: Promise<Loaded> | undefined;
let early: Promise<Loaded> | undefined;

/**
 * Loads the signposts. Gives all of them when they come soon, else what is there.
 * @throws {Error} when they cannot be loaded; the next call tries again.
 */
export async function loadSignposts(): Promise<Loaded> {
  first ??= load<SignpostFile>('signposts.json').then(({ s }) => decodeSignposts(s));
  rest ??= load<DetailsFile>('details.json');
  try {
    const signposts = await first;
    whole ??= rest.then((details) => {
      const all = addDetails(signposts, details);
      return { engine: makeEngine(all.signposts), summaries: all.summaries };
    });
    const soon = await Promise.race([whole.catch(() => undefined), wait(patience)]);
    return (
      soon ?? (await (early ??= Promise.resolve({ engine: makeEngine(signposts), summaries: [] })))
    );
  } catch (error) {
    first = undefined;
    throw error;
  } finally {
    whole?.catch(() => (rest = whole = undefined));
  }
}

async function load<Type>(name: string): Promise<Type> {
  const response = await fetch(`${import.meta.env.BASE_URL}search/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as Type;
}

const wait = (time: number): Promise<undefined> =>
  new Promise((resolve) =>
    setTimeout(() => {
      resolve(undefined);
    }, time),
  );
