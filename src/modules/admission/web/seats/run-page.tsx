import type { ReactElement } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../web/components/definition-list.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { formatInstant } from '../../../../web/format.ts';
import { MECHANISMS } from '../../domain/call/call.ts';
import type { RunView } from '../../views/seats/run.ts';
import { nameOfCall } from '../call/say.ts';
import type { Frame } from '../frame.ts';
import { seatPaths } from './paths.ts';

/** A stored run and what came of making it once more, with the files for whoever will do it elsewhere. */
export function RunPage({ frame, view }: { readonly frame: Frame; readonly view: RunView }): ReactElement {
  const { texts, shell, locale } = frame;
  const { call, run, again } = view;
  const words = texts.seats.run;
  const mechanism = MECHANISMS.find((one) => one === run.mechanism);
  return (
    <>
      <PageHeading kicker={nameOfCall(call, frame)} title={words.title} lead={words.lead} />
      <Notice tone={again === 'same' ? 'success' : 'danger'} texts={shell.notice}>
        <p>{words[again]}</p>
      </Notice>
      <DefinitionList
        items={[
          {
            term: words.mechanism,
            description: mechanism === undefined ? run.mechanism : texts.call.mechanisms[mechanism].name,
          },
          ...(run.appeal === null
            ? []
            : [
                {
                  term: words.appeal,
                  description: (
                    <a href={`${seatPaths.appeal(call.id, run.appeal.application)}?run=${run.id}`}>
                      {texts.seats.appeal.corrected(
                        run.appeal.correction.rank === null ? null : String(run.appeal.correction.rank),
                        (run.appeal.correction.formalLeadershipEducation
                          ? texts.seats.appeal.yes
                          : texts.seats.appeal.no
                        ).toLowerCase(),
                      )}
                    </a>
                  ),
                },
              ]),
          { term: words.madeAt, description: formatInstant(run.madeAt, locale) },
          { term: words.madeBy, description: run.madeBy },
          { term: words.inputsHash, description: <code>{run.inputsHash}</code> },
          { term: words.resultHash, description: <code>{run.resultHash}</code> },
        ]}
      />
      <div className="ll-buttons">
        <LinkButton
          href={seatPaths.runFile(call.id, run.id, 'inputs')}
          variant="secondary"
          icon="download"
          download
        >
          {words.inputs}
        </LinkButton>
        <LinkButton
          href={seatPaths.runFile(call.id, run.id, 'result')}
          variant="secondary"
          icon="download"
          download
        >
          {words.result}
        </LinkButton>
      </div>
      <p>{words.ids}</p>
    </>
  );
}
