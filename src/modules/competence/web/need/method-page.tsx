import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { MethodSteps } from './method-part.tsx';
import type { Words } from './words.ts';

/** How every figure in the picture of need is made, in the reader's language; the methods themselves are in English. */
export function MethodPage({ words }: { readonly words: Words }): ReactElement {
  const { method: texts } = words.texts;
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Section heading={texts.inOrder}>
        <MethodSteps words={words} />
      </Section>
      <Section heading={texts.again.heading} id="again">
        <ul>
          {texts.again.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <p>
          <a href="/methods">{texts.again.all}</a>
        </p>
      </Section>
    </>
  );
}
