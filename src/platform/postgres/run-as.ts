export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** PostgreSQL refuses to run as root. In a user namespace root is called `nobody`, while every file stays root's. */
export function asAllowedUser(command: Command): Command {
  if (process.getuid?.() !== 0) return command;
  return {
    program: 'unshare',
    args: ['--user', '--map-user=65534', '--map-group=65534', command.program, ...command.args],
  };
}
