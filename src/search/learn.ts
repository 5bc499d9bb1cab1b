/** What a text has, by number, and how strongly. */
export type Features = readonly (readonly [feature: number, strength: number])[];

/** A text that a section answers. */
export interface Example {
  readonly section: number;
  readonly features: Features;
  /** How much it counts beside a phrase, which is 1. */
  readonly weight: number;
}

/** What one feature says for the sections that have it. */
export interface Evidence {
  readonly sections: Int32Array;
  readonly weights: Float32Array;
  /** How much the feature tells sections apart, from `commonest` to 1. */
  readonly rarity: number;
}

/** How the weights are learned. Nearby values make no difference of a point. */
const epochs = 12;
/** A site with more sections is learned in fewer rounds, so that its build does not take all day. */
const manySections = 250;
/** The most sections that a feature speaks for: those that have it most often. (With 150: no more hits, slower.) */
export const mostSections = 60;
const rate = 0.5;
const decay = 1e-4;
const commonest = 0.3;
/** What the first steps are divided by, so that they are not too long. */
const caution = 1e-3;
/** Errors that are too small to learn from. (With 1e-5: no more hits, a third slower.) */
const negligible = 5e-4;

/**
 * Learns from examples which section answers a text: logistic regression over all sections at once. A feature
 * has weights only for the sections that have it in an example, which keeps what is learned small. The same
 * examples give the same weights.
 * @param features how many features there are.
 * @param sections how many sections there are.
 */
export function learn(
  examples: readonly Example[],
  features: number,
  sections: number,
): readonly Evidence[] {
  const evidence = withoutWeights(examples, features, sections);
  const seen = evidence.map(({ weights }) => new Float32Array(weights.length).fill(caution));
  const random = randomNumbers();
  const scores: Scores = {
    values: new Float64Array(sections),
    touched: new Int32Array(sections),
    isTouched: new Uint8Array(sections),
    count: 0,
  };
  const parts = packed(examples, evidence);
  const order = Uint32Array.from(examples.keys());
  const rounds = Math.max(1, Math.round(epochs * Math.min(1, manySections / sections)));
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const number of order) {
      const example = examples[number];
      if (!example) continue;
      const from = parts.starts[number] ?? 0;
      const to = parts.starts[number + 1] ?? 0;
      touch(scores, example.section);
      for (let part = from; part < to; part++)
        addUp(evidence[parts.features[part] ?? 0], parts.values[part] ?? 0, scores);
      toErrors(scores, example);
      for (let part = from; part < to; part++) {
        const feature = parts.features[part] ?? 0;
        step(evidence[feature], seen[feature], parts.values[part] ?? 0, scores.values);
      }
      forget(scores);
    }
  }
  return evidence;
}

/** The scaled features of all examples, one after the other: as lists of their own they would fill the memory. */
interface Packed {
  /** Where those of each example begin; the last is the end of all. */
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly values: Float32Array;
}

function packed(examples: readonly Example[], evidence: readonly Evidence[]): Packed {
  const starts = new Uint32Array(examples.length + 1);
  examples.forEach(({ features }, number) => {
    starts[number + 1] = (starts[number] ?? 0) + features.length;
  });
  const features = new Uint32Array(starts[examples.length] ?? 0);
  const values = new Float32Array(features.length);
  examples.forEach((example, number) => {
    scaled(example.features, evidence).forEach(([feature, value], part) => {
      features[(starts[number] ?? 0) + part] = feature;
      values[(starts[number] ?? 0) + part] = value;
    });
  });
  return { starts, features, values };
}

/** A text's features times their rarity, with a length of 1 together. */
function scaled(features: Features, evidence: readonly Evidence[]): Features {
  const parts = features.map(
    ([feature, strength]) => [feature, strength * (evidence[feature]?.rarity ?? 0)] as const,
  );
  const length = Math.sqrt(parts.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return parts.map(([feature, value]) => [feature, value / length] as const);
}

function withoutWeights(examples: readonly Example[], features: number, total: number): Evidence[] {
  const having = Array.from({ length: features }, () => new Map<number, number>());
  for (const { section, weight, features: own } of examples)
    for (const [feature] of own) {
      const times = having[feature];
      times?.set(section, (times.get(section) ?? 0) + weight);
    }
  return having.map((times) => {
    const sections = Int32Array.from(mostOften(times)).sort();
    return {
      sections,
      weights: new Float32Array(sections.length),
      rarity:
        commonest +
        (1 - commonest) * (1 - Math.log(Math.max(1, times.size)) / Math.log(Math.max(2, total))),
    };
  });
}

const mostOften = (times: ReadonlyMap<number, number>): number[] =>
  [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostSections)
    .map(([section]) => section);

/** What speaks for each section, and which sections these are: a list that is filled again for each example, because this is the innermost loop of a build. */
interface Scores {
  readonly values: Float64Array;
  readonly touched: Int32Array;
  readonly isTouched: Uint8Array;
  /** How many of `touched` count. */
  count: number;
}

function touch(scores: Scores, section: number): void {
  if (scores.isTouched[section]) return;
  scores.isTouched[section] = 1;
  scores.touched[scores.count++] = section;
}

/** Adds what one feature says. */
function addUp(evidence: Evidence | undefined, value: number, scores: Scores): void {
  if (!evidence) return;
  const { sections, weights } = evidence;
  const { values } = scores;
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index] ?? 0;
    touch(scores, section);
    values[section] = (values[section] ?? 0) + (weights[index] ?? 0) * value;
  }
}

/** Turns scores into how much too likely each section was held. Those that nothing speaks for have a score of 0. */
function toErrors({ values, touched, count }: Scores, { section: right, weight }: Example): void {
  let sum = values.length - count;
  for (let index = 0; index < count; index++) {
    const section = touched[index] ?? 0;
    const odds = Math.exp(values[section] ?? 0);
    values[section] = odds;
    sum += odds;
  }
  for (let index = 0; index < count; index++) {
    const section = touched[index] ?? 0;
    values[section] = weight * ((values[section] ?? 0) / sum - (section === right ? 1 : 0));
  }
}

function forget(scores: Scores): void {
  for (let index = 0; index < scores.count; index++) {
    const section = scores.touched[index] ?? 0;
    scores.values[section] = 0;
    scores.isTouched[section] = 0;
  }
  scores.count = 0;
}

/** One step of AdaGrad for the weights of one feature. */
function step(
  evidence: Evidence | undefined,
  seen: Float32Array | undefined,
  value: number,
  errors: Float64Array,
): void {
  if (!evidence || !seen) return;
  const { sections, weights } = evidence;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] ?? 0;
    const slope = (errors[sections[index] ?? 0] ?? 0) * value + decay * weight;
    if (Math.abs(slope) < negligible) continue;
    const sum = (seen[index] ?? 0) + slope * slope;
    seen[index] = sum;
    weights[index] = weight - (rate * slope) / Math.sqrt(sum);
  }
}

/** Numbers from 0 to 1 that are the same in every build. */
function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
}

function shuffle(list: Uint32Array, random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.min(index, Math.floor(random() * (index + 1)));
    const moved = list[index] ?? 0;
    list[index] = list[other] ?? 0;
    list[other] = moved;
  }
}
