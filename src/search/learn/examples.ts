import type { Evidence } from './evidence.ts';

/** What a text has, by number, and how strongly. */
export type Features = readonly (readonly [feature: number, strength: number])[];

/** A text that a section answers. */
export interface Example {
  readonly section: number;
  readonly features: Features;
  /** How much it counts beside a phrase, which is 1. */
  readonly weight: number;
}

/** The scaled features of all examples, one after the other: as lists of their own they would fill the memory. */
export interface Packed {
  /** Where those of each example begin; the last is the end of all. */
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly values: Float32Array;
}

/** Packs them. */
export function packed(examples: readonly Example[], evidence: readonly Evidence[]): Packed {
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
