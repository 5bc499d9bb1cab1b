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
  readonly sections: readonly number[];
  readonly weights: Float32Array;
  /** How much the feature tells sections apart, from `commonest` to 1. */
  readonly rarity: number;
}

/** How the weights are learned. Chosen with phrases left out of training; nearby values make no difference of a point. */
const epochs = 12;
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
  const scores = new Float32Array(sections);
  const order = examples.map((example) => ({ example, parts: scaled(example.features, evidence) }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { example, parts } of order) {
      addUp(parts, evidence, scores);
      toErrors(scores, example);
      for (const [feature, value] of parts) step(evidence[feature], seen[feature], value, scores);
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
    sections: [...own].sort((a, b) => a - b),
    weights: new Float32Array(own.size),
    rarity:
      commonest +
      (1 - commonest) * (1 - Math.log(Math.max(1, own.size)) / Math.log(Math.max(2, total))),
  }));
}

function addUp(parts: Features, evidence: readonly Evidence[], scores: Float32Array): void {
  scores.fill(0);
  for (const [feature, value] of parts) {
    const known = evidence[feature];
    known?.sections.forEach((section, index) => {
      scores[section] = (scores[section] ?? 0) + (known.weights[index] ?? 0) * value;
    });
  }
}

/** Turns scores into how much too likely each section was held. */
function toErrors(scores: Float32Array, { section, weight }: Example): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let index = 0; index < scores.length; index++)
    sum += scores[index] = Math.exp((scores[index] ?? 0) - highest);
  for (let index = 0; index < scores.length; index++)
    scores[index] = weight * ((scores[index] ?? 0) / sum - (index === section ? 1 : 0));
}

/** One step of AdaGrad for the weights of one feature. */
function step(
  evidence: Evidence | undefined,
  seen: Float32Array | undefined,
  value: number,
  errors: Float32Array,
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
