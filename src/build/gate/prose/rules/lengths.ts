import type { Passage } from '../passages.ts';
import { finding, inEach, inPassages, type Finding, type Rule } from '../rule.ts';
import { readingGrade, sentencesOf, wordsIn } from '../text.ts';
import { isForClinicians, type Writing } from '../writings.ts';

const limits = {
  sentence: 25,
  meanSentence: 15,
  paragraph: 60,
  paragraphSentences: 3,
  section: { least: 60, most: 250 },
  words: { least: 5, ofUrgentKinds: 10 },
};

/** How long and how hard texts may be. */
export const lengthRules: readonly Rule[] = [
  {
    id: 'reading-grade',
    checks:
      'Emergencies, symptoms, help, home and the checklist read at Flesch-Kincaid grade 6 at most, the rest at 8. Texts for clinicians are free.',
    find: inEach(gradeFindings),
  },
  {
    id: 'long-sentence',
    checks: `No sentence, bullet or table cell has more than ${limits.sentence} words. Writers aim at 20.`,
    find: inPassages(undefined, (text) => {
      const long = sentencesOf(text).find((sentence) => wordsIn(sentence).length > limits.sentence);
      return (
        long &&
        `The sentence "${excerpt(long)}" has ${wordsIn(long).length} words. Split it: ${limits.sentence} is the limit and 20 the aim.`
      );
    }),
  },
  {
    id: 'mean-sentence',
    checks: `The sentences of a section's paragraphs and steps have ${limits.meanSentence} words on average, at most.`,
    find: inEach(meanFindings),
  },
  {
    id: 'long-paragraph',
    checks: `A paragraph has at most ${limits.paragraphSentences} sentences and ${limits.paragraph} words.`,
    find: inPassages(['paragraph'], (text) => {
      const words = wordsIn(text).length;
      const sentences = sentencesOf(text).length;
      if (words <= limits.paragraph && sentences <= limits.paragraphSentences) return undefined;
      return `The paragraph has ${sentences} sentences and ${words} words. Split it: the limits are ${limits.paragraphSentences} and ${limits.paragraph}.`;
    }),
  },
  {
    id: 'section-length',
    checks: `A section has ${limits.section.least} to ${limits.section.most} words.`,
    find: inEach((writing) => {
      const words = bodyPassages(writing).flatMap(({ text }) => wordsIn(text)).length;
      const { least, most } = limits.section;
      if (!writing.section || (words >= least && words <= most)) return [];
      const remedy = words < least ? 'Say more, or join it to another' : 'Make it two sections';
      const message = `The section has ${words} words; ${least} to ${most} are right. ${remedy}.`;
      return [finding(writing, { line: 1, column: 1 }, message)];
    }),
  },
  {
    id: 'few-words',
    checks: `Front matter names ${limits.words.ofUrgentKinds} things people type for an emergency, symptom or test, ${limits.words.least} for the rest.`,
    find: inEach((writing) => {
      const { section } = writing;
      const isUrgentKind = /^(emergency|symptom|diagnosis)$/.test(section?.data.kind ?? '');
      const least = isUrgentKind ? limits.words.ofUrgentKinds : limits.words.least;
      const count = new Set(section?.data.words.map((word) => word.toLowerCase())).size;
      if (!section || count >= least) return [];
      const message = `"words" names ${count} things people type; a section of this kind needs ${least}. Add slang, misspellings and British or clinical words.`;
      return [finding(writing, section.locate(['words']), message)];
    }),
  },
];

function gradeFindings(writing: Writing): Finding[] {
  const { gradeLimit, isExplained } = writing;
  const passages = proseOf(writing);
  const sentences = passages.flatMap(({ text }) => sentencesOf(text));
  const grade = readingGrade(sentences, isExplained);
  if (gradeLimit === undefined || grade <= gradeLimit) return [];
  const gradeOf = (sentence: string) => readingGrade([sentence], isExplained);
  const hardest = sentences
    .filter((sentence) => wordsIn(sentence).length > 4)
    .sort((a, b) => gradeOf(b) - gradeOf(a))[0];
  const place = passages.find(({ text }) => hardest && text.includes(hardest)) ?? lineOne;
  const message = `The text reads at grade ${grade.toFixed(1)}; ${gradeLimit.toFixed(1)} is the limit. Use shorter words and sentences, first in "${excerpt(hardest ?? '')}".`;
  return [finding(writing, place, message)];
}

function meanFindings(writing: Writing): Finding[] {
  const passages = writing.passages.filter(({ form }) => form === 'paragraph' || form === 'step');
  const sentences = passages.flatMap(({ text }) => sentencesOf(text));
  const words = sentences.flatMap(wordsIn).length;
  const mean = words / sentences.length;
  if (!writing.section || isForClinicians(writing) || !(mean > limits.meanSentence)) return [];
  const longest = [...sentences].sort((a, b) => wordsIn(b).length - wordsIn(a).length)[0] ?? '';
  const place = passages.find(({ text }) => text.includes(longest)) ?? lineOne;
  const message = `Sentences have ${mean.toFixed(1)} words on average; ${limits.meanSentence} is the limit. Split the longest: "${excerpt(longest)}".`;
  return [finding(writing, place, message)];
}

/** What is read as sentences: no labels, and a summary only where there is little else to judge. */
const proseOf = ({ passages, section }: Writing): Passage[] =>
  passages.filter(
    ({ form }) =>
      !['title', 'cell', 'card-heading'].includes(form) && !(section && form === 'summary'),
  );

const bodyPassages = ({ passages }: Writing): Passage[] =>
  passages.filter(({ form }) => !['title', 'summary', 'key-point'].includes(form));

const lineOne = { line: 1, column: 1 };

const excerpt = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)}...` : text);
