import { finding, inEach, wordRule, type Finding, type Rule } from '../rule.ts';
import type { Writing } from '../writings.ts';

const isContent = ({ body }: Writing): boolean => body !== undefined;

const spelledOut = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const one = '(?:1|one)';
const several = String.raw`(?:\d+|${spelledOut})`;
const small = String.raw`(?:[2-9]|[1-9]\d|${spelledOut})`;
const anyNumber = String.raw`(?!(?:100|1,000|10,000|100,000|1,000,000|(?:19|20)\d\d)\b(?!,))(?:\d[\d,]*|${spelledOut})`;
const units =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|visits?|sessions?|doses?';

/** How numbers are said. */
export const numberRules: readonly Rule[] = [
  wordRule({
    id: 'percent',
    checks: 'Chances are said in whole people, never in percent.',
    words: /[\d,.]*\s?%|\bper ?cent(age)?s?\b/gi,
    remedy: 'say how many people of 100 or of 1,000.',
  }),
  wordRule({
    id: 'one-in-n',
    checks: 'Chances are compared out of 100, 1,000 or 10,000, never as "1 in N".',
    words: new RegExp(
      String.raw`\b(${one} (in|out of) (every )?${anyNumber}|${several} (in|out of) (every )?${small})\b(?![,.]\d)(?! (${units})\b)`,
      'gi',
    ),
    remedy: 'say it out of 100 or of 1,000, so that readers can compare.',
  }),
  {
    id: 'mixed-denominators',
    checks: 'All chances of one section have the same denominator.',
    find: inEach(denominatorFindings),
  },
  wordRule({
    id: 'decimal-chance',
    checks: 'Chances have no decimals.',
    words: /\d\.\d+ (in|of|out of) (every )?1[\d,]+/g,
    remedy: 'say it in whole people, out of a larger number if need be.',
  }),
  {
    id: 'relative-chance',
    checks: '"Twice as likely" never stands without the chance itself.',
    find: inEach((writing) =>
      writing.passages.flatMap((passage) => {
        const said = relativeChance.exec(passage.text)?.[0];
        if (!said || /\b(in|of) (every )?1(0{2}|0?0?,000)\b/i.test(passage.text)) return [];
        const message = `"${said}" says nothing without the chance itself. Say how many of 100 or of 1,000, before and after.`;
        return [finding(writing, passage, message)];
      }),
    ),
  },
  wordRule({
    id: 'number-word',
    checks: 'Numbers are figures, but for fractions and the first word of a sentence.',
    words: new RegExp(
      String.raw`(?<=[\p{L}\d,;)] )(${spelledOut})\b(?!-| (thirds|quarters|fifths)\b)`,
      'gu',
    ),
    exceptSpeech: true,
    remedy: 'write the figure, or do without: "both", "several".',
  }),
  wordRule({
    id: 'number-without-comma',
    checks: 'Numbers from 1,000 have a comma; years have none.',
    words: /(?<![\d,.-])(?!(19|20)\d\d\b)\d{4,}(?![\d-])/g,
    texts: isContent,
    remedy: 'write it with a comma, as in 1,000.',
  }),
  wordRule({
    id: 'number-range',
    checks: 'Ranges are said with "to".',
    words: /\b\d[\d.,]*\s?-\s?\d[\d.,]*\b/g,
    texts: isContent,
    remedy: 'write the range with "to".',
  }),
  wordRule({
    id: 'number-date',
    checks: 'Months are words, because 6/8 is read differently in different countries.',
    words: /\b(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(\/\d{2,4})?)\b/g,
    allow: /\b24\/7\b/g,
    texts: isContent,
    remedy: 'write the month as a word.',
  }),
  wordRule({
    id: 'phone-number',
    checks: 'Telephone numbers come from regions.yaml, with their country.',
    words:
      /\bNHS (111|24)\b|\b(call|dial|phone|ring|text) (?:on )?\d{3}\b|(?<![\d,])(000|111|112|911|999)(?= (phone|line|service|now)\b)|(?<![\d,])(?:\+\d{1,3}[ -]?)?\(?\d{3,5}\)?[ -]\d{3,4}(?:[ -]\d{2,4})*(?!\d)|\b0\d{7,}\b/gi,
    texts: isContent,
    remedy:
      'put the number in content/data/regions.yaml and link to [emergency numbers](/s/emergency-numbers/), where each stands with its country.',
  }),
];

const relativeChance =
  /\b(twice|doubles?|triples?|(\d+|two|three|four|five|ten) times) (as|more|the) (likely|common|often|frequent|many|risk|chance)\b/i;

const chance =
  /\b[\d,]+ (?:in|of|out of) (?:every )?(100|1,000|10,000|100,000)\b|(?:^|[.:?] |\b(?:for|in) )[Oo]f (?:every )?(100|1,000|10,000|100,000) /g;

function denominatorFindings(writing: Writing): Finding[] {
  if (!writing.section) return [];
  const first = new Map<string, string>();
  for (const passage of writing.passages)
    for (const [said, first100, second] of passage.text.matchAll(chance)) {
      const denominator = first100 ?? second ?? '';
      if (!first.has(denominator)) first.set(denominator, said.trim());
      if (first.size < 2) continue;
      const [one = '', other = ''] = first.values();
      const message = `"${one}" and "${other}" cannot be compared at a glance. Say both out of the same number.`;
      return [finding(writing, passage, message)];
    }
  return [];
}
