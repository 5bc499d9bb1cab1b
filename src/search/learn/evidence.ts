import type { Example } from './examples.ts';

/** What one feature says for the sections that have it. */
export interface Evidence {
  readonly sections: Int32Array;
  readonly weights: Float32Array;
  /** How much the feature tells sections apart, from `commonest` to 1. */
  readonly rarity: number;
}

/** The most sections that a feature speaks for: those that have it most often. (With 150: no more hits, slower.) */
export const mostSections = 60;
/** What a feature is worth that every section has. */
const commonest = 0.3;
const rate = 0.5;
const decay = 1e-4;
/** What the first steps are divided by, so that they are not too long. */
export const caution = 1e-3;
/** Errors that are too small to learn from. (With 1e-5: no more hits, a third slower.) */
const negligible = 5e-4;

/** What features say before anything is learned: which sections have them, and how rare they are. */
export function withoutWeights(
  examples: readonly Example[],
  features: number,
  total: number,
): Evidence[] {
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

/**
 * One step of AdaGrad for the weights of one feature.
 * @param value of the feature in an example.
 * @param errors how much too likely each section was held.
 */
export function step(
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
