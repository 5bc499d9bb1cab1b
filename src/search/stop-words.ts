import { stem } from './stem.ts';
import { weights } from './weights.ts';

const stopWords = stemsOfList(
  `a an the and or but of to in on at by for from with as if so than then that this these those there
  here it its i me my mine we us our you your he him his she her they them their is am are was were be
  been being do does did done have has had having will would could should may might must shall get
  gets got getting go goes going gone come comes keep keeps just really very quite still also even too
  now please hi hello any some all one thing things up out off down over about into through because
  since when's im ive dr said say says tell know think let like way lot much more again ever hey ok
  okay thanks anyone someone somebody people person bit kind sort want`,
);
const questionWords = stemsOfList(
  `how long what when where which who why can cannot not no after before many often without during
  only help mean means`,
);

/** What a word is worth beside a word of content, which is 1. */
export const weightOfWord = (word: string): number =>
  questionWords.has(stem(word))
    ? weights.questionWord
    : stopWords.has(stem(word))
      ? weights.stopWord
      : 1;

function stemsOfList(words: string): Set<string> {
  return new Set(words.split(/\s+/).map(stem));
}
