import { Command, InvalidArgumentError, Option } from 'commander';
import { engineVersion } from '../engine/index.ts';
import { rankFile, type Surroundings } from './commands/rank-file.ts';
import { rankLines } from './commands/rank-lines.ts';
import type { RankFlags } from './commands/rank-options.ts';
import { serveApi } from './commands/serve-api.ts';
import { type VerifyAuditFlags, verifyAudit } from './commands/verify-audit.ts';
import { productVersion } from './product-version.ts';

const afterHelp = `
Exit codes: 0 done, 2 the input or the options cannot be used, 3 the audit trail is not whole,
1 anything unexpected.

Examples:
  teamfit rank cv.pdf
  teamfit rank --json --as-of 2026-11-22 cv.docx
  teamfit rank --ndjson people.ndjson > rankings.ndjson
  pdftotext cv.pdf - | teamfit rank -
  teamfit audit verify --url http://localhost:3000 --key - < key.txt
`;

/** The commands and their options, the only list of them. */
export function createProgram(surroundings: Surroundings): Command {
  const program = new Command('teamfit')
    .description('Which team does this person belong in?')
    .version(versions(), '--version', 'print the versions')
    .showHelpAfterError('(teamfit --help shows the commands)')
    .addHelpText('after', afterHelp)
    .exitOverride();

  program
    .command('rank')
    .description('rank a résumé or profile against every team, offline')
    .argument('<file>', 'PDF, DOCX, text, JSON profile or JSON Resume; - for standard input')
    .option('--json', 'print the answer as the server gives it, and a line end')
    .addOption(
      new Option('--ndjson', 'rank people from JSON lines, one a line, on all cores').conflicts([
        'json',
        'ascii',
      ]),
    )
    .option('--as-of <date>', 'the day to rank for, YYYY-MM-DD (default: today, UTC)')
    .option('--organisation <slug>', 'rank against the teams of this organisation')
    .addOption(
      new Option(
        '--explain <level>',
        'how much to explain (default: full, with --ndjson none)',
      ).choices(['full', 'summary', 'none']),
    )
    .option('--without <ids>', 'evidence ids to leave out, comma-separated; may repeat', addIds, [])
    .option('--wish-teams <slugs>', 'teams the person wishes for, best first', addIds, [])
    .option('--wish-interests <slugs>', 'interests the person wishes for', addIds, [])
    .option('--city <name>', 'city of the person, if an office is there, for the work mode')
    .addOption(degrees('--lat <degrees>', 'latitude of the person, for the work mode', 90))
    .addOption(degrees('--lon <degrees>', 'longitude of the person, for the work mode', 180))
    .option('--counterfactuals', 'also answer what would put each team first (with --json)')
    .option('--ascii', 'plain ASCII bars, no colour')
    .action((file: string, flags: RankFlags) =>
      (flags.ndjson === true ? rankLines : rankFile)(file, flags, surroundings),
    );

  program
    .command('serve')
    .description('run the server (settings by environment, see README)')
    .action(serveApi);

  addAudit(program, surroundings);
  return program;
}

function addAudit(program: Command, surroundings: Surroundings): void {
  program
    .command('audit')
    .description('the audit trail of a server')
    .command('verify')
    .description('recompute the chain of events over the API, and name the first that is not right')
    .requiredOption('--url <address>', 'of the server, such as http://localhost:3000')
    .requiredOption('--key <secret>', 'of an admin key; - for the first line of standard input')
    .option('--from <event>', 'id of the event to begin with; what is before is not looked at')
    .option('--head <hash>', 'a head of the chain that was kept, and must still be in it')
    .action((flags: VerifyAuditFlags) => verifyAudit(flags, surroundings));
}

function versions(): string {
  return `teamfit ${productVersion()}, engine ${engineVersion}`;
}

function addIds(value: string, earlier: readonly string[]): readonly string[] {
  const ids = value.split(',').map((id) => id.trim());
  return [...earlier, ...ids.filter((id) => id !== '')];
}

/** An option for one half of a place. */
function degrees(flags: string, description: string, most: number): Option {
  return new Option(flags, description).conflicts('city').argParser((value) => {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (Math.abs(number) <= most) return number;
    throw new InvalidArgumentError(`Give degrees from -${most} to ${most}, such as 53.3.`);
  });
}
