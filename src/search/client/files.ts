import words from 'virtual:search-words';
import { createEngine, type Engine } from '../engine.ts';
import {
  addDetails,
  decodeSignposts,
  type DetailsFile,
  type Signpost,
  type SignpostFile,
} from '../signposts.ts';
import { noWords, readWordLists, type ReadyWords, type WordLists } from '../word-lists.ts';

/** The signposts ready to answer, with the summaries if they are there already. */
export interface Loaded {
  readonly engine: Engine;
  readonly summaries: readonly string[];
}

const patterns = Object.values(words.urgent.concepts).flat();
const makeEngine = (signposts: readonly Signpost[], lists: ReadyWords): Engine =>
  createEngine({ ...lists, signposts, patterns });

/** How long an answer waits for the other files when the first is there, in milliseconds. */
const patience = 400;

let first: Promise<Signpost[]> | undefined;
let whole: Promise<Loaded> | undefined;
let early: Promise<Loaded> | undefined;

/**
 * Loads the signposts. Gives all of them when they come soon, else what is there.
 * @throws {Error} when they cannot be loaded; the next call tries again.
 */
export async function loadSignposts(): Promise<Loaded> {
  const all = loadWhole();
  const signposts = await loadFirst();
  const soon = await Promise.race([all.catch(() => undefined), wait(patience)]);
  early ??= Promise.resolve({ engine: makeEngine(signposts, noWords), summaries: [] });
  return soon ?? early;
}

/**
 * Loads all phrases, summaries, synonyms and what spelling needs, once.
 * @throws {Error} when a file cannot be loaded; the next call tries again.
 */
export function loadWhole(): Promise<Loaded> {
  whole ??= start();
  whole.catch(() => (whole = undefined));
  return whole;
}

async function start(): Promise<Loaded> {
  const [signposts, details, lists] = await Promise.all([
    loadFirst(),
    load<DetailsFile>('details.json'),
    load<WordLists>('words.json'),
  ]);
  const all = addDetails(signposts, details);
  return { engine: makeEngine(all.signposts, readWordLists(lists)), summaries: all.summaries };
}

function loadFirst(): Promise<Signpost[]> {
  first ??= load<SignpostFile>('signposts.json').then(({ s }) => decodeSignposts(s));
  first.catch(() => (first = undefined));
  return first;
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
