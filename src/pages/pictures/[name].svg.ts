import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import DrawingFile from '../../pictures/DrawingFile.astro';
import { drawings, drawingPath } from '../../pictures/index.ts';
import type { Theme } from '../../pictures/ink.ts';

interface FileProps {
  name: string;
  theme: Theme;
}

/** A light and a dark file of every drawing. */
export const getStaticPaths = () =>
  [...drawings.keys()].flatMap((name) =>
    (['light', 'dark'] as const).map((theme) => ({
      params: { name: /([^/]+)\.svg$/.exec(drawingPath(name, theme))?.[1] },
      props: { name, theme },
    })),
  );

/** A drawing as a file, its colors in attributes: inside `<img>` the page's style does not reach it. */
export async function GET({ props }: { props: FileProps }): Promise<Response> {
  const container = await AstroContainer.create();
  const svg = await container.renderToString(DrawingFile, { props: { ...props } });
  return new Response(svg.slice(svg.indexOf('<svg')), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
