import type { ReactElement } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { layOutStrands } from './strands-layout.ts';
import type { Strand } from './strands-layout.ts';
import { StrandsList } from './strands-list.tsx';
import { StrandsPicture } from './strands-picture.tsx';

export type { Strand } from './strands-layout.ts';

export type StrandsProps = {
  /** Three: education, own development, the organisation. */
  readonly strands: readonly Strand[];
  readonly texts: ShellTexts['strands'];
  /** Whose journey it is, when the page does not say it: "Klassen din". */
  readonly heading?: string | undefined;
  readonly id?: string | undefined;
};

/**
 * The programme as one journey of three strands, for a participant, a class or a municipality: past stations filled,
 * the next one large, later ones outlined. The drawing is for the eye, the list for everyone.
 */
export function Strands(props: StrandsProps): ReactElement {
  const id = props.id ?? 'strands';
  const layout = layOutStrands(props.strands);
  return (
    <section className="ll-strands" aria-labelledby={id}>
      <h2 id={id}>{props.heading ?? props.texts.heading}</h2>
      <StrandsPicture strands={props.strands} layout={layout} nowWord={props.texts.now} />
      <StrandsList strands={props.strands} layout={layout} texts={props.texts} />
    </section>
  );
}
