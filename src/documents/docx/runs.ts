import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run, Text } from '../model.ts';

/** Text as runs of Word: a new line is a break, a link can be followed. */
export function runsOf(text: Text): ParagraphChild[] {
  return text.flatMap((run): ParagraphChild[] =>
    run.link === undefined
      ? textRuns(run)
      : [new ExternalHyperlink({ link: run.link, children: textRuns(run, 'Hyperlink') })],
  );
}

function textRuns({ text, bold, italic }: Run, style?: string): TextRun[] {
  return text.split('\n').map(
    (line, i) =>
      new TextRun({
        text: line,
        ...(bold === true && { bold }),
        ...(italic === true && { italics: true }),
        ...(style !== undefined && { style }),
        // Each line but the first begins with a break.
        ...(i > 0 && { break: 1 }),
      }),
  );
}
