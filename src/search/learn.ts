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
const manySections = 400;
/** What more sections have tells none of them apart. */
const mostSections = 1_000;
const rate = 0.5;
const decay = 1e-4;
const commonest = 0.3;
/** What the first steps are divided by, so that they are not too long. */
const caution = 1e-3;
/** Errors that are too small to learn from. */
const negligible = 1e-5;

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
  const order = examples.map((example) => ({ example, parts: scaled(example.features, evidence) }));
  const rounds = Math.max(1, Math.round(epochs * Math.min(1, manySections / sections)));
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { example, parts } of order) {
      touch(scores, example.section);
      for (const [feature, value] of parts) addUp(evidence[feature], value, scores);
      toErrors(scores, example);
      for (const [feature, value] of parts)
        step(evidence[feature], seen[feature], value, scores.values);
      forget(scores);
    }
  }
  return evidence;
}

/** A text's features times their rarity, with a length of 1 together. */
export function scaled(features: Features, evidence: readonly Evidence[]): Features {
  const parts = features.map(
    ([feature, strength]) => [feature, strength * (evidence[feature]?.rarity ?? 0)] as const,
  );
  const length = Math.sqrt(parts.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return parts.map(([feature, value]) => [feature, value / length] as const);
}

function withoutWeights(examples: readonly Example[], features: number, total: number): Evidence[] {
  const having = Array.from({ length: features }, () => new Set<number>());
  for (const example of examples)
    for (const [feature] of example.features) having[feature]?.add(example.section);
  return having.map((own) => ({
    sections: Int32Array.from(own.size > mostSections ? [] : own).sort(),
    weights: new Float32Array(own.size > mostSections ? 0 : own.size),
    rarity:
      commonest +
      (1 - commonest) * (1 - Math.log(Math.max(1, own.size)) / Math.log(Math.max(2, total))),
  }));
}

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

function shuffle(list: unknown[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.min(index, Math.floor(random() * (index + 1)));
    [list[index], list[other]] = [list[other], list[index]];
  }
}
