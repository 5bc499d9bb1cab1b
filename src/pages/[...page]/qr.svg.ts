import { pagesOnPaper, qrCode } from '../../catalog/paper.ts';

export const getStaticPaths = async () =>
  [...(await pagesOnPaper()).keys()].map((path) => ({
    params: { page: path.slice(1, -1) || undefined },
    props: { path },
  }));

/** QR code of a page's address, for its foot on paper. */
export const GET = ({ props }: { props: { path: string } }): Promise<Response> =>
  qrCode(props.path);
