import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFault } from '../contract/fault.ts';
import { site } from '../site.ts';
import { gate } from './gate/index.ts';
import { readSiteFiles } from './site-files.ts';

/** Stops a build whose content has faults, and lists every one of them. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const today = new Date().toISOString().slice(0, 10);
        const faults = gate(readSiteFiles(fileURLToPath(config.root)), today, site);
        if (faults.length === 0) return;
        for (const fault of faults) logger.error(formatFault(fault));
        throw new Error(`content/ has ${faults.length} faults. Mend them and build again.`);
      },
    },
  };
}
