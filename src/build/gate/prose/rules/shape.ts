import type { List, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx } from '../../../../sections/body.ts';
import { placeOf, saidBy } from '../passages.ts';
import { finding, inEach, inPassages, type Finding, type Rule } from '../rule.ts';
import { wordsIn } from '../text.ts';
import type { Writing } from '../writings.ts';

const longestList = 7;
const cardBullet = { least: 3, most: 15 };
const longestCardHeading = 59;

/** Headings, lists and how sections begin. */
export const shapeRules: readonly Rule[] = [
  {
    id: 'opening-word',
    checks: 'A section is read alone, so its first word is not "This", "It" or the like.',
    find: inEach(openingFindings),
  },
  {
    id: 'heading-form',
    checks: 'A heading begins with its subject, has sentence case, no question mark and no full stop.',
    find: inPassages(['title'], headingMessage),
  },
  {
    id: 'card-heading',
    checks: 'The heading of a care card begins with what to do and ends with "if".',
    find: inPassages(['card-heading'], (text) =>
      /^(Call|Go to|Ask for|See|Speak to|Contact) .* if$/.test(text) &&
      text.length <= longestCardHeading
        ? undefined
        : `"${text}" has to begin with Call, Go to, Ask for, See, Speak to or Contact, end with "if", and have at most ${longestCardHeading} characters. It has ${text.length}.`,
    ),
  },
  {
    id: 'card-bullet',
    checks: `A bullet of a care card runs on from "if": lower case, no full stop, ${cardBullet.least} to ${cardBullet.most} words.`,
    find: inPassages(['card-bullet'], (text) => {
      const { length } = wordsIn(text);
      if (length >= cardBullet.least && length <= cardBullet.most && /^\p{Ll}.*[^.;,:!?]$/u.test(text))
        return undefined;
      return `The bullet "${text}" has ${length} words. It runs on from "if": begin in lower case, write ${cardBullet.least} to ${cardBullet.most} words and no full stop.`;
    }),
  },
  {
    id: 'bullet-end',
    checks: 'Bullets have no mark at their end, and steps end like sentences.',
    find: inPassages(['bullet', 'step'], (text, { form }) => {
      if (form === 'bullet')
        return /[.;,:!?]$/.test(text)
          ? `The bullet "${text}" ends with a mark. Take it away, or make it a numbered step.`
          : undefined;
      return /[.?]["')]*$/.test(text)
        ? undefined
        : `The step "${text}" has no full stop. Steps are whole sentences; use bullets for the rest.`;
    }),
  },
  {
    id: 'list-form',
    checks: `A list of bullets follows a line that ends with a colon. No list has more than ${longestList} items.`,
    find: inEach(listFindings),
  },
  {
    id: 'twin-paragraph',
    checks: 'No paragraph of 8 words or more stands in two texts.',
    find: twinFindings,
  },
];

function openingFindings(writing: Writing): Finding[] {
  const first = writing.passages.find(({ form }) => form !== 'title' && form !== 'summary');
  const word = /^(This|It|They|These|That|Those|He|She|Here|There)\b/.exec(first?.text ?? '')?.[0];
  if (!writing.section || !first || !word) return [];
  const message = `The section begins with "${word}", which says nothing when the section is read alone. Name its subject first.`;
  return [finding(writing, first, message)];
}

function headingMessage(text: string): string | undefined {
  if (/\?|[.:]$/.test(text))
    return `The heading "${text}" has a question mark, full stop or colon. Name the subject instead.`;
  if (/^(what you need to know|everything|all about|more about|an? |introduction|understanding|how to understand|frequently)/i.test(text))
    return `The heading "${text}" does not begin with its subject. Put the word that people look for first.`;
  const later = text.split(' ').slice(1).filter((word) => /^\p{L}{4,}/u.test(word));
  if (later.length > 1 && later.every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
    return `The heading "${text}" has a capital on every word. Keep them for the first word and for names.`;
  return undefined;
}

function listFindings(writing: Writing): Finding[] {
  const { body, wording } = writing;
  const findings: Finding[] = [];
  if (!body) return findings;
  visit(body.tree, 'list', (list: List, index, parent) => {
    const report = (message: string) => findings.push(finding(writing, placeOf(list), message));
    if (list.children.length > longestList)
      report(`The list has ${list.children.length} items; ${longestList} is the limit. Make two lists, or leave some out.`);
    if (list.ordered || !parent || isCard(parent)) return;
    const before = index ? parent.children[index - 1] : undefined;
    if (!before || !saidBy(before, body, wording).endsWith(':'))
      report('The list has no line before it that ends with a colon. Say what its items are.');
  });
  return findings;
}

const isCard = (node: Nodes): boolean => isJsx(node) && node.name === 'CareCard';

function twinFindings(writings: readonly Writing[]): Finding[] {
  const first = new Map<string, Writing>();
  return writings.flatMap((writing) =>
    writing.passages.flatMap((passage) => {
      const key = passage.text.toLowerCase();
      const isLong = passage.form === 'paragraph' && wordsIn(passage.text).length >= 8;
      if (!isLong) return [];
      const twin = first.get(key);
      first.set(key, twin ?? writing);
      if (!twin) return [];
      const message = `The same paragraph stands in ${twin.file}. Say it in one section and link to it from the other.`;
      return [finding(writing, passage, message)];
    }),
  );
}
