import { absolute } from '../../catalog/links.ts';
import { previewTitles } from '../../catalog/previews.ts';
import { preview } from '../../pictures/preview/index.ts';

export const getStaticPaths = async () =>
  [...(await previewTitles())].map(([path, title]) => ({
    params: { page: path.slice(1, -1) || undefined },
    props: { path, title },
  }));

interface PreviewProps {
  path: string;
  title: string;
}

/** The picture that other sites show beside a link to a page. */
export async function GET({ props: { path, title } }: { props: PreviewProps }): Promise<Response> {
  const { host, pathname } = new URL(absolute(path));
  const picture = await preview({ title, address: host + pathname });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
