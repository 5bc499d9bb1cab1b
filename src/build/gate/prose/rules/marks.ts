import { visit } from 'unist-util-visit';
import { placeOf, saidBy } from '../passages.ts';
import { finding, inEach, wordRule, type Finding, type Rule } from '../rule.ts';
import type { Writing } from '../writings.ts';

/** Punctuation and signs that stop readers or screen readers. */
export const markRules: readonly Rule[] = [
  wordRule({
    id: 'negative-contraction',
    checks: '"Cannot" and "do not" are written out, because "n\'t" is easily missed.',
    words: /\b\w+n['’]t\b/gi,
    remedy: 'write it out: "cannot", "do not", "is not".',
  }),
  wordRule({
    id: 'exclamation',
    checks: 'No exclamation mark.',
    words: /\S*!/g,
    remedy: 'end the sentence with a full stop.',
  }),
  wordRule({
    id: 'shorthand',
    checks: 'No "e.g.", "i.e.", "etc.", "&", "and/or" or "(s)".',
    words: /\b(e\.?g\.|i\.e\.?|etc\b\.?|and\/or\b|vs\b\.?)|\w\(s\)|(?<!\b[A-Z])&(?![A-Z]\b)/g,
    remedy: 'say it in words: "such as", "that is", "and", "or".',
  }),
  wordRule({
    id: 'typographic-mark',
    checks: 'Quotes and apostrophes are straight. Dashes and dots are written as sentences.',
    words: /[‘’“”–—…]|\.{3}| - |--/g,
    remedy: 'use straight quotes, "to" in a range, and a full stop or comma for a dash.',
  }),
  {
    id: 'emphasis',
    checks: 'No bold, italic or struck-out text.',
    find: inEach(emphasisFindings),
  },
];

function emphasisFindings(writing: Writing): Finding[] {
  const { body, wording } = writing;
  const findings: Finding[] = [];
  if (!body) return findings;
  visit(body.tree, (node) => {
    if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') return;
    const message = `"${saidBy(node, body, wording)}" is emphasized. Take the marks away and let the order of words do it.`;
    findings.push(finding(writing, placeOf(node), message));
  });
  return findings;
}
