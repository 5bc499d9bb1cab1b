import { caution, step, withoutWeights, type Evidence } from './evidence.ts';
import { packed, type Example } from './examples.ts';
import { randomNumbers, shuffle } from './order.ts';
import { addUp, forget, noScores, touch, toErrors } from './scores.ts';

/** How often all examples are read. Nearby numbers make no difference of a point. */
const epochs = 12;
/** A site with more sections is learned in fewer rounds, so that its build does not take all day. */
const manySections = 250;

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
  const scores = noScores(sections);
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
