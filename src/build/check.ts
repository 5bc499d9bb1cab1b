import { formatFault } from '../contract/fault.ts';
import { site } from '../site.ts';
import { gate } from './gate/index.ts';
import { readSiteFiles } from './site-files.ts';

const files = readSiteFiles(process.cwd());
const faults = gate(files, new Date().toISOString().slice(0, 10), site);
for (const fault of faults) console.error(formatFault(fault));
console.log(
  `${files.pages.length} pages, ${files.sections.length} sections, ${faults.length} faults in content/.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
