import EmergencyCard from '../components/EmergencyCard.astro';
import BodyMap from '../pictures/BodyMap.astro';
import Figure from '../pictures/Figure.astro';
import PaperFigure from '../pictures/PaperFigure.astro';
import AloneCareCard from './AloneCareCard.astro';
import AloneEmergencyCard from './AloneEmergencyCard.astro';
import CareCard from './CareCard.astro';
import Chance from './Chance.astro';
import Choice from './Choice.astro';
import Cite from './Cite.astro';
import ContentLink from './ContentLink.astro';
import CrisisLines from './CrisisLines.astro';
import EmergencyNumbers from './EmergencyNumbers.astro';
import EmergencyPointer from './EmergencyPointer.astro';
import PaperChance from './PaperChance.astro';
import PaperCite from './PaperCite.astro';
import PaperLink from './PaperLink.astro';
import PaperTerm from './PaperTerm.astro';
import SupportLines from './SupportLines.astro';
import Term from './Term.astro';

const shared = {
  a: ContentLink,
  BodyMap,
  Chance,
  Choice,
  Cite,
  CrisisLines,
  EmergencyNumbers,
  Figure,
  SupportLines,
  Term,
};

/** What writers may use in a section that stands on its page, under an h2. */
export const authoringOnPage = { ...shared, CareCard, EmergencyCard };

/** The same for a section that stands alone, under an h1. */
export const authoringAlone = {
  ...shared,
  CareCard: AloneCareCard,
  EmergencyCard: AloneEmergencyCard,
};

/** The same for a leaflet, where nothing can be followed. */
export const authoringOnPaper = {
  ...authoringOnPage,
  a: PaperLink,
  Chance: PaperChance,
  Cite: PaperCite,
  Figure: PaperFigure,
  Term: PaperTerm,
};

/** The same for a leaflet that has one emergency card for all its sections, at its head. */
export const authoringInLeaflet = { ...authoringOnPaper, EmergencyCard: EmergencyPointer };
