import { levelIds } from '../../../../contract/urgency.ts';
import { finding, inEach, inPassages, type Finding, type Rule } from '../rule.ts';
import { wordsIn } from '../text.ts';
import type { Writing } from '../writings.ts';

const bullet = { least: 3, most: 15 };
const longestHeading = 59;

/** How care cards are written. */
export const cardRules: readonly Rule[] = [
  {
    id: 'card-heading',
    checks: 'The heading of a care card begins with what to do and ends with "if".',
    find: inPassages(['card-heading'], (text) =>
      /^(Call|Go to|Ask for|See|Speak to|Contact) (?!.*\byour (GP|doctor)\b).* if$/.test(text) &&
      text.length <= longestHeading
        ? undefined
        : `"${text}" has to begin with Call, Go to, Ask for, See, Speak to or Contact, end with "if", and have at most ${longestHeading} characters. It has ${text.length}.`,
    ),
  },
  {
    id: 'card-bullet',
    checks: `A bullet of a care card runs on from "if": lower case, no full stop, ${bullet.least} to ${bullet.most} words.`,
    find: inPassages(['card-bullet'], (text) => {
      const { length } = wordsIn(text);
      if (length >= bullet.least && length <= bullet.most && /^\p{Ll}.*[^.;,:!?]$/u.test(text))
        return undefined;
      return `The bullet "${text}" has ${length} words. It runs on from "if": begin in lower case, write ${bullet.least} to ${bullet.most} words and no full stop.`;
    }),
  },
  {
    id: 'card-order',
    checks: 'The cards of a section stand from the most urgent to the least urgent.',
    find: inEach(orderFindings),
  },
];

function orderFindings(writing: Writing): Finding[] {
  const cards = writing.body?.components.filter(({ name }) => name === 'CareCard') ?? [];
  const urgencyOf = ({ attributes }: (typeof cards)[number]) =>
    levelIds.findIndex((id) => id === attributes['level']);
  return cards
    .filter(
      (card, index) =>
        urgencyOf(card) >= 0 &&
        cards.slice(0, index).some((earlier) => urgencyOf(earlier) > urgencyOf(card)),
    )
    .map((card) => {
      const message = `The ${card.attributes['level'] ?? ''} card stands after a less urgent one. Move it up: what cannot wait is read first.`;
      return finding(writing, card, message);
    });
}
