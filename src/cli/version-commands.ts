import type { Command } from 'commander';
import type { Language } from '../domain/problem.ts';
import type { Effects, ExitCode } from './effects.ts';

type End = (code: ExitCode) => void;

/** The commands of a version's life: made, published, withdrawn, and compared with another. */
export function addVersionCommands(program: Command, effects: Effects, end: End): void {
  addNew(program, effects, end);
  addPublish(program, effects, end);
  addWithdraw(program, effects, end);
  addDiff(program, effects, end);
  addPdf(program, effects, end);
}

function addNew(program: Command, effects: Effects, end: End): void {
  withLanguage(
    program
      .command('new')
      .description('lav noget nyt')
      .command('version')
      .description('kopiér en rapports nyeste version til en ny kladde')
      .argument('<rapport>', 'rapportens id')
      .option(
        '--major',
        'et nyt helt nummer, fordi en vurdering eller en konklusion bliver en anden',
      ),
  ).action(async (report: string, options: { lang: Language; major?: boolean }) =>
    end((await import('./new-version.ts')).newVersion(report, options, effects)),
  );
}

function addPublish(program: Command, effects: Effects, end: End): void {
  withLanguage(
    program
      .command('publish')
      .description('udgiv en kladde, så den ligger fast')
      .argument('<rapport>', 'rapportens id')
      .argument('<version>', 'kladdens nummer, fx 1.1')
      .option('--dry-run', 'vis kun, hvad der ville komme til at ligge fast'),
  ).action(async (report: string, version: string, options: { lang: Language; dryRun?: boolean }) =>
    end((await import('./publish.ts')).publish({ report, version }, options, effects)),
  );
}

interface WithdrawWords {
  lang: Language;
  reasonDa: string;
  reasonEn: string;
  decidedBy: string;
  date?: string;
}

function addWithdraw(program: Command, effects: Effects, end: End): void {
  withLanguage(
    program
      .command('withdraw')
      .description('træk en udgivet version tilbage, så kun en forklaring står tilbage')
      .argument('<rapport>', 'rapportens id')
      .argument('<version>', 'versionens nummer, fx 1.0')
      .requiredOption('--reason-da <tekst>', 'hvorfor, på dansk')
      .requiredOption('--reason-en <tekst>', 'hvorfor, på engelsk')
      .requiredOption('--decided-by <navn>', 'hvem der har besluttet det')
      .option('--date <dato>', 'dagen for beslutningen, fx 2026-11-22; ellers i dag'),
  ).action(async (report: string, version: string, options: WithdrawWords) =>
    end((await import('./withdraw.ts')).withdraw({ report, version }, options, effects)),
  );
}

function addDiff(program: Command, effects: Effects, end: End): void {
  withLanguage(
    program
      .command('diff')
      .description('vis, hvad der er ændret fra én version af en rapport til en anden')
      .argument('<rapport>', 'rapportens id')
      .argument('<før>', 'den ene version, fx 1.0')
      .argument('<nu>', 'den anden version, fx 1.1')
      .option('--markdown', 'skriv forskellen som Markdown til et pull request')
      .option('--json', 'skriv forskellen som JSON'),
  ).action(async (report: string, before: string, after: string, options: { lang: Language }) =>
    end((await import('./diff.ts')).diff({ report, before, after }, options, effects)),
  );
}

function addPdf(program: Command, effects: Effects, end: End): void {
  withLanguage(
    program
      .command('pdf')
      .description('print en udgivet version til PDF, som næste byg tager med')
      .argument('<rapport>', 'rapportens id')
      .argument('<version>', 'versionens nummer, fx 1.0')
      .option('--site <mappe>', 'det byggede website, der printes fra', 'dist'),
  ).action(async (report: string, version: string, options: { lang: Language; site: string }) =>
    end(await (await import('./pdf.ts')).pdf({ report, version }, options, effects)),
  );
}

/** Lets a command speak another language. */
export function withLanguage(command: Command): Command {
  return command.addOption(
    command.createOption('--lang <sprog>', 'sprog').choices(['da', 'en']).default('da'),
  );
}
