import { Argument, type Command } from 'commander';
import type { MunicipalityCode } from '../kernel/municipality-code.ts';
import { readMunicipality } from './options.ts';
import { out } from './output.ts';
import { GIVEN_ROLES, type GivenRole } from './role/given-roles.ts';

type Where = { municipality?: MunicipalityCode; region?: string };
type Giving = Where & { givenName?: string; familyName?: string };

export function addRole(program: Command): void {
  const command = program
    .command('role')
    .description('Let somebody in, and take a role back.')
    .helpCommand(false);
  const give = command
    .command('give')
    .description('Give somebody a role; one who has no login gets one.')
    .option('--given-name <name>', 'for one who has no login yet')
    .option('--family-name <name>', 'for one who has no login yet')
    .addHelpText(
      'after',
      `
The first ones must be let in this way: the administrator, and those who run the programme. An administrator
then lets in the advisers of the municipalities on the pages, and they their own people. The person logs in
with a code to the address, or with a login provider. An address that has a login keeps its name.

Examples:
  lederloft role give kari@nhh.example system-administrator --given-name Kari --family-name Nordmann
  lederloft role give per@gjovik.example competence-adviser --municipality 3407`,
    )
    .action(async (email: string, role: GivenRole, options: Giving) => {
      const { giveRole } = await import('./role/give-role.ts');
      out(await giveRole(email, role, options));
    });
  const end = command
    .command('end')
    .description('End a role from today.')
    .addHelpText(
      'after',
      `
The login stays, with whatever else the person has.

Example:
  lederloft role end per@gjovik.example competence-adviser --municipality 3407`,
    )
    .action(async (email: string, role: GivenRole, options: Where) => {
      const { endRole } = await import('./role/give-role.ts');
      out(await endRole(email, role, options));
    });
  for (const one of [give, end]) {
    one
      .argument('<email>', 'who it is')
      .addArgument(new Argument('<role>', 'which role').choices(GIVEN_ROLES))
      .option('--municipality <code>', 'for the roles of a municipality', readMunicipality)
      .option('--region <name>', 'for the coordinator of a region');
  }
}
