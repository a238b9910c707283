import type { Result } from '../kernel/result.ts';
import type { AnswerObject, Answer, JsonObject } from './json.ts';

/**
 * Runs one case: the case's inputs as they stand in the file, and out comes the result, or a sentence that says why
 * there is none. Part of the sentence before the first colon is what a file's `expected_error` is held against.
 */
export type Engine = (inputs: JsonObject, question: Question) => Outcome | Promise<Outcome>;

/** What a case asks for, beside its inputs. It holds no expected figure. */
export type Question = {
  /** The names of the fields that are expected: some files name a result by its year, and nothing else says the year. */
  readonly asked: readonly string[];
  /** The text of a file that lies beside the case's file or in the folder above; `undefined` where there is none. */
  readonly readBeside: ReadBeside;
};

export type ReadBeside = (name: string) => Promise<string | undefined>;

/**
 * How an engine's sentence begins that cannot check a case here and now, because what it would be checked against is not at
 * hand. The case has then neither passed nor failed, and the rest of the sentence says why.
 */
export const NOT_CHECKED = 'not checked: ';

type Outcome = Result<Answer | AnswerObject, string>;
