import type { Rule } from './rule.ts';
import { cardRules } from './rules/cards.ts';
import { lengthRules } from './rules/lengths.ts';
import { markRules } from './rules/marks.ts';
import { numberRules } from './rules/numbers.ts';
import { pageRules } from './rules/pages.ts';
import { shapeRules } from './rules/shape.ts';
import { wordRules } from './rules/words.ts';

/** The content standards that a program can decide, one row each. */
export const proseRules: readonly Rule[] = [
  ...lengthRules,
  ...shapeRules,
  ...cardRules,
  ...wordRules,
  ...numberRules,
  ...markRules,
  ...pageRules,
];
