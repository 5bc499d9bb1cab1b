import type { List, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx } from '../../../../sections/body.ts';
import { site } from '../../../../site.ts';
import { placeOf, saidBy } from '../passages.ts';
import { finding, inEach, inPassages, type Finding, type Rule } from '../rule.ts';
import type { Writing } from '../writings.ts';

const longestList = 7;

/** Headings, lists and how sections begin. */
export const shapeRules: readonly Rule[] = [
  {
    id: 'opening-word',
    checks: 'A section is read alone, so its first word is not "This", "It" or the like.',
    find: inEach(openingFindings),
  },
  {
    id: 'heading-form',
    checks:
      'A heading begins with its subject, has sentence case, no question mark and no full stop.',
    find: inPassages(['title'], headingMessage),
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
];

function openingFindings(writing: Writing): Finding[] {
  const first = writing.passages.find(({ form }) => form !== 'title' && form !== 'summary');
  const word = /^(This|It|They|These|That|Those|He|She|Here|There)\b/.exec(first?.text ?? '')?.[0];
  if (!writing.section || !first || !word) return [];
  const message = `The section begins with "${word}", which says nothing when the section is read alone. Name its subject first.`;
  return [finding(writing, first, message)];
}

function headingMessage(heading: string): string | undefined {
  const text = heading.replace(site.name, '');
  if (/\?|[.:]$/.test(text))
    return `The heading "${heading}" has a question mark, full stop or colon. Name the subject instead.`;
  if (
    /^(what you need to know|everything|all about|more about|(an? )?(guide|overview|introduction)|understanding|how to understand|frequently)/i.test(
      text,
    )
  )
    return `The heading "${heading}" does not begin with its subject. Put the word that people look for first.`;
  const later = text
    .split(' ')
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  if (later.length > 1 && later.every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
    return `The heading "${heading}" has a capital on every word. Keep them for the first word and for names.`;
  return undefined;
}

function listFindings(writing: Writing): Finding[] {
  const { body, wording } = writing;
  const findings: Finding[] = [];
  if (!body) return findings;
  visit(body.tree, 'list', (list: List, index, parent) => {
    const report = (message: string) => findings.push(finding(writing, placeOf(list), message));
    if (list.children.length > longestList)
      report(
        `The list has ${list.children.length} items; ${longestList} is the limit. Make two lists, or leave some out.`,
      );
    if (list.ordered || !parent || isCard(parent)) return;
    const before = index ? parent.children[index - 1] : undefined;
    const leadIn = before ? saidBy(before, body, wording) : '';
    if (!leadIn.endsWith(':'))
      report('The list has no line before it that ends with a colon. Say what its items are.');
    if (/\b(do not|never|avoid):$/i.test(leadIn))
      report(
        'The list hangs on "do not", which is lost when one item is read alone. Repeat it in each item.',
      );
  });
  return findings;
}

const isCard = (node: Nodes): boolean => isJsx(node) && node.name === 'CareCard';
