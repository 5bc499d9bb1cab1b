import { absolute } from '../../../catalog/links.ts';
import { facePath, permalinkRoutes, type Permalink } from '../../../catalog/permalinks.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = permalinkRoutes;

const width = 640;
const height = 720;

/** oEmbed answer of type rich: the frame that shows one section on another site. */
export function GET({ props }: { props: { permalink: Permalink } }): Response {
  const { id, title } = props.permalink;
  const attribute = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: absolute('/'),
    html: `<iframe src="${absolute(facePath(id, 'embed/'))}" title="${attribute}" width="${width}" height="${height}" loading="lazy"></iframe>`,
    width,
    height,
  });
}
