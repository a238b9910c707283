import { printableJson } from '../kernel/printable.ts';

/** Fields of a log line: ids and numbers. Never names, answers, reflections or addresses. */
export type LogFields = Record<string, unknown>;

export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

/** One JSON object a line, for whatever collects the lines. */
export function jsonLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const line =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      write(`${printableJson({ at: now().toISOString(), level, event, ...plain(fields) })}\n`);
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

function plain(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Error ? describeError(value) : value,
    ]),
  );
}

/**
 * An error without what the user wrote: a database error's `detail` quotes the row, so it is left out, and its
 * message is cut to the part before any quoted value.
 */
function describeError(error: Error): LogFields {
  const code = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    message: code === undefined ? error.message : error.message.replace(/: ".*$/s, ''),
    stack: error.stack
      ?.split('\n')
      // A message of several lines stands above the frames, and may quote what somebody wrote.
      .filter((text) => /^\s+at /.test(text))
      .slice(0, 11)
      .map((frame) => frame.trim()),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}
