import { wordRule, type Rule } from '../rule.ts';
import { isForClinicians, type Writing } from '../writings.ts';

const forReaders = (writing: Writing): boolean => !isForClinicians(writing);

/** Which words may not stand in a text. Each row says where they are right all the same. */
export const wordRules: readonly Rule[] = [
  wordRule({
    id: 'fear-word',
    checks: 'No word that frightens or presses.',
    words:
      /\b(silent(ly)?|deadly|killers?|life-?saving|devastat\w*|tragic\w*|tragedy|terrif\w*|horrif\w*|alarming\w*|shocking\w*|too late|could cost you|ticking|suffer\w*|victims?|crucial\w*|vital(ly)?)\b/gi,
    allow: /\bvital signs\b/gi,
    remedy: 'it frightens or presses. Say plainly what happens and what to do.',
  }),
  wordRule({
    id: 'war-word',
    checks: 'No picture of war or travel for an illness.',
    words:
      /\b(fight(s|ing|ers?)?|fought|battl(e|es|ed|ing)|attack(s|ed|ing)?|war|warriors?|(your|cancer|this) journey|beat(s|ing)? (the |your )?cancer)\b/gi,
    allow: /\b(heart|panic|asthma) attacks?\b/gi,
    remedy: 'an illness is no war and no journey. Name what is done: treat, live with, go through.',
  }),
  wordRule({
    id: 'false-comfort',
    checks: 'Nothing sounds like an all-clear.',
    words:
      /\b(nothing to worry about|no (need|reason) to worry|do not worry|you are (fine|ok|okay|safe)|safe to ignore|can be ignored|you (do not|cannot) have cancer|rul(es?|ed|ing) (it |this |that |cancer )?out|(all|an) clear)\b/gi,
    allow: /\b(not|cannot|never) (fully |always )?rule (it |this |that |cancer )?out\b/gi,
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
    id: 'softener',
    checks: 'Care cards have no softeners.',
    words: /\b(should|might|may want to|consider|please)\b/gi,
    forms: ['card-bullet', 'card-heading'],
    remedy: 'a card says plainly what to do and when. Take it out.',
  }),
  wordRule({
    id: 'british-spelling',
    checks: 'US spelling; British words go in "words".',
    words:
      /\b(\w*(col|behavi|neighb|fav|lab|hum|od|rum|hon|vap|harb|flav|vig|tum)our\w*|haem\w*|\w+aem(ia|ic)s?|\w*an(aes|æs)th\w*|(orthop|p)aed\w*|gynaec\w*|oesoph\w*|oedema\w*|foet\w*|diarrhoea\w*|sulph\w*|manoeuv\w*|aetiolog\w*|(centi|milli|kilo)?(metre|litre)s?|cent(re|red|res)|fib(re|res)|theatres?|programmes?|licences?|practis(e|ed|es|ing)|(anal|paral|catal)ys(e|ed|ing)|\w+isations?|((un|de|re)?(organ|recogn|special|hospital|local|stabil|immobil|mobil|minim|maxim|apolog|critic|emphas|real|util|normal|general|final|priorit|summar|character|categor|metastas|cauter|equal|neutral|optim|personal|random|standard|steril|symbol|visual|author|custom|ion|scrutin|memor))is(e|ed|es|er|ers|ing)|grey|mould|ageing|(travel|cancel|label|counsel|model|signal)l(ed|ing|ers?|ors?)|fulfil|enrol|judgement|whilst|amongst|learnt|tummy|poo|wee|nappy|nappies|pyjamas)\b/gi,
    allow: /\bimprovisations?\b/gi,
    exceptNames: true,
    remedy: 'use the US word or spelling, and put this one in "words".',
  }),
  wordRule({
    id: 'not-a-test',
    checks:
      'The site informs. It does not assess, detect, screen, calculate, predict or know a risk.',
    words:
      /\b(detect\w*|screen(s|ed|ing)?|assess\w*|analy[sz]\w+|interpret(s|ed|ing|ation)?|calculat\w*|monitor\w*|predict\w*|likelihood|probabilit\w+|symptom checker|self-\w+|test yourself|diagnos\w+ (you|yourself)|at risk|(risk|your|my) scores?|your (own )?(risk|chances?) of (having )?(cancer|a tumor))\b/gi,
    allow:
      /\b(screen reader|(the|a|your|small|large) screen|sign language interpret\w+|not predictions?|self-(harm|help|care|catheter\w*))\b/gi,
    texts: (writing) => forReaders(writing),
    exceptSpeech: true,
    remedy:
      'it makes the site sound like a test. Say "find", "check", "look for", "watch" or "work out", and who does it.',
  }),
  wordRule({
    id: 'ai-word',
    checks: 'Only the pages about the site speak of AI.',
    words: /\bAI\b/g,
    texts: ({ section }) => section?.data.kind !== 'about',
    remedy: 'only the pages about this site say how it was made. Take it out.',
  }),
];
