import { toolRoutes } from '../sections/routes.ts';
import { catalog } from './index.ts';

export interface MenuItem {
  readonly path: string;
  readonly menu: string;
  readonly summary: string;
}

/** The main menu: the pages below home, with the checklist after the symptoms. */
export async function menuOf(): Promise<MenuItem[]> {
  const { tree } = await catalog();
  return tree.home.children.flatMap(({ path, page }): MenuItem[] => {
    const item = { path, menu: page.menu, summary: page.summary };
    return path === '/symptoms/' ? [item, toolRoutes.check] : [item];
  });
}
