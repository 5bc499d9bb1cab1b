import { stem } from './stem.ts';

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

/** Who, when and how many: they tell the story around a question and seldom what it is about. */
const circumstances = stemsOfList(
  `mum mom mam mother dad father husband wife partner nan gran granny grandad grandpa grandma grandmother
  grandfather sister brother aunt uncle friend boyfriend girlfriend neighbor neighbour man woman old lady
  today yesterday tomorrow week month year day hour minute ago morning afternoon evening tonight last next
  first second once twice two three four five six seven eight nine ten monday tuesday wednesday thursday
  friday saturday sunday january february april june july august september october november december
  easter christmas summer winter find found try tried take took make made give gave ask asked look looked
  seem see saw seen use used turn sit sat stay become became happen time every always never already almost
  nearly sudden suddenly usual able new different good bad better big small nice right`,
);

/** What part a word plays in a text. */
export type WordKind = 'content' | 'circumstance' | 'question' | 'stop';

/** How strongly each kind of word speaks. */
export const strengths: Readonly<Record<WordKind, number>> = {
  content: 1,
  circumstance: 0.7,
  question: 0.6,
  stop: 0.15,
};

/** What part a word plays, by its stem. */
export function kindOfWord(own: string): WordKind {
  if (questionWords.has(own)) return 'question';
  if (stopWords.has(own)) return 'stop';
  return circumstances.has(own) ? 'circumstance' : 'content';
}

/** The stems of all words that are not of content. */
export const emptyWords = (): string[] => [...questionWords, ...stopWords, ...circumstances];

function stemsOfList(words: string): Set<string> {
  return new Set(words.split(/\s+/).map(stem));
}
