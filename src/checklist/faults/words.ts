import type { ChecklistFile } from '../../contract/checklist.ts';
import type { Report } from './report.ts';

const longestQuestion = 16;
const shortestSign = 3;
const longestSign = 15;

/** Questions are short, and signs run on from the heading of a care card. */
export function checkWords({ items, rules }: ChecklistFile, report: Report): void {
  for (const [index, { id, question, sign, parts }] of items.entries()) {
    const length = wordCount(question);
    if (length > longestQuestion)
      report(
        ['items', index, 'question'],
        'long-question',
        `"${id}" asks in ${length} words. Shorten it to ${longestQuestion}, or move what counts to the hint.`,
      );
    checkSign(['items', index, 'sign'], id, sign, report);
    for (const [name, part] of Object.entries(parts))
      checkSign(['items', index, 'parts', name, 'sign'], name, part.sign, report);
  }
  for (const [index, { id, all, sign }] of rules.entries()) {
    if (sign) checkSign(['rules', index, 'sign'], id, sign, report);
    else if (all.length > 1)
      report(
        ['rules', index, 'id'],
        'rule-without-sign',
        `The rule "${id}" asks for several signs together. Say them in one bullet: add "sign".`,
      );
  }
}

function checkSign(path: readonly PropertyKey[], id: string, sign: string, report: Report): void {
  const length = wordCount(sign);
  if (length >= shortestSign && length <= longestSign && !/[.!?]$|^[A-Z]/.test(sign)) return;
  report(
    path,
    'bad-sign',
    `The sign of "${id}" has ${length} words. It has to run on from "if": lower case, ${shortestSign} to ${longestSign} words, no full stop.`,
  );
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length;
