import { finding, inEach, wordRule, type Finding, type Rule } from '../rule.ts';
import { isForClinicians, type Writing } from '../writings.ts';
import { british } from './british.ts';
import { plainWords } from './plain-words.ts';

const forReaders = (writing: Writing): boolean => !isForClinicians(writing);

/** Which words may not stand in a text. Each row says where they are right all the same. */
export const wordRules: readonly Rule[] = [
  wordRule({
    id: 'fear-word',
    checks: 'No word that frightens or presses.',
    words:
      /\b(silent(ly)?|deadly|killers?|life-?saving|devastat\w*|tragic\w*|tragedy|terrif\w*|horrif\w*|alarming\w*|shocking\w*|too late|could cost you|ticking (time )?bombs?|clock is ticking|suffer\w*|victims?|crucial\w*|vital(ly)?)\b/gi,
    allow: /\bvital signs\b/gi,
    remedy: 'it frightens or presses. Say plainly what happens and what to do.',
  }),
  wordRule({
    id: 'war-word',
    checks: 'No picture of war or travel for an illness.',
    words:
      /\b(fight(s|ing|ers?)?|fought|battl(e|es|ed|ing)|attack(s|ed|ing)?|war|warriors?|(your|cancer|this) journey|beat(s|ing)? (the |your )?cancer)\b/gi,
    allow: /\b(heart|panic|asthma|ischemic) attacks?\b/gi,
    exceptNames: true,
    remedy: 'an illness is no war and no journey. Name what is done: treat, live with, go through.',
  }),
  wordRule({
    id: 'false-comfort',
    checks: 'Nothing sounds like an all-clear.',
    words:
      /\b(nothing to worry about|no (need|reason) to worry|do not worry|you are (fine|ok|okay|safe)|safe to ignore|can be ignored|rul(es?|ed|ing) (it |this |that |cancer )?out|(?<!no )all clear)\b/gi,
    allow:
      /\b(not|cannot|never|nor)( fully| always| been| be)* ruled? (it |this |that |cancer )?out\b/gi,
    exceptSpeech: true,
    remedy: 'no text can promise that. Say how likely it is, and when to come back.',
  }),
  wordRule({
    id: 'filler',
    checks: 'No word that makes a thing look smaller than it may feel.',
    words: /\b(simply|merely|obviously|of course|needless to say)\b/gi,
    remedy: 'it tells readers what to feel. Take it out.',
  }),
  wordRule({
    id: 'third-person',
    checks: 'Advice speaks to "you".',
    words: /\b(patients (should|must|need to|have to)|you should)\b/gi,
    texts: forReaders,
    exceptSpeech: true,
    remedy: 'say what to do, beginning with the verb: "Call ...", "Ask ...".',
  }),
  wordRule({
    id: 'people-first',
    checks: 'People come before their illness.',
    words:
      /\b(cancer (patients?|sufferers?|victims?)|diabetics?|epileptics?|the disabled|the elderly|handicap\w*|wheelchair-bound|confined to a (wheelchair|bed))\b/gi,
    texts: forReaders,
    remedy: 'say "people with ...", "older people", "people who use a wheelchair".',
  }),
  wordRule({
    id: 'seal',
    checks: 'Nothing sounds as if someone had approved the site.',
    words:
      /\b(HON ?code|PIF ?TICK|Crystal Mark|(endorsed|accredited|certified|approved) by (the )?(NHS|doctors?|clinicians?|experts?))\b/gi,
    remedy: 'nobody has approved this site. Take it out.',
  }),
  wordRule({
    id: 'softener',
    checks: 'Care cards have no softeners.',
    words: /\b(should|might|may want to|consider|please)\b/gi,
    forms: ['card-bullet', 'card-heading'],
    remedy: 'a card says plainly what to do and when. Take it out.',
  }),
  wordRule({
    id: 'british-spelling',
    checks: 'US spelling; British words go in "words".',
    words: british,
    allow: /\bimprovisations?\b/gi,
    exceptNames: true,
    remedy: 'use the US word or spelling, and put this one in "words".',
  }),
  wordRule({
    id: 'not-a-test',
    checks:
      'The site informs. It does not assess, detect, screen, calculate, predict or know a risk.',
    words:
      /\b(detect\w*|screen(s|ed|ing)?|assess\w*|analyz\w+|interpret(s|ed|ing|ation)?|calculat\w*|monitor\w*|predict\w*|likelihood|probabilit\w+|symptom checker|self-(assess|test|check|screen|diagnos)\w*|test yourself|diagnos\w+ (you|yourself)|are you at risk|(risk|your|my) scores?|your (own )?(risk|chances?) of (having )?(cancer|a tumor))\b/gi,
    allow:
      /\b(screen readers?|(the|a|your|small|large) screen|(breast|lung|bowel|cancer) screening|(not|no) predictions?)\b/gi,
    exceptNames: true,
    texts: forReaders,
    exceptSpeech: true,
    remedy:
      'it makes the site sound like a test. Say "find", "check", "look for", "watch" or "work out", and who does it.',
  }),
  wordRule({
    id: 'ai-word',
    checks: 'Only the pages about the site speak of AI.',
    words: /\bAI\b/g,
    texts: ({ file }) => !file.includes('/about/'),
    remedy: 'only the pages about this site say how it was made. Take it out.',
  }),
  {
    id: 'plain-word',
    checks: 'Everyday words stand before medical and official ones, which may follow in brackets.',
    find: inEach(plainWordFindings),
  },
  {
    id: 'skin-color',
    checks: 'A section that names a color of skin says how it is on brown or black skin.',
    find: inEach((writing) => {
      const color = writing.passages.find(({ text }) => skinColor.test(text));
      const isSaid = writing.passages.some(({ text }) => /brown or black skin/.test(text));
      if (!writing.section || !forReaders(writing) || !color || isSaid) return [];
      const message = `"${skinColor.exec(color.text)?.[0] ?? ''}" is not seen alike on all skins. Name heat, swelling or feel first, and say what it is like on brown or black skin.`;
      return [finding(writing, color, message)];
    }),
  },
];

const skinColor =
  /\b(redness|pale(r|ness)?|(red|blue|purple|gray) (skin|patch(es)?)|skin \w+( \w+)? (red|blue|purple|gray))\b/i;

function plainWordFindings(writing: Writing): Finding[] {
  if (!forReaders(writing)) return [];
  return writing.passages.flatMap((passage) => {
    const text = passage.text.replace(/\([^)]*\)|"[^"]*"/g, ' ');
    return plainWords.flatMap(([words, plain]) => {
      const found = words.exec(text)?.[0];
      if (!found) return [];
      const message = `"${found}" is a hard word. Say ${plain}; the hard word may follow in brackets.`;
      return [finding(writing, passage, message)];
    });
  });
}
