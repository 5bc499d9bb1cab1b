import { checkPage } from '../../catalog/check-page.ts';
import { checklist } from '../../catalog/levels.ts';
import { absolute } from '../../catalog/links.ts';
import { questionnaire } from '../../checklist/questionnaire.ts';
import { toolRoutes } from '../../sections/routes.ts';
import { site } from '../../site.ts';

/** The checklist as an HL7 FHIR R4 Questionnaire. */
export const GET = (): Response =>
  Response.json(
    questionnaire(checklist, checkPage, {
      address: absolute(toolRoutes.check.path),
      publisher: site.name,
    }),
  );
