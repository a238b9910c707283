import type { Result } from '../kernel/result.ts';
import type { AnswerObject, Answer, JsonObject } from './json.ts';

/**
 * Runs one case: the case's inputs as they stand in the file, and out comes the result, or a sentence that says why
 * there is none. Part of the sentence before the first colon is what a file's `expected_error` is held against.
 */
export type Engine = (inputs: JsonObject) => Outcome | Promise<Outcome>;

type Outcome = Result<Answer | AnswerObject, string>;
