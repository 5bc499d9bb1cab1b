import type { Evidence } from './evidence.ts';
import type { Example } from './examples.ts';

/** What speaks for each section, and which sections these are: a list that is filled again for each example, because this is the innermost loop of a build. */
export interface Scores {
  readonly values: Float64Array;
  readonly touched: Int32Array;
  readonly isTouched: Uint8Array;
  /** How many of `touched` count. */
  count: number;
}

/** No scores yet. */
export const noScores = (sections: number): Scores => ({
  values: new Float64Array(sections),
  touched: new Int32Array(sections),
  isTouched: new Uint8Array(sections),
  count: 0,
});

/** Makes a section count. */
export function touch(scores: Scores, section: number): void {
  if (scores.isTouched[section]) return;
  scores.isTouched[section] = 1;
  scores.touched[scores.count++] = section;
}

/** Adds what one feature says. */
export function addUp(evidence: Evidence | undefined, value: number, scores: Scores): void {
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
export function toErrors(
  { values, touched, count }: Scores,
  { section: right, weight }: Example,
): void {
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

/** Takes all scores away. */
export function forget(scores: Scores): void {
  for (let index = 0; index < scores.count; index++) {
    const section = scores.touched[index] ?? 0;
    scores.values[section] = 0;
    scores.isTouched[section] = 0;
  }
  scores.count = 0;
}
