import { checkPage } from '../../catalog/check-page.ts';
import { checklist } from '../../catalog/levels.ts';
import { answersCss } from '../../checklist/css.ts';

/** The style sheet that shows the right advice without script, made from the decision table. */
export const GET = (): Response =>
  new Response(answersCss(checklist, checkPage), { headers: { 'content-type': 'text/css' } });
